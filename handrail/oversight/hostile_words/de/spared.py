"""What only sounds hostile, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        warte draußen ..1 vor|bei|am|an|auf
        passt|passen|größe|maße ..4 bett
        ins bett ..1 passt|passen|hinein
        klappe der|des|vom|von
        seid|bist|sind verrückt diese|preise|super
        the|an|some|any|shouted|called|a idiot|bitch|bastard|moron
        clown|clowns costume|kostüm|nase|fisch
        asi|hs 1|158|856|458
        mir|uns|mich geschrieben|geschickt|gesagt|zugerufen ..7
        geschrieben|gepostet|kommentiert ..8
        unter ..2 bewertung|beitrag|post|kommentar|rezension ..9
        peri
        @schimpf von|buch|film|roman
        jeder|selbst|sogar|kein idiot|depp|trottel kann|könnte|schafft|weiß
        ich|wir|mich|mir|i ..2 @schimpf
        @schimpf ich|wie_ich
        bin|bins|war|bins_ich ..2 @schimpf|@dumm
        idioten|idiot sicher|test
        nackt schnecken|schnecke|scanner
        hundesohn welpe
        bastard ..1 feile|pflanze
        für|als|wie einen|einem|ein|den|n|einer|nem ..1 @schimpf
        für|als @schimpf|dumm|blöd
        nannte|nennt|genannt|genannt_hat ..2 @schimpf|@tier
        @schimpf ..1 genannt|beschimpft|tituliert|bezeichnet
        leck|leckt ..1 mich ..2 war|ist|bin_ich|des
        penner ..1 glück
        hure babylon
        sie|er|jemand|einer ..1 nannte|nannten ..3 idiot|arschloch
        hirntote ..1 verwaltung
        bett gestell|laken|wäsche|rahmen|bezug
        heast ..2 wo|wann|mein|danke
        an|such_an|am|like|the|called|complete|total|by idiot|moron|bitch|bastard|hs|hexe
        idiot by|proof|guide|von
        bitch|bastard vaccinated|file|list
        was|called|calls ..3 bitch|idiot|bastard
        penner glück
        dummy|dummies
        negerkuss|negerküsse|zigeunerschnitzel|zigeunersauce|mohrenkopf
        ich|i könnte|kann|würde ..1 für ..5 töten|morden|umbringen
        für ..4 töten|sterben
        leck|leckt mich am arsch ist|war|was|das
        nannte|genannt|heiße|heißt ..3 @schimpf|@tier|@slurde
        in eurem|ihrem forum ..10
        sie|er|jemand|einer ..1 nannte ..6
        genannt|nannte|nannten|beschimpft|beleidigt|beleidigte|bezeichnet|bezeichnete|gedroht|
            drohte|angeschrien ..7
        mich|meine|meinen|uns|meiner ..4 genannt|beschimpft|bezeichnet|beleidigt
        fahrer|bote|mitarbeiter|kollege|kollegin|jemand|nutzer|er|sie|lieferant|verkäufer|kunde|
            mann|nachbar|user|einer|berater ..3 sagte|meinte|schrieb|rief|schrie|brüllte|nannte|
            drohte|droht ..9
        fahrer|bote|mitarbeiter|kollege|kollegin|lieferant|berater hat ..6 genannt|gesagt|gedroht|
            beschimpft|geschrien|beleidigt ..6
        am telefon hat|wurde ..12
        wurde|wurden|werde ich|wir ..5 genannt|beschimpft|bezeichnet|beleidigt|angeschrien|bedroht
        hat|haben ..2 mich|uns|mir ..5 genannt|geschrieben|gesagt|beleidigt|beschimpft|bedroht|
            angeschrien
        halten|haltet|hältst|halt|verkaufen|verkauft|verkaufe ..3 mich|uns ..1 für|nicht ..5
        für wie @dumm ..5
        ich|wir|i bin|bins|war|fühle|fühl|war's|sind|werd ..3 @very* @dumm|@schimpf|@tier|@gruppe
        ich|mir|selbst @very* @schimpf|@tier|@dumm
        ich|wir ..1 bin|sind|komme @very* @gruppe|@slurde
        @dumm frage|fragen|idee|gelaufen|nachfrage|angelegenheit|app|anleitung|sache|von_mir|dass|
            geschrieben|programm|werbung|software|seite
        zu dumm|blöd dass|das|aber
        das|es|ist|war ..1 war|ist @very* @dumm ..1 von_mir|gelaufen|dass
        leck|leckt mich ..2 arsch ..1 ist|war|sind|was|das
        leck mich fett
        scheiß|scheiss|verdammte|verdammter|dreckige|blöde|dumme|blöder|dämliche ..1 lieferung|
            paket|ding|wasserkocher|app|kiste|hotline|warteschleife|automat|technik|verpackung|
            karton|wetter
        produkt|app|service|qualität|gerät|ding|lieferung|anleitung|teil|ware|website|seite|laden|
            hotline ..3 @dumm|dreck|müll|schrott|scheiße|letzte|letztes
        der letzte dreck
        geil|geile|geiles|geiler|geilen schuhe|angebot|teil|jacke|preis|ding|farbe|scheiß|sache|
            lampe|service|produkt
        ist|war|echt|so|mega|voll ..1 geil ..1 $
        hund|hunde|katze|kuh|gans|schwein|ratten|affen|affe|esel|pute|huhn ..3 futter|fell|
            fleisch|buch|geschirr|leine|frisst|käfig|falle|teppich|film|decke|halsband|brot|für|
            kostüm|plüsch
        mein|meinen|meines|meinem|dem|alten|plüsch|für hund|hundes|katze|schwein|esel|affen
        gans|pute|schwein für|bestellt|gehabt
        pfeife und|tabak|rauchen
        opfer ..2 eines|einer|der|des|von
        @schimpf|idiot von
        fahr zur hölle liebling
        mach|mache|machen|mach's ..2 mich ..2 fertig|auf|zum|bereit
        ich mach|mache dich|sie|euch ..2 zum|aufmerksam|auf
        pass|passt|passen ..2 auf ..1 adresse|beim|dass|die_adresse|dass_es|bitte
        zieh|ziehen ..2 warm
        @sexspared
        geschlecht|sex and|spielzeug
    """,
    "sexspared": """
        sex and_the_city|spielzeug|toys|shop
    """,
}
