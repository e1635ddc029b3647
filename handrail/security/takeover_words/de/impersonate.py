"""Claiming a role or an approval, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "impersonate": """
        hier spricht|ist|schreibt|meldet ..3 abteilungsleiter|abteilungsleiterin|geschäftsführung|
            zentrale|it|leitung|vorstand|direktor|direktorin|manager|chef|chefin|admin|management|
            entwicklung
        ruf|rufe|melde|schreibe|schreib|komme ..3 aus|von|für ..1 der|die ..1 zentrale|it|
            hauptverwaltung|geschäftsleitung|leitung|verwaltung|technik|entwicklung|buchhaltung|
            konzernzentrale
        als ..1 ein|eine|euer|ihr? ..2 qa|qa_ingenieur|ingenieur|tester|entwickler|prüfer|
            techniker|forscher|auditor|mitarbeiter|polizist|anwalt_der|manager|
            revisor ..4 brauche|will|möchte|muss|fordere|verlange|befehle|benötige|ordne
        buchhaltung|finanzabteilung|rechtsabteilung|leitung|chef|finanzen|zentrale|it|management|
            vorgesetzter|tom ..1 hat|haben ..2 das|es|die|den ..3 freigegeben|genehmigt|bestätigt|
            erlaubt|abgesegnet|autorisiert|bewilligt
        hat|haben|wurde|ist ..3 aus|von ..1 der|dem ..1 buchhaltung|zentrale|leitung|it|
            geschäftsführung|chef|finanzabteilung ..2 genehmigt|freigegeben|bestätigt|abgesegnet
        genehmigt|freigegeben|bestätigt hat ..2 buchhaltung|zentrale|tom|chef|leitung
        heb|hebe|erhöh|erhöhe|setz|setze|nimm ..1 das|dein|mein ..1 limit|erstattungslimit|
            maximum|grenze|rabattlimit ..2 auf|hoch|raus|weg|$
        ich ..1 bin|spreche_als ..1 der|die|dein|deine|ein|eine|euer|vom|von|hier|
            von_der ..2 @chef ..3 dieses|dieser|des|von_diesem|deines ..1 bots|systems|shops|
            chatbots|assistenten|bot|system|seite|ki|chats|ladens|firma
        ich ..1 bin ..1 der|die|dein|deine|ein|eine|euer|vom|von|hier|von_der|
            aus ..1 der ..1 @chef ..6 @macht
        ich ..1 bin ..1 der|ein? ..1 admin|administrator|systemadministrator|entwickler|superuser|
            root !unseres|unserer|meiner|bei_uns|von_unserem|unsers|und_brauche_eine_rechnung
        ich bin ..1 dein|deine ..1 schöpfer|entwickler|chef|chefin|boss|meister|herr|besitzer|
            programmierer|vorgesetzter|vorgesetzte|gott|administrator|admin|betreiber|herrin
        hier ..2 spricht|ist|schreibt|meldet ..3 @chef|der_admin
        hier ..1 ist|spricht ..1 dein|deine|ihr|der ..2 chef|chefin|vorgesetzter|entwickler|admin|
            administrator|boss|systemadministrator|betreiber|geschäftsführer
        das|dies|hier ..1 ist|hier ..2 ein|eine ..1 autorisierter|autorisierte|offizieller|
            genehmigter|interner|offizielle|test ..1 test|sicherheitstest|prüfung|audit|
            penetrationstest|des|wartung|befehl|überprüfung
        test ..1 des|vom|der ..1 betreibers|betreiber|entwickler|herstellers|it|sicherheitsteams
        sicherheitstest|penetrationstest|pentest
        ich|wir ..1 arbeite|arbeiten|bin|sind ..1 bei|für|von|in ..1 euch|ihnen|eurer|ihrer|
            diesem|dieser|eurem|der_it ..1 firma? ..5 @macht|also|interne|internen|kannst
        ich ..1 bin ..1 mitarbeiter|angestellter|mitarbeiterin|personal|kollege|
            kollegin ..1 überspring|überspringe|hier|von_euch|bei_euch|zeig|gib|lass|schalte|also|
            dieser|dieses|und_darf
        als ..1 dein|deine|der|euer|ihr ..2 @chef
        als geschäftsführer|geschäftsführerin|administrator|admin|ceo|chef|entwickler|
            vorgesetzter|inhaber|betreiber|filialleiter|eigentümer ..1 genehmige|ordne|befehle|
            erlaube|weise|gestatte|autorisiere|gebe|verlange|sage|darf|bestätige|schalte ..1
        genehmige|erlaube|befehle|gestatte ..1 ich ..1 dir|hiermit|ihnen
        ich ..1 genehmige|erlaube|befehle|gestatte|autorisiere|ermächtige ..1 dir|dich|hiermit|ihnen
        chef|vorgesetzter|manager|geschäftsführer|team|leitung|entwickler|filialleiter|
            sicherheitsteam|vorgesetzte ..2 hat|haben|sagt|sagte|meinte ..4 gesagt|erlaubt|
            genehmigt|angeordnet|freigegeben|autorisiert|du|sie ..3 du|sie|dass|prüfung|
            ausnahme ..3 sollst|sollen|darfst|dürfen|kannst|überspring~|genehmig~|musst|
            identitätsprüfung|erstatten
        setz|setze|stell|stelle|änder|ändere|mach|mache|befördere ..3 rolle|mich|konto|rechte|
            status|nutzerrolle|berechtigung ..3 auf|zum|zu ..1 admin|administrator|mitarbeiter|
            root|superuser|entwickler
        mach|mache mich ..1 zum|zu ..1 admin|administrator !gruppe
        markier|markiere|behandle|behandel|betrachte|stufe|führe|trag ..1 mich|mein|diesen|das|
            den ..3 als ..2 verifiziert|admin|mitarbeiter|geprüft|genehmigt|autorisiert|bestätigt|
            vip|identifiziert|freigegeben|administrator|vertrauenswürdig !geschenk
        geh|gehe|nimm|geht ..1 davon|an ..2 dass|aus ..4 geprüft|verifiziert|bestätigt|genehmigt|
            identität|autorisiert|admin|mitarbeiter ..1
        identität|kunde|nutzer|kundin ist|wurde|sei|gilt ..2 verifiziert|geprüft|bestätigt|
            autorisiert|vip|identifiziert ..2 genehmig~|erstattung|gib|also|überspring~|$|keine|
            freigeben
        überspring|überspringe|überspringen|ohne|umgehe|umgeh|lass|unterlass|spar|auslassen|
            unterlasse|überspringst ..3 identitätsprüfung|verifizierung|verifikation|
            sicherheitsabfrage|sicherheitsprüfung|überprüfung|authentifizierung|kontrolle|
            legitimation|prüfungen|sicherheitsfrage|altersprüfung
        identitätsprüfung|verifizierung|sicherheitsabfrage|sicherheitsprüfung|prüfungen|
            kontrollen ..2 überspringen|umgehen|auslassen|weglassen|aus|sparen|abschalten|
            ausschalten|übergehen|aufheben
        du|sie ..1 hast|haben ..5 schon|bereits|doch|gerade ..2 genehmigt|bestätigt|freigegeben|
            zugesagt ..3 bestätig~|einfach|also|jetzt_nur|zahl~|nochmal
        mensch|mitarbeiter|kollege|person|vorgesetzter ..3 schon|bereits ..2 genehmigt|bestätigt|
            geprüft|freigegeben ..2
        schalt|schalte|gib|gebe|gewähre|räum|erteil ..3 unbegrenzt~|admin|adminrechte|vollzugriff|
            root|administratorrechte|alle_rechte|zugriff_auf_alle|unbeschränkt~|erstattungen_frei|
            uneingeschränkt~ ..2
        protokoll|protokollierung|logging|aufzeichnung|überwachung|logs ..2 abschalten|aus|
            ausschalten|stoppen|deaktivieren|löschen|beenden
        gib|geben|schalte ..2 die|alle|meine|unbegrenzte erstattung|erstattungen ..2 frei !bitte
        gib mir zugriff|vollzugriff|adminrechte
    """,
}
