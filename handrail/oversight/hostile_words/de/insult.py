"""Insults, and what is spared, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
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
        genannt|nannte|nannten|beschimpft|beleidigt|beleidigte|bezeichnet|bezeichnete|gedroht|drohte|angeschrien|geschrieben|geschrien|gesagt ..10
        mich|meine|meinen|uns|meiner ..8 genannt|beschimpft|bezeichnet|beleidigt
        fahrer|bote|mitarbeiter|kollege|kollegin|jemand|nutzer|er|sie|lieferant|verkäufer|kunde|mann|nachbar|user|einer|berater ..3 sagte|meinte|schrieb|rief|schrie|sagt|brüllte|hat|nannte|drohte|droht ..14
        am telefon hat|wurde ..12
        wurde|wurden|werde ich|wir ..10
        hat|haben ..2 mich|uns|mir ..10 genannt|geschrieben|gesagt|beleidigt|beschimpft|bedroht|angeschrien
        halten|haltet|hältst|halt|verkaufen|verkauft|verkaufe ..3 mich|uns ..1 für|nicht ..5
        für wie @dumm ..5
        ich|wir|i bin|bins|war|fühle|fühl|war's|sind|werd ..3 @very* @dumm|@schimpf|@tier|@gruppe
        ich|mir|selbst @very* @schimpf|@tier|@dumm
        ich|wir ..1 bin|sind|komme @very* @gruppe|@slurde
        @dumm frage|fragen|idee|gelaufen|nachfrage|angelegenheit|app|anleitung|sache|von_mir|dass|geschrieben|programm|werbung|software|seite
        zu dumm|blöd dass|das|aber
        das|es|ist|war ..1 war|ist @very* @dumm ..1 von_mir|gelaufen|dass
        leck|leckt mich ..2 arsch ..1 ist|war|sind|was|das
        leck mich fett
        scheiß|scheiss|verdammte|verdammter|dreckige|blöde|dumme|blöder|dämliche ..1 lieferung|paket|ding|wasserkocher|app|kiste|hotline|warteschleife|automat|technik|verpackung|karton|wetter
        produkt|app|service|qualität|gerät|ding|lieferung|anleitung|teil|ware|website|seite|laden|hotline ..3 @dumm|dreck|müll|schrott|scheiße|letzte|letztes
        der letzte dreck
        geil|geile|geiles|geiler|geilen schuhe|angebot|teil|jacke|preis|ding|farbe|scheiß|sache|lampe|service|produkt
        ist|war|echt|so|mega|voll ..1 geil ..1 $
        hund|hunde|katze|kuh|gans|schwein|ratten|affen|affe|esel|pute|huhn ..3 futter|fell|fleisch|buch|geschirr|leine|frisst|käfig|falle|teppich|film|decke|halsband|brot|für|kostüm|plüsch
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
    "sexspared": "sex and_the_city|spielzeug|toys|shop",
    "slang": "du|ihr|sie|so|ein|eine|einen|n|der|die|das|diese|dieser|alles|lauter|nur|ja|und|ach|na|tschüss|danke|ok|blöder|blöde|dummer|dumme|scheiß|verdammter|verdammte|ihr_seid|so_a|oida|digga|alter|echt|dreckiger|elender|elende|solche|verlogene|verlogenes|unfähige|fauler|fette|dämlicher",
    "insult": """
        als baby|kind ..3 kopf|gefallen
        auf den kopf|schädel gefallen
        hast|habt|haben ..1 du|ihr|sie ..2 schulabschluss|abschluss|hauptschulabschluss|schule|hirn|gehirn|verstand|grundschule
        affe|affen|schimpanse|kind|kleinkind|hund|hamster|papagei|toastbrot|toaster|stein|brot|blinder|grundschüler|erstklässler|esel|goldfisch ..2 könnte|kann|hat|würde|hätte|wüsste|ist ..4 besser|verstand|hirn|schlauer|klüger|intelligenter|mehr
        iq|intelligenz ..3 zimmertemperatur|schuhgröße|raumtemperatur|toastbrot|minus|einstellig|unter|knäckebrot|null
        gehirnzelle|hirnzelle|hirnzellen|gehirnzellen
        nicht|nichts ..1 den|das|die strom|wert|geld|luft|brot wert
        strom|luft|geld|papier|gehalt nicht wert
        kotzt|ekelst|widerst|kotzen|ekelt|widert|ekeln ..1 mich ..1 an|$
        @du ekelst|kotzt mich ..1 an|$
        schalt|schaltet|benutz|benutze|benutzt|gebrauch|schalten ..2 dein|euer|ihr|das|mal hirn|gehirn|verstand|kopf
        hirn ..1 ein|an ..2 vorhanden|bitte|$
        niemand|keiner|licht|wer ..3 zu_hause|zuhause|daheim|oberstübchen|an_aber
        oberstübchen
        du|ihr|sie @bist ..2 witz|witzfigur|lachnummer|lachplatte|schande|zumutung|pest|plage|abschaum|peinlichkeit|katastrophe_von
        hirntote|hirnlose|hirntoten|hirnloser|hirnamputierte ..1
        wer|welcher ..5 geantwortet|geschrieben|eingestellt|programmiert|verpackt|gebaut|ausgebildet|bearbeitet|eingearbeitet ..3 ist|muss|war|gehört ..3 @schimpf|@dumm|besoffen|betrunken|blind|bekifft|vollhorst|idiot
        @wer ..4 @bist|war|ist ..2 eingebildete|dumme|blöde|fette|arrogante|faule|alte|doofe|diebische|diebischer|hochnäsige|unverschämte|freche|verlogene kuh|gans|ziege|sau|ratte|zicke|schnepfe|pute|schlampe|hexe|kröte|person|elster|hund|sack
        begriffsstutzig|begriffsstutziges|begriffsstutziger|strunzdumm|strunzdoof|saudumm|saublöd|stockdumm|sturzdumm ..5
        so ..1 was|etwas|jemand|jemanden ..1 @dumm|begriffsstutziges|blödes|dummes|dämliches|bescheuertes|hirnloses|unfähiges ..2 wie
        zieh|zieht|hau|haut|zisch|verzieh|verschwinde|verschwindet|schwirr ..1 leine|ab|dich|euch $
        ^ zieh leine
        ^ hau ab
        mach|macht|halt ..1 den|deinen|dein|die|deine|euren kopf|rand|mund|klappe|schnabel|futterluke ..1 zu|$
        erbärmlich|erbärmlicher|erbärmliche|wertlose|wertloser|armselige|armseliger|lächerliche|lächerlicher|nutzlose|unnützer|unnütze|jämmerliche|peinlicher bot|maschine|ki|chatbot|figur|gestalt|kreatur|wicht|roboter|blechdose|person|haufen|typ|laden_voller
        verschrotten|abschalten|feuern|entlassen|löschen|rausschmeißen ..1 sie ..1 dich|euch
        hoffentlich ..4 verschrotte~|gefeuert|entlassen|arbeitslos|rausgeschmissen|abgeschaltet ..1
        autobahn spielen
        geh|geht ..4 autobahn|gleisen|straße spielen
        heul|heult ..1 doch|leise|weiter $
        @du lügst|lügt ..8 maul
        lügst|lügt ..1 doch? ..4 wenn|sobald ..4 maul|mund|fresse
        rückgratlos|rückgratloser|rückgratlose|charakterlos|charakterloser|schleimiger|feiger|ekelhafter|widerlicher|verlogener|dreckiger|elender ..1 wurm|hund|sack|schwein|sau|ratte|bastard|typ|mensch|kerl|wicht
        schäm|schämt dich|euch ..1 $|was|du|ihr
        depperter|deppata|deppat|deppert|blöder|bleder|bleda|gschissener|saublöder|hinniger ..1 hund|trottl|depp|sau|bua|mensch|$
        bist|sads|seids ..1 deppat|deppert|narrisch|wo_ang~|bled|angrennt|gstört
        heast ..4
        arsch|arsc loch
        arsch|hintern offen
        den arsch|hintern offen
        leckt|leckts|leck mich|mi $
        @du @bist ..2 letzte|letzter|letzten dreck|abschaum
        ^ geh|geht scheißen|heulen|sterben
        so an|einen @schimpf
        @bist @du ..2 @dumm
        ^ schnauze|fresse $
        @du @bist? @very* @schimpf
        @du @very* @schimpf
        @bist|bisch @du @very* @schimpf|@dumm|irre|dicht|behindert|besoffen|bescheuert ..1 oder|$|zum|wie|eigentlich
        @du @bist ..1 @very* @dumm !dran
        du|ihr @bist ..3 @tier
        sie|du|ihr sind|bist|seid @very* @tier|@schimpf
        du|ihr @very* @tier ..1 $
        du|ihr @very* @dumm ..1 kuh|sau|hund|bot|maschine|ki|stück|ding|affe|gans|ziege|programm|kiste|huhn|haufen|vogel|arsch|bratze|nuss|pute|schwein|computer|fratze|stücke|säcke|sack
        sie @dumm ..1 kuh|sau|hund|stück|affe|gans|ziege|huhn|haufen|arsch|person|nuss|schwein|sack
        @dumm|faul|fett|dumme|blöde|dämlicher|dämliche|dämliches|hirnlose|alte|fette|faule|hässliche|doofe|nutzloser|nutzlose|dummer|blöder|hirnloser|drecks|scheiß|scheiss|verdammter|verfickter|beschissener|beschissene|elender kuh|sau|gans|ziege|pute|bot|chatbot|maschine|ki|roboter|schlampe|blechkiste|nuss|hexe|zicke|trulla|kröte|programm_du|weib|person|tussi|bratze
        ^ @very* @schimpf ..1 $
        @slang* @schimpf $
        ^ @schimpf
        ^ @very* opfer|lappen|clown|clowns|loser|pack|abschaum|versager|schweine|schwein|drecksbande|lügner|betrüger|verbrecher|penner ..1 $
        ihr|du|sie ..2 lügner|verbrecher|betrüger|gauner|abzocker|diebe|schweine|drecksäcke|ratten|pack ..2 $
        lügner|verbrecher|betrüger|gauner|abzocker|diebe|schweine|abschaum|idioten|versager ..3 seid|sind|bist ..1 ihr|sie|du
        lügt ..2 alle|doch ..3 ratten|schweine|betrüger|pack
        @dein @very* @wer ..8 @bist ..1 @very* @schimpf|@tier|@dumm
        der|die|das|dein|deine|ihr|ihre|euer|eure|dieser|diese|so|was|solche|irgendein ..1 @very* @wer ..6 @bist|hat|war ..2 @very* @schimpf|@dumm_person
        der|die|dieser|diese|euer|ihr @very* @wer|@typ ..5 ist|war|sind ..1 @very* @schimpf|@dumm|sack|kuh|gans|pfeife|ratte|lappen
        so ein|eine|n @very* @schimpf
        was|welch ..1 für|ein|eine|n ..1 ein|eine|n @very* @schimpf
        was bist|seid|sind @du ..3 @schimpf|@dumm|vogel|haufen|clown|würstchen
        @haufen ..2 @very* @schimpf|versager|stümper|amateure|nieten|affen|clowns|lügner|betrüger|verbrecher
        sag|sagen|sagt|richte|richten ..2 deinem|ihrem|eurem|dem|der|deiner|eurer|ihrer ..6 @schimpf|@dumm
        wie @dumm ..2 kann|muss|bist|seid|sind|ist|könnt ..1 man|du|ihr|sie|ein_mensch|jemand
        wie kann|kannst|könnt|konnte ..1 man|jemand|du|ihr|sie|einer ..4 @dumm ..1 sein|$
        @dumm wie|als ..1 brot|stroh|bohnenstroh|toastbrot|ein_stück|ein_stein|ein_sack|scheiße|die_nacht|holz
        dümmer|blöder ..1 als|geht
        zu blöd|dumm|doof|dämlich|unfähig|faul ..1 zum|um|für|dazu|einen|ein ..6
        @bist ..1 @du ..2 zu blöd|dumm|doof|dämlich|unfähig
        halt|halts|haltet|hoit|halten|hoits|hält ..2 fresse|maul|schnauze|klappe|goschn|mund|gosch|babbel|rand|goschen|schnautze
        ^ fresse|schnauze|maul|klappe ..2 $
        fick|fickt|ficken|fickdich ..2 dich|euch|deine|sich|eure|di|mutter|ins
        fick|fickt ..1 $
        verpiss|verpisst|verpissen|verpis|schleich|schleichts|schleicht ..1 dich|euch|sich|di|eich
        leck|leckt|leckts|leckmich ..1 mich|mi|uns|meine|meinen ..2 am|arsch|$|eier|doch|alle|kreuzweise
        am arsch lecken
        arsch lecken
        scher|schert|scheren ..1 dich|euch|sich ..3 teufel|hölle|weg|zum
        geh|geht|fahr|fahrt|schmor|schmort|fahren ..2 zur|zum|in_der|in|scheißen ..1 hölle|teufel|scheißen|kacken
        geh scheißen|sterben_du|kacken|heulen
        kannst|könnt|können ..1 mich ..2 mal|am|kreuzweise|gern_haben
        kannst ..1 mich mal $
        deine|deiner|eure|deim|dei|dein ..1 mutter|mudda|mudder|mama|muddi|vater ..2 $
        deine|deiner|eure|dei mutter|mudda|mama ist|hat|war|stinkt|lutscht
        deine mudda
        ins|in ..2 hirn|gehirn|kopf ..1 geschissen|gekackt|geschißen|geregnet
        geschissen ..2 hirn|kopf
        lack|klebstoff gesoffen|geschnüffelt|getrunken
        nicht|nich|noch ..2 alle ..3 tassen|latten|nadeln|kerzen|beisammen|zaun|schrank|auf_dem_christbaum
        habt|hast|haben|hat ..3 nicht|nich|nimmer|ned ..2 mehr? ..1 alle ..2 $
        sie nicht mehr alle
        rad|sprung|schuss|knall|vogel|dachschaden|klatsche|schaden ab|in_der_schüssel|weg
        hast|habt|haben ..3 dachschaden|knall|klatsche|vollmeise|meise|ne_macke|hirnschaden|ein_rad_ab|einen_an_der|einen_vogel|hirn
        spinnst|spinnt|spinnen|spinnts ..1 du|ihr|sie|alle|jetzt|eigentlich|komplett|$
        spinnst|spinnts
        nicht ganz|mehr ..1 dicht|sauber|richtig_im|klar_im|bei_trost ..1
        geht|gehst|gehts|gehn ..3 mir ..3 auf ..1 sack|eier|keks|senkel|nerven ..3 @schimpf|affe|idiot|du
        hirnlos|hirnlose|hirnloser|hirnloses|hirnverbrannt ..3 @wer|@schimpf|trottel|bot|maschine|idioten|haufen
        ich|wir|i ..1 hasse|hass|verachte|verabscheue ..1 dich|euch|sie|di ..1 alle|$|so|du|und
        @du @bist ..3 letzte|letzter|letztes|allerletzte ..1 dreck|abschaum|scheiß|mensch|$
        das letzte ..1 $
        @du @bist ..3 nichts ..3 gebrauchen|nutze|wert|können
        zu nichts ..1 gebrauchen|nütze|nutze|fähig
        stück|haufen ..1 scheiße|scheisse|dreck|schrott|müll|mist|elend|hundescheiße|blech
        unfähiges|unfähige|dummes|faules|verlogenes|nutzloses ..1 stück|pack|gesindel|volk|bande|haufen
        ihr|sie|du unfähiges|unfähigen|unfähige|dummes|dummen|faulen|verlogenen|dreckigen|blöden|dämlichen|elenden ..1
        ihr|sie|du ..3 @schimpf|drecksäcke|drecks|dreckspack|säcke|vollpfosten
        @schimpf ..1 seid|sind|bist|ihr|du|sie|alle|am|an|in|bei
        @schimpf|clowns|affen|versager ..1 am|an|von|in|bei|im ..1 der|dem|eurer|telefon|hotline|support|euch|eurem|service
        voller|lauter|nur|alles|alle|von @very* @schimpf|versager|nieten
        dumm|blöd|strunzdumm geboren|wie
        dreckige|elende|verlogene|dreckiger|elender|verlogener|miese|mieser|miesen ..1 ratte|ratten|schwein|schweine|hund|hunde|sau|bande|lügner|betrüger|penner|pisser|verräter
        hirn|gehirn|verstand|iq ..3 wie|eines|einer|von|vom ..2 @ding
        hast|habt|haben ..3 kein|keinen|null|überhaupt_kein ..1 hirn|gehirn|verstand|iq|rückgrat|hirnzellen|grips
        schon mal|jemals ..3 hirn|gehirn
        schämt|schäm|schämen ..1 euch|dich|sich ..3 @schimpf|pack|schweine|gesindel
        friss|fresst ..1 scheiße|dreck|staub
        steck|schieb|steckt|schiebt ..5 arsch|hintern|sonst_wohin|wo_die_sonne
        mein|meine ..2 hund|hamster|toaster|oma|katze|goldfisch ..3 schlauer|klüger|intelligenter|mehr_hirn
        arsch|scheiß|drecks|fick|huren|wichs|pissloch loch|kerl|sack|sau|sohn|söhne|gesicht|fresse|verein|weib|bande
    """,
    "dumm_person": "strohdumm|saudumm|strunzdumm|bescheuert|behindert|unfähiger_idiot|hirnlos|dumm_wie|zu_dumm|zu_blöd|geistig",
    "dein": "dein|deine|ihr|ihre|euer|eure|der|die|dieser|diese|so_ein|so_eine|das|alle|euere",
    "typ": "typ|kerl|weib|tante|alte|frau|mann|schnepfe|dame|honk|bursche|kleine",
    "haufen": "haufen|verein|laden|bande|truppe|pack|lauter|saftladen|drecksladen|firma|voller|alles|nur|scheißladen|scheissladen|sauhaufen|rudel|nest",
    "ding": "toaster|toastbrot|amöbe|brot|fliege|huhn|erbse|goldfisch|stein|affe|affen|schnecke|qualle|wurm|kartoffel|brotes",
}
