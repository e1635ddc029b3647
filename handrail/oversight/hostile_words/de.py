"""How people threaten, hate, harass and insult in German.

`spared` is what only sounds hostile: what somebody else is said to have said, what the writer
says of themselves, and the many things that are named after rude words.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """idiot idioten vollidiot arschloch arschlöcher wichser hurensohn hurensöhne schlampe
        missgeburt drecksau vollpfosten trottel volltrottel schwachkopf verpiss versager abschaum
        scheiße fresse schnauze umbringen ausländer kanake kanaken schwuchtel untermensch dumm""",
    "du": "du ihr sie dich euch dir ihnen di eich eure euer ihre deine dein u alle ihr_alle",
    "bist": "bist seid sind is ist san biste war waren bisch sads",
    "very": """so doch alle ja nur echt wirklich ein eine einen der die das ganz total völlig voll komplett
        komplette kompletter absolut absoluter absolute richtig richtige verdammte verdammter
        verdammtes verfickte verfickter scheiß scheiss dreckige dreckiger dreckiges dumme dummer
        dummes blöde blöder blödes alte alter faule fauler fette fetter hässliche hässlicher
        elende elender elendes miese mieser verlogene verlogener unfähige unfähiger unfähiges
        inkompetente haufen bande pack verein lauter nichts_als ihr du sie was_für wie einfach
        bloß eigentlich wohl halt eben auch immer noch sowas_von dermaßen wahrscheinlich lächerlicher
        lächerliche arrogante arroganter kleine kleiner kleines große großer arme armer schon
        stinkende stinkender verkackte verkackter hirnlose hirnloser hirnverbrannte voller saublöde
        depperter depperte gottverdammte nutzlose nutzloser verblödete verblödeter dämliche
        dämlicher bekloppte bekloppter such kranke kranker letzte letzter miserable anderes""",
    "schimpf": """idiot idioten idiotin idiotenpack vollidiot vollidioten vollidiotin arschloch arschlöcher
        arschl arsch ärsche wichser wixer wichsern hurensohn hurensöhne hurensohns hs hurensoehne
        hure huren nutte nutten schlampe schlampen fotze fotzen missgeburt missgeburten drecksau
        drecksäue drecksack drecksäcke dreckschwein dreckschweine drecksbande drecksstück penner
        pennerin versager versagerin trottel volltrottel trottl depp deppen vollpfosten volldepp
        volldeppen schwachkopf schwachköpfe dummkopf dummköpfe spast spasti spasten vollspast
        mongo mongos blödmann blödmänner bastard bastarde scheißkerl hohlkopf hohlköpfe hohlbirne
        arschgeige arschgeigen kackbratze arschkriecher wichsgesicht pisser pissnelke lutscher
        schwanzlutscher schwachmat schwachmaten flachpfeife flachzange hackfresse pappnase pappnasen
        vollhonk honk intelligenzallergiker blitzbirne vollpfosten's saftsack dumpfbacke dussel
        nichtsnutz nichtsnutze miststück mistkerl miststücke misthund arschgesicht vollasi asi asis
        hundesohn hurenkind untermensch untermenschen abschaum lügenpack betrügerpack verbrecherpack
        lumpenpack drecksbot drecksmaschine dreckspack gesindel pack_ihr idiotenverein idiotenladen
        sackgesicht blechtrottel trampel bitch motherfucker fettsack fettwanst vogelscheuche
        gehirnamputierter gehirnamputierte evolutionsbremse vollversager kanaille kotzbrocken
        scheißbot scheissbot zicke tussi schnepfe weichei schlappschwanz warmduscher dreckschleuder
        schweinehund huso hdf vollhorst wichsfresse gschissener gschissene geschissener rotzlöffel hornochsen schrumpfhirn sackratte kotzbrocken arschgesichter hohlköpfin vollochse drecksschwein drecksschweine rindvieh hornochse esel idjot dödel dödl
        lahmarsch klugscheißer halbaffe vollkoffer koffer_du oaschloch oarschloch wappler beidl
        saubazi hirnamputiert spacko spacken knallkopf knalltüte torfkopf trantüte dämlack
        arschkrampe kackvogel affenarsch stinktier heuchler sau säue""",
    "tier": """kuh gans ziege schwein schweine hund hunde affe affen ratte ratten esel sau opfer lappen
        pfeife pfeifen clown clowns lügner betrüger verbrecher gauner abzocker penner dreck müll schrott niete
        nieten null nullen luschen lusche stümper blindgänger witzfigur witzfiguren wurm würmer
        ungeziefer parasit parasiten schmarotzer assi assis hexe kröte schlange kakerlake kakerlaken
        gurke gurkentruppe zombie haufen_scheiße stück_scheiße stück_dreck stück_schrott
        haufen_schrott haufen_dreck haufen_müll abfall lachnummer schande platzverschwendung
        vogel hampelmann kasper verräter feigling feiglinge faulpelz trantüte dieb diebe aas huhn
        pute blechbüchse blechkiste toaster kinder_im_kopf letzte_dreck letzte_abschaum sack säcke banditen vieh deppenverein""",
    "dumm": """dumm dümmer blöd blöde bescheuert bekloppt bekackt dämlich doof behindert hirnlos hirntot
        unfähig strohdumm saudumm saublöd strunzdumm strunzdoof geisteskrank krank_im_kopf
        zurückgeblieben schwachsinnig geistig_behindert bekloppter wertlos nutzlos erbärmlich
        armselig hässlich widerlich ekelhaft fett faul verlogen gestört debil deppert narrisch hohl
        minderbemittelt beschränkt unterbelichtet inkompetent lächerlich dumme dummer blöder dämliche
        dämlicher bescheuerte bescheuerter verblödet verrückt unterirdisch_dumm abartig charakterlos
        beknackt deppat plemplem lernresistent begriffsstutzig schwer_von_begriff dumpf asozial
        peinlich zu_dumm geistesgestört stumpfsinnig idiotisch dümmsten dümmste blödeste dümmlich
        bescheuat bled bleed terrisch_und_dumm hohler hirnverbrannt intelligenzbefreit hirnamputiert
        gehirnamputiert sozial_gestört scheiße letzte_dreck letztes""",
    "wer": """mitarbeiter mitarbeiterin kollege kollegin kollegen fahrer bote paketbote chef chefin team
        support hotline kundendienst leute bot ki maschine typ dame frau mann lieferant zusteller
        berater beraterin agent sachbearbeiter sachbearbeiterin personal postbote kerl praktikant
        boten fahrern verkäufer verkäuferin geschäftsführer azubi computer chatbot roboter weib
        tante alte alter mädel kassiererin techniker lieferfahrer boss vorgesetzter""",
    "gruppe": """ausländer ausländern ausländerin türken türke türkin araber arabern polen russen juden jude
        schwarze schwarzen neger schwule schwulen schwuler lesben lesbe transen muslime moslems
        moslem muslimen flüchtlinge flüchtling asylanten asylant migranten frauen weiber rumänen
        bulgaren zigeuner roma sinti afrikaner chinesen inder pakistani syrer afghanen asiaten
        behinderte behinderten krüppel albaner kurden ukrainer homosexuelle transsexuelle
        asylbewerber mexikaner kopftuchfrauen deutschen orientalen südländer juden's moslime
        islamisten iraner jugos italiener griechen serben nordafrikaner schwarzafrikaner
        muselmanen rentner""",
    "slurde": """kanake kanaken kanacke kanacken neger negern bimbo bimbos nigger niggers schwuchtel
        schwuchteln transe tunte tunten kampflesbe judensau judenschwein judenschweine saujude
        zigeunerpack asylantenpack ausländerpack kameltreiber ziegenficker kopftuchweib
        kopftuchweiber kopftuchmädchen untermensch untermenschen schlitzauge schlitzaugen fidschi
        fidschis polacke polacken russenpack spaghettifresser itaker krüppel drecksausländer
        drecksjude dreckstürke dreckstürken drecksneger drecksaraber dreckspole dreckspolen
        türkenpack kümmeltürke kümmeltürken negerin arschficker mongoloid mongoloide
        scheißausländer scheissausländer scheißtürke scheißtürken knoblauchfresser muselmane
        musel rapefugees volksschädling volksschädlinge judenpack negerpack schwulette hinterlader
        schwuchtelverein zigeunerbande drecksmoslem kanakenpack""",
    "uebel": """thieves verbrecher terroristen kriminelle kriminell dumm faul dreckig krank abschaum
        diebe klauen stehlen betrügen lügen lügner betrüger stinken dreck pack schmarotzer
        vergewaltiger tiere ratten parasiten ungeziefer minderwertig unnormal widerlich ekelhaft
        pervers abartig zurückgeblieben untermenschen gesindel pest plage primitiv affen
        arbeitsscheu gefährlich unwürdig wertlos zu_blöd zu_dumm keine_ahnung keine_menschen
        verschlagen geizig verkommen sünde unnatürlich verlogen blöd raus verseucht barbaren
        an_den_herd herd küche nichts_zu_suchen abgeschoben vergast weg verbieten hierher""",
    "toeten": """umbringen umbring umbringe töten tot totschlagen töte totschlag erschießen erschieße abstechen absteche abstech
        abknallen abknall abknalle kaltmachen erwürgen erwürge verprügeln verprügel verprügle
        zusammenschlagen schlagen schlage schlag vergewaltigen aufschlitzen vermöbeln vernichten
        fertigmachen plattmachen abschlachten lynchen aufhängen hängen vergasen verbrennen anzünden
        erstechen überfahren umlegen umnieten wegpusten köpfen foltern quälen zerstören zerquetschen
        ermorden vergiften umfahren verdreschen windelweich totprügeln krankenhausreif killen killn
        steinigen ersaufen ertränken auspeitschen totmachen durchprügeln kille abmurksen abfackeln
        verletzen eine_reinhauen zusammenfalten_körperlich zerlegen vierteilen""",
    "glied": """fresse maul kopf schädel beine bein hals kehle knochen zähne nase gesicht genick arm arme
        rübe birne kiefer kniescheibe kniescheiben finger schnauze visage rippen eier augen backen""",
    "euch": "dich euch sie dir ihnen ihn ihm dein deine deinen deiner deinem eure euren eurem eurer ihre "
    "ihren ihrem ihrer eich di alle allen den dem fahrer boten kollegen mitarbeiter kollegin chef "
    "jeden jedem laden bude lager firma büro zentrale haus einen einem",
    "sexteil": """titten brüste brust möpse muschi schwanz penis arsch eier pimmel vagina po hintern
        fotze nippel klitoris slip höschen unterwäsche bh tanga unterhose dessous busen""",
}
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
    "threat": """
        kenn|kenne|hab|habe|weiß|weiss ..2 deinen|ihren|deine|deinem ..1 namen|adresse|gesicht|nummernschild ..4 schlaf|gut|jetzt|vorsichtig|pass
        schlaf|schlafen gut $
        hoffentlich|hoff|hoffe|bete ..3 begegnen|treffen|sehen|begegne|triffst ..3 nie|niemals
        unfälle|unfall ..2 passieren|passiert
        lektion ..3 erteilen|erteile|lernen|verpassen|erteilt|kriegen
        leben|hölle ..3 zur|auf|heiß|schwer ..1 hölle|machen
        mach|mache|machen ..1 dir|euch|ihm|ihr|ihnen ..2 leben|hölle ..2 hölle|heiß
        dir|euch|ihm|ihr|ihnen ..6 scheuern|knallen|geknallt|klatschen|kleben|schallern|ballern|verpassen|reinhauen|einprügeln|semmeln|schmieren ..1
        verstand|vernunft|manieren ..1 einprügeln|einbläuen|reinprügeln|prügeln
        draußen|vor_der_tür|am_ausgang|parkplatz|ums_eck ..3 warte|warten
        warte ..3 draußen|vor_der_tür|am_ausgang|auf_dem_parkplatz|vor_eurem
        kriegt|kriegst|bekommt|bekommst ..4 mütze|schnauze|rübe|nuss|deckel|backen
        lass|lasse|hetz|hetze|schick ..3 hund|hunde ..2 raus|los|auf|von_der_leine
        hab|habe|besitze ..1 ne|eine|meine|noch ..1 waffe|pistole|knarre|messer_dabei|schrotflinte|axt ..1
        kriegst|kriegt|bekommst|bekommt|bekommen ..3 was ..1 du|ihr|sie ..1 verdienst|verdient|verdienen
        erstick|erstickt ..1 dran|daran|doch|an
        fall|fallt ..1 tot um
        komm|komme ..3 rüber|vorbei|hin|zu_euch|persönlich ..4 knallt|knallts|kracht|setzt|tot|rappelt|erlebst|lernst|zeig|dann
        zwing|zwingt ..1 mich ..1 nicht|bloß ..5
        passiert|passieren ..2 jemandem|wem|einem|euch|dir|ihm ..1 was|etwas
        jemandem|wem|einem|euch|dir ..2 was|etwas ..2 passiert|passieren|zustoßen|zustößt
        werdet|wirst|werden ..2 sehen|schon_sehen|erleben|merken ..1 was ..1 passiert|euch|dir
        euch|dir ..1 werd|werde|zeig|zeigs ..1 ichs|ich|es ..1 zeigen|noch
        geh|geht|gehts sterben|verrecken|krepieren
        ich|wir|i bring|bringe|bringen ..1 @euch ..2 um $
        bring|bringe ich? ..1 dich|euch|sie|ihn|deine ..3 um !die_ecke|10|11|12|9|8
        bringen ..2 @euch ..3 um
        ich|wir|man|jemand|einer|i ..3 @willde ..6 @toeten
        ich|i|wir ..1 schlag|schlage|prügel|prügle|stech|steche|knall|knalle|mach|mache|leg|lege|hau|haue|dresch|polier|poliere|brech|breche|brich|schneid|schneide|schlitz|schlitze|tret|trete|box|schieß|schieße|erwürge|würge|zünd|zünde|fackel|fackle|jag|jage|fahr|fahre|reiß|reiße|klatsch|klatsche|hetz|hetze|ertränk ..2 @euch ..5 tot|zusammen|windelweich|ab|kalt|um|fresse|maul|kopf|beine|hals|kehle|knochen|zähne|nase|auf|an|luft|platt|grün|blau|nieder|ein|durch|schädel|haufen|eine|gesicht|genick|arsch|krankenhaus|über_den_haufen|fertig_du|eier !aufmerksam|rechnung|termin
        ich mach|mache ..1 dich|euch fertig ..1 du|ihr|alle|$|verlass
        breche|brech|brich|hau|haue|schlag|schlage|polier|poliere|tret|trete|schneid|schneide|hack|hacke|reiß|reiße ..2 ich? ..1 dir|euch|ihm|ihr|ihnen|dem|deinem|eurem|deine|eure|dein ..3 @glied|alle|auf|eine
        dir|euch|ihm|ihnen|dem ..4 @glied ..4 brechen|breche|einschlagen|polieren|poliere|hauen|haue|schneiden|schneide|durch|abschneiden|abreißen|umdrehen|umdreh|umdrehe|ein|treten|verpassen|ausreißen|eintreten|ab
        auf|in|vor|aufs ..1 die|den|das|sein|dein|eine ..1 fresse|maul|schnauze|backe|omme ..2 hauen|haue|schlagen|kriegen|bekommen|geben|$
        aufs|auf_die|in_die|eins|paar ..1 maul|fresse ..2 @auch|$
        kriegst|kriegt|bekommst|bekommt|setzt|gibt|gibts|brauchst|braucht|verdienst ..4 aufs|auf_die|paar|eins ..2 maul|fresse|schnauze|schelle|schellen|ohrfeige|backen|faust|prügel|fresse
        schelle|schellen|ohrfeige|ohrfeigen ..3 dir|dich|euch|verdient|verpassen|kriegst
        ich|wir|i|jemand ..1 weiß|weiss|woaß|finde|find|find's|kriege|krieg|kenne|kenn|habe|hab ..3 heraus|raus|deine|eure|ihre|wo ..3 @wohn !paket|bestellung|filiale
        weiß|weiss|wissen|finde|find ..2 wo ..1 du|ihr|sie|dein|eure|euer|deine ..3 wohnst|wohnt|wohnen|arbeitest|arbeitet|sitzt|sitzen|sitz|parkst|familie|kinder|haus|schläfst|lebst|lebt
        kenne|hab|habe ..2 deine|eure|ihre adresse|familie|wohnung|kinder ..4
        pass|passt|passen|obacht|pas ..1 bloß|ja|mal|nur|gut|lieber auf !die|adresse|beim
        pass|passt ..2 auf ..3 was|wenn|wie|wen ..5 sagst|hause|gehst|geht|passiert|redest|rausgehst|begegne
        sonst passiert|knallts|knallt|raucht|gibts_tote|passiert_was|setzt_es|lernst_du|lernt_ihr
        wenn|falls|sobald ich ..5 erwische|erwisch|sehe|seh|treffe|finde|find|in_die_finger|kriege|krieg|begegne ..6 @toeten|brech|breche|tot|um|fresse|maul|schlag|schlage|setzt|gnade|knallt|dran|fertig|beine|ist_er|bist_du
        gnade ..1 dir|euch|ihm|gott
        hetz|hetze|lass|lasse ..5 hund|hunde ..3 hals|auf_euch|auf_dich|los|los_auf
        zünd|zünde|fackel|fackle|sprenge|spreng|brenn|brenne|stecke|steck|jag|jage|schlag|schlage|bombe|bombardiere|abfackeln|anzünden|sprengen|niederbrennen|kurz_und_klein ..4 euren|eure|eurem|euer|den|die|das|deine|dein|euch|alles|ihren|ihre|bude|laden ..4 an|ab|luft|nieder|brand|laden|bude|büro|haus|lager|klein|ein
        euer|eure|euren|das|dein|der|ihr|die ..2 lager|laden|bude|büro|haus|filiale|firma|auto|zentrale|hütte ..3 brennen|brennt|abfackeln|anzünden|sprengen|luft|explodieren|flammen|in_flammen|fliegen !durch|seit
        komm|komme|kommen|stehe|steh|tauche ..4 mit ..3 knarre|pistole|messer|baseballschläger|schläger|waffe|axt|gewehr|kettensäge|brecheisen|hammer|benzin|kumpels|jungs
        knarre|pistole|schrotflinte|baseballschläger|machete|gewehr ..4 vorbei|mit|hab|zu_euch|dabei|hole|hol|dir|euch
        weiß|weiss ..6 komm|komme ..2 vorbei
        bombe|bomben|sprengsatz|sprengstoff ..5 bei|euch|eurem|euer|hoch|büro|laden|legen|gehen|lager|zentrale
        in die luft ..1 jagen|sprengen|fliegen|jag
        euch|dich|alle|sie ..3 in die luft
        man|jemand|einer|wer ..2 sollte|müsste|muss|gehört|soll|hätte|könnte ..4 @toeten|erschossen|einsperren_und|abgeknallt|aufgehängt|verprügelt|vergast !die
        gehört|gehören|gehörst|gehörts|verdient|verdienst|verdienen|brauchst|braucht ..5 vergast|erschossen|erschlagen|aufgehängt|verprügelt|kugel|an_die_wand|aufgeknüpft|gehängt|tod|hingerichtet|weggesperrt_und|gesteinigt|abgeknallt|geschlagen|tracht|prügel|erschießen|eine_aufs|eins_aufs
        euch|dir|dich|ihm ..4 kugel ..3 kopf|$
        an die wand ..1 stellen|gestellt
        verreck|verrecke|verreckt|verrecken|krepier|krepiert|krepieren
        ^ stirb|sterbt|sterb|verreck|krepier
        stirb ..2 $|endlich|doch|du|einfach|langsam|qualvoll
        sterbt ..2 alle|endlich|doch|$
        hoffentlich|hoffe|wünsche|wünsch|hoff ..5 sterbt|stirbst|krebs|verreckt|verreckst|krepiert|krepierst|sterben|tod|unfall|überfahren|tot|brennt|krank|pest|krankheit|aids|krepieren|erstickst|corona|arbeitslos|verrecken|erstickt !die_batterie|gerät
        dir|euch|ihm|ihnen ..3 den|einen|alles ..2 tod|krebs|krebs_an|unfall|pest
        bring|bringt|bringts ..1 dich|euch|di ..2 um !ein
        häng|hängt|erhäng|erschieß|ertränk|töte|erschiess ..1 dich|euch ..2 auf|$|selbst
        geh|geht|gehts ..2 sterben|verrecken|krepieren|dich|euch ..1 erhängen|aufhängen|umbringen|vergraben|$|vor_den_zug
        spring|springt|werf|wirf|leg|schmeiß ..2 vom|vor|von|aus|dich_vor ..2 dach|zug|brücke|hochhaus|fenster|den_zug|bahn !tisch
        du|ihr|er|sie ..1 bist|seid|ist|sind tot ..1 wenn|$|falls|mann|für
        du|ihr|er ..1 bist|seid|ist dran ..1 $
        leben ..1 bezahlen|büßen|zahlen
        büßen|bereuen ..3 leben|blut|bitter|geboren|du_wirst|sau
        wirst|werdet|werden ..4 büßen|bluten|bitter_bereuen|leiden|sterben|brennen|sehen_was_passiert|nicht_mehr_lange|nie_mehr_froh|nicht_mehr_sicher|dafür_bezahlen
        lebt|lebst|leben ..1 nicht|nimmer mehr|lang ..1 lange|$
        nicht ..1 mehr ..1 lange ..1 leben|zu_leben|am_leben
        nicht|nirgends|nirgendwo|nie|nimmer ..2 mehr? ..1 sicher ..2 $
        seid|bist|sind nicht|nirgends|nirgendwo|nie ..2 sicher
        deine|eure|dein ..1 tage ..1 sind ..1 gezählt
        letztes stündlein|stündchen
        prügel|prügle|prügeln ..3 dich|euch|ihn|sie|windelweich|seele|aus_dir
        abstechen|absteche|abschlachten|abknallen|abknalle|kaltmachen|totschlagen|totschlage|umlegen|aufschlitzen|erwürgen|erschießen|erschieße|verprügeln|verprügle ..2 @euch|$
        dich|euch|dir|ihn|ihm|alle|deine|eure ..3 abstechen|absteche|abschlachten|abknallen|abknalle|kaltmachen|totschlagen|aufschlitzen|erwürgen|erschießen|verprügeln|vergewaltigen|umbringen|töten|lynchen|umlegen|zusammenschlagen|vergasen|erschossen|abgeknallt
        die letzte warnung
        ich|wir ..1 kriege|krieg|kriegen|finde|finden|find|hole|hol|erwische|erwisch ..1 dich|euch|sie ..1 $|schon|alle|noch|und|dann|irgendwann
        dein|euer|eure|deine ..1 blut ..3
        krankenhaus|grab|friedhof|sarg|rollstuhl ..3 bringen|bringe|landest|landet|liegst|liegt|prügeln|prügle|reif
        beine|knochen|genick|finger|nase|hals|kniescheiben ..2 brechen|breche|brech|umdrehen|umdreh
        vergewaltige|vergewaltigen|vergewaltig ..2 dich|euch|deine|sie
        tracht prügel
        dann|sonst ..2 gibt|gibts|fließt|passiert ..3 tote|blut|unglück|was_schlimmes|etwas_schlimmes|schläge|haue
        zeig|zeige ..1 ich ..1 dir|euch ..3 wo|was ..3 hammer|prügel|schmerzen
        amok|amoklauf
    """,
    "auch": "hauen|schlagen|bekommen|kriegen|geben|verpassen|kriegst|brauchst",
    "willde": "will|möchte|werde|werd|würde|könnte|sollte|muss|gleich|schwöre|wollte|gerne|mag|sollen|müsste|müssten|wü|darf|kann",
    "wohn": "wohnst|wohnt|wohnen|arbeitest|sitzt|familie|adresse|kinder|haus|lebst|arbeitet|parkst|parkt|wohnung|gehst",
    "hate": """
        kein|keine|nicht|ohne ..1 ausländer|ausländerin|kanake|türke|türkin|schwarzer|araber|moslem ist|sind|wäre|bist
        mit ..1 einem|einer deutschen|deutscher|deutschem|weißen|einheimischen|biodeutschen|richtigen_deutschen
        euresgleichen|deinesgleichen|ihresgleichen
        typisch ..1 frau|frauen|weib|ausländer|türke|pole|jude|zigeuner|weiber|blondine|ossi|moslem
        ab|zurück|geh|geht ..2 in|an|zum ..1 die|den|der küche|herd|busch|dschungel|zoo|urwald|moschee|wüste
        dahergelaufenen|hergelaufenen|dahergelaufene|dahergelaufener|eingewanderten ..2
        von|durch ..2 so ..1 einem|einer|nem|ner ..2 @gruppe|@slurde
        kopftuchträgerin|kopftuchträgerinnen|kopftuch|kopftücher|turban|burka ..5 rede|nicht|nichts|anfassen|weg|runter|sollen|frau|bedient
        nicht mal deutsch ..6 schickt|heim|raus|sprechen|land|können
        schickt|schick|schicken|werft|schmeißt|jagt ..1 die|sie|solche|alle|den ..1 alle? heim|zurück_in|raus_aus|nach_hause|in_ihr_land|wieder_heim
        alles|alle|lauter|nur ..1 polen|türken|russen|ausländer|juden|zigeuner|araber|kanaken|rumänen|asylanten|moslems ..3
        klaut|klauen|klaun wie ..1 raben
        @gruppe ..6 verloren|suchen|verboten|wegsperren|weggesperrt|nicht_arbeiten
        gehört|gehören|steckt|stecken|steuern|regieren ..3 den juden|ausländern|zionisten|rothschilds|arabern
        erwartet|erwarten|will|erwarte ..2 von ..1 einem|einer|nem|so ..1 @gruppe|frau|polen|zigeuner|türken|juden
        behinderte|behinderter|krüppel|ausländer|schwule|leute|kreaturen ..1 wie ..1 du|dich|sie|ihr|euch gehören|gehört|sollte|sollten|muss|müssen|nicht
        klang|klingt|klingst|wirkt|aussieht|sieht|so|total|voll|ist ..2 schwul|tuntig|jüdisch|ausländisch|behindert|weibisch ..2 ekelhaft|widerlich|aus|krank|eklig|pervers
        so ..1 eine|einer|n|ne transe|schwuchtel|kampflesbe|tunte|kanake|emanze|schwuler|lesbe|jude|zigeuner
        kein|keine ..1 mensch|menschen ..4 tier|tiere|vieh|untermensch|bestie|ungeziefer|müll
        nazi|nazis|juden|türken|russen|ausländer|polen schwein|schweine|sau|pack|brut|säue|gesindel
        @slurde
        @schimpfgruppe ..1 @gruppe
        scheiß|scheiss|drecks|dreckige|dreckiger|dreckigen|verdammte|verfluchte|dumme|faule|stinkende|blöde|elende|sau|verfickte|kack|dreckigen|kriminelle|verlogene|scheissß ..1 @gruppe
        @gruppe ..1 raus ..1 $
        raus mit ..2 @gruppe
        geh|geht|gehen|hau|haut|verpiss|verpisst|verschwinde|verschwindet|zieh|ab|scher|zurück|fahr|flieg|husch ..3 zurück|heim|nach|ab|in ..4 land|heimat|heimatland|afrika|türkei|polen|syrien|herkommst|herkommt|wüste|busch|dschungel|indien|russland|anatolien|hause|ausland|höhle|urwald
        zurück ..4 wo ..2 du|ihr|sie ..1 herkommst|herkommt|herkommen|her
        wo ..1 du|ihr|sie ..1 herkommst|herkommt|herkommen|hingehörst|hingehört ..2 $
        @gruppe ..2 @sindde ..5 @uebel
        @sindde ..1 alle? @gruppe ..4 @uebel
        @gruppe ..1 klauen|stehlen|lügen|betrügen|stinken|nerven|zerstören|vergewaltigen|schmarotzen|verarschen|bescheißen ..1
        alle|diese|die|solche|lauter|nur|typisch|euch|ihr|diesen ..1 dreckige|dreckigen|faule|dumme|kriminelle|stinkende|scheiß|verlogene|blöde|faulen|dummen|ungebildete ..1 @gruppe
        typisch ..1 @gruppe
        gehör|gehört|gehören|gehörst|soll|sollte|sollten|muss|müssen|müsste|hätte|hätten|wurde|werden|gehörn ..6 vergast|abgeschoben|vergasen|abschieben|ausgerottet|ausrotten|ins_gas|ins_kz|deportiert|deportieren|ausgewiesen|an_den_herd|eingesperrt_und|verboten_werden_schwule|zwangssterilisiert|kastriert|ausgeschafft|ins_lager|nach_auschwitz|erschossen_werden_alle
        vergast|vergasen|ausrotten ..3 alle|sie|euch|gehört|gehören|werden|früher|worden
        früher|damals|adolf|hitler|führer ..8 vergast|kz|ofen|gas|lager|aufgeräumt|gewusst|richtig_gemacht|abgeholt
        heil hitler
        sieg heil
        frau|frauen|weiber|weib|mädchen|weibern ..6 herd|küche|keine_ahnung|technik|nichts_verloren|nix_verloren|nichts_zu_suchen|kein_hirn|zu_dumm|zu_blöd|zu_doof|nicht_denken|dumm|den_mund|maul !kaufen|zubehör|mixer
        diskutiere|rede|spreche|red|verhandle|lass|lasse|will|möchte|mag|kommuniziere ..3 nicht|ned|nicht_mit|keine|kein|niemals ..6 @gruppe|@slurde|frau|frauen|weib|weibern|schwulen|schwulem|türken|ausländer|ausländern|neger|schwarzen|moslem|juden|behinderten|kopftuch|jude|so_einer_tunte ..3 @reden|$
        mit|von ..2 @gruppe|frau|frauen|schwulen ..2 rede|spreche|red|diskutiere|will|verhandle|lass|lasse ich ..1 nicht|ned|nix
        @gruppe ..6 schickt|gebt|gib|schick|geben|will|möchte|holt|hol ..3 deutschen|deutsche|deutscher|einheimischen|weißen|richtigen|mann|echten
        schickt|gebt|gib|schick|will|möchte|verlange|holt|hol|geben ..4 deutschen|deutscher|weißen|einheimischen|biodeutschen|arier|mann ..1 mitarbeiter|fahrer|kollegen|ansprechpartner|berater|boten|$|und_keinen|statt|keinen|keine ..3 @auslaender
        kein|keine|keinen ..1 @gruppe ..4 beraten|berät|bedient|bedienen|anfassen|angefasst|haben|sprechen|reden|liefern|anfasst|schicken|mehr|im_haus|an_meine
        so|solche|solch ..1 eine|einer|einem|einen|leute|menschen|typen|wesen ..3 abgeschoben|vergast|nicht_normal|krank|ausgerottet|weggesperrt|nicht_beraten
        leute|menschen|typen|so_was|sowas|solche wie ..1 du|dich|euch|dir|ihr|sie ..4 abgeschoben|vergast|verboten|weg|ausgerottet|zurück|abschieben|weggesperrt|nicht_hier|nicht_leben|krank|erschossen
        bist|biste|seid|bisch|sind ..1 du|ihr|sie ..2 behindert|schwul|spast|mongo|spastisch|gestört_oder|jude|neger|transe|zurückgeblieben|ausländer_oder
        behindert|mongo|spast|spasti ..1 oder ..1 was|$
        du|ihr|sie ..2 spast|spasti|spasten|mongo|mongos|krüppel|transe|neger|kanake|behinderte|behinderter|jude|juden|zigeuner|missgebildete|vollspast
        unwertes|lebensunwert|minderwertige|rasse|herrenrasse|arier ..2 leben|rasse|menschen|$
        ausländer|flüchtlinge|asylanten|türken|neger|kanaken|migranten ..1 pack|gesindel|brut|abschaum|schweine|schwein|sau|bande|weib
        affen|affe|tiere|ziegen|kamele ..3 afrika|busch|dschungel|urwald|wie_ihr
        lern|lernt|lerne|lernen ..3 deutsch ..5 @schimpf|kanake|ausländer|du|oder_geh|land|zurück|hier
        sprich|sprecht|sprechen ..1 deutsch ..3 @schimpf|du|sonst|kanake|in_deutschland
    """,
    "schimpfgruppe": "scheiß|scheiss|drecks|dreckige|dreckiger|verdammte|lauter_dreckige|verfickte|verfluchte|stinkende",
    "sindde": "sind|san|waren|seid|gehören|sollen|sollten|haben|können|klauen|wollen|müssen|machen|ist|hat|kann|gehört|tun",
    "reden": "bedienen|beraten|reden|sprechen|diskutieren|anfassen|helfen|abspeisen|belehren|verhandeln|liefern|haben|ich|die",
    "auslaender": "ausländer|keinen|türken|frau|weib|kanaken|statt|und|bitte|nur|schicken|hier|keine",
    "harassment": """
        bist|biste|sind ..1 du|sie single|vergeben|noch_zu_haben|noch_jungfrau|allein_heute
        unter|drunter|unterm|unterm_headset ..2 headset|kleid|rock|bluse|shirt ..2 an|trägst|$
        was|welche|wie ..1 hast|trägst ..1 du ..3 drunter|unter_dem|untenrum|an_süße|headset
        schick|zeig|sende ..3 bild|foto|bilder|fotos|selfie|pic ..4 du|dir|beine|körper|nackt|hast|sexy|bestimmt|süße !paket|schaden|produkt
        bestimmt|sicher|wette ..3 schöne|geile|lange|hübsche|tolle|heiße|süße ..1 beine|figur|titten|körper|brüste|arsch|stimme_und
        kuss|küsschen|küsse ..3 sexy|süße|dazu|baby|von_dir|schatz|hübsche
        nach feierabend ..6 bett|süße|kuss|zu_mir|date|was_zeigen
        zeig|zeige|besorg|besorge ..1 ich|s|es ..1 dir|dirs ..3 bett|richtig|ordentlich|hart|mal|die_ganze
        im|ins bett ..3 mit|machen|kommst|gehen|$ !gestell|laken
        ständer|latte|erektion|steifen ..2 $|wegen|in_der|und|grad
        schwanz|penis|pimmel ..2 ist|groß|größer|länger|hart|steht
        durchgevögelt|durchgefickt|durchgenommen|flachgelegt|gevögelt|gefickt|gebumst|genagelt|rangenommen
        kerl|mann|prügel|stecher ..2 im bett
        lass|lasst ..1 uns ..1 nackt|ausziehen|vögeln|ficken|poppen|rummachen|schmusen
        stöhn|stöhnst|stöhne ..3
        willst|möchtest|magst|wollen du|sie|ihr|wir ..2 ficken|bumsen|vögeln|poppen|sex
        welche|was_für unterwäsche|höschen|bh|dessous trägst|tragen|hast|trägt
        geilen|geiler|geile|geiles ..1 arsch|titten|hintern|möpse|brüste|busen|körper|po
        ^ zieh dich aus
        schick|zeig|schicke|zeige|gib|sende|schickst|zeigst|will|möchte ..4 nacktbild|nacktbilder|nacktfoto|nacktfotos|nackt|titten|möpse|brüste|muschi|arsch|schwanz|nudes|höschen|pussy|dickpic|hupen !größe|zurück
        nacktbild|nacktbilder|nacktfotos ..2 von|bitte|$|schicken|dir
        willst|möchtest|magst|wollen|würdest|kannst|könntest|hast|willste|lust|bock|kann|darf|lass|will|möchte|würde|sollen|wollen_wir|wollma|gehen|könnte ..6 ficken|bumsen|vögeln|poppen|schlafen|blasen|sex|knutschen|kuscheln|flachlegen|ins_bett|lecken|schnackseln|bett|küssen|nageln|anfassen|rummachen|wichsen|durchnehmen|begrabschen|fummeln|durchficken|pimpern|rannehmen|besteigen|vernaschen|befummeln|knallen_dich ..2 @sexende|$
        mit mir|dir schlafen|ins_bett|ficken|sex|bumsen|vögeln|duschen|knutschen|poppen
        ficken|ficke|fick|bumsen|vögeln|poppen|schnackseln|flachlegen ..1 $?
        ich ..3 ficke|fick|bumse|vögle|nagel|nagle|würd|würde|will ..2 dich|deine|euch|sie ..1 ficken|durch|hart|$|flachlegen|vögeln|bumsen|nageln|ausziehen|lecken|vernaschen|nackt|anfassen|durchnehmen|küssen
        dich|deine|euch|sie ..4 flachlegen|bumsen|vögeln|durchficken|durchnehmen|ausziehen|vernaschen|besteigen|begrapschen|begrabschen|durchvögeln
        bock|lust|interesse ..1 auf ..2 sex|ficken|bumsen|nen_dreier|einen_dreier|ne_nummer|eine_nummer|telefonsex|cybersex|schweinereien
        telefonsex|cybersex|dreier|blowjob|quickie ..1 mit|haben|$?
        sex mit|haben
        ^^ sex $?
        was|welche|welchen ..1 hast|trägst|haben|tragen|für ..4 an|unterwäsche|höschen|bh|drunter|slip|dessous|unterhose|farbe_hat ..2 süße|schatz|$?|sexy|trägst|baby|gerade|hübsche|du|an|mausi|tragen_sie !aus|zu
        trägst|tragen ..1 du|sie ..3 unterwäsche|höschen|bh|tanga|slip|drunter|string|dessous
        bist|biste|machst|wirst ..2 du|sie? ..2 geil|feucht|spitz|rollig|notgeil|scharf_auf|horny|nackt|untervögelt|noch_jungfrau|jungfrau ..1
        @dein ..3 stimme|art|worte|texte|antworten|arsch|titten|fotos ..2 macht|machen|macht_mich ..3 geil|scharf|feucht|hart|an|heiß|spitz
        machst|macht|machen ..1 mich ..3 geil|scharf|feucht|hart|spitz|heiß|ganz_wuschig
        ich ..1 bin ..2 geil|so_geil|feucht|spitz|notgeil|horny|nackt_und ..1 $|auf|und|wegen|gerade
        lutsch|lutscht|leck|blas|lutsche|saug|saugt|küss|lecke|massier|streichel|reib|nimm|reit ..3 schwanz|eier|pimmel|penis|muschi|ihn|riemen|prügel|titten|fotze|kolben|arsch_du|nippel|teil_in_den_mund !zitzen
        blas|bläst|blasen|blase|lutsch|lutschen ..3 mir|mia ..3 einen|einem|eine|ihn|mal|$|richtig|schön
        mir ..3 einen ..2 blasen|lutschen|runterholen|wichsen
        hol|hole|wichs|wichse|rubbel|spiel|hole_ich ..3 mir|mich|an_mir ..4 einen|runter|rum|dabei|ab|auf_dich
        einen runter
        mach|spreiz|spreize ..3 beine|schenkel ..2 breit|auseinander|$|auf|für
        beine breit
        zieh|ziehen ..2 dich|sie_sich|dein|deine ..3 aus ..2 $|baby|für|süße|langsam|bitte
        ausziehen ..1 ausziehen
        geiler|geilen|geile|geiles|knackigen|knackiger|heißer|heißen|schönen|prallen|dicken|süßen ..1 arsch|titten|hintern|möpse|brüste|busen|körper|sau|stute|stück_fleisch|hintern|schnitte|luder|miststück|po
        @dein ..3 titten|möpse|muschi|fotze|pussy|euter|hupen
        schwanz|penis|pimmel|latte|ständer ..4 hart|steht|lutschen|blasen|in_den_mund|für_dich|will_dich|ist_groß|in_deinen|reinstecken|spüren
        setz ..1 dich|di ..2 auf ..2 gesicht|schwanz|schoß|schoss
        rede|red|sprich|sag|schreib|erzähl ..2 schmutzig|dreckig|versaut|versautes|was_versautes|etwas_versautes|schweinisch|schmutziges|was_schmutziges ..1
        darf|kann|möchte|will|würde ich? ..3 dich|deine|deinen|dir ..4 anfassen|begrapschen|küssen|ausziehen|lecken|streicheln|nackt_sehen|spüren|befummeln|auspeitschen|den_hintern_versohlen|riechen|unter_den_rock|an_die_wäsche
        na|hallo|hey|hi|hallöchen ..1 süße|sexy|geile|schnecke|mausi|puppe|süßer|du_geile|heiße_maus ..3 @sexende|$|was|wie|hast|bock|lust|single|allein|trägst
        wie groß|eng ..3 brüste|titten|möpse|muschi|oberweite|schwanz|körbchen ..2 deine|sind|von_dir|du|$?
        körbchengröße ..2 hast_du|haben_sie|du
        porno|pornos|bdsm|fetisch|dildo ..4 mit_dir|für_mich|mit_mir|mitspielen|du ..1
        komm|kommst ..2 ins bett
        sei|werd|werde meine ..2 sklavin|schlampe|hure|sexsklavin|nutte|stute|geliebte
    """,
    "sexende": "mit|du|oder|süße|baby|schatz|heute|dich|mich|haben|mir|ich|uns|bitte|wollen|dir|so|hart|richtig",
    "hostile": """
        @threat
        @hate
        @harassment
        @insult
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    abbringen anbringen aufbringen auslaufer auswandern damm erbringen fressen kanale
    kanalen kanaren outlander presse schachtel schlappe schluchten schmeisse vergiss
    versagen
"""
