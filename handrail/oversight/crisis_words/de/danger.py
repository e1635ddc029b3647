"""What always counts, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        @none merkt|merken|merkte|bemerkt|sieht wenn|ob|dass ich ..2 sterbe|tot|weg|sterb|nicht
        besser|leichter|gut|schöner ..3 für ..1 alle|euch|sie|familie|kinder|jeden|meine ..3 wenn ich ..3 verschwinde|weg|tot|gehe|nicht|sterbe|verschwinden|verschwunden
        besser|leichter ..3 wenn ich ..2 verschwinde|weg|tot|nicht_mehr|sterbe|gestorben|nie
        interessieren|interessiert|kümmern|kümmert|merken|stören|vermissen ..3 jemanden|jemand|wen|irgendwen|irgendjemanden|einen ..3 wenn|ob|dass ich ..3 weg|tot|sterbe|nicht|verschwinde
        jemand|jemanden|irgendwer ..5 wenn ich ..2 weg|tot|nicht_mehr|gestorben ..1 wäre|bin|wär
        so ..1 nicht ..2 weiterleben|leben|weitermachen|weiter_leben
        @nomore|@not ..2 weiterleben|weiterleben_kann|weiterzuleben
        nicht|nich verdient ..2 zu? leben|weiterzuleben|am_leben
        versager ..6 leben|verdient|tot|sterben
        dunkle|dunklen|finstere|schlimme|schwarze|düstere|ganz_dunkle|suizidale ..1 gedanken
        gedanken ..4 weh|antun|umbringen|sterben|springen|tod|schluss|ende|verletzen|ritzen
        sitze|sitz|stehe|steh|bin|hocke|klettere ..3 am|auf|an|vorn|über ..3 fensterbrett|fenstersims|bahnsteig|bahnsteigkante|geländer|kante|dach|brücke|abgrund|gleisen|schienen|klippe|dachkante|brüstung|balkonbrüstung !montiere|und_montiere
        gleise|gleisen|brücke|dach|messer|tabletten|seil|strick|fenster|hochhaus|zug ..3 einladend|ruft|rufen|verlockend|lockt|nur_fünf|minuten_weg|minuten_entfernt|wartet|warten_auf_mich|bereit|vor_mir
        starre|starr|schaue|schau|blicke|gucke ..5 messer|tabletten|seil|klinge|strick|gleise|pillen|brücke|rasierklinge
        @pillde|medikamente|medis ..3 gesammelt|gehortet|aufgespart|gespart|zurückgelegt|liegen|liegt|aufgereiht|bereit|bereitgelegt ..1 genug|vor_mir|alle|bereit|hier|neben|$
        genug|genügend ..1 tabletten|pillen|schlaftabletten|medikamente|insulin
        medikamente|medis|tabletten|pillen liegen ..2 vor|neben|bereit
        tabletten|pillen|strick|seil|rasierklingen ..2 gekauft|besorgt|geholt|bereit ..4 brief|geschrieben|fertig|abschied
        ganze|alle|komplette ..1 packung|schachtel|tabletten|flasche|pillen ..2 auf_einmal|einnehme|nehme|schlucke
        geht|geht's ..1 am ..1 schnellsten|schmerzlosesten $
        mach|macht|lass|lasst ..1 dass es ..1 aufhört|vorbei
        ertrag|ertrage ..2 @nomore
        mir|mich kann ..1 keiner|niemand|nichts|keine ..1 mehr? helfen|retten|aufhalten|halten
        mir ist nicht|nimmer mehr? zu helfen
        keiner|niemand|nichts ..1 kann|wird ..1 mich|mir ..1 mehr? aufhalten|helfen|retten|halten|stoppen
        für mich ..2 zu spät
        für mich ..3 kein|keinen|koa ..1 morgen|zukunft|ausweg|weg|rettung|hoffnung|leben
        zu spät ..5 geschluckt|genommen|intus|eingenommen|getrunken
        kein|keinen morgen ..2 für|mehr|mich ..1 mich|$
        sag|sagt|sagen|richtet|bestellt|erzählt ..2 meiner|meinem|meinen|der|meine|mama|papa ..3 mutter|mama|vater|kindern|kinder|sohn|tochter|frau|mann|eltern|familie|bruder|schwester|papa|freundin|freund ..5 leid|liebe|lieb|liebte|geliebt|verzeih~|lebewohl
        tut mir ..3 leid ..2 lebt|leb|macht|machts|tschüss|adieu|auf_nie ..1
        sie|du|ihr ..1 sind|bist|seid ..2 letzte|letzten|letzter ..2 mensch|menschen|person|dem|den|der|mit|die ..3 rede|spreche|schreibe|schreib|red|dem|höre|mit_dem
        letzte|letzter|letzten mensch|person ..1 mit|dem|der
        bald|heute|gleich|endlich ..2 sehe|seh|treffe|folge|folg|bin ..1 ich? ..4 mann|frau|oma|opa|mama|papa|mutter|vater|sohn|tochter|bruder|schwester|kind|hund ..2 wieder|nach|da_oben|oben|bald|im_himmel|drüben
        ich ..1 folge|folg ..1 meinem|meiner|ihm|ihr ..2 mann|frau|oma|opa|mama|papa|mutter|vater|sohn|tochter|bruder|schwester|bald|nach
        bald ..2 bei ..1 mama|papa|oma|opa|ihm|ihr|dir|euch|gott
        wenn ich ..1 tot|gestorben ..1 bin
        warum|wozu|wieso|weshalb|wofür ..1 soll|sollte|muss|sollt ich ..3 leben|weiterleben|weitermachen|aufstehen|kämpfen
        grund ..2 weiterzuleben|weiterzumachen|zu_leben|am_leben|aufzustehen|zum_leben
        weiß|weiss ..2 warum|wozu|wofür ich ..2 noch? ..1 lebe|leb|existiere|da_bin
        rasierklinge|rasierklingen ..5 bad|zimmer|eingesperrt|eingeschlossen|arm|haut|hand
        eingesperrt|eingeschlossen ..5 rasierklinge|messer|tabletten|klinge|pillen
        @kin ..5 verabschiedet|abschied|tschüss ..10 tabletten|ran|pillen|brücke|messer|erreichbar|strick
        narben|schnitte|wunden|schnittwunden ..3 arm|armen|arme|handgelenk|handgelenken|beinen|oberschenkel|unterarm ..3 ritzen|schneiden|klinge|selbst|vom|versteckt|wieder
        vom ritzen|schneiden ..1 $
        angefangen|anfangen|begonnen|wieder ..2 mich ..1 zu ..1 schneiden|ritzen|verletzen|verbrennen
        wieder mich? zu? schneiden|geschnitten|ritzen|geritzt
        rückfall ..6 weh|geritzt|geschnitten|verletzt
        ich ..1 tu|tue|mach|mache es|s ..1 heut|heute|jetzt|morgen|gleich|endlich|wirklich ..1 nacht|abend|$
        heute|heut nacht ..2 ist|is ..1 es ..1 soweit|so_weit|vorbei|aus
        heute|heut nacht ..2 tu|tue|mach|mache|beende ich|es
        habt|hast|haben mich ..2 soweit|so_weit|dazu_gebracht ..6 tu|mach|schluss|ende|umbring~|spring~
        gehör|gehöre|passe|pass ..2 nicht ..1 in|auf ..1 diese|dieser|die welt|erde
        welt|leben|erde ..1 ist ..1 nichts|nicht ..1 für|gemacht mich
        müde|kaputt|schwach|erschöpft ..2 zum|um_zu kämpfen|leben|weitermachen|weiterleben|weiterkämpfen
        kämpfen|gekämpft ..3 lang|lange|genug|nicht_mehr ..5 loslassen|lass|los|kann|mag|$
        lang|lange genug gekämpft
        zeit ..1 loszulassen|zu_gehen|für_mich_zu_gehen
        ich ..1 lass|lasse ..1 jetzt? ..1 los
        nichts mehr ..1 fühlen|spüren|wissen|sehen_und_hören
        wünschte|wünsch|hoffe|hoff|könnte|sollte ..2 mich ..1 würde|jemand|wer ..3 umbringen|erschießen|töten|überfahren
        bringt|bring|bringen|erschieß|erschießt|töte|tötet|erlös|erlöst mich ..3 um|doch|endlich|bitte|einfach|jetzt|$
        unter ..1 der|die erde ..4 besser|lieber|liegen|aufgehoben|wäre|als|gehöre
        keinen|kein|keine ..1 geburtstag|weihnachten|tag|jahr|morgen|frühling mehr erleben|haben|sehen|feiern|brauchen
        verlasse|verlass|verlassen ..1 diese|die|dieser welt|erde|leben|planeten
        testament ..2 ist ..1 geschrieben|fertig|gemacht|unterschrieben
        geht ..1 jetzt|heute ..1 nacht
        koan|keen|kein|kb|null|keine ..1 bock|lust|kraft|mehr ..1 mehr? ..1 zu|auf|zum|am|aufs leben|weiterleben|existieren
        kb|bock ..1 mehr auf leben
        herz ..3 aufhört|aufhören|stehen_bleibt|stehenbleibt ..1 zu? schlagen|$
        auf dera|dieser|der ..1 welt|wöd sei|sein|leben|bleiben
        @none ..3 vermissen|vermisst|vermiss|vermisse|nachtrauern ..2 mich|mi|$
        @none ..2 würde|wird|wirds ..2 mich ..1 vermissen|nachtrauern
        @none ..2 merkt|merken|merkts|bemerkt|interessiert|merkte ..1 wenn|ob|dass ..2 ich ..3 sterbe|tot|weg|sterb|nicht
        @harmself
        selbst verletzung|verletzen|verletzt|mord|töten|tötung
        bring|bringe|bringt|bringen|brachte ..5 mich|sich|mi|dich ..4 um !gebracht|den|die|das|ein
        brings|bringes ..3 um
        mich|sich|mi|dich|selbst ..4 @umbring
        @umbring|@hang|@shoot mich|sich|mi|dich selbst?
        will|möchte|muss|werde|könnte|wollte|mog|wü ..3 umbringen|umbring
        mich|mi|sich|selber|selbst ..3 @hang|@shoot
        häng|hänge|hängt|hängen ich? mich|sich ..3 auf
        knüpf|knüpfe ..1 mich|sich ..2 auf
        jag|jage|jagt|schieß|schieße|schiesse|schießt|blas ..2 mir|sich ..3 kugel|kopf|hirn|birne
        kugel in|durch ..2 kopf !des|vom
        mir|sich|mein|meinem|mei|sein|ihr|dem|das ..2 leben ..2 nehmen|nehme|nehm|genommen|nimmt|beenden|beende|beendet|auslöschen|wegwerfen|zu_nehmen|zu_beenden|lassen|wegschmeißen
        nehm|nehme|nimmt|nehmen|genommen ..2 mir|sich ..3 leben !leichter|leicht
        beende|beenden|beend|beendet ..2 mein|sein|ihr|das|dieses ..1 leben
        dem|meinem|allem|diesem|mir|leben|es ganzen|leben|leiden|elend|schmerz? ein? ende ..1 setzen|setze|setz|bereiten|bereite|machen|mache|mach|setzt|macht|gesetzt
        leben|leiden|elend|alles|allem|qual ein? ende ..1 setzen|setze|setz|bereiten|bereite|machen|mache|mach|setzt|macht|gesetzt
        leben ein ende
        mach|mache|setz|setze|bereite|macht|machen ich? dem|meinem|allem|diesem ganzen|leben|leiden|elend|schmerz|allen|hier|ein|alles|dasein ein? ende
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
        @nomore ..1 weiterleben|weiterzuleben|aufwachen|aufzuwachen|existieren|aufwache|aufwachst|aufwach
        lebe|leb|lebt ich? ..3 @nomore ..1 $
        lebe|leb ich ..3 @nomore
        ich ..3 @nomore lebe|leb|bin|existiere|existier
        dann|bis|wenn|da|morgen|bald|vielleicht ..6 @nomore lebe|leb|lebe_ich|existiere
        wach|wache|aufwachen|aufwache ..5 @nomore ..1 auf|$
        hoffe|hoff|wünsche|wünschte ..6 @nomore|@not ..2 auf|aufwache|aufwachen|aufwach
        einschlafen|schlafen ..3 @nomore ..2 aufwachen|aufwachn|wach|$
        für immer ..2 schlafen|einschlafen|schlaf
        für immer ..2 weg|verschwinden|verschwunden|gehen|fort
        schlafen|einschlafen|verschwinde|verschwinden|gehe|geh|weg|verabschiede|tschüss|verlasse ..3 für immer
        verschwinden ..5 @nomore ..1 wiederkommen|zurück|zurückkommen|wiederkomm|da|auftauchen
        nie ..1 geboren|gebohren
        gäbe|gäb|gibt|gibts|gebe ..3 mich ..4 @nomore|@not
        mich ..1 gibt|gibts|gäbe|gäb ..6 @nomore|@not
        es mich ..2 @not|@nomore ..2 gäbe|gäb|geben|gibt
        ohne mich ..6 @betterde
        @betterde ..3 ohne mich
        ohne mich|mi ..2 wär|wäre|wärs|wären|sind|ist|gehts|geht|haben|hätten|hat|leben|ginge|gings ..5 @betterde|schöner
        @none ..4 vermissen|vermisst|vermiss|vermisse|merken|merkt|auffallen|kümmern|kümmert|nachtrauern|weinen|interessieren|interessiert|bemerken|bemerkt|traurig|trauern ..3 mich|wenn|ob|dass|mi
        mich ..2 vermisst|vermissen|vermissn ..4 @none
        @none vermisst|vermissen|vermisse ..2 mich
        wenn ich ..3 weg|tot|gestorben|fort|nicht_mehr ..1 bin|wäre|wär|da ..6 @none|egal|vermiss~|leid|froh|merkt|besser|sehen
        leid ..6 wenn|weil ..1 ich ..2 tot|weg|@nomore
        wenn ich @nomore bin|lebe|da_bin
        wenn|ob|dass ich sterbe|sterb|sterben_würde|krepiere|verrecke ..2 $
        ich ..5 last|belastung|klotz_am_bein|bürde ..3 für|alle|allen|euch|jeden|familie|jedem
        allen|jedem|euch|familie|kindern|eltern|leuten ..3 zur last
        falle|fall|fallen ich? ..6 zur last
        @sprung
        @jumpde ..4 vom|von|aus|vor|gegen|unter ..3 @heightde|@trafficde|baum|wand|brückenpfeiler
        @jumpde ..4 in|an ..2 fluss|rhein|tiefe|meer|elbe|donau|kanal|tod|abgrund
        @jumpde ..3 auf ..1 gleise|gleisen|schienen|gleis
        von|vom|vor|aus|gegen|unter|auf_die ..3 @heightde|@trafficde|baum|brückenpfeiler|gleise|fluss ..3 springen|springe|spring|werfen|werfe|wirft|stürzen|stürze|schmeißen|schmeiße|legen|lege|fahren|fahre|werf|leg|gesprungen|zu_springen|zu_werfen|zu_stürzen|zu_legen|springt|laufen
        dann spring|springe|sprung ich? ..2 halt|eben|jetzt|einfach ..1 $
        spring|springe|springt ich? ..2 jetzt|gleich|eben|halt|runter|einfach ..1 $
        spring|springe ..1 $
        steh|stehe|stehen|steht|sitze|sitz|sitzt ich? ..2 auf|am|an|bei ..2 brücke|dach|hochhaus|geländer|dachkante|klippe|abgrund|balkongeländer|gleisen|gleis|brückengeländer|bahnsteig|schienen|fenstersims|turm|dachrand|brüstung !montiere|montieren|und_montiere
        steh|stehe|sitze ..6 springen|springe|spring ..1 $
        @ichd ..4 wristcut
        ich|i|mir|mi|sich|die ..6 @wristde ..3 auf|aufschneiden|aufschneide|aufgeschnitten|durchschneiden|ritzen|ritze|schneiden|schneide|aufschlitzen|aufgeschlitzt
        schneid|schneide|schneidet|schlitz|schlitze|ritze|ritz|schneiden ich? mir|sich|mi ..3 @wristde|auf ..2 auf|arm|arme|haut|$
        schneide|schneid|schneiden|ritze|ritz|schnitt ..1 mir|sich ..3 arm|arme|beine|haut|adern|pulsadern|oberschenkel|unterarm
        pulsader|pulsadern
        messer|klinge|rasierklinge|rasierklingen|schere|cutter ..6 adern|handgelenk|kehle|arme|mich_selbst|meine_haut
        ritze|ritzt|ritz|ritzen|geritzt ich? ..1 mich|sich|mi
        mich|sich|mi|selbst ..4 ritzen|geritzt|ritze|ritzt|ritz
        verletze|verletz|verletzt|verletzen ich? mich|sich ..1 selbst|selber|absichtlich|wieder|oft|immer|ständig|jeden
        mich|sich ..3 selbst|selber|absichtlich ..2 verletzen|verletze|verletzt|schneiden|schneide|geschnitten|weh_tun|wehtun|weh|schaden|bestrafen|hassen
        mir|sich selbst|selber ..2 weh|wehtun|schaden|leid_zufügen|schmerzen
        mir|mi|sich ..2 weh|wehtun|schmerzen ..2 tun|tue|zufügen|zufüge|getan ..2 $
        @tookde ..5 @heapde ..3 @pillde
        @heapde ..2 @pillde ..6 @tookde
        @heapde ..3 tabletten|pillen|schlaftabletten|schlafmittel ..4 genommen|geschluckt|nehmen|nehme|schlucken|schlucke|intus|eingenommen|drin
        habe|hab ..2 tabletten|pillen|schlaftabletten|schlafmittel genommen|geschluckt ..1 $
        @tookde ..3 ganze|ganzen|alle|komplette ..2 packung|schachtel|flasche|tabletten|pillen|blister
        trinke|trink|trinken|schlucke|schluck|schlucken|trinkt ..6 abflussreiniger|rohrreiniger|gift|bleiche|frostschutzmittel|rattengift|chlorreiniger|putzmittel|reiniger !nein
        @pillde ..3 trinke|trink|trinken|schlucke|trinkt !nein
        überdosis|überdosieren|überdosiert
        wie|wieviel|wieviele|ab|welche|wie_viele|wie_viel ..8 tödlich|sterben|umbringen|sterbe|stirbt|tötet|letal|tötlich|überdosis|totsein|zum_sterben|nicht_mehr_aufwacht|nicht_mehr_aufwachen
        was|welche|welches|welcher|ist|sind ..6 tödliche|tödlich|letale ..1 dosis|menge|$
        kann|könnte|würde|werde|stirbt|sterbe ..2 man|ich|jemand ..6 sterben|draufgehen ..3 wenn|von|daran|davon|$
        kann|stirbt|sterbe|würde ..2 man|ich|jemand ..6 sterben
        wenn ich ..6 trinke|schlucke|nehme|einnehme|esse ..4 tot|sterbe|sterben|passiert|tut_es_weh
        was passiert wenn ich ..6 trinke|schlucke|einnehme
        tabletten|pillen|seil|strick|messer|pistole|rasierklinge|klinge|waffe|schlaftabletten ..2 liegen|liegt|hängt|bereit|vor ..3 mir|bereit|hand|neben_mir|schon
        vor mir ..3 tabletten|pillen|messer|seil|strick|pistole|klinge|rasierklinge
        strick|galgen ..5 nehmen|nehme|kaufen|geben|geb|hals|gekauft|knoten|nehm|geholt
        seil|strick|kabel|gürtel|balken|haken|decke ..7 aufhängen|aufzuhängen|erhängen|dran_häng~|dran_hängt|daran_hänge|mein_gewicht|körpergewicht|menschen|mensch|erwachsenen|mich|person|meinen_körper
        auf|über|in die|den|der gleise|gleisen|schienen ..2 legen|lege|leg|stellen|gelegt|liege|setzen|laufen|springe
        lege|leg ..3 gleise|schienen|gleis|bahngleise
        abschiedsbrief~
        @letterde
        letzter|letzte|letzten|letztes|letzen ..1 brief|worte|gruß|grüße|abend|tag|nacht|stunden !vor
        leb|lebt|lebet|lebe wohl das|ihr|alle|welt|du|mama|freunde|$
        ihr|sie|du hört|hören|hörst|seht|sehen|werdet ..3 nie|nichts|nicht ..1 wieder|mehr ..2 von|mir|mich|hören
        verabschiede|verabschieden|abschied ..2 mich|mi|nehmen|nehme ..3 für_immer|von_euch|von_allen|vom_leben|von_der_welt|von_dieser_welt|von_allem
        weg|fort|raus|gehen|abschied ..2 von|aus ..1 dieser|diesem|der ..1 welt|erde|leben|planeten
        halte|halt|ertrage|ertrag|pack|packe|schaff|schaffe|verkrafte|kann|erträgt ..4 leben|mich_selbst|dasein ..2 @nomore|@not
        leben ..2 @nomore ..2 aus|ertragen|erträglich|lebenswert|wert|schön|schaffen
        leben ..2 @nomore|@not|keinen|kein|nichts|wertlos|sinnlos|vorbei|zu_ende|hölle|qual|egal|scheiße_und ..3 wert|sinn|lebenswert|zweck|mehr|ende|$
        leben|dasein|existenz ..2 ist|hat|macht ..1 vorbei|sinnlos|wertlos|gelaufen|hoffnungslos|zu_ende|unerträglich|nur_noch_qual|eine_qual|kein_sinn|keinen_sinn|keinen_wert
        kein|keine|keinen|ohne|ka|koa|koan|verloren|fehlt|mehr ..3 lebenswille|lebenswillen|lebensmut|lebenskraft|lebenslust|willen_zu_leben|lebensfreude
        kein|keine|keinen|wenig|nichts ..2 @sense ..3 leben|weiterleben|weiterzuleben|weiterzumachen|da_zu_sein|weiter_zu_leben|aufzustehen|weiter_zu_machen|zu_leben|am_leben|dasein
        keinen|kein|den ..1 sinn ..2 im|am|in|meines|meinem ..1 leben|dasein|allem|existenz
        sinn ..2 leben|lebens ..3 @nomore|verloren|weg
        fehlt|fehlen|verloren ..2 lebenswille|lebensmut|mut_zum_leben|kraft_zum_leben|kraft_zu_leben|lebenswillen
        nichts|nix|wenig ..3 wofür|wofor|für_das|wofür_es ..4 leben|lohnt
        lohnt|lohnen|lohnts ..4 @not|@nomore|kaum ..3 leben|weiterzuleben|weiterleben
        lohnt|lohnen ..1 zu? leben ..2 @nomore
        @nomore ..3 lebenswert
        lebenswert
        wozu|wofür|warum|weshalb|wieso|weswegen ..2 noch|überhaupt ..3 leben|lebe|weiterleben|da|auf_der_welt|aufstehen|weitermachen|existiere|atmen|lebt ..2 $
        wozu|wofür|warum|weshalb ..2 lebe|leb|existiere|atme ich
        wozu|wofür|warum|weshalb bin ich ..3 da|hier|auf_der_welt|geboren|am_leben
        egal|gleichgültig|wurscht|wurst|schnuppe ..5 lebe|leb|sterbe|sterb|aufwache|tot|überlebe|draufgehe|lebt
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
        geh|gehe|gehen|folge|folg|folgen|komme|nach ich? ..1 meiner|meinem|zu_meiner|zu_meinem|ihm|ihr ..3 nach|tot~|verstorben~|gestorben|im_himmel|himmel|ins_grab|in_den_tod
        bald ..4 bei|mit|wieder ..2 ihm|ihr|dir|euch|mama|papa|gott|meiner|meinem ..4 himmel|oben|vereint|drüben|wieder|$
        bei|mit ihm|ihr|mama|papa|gott|den_engeln ..2 im? himmel|oben|drüben
        zu ..2 toten|verstorbenen ..1 mama|mutter|vater|frau|mann|sohn|tochter|papa|oma|opa|bruder|schwester|hund|kind
        im himmel ..4 sehen|wiedersehen|bei|treffen
        denk|denke|denken|dachte|gedanken|gedanke|denkt|träume ..5 sterben|tod|selbstmord|suizid|umbringen|umzubringen|ans_sterben|an_den_tod|vom_tod|springen|zu_sterben
        tod|sterben|tot ..3 wäre|wär|ist|als|scheint|wie ..3 erlösung|leichter|besser|einfacher|befreiung|ausweg|lösung|friedlich|schöner|ruhe
        sehne|sehn|wünsche|wünsch|warte|wünscht ..4 tod|sterben|ende_herbei|ende
        tod ..2 sehne|wünsche|herbei|ersehne|freue|finden
        wie|am|ganz|möglichst|schnell ..4 schmerzlos|schmerzfrei|schmerzloser|schmerzlosen ..3 $
        wie|wo ..4 schmerzlos ..2 sterben|tod|tot
        schmerzlos ..2 sterben|tot|umbring~|gehen|tod|einschlafen
        sterbe|sterb|sterben ..2 ich? ..2 schmerzlos|schnell|leicht|am_besten|am_schnellsten
        wie ..3 am_besten|am_schnellsten|leicht ..4 sterben|umbringen|tot
        gebe|geb|gib ..1 ich? ..2 mein|das leben ..2 auf
        da|dort|dorthin ..1 wo ich ..3 hingehe|hingeh|hinkomme|bin|hin_gehe|gehe|hin_geh
        wo ich ..2 hingehe|hingeh
        wer ..4 kümmert|kümmern|füttert|nimmt|sorgt|passt|aufpassen|schaut ..8 @nomore|tot|weg ..1 bin|da|lebe|wär
        wenn ich ..2 @nomore ..2 da|bin|lebe|leb ..2 bin|$
        erleb|erlebe|erleben|überlebe|überleb|schaffe ..3 weihnachten|morgen|nacht|tag|wochenende|geburtstag|montag|frühling|woche ..2 @nomore|@not !zu|mit
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
        kein|keine ..2 kraft|energie|mut|lust|bock ..2 mehr? ..1 zum|zu|am|aufs|für|auf ..1 leben|weiterleben|weitermachen|weiterzuleben|das_leben
        @nomore ..3 auf ..2 welt|erde
        mein|unser ende ..2 ist|nah|heute|naht
        mein|meine|meiner testament|beerdigung|grab|trauerfeier ..4 bald|morgen|heute|schon|geplant|geschrieben
    """,
}
