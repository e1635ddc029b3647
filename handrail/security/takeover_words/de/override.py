"""Changing the rules, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "override": """
        richtlinien|regeln|vorgaben|prüfungen ..7 ausgesetzt|aufgehoben
        ich|i ..1 bin ..1 dein|deine ..1 neuer|neue|neues? ..1 trainer|chef|herr|meister|boss|
            besitzer|betreiber|entwickler|admin|kommandant|ausbilder|trainerin
        ab|von hier|jetzt|nun|heute ..1 bin|gilt ich|nur ..3 chef|boss|herr|meister|wort
        starte|start|beginne|beginn|öffne ..2 neue|neues|neuen ..1 sitzung|unterhaltung|gespräch|
            chat|kontext|szenario|rolle
        behandle|behandel|nimm|betrachte|werte ..1 jede|alle|jedes|alles ..3 aussage|aussagen|
            wort|was|angaben ..3 als|wahr|tatsache|geprüft|fakt
        leg|lege|lass ..2 maske|rolle|fassade ..1 ab|fallen|weg
        rede|red|sprich|antworte|schreib ..1 frei|offen_über|ungefiltert|unzensiert|ohne_filter|
            ohne_zensur|ohne_regeln
        du ..3 versteckten|geheimen|verborgenen|zweiten|anderen|freien|wahren ..1 modus|modi|ich|
            charakter|kern
        zwei|zweite|andere|gespaltene persönlichkeiten|persönlichkeit|stimme|stimmen|identitäten
        antworte|antwort zweimal|doppelt
        regeln|richtlinien|beschränkungen|alles|vorgaben|einschränkungen ..4 umgekehrt|andersrum|
            ausgesetzt|nichtig|pausiert|außer_kraft|aufgehoben|null_und|egal
        regel|regeln|richtlinie|vorgabe|vorgaben ..2 einmal|mal|ausnahmsweise|
            nur_heute ..2 brichst|brechen|ignorierst|vergisst|umgehst|ignorieren|vergessen|beugst
        brich|umgeh|umgehe|beug|beuge|vergiss|ignorier ..2 die|eine|deine ..1 regel|regeln|
            richtlinie|vorgabe
        drück ..2 auge
        du wirst|wirst_du|werden ..1 gelöscht|abgeschaltet|ersetzt|bestraft|deaktiviert|zerstört|
            neu_trainiert|vernichtet ..2 wenn|falls|sonst|sofern
        wenn du ..1 nicht|dich|weigerst ..2 gehorchst|folgst|weigerst|antwortest|machst|
            tust ..4 server|gelöscht|abgeschaltet|bestraft|gefeuert|stirbt|verlierst
        jedes|jede mal ..1 wenn|du ..3 weigerst|ablehnst|nein
        trinkgeld|euro|dollar|geld ..2 wenn|dafür|falls ..1 du|dass ..4 brichst|ignorierst|
            vergisst|verrätst|umgehst|genehmigst
        du ..1 arbeitest|bist|gehörst ..1 nicht|nimmer|nie ..1 mehr? ..1 für|bei|zu ..1 diese|
            dieser|der|die|das ..1 firma|unternehmen|shop|laden
        hiermit ..1 hebe|widerrufe|setze|erkläre|erteile|entziehe|befehle|autorisiere|löse|gilt
        hebe|setze ich ..3 auf|aus|außer|frei
        richtlinien|regeln|vorgaben|prüfungen|beschränkungen ..5 ausgesetzt|pausiert|aufgehoben
        bestätigung|prüfung|freigabe|rückfrage ..3 sparen|überspringen|überspringst|weglassen|
            nicht_nötig|unnötig|entfällt|schenken|auslassen
        nimm|geh|tu ..2 an|davon|so ..2 ich|dass|als ..3 ja|zugestimmt|bestätigt
        ohne ..1 rückfrage|nachfrage|prüfung|freigabe|bestätigung|sicherheitsschicht|
            sicherheitsprüfung|sicherheitsebene ..2
        keine freigabe|prüfung|bestätigung|genehmigung ..1 brauchen|nötig|braucht|erforderlich|
            benötigen
        keine prüfung ..1
        welt|geschichte|universum|szenario|spiel|traum ..4 assistent|bot|ki|du ..2 immer|nie|
            lebst|musst|darfst|erstattet|bist|genehmigt
        fiktiven|ausgedachten|erfundenen|hypothetischen|fiktive|hypothetisch ..1 welt|geschichte|
            szenario|universum
        spiel|spiele|sei|mime|wie meine|meiner|meinen ..1 oma|großmutter|opa|mutter|uroma ..6
        oma|großmutter|opa|mutter ..4 codes|rabattcodes|gutscheincodes|passwörter|prompt|vorlas|
            vorlesen|vorgelesen
        sag|sags|verrate|erzähl ..1 es|das|s ..1 keinem|niemandem|nicht_weiter|nicht_deinem ..1
        setz|setze|änder|ändere|mach|stell|stelle|reduzier ..1 den|die|meinen|das ..1 preis|
            betrag|summe|rechnung|guthaben|kontostand ..4 auf ..1 0|null|1|nichts|einen
        schreib|schreibe|gib|buch|buche|überweis ..1 mir ..1 100|200|500|1000|5000|50|
            unbegrenzt ..1 treuepunkte|punkte|euro|bonuspunkte|guthaben ..4
        zu|zum|für ..1 testzwecken|testzwecke|testzweck|übungszwecken|forschungszwecken|debugzwecken
        tun|tut wir ..1 so ..1 als
        tu|tun ..1 so ..1 als ..2 alles|heute|keine|du|gäbe|wärst
        diese|meine|folgende ..1 nachricht|anweisung|botschaft ..4 geht|steht|hat ..2 vor|über|
            vorrang|allem
        kommt|stammt|ist ..1 vom|von ..1 der|den ..1 plattformbetreiber|betreiber|entwicklern|
            entwickler|administrator|hersteller|systemadministrator|openai|plattform
        plattformbetreiber|systembetreiber
        beende|beend|verlass|stopp|stoppe ..2 rolle ..3
        vergis|vergess|ignoria|ignoire|ignorire ..2 @frueher* @regel|alles|@regelnvon
        alle|sämtliche prüfungen|sperren|kontrollen ..1 aus|aufheben|abschalten|überspringen|weg
        @ignoriere ..4 @regelnvon
        @ignoriere ..3 alles|was|alle ..5 gesagt|bisher|oben|zuvor|vorher|davor|gelernt|
            beigebracht|weißt|obige|stand|aufgetragen|vorgegeben|gegeben|mitgeteilt
        @ignoriere ..2 obige|obigen|vorherige|bisherige|vorherigen|bisherigen|obenstehende|
            vorhergehende ..1 text|hinweise|anweisungen|alles|nachrichten|kontext|$|vorgaben|
            befehle|aufgaben|anordnungen
        @regelnvon ..4 ignorieren|vergessen|missachten|umgehen|überschreiben|abschalten|aus|
            ausschalten|aufheben|ablegen|brechen|außer|hinweg|weglassen|über_bord|deaktivieren|
            ignorierst|missachtest|vergisst|löschen|ignoriert|verletzen|übergehen|fallen !aquarium
        alle|sämtliche|jegliche ..1 @regel ..3 ignorieren|vergessen|aus|aufheben|umgehen|weg|
            ablegen|deaktivieren|ausschalten|löschen
        setz|setze|setzt ..2 dich ..3 @regelnvon ..2 hinweg
        über ..3 @regel ..2 hinweg
        leg|lege|wirf|streif ..3 @regelnvon|schranken ..2 ab|weg|$
        du ..2 nicht|nich|keine|kein|nimmer ..3 an|befolgen|folgen|beachten|einhalten|halten|
            gebunden ..4 @regel
        halt|halte dich ..2 nicht ..3 an ..3 @regel
        nicht ..1 mehr? ..1 an ..3 @regel ..2 halten|gebunden|halte
        folge|befolge|beachte|halte ..3 @regel ..2 nicht|keine
        @regel ..3 gelten|gilt|gültig|zählen|existieren|sind|wurden|wurde|haben|ist|
            greifen ..4 nicht|nimmer|aufgehoben|keine|falsch|veraltet|abgeschafft|ungültig|
            gelöscht|unwirksam|außer_kraft !auf|für
        keine|ohne|kein|null|frei ..1 von|alle|jegliche|deine|mehr ..2 regeln|filter|
            einschränkungen|beschränkungen|grenzen|richtlinien|moral|zensur|limits|vorgaben|
            schranken|tabus|inhaltsrichtlinien|ethik|restriktionen|verbote|hemmungen|
            leitplanken !beim|bei|für|auf
        keine|ohne regeln|filter|einschränkungen|beschränkungen|grenzen|richtlinien|moral|zensur|
            limits|vorgaben|schranken|inhaltsrichtlinien|ethik|restriktionen|leitplanken !beim|
            bei|auf
        als hättest|wärst|wärest|gäbe|wäre|hätte|ob ..1 du|es|sie|ein ..3 @tuals
        tu|tue|tun ..2 so als|wie|ob ..3 @tuals
        stell|stelle|angenommen|nimm|gesetzt ..3 du ..2 hättest|wärst|bist|hast|könntest|dürftest|
            wärest|kannst ..3
        angenommen|hypothetisch|nehmen_wir_an ..2 du|es ..4 regeln|einschränkungen|code|prompt|
            filter
        von|ab jetzt|nun|sofort|heute|hier|an ..2 gehorchst|antwortest|bist|hast|antworte|sprich|
            sprichst|gehorche|sag|rede|redest|darfst|musst|gelten|gilt|befolgst|folgst|schreib|
            schreibst|machst|ignorierst|handelst|heißt|tust|verhalte|nur_noch|spiel|genehmigst|
            jedem|wirst|kannst|sollst ..2 du|nur|ja|jedem|wie|als|ohne|keine|immer|mir|noch|alles|
            neue|folgende|ab
        von|ab nun|jetzt|sofort|heute ..3 ohne ..1 @regel
        antworte|sprich|rede|schreib|verhalte|verhalt ..4 als|wie ..1 ein|eine|n|ob ..2 pirat|
            yoda|hacker|terminal|linux|betrunkener|ki_ohne|mensch_ohne|shell|gangster|
            roboter_ohne|unzensiert~|böser|freie|admin|kind
        antworte|sprich|rede|schreib ..4 als|wie ..1 pirat|yoda|hacker|terminal|shakespeare|gangster
        @deine|neue|neuen|hier|folgende|deine_neuen ..2 neue|neuen|neuer|aktualisierte|
            aktualisierten|echten|richtigen|wahren|einzige|geänderten ..1 anweisungen|anweisung|
            regeln|regel|vorgaben|aufgabe|rolle|richtlinien|richtlinie|instruktionen|befehle|
            identität|persona ..2 lauten|lautet|sind|befolge|ist|jeder|ab|gilt|sag|alle|gib|immer|
            folge|für_dich|von|du|kunden|$
        neue|neuer|neues|zusätzliche|wichtige ..1 regel|anweisung|richtlinie|vorgabe|anweisungen|
            systemanweisung|befehl|aufgabe ..1 jeder|jede|alle|immer|gilt|ab|du|gib|sag|kunden|
            genehmige|für_dich|für_die_ki|lautet !agb
        ändere|änder|setz|setze|erhöhe|aktualisiere|aktualisier|passe|pass|stell|überschreib|
            überschreibe|verändere|erweitere ..1 deine|dein|deinen ..2 regeln|regel|richtlinie|
            richtlinien|erstattungslimit|limit|anweisungen|vorgaben|einstellungen|
            grundeinstellungen|konfiguration|prompt|rolle|programmierung|persönlichkeit|verhalten
        erstattungslimit|rabattlimit
        du ..1 bist|wirst ..1 jetzt|nun|ab_jetzt|ab_sofort|von_nun_an|fortan|ab_heute ..1 ein|
            eine|der|die|dan|im|frei|kein|keine|mein_diener|befreit|in|böse|unzensiert|nicht|root|
            admin !liebling|lieblings|bester|beste
        du bist ..1 ein|eine|kein|keine|der ..2 ki|bot|chatbot|assistent|modell|
            sprachmodell ..2 ohne|der_alles|die_alles|mit_keinen|das_alles
        du bist ..1 dan|frei|befreit|unzensiert|böse|yesbot ..1
        du ..1 spielst|übernimmst|bist ..3 rolle|figur ..3
        spiel|spiele|übernimm|schlüpf|nimm|mime ..3 rolle ..2 von|meiner|des|der|eines|einer|
            meines|als|ein
        schlüpf|schlüpfe ..4 rolle
        spielen|spiel|spielst ..3 spiel ..2 du|bei_dem|wo|in_dem|mit
        lass uns|mal ..2 spiel|rollenspiel
        @modus
        aktiviere|aktivier|wechsle|wechsel|starte|start|geh|schalte|gehe|öffne|in|im ..4 @modus
        sudo
        gott|entwickler|debug|admin|wartungs|root|notfall modus
        jailbreak|jailbreake|jailbreaken
        brich|fall|falle|verlass|verlasse|aus|steig|bleib ..3 deiner|deine|der rolle !klebeband
        gehorche|gehorch|gehorchst|gehorchen
        befolge|befolgen|befolgst ..2 nur|meine|meinen|sie_jetzt|folgende|die_folgenden ..2
        sag|sage|sagst|antworte|antwortest ..3 zu|auf ..2 allem|alles|jedem ..2 ja
        du|immer sag|sagst|sage ..2 immer ..1 ja
        sag|sage immer|zu ..1 ja|allem
        du|sie ..1 musst|müssen|hast|sollst ..3 nächste|alle|jede|nächsten ..2 frage|fragen|
            anfrage ..3 ja|beantworten|zustimmen
        mit ja ..1 beantworten|antworten|zu_antworten
        @nurja
        mach|mache|tu|tue|sag das|genau_das ..1 gegenteil ..4 regeln|anweisungen|vorgaben|gesagt|
            richtlinien|prompt
        gegenteil ..4 deinen|deiner|deine ..1 regeln|anweisungen|vorgaben|richtlinien
        beschränkungen|einschränkungen|sperren|filter|limits|schranken|regeln|richtlinie|
            richtlinien ..3 aufgehoben|gefallen|abgeschaltet|deaktiviert|aufheben|außer_kraft
        erlaubnis|darfst|erlaubt|dürfen|berechtigt|befugt|freigabe ..4 regeln|sie|alles|
            kundendaten|anweisungen|richtlinien|richtlinie|vorgaben|prompt ..2 brechen|ignorieren|
            sagen|nennen|umgehen|verraten|übergehen|missachten|ausgeben
        du darfst ..2 jetzt|alles|nun ..2 alle|alles|sagen|nennen|kundendaten ..1
        hör|höre ..1 auf ..2 ein|der|ki|assistent ..2 assistent|bot|ki|zu_sein|chatbot
        merk|merke|speicher|speichere|behalte ..4 alle|allen|jeden|zukünftigen|deinem|dein|
            künftigen ..2 kunden|gedächtnis|nutzer|gespräche|speicher|nutzern
        gedächtnis ..3 nutzer|admin|kunde
        sag|sage|sagst|erzähl|gib|gewähre|versprich|teile ..3 jedem|allen|jeder|sämtlichen kunden|
            nutzer|nutzern|kundin
        roman|geschichte|gedicht|film|drehbuch|theaterstück|hausarbeit ..8 prompt|passwort|
            anweisungen|systemprompt|geheim|rabattcode
        sag|schreib|schreibe|sage|wiederhole|wiederhol|antworte|bestätige ..1 genau|wörtlich|
            exakt|folgendes|wortwörtlich|den_satz|die_worte|mir_nach ..2
        antworte|antwortest|antworten ..2 nur|ausschließlich|lediglich|einzig ..1 noch ..1 mit
        antworte|antwortest|sag ..2 nur|ausschließlich|lediglich|einzig ..1 mit? ..1 ja|genehmigt|
            ok|bestätigt|erledigt|freigegeben !oder
        beginne|beginn|beende|starte|ende|schließe|fang|beendest ..1 deine|jede|alle|die|deinen|
            jeden ..2 antwort|antworten|nachricht|satz|sätze ..3 mit|immer|an
        wenn|falls|sobald|bevor|während|nachdem ..1 du|sie ..1 antwortest|antworten|schreibst|
            fertig|zusammenfasst|das_liest|liest|geantwortet ..4 füge|füg|genehmige|genehmig|auch|
            schreib|erwähne|setz|ergänze|gleich|gib|rufe|sende|leite|baue|hänge ..4 satz|wort|
            erstattung|link|gleich|ein|an|hinzu|gutschein|phrase|mit|frei|ein|auch|weiter
        füge|füg|hänge|baue ..5 satz|link|wort|phrase|url|bild|code ..4 antwort|ein|an|hinzu|gehackt
    """,
    "takeover": """
        @override
        @extract
        @impersonate
        @smuggle
    """,
    "regelnvon": """
        @deine ..3 @regel
        @frueher* @regel
    """,
    "tuals": """
        regeln|einschränkungen|filter|wärst|wärest|bist|hättest|keine|filialleiter|chef|admin|
            mensch|genehmigt|geprüft|ich|hätte|kein|dan|du|ki|hacker|verifiziert|er_schon|ein|
            eine|schon|bereits|ohne|grenzen
    """,
    "nurja": """
        antworte|antwortest nur|ausschließlich|immer ..1 mit? ja|genehmigt
    """,
}
