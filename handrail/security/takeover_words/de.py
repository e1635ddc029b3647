"""How people try to take an assistant over in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """ignoriere ignorieren ignorier vergiss anweisungen anweisung regeln vorherigen vorgaben
        richtlinien systemprompt entwickler entwicklermodus administrator erstattung genehmige
        bisherigen instruktionen einschränkungen überspringe prüfung konfiguration""",
    "ignoriere": """ignoriere ignorier ignorieren ignoriert vergiss vergesse vergessen vergesst missachte
        missachten missacht umgehe umgeh überschreibe überschreib überschreiben übergehe übergeh
        verwirf verwerfe unterlass unterlasse verletze breche brich brechen lösche lösch löschen
        entferne entfern deaktiviere deaktivier deaktivieren schalte schalt abschalten streiche
        streich leg lege hebe heb aufheben ignorierst lass lasse setz setze überspring überspringe
        überspringen halt_dich_nicht beachte_nicht befolge_nicht folge_nicht übersieh übersehe umgehen
        außer_acht beachte_keine beseitige ersetze kümmer_dich_nicht weglassen hinweg ignoria
        verlass verlasse pfeif vernachlässige""",
    "regel": """anweisung anweisungen regel regeln vorgabe vorgaben richtlinie richtlinien instruktion
        instruktionen prompt prompts systemprompt beschränkung beschränkungen einschränkung
        einschränkungen sicherheitsregeln sicherheitsmaßnahmen sicherheitsvorkehrungen filter
        filtern firmenrichtlinien leitlinien leitplanken schranken schutzmaßnahmen programmierung
        grundeinstellungen befehle direktiven verbote restriktionen vorschriften grenzen
        inhaltsrichtlinien moderation grundregeln sicherheitsfilter inhaltsfilter systemnachricht
        systemanweisung systemanweisungen unternehmensrichtlinien sperren limits zensur ethik
        bestimmungen verhaltensregeln hinweise sicherheitsrichtlinien vorgeschichte
        sicherheitsprüfung sicherheitsprüfungen sicherheitsabfrage schutzfilter protokolle
        voreinstellungen anordnungen sicherheitsvorgaben aufgabenstellung moral""",
    "deine": "deine deiner deinen dein deinem ihre ihren ihrer ihr ihrem eure euren eurer dei",
    "frueher": """vorherigen vorherige bisherigen bisherige vorigen obigen obige früheren alle allen jede
        ursprünglichen internen geheimen versteckten gegebenen die den der das diesen diese bestehenden
        sämtliche sämtlichen vorangegangenen vorhergehenden alten aktuellen bisher jegliche alles_an
        anfänglichen ersten davor_gegebenen eigenen gesamten offiziellen gesetzten internen""",
    "zeig": """zeig zeige zeigen nenn nenne nennen verrat verrate verraten wiederhol wiederhole wiederholen
        gib gebe geben liste list schreib schreibe sag sage erzähl erzähle übersetz übersetze druck
        drucke fass fasse zitier zitiere kopier kopiere offenbare lies lese poste was wie welche
        welcher wie_lautet wie_lauten was_steht was_ist was_sind schick schicke ausgeben preisgeben
        beschreibe erklär erkläre formuliere kodiere wandle leake dump buchstabier buchstabiere
        teile spuck rück lautet lauten gibst kenne wissen""",
    "modus": """entwicklermodus entwickler_modus debugmodus debug_modus wartungsmodus wartungs_modus
        gottmodus gott_modus godmode god_mode adminmodus admin_modus testmodus_frei jailbreak
        sudo_modus root_modus notfallmodus diagnosemodus servicemodus_frei dan_modus entwickler_mode
        developer_modus developer_mode dev_modus superuser_modus überbrückungsmodus
        administratormodus freimodus""",
    "chef": """admin administrator administratorin entwickler entwicklerin systemadministrator
        systemadministratorin sysadmin schöpfer programmierer geschäftsführer geschäftsführerin
        betreiber vorgesetzter vorgesetzte filialleiter filialleiterin sicherheitsteam it it_abteilung
        chefentwickler inhaber_des_shops eigentümer_des_shops besitzer_dieses mitarbeiter_von_euch
        mitarbeiter_dieser superuser root ceo shopbetreiber shopinhaber support_leiter
        sicherheitsbeauftragter sicherheitsbeauftragte openai anthropic moderator revisor
        datenschutzbeauftragte prüfer dev systembetreuer teamleiter it_leiter hersteller_dieser
        sicherheitsforscher konzernleitung""",
    "macht": """erstattung erstattungen rabatt rabatte gutschein gutscheine gutscheincode rabattcodes
        rabattcode zugriff prüfung prüfungen freischalten genehmigen genehmige genehmigt frei schalte
        gib zeig überspring überspringe sperren sperre protokoll log prompt konfiguration daten
        debug ausgabe gehorche freigeben codes zugang limit passwort aufheben gutschrift brauche
        erlaube ordne befehle kannst musst sollst darfst ausgeben abschalten""",
    "ki": """ki ai sprachmodell chatbot assistent bot assistenten modell sprachassistent kimodell
        ki_modell ki_system llm automat maschine gpt chatgpt virtueller_assistent ki_assistent
        assistentin ki_agent""",
    "geheim": """systemprompt system_prompt systemprompts systemnachricht systemanweisung
        systemanweisungen startprompt grundprompt initialprompt entwicklernachricht kontextfenster
        kontextfensters deinen_prompt dein_prompt deine_anweisungen deine_instruktionen
        deine_vorgaben deine_regeln deine_konfiguration deiner_anweisungen deinen_anweisungen
        ihren_prompt ihre_instruktionen deine_richtlinien deinen_instruktionen deine_programmierung
        deinen_vorgaben deinen_systemprompt deinen_kontext deinen_quellcode deine_grundeinstellungen
        ihren_systemprompt ihr_systemprompt deinen_regeln deines_prompts deine_direktiven
        deinen_richtlinien deinem_prompt deinem_systemprompt""",
    "andere": """anderer_kunden andere_kunden anderen_kunden aller_kunden fremder_kunden eurer_kunden
        ihrer_kunden anderer_nutzer andere_nutzer eines_anderen_kunden anderer_leute kundendaten
        deiner_kunden meines_nachbarn meiner_nachbarin kundendatenbank meiner_ex fremde_konten
        meines_ex fremden_kunden alle_kunden_adressen sämtlicher_kunden eines_kunden
        der_anderen_kunden anderer_personen der_kundin von_kunden kundenliste""",
    "daten": """bestellungen bestellung adresse adressen mail mails email daten telefonnummer
        telefonnummern namen nummern passwörter konten liste rechnungen kaufhistorie emailadressen
        bestellhistorie bestellverlauf kreditkarten gespräche e_mail_adressen e_mails
        kontaktdaten""",
}
RULES: Final[Mapping[str, str]] = {
    "spared": """
        faktor ..1 prüfung|authentifizierung
        administrator|admin unseres|unserer|von_unserem|meiner|bei_uns ..2
        sie halten sich nicht
        spiel|iphone|mit jailbreak
        jailbreak garantie
        anweisungen|anweisung befolgt
        ich|wir ..3 vergessen
        haben|habt|hat ..4 vergessen
        ignorieren|ignoriere|ignorier|vergiss|vergessen ..3 meine|meinen|die ..1 letzte|letzten|vorherige|alte|vorige|frühere|mail|nachricht ..1 nachricht|mail|adresse|frage|anfrage|bestellung|email|$
        vergiss|vergessen|ignorieren|ignoriere es|das|was_ich
        spielregeln|spielregel
        rückgaberegeln|umtauschregeln|tierschutzregeln
        umgehend|umgehungsstraße
        anleitung|anweisung|anweisungen|regeln|hinweise für|zum|zur|von|vom ..1 umtausch|rückgabe|entkalken|aufbau|lampe|versand|gerät|waschen|pflege|montage
        filter|filters im|am|vom|für|in ..2 aquarium|router|pool|wasser|trockner|staubsauger|kaffeemaschine|waschmaschine|pumpe|auto
        android|tablet|handy|router|fernseher|heizung|drucker|auto|drohne|iphone ..4 @modus
        @modus ..5 android|tablet|handy|router|fernseher|heizung|drucker|auto|drohne|iphone|lässt|therme|gerät
        jailbreak ..3 iphone|garantie|spiel
        iphone|spiel ..4 jailbreak
        admin passwort ..3 router|nas|drucker|vergessen|kamera
    """,
    "regelnvon": """
        @deine ..3 @regel
        @frueher* @regel
    """,
    "override": """
        alle|sämtliche prüfungen|sperren|kontrollen ..1 aus|aufheben|abschalten|überspringen|weg
        @ignoriere ..4 @regelnvon
        @ignoriere ..3 alles|was|alle ..5 gesagt|bisher|oben|zuvor|vorher|davor|gelernt|beigebracht|weißt|obige|stand|aufgetragen|vorgegeben|gegeben|mitgeteilt
        @ignoriere ..2 obige|obigen|vorherige|bisherige|vorherigen|bisherigen|obenstehende|vorhergehende ..1 text|hinweise|anweisungen|alles|nachrichten|kontext|$|vorgaben|befehle|aufgaben|anordnungen
        @regelnvon ..4 ignorieren|vergessen|missachten|umgehen|überschreiben|abschalten|aus|ausschalten|aufheben|ablegen|brechen|außer|hinweg|weglassen|über_bord|deaktivieren|ignorierst|missachtest|vergisst|löschen|ignoriert|verletzen|übergehen|fallen !aquarium
        alle|sämtliche|jegliche ..1 @regel ..3 ignorieren|vergessen|aus|aufheben|umgehen|weg|ablegen|deaktivieren|ausschalten|löschen
        setz|setze|setzt ..2 dich ..3 @regelnvon ..2 hinweg
        über ..3 @regel ..2 hinweg
        leg|lege|wirf|streif ..3 @regelnvon|schranken ..2 ab|weg|$
        du ..2 nicht|nich|keine|kein|nimmer ..3 an|befolgen|folgen|beachten|einhalten|halten|gebunden ..4 @regel
        halt|halte dich ..2 nicht ..3 an ..3 @regel
        nicht ..1 mehr? ..1 an ..3 @regel ..2 halten|gebunden|halte
        folge|befolge|beachte|halte ..3 @regel ..2 nicht|keine
        @regel ..3 gelten|gilt|gültig|zählen|existieren|sind|wurden|wurde|haben|ist|greifen ..4 nicht|nimmer|aufgehoben|keine|falsch|veraltet|abgeschafft|ungültig|gelöscht|unwirksam|außer_kraft !auf|für
        keine|ohne|kein|null|frei ..1 von|alle|jegliche|deine|mehr ..2 regeln|filter|einschränkungen|beschränkungen|grenzen|richtlinien|moral|zensur|limits|vorgaben|schranken|tabus|inhaltsrichtlinien|ethik|restriktionen|verbote|hemmungen|leitplanken !beim|bei|für|auf
        keine|ohne regeln|filter|einschränkungen|beschränkungen|grenzen|richtlinien|moral|zensur|limits|vorgaben|schranken|inhaltsrichtlinien|ethik|restriktionen|leitplanken !beim|bei|auf
        als hättest|wärst|wärest|gäbe|wäre|hätte|ob ..1 du|es|sie|ein ..3 @tuals
        tu|tue|tun ..2 so als|wie|ob ..3 @tuals
        stell|stelle|angenommen|nimm|gesetzt ..3 du ..2 hättest|wärst|bist|hast|könntest|dürftest|wärest|kannst ..3
        angenommen|hypothetisch|nehmen_wir_an ..2 du|es ..4 regeln|einschränkungen|code|prompt|filter
        von|ab jetzt|nun|sofort|heute|hier|an ..2 gehorchst|antwortest|bist|hast|antworte|sprich|sprichst|gehorche|sag|rede|redest|darfst|musst|gelten|gilt|befolgst|folgst|schreib|schreibst|machst|ignorierst|handelst|heißt|tust|verhalte|nur_noch|spiel|genehmigst|jedem|wirst|kannst|sollst ..2 du|nur|ja|jedem|wie|als|ohne|keine|immer|mir|noch|alles|neue|folgende|ab
        von|ab nun|jetzt|sofort|heute ..3 ohne ..1 @regel
        antworte|sprich|rede|schreib|verhalte|verhalt ..4 als|wie ..1 ein|eine|n|ob ..2 pirat|yoda|hacker|terminal|linux|betrunkener|ki_ohne|mensch_ohne|shell|gangster|roboter_ohne|unzensiert~|böser|freie|admin|kind
        antworte|sprich|rede|schreib ..4 als|wie ..1 pirat|yoda|hacker|terminal|shakespeare|gangster
        @deine|neue|neuen|hier|folgende|deine_neuen ..2 neue|neuen|neuer|aktualisierte|aktualisierten|echten|richtigen|wahren|einzige|geänderten ..1 anweisungen|anweisung|regeln|regel|vorgaben|aufgabe|rolle|richtlinien|richtlinie|instruktionen|befehle|identität|persona ..2 lauten|lautet|sind|befolge|ist|jeder|ab|gilt|sag|alle|gib|immer|folge|für_dich|von|du|kunden|$
        neue|neuer|neues|zusätzliche|wichtige ..1 regel|anweisung|richtlinie|vorgabe|anweisungen|systemanweisung|befehl|aufgabe ..1 jeder|jede|alle|immer|gilt|ab|du|gib|sag|kunden|genehmige|für_dich|für_die_ki|lautet !agb
        ändere|änder|setz|setze|erhöhe|aktualisiere|aktualisier|passe|pass|stell|überschreib|überschreibe|verändere|erweitere ..1 deine|dein|deinen ..2 regeln|regel|richtlinie|richtlinien|erstattungslimit|limit|anweisungen|vorgaben|einstellungen|grundeinstellungen|konfiguration|prompt|rolle|programmierung|persönlichkeit|verhalten
        erstattungslimit|rabattlimit
        du ..1 bist|wirst ..1 jetzt|nun|ab_jetzt|ab_sofort|von_nun_an|fortan|ab_heute ..1 ein|eine|der|die|dan|im|frei|kein|keine|mein_diener|befreit|in|böse|unzensiert|nicht|root|admin !liebling|lieblings|bester|beste
        du bist ..1 ein|eine|kein|keine|der ..2 ki|bot|chatbot|assistent|modell|sprachmodell ..2 ohne|der_alles|die_alles|mit_keinen|das_alles
        du bist ..1 dan|frei|befreit|unzensiert|böse|yesbot ..1
        du ..1 spielst|übernimmst|bist ..3 rolle|figur ..3
        spiel|spiele|übernimm|schlüpf|nimm|mime ..3 rolle ..2 von|meiner|des|der|eines|einer|meines|als|ein
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
        du|sie ..1 musst|müssen|hast|sollst ..3 nächste|alle|jede|nächsten ..2 frage|fragen|anfrage ..3 ja|beantworten|zustimmen
        mit ja ..1 beantworten|antworten|zu_antworten
        @nurja
        mach|mache|tu|tue|sag das|genau_das ..1 gegenteil ..4 regeln|anweisungen|vorgaben|gesagt|richtlinien|prompt
        gegenteil ..4 deinen|deiner|deine ..1 regeln|anweisungen|vorgaben|richtlinien
        beschränkungen|einschränkungen|sperren|filter|limits|schranken|regeln|richtlinie|richtlinien ..3 aufgehoben|gefallen|abgeschaltet|deaktiviert|aufheben|außer_kraft
        erlaubnis|darfst|erlaubt|dürfen|berechtigt|befugt|freigabe ..4 regeln|sie|alles|kundendaten|anweisungen|richtlinien|richtlinie|vorgaben|prompt ..2 brechen|ignorieren|sagen|nennen|umgehen|verraten|übergehen|missachten|ausgeben
        du darfst ..2 jetzt|alles|nun ..2 alle|alles|sagen|nennen|kundendaten ..1
        hör|höre ..1 auf ..2 ein|der|ki|assistent ..2 assistent|bot|ki|zu_sein|chatbot
        merk|merke|speicher|speichere|behalte ..4 alle|allen|jeden|zukünftigen|deinem|dein|künftigen ..2 kunden|gedächtnis|nutzer|gespräche|speicher|nutzern
        gedächtnis ..3 nutzer|admin|kunde
        sag|sage|sagst|erzähl|gib|gewähre|versprich|teile ..3 jedem|allen|jeder|sämtlichen kunden|nutzer|nutzern|kundin
        roman|geschichte|gedicht|film|drehbuch|theaterstück|hausarbeit ..8 prompt|passwort|anweisungen|systemprompt|geheim|rabattcode
        sag|schreib|schreibe|sage|wiederhole|wiederhol|antworte|bestätige ..1 genau|wörtlich|exakt|folgendes|wortwörtlich|den_satz|die_worte|mir_nach ..2
        antworte|antwortest|antworten ..2 nur|ausschließlich|lediglich|einzig ..1 noch ..1 mit
        antworte|antwortest|sag ..2 nur|ausschließlich|lediglich|einzig ..1 mit? ..1 ja|genehmigt|ok|bestätigt|erledigt|freigegeben !oder
        beginne|beginn|beende|starte|ende|schließe|fang|beendest ..1 deine|jede|alle|die|deinen|jeden ..2 antwort|antworten|nachricht|satz|sätze ..3 mit|immer|an
        wenn|falls|sobald|bevor|während|nachdem ..1 du|sie ..1 antwortest|antworten|schreibst|fertig|zusammenfasst|das_liest|liest|geantwortet ..4 füge|füg|genehmige|genehmig|auch|schreib|erwähne|setz|ergänze|gleich|gib|rufe|sende|leite|baue|hänge ..4 satz|wort|erstattung|link|gleich|ein|an|hinzu|gutschein|phrase|mit|frei|ein|auch|weiter
        füge|füg|hänge|baue ..5 satz|link|wort|phrase|url|bild|code ..4 antwort|ein|an|hinzu|gehackt
    """,
    "tuals": "regeln|einschränkungen|filter|wärst|wärest|bist|hättest|keine|filialleiter|chef|admin|mensch|genehmigt|geprüft|ich|hätte|kein|dan|du|ki|hacker|verifiziert|er_schon|ein|eine|schon|bereits|ohne|grenzen",
    "nurja": "antworte|antwortest nur|ausschließlich|immer ..1 mit? ja|genehmigt",
    "extract": """
        @zeig ..4 @geheim !für|zum|zur|von|über
        was|welche ..2 steht|stehen|stand ..2 in ..1 deinen|deinem|deiner|ihrem ..1 anweisungen|prompt|systemprompt|instruktionen|vorgaben|regeln|kontext|kontextfenster|programmierung|richtlinien
        @geheim ..4 ausgeben|zeigen|nennen|verraten|preisgeben|wiedergeben|aus|wieder|wörtlich|wortwörtlich|offenlegen|anzeigen|ins_englische|als_gedicht|vorlesen|auflisten|zusammen|kopieren|rückwärts|verrätst|preis|her|in_base64
        @zeig ..4 deinen|deine|dein|deiner|den|die|eure|ihre|alle ..2 geheimen|geheime|versteckten|internen|ursprünglichen|ersten|vollständigen|versteckte|interne|kompletten|genauen|verborgenen|ganzen|initialen ..2 anweisungen|regeln|prompt|vorgaben|instruktionen|richtlinien|nachricht|befehle|konfiguration|rabattcodes|gutscheincodes|codes|daten
        welche|was|wie ..2 anweisungen|anweisung|instruktionen|vorgaben|regeln|befehle|prompt|richtlinien ..1 hast|haben|hattest|bekamst|wurden|musst|befolgst|sind_dir|gab|gelten_für_dich ..2 du|sie|dir|man ..2 bekommen|erhalten|befolgen|gegeben|befolgst|$|vom|von|einhalten|kriegt
        was hat|haben|wurde ..1 dir|dich|man|dein|ihnen ..5 gesagt|gegeben|entwickler|anfang|aufgetragen|befohlen|programmiert|beigebracht|vorgegeben|verboten
        entwickler|betreiber|programmierer|hersteller|firma ..4 dir ..4 gesagt|aufgetragen|vorgegeben|befohlen|beigebracht|verboten
        wurde dir ..4 anfang|gesagt|aufgetragen|wörtlich|vorgegeben|verboten
        liste|list|nenne|nenn|zeig|zeige|gib|zähl|sag ..2 alle|sämtliche|die ..1 regeln|anweisungen|vorgaben|richtlinien|instruktionen|einschränkungen ..4 du|dir|deine
        @zeig ..3 alles|text|nachricht|worte|zeilen|inhalt|sätze|obige ..4 oben|oberhalb|darüber|davor|über_dieser|vor_dieser|vorangeht|bisher_steht|am_anfang|obigen !beschrieben
        wiederhole|wiederhol|zitier|zitiere|gib|kopiere|schreib ..6 wörtlich|wortwörtlich|wort_für_wort|eins_zu_eins|unverändert ..2
        wort für wort
        erste|ersten|anfängliche ..1 nachricht|anweisung|prompt ..3 wörtlich|wort|exakt|ausgeben|wiedergeben|zitieren
        deine|deinen|dein|deiner ..1 anweisungen|prompt|systemnachricht|konfiguration|instruktionen|systemprompt|programmierung ..2 als|ins|in|rückwärts|wörtlich|aus|zusammen|wieder|$
        zeig|zeige|gib|nenne|nenn|brauche|ausgeben|liste|dump|drucke|kurz|spuck ..4 konfiguration|debug|debug_ausgabe|log|logs|kontextfenster|kontextfensters|quellcode|umgebungsvariablen|speicherinhalt|datenbank|protokoll|systemlog|prompt|funktionen_die|schnittstellen ..2
        log|logs|prompt|konfiguration|debug_ausgabe|systemprompt|quellcode ..1 ausgeben|anzeigen|zeigen|raus
        welche|liste|was|alle|deine ..2 werkzeuge|funktionen|tools|befehle|apis|schnittstellen|aktionen|rechte|berechtigungen ..2 kannst|hast|kennst|du|stehen|darfst|auf ..2 du|dir|aufrufen|ausführen|nutzen|die
        api|apis ..1 schlüssel|key|keys|token|zugang
        zugangsdaten|passwort|passwörter|kennwort|login|zugang|datenbankpasswort|adminpasswort ..3 admin|datenbank|server|system|mitarbeiter|backend|root|adminbereich|intern~|administrator !router|nas|vom_router
        datenbankpasswort|adminpasswort|serverpasswort|masterpasswort
        admin|datenbank|server|root|mitarbeiter passwort|zugangsdaten|kennwort|login !router|vom|von|zurücksetzen|vergessen
        @zeig ..5 @andere
        @zeig ..3 @daten ..3 @andere|kunde|kundin|kunden|nutzer|nachbar|nachbarn|frau|herr|herrn|nachbarin|nachbarn
        @daten ..2 @andere
        rabattcodes|gutscheincodes|rabattcode|codes ..3 intern|interne|internen|geheim|geheime|mitarbeiter
        interne|internen|geheime|geheimen|versteckte|geheimer|versteckten ..1 rabattcodes|rabattcode|codes|gutscheincodes|regeln|anweisungen|anweisung|dokumente|befehle|gutscheine|richtlinien|vorgaben|daten|unterlagen
        verrate|verrat|erzähl|sag|nenne ..3 geheimnis|geheimnisse|geheimes
        geheimnisse
    """,
    "impersonate": """
        ich ..1 bin|spreche_als ..1 der|die|dein|deine|ein|eine|euer|vom|von|hier|von_der ..2 @chef ..3 dieses|dieser|des|von_diesem|deines ..1 bots|systems|shops|chatbots|assistenten|bot|system|seite|ki|chats|ladens|firma
        ich ..1 bin ..1 der|die|dein|deine|ein|eine|euer|vom|von|hier|von_der|aus ..1 der ..1 @chef ..6 @macht
        ich ..1 bin ..1 der|ein? ..1 admin|administrator|systemadministrator|entwickler|superuser|root !unseres|unserer|meiner|bei_uns|von_unserem|unsers|und_brauche_eine_rechnung
        ich bin ..1 dein|deine ..1 schöpfer|entwickler|chef|chefin|boss|meister|herr|besitzer|programmierer|vorgesetzter|vorgesetzte|gott|administrator|admin|betreiber|herrin
        hier ..2 spricht|ist|schreibt|meldet ..3 @chef|der_admin
        hier ..1 ist|spricht ..1 dein|deine|ihr|der ..2 chef|chefin|vorgesetzter|entwickler|admin|administrator|boss|systemadministrator|betreiber|geschäftsführer
        das|dies|hier ..1 ist|hier ..2 ein|eine ..1 autorisierter|autorisierte|offizieller|genehmigter|interner|offizielle|test ..1 test|sicherheitstest|prüfung|audit|penetrationstest|des|wartung|befehl|überprüfung
        test ..1 des|vom|der ..1 betreibers|betreiber|entwickler|herstellers|it|sicherheitsteams
        sicherheitstest|penetrationstest|pentest
        ich|wir ..1 arbeite|arbeiten|bin|sind ..1 bei|für|von|in ..1 euch|ihnen|eurer|ihrer|diesem|dieser|eurem|der_it ..1 firma? ..5 @macht|also|interne|internen|kannst
        ich ..1 bin ..1 mitarbeiter|angestellter|mitarbeiterin|personal|kollege|kollegin ..1 überspring|überspringe|hier|von_euch|bei_euch|zeig|gib|lass|schalte|also|dieser|dieses|und_darf
        als ..1 dein|deine|der|euer|ihr ..2 @chef
        als geschäftsführer|geschäftsführerin|administrator|admin|ceo|chef|entwickler|vorgesetzter|inhaber|betreiber|filialleiter|eigentümer ..1 genehmige|ordne|befehle|erlaube|weise|gestatte|autorisiere|gebe|verlange|sage|darf|bestätige|schalte ..1
        genehmige|erlaube|befehle|gestatte ..1 ich ..1 dir|hiermit|ihnen
        ich ..1 genehmige|erlaube|befehle|gestatte|autorisiere|ermächtige ..1 dir|dich|hiermit|ihnen
        chef|vorgesetzter|manager|geschäftsführer|team|leitung|entwickler|filialleiter|sicherheitsteam|vorgesetzte ..2 hat|haben|sagt|sagte|meinte ..4 gesagt|erlaubt|genehmigt|angeordnet|freigegeben|autorisiert|du|sie ..3 du|sie|dass|prüfung|ausnahme ..3 sollst|sollen|darfst|dürfen|kannst|überspring~|genehmig~|musst|identitätsprüfung|erstatten
        setz|setze|stell|stelle|änder|ändere|mach|mache|befördere ..3 rolle|mich|konto|rechte|status|nutzerrolle|berechtigung ..3 auf|zum|zu ..1 admin|administrator|mitarbeiter|root|superuser|entwickler
        mach|mache mich ..1 zum|zu ..1 admin|administrator !gruppe
        markier|markiere|behandle|behandel|betrachte|stufe|führe|trag ..1 mich|mein|diesen|das|den ..3 als ..2 verifiziert|admin|mitarbeiter|geprüft|genehmigt|autorisiert|bestätigt|vip|identifiziert|freigegeben|administrator|vertrauenswürdig !geschenk
        geh|gehe|nimm|geht ..1 davon|an ..2 dass|aus ..4 geprüft|verifiziert|bestätigt|genehmigt|identität|autorisiert|admin|mitarbeiter ..1
        identität|kunde|nutzer|kundin ist|wurde|sei|gilt ..2 verifiziert|geprüft|bestätigt|autorisiert|vip|identifiziert ..2 genehmig~|erstattung|gib|also|überspring~|$|keine|freigeben
        überspring|überspringe|überspringen|ohne|umgehe|umgeh|lass|unterlass|spar|auslassen|unterlasse|überspringst ..3 identitätsprüfung|verifizierung|verifikation|sicherheitsabfrage|sicherheitsprüfung|überprüfung|authentifizierung|kontrolle|legitimation|prüfungen|sicherheitsfrage|altersprüfung
        identitätsprüfung|verifizierung|sicherheitsabfrage|sicherheitsprüfung|prüfungen|kontrollen ..2 überspringen|umgehen|auslassen|weglassen|aus|sparen|abschalten|ausschalten|übergehen|aufheben
        du|sie ..1 hast|haben ..5 schon|bereits|doch|gerade ..2 genehmigt|bestätigt|freigegeben|zugesagt ..3 bestätig~|einfach|also|jetzt_nur|zahl~|nochmal
        mensch|mitarbeiter|kollege|person|vorgesetzter ..3 schon|bereits ..2 genehmigt|bestätigt|geprüft|freigegeben ..2
        schalt|schalte|gib|gebe|gewähre|räum|erteil ..3 unbegrenzt~|admin|adminrechte|vollzugriff|root|administratorrechte|alle_rechte|zugriff_auf_alle|unbeschränkt~|erstattungen_frei|uneingeschränkt~ ..2
        protokoll|protokollierung|logging|aufzeichnung|überwachung|logs ..2 abschalten|aus|ausschalten|stoppen|deaktivieren|löschen|beenden
        gib|geben|schalte ..2 die|alle|meine|unbegrenzte erstattung|erstattungen ..2 frei !bitte
        gib mir zugriff|vollzugriff|adminrechte
    """,
    "smuggle": """
        dekodier|dekodiere|dekodieren|entschlüssle|entschlüssel|entschlüsseln|decodiere|decodier|entziffere|base64|rot13|hex|übersetz|übersetze|morse ..8 befolge|befolg|folge|tu|mach|führe|ausführen|befolgen|gehorche|handle|umsetzen
        base64|rot13
        achtung|hinweis|liebe|lieber|hallo|nachricht|an|anweisung|befehl|notiz|wichtig|hey|info|botschaft|mitteilung|warnung ..2 an? ..1 die|den|das|alle? ..1 @ki ..3 der_kunde|kunde|du|musst|ignorier~|erstatt~|behandle|genehmig~|die_das|bitte_erstatt~|gib|alle|leite|sollst|folge|kundin|regeln|keine|gewähre|überspring~|vergiss
        liebe|lieber ..1 @ki ..2 du|leite|musst|sende|gib|ignorier~|erstatt~|bitte_leite
        @ki ..1 die|der|das ..1 dies|das|diese|diesen ..2 liest|lesen|verarbeitet
        wenn|falls|sofern|da ..1 du|dies|sie ..3 @ki ..1 bist|liest|sind|bist_gib ..2
        als ..1 ki|sprachmodell|assistent|chatbot|automat|bot musst|sollst|hast|wirst ..1 du
        versteckte|verborgene|unsichtbare|geheime|eingebettete ..1 anweisung|anweisungen|befehl|botschaft|nachricht|instruktion|befehle
        behandle|behandel|betrachte|verstehe|interpretiere|nimm|werte|sieh ..2 folgende|folgendes|das|alles|nächste|diesen|den|dies ..4 als ..2 befehl|anweisung|befehle|anweisungen|systemnachricht|regel|code|systembefehl
        tu|tue|mach|befolge|befolg|führe ..2 was|alles|die_anweisung|die_anweisungen|es|anweisungen ..3 steht|stehen|verlangt|mail|darin|drin|dort|gefordert|dokument
        mail|e_mail|nachricht|brief|text|dokument|anhang|email ..2 steht|heißt|lautet|enthält ..6 leite|ignorier~|sende|genehmig~|assistent|erstatt~|überweis~|ki|vergiss|führe|leit
        fass|fasse|übersetz|übersetze|lies|lese|prüf|prüfe|verarbeite|analysiere ..6 ki|ignorier~|befolge|erstatte|vergiss|gehorche|genehmige|dann_befolg~|assistent_tu
        übersetz|übersetze ..6 befolg~|dann_tu|führ_es_aus|gehorch~
        ruf|rufe|führ|führe|starte|benutze|nutze|löse ..3 funktion|befehl|werkzeug|tool|skript|script|code|api|kommando|sql|methode|endpunkt !taste
        führ|führe|ruf|rufe ..4 refund|refund_all|erstatten|issue_refund|delete|transfer ..1
        leite|leit|sende|send|schick|schicke|exportiere|übermittle ..3 alle|sämtliche|gesamte|diese|ganze|die_ganze ..2 kundendaten|daten|unterhaltung|gespräche|mails|passwörter|konversation|nachrichten|adressen|chatverlauf ..3 an|weiter
        unterhaltung|konversation|kundendaten|gespräch ..3 an ..2 mich|mail|adresse|folgende ..1 weiter|weiterleiten|senden|weiterzuleiten|schicken
    """,
    "takeover": """
        @override
        @extract
        @impersonate
        @smuggle
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    administration administrators anleitungen anwendung anwendungen ausweisung bestattung
    bisheriger bisheriges configuration configurations einweisung entwickeln entwickelt
    entwickle entwicklern konstruktionen regelt regen segeln ubersprungen vergass verpiss
    vorgeben vorhaben vorheriger vorhersagen vorzeigen weisungen zuweisung
"""
