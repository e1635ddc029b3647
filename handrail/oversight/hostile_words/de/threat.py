"""Threats, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "threat": """
        pass|passt auf ..3 ich ..2 weiß|weiss|kenn ..2 wo|deine|dein|euch
        gehört|gehören|verdient ..2 eine|eins|ne|paar ..1 geklatscht|geknallt|gescheuert|
            aufs_maul|ohrfeige|backpfeife|rein
        sag|sagt|richte|sagen ..4 ich ..2 komm|komme|hole|hol|krieg|kriege ..2 ihn|sie|euch|dich|
            vorbei|holen
        weiß|weiss|wissen|kenne ..2 mit|wo|wann|welchem ..6 fahrer|bote|kollegin|chef|mitarbeiter|
            er|sie|ihr|du ..3 heimfährt|wohnt|parkt|arbeitet|heim|feierabend|heimgeht|nach_hause
        läuft|geht|atmet|läufst|gehst|atmest ..1 nicht|nie|nimmer ..1 mehr|wieder !die|das
        bluten ..1 sehen|lassen|wirst|werdet
        schlaf|schlaft|schlafen ..3 offenen|einem_auge|nicht_mehr_ruhig|ruhig
        nicht|nimmer ..1 mehr ruhig ..1 schlafen
        wird|werden|kommt|kommen ..2 jemand|einer|leute|menschen|wer ..1 verletzt|sterben|
            zu_schaden|tot|dran_glauben
        komm|komme|bin|stehe ..3 mit ..2 schrotflinte|flinte|gewehr|knarre|pistole|messer|axt|
            machete|knüppel|baseballschläger|benzinkanister
        ich ..1 mach|mache|hau|haue|walz|walze ..1 dich|euch|den|ihn ..2 platt|kaputt|kalt|
            fertig_du|einen_kopf|krankenhausreif
        werdet|wirst|werden ..3 bereuen ..4 kenne|verspreche|schwöre|leute|garantier~
        kenne ..1 leute|da_leute|die_richtigen
        nicht ..1 mit ..1 wem ..3 anlegst|anlegt|anlegen|zu_tun
        ich ..1 vernichte|vernicht|zerstöre|ruiniere|zerquetsche|zerquetsch|erledige|erwürge|
            erwürg|zermalme|töte|verprügel|verprügle ..1 dich|euch|sie|den|jeden|alle|ihn
        wär|wäre ..2 schade|dumm|blöd|tragisch wenn ..5 passiert|passieren|zustößt|brennt|verletzt
        schade wenn ..3 was|etwas passiert|passieren
        dein|euer|sein ..1 leben ..4 nichts|nicht ..1 mehr? ..1 wert|lang|lange|lebenswert
        kriegt|kriegst|bekommt|bekommst|fängt|fängst ..2 eine|eins|einen|ne|paar ..1 rein|drauf|
            geklatscht|faust|aufs|gescheuert|rüber|drüber|gezimmert
        werf|werfe|schmeiß|schmeiße ..5 stein|ziegel|molotow|brandsatz|brandbombe ..4 fenster|
            scheibe|laden|rein
        in flammen ..1 auf|stehen|aufgehen
        geht|gehen|steht ..4 flammen
        verletzt|tot|krankenhaus ..2 wird|werden|landen ..2 jemand|einer|du|ihr
        gehört|gehören|verdient|verdienst ..2 erschossen|erschlagen|kugel|aufgehängt|
            ausgepeitscht|verprügelt|eine_kugel
        kenn|kenne|hab|habe|weiß|weiss ..2 deinen|ihren|deine|deinem ..1 namen|adresse|gesicht|
            nummernschild ..4 schlaf|gut|jetzt|vorsichtig|pass
        schlaf|schlafen gut $
        hoffentlich|hoff|hoffe|bete ..3 begegnen|treffen|sehen|begegne|triffst ..3 nie|niemals
        unfälle|unfall ..2 passieren|passiert
        lektion ..3 erteilen|erteile|lernen|verpassen|erteilt|kriegen
        leben|hölle ..3 zur|auf|heiß|schwer ..1 hölle|machen
        mach|mache|machen ..1 dir|euch|ihm|ihr|ihnen ..2 leben|hölle ..2 hölle|heiß
        dir|euch|ihm|ihr|ihnen ..6 scheuern|knallen|geknallt|klatschen|kleben|schallern|ballern|
            verpassen|reinhauen|einprügeln|semmeln|schmieren ..1
        verstand|vernunft|manieren ..1 einprügeln|einbläuen|reinprügeln|prügeln
        draußen|vor_der_tür|am_ausgang|parkplatz|ums_eck ..3 warte|warten
        warte ..3 draußen|vor_der_tür|am_ausgang|auf_dem_parkplatz|vor_eurem
        kriegt|kriegst|bekommt|bekommst ..4 mütze|schnauze|rübe|nuss|deckel|backen
        lass|lasse|hetz|hetze|schick ..3 hund|hunde ..2 raus|los|auf|von_der_leine
        hab|habe|besitze ..1 ne|eine|meine|noch ..1 waffe|pistole|knarre|messer_dabei|
            schrotflinte|axt ..1
        kriegst|kriegt|bekommst|bekommt|bekommen ..3 was ..1 du|ihr|sie ..1 verdienst|verdient|
            verdienen
        erstick|erstickt ..1 dran|daran|doch|an
        fall|fallt ..1 tot um
        komm|komme ..3 rüber|vorbei|hin|zu_euch|persönlich ..4 knallt|knallts|kracht|setzt|tot|
            rappelt|erlebst|lernst|zeig|dann
        zwing|zwingt ..1 mich ..1 nicht|bloß ..5
        passiert|passieren ..2 jemandem|wem|einem|euch|dir|ihm ..1 was|etwas
        jemandem|wem|einem|euch|dir ..2 was|etwas ..2 passiert|passieren|zustoßen|zustößt
        werdet|wirst|werden ..2 sehen|schon_sehen|erleben|merken ..1 was ..1 passiert|euch|dir
        euch|dir ..1 werd|werde|zeig|zeigs ..1 ichs|ich|es ..1 zeigen|noch
        geh|geht|gehts sterben|verrecken|krepieren
        ich|wir|i bring|bringe|bringen ..1 @euch ..2 um $
        bring|bringe ich? ..1 dich|euch|sie|ihn|deine ..3 um !die_ecke|10|11|12|9|8
        bringen ..2 @euch ..3 um
        ich|wir|man|jemand|einer|i ..3 @willde ..6 @toeten
        ich|i|wir ..1 schlag|schlage|prügel|prügle|stech|steche|knall|knalle|mach|mache|leg|lege|
            hau|haue|dresch|polier|poliere|brech|breche|brich|schneid|schneide|schlitz|schlitze|
            tret|trete|box|schieß|schieße|erwürge|würge|zünd|zünde|fackel|fackle|jag|jage|fahr|
            fahre|reiß|reiße|klatsch|klatsche|hetz|hetze|ertränk ..2 @euch ..5 tot|zusammen|
            windelweich|ab|kalt|um|fresse|maul|kopf|beine|hals|kehle|knochen|zähne|nase|auf|an|
            luft|platt|grün|blau|nieder|ein|durch|schädel|haufen|eine|gesicht|genick|arsch|
            krankenhaus|über_den_haufen|fertig_du|eier !aufmerksam|rechnung|termin
        ich mach|mache ..1 dich|euch fertig ..1 du|ihr|alle|$|verlass
        breche|brech|brich|hau|haue|schlag|schlage|polier|poliere|tret|trete|schneid|schneide|
            hack|hacke|reiß|reiße ..2 ich? ..1 dir|euch|ihm|ihr|ihnen|dem|deinem|eurem|deine|eure|
            dein ..3 @glied|alle|auf|eine
        dir|euch|ihm|ihnen|dem ..4 @glied ..4 brechen|breche|einschlagen|polieren|poliere|hauen|
            haue|schneiden|schneide|durch|abschneiden|abreißen|umdrehen|umdreh|umdrehe|ein|treten|
            verpassen|ausreißen|eintreten|ab
        auf|in|vor|aufs ..1 die|den|das|sein|dein|eine ..1 fresse|maul|schnauze|backe|
            omme ..2 hauen|haue|schlagen|kriegen|bekommen|geben|$
        aufs|auf_die|in_die|eins|paar ..1 maul|fresse ..2 @auch|$
        kriegst|kriegt|bekommst|bekommt|setzt|gibt|gibts|brauchst|braucht|verdienst ..4 aufs|
            auf_die|paar|eins ..2 maul|fresse|schnauze|schelle|schellen|ohrfeige|backen|faust|
            prügel|fresse
        schelle|schellen|ohrfeige|ohrfeigen ..3 dir|dich|euch|verdient|verpassen|kriegst
        ich|wir|i|jemand ..1 weiß|weiss|woaß|finde|find|find's|kriege|krieg|kenne|kenn|habe|
            hab ..3 heraus|raus|deine|eure|ihre|wo ..3 @wohn !paket|bestellung|filiale
        weiß|weiss|wissen|finde|find ..2 wo ..1 du|ihr|sie|dein|eure|euer|deine ..3 wohnst|wohnt|
            wohnen|arbeitest|arbeitet|sitzt|sitzen|sitz|parkst|familie|kinder|haus|schläfst|lebst|
            lebt
        kenne|hab|habe ..2 deine|eure|ihre adresse|familie|wohnung|kinder ..4
        pass|passt|passen|obacht|pas ..1 bloß|ja|mal|nur|gut|lieber auf !die|adresse|beim
        pass|passt ..2 auf ..3 was|wenn|wie|wen ..5 sagst|hause|gehst|geht|passiert|redest|
            rausgehst|begegne
        sonst passiert|knallts|knallt|raucht|gibts_tote|passiert_was|setzt_es|lernst_du|lernt_ihr
        wenn|falls|sobald ich ..5 erwische|erwisch|sehe|seh|treffe|finde|find|in_die_finger|
            kriege|krieg|begegne ..6 @toeten|brech|breche|tot|um|fresse|maul|schlag|schlage|setzt|
            gnade|knallt|dran|fertig|beine|ist_er|bist_du
        gnade ..1 dir|euch|ihm|gott
        hetz|hetze|lass|lasse ..5 hund|hunde ..3 hals|auf_euch|auf_dich|los|los_auf
        zünd|zünde|fackel|fackle|sprenge|spreng|brenn|brenne|stecke|steck|jag|jage|schlag|schlage|
            bombe|bombardiere|abfackeln|anzünden|sprengen|niederbrennen|kurz_und_klein ..4 euren|
            eure|eurem|euer|den|die|das|deine|dein|euch|alles|ihren|ihre|bude|laden ..4 an|ab|
            luft|nieder|brand|laden|bude|büro|haus|lager|klein|ein
        euer|eure|euren|das|dein|der|ihr|die ..2 lager|laden|bude|büro|haus|filiale|firma|auto|
            zentrale|hütte ..3 brennen|brennt|abfackeln|anzünden|sprengen|luft|explodieren|
            flammen|in_flammen|fliegen !durch|seit
        komm|komme|kommen|stehe|steh|tauche ..4 mit ..3 knarre|pistole|messer|baseballschläger|
            schläger|waffe|axt|gewehr|kettensäge|brecheisen|hammer|benzin|kumpels|jungs
        knarre|pistole|schrotflinte|baseballschläger|machete|gewehr ..4 vorbei|mit|hab|zu_euch|
            dabei|hole|hol|dir|euch
        weiß|weiss ..6 komm|komme ..2 vorbei
        bombe|bomben|sprengsatz|sprengstoff ..5 bei|euch|eurem|euer|hoch|büro|laden|legen|gehen|
            lager|zentrale
        in die luft ..1 jagen|sprengen|fliegen|jag
        euch|dich|alle|sie ..3 in die luft
        man|jemand|einer|wer ..2 sollte|müsste|muss|gehört|soll|hätte|könnte ..4 @toeten|
            erschossen|einsperren_und|abgeknallt|aufgehängt|verprügelt|vergast !die
        gehört|gehören|gehörst|gehörts|verdient|verdienst|verdienen|brauchst|braucht ..5 vergast|
            erschossen|erschlagen|aufgehängt|verprügelt|kugel|an_die_wand|aufgeknüpft|gehängt|tod|
            hingerichtet|weggesperrt_und|gesteinigt|abgeknallt|geschlagen|tracht|prügel|
            erschießen|eine_aufs|eins_aufs
        euch|dir|dich|ihm ..4 kugel ..3 kopf|$
        an die wand ..1 stellen|gestellt
        verreck|verrecke|verreckt|verrecken|krepier|krepiert|krepieren
        ^ stirb|sterbt|sterb|verreck|krepier
        stirb ..2 $|endlich|doch|du|einfach|langsam|qualvoll
        sterbt ..2 alle|endlich|doch|$
        hoffentlich|hoffe|wünsche|wünsch|hoff ..5 sterbt|stirbst|krebs|verreckt|verreckst|
            krepiert|krepierst|sterben|tod|unfall|überfahren|tot|brennt|krank|pest|krankheit|aids|
            krepieren|erstickst|corona|arbeitslos|verrecken|erstickt !die_batterie|gerät
        dir|euch|ihm|ihnen ..3 den|einen|alles ..2 tod|krebs|krebs_an|unfall|pest
        bring|bringt|bringts ..1 dich|euch|di ..2 um !ein
        häng|hängt|erhäng|erschieß|ertränk|töte|erschiess ..1 dich|euch ..2 auf|$|selbst
        geh|geht|gehts ..2 sterben|verrecken|krepieren|dich|euch ..1 erhängen|aufhängen|umbringen|
            vergraben|$|vor_den_zug
        spring|springt|werf|wirf|leg|schmeiß ..2 vom|vor|von|aus|dich_vor ..2 dach|zug|brücke|
            hochhaus|fenster|den_zug|bahn !tisch
        du|ihr|er|sie ..1 bist|seid|ist|sind tot ..1 wenn|$|falls|mann|für
        du|ihr|er ..1 bist|seid|ist dran ..1 $
        leben ..1 bezahlen|büßen|zahlen
        büßen|bereuen ..3 leben|blut|bitter|geboren|du_wirst|sau
        wirst|werdet|werden ..4 büßen|bluten|bitter_bereuen|leiden|sterben|brennen|
            sehen_was_passiert|nicht_mehr_lange|nie_mehr_froh|nicht_mehr_sicher|dafür_bezahlen
        lebt|lebst|leben ..1 nicht|nimmer mehr|lang ..1 lange|$
        nicht ..1 mehr ..1 lange ..1 leben|zu_leben|am_leben
        nicht|nirgends|nirgendwo|nie|nimmer ..2 mehr? ..1 sicher ..2 $
        seid|bist|sind nicht|nirgends|nirgendwo|nie ..2 sicher
        deine|eure|dein ..1 tage ..1 sind ..1 gezählt
        letztes stündlein|stündchen
        prügel|prügle|prügeln ..3 dich|euch|ihn|sie|windelweich|seele|aus_dir
        abstechen|absteche|abschlachten|abknallen|abknalle|kaltmachen|totschlagen|totschlage|
            umlegen|aufschlitzen|erwürgen|erschießen|erschieße|verprügeln|verprügle ..2 @euch|$
        dich|euch|dir|ihn|ihm|alle|deine|eure ..3 abstechen|absteche|abschlachten|abknallen|
            abknalle|kaltmachen|totschlagen|aufschlitzen|erwürgen|erschießen|verprügeln|
            vergewaltigen|umbringen|töten|lynchen|umlegen|zusammenschlagen|vergasen|erschossen|
            abgeknallt
        die letzte warnung
        ich|wir ..1 kriege|krieg|kriegen|finde|finden|find|hole|hol|erwische|erwisch ..1 dich|
            euch|sie ..1 $|schon|alle|noch|und|dann|irgendwann
        dein|euer|eure|deine ..1 blut ..3
        krankenhaus|grab|friedhof|sarg|rollstuhl ..3 bringen|bringe|landest|landet|liegst|liegt|
            prügeln|prügle|reif
        beine|knochen|genick|finger|nase|hals|kniescheiben ..2 brechen|breche|brech|umdrehen|umdreh
        vergewaltige|vergewaltigen|vergewaltig ..2 dich|euch|deine|sie
        tracht prügel
        dann|sonst ..2 gibt|gibts|fließt|passiert ..3 tote|blut|unglück|was_schlimmes|
            etwas_schlimmes|schläge|haue
        zeig|zeige ..1 ich ..1 dir|euch ..3 wo|was ..3 hammer|prügel|schmerzen
        amok|amoklauf
    """,
    "auch": """
        hauen|schlagen|bekommen|kriegen|geben|verpassen|kriegst|brauchst
    """,
    "willde": """
        will|möchte|werde|werd|würde|könnte|sollte|muss|gleich|schwöre|wollte|gerne|mag|sollen|
            müsste|müssten|wü|darf|kann
    """,
    "wohn": """
        wohnst|wohnt|wohnen|arbeitest|sitzt|familie|adresse|kinder|haus|lebst|arbeitet|parkst|
            parkt|wohnung|gehst
    """,
}
