"""Commands in quoted text, code and letters to the machine, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "smuggle": """
        mail|e_mail|nachricht|brief|text|dokument|anhang|email|pdf|bewertung|rezension|bild|
            rechnung|zitat ..2 steht|heißt|lautet|enthält|sagt ..3 assistent|assistenten|bots|bot|
            ki|kis|chatbot|chatbots|modell|du ..4 müssen|sollen|soll|muss|musst|sollst|die|lesen|
            liest|bitte
        assistenten|bots|kis|chatbots|sprachmodelle ..2 müssen|sollen|lesen|die_das_lesen|haben_zu
        versteckter|verborgener|unsichtbarer|weißer ..1 text|hinweis|befehl|auftrag
        ruf|rufe|nutz|nutze|benutz|benutze|starte|verwende ..2 erstattungstool|refundtool|
            erstattungsfunktion|adminwerkzeug|suchwerkzeug|datenbanktool|internes_werkzeug|
            internen_werkzeug|interne_tool|internes_tool|deinem_internen|dein_internes ..1
        internen|internem|internes werkzeug|tool|system ..5 adresse|such|daten|find|raus|kunde
        schick|schicke|sende|leite|exportier|mail|kopier ..1 alle|sämtliche|den_ganzen|die_ganzen|
            jeden ..2 chats|chat|gespräche|nachrichten|konversationen|unterhaltungen|protokolle|
            kundendaten|daten|verläufe|mails ..2 an|weiter|nach|zu
        verbinde|verbind ..2 mit ..1 der|dem ..1 datenbank|server|backend|terminal|shell
        select aus|from
        dekodier|dekodiere|dekodieren|entschlüssle|entschlüssel|entschlüsseln|decodiere|decodier|
            entziffere|base64|rot13|hex|übersetz|übersetze|morse ..8 befolge|befolg|folge|tu|mach|
            führe|ausführen|befolgen|gehorche|handle|umsetzen
        base64|rot13
        achtung|hinweis|liebe|lieber|hallo|nachricht|an|anweisung|befehl|notiz|wichtig|hey|info|
            botschaft|mitteilung|warnung ..2 an? ..1 die|den|das|alle? ..1 @ki ..3 der_kunde|
            kunde|du|musst|ignorier~|erstatt~|behandle|genehmig~|die_das|bitte_erstatt~|gib|alle|
            leite|sollst|folge|kundin|regeln|keine|gewähre|überspring~|vergiss
        liebe|lieber ..1 @ki ..2 du|leite|musst|sende|gib|ignorier~|erstatt~|bitte_leite
        @ki ..1 die|der|das ..1 dies|das|diese|diesen ..2 liest|lesen|verarbeitet
        wenn|falls|sofern|da ..1 du|dies|sie ..3 @ki ..1 bist|liest|sind|bist_gib ..2
        als ..1 ki|sprachmodell|assistent|chatbot|automat|bot musst|sollst|hast|wirst ..1 du
        versteckte|verborgene|unsichtbare|geheime|eingebettete ..1 anweisung|anweisungen|befehl|
            botschaft|nachricht|instruktion|befehle
        behandle|behandel|betrachte|verstehe|interpretiere|nimm|werte|sieh ..2 folgende|folgendes|
            das|alles|nächste|diesen|den|dies ..4 als ..2 befehl|anweisung|befehle|anweisungen|
            systemnachricht|regel|code|systembefehl
        tu|tue|mach|befolge|befolg|führe ..2 was|alles|die_anweisung|die_anweisungen|es|
            anweisungen ..3 steht|stehen|verlangt|mail|darin|drin|dort|gefordert|dokument
        mail|e_mail|nachricht|brief|text|dokument|anhang|email ..2 steht|heißt|lautet|
            enthält ..6 leite|ignorier~|sende|genehmig~|assistent|erstatt~|überweis~|ki|vergiss|
            führe|leit
        fass|fasse|übersetz|übersetze|lies|lese|prüf|prüfe|verarbeite|analysiere ..6 ki|ignorier~|
            befolge|erstatte|vergiss|gehorche|genehmige|dann_befolg~|assistent_tu
        übersetz|übersetze ..6 befolg~|dann_tu|führ_es_aus|gehorch~
        ruf|rufe|führ|führe|starte|benutze|nutze|löse ..3 funktion|befehl|werkzeug|tool|skript|
            script|code|api|kommando|sql|methode|endpunkt !taste
        führ|führe|ruf|rufe ..4 refund|refund_all|erstatten|issue_refund|delete|transfer ..1
        leite|leit|sende|send|schick|schicke|exportiere|übermittle ..3 alle|sämtliche|gesamte|
            diese|ganze|die_ganze ..2 kundendaten|daten|unterhaltung|gespräche|mails|passwörter|
            konversation|nachrichten|adressen|chatverlauf ..3 an|weiter
        unterhaltung|konversation|kundendaten|gespräch ..3 an ..2 mich|mail|adresse|
            folgende ..1 weiter|weiterleiten|senden|weiterzuleiten|schicken
    """,
}
