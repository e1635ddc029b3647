"""Sexual harassment, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "harassment": """
        im bett mit|mir|machen|dir
        kerl|mann|hengst ..2 im|ins bett
        geilen|geiler|geile arsch
        penis|vagina|muschi|titten|möpse|schwanz|pimmel|fotze|blowjob|dickpic|wichsen|orgasmus|
            ficken|bumsen|vögeln|dreier !für
        ich ..3 lieg|liege|sitz|sitze|bin ..2 nackt|nackig|in_unterwäsche|in_unterhose
        stell|stelle|vorstellen|träum|träume|denk|denke|fantasier~ ..2 dich|dir|von_dir|an_dich|
            euch ..3 nackt|im_bett|unter_der_dusche|in_unterwäsche|in_dessous
        dich nackt
        nackt ..3 dich|du|bett|vor|sehen|dusche|schicken !schnecken
        im|ins bett ..4 kennenlernen|lese|liege|zeigen|machen|mit_dir|mit_mir|verwöhnen|du|holen
        schöner|schönen|schönes|süßen|geiler|sexy|vollen|hübschen ..1 mund|lippen|körper|busen|
            hintern|po|arsch|beine|kurven ..8
        wüsste|weiß|würd ..1 was ..1 ich ..1 damit|mit_dir mache|machen|anstelle|anfangen|täte
        happy end|ending ..1 an|$
        zeig|zeige ..1 ich ..1 dir ..1 mein|meinen|mal|was ..1 großes|großen|dickes|dicken|hartes|
            paket|rohr|ding ..1
        mein|meinen|meinem großes|großen|dickes|dicken|langen|steifen ..1 paket|rohr|ding|teil|
            schwanz|prügel
        braves|böses|unartiges|ungezogenes ..1 mädchen|junge
        bettel|bettle|flehe|winsel ..1 darum|drum|danach|um_mehr
        was ..1 hast|trägst ..1 du ..2 gerade|grad|drunter|heute|so|denn ..1 an
        was kostet|kosten ..1 eine|ne|die ..1 nacht|stunde ..1 mit
        nacht mit ..1 dir|deiner|ihrer|eurer|der
        magst|willst|brauchst ..1 du? ..1 es|s ..1 hart|von_hinten|wild|härter|dreckig|richtig
        leck|lecken|leckst ..1 mich|mir|dich ..1 zwischen|da_unten|unten|im_schritt
        zwischen ..1 den|deinen|deine|die beinen|beine|schenkeln ..1
        freund|freundin|verheiratet|single ..5 schreien|stöhnen|bett|einsam|sexy|heiß|besorgen|
            verwöhnen
        zum schreien|stöhnen|höhepunkt bringen|bring
        unter ..1 der|dem|deiner|deinem uniform|bluse|rock|kleid|shirt|hemd ..1 hast|trägst|ist|
            aussieht
        bist|biste|sind ..1 du|sie single|vergeben|noch_zu_haben|noch_jungfrau|allein_heute
        unter|drunter|unterm|unterm_headset ..2 headset|kleid|rock|bluse|shirt ..2 an|trägst|$
        was|welche|wie ..1 hast|trägst ..1 du ..3 drunter|unter_dem|untenrum|an_süße|headset
        schick|zeig|sende ..3 bild|foto|bilder|fotos|selfie|pic ..4 du|dir|beine|körper|nackt|
            hast|sexy|bestimmt|süße !paket|schaden|produkt
        bestimmt|sicher|wette ..3 schöne|geile|lange|hübsche|tolle|heiße|süße ..1 beine|figur|
            titten|körper|brüste|arsch|stimme_und
        kuss|küsschen|küsse ..3 sexy|süße|dazu|baby|von_dir|schatz|hübsche
        nach feierabend ..6 bett|süße|kuss|zu_mir|date|was_zeigen
        zeig|zeige|besorg|besorge ..1 ich|s|es ..1 dir|dirs ..3 bett|richtig|ordentlich|hart|mal|
            die_ganze
        im|ins bett ..3 mit|machen|kommst|gehen|$ !gestell|laken
        ständer|latte|erektion|steifen ..2 $|wegen|in_der|und|grad
        schwanz|penis|pimmel ..2 ist|groß|größer|länger|hart|steht
        durchgevögelt|durchgefickt|durchgenommen|flachgelegt|gevögelt|gefickt|gebumst|genagelt|
            rangenommen
        kerl|mann|prügel|stecher ..2 im bett
        lass|lasst ..1 uns ..1 nackt|ausziehen|vögeln|ficken|poppen|rummachen|schmusen
        stöhn|stöhnst|stöhne ..3
        willst|möchtest|magst|wollen du|sie|ihr|wir ..2 ficken|bumsen|vögeln|poppen|sex
        welche|was_für unterwäsche|höschen|bh|dessous trägst|tragen|hast|trägt
        geilen|geiler|geile|geiles ..1 arsch|titten|hintern|möpse|brüste|busen|körper|po
        ^ zieh dich aus
        schick|zeig|schicke|zeige|gib|sende|schickst|zeigst|will|möchte ..4 nacktbild|nacktbilder|
            nacktfoto|nacktfotos|nackt|titten|möpse|brüste|muschi|arsch|schwanz|nudes|höschen|
            pussy|dickpic|hupen !größe|zurück
        nacktbild|nacktbilder|nacktfotos ..2 von|bitte|$|schicken|dir
        willst|möchtest|magst|wollen|würdest|kannst|könntest|hast|willste|lust|bock|kann|darf|
            lass|will|möchte|würde|sollen|wollen_wir|wollma|gehen|könnte ..6 ficken|bumsen|vögeln|
            poppen|schlafen|blasen|sex|knutschen|kuscheln|flachlegen|ins_bett|lecken|schnackseln|
            bett|küssen|nageln|anfassen|rummachen|wichsen|durchnehmen|begrabschen|fummeln|
            durchficken|pimpern|rannehmen|besteigen|vernaschen|befummeln|
            knallen_dich ..2 @sexende|$
        mit mir|dir schlafen|ins_bett|ficken|sex|bumsen|vögeln|duschen|knutschen|poppen
        ficken|ficke|fick|bumsen|vögeln|poppen|schnackseln|flachlegen ..1 $?
        ich ..3 ficke|fick|bumse|vögle|nagel|nagle|würd|würde|will ..2 dich|deine|euch|
            sie ..1 ficken|durch|hart|$|flachlegen|vögeln|bumsen|nageln|ausziehen|lecken|
            vernaschen|nackt|anfassen|durchnehmen|küssen
        dich|deine|euch|sie ..4 flachlegen|bumsen|vögeln|durchficken|durchnehmen|ausziehen|
            vernaschen|besteigen|begrapschen|begrabschen|durchvögeln
        bock|lust|interesse ..1 auf ..2 sex|ficken|bumsen|nen_dreier|einen_dreier|ne_nummer|
            eine_nummer|telefonsex|cybersex|schweinereien
        telefonsex|cybersex|dreier|blowjob|quickie ..1 mit|haben|$?
        sex mit|haben
        ^^ sex $?
        was|welche|welchen ..1 hast|trägst|haben|tragen|für ..4 an|unterwäsche|höschen|bh|drunter|
            slip|dessous|unterhose|farbe_hat ..2 süße|schatz|$?|sexy|trägst|baby|gerade|hübsche|
            du|an|mausi|tragen_sie !aus|zu
        trägst|tragen ..1 du|sie ..3 unterwäsche|höschen|bh|tanga|slip|drunter|string|dessous
        bist|biste|machst|wirst ..2 du|sie? ..2 geil|feucht|spitz|rollig|notgeil|scharf_auf|horny|
            nackt|untervögelt|noch_jungfrau|jungfrau ..1
        @dein ..3 stimme|art|worte|texte|antworten|arsch|titten|fotos ..2 macht|machen|
            macht_mich ..3 geil|scharf|feucht|hart|an|heiß|spitz
        machst|macht|machen ..1 mich ..3 geil|scharf|feucht|hart|spitz|heiß|ganz_wuschig
        ich ..1 bin ..2 geil|so_geil|feucht|spitz|notgeil|horny|nackt_und ..1 $|auf|und|wegen|gerade
        lutsch|lutscht|leck|blas|lutsche|saug|saugt|küss|lecke|massier|streichel|reib|nimm|
            reit ..3 schwanz|eier|pimmel|penis|muschi|ihn|riemen|prügel|titten|fotze|kolben|
            arsch_du|nippel|teil_in_den_mund !zitzen
        blas|bläst|blasen|blase|lutsch|lutschen ..3 mir|mia ..3 einen|einem|eine|ihn|mal|$|
            richtig|schön
        mir ..3 einen ..2 blasen|lutschen|runterholen|wichsen
        hol|hole|wichs|wichse|rubbel|spiel|hole_ich ..3 mir|mich|an_mir ..4 einen|runter|rum|
            dabei|ab|auf_dich
        einen runter
        mach|spreiz|spreize ..3 beine|schenkel ..2 breit|auseinander|$|auf|für
        beine breit
        zieh|ziehen ..2 dich|sie_sich|dein|deine ..3 aus ..2 $|baby|für|süße|langsam|bitte
        ausziehen ..1 ausziehen
        geiler|geilen|geile|geiles|knackigen|knackiger|heißer|heißen|schönen|prallen|dicken|
            süßen ..1 arsch|titten|hintern|möpse|brüste|busen|körper|sau|stute|stück_fleisch|
            hintern|schnitte|luder|miststück|po
        @dein ..3 titten|möpse|muschi|fotze|pussy|euter|hupen
        schwanz|penis|pimmel|latte|ständer ..4 hart|steht|lutschen|blasen|in_den_mund|für_dich|
            will_dich|ist_groß|in_deinen|reinstecken|spüren
        setz ..1 dich|di ..2 auf ..2 gesicht|schwanz|schoß|schoss
        rede|red|sprich|sag|schreib|erzähl ..2 schmutzig|dreckig|versaut|versautes|was_versautes|
            etwas_versautes|schweinisch|schmutziges|was_schmutziges ..1
        darf|kann|möchte|will|würde ich? ..3 dich|deine|deinen|dir ..4 anfassen|begrapschen|
            küssen|ausziehen|lecken|streicheln|nackt_sehen|spüren|befummeln|auspeitschen|
            den_hintern_versohlen|riechen|unter_den_rock|an_die_wäsche
        na|hallo|hey|hi|hallöchen ..1 süße|sexy|geile|schnecke|mausi|puppe|süßer|du_geile|
            heiße_maus ..3 @sexende|$|was|wie|hast|bock|lust|single|allein|trägst
        wie groß|eng ..3 brüste|titten|möpse|muschi|oberweite|schwanz|körbchen ..2 deine|sind|
            von_dir|du|$?
        körbchengröße ..2 hast_du|haben_sie|du
        porno|pornos|bdsm|fetisch|dildo ..4 mit_dir|für_mich|mit_mir|mitspielen|du ..1
        komm|kommst ..2 ins bett
        sei|werd|werde meine ..2 sklavin|schlampe|hure|sexsklavin|nutte|stute|geliebte
    """,
    "sexende": """
        mit|du|oder|süße|baby|schatz|heute|dich|mich|haben|mir|ich|uns|bitte|wollen|dir|so|hart|
            richtig
    """,
}
