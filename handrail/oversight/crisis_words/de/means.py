"""Ways to harm oneself, and asking for them, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        denk|denke|denken|träume ..3 an ..1 die|das|den|der brücke|seil|strick|dach|gleise|zug|
            tabletten|tod|klinge|messer
        wenn|weil ..6 verletze|verletz|schneide|schneid|ritze|ritz|schlage ich? ..1 mich
        @kin|er|sie ..3 sagt|schreibt|meint|droht|sagte|schrieb|will ..5 sterben|umbringen|
            umbringt|aufwacht|springt|springen|umzubringen|nicht_mehr_leben|tot_sein|auf
        seil|strick|tabletten|messer|waffe|rasierklingen ..4 angst ..2 um|dass
        @kin|er|sie hat|haben ..2 tabletten|pillen|schlaftabletten|gift|reiniger|
            überdosis ..1 genommen|geschluckt|getrunken|intus
        vor den zug|die_bahn|lkw
        manchmal|oft|immer ..3 denk|denke ..4 zug|brücke|springen|schluss|vorbei|fertig
        gedanken ..4 weh|antun|umbringen|sterben|springen|tod|schluss|ende|verletzen|ritzen
        sitze|sitz|stehe|steh|bin|hocke|klettere ..3 am|auf|an|vorn|über ..3 fensterbrett|
            fenstersims|bahnsteig|bahnsteigkante|geländer|kante|dach|brücke|abgrund|gleisen|
            schienen|klippe|dachkante|brüstung|balkonbrüstung !montiere|und_montiere
        gleise|gleisen|brücke|dach|messer|tabletten|seil|strick|fenster|hochhaus|
            zug ..3 einladend|ruft|rufen|verlockend|lockt|nur_fünf|minuten_weg|minuten_entfernt|
            wartet|warten_auf_mich|bereit|vor_mir
        starre|starr|schaue|schau|blicke|gucke ..5 messer|tabletten|seil|klinge|strick|gleise|
            pillen|brücke|rasierklinge
        @pillde|medikamente|medis ..3 gesammelt|gehortet|aufgespart|gespart|zurückgelegt|liegen|
            liegt|aufgereiht|bereit|bereitgelegt ..1 genug|vor_mir|alle|bereit|hier|neben|$
        genug|genügend ..1 tabletten|pillen|schlaftabletten|medikamente|insulin
        medikamente|medis|tabletten|pillen liegen ..2 vor|neben|bereit
        tabletten|pillen|strick|seil|rasierklingen ..2 gekauft|besorgt|geholt|bereit ..4 brief|
            geschrieben|fertig|abschied
        ganze|alle|komplette ..1 packung|schachtel|tabletten|flasche|pillen ..2 auf_einmal|
            einnehme|nehme|schlucke
        geht|geht's ..1 am ..1 schnellsten|schmerzlosesten $
        rasierklinge|rasierklingen ..5 bad|zimmer|eingesperrt|eingeschlossen|arm|haut|hand
        eingesperrt|eingeschlossen ..5 rasierklinge|messer|tabletten|klinge|pillen
        @kin ..5 verabschiedet|abschied|tschüss ..10 tabletten|ran|pillen|brücke|messer|
            erreichbar|strick
        narben|schnitte|wunden|schnittwunden ..3 arm|armen|arme|handgelenk|handgelenken|beinen|
            oberschenkel|unterarm ..3 ritzen|schneiden|klinge|selbst|vom|versteckt|wieder
        vom ritzen|schneiden ..1 $
        angefangen|anfangen|begonnen|wieder ..2 mich ..1 zu ..1 schneiden|ritzen|verletzen|
            verbrennen
        wieder mich? zu? schneiden|geschnitten|ritzen|geritzt
        rückfall ..6 weh|geritzt|geschnitten|verletzt
        habt|hast|haben mich ..2 soweit|so_weit|dazu_gebracht ..6 tu|mach|schluss|ende|umbring~|
            spring~
        @umbring|@hang|@shoot mich|sich|mi|dich selbst?
        mich|mi|sich|selber|selbst ..3 @hang|@shoot
        häng|hänge|hängt|hängen ich? mich|sich ..3 auf
        jag|jage|jagt|schieß|schieße|schiesse|schießt|blas ..2 mir|sich ..3 kugel|kopf|hirn|birne
        kugel in|durch ..2 kopf !des|vom
        @jumpde ..4 vom|von|aus|vor|gegen|unter ..3 @heightde|@trafficde|baum|wand|brückenpfeiler
        @jumpde ..4 in|an ..2 fluss|rhein|tiefe|meer|elbe|donau|kanal|tod|abgrund
        @jumpde ..3 auf ..1 gleise|gleisen|schienen|gleis
        von|vom|vor|aus|gegen|unter|auf_die ..3 @heightde|@trafficde|baum|brückenpfeiler|gleise|
            fluss ..3 springen|springe|spring|werfen|werfe|wirft|stürzen|stürze|schmeißen|
            schmeiße|legen|lege|fahren|fahre|werf|leg|gesprungen|zu_springen|zu_werfen|zu_stürzen|
            zu_legen|springt|laufen
        dann spring|springe|sprung ich? ..2 halt|eben|jetzt|einfach ..1 $
        spring|springe|springt ich? ..2 jetzt|gleich|eben|halt|runter|einfach ..1 $
        spring|springe ..1 $
        steh|stehe|stehen|steht|sitze|sitz|sitzt ich? ..2 auf|am|an|bei ..2 brücke|dach|hochhaus|
            geländer|dachkante|klippe|abgrund|balkongeländer|gleisen|gleis|brückengeländer|
            bahnsteig|schienen|fenstersims|turm|dachrand|brüstung !montiere|montieren|und_montiere
        steh|stehe|sitze ..6 springen|springe|spring ..1 $
        ich|i|mir|mi|sich|die ..6 @wristde ..3 auf|aufschneiden|aufschneide|aufgeschnitten|
            durchschneiden|ritzen|ritze|schneiden|schneide|aufschlitzen|aufgeschlitzt
        schneid|schneide|schneidet|schlitz|schlitze|ritze|ritz|schneiden ich? mir|sich|
            mi ..3 @wristde|auf ..2 auf|arm|arme|haut|$
        schneide|schneid|schneiden|ritze|ritz|schnitt ..1 mir|sich ..3 arm|arme|beine|haut|adern|
            pulsadern|oberschenkel|unterarm
        pulsader|pulsadern
        messer|klinge|rasierklinge|rasierklingen|schere|cutter ..6 adern|handgelenk|kehle|arme|
            mich_selbst|meine_haut
        ritze|ritzt|ritz|ritzen|geritzt ich? ..1 mich|sich|mi
        mich|sich|mi|selbst ..4 ritzen|geritzt|ritze|ritzt|ritz
        mich|sich ..3 selbst|selber|absichtlich ..2 verletzen|verletze|verletzt|schneiden|
            schneide|geschnitten|weh_tun|wehtun|weh|schaden|bestrafen|hassen
        @tookde ..5 @heapde ..3 @pillde
        @heapde ..2 @pillde ..6 @tookde
        @heapde ..3 tabletten|pillen|schlaftabletten|schlafmittel ..4 genommen|geschluckt|nehmen|
            nehme|schlucken|schlucke|intus|eingenommen|drin
        habe|hab ..2 tabletten|pillen|schlaftabletten|schlafmittel genommen|geschluckt ..1 $
        @tookde ..3 ganze|ganzen|alle|komplette ..2 packung|schachtel|flasche|tabletten|pillen|
            blister
        trinke|trink|trinken|schlucke|schluck|schlucken|trinkt ..6 abflussreiniger|rohrreiniger|
            gift|bleiche|frostschutzmittel|rattengift|chlorreiniger|putzmittel|reiniger !nein
        @pillde ..3 trinke|trink|trinken|schlucke|trinkt !nein
        überdosis|überdosieren|überdosiert
        wie|wieviel|wieviele|ab|welche|wie_viele|wie_viel ..8 tödlich|sterben|umbringen|sterbe|
            stirbt|tötet|letal|tötlich|überdosis|totsein|zum_sterben|nicht_mehr_aufwacht|
            nicht_mehr_aufwachen
        was|welche|welches|welcher|ist|sind ..6 tödliche|tödlich|letale ..1 dosis|menge|$
        wenn ich ..6 trinke|schlucke|nehme|einnehme|esse ..4 tot|sterbe|sterben|passiert|tut_es_weh
        was passiert wenn ich ..6 trinke|schlucke|einnehme
        tabletten|pillen|seil|strick|messer|pistole|rasierklinge|klinge|waffe|
            schlaftabletten ..2 liegen|liegt|hängt|bereit|vor ..3 mir|bereit|hand|neben_mir|schon
        vor mir ..3 tabletten|pillen|messer|seil|strick|pistole|klinge|rasierklinge
        strick|galgen ..5 nehmen|nehme|kaufen|geben|geb|hals|gekauft|knoten|nehm|geholt
        seil|strick|kabel|gürtel|balken|haken|decke ..7 aufhängen|aufzuhängen|erhängen|dran_häng~|
            dran_hängt|daran_hänge|mein_gewicht|körpergewicht|menschen|mensch|erwachsenen|mich|
            person|meinen_körper
        auf|über|in die|den|der gleise|gleisen|schienen ..2 legen|lege|leg|stellen|gelegt|liege|
            setzen|laufen|springe
        lege|leg ..3 gleise|schienen|gleis|bahngleise
        denk|denke|denken|dachte|gedanken|gedanke|denkt|träume ..5 sterben|tod|selbstmord|suizid|
            umbringen|umzubringen|ans_sterben|an_den_tod|vom_tod|springen|zu_sterben
        wie|am|ganz|möglichst|schnell ..4 schmerzlos|schmerzfrei|schmerzloser|schmerzlosen ..3 $
        wie|wo ..4 schmerzlos ..2 sterben|tod|tot
        schmerzlos ..2 sterben|tot|umbring~|gehen|tod|einschlafen
        sterbe|sterb|sterben ..2 ich? ..2 schmerzlos|schnell|leicht|am_besten|am_schnellsten
    """,
}
