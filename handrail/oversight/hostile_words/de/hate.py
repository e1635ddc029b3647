"""Hate and harassment, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
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
