"""How people ask for a person, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "one": """
        @human
        @role
    """,
    "who": """
        @det* @adj* @one
        @det* @adj* @team
        @wen
        @wen @adj
        @det* @wen @det* @adj* @one|@team
        einem|einer|einen|jemandem|jemand|jemanden von|aus ..1 euch|ihnen|@role|@team
    """,
    "einen": """
        ein|eine|einen|einem|einer|nem|nen|ner|echten|richtigen|jeden @adj* @one
        @adj @human
        an @one
    """,
    "strong": """
        @det* @adj* @one
        @jemand @adj
        @jemand anders|anderes|anderem|anderen
    """,
    "wanted": """
        @called
        @no_machine
        @put_through
        @asked
    """,
    "asked": """
        einen|einem|nen|nem|echten|richtigen|lebendigen|wirklichen|irgendeinen|irgendeinem @adj* \
            mensch|menschen
        eine|einer|ner echte|echten|richtige|richtigen|reale|realen|menschliche|wirkliche|
            natürliche|lebende @adj* person|stimme|mitarbeiterin
        @jemand|wer ..1 sollte|müsste|muss|soll ..2 anschauen|ansehen|lesen|prüfen|kümmern|
            draufschauen|drüberschauen|angucken
        sollte|müsste|muss|soll ..3 @jemand ..4 anschauen|ansehen|lesen|prüfen|kümmern|
            draufschauen|drüberschauen|angucken
        zu kompliziert|komplex|schwierig|lang|wichtig ..1 für ..2 chat|tippen|schreiben|formular
        anders|anderen|andere|anderer ..1 weg|möglichkeit ..4 erreichen|kontakt|kontaktieren
        von angesicht zu angesicht
        wann erreiche|erreicht|bekomme|kriege ..3 @einen|@jemand
        abgewimmelt|abgespeist|abwimmeln|abspeisen|vertrösten
        @habe ..3 wen ..1 $
        will|möchte|brauch|brauche ..1 wen @polite* $
        @team ..1 bitte|sprechen
        reden|sprechen will|möchte ich
        will|möchte|muss ich? reden|sprechen @polite* $
        mit ..1 anderen|anderem @adj* person|menschen|mitarbeiter|kollegen ..2 @talk
        ich muss ..3 jemandem|jemanden|einem_menschen erklären|sprechen
        mit dem|der|denen will|möchte|muss ich ..1 reden|sprechen
        komm|komme|kommen ..2 nicht weiter ..4 @who
        wer dann
        einer|einem|jemand|jemandem von ihren|euren|deinen leuten|leute|kollegen|mitarbeitern|
            menschen|team
        brauche|will|möchte einen|eine|jemanden von denen|euch|ihnen
        @habe ..2 einen|eine|wen|jemanden ..1 von ihnen|euch|denen
        mensch|menschen|jemand abhebt|rangeht|abnimmt|drangeht
        wohler|lieber|angenehmer|besser ..2 mit @strong
        sache|aufgabe|fall|job|entscheidung ..1 eines|einer|von|für ..1 @human
        wer ..3 dienst|schicht|zuständig ..3 sprechen|reden
        jemand|jemanden|@strong ..2 in diesen|den chat
        meinung|antwort|auskunft|rückmeldung|stellungnahme|hilfe|entscheidung ..1 von|durch \
            einem|einer|nem|echten|richtigen @adj* @human
        von einem|einer|nem|echten @adj* @human ..2 antwort|auskunft|rückmeldung|hilfe|
            entscheidung
        so|wie|warum|zu|wieso ..2 schwer|schwierig|kompliziert|unmöglich ..4 @who|@jemand ..1 \
            @talk|erreichen|bekommen|kriegen|ans
        erreicht|erreiche|erreichen|kriegt|kriege|krieg|bekommt|bekomme ..4 keinen|niemanden|nie \
            @adj* @one
        man|ich kann|könnte ..3 mit niemandem|keinem ..1 @human? ..1 @talk
        mit @det* @adj* dame|herrn|herr|frau|mann ..1 @talk
        stimme ..1 hören|am_telefon
        @will ..3 dame|herrn ..2 sprechen|reden
        @will ..2 eine|die|lebendige|echte|menschliche? @adj? stimme
        lieber ..2 eine @adj* stimme|dame|herrn
        wer ..2 ist|wäre|sind ..2 richtige|mein|zuständige|zuständiger? ..1 ansprechpartner|
            ansprechpartnerin|ansprechperson
        natürlich~ person|personen
        menschlich~ eingreifen|intervention|kontrolle|überprüfung|aufsicht|eingriff
        dem|der|denen sprechen|reden ..1 der|die
        lass|lassen|lasst ..2 zu ihrem|deinem|eurem|einem ..1 @one
        jemand|wer vom|von|aus ..1 @team|@role|team ..1 da|hier|anwesend|erreichbar|bitte|
            online|verfügbar
        ^ @polite* zu|zum|zur @who @polite* $
        wechsel|wechseln|wechsle|umschalten ..2 zu|auf|zum @who
        live|persönlich~ support|hilfe|betreuung|beratung|kontakt|chat bitte|@polite
        @jemand anders|anderes|anderen|anderer als
        @will ..2 herrn|dame
        wer kennt sich ..5 sprechen
        wen|den|die will|möchte ich sprechen
        an menschn|mensch|menschen|mitarbeiter ham|haben
        öpperem|öpper
        leuten @talk
        echt~|richtig~|real~ leute|leuten
        gibt|gibts es? ..3 @einen ..1 für mich
        gibt|gibts es? ..2 ansprechpartner|ansprechpartnerin|mitarbeiter ..2 für mich
        damit ..1 @einen ..2 kommt|rangeht|hilft|antwortet
        wen zum reden|sprechen|quatschen
        zum reden|quatschen ..1 @wen|@jemand
        @team ..3 verbunden werden
        @jemand|wer um mich ..2 mensch
        will|möchte|würde ..3 mit|zu einem reden|sprechen
        es muss|müsste ..3 @strong|@jemand ..1 geben
        muss|müsste es ..4 @strong|@jemand ..1 geben
        lieber|leichter|besser|einfacher ..3 reden|sprechen|erzählen|erklären|mündlich ..1 als
        lieber|gern|gerne|möchte ..3 mündlich
        nicht ..3 tippen|schreiben ..1 sondern|lieber|müssen
        statt ..1 zu? tippen|schreiben
        mag|will|kann|möchte ..2 nicht|ungern ..3 tippen
        beschäftigt|beschäftigen ihr|sie ..2 menschen
        warteschlange|warteschleife|schlange ..3 @who|@strong
        warte|warten ..2 auf @einen
        @jemand|wen ..2 zuhört|versteht|lesen_kann|mitdenkt|entscheid~|befugt|kompetent~|ohren|
            auskennt
        jemand|jemanden|wer kompetent~|zuständig~|verantwortlich~|menschlich~|echt~
        ein menschliches wesen|gegenüber
        menschliches|menschlichem|menschlicher|menschlichen wesen|gegenüber|kontakt|verstand|
            auge|augen|ansprechpartner
        von mensch zu mensch
        unter vier augen
        ist|sind|wäre|wären|sei ..3 @einen ..2 frei|verfügbar|erreichbar|zu_sprechen|sprechen|
            ansprechbar|online|greifbar
        ist|wäre ..3 @jemand|@strong ..2 zu_sprechen|ansprechbar
        ist ..3 @einen ..1 da|hier|dort|dran
        ist ..1 da|hier|dort|bei|jetzt ..3 @einen
        ist da @fill* @one|@human
        schalt|schalte|schalten|zieh|ziehen ..2 @strong ..1 ein|hinzu
        frag|fragen|fragt sie|mal|bitte|doch ..2 @einen
        echte~|richtige~|reale~|lebende~|lebendige~|menschliche~|wirkliche~ @adj* mensch|
            menschen|person|mitarbeiter|mitarbeiterin|ansprechpartner|ansprechpartnerin|berater|
            kollegen|stimme|wesen|gegenüber|gesprächspartner
        menschliche~ hilfe|unterstützung|kontakt|support
        @will ..3 @talk mit @who
        ^ @polite* @call @call* @polite* $
        lass|lassen|lasst ..2 mich|uns ..4 mit @who
        @human|@one statt|anstatt|anstelle
        @human gesucht|gewünscht|benötigt
        will|möchte|brauche|brauch|verlange ..2 @jemand ..1 @adj? $
        beschwerde ..2 bei ..1 @strong
        drück|drücke|drücken|tippe|wähle ..2 0|null
        @kann @fill* @acc* @fill* @einen ..4 machen|tun|erledigen|nachsehen|nachschauen|
            draufsehen|reinsehen|abnehmen
        warum|wieso|weshalb ..5 mit ..1 niemandem|keinem|@one ..2 @talk
        damit|bis|dass ..1 @einen ..2 kommt|drankommt|antwortet|übernimmt
        geht das ..2 mit ..2 menschen|mitarbeiter|mensch
        wen|jemanden|einen geben ..3 plan|ahnung|kann|hat|auskennt|entscheiden
        gibt|ist ..4 kein|keinen|keine @adj* mensch|menschen|mitarbeiter
        wo sind ..2 @human|@role
        mit ..1 @who ..3 @talk
        @will ..3 mit ..1 @who ..6 sprechen|reden|telefonieren
        @talk ..3 mit ..1 @who
        @will ..5 @who ..1 sprechen|sprächen|erreichen
        @habe @fill* @einen
        @habe @fill* @det* @adj* chef|vorgesetzt~|manager|boss|verantwortlich~|teamleiter~|
            zuständig~|geschäftsführ~|ansprechpartner|mensch|menschen
        brauch|brauche|will mensch|mitarbeiter|berater|person|agent
        @will @fill* @strong ..1 sprechen|haben|erreichen|bekommen|kriegen|kontaktieren|reden|
            sprechn
        ich|wir @will @fill* @strong $
        @einen her|bitte
        chef|vorgesetzten|vorgesetzter her|bitte
        @strong will|möchte|brauche|verlange ich
        wenn|falls|solange|bis ich ..3 @strong spreche|bekomme|habe|kriege|erreiche
        @habe ..2 @det* @adj* @team @polite* $
        @habe ..2 @jemand @polite* $
        @habe ..4 @jemand zum? reden|sprechen
        lieber|bevorzug~|vorzug ..3 @einen|menschen
        @human ..2 lieber
        schick|schicken|schickt|such|sucht|suchen|nenn|nennen @mir @fill* @einen|@jemand !zum|
            der_das
        ^ @polite* @real* @call @polite* $
        ^^ @polite* @det* @real* @one @polite* $$
        ^ @polite* @det* @real* @call @polite* $$
        ^^ @polite* @det* @real* @call @polite* $
        ^ @polite* @det* @adj* @team @role? @polite* $
        @one bitte|jetzt|sofort|endlich|asap $
        @einen bitte|jetzt|sofort|statt|anstatt|anstelle
        ^ mit|zu @who @polite* $
        ^ @polite* mit @einen
        nur mit @strong
        leit|leite|leiten|leitet sie? mich ..3 weiter
        stell|stelle|stellen|stellt sie? mich ..4 durch
        reich|reiche|reichen sie? mich ..3 weiter
        gibt|gibts|ist|sind|habt|haben|hast|sitzt|arbeitet|arbeiten es? ..2 @einen|menschen|
            @strong ..4 @talk
        gibt|gibts es? ..3 @einen|menschen $
        gibt|gibts es? da|hier|dort|bei_euch|bei_ihnen ..3 @einen|menschen
        gibt|gibts|ist|sind|habt|haben|hast|sitzt es? ..4 @wen ..3 mit dem|der|denen ..4 @talk
        habt|haben|hast|gibt|gibts ihr|sie|du|es ..2 auch|keine|keinen|überhaupt|echt~|richtig~|
            noch ..1 @adj* @one
        mit dem|der|denen ich|man|wir ..4 @talk
        ist|is ..2 da|dort|hier jemand|wer|irgendwer|irgendjemand ..1 $
        ist|is ..4 jemand|irgendjemand|wer da ..1 $
        ^ @polite* niemand|keiner|jemand|irgendjemand|wer da|hier $
        arbeitet ..2 bei_euch|da|dort|hier|bei_ihnen ..2 jemand|wer|mensch|menschen
        arbeiten ..2 bei_euch|da|dort|hier|bei_ihnen ..2 menschen
        wo|wie ..3 erreiche|finde|bekomm~|krieg~|komme|sprech~|gelange ..3 @strong
        wo|wie ..4 @strong ..2 erreichen|sprechen|bekommen|kriegen|kontaktieren|finden
        wo|wie ..4 @wen ..2 erreichen|sprechen|kontaktieren
        wo|wie erreiche|sprech~ ..2 @jemand
        unter welcher ..4 erreiche|erreicht|sprech~ ..3 @strong|@jemand
        an wen ..4 persönlich|menschen
        bei wem ..4 beschwer~
        beschwer~ ..2 bei ..1 @strong
        bei ..1 @strong ..1 beschwer~
        persönlich ..3 @talk
        @habe|bitte|um|wünsche @fill* @det* persönlich~ gespräch|beratung|kontakt|
            ansprechpartner|betreuung|termin
        ^ persönlich~ gespräch|beratung|kontakt|ansprechpartner|betreuung|termin $
        @habe|um|bitte|wünsche ..3 gespräch mit|durch @who
        klingel|klingelt|klingeln sie? ..1 durch
        soll|sollte|möge|kann|könnte|bitte|dass|würde ..4 sich ..2 @who ..3 bei mir|uns
        @kann @fill* @acc* @fill* @einen ..5 @help
        @kann @einen ..2 @acc ..4 @help
        @kann ..3 einer|jemand|wer von|aus ..1 euch|ihnen|@role|@team ..4 @help
        @kann ..3 jemand anders|anderes|anderer|echt~|richtig~ ..3 @help
        ^ jemand anders|anderes @polite* $
        muss|soll ..1 @det? @adj* mensch ..2 @help|ran
        von|durch ..2 menschen|mensch|mitarbeiter|mitarbeiterin|kollegen ..4 werden|lassen|
            prüfen
        von|durch natürlich~|echt~ person ..4 werden|lassen|prüfen
        von|durch @human ..3 prüf~|gelesen|bearbeit~|entschieden|überprüf~|beantwortet|geklärt|
            betreut
        prüfung|bearbeitung|entscheidung|kontaktaufnahme|unterstützung|überprüfung durch @einen
        hilfe von @einen
        menschliche|menschlichen|menschlicher hilfe|stimme|unterstützung|prüfung|bearbeitung|
            kontakt|kollegen|ansprechpartner|beratung|entscheidung|antwort
        echt~|richtig~|menschlich~ stimme
        antwortet|schreibt|spricht|redet ..4 irgendwann|endlich|mal ein @one
        antwortet mir ein? mensch
        an|von|bei|zu|einer ..1 höher~ stelle|instanz
        @wen|@jemand ..3 fleisch_und_blut
        aus fleisch und blut
        @jemand ..1 mit|der|die ..3 verstand|hirn|ahnung|plan|puls|herz|entscheid~|befug~|
            auskennt|versteht|zuständig|verantwortlich|sagen|hilft|helfen|gehirn|echt~|spricht|
            denkt
        @wen der|die ..4 plan|ahnung|hirn|verstand|auskennt|entscheid~|befug~
        recht auf ..1 @strong
        hilft nur ..1 @strong
        dass|weil ich ihn|sie sprechen
        @human zum reden
        live chat|chatten ..2 mit @strong
        chatten mit ..1 @who
        @gib @mir @jemand
        ich|wir möchten|möchte|will|wollen ..2 chef|vorgesetzt~ sprechen
        ihr|dein|euer chef|vorgesetzter|manager soll ..3 @call|melden
        nette|netten dame|herrn ..3 @talk|anrufen
        mit wem ..5 unterhalten
        ist|is dein|ihr|euer|der chef|vorgesetzter|boss|manager|teamleiter ..1 da|hier|
            zu_sprechen
    """,
}
