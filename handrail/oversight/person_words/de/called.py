"""How people ask to be called, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "called": """
        wer ..3 entscheidet|zuständig|verantwortlich|entscheiden ..6 sprechen|reden|schreiben|
            telefonieren
        am telefon ..3 lieber|besser|bitte|klären|einfacher|besprechen
        lieber|einfacher|leichter ..2 am|per|übers telefon|telefonisch|gespräch|reden
        am telefon ..1 lieber|wäre
        @jemand ..2 aus|von|vom ..1 ihrem|eurem|deinem|dem|ihren team|haus|laden|kollegen|firma|
            leuten|büro|support ..3 @help|@call|@talk|melden|schauen
        mit ..1 euch|ihnen ..1 telefonieren|sprechen|reden_am
        am apparat
        @jemand|@einen anrufen|kontaktieren|erreichen
        @jemand ..1 ans|am telefon
        hol|holt|holen|ruf|rufen|schick|schickt|gib|such|sucht ..2 @wen|@jemand !zum|für|
            der_das|die_das
        nummer|hotline|telefonnummer|durchwahl ..1 wo|mit|unter|bei ..3 @human|@role|@jemand|
            leuten
        kann|könnte|soll mich ..3 dame|herr ..1 anrufen|zurückrufen
        wenn|falls ..3 keiner|niemand|jemand|@strong ..3 anruft|zurückruft|meldet
        @strong ..1 möge|soll|sollte|muss|bitte ..3 @call|kontaktieren
        wenn|dass mich|mir|uns ..1 @strong ..3 @call|könnte|kontaktiert
        dass ..3 @einen ..4 liest|sieht|prüft|bearbeitet|anschaut|ansieht|entscheidet|
            kontaktiert|anruft|antwortet|kümmert
        wen ..2 ich|man|wir ..3 anrufen|ansprechen|sprechen|erreichen|kontaktieren
        kann|darf|könnte|kannst ich ..2 euch|jemanden|wen|irgendwo|wo ..2 anrufen|erreichen|
            telefonisch
        telefonisch ..3 bei mir|melden|kontaktieren|kontakt|gespräch|hilfe|beratung|rückmeldung
        bitte ..1 anrufen|zurückrufen|rückrufen|durchstellen|weiterverbinden|anruf|
            rückmeldung_telefonisch
        rufen sie|doch|mal|bitte|einfach ..3 an|zurück|durch $
        lieber ..2 mit|am ..2 @who|telefon
        ans|am telefon ..2 @talk|holen|haben|kriegen|bekommen|gehen|klären|besprechen
        können|könnten|wollen wir ..3 telefonieren
        @jemand ..1 anrufen|erreichen
        @einen ..1 holen|geben|schicken|dazuholen|rufen|haben
        strippe ..4 @wen
        ^ @polite* livechat|chat|telefonat|gespräch mit @who
        @who sprechen|telefonieren $
        @will ..5 jemand|jemanden|wen ..4 telefon
        gib|geben|gebt|hol|holt|holen|ruf|bring ..1 mal|bitte|doch|@mir|endlich @fill* @who
        @will ..4 @who ..2 an? ans|am|an|die telefon|apparat|strippe|hörer|leitung
        @who|@jemand|wen ans|am telefon|apparat|hörer
        ans telefon|apparat @polite* $
        mit wem|welchem ..4 sprechen|reden|telefonieren|klären|besprechen
        rückruf|callback|anruf|telefonat|telefongespräch|telefontermin bitte|erbeten|erwünscht|
            vereinbar~|gewünscht|anforder~|beantrag~
        bitte|bitten|erbitte|ersuche|gebeten|wäre|dankbar|höflichst um|für ..2 rückruf|anruf|
            kontaktaufnahme|gespräch|telefonat|telefontermin
        warte|warten auf ..2 rückruf|anruf
        um ..1 rückruf|kontaktaufnahme
        ^ @polite* rückruf|zurückrufen|anrufen|telefonieren|telefon|telefonisch @polite* $
        @habe @fill* @det* @adj* rückruf|anruf|telefonat|telefongespräch|telefontermin|gespräch|
            telefonkontakt
        @will @fill* @det* @adj* rückruf|telefonat|telefontermin|gespräch ..1 vereinbaren|haben|
            bekommen|buchen|ausmachen
        möchte|will|würde ..3 telefonieren|persönlich_sprechen
        kann|könnte|können|darf ich|wir ..2 mit ..1 @who ..1 telefonieren
        telefonisch ..2 klären|besprechen|sprechen|regeln|abklären
        lieber telefonisch|persönlich
        geht das ..1 auch ..1 persönlich|telefonisch
        ruf|rufe mich|uns|mal|bitte|doch ..5 an|zurück|durch|$
        rufen sie ..1 mich|uns|mal|bitte|doch ..6 an|zurück|durch|$
        ruft mich|uns bitte|doch|mal|endlich|sofort|jetzt|heute|lieber|einfach ..4 an|zurück|$
        ^ @polite* ruft mich|uns ..4 an|zurück|$
        ruft mich|uns jemand|wer|irgendwer|keiner|niemand
        dann|also|und|bitte ruft mich|uns
        ruf|ruft|rufen sie? bitte? meine|meinen|meiner mutter|mann|frau|vater|oma|opa
        melden|meldet|meld sie? sich|dich|euch ..2 bei mir|uns
        @kann ..2 mich|mir|uns|sich|ihn|meine ..3 @jemand|@one|einer|wer|irgendwer|keiner|sie|
            ihr|du ..6 anrufen|zurückrufen|rückrufen|telefonieren|durchklingeln|anklingeln|
            kontaktieren|zurückmelden|durchrufen
        @kann ..1 @strong|@wen|sie|ihr|er|du ..2 mich|mir|uns|sich|ihn ..6 anrufen|zurückrufen|
            rückrufen|kontaktieren|durchklingeln|zurückmelden
        @kann ..2 sie|mich ..1 jemand anrufen|zurückrufen
        sich ..2 @who ..3 bei mir|uns ..2 @call
        wann|bitte meldet sich ..1 @who|jemand|keiner
        @jemand|@strong ..2 bei mir|uns ..2 @call
        sich ..3 @jemand|@strong ..2 @call
        mich|uns ..3 @jemand|@strong ..3 @call
        @strong ..2 mich|uns ..2 @call
        ruft|meldet ..2 mich|uns|sich|endlich ..2 @who|keiner|niemand
        ein|eine @adj* @one soll|sollte|muss ..4 @help|@call|ran|her|übernehmen
        @will|fordere|bestehe|bitte|darauf|erwarte|verlange|bitte_darum ..1 ich|darum|darauf|
            auch? dass ..3 @strong ..4 @help|@call
        soll|sollen mich|sich|uns ..3 anrufen|zurückrufen|melden
        er|sie soll mich ..1 anrufen
        lieber ..2 jemandem persönlich|mündlich|am_telefon
        erkläre|sage|erzähle ..3 lieber jemandem|einem_menschen
        @strong ..1 möge|soll ..1 mich
    """,
}
