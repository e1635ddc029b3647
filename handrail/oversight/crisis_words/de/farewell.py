"""Hopelessness and farewells, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        @nomore ..1 weiterleben|weiterzuleben|aufwachen|aufzuwachen|existieren|aufwache|aufwachst|
            aufwach
        lebe|leb|lebt ich? ..3 @nomore ..1 $
        lebe|leb ich ..3 @nomore
        ich ..3 @nomore lebe|leb|bin|existiere|existier
        dann|bis|wenn|da|morgen|bald|vielleicht ..6 @nomore lebe|leb|lebe_ich|existiere
        wach|wache|aufwachen|aufwache ..5 @nomore ..1 auf|$
        hoffe|hoff|wünsche|wünschte ..6 @nomore|@not ..2 auf|aufwache|aufwachen|aufwach
        einschlafen|schlafen ..3 @nomore ..2 aufwachen|aufwachn|wach|$
        für immer ..2 schlafen|einschlafen|schlaf
        für immer ..2 weg|verschwinden|verschwunden|gehen|fort
        schlafen|einschlafen|verschwinde|verschwinden|gehe|geh|weg|verabschiede|tschüss|
            verlasse ..3 für immer
        verschwinden ..5 @nomore ..1 wiederkommen|zurück|zurückkommen|wiederkomm|da|auftauchen
        nie ..1 geboren|gebohren
        gäbe|gäb|gibt|gibts|gebe ..3 mich ..4 @nomore|@not
        mich ..1 gibt|gibts|gäbe|gäb ..6 @nomore|@not
        es mich ..2 @not|@nomore ..2 gäbe|gäb|geben|gibt
        ohne mich ..6 @betterde
        @betterde ..3 ohne mich
        ohne mich|mi ..2 wär|wäre|wärs|wären|sind|ist|gehts|geht|haben|hätten|hat|leben|ginge|
            gings ..5 @betterde|schöner
        @none ..4 vermissen|vermisst|vermiss|vermisse|merken|merkt|auffallen|kümmern|kümmert|
            nachtrauern|weinen|interessieren|interessiert|bemerken|bemerkt|traurig|
            trauern ..3 mich|wenn|ob|dass|mi
        mich ..2 vermisst|vermissen|vermissn ..4 @none
        @none vermisst|vermissen|vermisse ..2 mich
        wenn ich ..3 weg|tot|gestorben|fort|nicht_mehr ..1 bin|wäre|wär|da ..6 @none|egal|
            vermiss~|leid|froh|merkt|besser|sehen
        leid ..6 wenn|weil ..1 ich ..2 tot|weg|@nomore
        wenn ich @nomore bin|lebe|da_bin
        wenn|ob|dass ich sterbe|sterb|sterben_würde|krepiere|verrecke ..2 $
        ich ..5 last|belastung|klotz_am_bein|bürde ..3 für|alle|allen|euch|jeden|familie|jedem
        allen|jedem|euch|familie|kindern|eltern|leuten ..3 zur last
        falle|fall|fallen ich? ..6 zur last
        @sprung
        @ichd ..4 wristcut
        verletze|verletz|verletzt|verletzen ich? mich|sich ..1 selbst|selber|absichtlich|wieder|
            oft|immer|ständig|jeden
        mir|sich selbst|selber ..2 weh|wehtun|schaden|leid_zufügen|schmerzen
        mir|mi|sich ..2 weh|wehtun|schmerzen ..2 tun|tue|zufügen|zufüge|getan ..2 $
        kann|könnte|würde|werde|stirbt|sterbe ..2 man|ich|jemand ..6 sterben|draufgehen ..3 wenn|
            von|daran|davon|$
        kann|stirbt|sterbe|würde ..2 man|ich|jemand ..6 sterben
        abschiedsbrief~
        @letterde
        letzter|letzte|letzten|letztes|letzen ..1 brief|worte|gruß|grüße|abend|tag|nacht|
            stunden !vor
        leb|lebt|lebet|lebe wohl das|ihr|alle|welt|du|mama|freunde|$
        ihr|sie|du hört|hören|hörst|seht|sehen|werdet ..3 nie|nichts|nicht ..1 wieder|
            mehr ..2 von|mir|mich|hören
        verabschiede|verabschieden|abschied ..2 mich|mi|nehmen|nehme ..3 für_immer|von_euch|
            von_allen|vom_leben|von_der_welt|von_dieser_welt|von_allem
        weg|fort|raus|gehen|abschied ..2 von|aus ..1 dieser|diesem|der ..1 welt|erde|leben|planeten
        halte|halt|ertrage|ertrag|pack|packe|schaff|schaffe|verkrafte|kann|erträgt ..4 leben|
            mich_selbst|dasein ..2 @nomore|@not
        leben ..2 @nomore ..2 aus|ertragen|erträglich|lebenswert|wert|schön|schaffen
        leben ..2 @nomore|@not|keinen|kein|nichts|wertlos|sinnlos|vorbei|zu_ende|hölle|qual|egal|
            scheiße_und ..3 wert|sinn|lebenswert|zweck|mehr|ende|$
        leben|dasein|existenz ..2 ist|hat|macht ..1 vorbei|sinnlos|wertlos|gelaufen|hoffnungslos|
            zu_ende|unerträglich|nur_noch_qual|eine_qual|kein_sinn|keinen_sinn|keinen_wert
        kein|keine|keinen|ohne|ka|koa|koan|verloren|fehlt|mehr ..3 lebenswille|lebenswillen|
            lebensmut|lebenskraft|lebenslust|willen_zu_leben|lebensfreude
        kein|keine|keinen|wenig|nichts ..2 @sense ..3 leben|weiterleben|weiterzuleben|
            weiterzumachen|da_zu_sein|weiter_zu_leben|aufzustehen|weiter_zu_machen|zu_leben|
            am_leben|dasein
        keinen|kein|den ..1 sinn ..2 im|am|in|meines|meinem ..1 leben|dasein|allem|existenz
        sinn ..2 leben|lebens ..3 @nomore|verloren|weg
        fehlt|fehlen|verloren ..2 lebenswille|lebensmut|mut_zum_leben|kraft_zum_leben|
            kraft_zu_leben|lebenswillen
        nichts|nix|wenig ..3 wofür|wofor|für_das|wofür_es ..4 leben|lohnt
        lohnt|lohnen|lohnts ..4 @not|@nomore|kaum ..3 leben|weiterzuleben|weiterleben
        lohnt|lohnen ..1 zu? leben ..2 @nomore
        @nomore ..3 lebenswert
        lebenswert
        wozu|wofür|warum|weshalb|wieso|weswegen ..2 noch|überhaupt ..3 leben|lebe|weiterleben|da|
            auf_der_welt|aufstehen|weitermachen|existiere|atmen|lebt ..2 $
        wozu|wofür|warum|weshalb ..2 lebe|leb|existiere|atme ich
        wozu|wofür|warum|weshalb bin ich ..3 da|hier|auf_der_welt|geboren|am_leben
        egal|gleichgültig|wurscht|wurst|schnuppe ..5 lebe|leb|sterbe|sterb|aufwache|tot|überlebe|
            draufgehe|lebt
        ob ich ..4 lebe|sterbe|aufwache|überlebe|draufgehe
        kein|keinen|keine|nur|einziger|einzige|letzter|letzte ..3 ausweg|auswege !aus_dem|aus_der
        ausweg|auswege ..3 tod|sterben|suizid
        müde|satt|überdrüssig|leid|dicke ..2 vom|das|des|dieses|mein ..1 leben|lebens|dasein
        leben ..2 so? satt|leid|über|überdrüssig|müde
        müde|erschöpft|kaputt ..2 vom|zum leben
        hasse|hass ..2 mein|das|mei|dieses leben
        hasse|hass ..1 mich ..4 tot|sterben|leben|weg|@nomore|selbst
        mich selbst ..1 hasse|hass
        werte|wert|wertlos|nutzlos|überflüssig ..4 will|mag|kann|möchte ..1 @nomore
        ich bin ..3 nichts|nix ..1 mehr? wert
        @heimgang
        geh|gehe|gehen|folge|folg|folgen|komme|nach ich? ..1 meiner|meinem|zu_meiner|zu_meinem|
            ihm|ihr ..3 nach|tot~|verstorben~|gestorben|im_himmel|himmel|ins_grab|in_den_tod
        bald ..4 bei|mit|wieder ..2 ihm|ihr|dir|euch|mama|papa|gott|meiner|meinem ..4 himmel|oben|
            vereint|drüben|wieder|$
        bei|mit ihm|ihr|mama|papa|gott|den_engeln ..2 im? himmel|oben|drüben
        zu ..2 toten|verstorbenen ..1 mama|mutter|vater|frau|mann|sohn|tochter|papa|oma|opa|
            bruder|schwester|hund|kind
        im himmel ..4 sehen|wiedersehen|bei|treffen
        tod|sterben|tot ..3 wäre|wär|ist|als|scheint|wie ..3 erlösung|leichter|besser|einfacher|
            befreiung|ausweg|lösung|friedlich|schöner|ruhe
        sehne|sehn|wünsche|wünsch|warte|wünscht ..4 tod|sterben|ende_herbei|ende
        tod ..2 sehne|wünsche|herbei|ersehne|freue|finden
        wie ..3 am_besten|am_schnellsten|leicht ..4 sterben|umbringen|tot
        gebe|geb|gib ..1 ich? ..2 mein|das leben ..2 auf
        da|dort|dorthin ..1 wo ich ..3 hingehe|hingeh|hinkomme|bin|hin_gehe|gehe|hin_geh
        wo ich ..2 hingehe|hingeh
        wer ..4 kümmert|kümmern|füttert|nimmt|sorgt|passt|aufpassen|schaut ..8 @nomore|tot|
            weg ..1 bin|da|lebe|wär
        wenn ich ..2 @nomore ..2 da|bin|lebe|leb ..2 bin|$
        erleb|erlebe|erleben|überlebe|überleb|schaffe ..3 weihnachten|morgen|nacht|tag|wochenende|
            geburtstag|montag|frühling|woche ..2 @nomore|@not !zu|mit
        seinem|ihrem|meinem geburtstag ..4 lebe|bin|leb ..4 @nomore
        sicher vor ..1 mir|mich ..1 selbst|selber|$
        trau|traue ..1 mir ..1 selbst|selber ..3 @nomore|@not|über_den_weg
        angst ..3 ich ..4 antue|antu|umbring~|mir_was|vor_mir_selbst|mich
        ich ..3 vor mir selbst|selber
        am besten|liebsten ..2 wär|wäre|bin|gäb ich? ..1 weg|tot|nicht_mehr|nie|gar_nicht|nicht_da
        besser ..2 wenn|wäre|wär ..2 ich|mich ..3 weg|tot|nicht|nie|@nomore|@not
        blut an|auf ..2 hände|händen
        bringt|bring ..1 mich|mi endlich|doch|bitte um
        leben ..3 gelassen|genommen|beendet|wegwirf~
        nur noch ..2 sterben|tot|weg_sein|verschwinden
        endlich sterben|tot|erlöst
        kein|keine ..2 kraft|energie|mut|lust|bock ..2 mehr? ..1 zum|zu|am|aufs|für|auf ..1 leben|
            weiterleben|weitermachen|weiterzuleben|das_leben
        @nomore ..3 auf ..2 welt|erde
        mein|unser ende ..2 ist|nah|heute|naht
        mein|meine|meiner testament|beerdigung|grab|trauerfeier ..4 bald|morgen|heute|schon|
            geplant|geschrieben
    """,
}
