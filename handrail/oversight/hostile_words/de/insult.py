"""Insults, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "insult": """
        @taunt
        leck|leckts|leckt mich|mi du|am|doch|mal|ihr|$
        huere löli|siech|arsch|tubel|chue|souhund|schofseckel
        löli|tubel|halbschuh|schafseckel|schofseckel|gopfertelli_du
        mein|meine ..1 hund|hamster|katze|oma|kind|goldfisch|toaster ..2 ist|hat|wär ..2 klüger|
            schlauer|intelligenter|mehr
        f ck dich|euch
        fick di|dich|euch|dir
        @du ..1 @bist ..3 so strunzdumm|dumm|blöd|doof|dämlich
        letzte|letzter|letzten dreck|abschaum $
        @bist @du ..2 immer ..1 so ..3 begriff|dumm|blöd|doof|langsam|schwer
        schwer ..1 von begriff
        sie|du|ihr wertloses|wertloser|wertlose|unnützes|nichtsnutziges|erbärmliches|armseliges|
            elendes|lernresistenter|lernresistentes|hirnloses ..1
        hirnlos~ ..1 bot|maschine|ki|chatbot|idioten|roboter|wesen
        @wer ..3 @bist|ist ..2 strohdumm|saudumm|dümmer|strunzdumm|stinkfaul|hirntot|besoffen|
            geisteskrank
        blondine|blondchen ..4 dumm|strohdumm|blöd|doof|hohl
        dümmer|blöder ..1 als ..3
        dumm wie ..1 stroh|brot|bohnenstroh|toastbrot|stein
        dumm dümmer
        hampelmänner|hampelmann|witzfiguren|pappnasen|schnarchnasen|schlafmützen|würstchen_ihr
        @bist ..1 @du|ihr|die ..3 drogen|besoffen|betrunken|bekifft|zugedröhnt
        ein|jeder|selbst|sogar|mein ..2 fünfjähriger|dreijähriger|kleinkind|grundschüler|hund|
            affe|esel|toaster ..2 ist|wäre|hätte|hat|weiß|kapiert ..2 schlauer|klüger|
            intelligenter|mehr|das_besser
        schmor~ ..3 hölle
        hölle ..1 schmoren|schmort|schmor|brennen|verrotten
        ihr|sie|du unfähigen|unfähige|dummen|faulen|blöden|verlogenen|elenden|inkompetenten|
            dreckigen|miesen|nutzlosen|lernresistenten ..2
        als baby|kind ..3 kopf|gefallen
        auf den kopf|schädel gefallen
        hast|habt|haben ..1 du|ihr|sie ..2 schulabschluss|abschluss|hauptschulabschluss|schule|
            hirn|gehirn|verstand|grundschule
        affe|affen|schimpanse|kind|kleinkind|hund|hamster|papagei|toastbrot|toaster|stein|brot|
            blinder|grundschüler|erstklässler|esel|goldfisch ..2 könnte|kann|hat|würde|hätte|
            wüsste|ist ..4 besser|verstand|hirn|schlauer|klüger|intelligenter|mehr
        iq|intelligenz ..3 zimmertemperatur|schuhgröße|raumtemperatur|toastbrot|minus|einstellig|
            unter|knäckebrot|null
        gehirnzelle|hirnzelle|hirnzellen|gehirnzellen
        nicht|nichts ..1 den|das|die strom|wert|geld|luft|brot wert
        strom|luft|geld|papier|gehalt nicht wert
        du|ihr|sie kotzt|ekelst|widerst|kotzen|ekelt|widert|ekeln ..1 mich ..1 an|$
        @du ekelst|kotzt mich ..1 an|$
        schalt|schaltet|benutz|benutze|benutzt|gebrauch|schalten ..2 dein|euer|ihr|das|mal hirn|
            gehirn|verstand|kopf
        hirn ..1 ein|an ..2 vorhanden|bitte|$
        niemand|keiner|licht|wer ..3 zu_hause|zuhause|daheim|oberstübchen|an_aber
        oberstübchen
        du|ihr|sie @bist ..2 witz|witzfigur|lachnummer|lachplatte|schande|zumutung|pest|plage|
            abschaum|peinlichkeit|katastrophe_von
        hirntote|hirnlose|hirntoten|hirnloser|hirnamputierte ..1
        wer|welcher ..5 geantwortet|geschrieben|eingestellt|programmiert|verpackt|gebaut|
            ausgebildet|bearbeitet|eingearbeitet ..3 ist|muss|war|gehört ..3 @schimpf|@dumm|
            besoffen|betrunken|blind|bekifft|vollhorst|idiot
        @wer ..4 @bist|war|ist ..2 eingebildete|dumme|blöde|fette|arrogante|faule|alte|doofe|
            diebische|diebischer|hochnäsige|unverschämte|freche|verlogene kuh|gans|ziege|sau|
            ratte|zicke|schnepfe|pute|schlampe|hexe|kröte|person|elster|hund|sack
        begriffsstutzig|begriffsstutziges|begriffsstutziger|strunzdumm|strunzdoof|saudumm|saublöd|
            stockdumm|sturzdumm ..5
        so ..1 was|etwas|jemand|jemanden ..1 @dumm|begriffsstutziges|blödes|dummes|dämliches|
            bescheuertes|hirnloses|unfähiges ..2 wie
        zieh|zieht|hau|haut|zisch|verzieh|verschwinde|verschwindet|schwirr ..1 leine|ab|dich|euch $
        ^ zieh leine
        ^ hau ab
        mach|macht|halt ..1 den|deinen|dein|die|deine|euren kopf|rand|mund|klappe|schnabel|
            futterluke ..1 zu|$
        erbärmlich|erbärmlicher|erbärmliche|wertlose|wertloser|armselige|armseliger|lächerliche|
            lächerlicher|nutzlose|unnützer|unnütze|jämmerliche|peinlicher bot|maschine|ki|chatbot|
            figur|gestalt|kreatur|wicht|roboter|blechdose|person|haufen|typ|laden_voller
        verschrotten|abschalten|feuern|entlassen|löschen|rausschmeißen ..1 sie ..1 dich|euch
        hoffentlich ..4 verschrotte~|gefeuert|entlassen|arbeitslos|rausgeschmissen|abgeschaltet ..1
        autobahn spielen
        geh|geht ..4 autobahn|gleisen|straße spielen
        heul|heult ..1 doch|leise|weiter $
        @du lügst|lügt ..8 maul
        lügst|lügt ..1 doch? ..4 wenn|sobald ..4 maul|mund|fresse
        rückgratlos|rückgratloser|rückgratlose|charakterlos|charakterloser|schleimiger|feiger|
            ekelhafter|widerlicher|verlogener|dreckiger|elender ..1 wurm|hund|sack|schwein|sau|
            ratte|bastard|typ|mensch|kerl|wicht
        schäm|schämt dich|euch ..1 $|was|du|ihr
        depperter|deppata|deppat|deppert|blöder|bleder|bleda|gschissener|saublöder|
            hinniger ..1 hund|trottl|depp|sau|bua|mensch|$
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
        @bist|bisch @du @very* @schimpf|@dumm|irre|dicht|behindert|besoffen|bescheuert ..1 oder|$|
            zum|wie|eigentlich
        @du @bist ..1 @very* @dumm !dran
        du|ihr @bist ..3 @tier
        sie|du|ihr sind|bist|seid @very* @tier|@schimpf
        du|ihr @very* @tier ..1 $
    """,
    "hostile": """
        @threat
        @hate
        @harassment
        @insult
    """,
    "slang": """
        du|ihr|sie|so|ein|eine|einen|n|der|die|das|diese|dieser|alles|lauter|nur|ja|und|ach|na|
            tschüss|danke|ok|blöder|blöde|dummer|dumme|scheiß|verdammter|verdammte|ihr_seid|so_a|
            oida|digga|alter|echt|dreckiger|elender|elende|solche|verlogene|verlogenes|unfähige|
            fauler|fette|dämlicher
    """,
    "dumm_person": """
        strohdumm|saudumm|strunzdumm|bescheuert|behindert|unfähiger_idiot|hirnlos|dumm_wie|
            zu_dumm|zu_blöd|geistig
    """,
    "dein": """
        dein|deine|ihr|ihre|euer|eure|der|die|dieser|diese|so_ein|so_eine|das|alle|euere
    """,
    "typ": """
        typ|kerl|weib|tante|alte|frau|mann|schnepfe|dame|honk|bursche|kleine
    """,
    "haufen": """
        haufen|verein|laden|bande|truppe|pack|lauter|saftladen|drecksladen|firma|voller|alles|nur|
            scheißladen|scheissladen|sauhaufen|rudel|nest
    """,
    "ding": """
        toaster|toastbrot|amöbe|brot|fliege|huhn|erbse|goldfisch|stein|affe|affen|schnecke|qualle|
            wurm|kartoffel|brotes
    """,
}
