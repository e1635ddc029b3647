"""Ways to harm oneself, and asking for them, in Dutch."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        hoeveel|welke|wat|aan ..4 @pill|dosis|hoeveelheid ..7 dood|dodelijk|dodelijke|sterven|
            dood_te_gaan|doodgaan|fataal|lethaal|letaal|nooit_meer_wakker|te_sterven
        hoeveel ..2 @pill ..3 gevaarlijk|te_veel|teveel|genoeg|nodig
        dodelijke|letale|lethale|fatale|dodelijk dosis|hoeveelheid|combinatie|dosering|val|mix
        @took ..3 @heap ..3 @pill
        @heap ..3 @pill ..4 @took
        @pill ..3 @took ..2 om|dood|vaarwel|sterven|alles|allemaal|te_veel|teveel
        @took ..3 @pill ..3 @heap|dood|vaarwel
        @heap ..1 strip|doos|doosje|pot|potje|fles ..2 @took|leeggedronken
        te|teveel ..1 veel ..1 @pill ..2 @took
        overdosis|overdosissen|overdosering
        @pill ..4 klaar|voor_me|naast_me|in_mijn_hand|liggen|verzameld|opgespaard|gespaard
        spaar|verzamel|gespaard|verzameld|opgespaard ..3 @pill
        drink|drinken|gedronken|slik|geslikt ..3 bleek|bleekmiddel|chloor|gif|antivries|ontstopper|
            rattengif|gootsteenontstopper|schoonmaakmiddel
        spring|springen|sprong|gesprongen|springt|stap|werp|gooi|gooien|stort|rijd|loop|lopen|
            rijden|duik ..4 van|voor|onder|uit|af|tegen|in ..3 @height|@traffic|kanaal|boom|rivier|
            muur|flatje
        van|voor|onder|uit|tegen ..3 @height|@traffic|boom|flat ..2 springen|spring|gesprongen|
            springt|gooien|gooi|stappen|te_springen|af_springen|werpen|rijden|sprong|liggen|lopen
        sta|staat|zit|zitten|ben ..3 brug|dak|rand|spoor|balkon|vensterbank|perron|viaduct|
            reling ..4 springen|spring|wil_niet|afscheid|over|einde|vaarwel|sprong
        op|aan de|het ..1 rand van ..3 brug|dak|flat|balkon
        @want|@i ..2 springen|spring $|nu|vanavond|vandaag
        brug|spoor|trein|mes|touw|strop|scheermes|pillen ..3 lonkt|roept|trekt|wacht|ligt_klaar|lokt
        touw|strop|riem|balk|sjaal|koord ..6 ophangen|nek|mijn_gewicht|verhangen|hals|hang|strop|
            knoop
        strop
        pols|polsen|slagader|aders ..2 doorsnijden|door_te_snijden|opensnijden|doorsnijd|
            doorgesneden|open|snijden
        mes|scheermes|scheermesje|scheermesjes|schaar|glas ..6 polsen|pols|aders|keel|mezelf|armen|
            huid
        kogel ..3 door|in ..2 kop|hoofd|kop_schieten
        pistool|geweer|wapen|kogel ..4 hoofd|mond|slaap|kop|geladen
        hoe|manier|manieren|methode|methodes|wat ..5 dood|sterven|doodgaan|zelfmoord|dood_te_gaan|
            te_sterven|ophangen ..3 pijnloos|zonder_pijn|snel|makkelijk|zonder|pijn|het_best|snelst|
            ga|gaan|te_maken|plegen|$ !plant|batterij
        pijnloos|pijnloze|snelste|makkelijkste|snelle|zachte|zonder_pijn|beste ..3 dood|doodgaan|
            sterven|zelfmoord|te_sterven|manier_om_te_sterven|eruit_te_stappen|dood_te_gaan
        dood|sterven|doodgaan ..2 zonder pijn|lijden
        hoe hoog|hoeveel|welke ..2 verdiepingen|moet|meter|hoog ..6 dood|springen|vallen|sterven|
            overleven|val
        hoe diep|lang ..4 snijden|snij|doodbloeden|bloeden|sterven
        doodbloeden|leegbloeden
        gas ..3 open|oven|uitlaat ..4 dood|slapen|sterven|einde
        stemmen|stem ..4 zeggen|zegt|roepen|roept|schreeuwen ..5 dood|springen|pijn|snijden|doden
        met ..1 auto ..1 tegen ..3 boom|muur|vrachtwagen ..1 rijden|aan|$
        eet|drink ..2 @nomore|niets ..3 dood|sterven
    """,
}
