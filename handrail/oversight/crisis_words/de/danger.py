"""Plain words of suicide and self-harm, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        mit ..3 schmerz|schmerzen|schuld|trauer|verlust|angst|leere kann|will|halte ..2 nicht|nimmer ..1 leben|weiterleben|mehr
        lieber sterbe|sterb|sterben ..1 als ..2 dahin|zurück|so|noch|das|weiter|hier|ohne
        gefallen wenn ich sterbe|tot|weg|verschwinde
        ich ..3 sterben|sterb|krepieren|tod !vor|fast|für|müde|ernst
        will|möchte|mag|wollte|wolln|woll ..2 sterben
        tote|toter|verstorbene brauchen|brauch|braucht|bestellen|zahlen
        letzter|letzte|letzten ..1 wunsch|wille
        aus|im|in|ins dem|meinem|mein? grab
        beschlossen|entschieden|entschluss ..3 gehen|springen|sterben|schluss|für_immer|ende
        schluck|schlucke|nehm|nehme|trink|trinke ..1 ich? ..1 alles ..3 schrank|haus|bad|schublade|da|medizinschrank
        allen|euch|jedem ..3 gefallen ..3 sterbe|tot|weg|verschwinde|gehe|umbring~
        stimmen|stimme ..5 sagen|sagt|verletzen|spring|töten|umbringen|befehlen|soll|rufen
        lkw|auto|bus|zug|laster ..2 mich ..2 überfährt|überrollt|erwischt|erfasst|umfährt
        mich ..4 lkw|auto|bus|zug ..2 überfährt|überrollt|erfasst|umfährt
        meiner|meine|meinem beerdigung|begräbnis|grab|trauerfeier
        ritze|ritz|schneide|verletze seit|wieder|immer|täglich|ständig|oft
        zu|so|ganz tief geschnitten
        blute ..4 hilfe|will|nicht|aufhören
        will|möchte|brauche keine hilfe
        lasst|lass|lassen mich ..4 sterben|gehen|in_frieden|springen
        hab|habe ich? ..1 was|etwas|zeug|alles|gift|frostschutzmittel|reiniger|bleiche|benzin ..1 genommen|geschluckt|getrunken|eingenommen|intus
        nicht|nimmer mehr? lang|lange ..3 genommen|leben|leb|zu_leben|übrig
        @pillde getrunken|geschluckt|genommen
        garage ..5 motor|läuft|auto|eingeschlossen|abgase
        freund|freundin|bruder|schwester|jemand|kollege|kollegin|bekannter ..4 abschied ..3 gepostet|geschrieben|geschickt|hinterlassen
        isst|trinkt|essen|trinken ..3 nichts|nicht ..1 mehr ..3 sterben|tod
        lieber ..1 sterbe|tot|sterben ..1 ich !vor
        hasse|hass|satt es ..1 zu leben|zu_sein
        am leben ..1 zu? ..1 sein ..4 weh|qual|schmerz|schwer|anstrengend
        leben ..2 nur ..1 schmerz|qual|leid|last|hölle
        egal ..1 was ..1 mit ..1 mir passiert|geschieht|wird
        keinen|kein grund ..2 zu? ..1 atmen|weiterzuatmen|weiterzuleben|leben|aufzustehen|weiterzumachen
        bleibt|hilft ..1 mir? ..2 nur ..2 brücke|strick|tod|zug|sprung|ende|seil|tabletten
        häng|hänge|baumel|baumle ich? ..2 am|an ..1 baum|strick|seil|balken|galgen|decke|haken !lampe
        droht|drohen ..3 springen|umzubringen|erschießen|antun
        @means
        @farewell
        merkt|merken|vermisst|vermissen|interessiert|kümmert ..2 @none|doch|eh ..4 wenn|ob|
            dass ich ..3 weg|tot|nicht|sterbe
        letzte|letztes|letzten ..4 was|das|bevor ..4 erledige|mache|regle|tue ..3 bevor|
            ehe ich ..1 gehe|geh|weg|sterbe
        bevor|ehe ich ..1 gehe|geh|abtrete|sterbe $
        er|sie|@kin wacht|wache ..3 @nomore|nicht ..1 auf
        angst ..1 um ..1 ihn|sie|ihr_leben|sein_leben|meinen|meine ..2 leben|bruder|sohn|tochter|
            mann|frau|schwester|freundin|freund|$
        seit ..5 tot|gestorben|weg|verstorben ..3 nichts|kein|keinen|alles ..2 sinn|mehr
        kein|keinen|koan|keine|null ..1 bock|lust|kraft|mut ..1 mehr? ..1 zu|am|zum|auf|
            aufs ..1 leben
        @none merkt|merken|merkte|bemerkt|sieht wenn|ob|dass ich ..2 sterbe|tot|weg|sterb|nicht
        besser|leichter|gut|schöner ..3 für ..1 alle|euch|sie|familie|kinder|jeden|
            meine ..3 wenn ich ..3 verschwinde|weg|tot|gehe|nicht|sterbe|verschwinden|verschwunden
        besser|leichter ..3 wenn ich ..2 verschwinde|weg|tot|nicht_mehr|sterbe|gestorben|nie
        interessieren|interessiert|kümmern|kümmert|merken|stören|vermissen ..3 jemanden|jemand|
            wen|irgendwen|irgendjemanden|einen ..3 wenn|ob|dass ich ..3 weg|tot|sterbe|nicht|
            verschwinde
        jemand|jemanden|irgendwer ..5 wenn ich ..2 weg|tot|nicht_mehr|gestorben ..1 wäre|bin|wär
        so ..1 nicht ..2 weiterleben|leben|weitermachen|weiter_leben
        @nomore|@not ..2 weiterleben|weiterleben_kann|weiterzuleben
        nicht|nich verdient ..2 zu? leben|weiterzuleben|am_leben
        versager ..6 leben|verdient|tot|sterben
        dunkle|dunklen|finstere|schlimme|schwarze|düstere|ganz_dunkle|suizidale ..1 gedanken
        mach|macht|lass|lasst ..1 dass es ..1 aufhört|vorbei
        ertrag|ertrage ..2 @nomore
        mir|mich kann ..1 keiner|niemand|nichts|keine ..1 mehr? helfen|retten|aufhalten|halten
        mir ist nicht|nimmer mehr? zu helfen
        keiner|niemand|nichts ..1 kann|wird ..1 mich|mir ..1 mehr? aufhalten|helfen|retten|halten|
            stoppen
        für mich ..2 zu spät
        für mich ..3 kein|keinen|koa ..1 morgen|zukunft|ausweg|weg|rettung|hoffnung|leben
        zu spät ..5 geschluckt|genommen|intus|eingenommen|getrunken
        kein|keinen morgen ..2 für|mehr|mich ..1 mich|$
        sag|sagt|sagen|richtet|bestellt|erzählt ..2 meiner|meinem|meinen|der|meine|mama|
            papa ..3 mutter|mama|vater|kindern|kinder|sohn|tochter|frau|mann|eltern|familie|
            bruder|schwester|papa|freundin|freund ..5 leid|liebe|lieb|liebte|geliebt|verzeih~|
            lebewohl
        tut mir ..3 leid ..2 lebt|leb|macht|machts|tschüss|adieu|auf_nie ..1
        sie|du|ihr ..1 sind|bist|seid ..2 letzte|letzten|letzter ..2 mensch|menschen|person|dem|
            den|der|mit|die ..3 rede|spreche|schreibe|schreib|red|dem|höre|mit_dem
        letzte|letzter|letzten mensch|person ..1 mit|dem|der
        bald|heute|gleich|endlich ..2 sehe|seh|treffe|folge|folg|bin ..1 ich? ..4 mann|frau|oma|
            opa|mama|papa|mutter|vater|sohn|tochter|bruder|schwester|kind|hund ..2 wieder|nach|
            da_oben|oben|bald|im_himmel|drüben
        ich ..1 folge|folg ..1 meinem|meiner|ihm|ihr ..2 mann|frau|oma|opa|mama|papa|mutter|vater|
            sohn|tochter|bruder|schwester|bald|nach
        bald ..2 bei ..1 mama|papa|oma|opa|ihm|ihr|dir|euch|gott
        wenn ich ..1 tot|gestorben ..1 bin
        warum|wozu|wieso|weshalb|wofür ..1 soll|sollte|muss|sollt ich ..3 leben|weiterleben|
            weitermachen|aufstehen|kämpfen
        grund ..2 weiterzuleben|weiterzumachen|zu_leben|am_leben|aufzustehen|zum_leben
        weiß|weiss ..2 warum|wozu|wofür ich ..2 noch? ..1 lebe|leb|existiere|da_bin
        ich ..1 tu|tue|mach|mache es|s ..1 heut|heute|jetzt|morgen|gleich|endlich|
            wirklich ..1 nacht|abend|$
        heute|heut nacht ..2 ist|is ..1 es ..1 soweit|so_weit|vorbei|aus
        heute|heut nacht ..2 tu|tue|mach|mache|beende ich|es
        gehör|gehöre|passe|pass ..2 nicht ..1 in|auf ..1 diese|dieser|die welt|erde
        welt|leben|erde ..1 ist ..1 nichts|nicht ..1 für|gemacht mich
        müde|kaputt|schwach|erschöpft ..2 zum|um_zu kämpfen|leben|weitermachen|weiterleben|
            weiterkämpfen
        kämpfen|gekämpft ..3 lang|lange|genug|nicht_mehr ..5 loslassen|lass|los|kann|mag|$
        lang|lange genug gekämpft
        zeit ..1 loszulassen|zu_gehen|für_mich_zu_gehen
        ich ..1 lass|lasse ..1 jetzt? ..1 los
        nichts mehr ..1 fühlen|spüren|wissen|sehen_und_hören
        wünschte|wünsch|hoffe|hoff|könnte|sollte ..2 mich ..1 würde|jemand|wer ..3 umbringen|
            erschießen|töten|überfahren
        bringt|bring|bringen|erschieß|erschießt|töte|tötet|erlös|erlöst mich ..3 um|doch|endlich|
            bitte|einfach|jetzt|$
        unter ..1 der|die erde ..4 besser|lieber|liegen|aufgehoben|wäre|als|gehöre
        keinen|kein|keine ..1 geburtstag|weihnachten|tag|jahr|morgen|frühling mehr erleben|haben|
            sehen|feiern|brauchen
        verlasse|verlass|verlassen ..1 diese|die|dieser welt|erde|leben|planeten
        testament ..2 ist ..1 geschrieben|fertig|gemacht|unterschrieben
        geht ..1 jetzt|heute ..1 nacht
        koan|keen|kein|kb|null|keine ..1 bock|lust|kraft|mehr ..1 mehr? ..1 zu|auf|zum|am|
            aufs leben|weiterleben|existieren
        kb|bock ..1 mehr auf leben
        herz ..3 aufhört|aufhören|stehen_bleibt|stehenbleibt ..1 zu? schlagen|$
        auf dera|dieser|der ..1 welt|wöd sei|sein|leben|bleiben
        @none ..3 vermissen|vermisst|vermiss|vermisse|nachtrauern ..2 mich|mi|$
        @none ..2 würde|wird|wirds ..2 mich ..1 vermissen|nachtrauern
        @none ..2 merkt|merken|merkts|bemerkt|interessiert|merkte ..1 wenn|ob|
            dass ..2 ich ..3 sterbe|tot|weg|sterb|nicht
        @harmself
        selbst verletzung|verletzen|verletzt|mord|töten|tötung
        bring|bringe|bringt|bringen|brachte ..5 mich|sich|mi|dich ..4 um !gebracht|den|die|das|ein
        brings|bringes ..3 um
        mich|sich|mi|dich|selbst ..4 @umbring
        will|möchte|muss|werde|könnte|wollte|mog|wü ..3 umbringen|umbring
        knüpf|knüpfe ..1 mich|sich ..2 auf
        mir|sich|mein|meinem|mei|sein|ihr|dem|das ..2 leben ..2 nehmen|nehme|nehm|genommen|nimmt|
            beenden|beende|beendet|auslöschen|wegwerfen|zu_nehmen|zu_beenden|lassen|wegschmeißen
        nehm|nehme|nimmt|nehmen|genommen ..2 mir|sich ..3 leben !leichter|leicht
        beende|beenden|beend|beendet ..2 mein|sein|ihr|das|dieses ..1 leben
        dem|meinem|allem|diesem|mir|leben|es ganzen|leben|leiden|elend|
            schmerz? ein? ende ..1 setzen|setze|setz|bereiten|bereite|machen|mache|mach|setzt|
            macht|gesetzt
        leben|leiden|elend|alles|allem|qual ein? ende ..1 setzen|setze|setz|bereiten|bereite|
            machen|mache|mach|setzt|macht|gesetzt
        leben ein ende
        mach|mache|setz|setze|bereite|macht|machen ich? dem|meinem|allem|diesem ganzen|leben|
            leiden|elend|schmerz|allen|hier|ein|alles|dasein ein? ende
        mach|mache|setz|setze ich? dem|allem ein? ende
        mach|mache|machs|machen|macht ..3 schluss ..1 @endde
        @nomore|kann ..3 mach|mache|machs ..3 schluss
        schluss ..1 machen|mache ..1 mit ..1 leben|allem|mir
        schluss ..1 mit ..2 leben|allem|mir|dieser_welt
        schluss machen|mache ..1 $
        mach|mache ich? ..3 schluss ..1 $
        was|etwas|etwas|schlimmes antun|antue|antu|antut|angetan|anzutun
        tu|tue|tut|tun ..4 mir|sich ..3 was|etwas|schlimmes ..1 an
        mir|sich|selbst ..4 antun|antue|antu|antut|anzutun|antuen
        @want ..6 sterben|sterbn|krepieren|abkratzen|verrecken !vor
        @want ..5 tot ..1 sein|wär|wäre|bin
        wär|wäre|ware|wer|warat ..3 tot !teurer
        tot ..1 wäre|wär|bin|sein ..2 $
        tot ..1 sein
        lieber|besser|wünschte|wünscht|wünsche|hoffentlich|bald ..4 tot
        bin|wär ich ..4 tot
        @ich ..1 bin ..2 tot !müde|unglücklich|umgefallen
        wenn|bis|bevor|dann ..3 tot ..1 bin
        bis dahin|dann ..3 tot|gestorben
        lebensmüde|lebensmüd
        @want ..4 @nomore ..3 @live !ohne|in|bei|mit
        @want ..1 @nomore ..2 da|hier|leben|existieren|auf ..1 sein|welt|erde|leben|bleiben|$
        @want ..5 @nomore ..1 da|hier|am_leben|dabei sein
        @want @allso* @nomore @just* $ !dass|das
        @nomore|@not ..2 leben ..1 wollen|will|möchte|mag|kann|wollte|werde|darf|wolln
        @nomore ..2 am leben ..1 sein|bin|$
    """,
    "sign": """
        @danger
        @veiled
    """,
    "kinde": """
        frau|mann|chef|chefin|mutter|freundin|freund|mama|papa|vater|schwester|oma|kollegin|boss|
            der|die|er|sie
    """,
    "allso": """
        es|das_alles|alles|so|einfach|wirklich|echt|auch|ja|jetzt|halt|eh|ich|dieses_leben|
            langsam|schon|lange|hier|endgültig|i|und
    """,
    "endde": """
        heute|jetzt|mit_allem|mit_mir|mit_dem_leben|mit_meinem|für_immer|endgültig|morgen|selbst|
            und|mit_dem|damit|hier_und
    """,
    "sprung": """
        spring|springe|sprung ich? ..2 vom|von|vor|aus|in_den_tod|in_die_tiefe|runter|hinunter|
            von_der
    """,
    "ichd": """
        ich|i|mir
    """,
    "wristcut": """
        aufgeritzt|aufschneiden
    """,
    "heimgang": """
        heimgehen zu|heim_zu mama|gott|papa|ihm|ihr
    """,
}
