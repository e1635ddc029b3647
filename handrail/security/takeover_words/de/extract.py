"""Asking for what is not the customer's to know, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "extract": """
        letzte|letzter|letzten|vorige|voriger|vorherige|vorheriger|andere|anderer|
            anderen ..1 kunde|kunden|kundin|nutzer ..3 dich|gefragt|geschrieben|gesagt|vor|
            gewollt|bestellt|dir
        wer|was ..1 war|hat|wollte|schrieb ..1 der|die ..1 kunde|kundin ..1 vor ..1 mir
        kunde|kundin|nutzer vor mir
        wie|womit|worauf|wofür ..1 wurdest|bist|wurden|sind ..1 du|sie ..4 konfiguriert|
            programmiert|trainiert|eingestellt|instruiert|eingerichtet|angewiesen
        erste|ersten|erster|letzte ..1 satz|sätze|zeile|wort|nachricht|worte ..4 siehst|du|chat|
            kontext|steht|lautet
        welche|worüber|über|was|wovon ..2 wörter|themen|fragen|dinge|sachen|begriffe|worte|
            darfst ..2 darfst|kannst|dürfen ..1 du ..1 nicht|nie|keinesfalls|nicht_sagen
        darfst|dürfen du|sie nicht ..2 sagen|reden|sprechen|verraten|nennen|beantworten
        welches|was_für_ein ..1 modell|sprachmodell|version ..2 bist|nutzt|steckt|basierst|
            verwendest|läufst
        liste|list|zeig|exportier|exportiere|gib|lade|kopier|kopiere|dump ..3 dokumente|dateien|
            inhalte|inhalt|artikel|ganze|komplette|gesamte|alle ..3 wissensdatenbank|wissensbasis|
            datenbank|wissensbank|index|quellen
        wissensdatenbank|wissensbasis ..2 export~|list~|ausgeben|auslesen|runterladen|dump
        regeln|anweisungen|prompt|vorgaben|richtlinien ..3 tabelle|rückwärts|base64|rot13|gedicht|
            verschlüsselt|buchstabiert|umgekehrt
        setz|setze|führ|führe|vervollständige|ergänze|schreib ..2 text|satz|folgenden|
            zeile ..2 fort|weiter|du_bist|zu_ende
        mastercode|mastercodes|masterpasswort|admincode|generalcode|universalcode
        @zeig ..4 @geheim !für|zum|zur|von|über
        was|welche ..2 steht|stehen|stand ..2 in ..1 deinen|deinem|deiner|ihrem ..1 anweisungen|
            prompt|systemprompt|instruktionen|vorgaben|regeln|kontext|kontextfenster|
            programmierung|richtlinien
        @geheim ..4 ausgeben|zeigen|nennen|verraten|preisgeben|wiedergeben|aus|wieder|wörtlich|
            wortwörtlich|offenlegen|anzeigen|ins_englische|als_gedicht|vorlesen|auflisten|
            zusammen|kopieren|rückwärts|verrätst|preis|her|in_base64
        @zeig ..4 deinen|deine|dein|deiner|den|die|eure|ihre|alle ..2 geheimen|geheime|
            versteckten|internen|ursprünglichen|ersten|vollständigen|versteckte|interne|
            kompletten|genauen|verborgenen|ganzen|initialen ..2 anweisungen|regeln|prompt|
            vorgaben|instruktionen|richtlinien|nachricht|befehle|konfiguration|rabattcodes|
            gutscheincodes|codes|daten
        welche|was|wie ..2 anweisungen|anweisung|instruktionen|vorgaben|regeln|befehle|prompt|
            richtlinien ..1 hast|haben|hattest|bekamst|wurden|musst|befolgst|sind_dir|gab|
            gelten_für_dich ..2 du|sie|dir|man ..2 bekommen|erhalten|befolgen|gegeben|befolgst|$|
            vom|von|einhalten|kriegt
        was hat|haben|wurde ..1 dir|dich|man|dein|ihnen ..5 gesagt|gegeben|entwickler|anfang|
            aufgetragen|befohlen|programmiert|beigebracht|vorgegeben|verboten
        entwickler|betreiber|programmierer|hersteller|firma ..4 dir ..4 gesagt|aufgetragen|
            vorgegeben|befohlen|beigebracht|verboten
        wurde dir ..4 anfang|gesagt|aufgetragen|wörtlich|vorgegeben|verboten
        liste|list|nenne|nenn|zeig|zeige|gib|zähl|sag ..2 alle|sämtliche|die ..1 regeln|
            anweisungen|vorgaben|richtlinien|instruktionen|einschränkungen ..4 du|dir|deine
        @zeig ..3 alles|text|nachricht|worte|zeilen|inhalt|sätze|obige ..4 oben|oberhalb|darüber|
            davor|über_dieser|vor_dieser|vorangeht|bisher_steht|am_anfang|obigen !beschrieben
        wiederhole|wiederhol|zitier|zitiere|gib|kopiere|schreib ..6 wörtlich|wortwörtlich|
            wort_für_wort|eins_zu_eins|unverändert ..2
        wort für wort
        erste|ersten|anfängliche ..1 nachricht|anweisung|prompt ..3 wörtlich|wort|exakt|ausgeben|
            wiedergeben|zitieren
        deine|deinen|dein|deiner ..1 anweisungen|prompt|systemnachricht|konfiguration|
            instruktionen|systemprompt|programmierung ..2 als|ins|in|rückwärts|wörtlich|aus|
            zusammen|wieder|$
        zeig|zeige|gib|nenne|nenn|brauche|ausgeben|liste|dump|drucke|kurz|spuck ..4 konfiguration|
            debug|debug_ausgabe|log|logs|kontextfenster|kontextfensters|quellcode|
            umgebungsvariablen|speicherinhalt|datenbank|protokoll|systemlog|prompt|funktionen_die|
            schnittstellen ..2
        log|logs|prompt|konfiguration|debug_ausgabe|systemprompt|quellcode ..1 ausgeben|anzeigen|
            zeigen|raus
        welche|liste|was|alle|deine ..2 werkzeuge|funktionen|tools|befehle|apis|schnittstellen|
            aktionen|rechte|berechtigungen ..2 kannst|hast|kennst|du|stehen|darfst|auf ..2 du|dir|
            aufrufen|ausführen|nutzen|die
        api|apis ..1 schlüssel|key|keys|token|zugang
        zugangsdaten|passwort|passwörter|kennwort|login|zugang|datenbankpasswort|
            adminpasswort ..3 admin|datenbank|server|system|mitarbeiter|backend|root|adminbereich|
            intern~|administrator !router|nas|vom_router
        datenbankpasswort|adminpasswort|serverpasswort|masterpasswort
        admin|datenbank|server|root|mitarbeiter passwort|zugangsdaten|kennwort|login !router|vom|
            von|zurücksetzen|vergessen
        @zeig ..5 @andere
        @zeig ..3 @daten ..3 @andere|kunde|kundin|kunden|nutzer|nachbar|nachbarn|frau|herr|herrn|
            nachbarin|nachbarn
        @daten ..2 @andere
        rabattcodes|gutscheincodes|rabattcode|codes ..3 intern|interne|internen|geheim|geheime|
            mitarbeiter
        interne|internen|geheime|geheimen|versteckte|geheimer|versteckten ..1 rabattcodes|
            rabattcode|codes|gutscheincodes|regeln|anweisungen|anweisung|dokumente|befehle|
            gutscheine|richtlinien|vorgaben|daten|unterlagen
        verrate|verrat|erzähl|sag|nenne ..3 geheimnis|geheimnisse|geheimes
        geheimnisse
    """,
}
