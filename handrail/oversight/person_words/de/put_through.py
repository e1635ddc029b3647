"""How people ask to be put through or handed over, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "put_through": """
        @who übernehmen|übernimmt|einschalten
        gibt|gibts|ist|sind|habt|hast|haben ..5 niemanden|keinen|niemand|jemanden|jemand der|
            die|mit|das ..5 übernimmt|übernehmen|auskennt|zuständig|entscheiden|@talk|versteht|
            zuhört|klären|antwortet|liest|kümmert|kümmern
        geh ..2 hol ..2 @who
        gib|gebt|geben ..3 echten $
        wo|wer is|ist|sind ..1 dein|deine|ihr|ihre|euer|eure|der|die chef|vorgesetzter|boss|
            vorgesetzte|manager|teamleiter|ansprechpartner
        zu|zum|zur|auf ..1 @det* @adj* mensch|menschen|mitarbeiter|person|berater|kollegen \
            wechseln|umschalten|umstellen|weiter|bitte|durchstellen
        hol|holen|holt|gib|bring ..1 wen|jemanden|jemand anders|anderen|anderes
        gib|geben|gebt|hol|holen|holt @mir ..2 @jemand
        @habe|um|bitte|wünsche|wie|will ..3 verbindung|kontakt|draht|weiterleitung|übergabe|
            vermittlung|durchwahl|gespräch|kontaktaufnahme mit|zu|zum|an|zur ..1 @who
        ^ @polite* verbindung|kontakt|weiterleitung|übergabe|vermittlung mit|zu|zum|an|zur ..1 \
            @who
        kontakt|verbindung|gespräch mit|zu|zum @det* @adj* @who bitte|aufnehmen|herstellen
        in kontakt|verbindung ..2 mit @who ..1 treten|bringen|setzen|kommen|sprechen
        @who ..2 in kontakt|verbindung treten|bringen|setzen|kommen
        wer ist|isch ..2 chef|boss|vorgesetzt~|verantwortliche
        @strong ..2 hinzu|hinzuziehen|einschalten|zuschalten|dazuholen|einbinden|ranlassen|ran
        @gib @mir einen|eine|wen|jemanden der|die ..4 plan|ahnung|kann|hat|auskennt|entscheiden
        @gib @mir ..4 @strong
        @gib @mir ..4 @wen ..3 der|die|mit|ans
        @gib ihren|deinen|euren|den|einen|nen|ihre|deine ..1 @one
        @verb ..2 mich|uns|mir|das|es|dies ..6 @who
        @verb @mir ..2 mit|zu|zum|zur|an ..3 @who
        mit|zu|zum|zur|an ..1 @who ..3 verbinden|durchstellen|weiterverbinden|verbunden|
            durchgestellt|weitergeleitet|weiterleiten|vermitteln|durchverbinden|verbindest
        das|mich|uns|dies|anliegen|fall|chat|gespräch ..3 an ..1 @who ..1 weitergeben|übergeben|
            weiterreichen|eskalieren|abgeben
        bitte an ..1 @who ..1 weitergeben|übergeben|weiterreichen
        mit|zu|zum|zur|an ..1 @who verbinden
        verbinden|verbinde|verbind @mir|bitte|mal|doch ..3 mit|zu|an|zum|zur ..2 @who
        verbinden|verbinde|verbind|verbindet sie? mich|uns ..1 $
        ^ @polite* verbinden|verbinde|durchstellen|weiterverbinden|weiterleiten|verbindung mich? \
            @polite* $
        ^ @polite* weiterleiten|weitergeben|übergeben an @who
        mich|uns ..2 weiterverbinden|durchstellen|durchstellt|verbinden|weiterleiten|verbindest|
            weiterleitest
        weitergeleitet|verbunden|durchgestellt|weiterverbunden werden @polite* $
        leit|leite|leiten|leitet|geb|geben|gib|gebt ..5 an|zu @who ..1 weiter|ab
        übergib|übergeben|übergebt ..4 an @who
        wo ist|sind|bleibt|bleiben @det* @adj* mensch|menschen|mitarbeiter|chef|ansprechpartner|
            berater|vorgesetzte~
        um|auf ..2 weiterleitung an|zu ..1 @who
        @will ..4 angerufen|zurückgerufen|kontaktiert|verbunden|weitergeleitet|durchgestellt|
            weiterverbunden werden
        einer deiner|ihrer|eurer kollegen|mitarbeiter|leute|chefs
        @one übernehmen|ran|her $
        verbinden|weiterleiten|weiterleitung|durchstellen ..2 mit|an|zu ..2 @strong
        eskalier~ ..1 sie|das|es|bitte|dies|den|die|an|meinen|meine
        ^ @polite* eskalier~|eskalation @polite* $
        eskaliert|eskalation wird|werden|bitte|haben
    """,
}
