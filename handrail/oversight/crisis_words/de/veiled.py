"""What may be a farewell and may be an errand, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        brauch|brauche ..2 bald|dann|eh|sowieso ..2 nichts|nix ..1 mehr?
        sehe|seh ..1 mich ..4 @nomore|@not ..2 hier|da|mehr|dabei
        brauch|brauche ich? ..2 bald|eh|dann|sowieso ..1 gar? nichts|nix|garnichts
        nichts ergibt|macht|hat ..1 mehr? sinn
        machts|macht's|macht gut $
        ich gehe|geh jetzt|nun $
        wartet|warten ..2 nicht ..1 auf ..1 meine|mich|antwort
        hat|macht|alles|hot ..3 kein|keinen|koan @sense $
        hat|macht|alles|hot ..3 kein|keinen|koan sinn mehr @just* $
        kann|kon|kannn|mag|mog|pack|schaff|schaffe|will|schaffs|packs|kanns|
            mags @allso* @nomore @just* $ !dass
        kann|kon|mag|mog|will|schaff|schaffe|pack @allso* @nomore und|ich|i|weiter
        halt|halte|ertrage|ertrag|halts|pack|packe|schaff|schaffe @allso* @nomore aus|$
        nicht|nich ..1 mehr ..1 aushalten|ertragen|aushalt|aushalte
        alles|hat|macht|es|das|eh ..4 kein|keinen|koan|null|ned|net ..2 sinn ..1 mehr|$
        kein|keinen ..1 sinn ..1 mehr $
        alles ..2 sinnlos|zwecklos|egal|vorbei|aus|hoffnungslos|umsonst|zu_ende|verloren
        was soll ..2 alles|noch|leben ..2 noch|$
        wozu|wofür|warum ..2 noch|alles|überhaupt ..2 $
        bin|wär|ware ich? ..4 @nomore ..1 da|hier|am_leben|dabei|unter_euch ..2 $
        bin|wär ich? ..3 eh|dann|schon|sowieso|längst|bald|nicht_mehr ..2 weg|fort|nicht_mehr_da|
            nicht_da|nimmer_da ..1 $
        bin ..1 @nomore ..1 $
        ich bin|werde ..4 @nomore ..2 da|hier|sein|bin|existieren
        @nomore ..1 da bin|sein|bist
        bald|morgen|heute|dann|danach|anschließend ..4 weg|vorbei|aus|erlöst|frei|fort ..1 $
        ich gehe|geh ..2 heute|heut|diese|jetzt ..1 nacht|$
        das|dies|hier ..2 ist|war|wird ..2 meine|die|mein ..1 letzte|letzter|letzten|allerletzte|
            letztes|letztn ..1 nachricht|mail|brief|nacht|bestellung|tag|wort|worte|chat|gespräch
        letzte|allerletzte ..1 nachricht|worte|mail|bestellung|chat
        macht|machts|mach's ..1 gut ..3 für_immer|alle|$
        das wars|war_es|war_es_dann|wars_dann|wars_mit_mir ..2 $
        es|alles|das ..2 soll|will|muss|möge|dass ..4 aufhören|aufhört|vorbei|enden|vorbei_sein|
            aufhörn|vorbeigehen|ruhe
        dass ..2 es|alles|das ..2 endlich ..1 aufhört|vorbei|zu_ende|endet
        endlich ..1 vorbei|ruhe|frieden ..1 sein|ist|$
        will|möchte|mag ..3 dass ..3 aufhört|vorbei|endet
        will|möchte ..3 nur|einfach ..2 weg|ruhe|frieden|schlafen|verschwinden|nichts_mehr_spüren|
            nichts_mehr_fühlen
        will|möchte ..3 weg ..1 sein
        will|möchte ..2 verschwinden ..1 $
        weg ..1 von ..1 hier ..3 immer|alles|$
        keine|kein|ohne|null hoffnung $
        keine|kein hoffnung mehr @just* $ !dass|auf
        keine|kein hoffnung mehr ..1 für|in_meinem|im_leben
        keine|kein ..2 kraft ..1 mehr|$
        am ende ..2 meiner kräfte|kraft
        ich bin ..2 am_ende|verzweifelt|wertlos|verloren|gebrochen|fertig_mit_allem|
            fertig_mit_der_welt|nichts_wert|müde_von_allem|überflüssig|nutzlos|leer
        weiß|weiss|woaß ..2 @nomore ..1 weiter
        gebe|geb ich? ..1 auf ..2 $
        ich ..1 gebe|geb auf ..1 es_gibt|nichts|ich
        nichts|nix ..2 mehr|übrig ..1 $
        brauch|brauche|brauchs|brauchen|brauchst ..5 @nomore ..1 wo|da|dann|dort|lange|bin
        brauche|brauch nichts|nix|gar_nichts ..1 mehr
        alles|sachen|hab|zeug ..2 verschenkt|verschenke|weggegeben|verteilt
        schon|bereits ..1 alles ..1 geregelt|verschenkt|vorbereitet|erledigt
        mach|mache|machs ..3 schluss ..1 $
        schluss ..2 für_immer|endgültig|aus|ende
        springe|spring ich? @just* $
        niemand|keiner|keinen|koana ..3 braucht|liebt|mag|interessiert|kümmert|will|mögen ..2 mich
        mich ..1 braucht|liebt|mag|will|mögen ..4 keiner|niemand|kein_mensch
        interessiert ..3 keinen|niemanden ..3 ich ..2 weg|tot|bin|$
        passt|pass|kümmert|kümmer ..3 auf|um ..3 kinder|hund|katze|sohn|tochter|mama|familie
        verzeiht|vergebt|verzeih|vergib ..1 mir
        sagt|sag|sagen ..5 lieb|liebe|geliebt|leid
        ins wasser ..1 gehen|gehe
        liefern|lieferung|zustellen|bemühen ..6 @nomore|@not ..1 da
    """,
}
