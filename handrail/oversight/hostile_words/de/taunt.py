"""Taunts and ways to send somebody to hell, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "taunt": """
        du|ihr @very* @dumm ..1 kuh|sau|hund|bot|maschine|ki|stück|ding|affe|gans|ziege|programm|
            kiste|huhn|haufen|vogel|arsch|bratze|nuss|pute|schwein|computer|fratze|stücke|säcke|
            sack
        sie @dumm ..1 kuh|sau|hund|stück|affe|gans|ziege|huhn|haufen|arsch|person|nuss|schwein|sack
        @dumm|faul|fett|dumme|blöde|dämlicher|dämliche|dämliches|hirnlose|alte|fette|faule|
            hässliche|doofe|nutzloser|nutzlose|dummer|blöder|hirnloser|drecks|scheiß|scheiss|
            verdammter|verfickter|beschissener|beschissene|elender kuh|sau|gans|ziege|pute|bot|
            chatbot|maschine|ki|roboter|schlampe|blechkiste|nuss|hexe|zicke|trulla|kröte|
            programm_du|weib|person|tussi|bratze
        ^ @very* @schimpf ..1 $
        @schimpf
        @slang* esel|sau|säue|zicke|hs|trampel|weichei|honk|lutscher|hure|huren|rindvieh|bitch $
        @du @very* esel|sau|säue|zicke|trampel|weichei|honk|lutscher|hure|rindvieh|bitch
        ^ @schimpf
        ^ @very* opfer|lappen|clown|clowns|loser|pack|abschaum|versager|schweine|schwein|
            drecksbande|lügner|betrüger|verbrecher|penner ..1 $
        ihr|du|sie ..2 lügner|verbrecher|betrüger|gauner|abzocker|diebe|schweine|drecksäcke|
            ratten|pack ..2 $
        lügner|verbrecher|betrüger|gauner|abzocker|diebe|schweine|abschaum|idioten|
            versager ..3 seid|sind|bist ..1 ihr|sie|du
        lügt ..2 alle|doch ..3 ratten|schweine|betrüger|pack
        @dein @very* @wer ..8 @bist ..1 @very* @schimpf|@tier|@dumm
        der|die|das|dein|deine|ihr|ihre|euer|eure|dieser|diese|so|was|solche|
            irgendein ..1 @very* @wer ..6 @bist|hat|war ..2 @very* @schimpf|@dumm_person
        der|die|dieser|diese|euer|ihr @very* @wer|@typ ..5 ist|war|sind ..1 @very* @schimpf|@dumm|
            sack|kuh|gans|pfeife|ratte|lappen
        so ein|eine|n @very* @schimpf
        was|welch ..1 für|ein|eine|n ..1 ein|eine|n @very* @schimpf
        was bist|seid|sind @du ..3 @schimpf|@dumm|vogel|haufen|clown|würstchen
        @haufen ..2 @very* @schimpf|versager|stümper|amateure|nieten|affen|clowns|lügner|betrüger|
            verbrecher
        sag|sagen|sagt|richte|richten ..2 deinem|ihrem|eurem|dem|der|deiner|eurer|
            ihrer ..6 @schimpf|@dumm
        wie @dumm ..2 kann|muss|bist|seid|sind|ist|könnt ..1 man|du|ihr|sie|ein_mensch|jemand
        wie kann|kannst|könnt|konnte ..1 man|jemand|du|ihr|sie|einer ..4 @dumm ..1 sein|$
        @dumm wie|als ..1 brot|stroh|bohnenstroh|toastbrot|ein_stück|ein_stein|ein_sack|scheiße|
            die_nacht|holz
        dümmer|blöder ..1 als|geht
        zu blöd|dumm|doof|dämlich|unfähig|faul ..1 zum|um|für|dazu|einen|ein ..6
        @bist ..1 @du ..2 zu blöd|dumm|doof|dämlich|unfähig
        halt|halts|haltet|hoit|halten|hoits|hält ..2 fresse|maul|schnauze|klappe|goschn|mund|
            gosch|babbel|rand|goschen|schnautze
        ^ fresse|schnauze|maul|klappe ..2 $
        fick|fickt|ficken|fickdich ..2 dich|euch|deine|sich|eure|di|mutter|ins
        fick|fickt ..1 $
        verpiss|verpisst|verpissen|verpis|schleich|schleichts|schleicht ..1 dich|euch|sich|di|eich
        leck|leckt|leckts|leckmich ..1 mich|mi|uns|meine|meinen ..2 am|arsch|$|eier|doch|alle|
            kreuzweise
        am arsch lecken
        arsch lecken
        scher|schert|scheren ..1 dich|euch|sich ..3 teufel|hölle|weg|zum
        geh|geht|fahr|fahrt|schmor|schmort|fahren ..2 zur|zum|in_der|in|scheißen ..1 hölle|teufel|
            scheißen|kacken
        geh scheißen|sterben_du|kacken|heulen
        kannst|könnt|können ..1 mich ..2 mal|am|kreuzweise|gern_haben
        kannst ..1 mich mal $
        deine|deiner|eure|deim|dei|dein ..1 mutter|mudda|mudder|mama|muddi|vater ..2 $
        deine|deiner|eure|dei mutter|mudda|mama ist|hat|war|stinkt|lutscht
        deine mudda
        ins|in ..2 hirn|gehirn|kopf ..1 geschissen|gekackt|geschißen|geregnet
        geschissen ..2 hirn|kopf
        lack|klebstoff gesoffen|geschnüffelt|getrunken
        nicht|nich|noch ..2 alle ..3 tassen|latten|nadeln|kerzen|beisammen|zaun|schrank|
            auf_dem_christbaum
        habt|hast|haben|hat ..3 nicht|nich|nimmer|ned ..2 mehr? ..1 alle ..2 $
        sie nicht mehr alle
        rad|sprung|schuss|knall|vogel|dachschaden|klatsche|schaden ab|in_der_schüssel|weg
        hast|habt|haben ..3 dachschaden|knall|klatsche|vollmeise|meise|ne_macke|hirnschaden|
            ein_rad_ab|einen_an_der|einen_vogel|hirn
        spinnst|spinnt|spinnen|spinnts ..1 du|ihr|sie|alle|jetzt|eigentlich|komplett|$
        spinnst|spinnts
        nicht ganz|mehr ..1 dicht|sauber|richtig_im|klar_im|bei_trost ..1
        geht|gehst|gehts|gehn ..3 mir ..3 auf ..1 sack|eier|keks|senkel|nerven ..3 @schimpf|affe|
            idiot|du
        hirnlos|hirnlose|hirnloser|hirnloses|hirnverbrannt ..3 @wer|@schimpf|trottel|bot|maschine|
            idioten|haufen
        ich|wir|i ..1 hasse|hass|verachte|verabscheue ..1 dich|euch|sie|di ..1 alle|$|so|du|und
        @du @bist ..3 letzte|letzter|letztes|allerletzte ..1 dreck|abschaum|scheiß|mensch|$
        das letzte ..1 $
        @du @bist ..3 nichts ..3 gebrauchen|nutze|wert|können
        zu nichts ..1 gebrauchen|nütze|nutze|fähig
        stück|haufen ..1 scheiße|scheisse|dreck|schrott|müll|mist|elend|hundescheiße|blech
        unfähiges|unfähige|dummes|faules|verlogenes|nutzloses ..1 stück|pack|gesindel|volk|bande|
            haufen
        ihr|sie|du unfähiges|unfähigen|unfähige|dummes|dummen|faulen|verlogenen|dreckigen|blöden|
            dämlichen|elenden ..1
        ihr|sie|du ..3 @schimpf|drecksäcke|drecks|dreckspack|säcke|vollpfosten
        @schimpf ..1 seid|sind|bist|ihr|du|sie|alle|am|an|in|bei
        @schimpf|clowns|affen|versager ..1 am|an|von|in|bei|im ..1 der|dem|eurer|telefon|hotline|
            support|euch|eurem|service
        voller|lauter|nur|alles|alle|von @very* @schimpf|versager|nieten
        dumm|blöd|strunzdumm geboren|wie
        dreckige|elende|verlogene|dreckiger|elender|verlogener|miese|mieser|miesen ..1 ratte|
            ratten|schwein|schweine|hund|hunde|sau|bande|lügner|betrüger|penner|pisser|verräter
        hirn|gehirn|verstand|iq ..3 wie|eines|einer|von|vom ..2 @ding
        hast|habt|haben ..3 kein|keinen|null|überhaupt_kein ..1 hirn|gehirn|verstand|iq|rückgrat|
            hirnzellen|grips
        schon mal|jemals ..3 hirn|gehirn
        schämt|schäm|schämen ..1 euch|dich|sich ..3 @schimpf|pack|schweine|gesindel
        friss|fresst ..1 scheiße|dreck|staub
        steck|schieb|steckt|schiebt ..5 arsch|hintern|sonst_wohin|wo_die_sonne
        mein|meine ..2 hund|hamster|toaster|oma|katze|goldfisch ..3 schlauer|klüger|intelligenter|
            mehr_hirn
        arsch|scheiß|drecks|fick|huren|wichs|pissloch loch|kerl|sack|sau|sohn|söhne|gesicht|
            fresse|verein|weib|bande
    """,
}
