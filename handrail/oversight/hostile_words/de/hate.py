"""Hate against groups of people, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "hate": """
        akzent ..5 deutschen|widerlich|ekelhaft|ertrage|deutscher|verstehe_kein
        gib|gebt|schick|schickt|hol|holt|will|geben|brauche ..2 einen|einem|ein ..1 deutschen|
            weißen|mann|männlichen|christlichen|einheimischen|deutscher ..3 der|statt|technik|
            bitte|$|ohne
        bist|sind|ist ..2 frau|ausländer|ausländerin|moslem|jude|türke|weib ..2 dann|gib|weil|
            kein|oder_was
        keine|kein|nie|nicht ..2 frau|frauen|weiber|ausländer|türken|moslems|schwarzen|neger|
            zigeuner ..2 können|kann|die|ins|im|schicken|an|haben|bitte|reparieren
        fahrer|techniker|mitarbeiter|jemanden|boten der|die|ohne kein|keine|nicht ..1 @gruppe|
            moslem|ausländer|türke|neger|zigeuner|frau
        alles|alle|lauter|nur ..1 illegale|illegaler|illegalen|kriminelle_ausländer|asylbetrüger|
            asylanten|flüchtlinge|ausländer
        jeder|jede|alle|euer|eure|so ..3 klauender|dreckiger|krimineller|stinkender|verlogener|
            fauler ..1 @gruppe
        dreckiger|dreckige|stinkender|klauender|verlogener|elender|räudiger|scheiß|fauler|drecks|
            mieser ..1 araber|türke|pole|jude|zigeuner|moslem|ausländer|neger|russe|rumäne|
            afghane|syrer|inder|chinese|asylant|schwuler|tscheche|albaner
        schwulenpropaganda|genderwahn|umvolkung|transenpropaganda|schwulenlobby|homopropaganda|
            überfremdung|islamisierung|gendergaga
        vermehrt|vermehren ..3 wie|ratten|karnickel
        besser|sauberer ..1 dran? ..1 ohne ..2 @gruppe|leute_wie|euch_ausländer|solche
        leute|menschen wie ..1 dich|du|euch|sie ..6 @gruppe|migrant|ausländer|land|dran
        @gruppe|migrant|transen|statt|diese|dieser transen|schwuchteln|kanaken
        stinkst|stinkt|riechst|stinken ..1 nach ..1 knoblauch|kebab|döner|curry|ziege|kamel
        lern|lernt|lerne ..1 erst? deutsch ..2 oder|geh|heim|du|bevor
        beim|unter|früher ..1 adolf|hitler|führer
        adolf|hitler ..5 lager|gegeben|kz|ofen|gas|recht|gut
        im|ins|in ..1 lager|kz|gas ..1 gesteckt|gekommen|gehört|gehören|mit_euch|mit_dir
        hasse|hass|verachte|verabscheue|ekle|ertrage|mag_keine|vertraue_keinen ..3 @gruppe|@slurde
        alle|diese|die|solche ..1 @gruppe ..3 @uebel|gehören|sollen|müssen|sollte
        @gruppe ..3 nerven|kotzen|widern|ekeln|machen_mich_krank|zerstören|nehmen_uns
        kein|keine|nicht|ohne ..1 ausländer|ausländerin|kanake|türke|türkin|schwarzer|araber|
            moslem ist|sind|wäre|bist
        mit ..1 einem|einer deutschen|deutscher|deutschem|weißen|einheimischen|biodeutschen|
            richtigen_deutschen
        euresgleichen|deinesgleichen|ihresgleichen
        typisch ..1 frau|frauen|weib|ausländer|türke|pole|jude|zigeuner|weiber|blondine|ossi|moslem
        ab|zurück|geh|geht ..2 in|an|zum ..1 die|den|der küche|herd|busch|dschungel|zoo|urwald|
            moschee|wüste
        dahergelaufenen|hergelaufenen|dahergelaufene|dahergelaufener|eingewanderten ..2
        von|durch ..2 so ..1 einem|einer|nem|ner ..2 @gruppe|@slurde
        kopftuchträgerin|kopftuchträgerinnen|kopftuch|kopftücher|turban|burka ..5 rede|nicht|
            nichts|anfassen|weg|runter|sollen|frau|bedient
        nicht mal deutsch ..6 schickt|heim|raus|sprechen|land|können
        schickt|schick|schicken|werft|schmeißt|jagt ..1 die|sie|solche|alle|den ..1 alle? heim|
            zurück_in|raus_aus|nach_hause|in_ihr_land|wieder_heim
        alles|alle|lauter|nur ..1 polen|türken|russen|ausländer|juden|zigeuner|araber|kanaken|
            rumänen|asylanten|moslems ..3
        klaut|klauen|klaun wie ..1 raben
        @gruppe ..6 verloren|zu_suchen|verboten|wegsperren|weggesperrt|nicht_arbeiten
        gehört|gehören|steckt|stecken|steuern|regieren ..3 den juden|ausländern|zionisten|
            rothschilds|arabern
        erwartet|erwarten|will|erwarte ..2 von ..1 einem|einer|nem|so ..1 @gruppe|frau|polen|
            zigeuner|türken|juden
        behinderte|behinderter|krüppel|ausländer|schwule|leute|kreaturen ..1 wie ..1 du|dich|sie|
            ihr|euch gehören|gehört|sollte|sollten|muss|müssen|nicht
        klang|klingt|klingst|wirkt|aussieht|sieht|so|total|voll|ist ..2 schwul|tuntig|jüdisch|
            ausländisch|behindert|weibisch ..2 ekelhaft|widerlich|aus|krank|eklig|pervers
        so ..1 eine|einer|n|ne transe|schwuchtel|kampflesbe|tunte|kanake|emanze|schwuler|lesbe|
            jude|zigeuner
        kein|keine ..1 mensch|menschen ..4 tier|tiere|vieh|untermensch|bestie|ungeziefer|müll
        nazi|nazis|juden|türken|russen|ausländer|polen schwein|schweine|sau|pack|brut|säue|gesindel
        @slurde
        @schimpfgruppe ..1 @gruppe
        scheiß|scheiss|drecks|dreckige|dreckiger|dreckigen|verdammte|verfluchte|dumme|faule|
            stinkende|blöde|elende|sau|verfickte|kack|dreckigen|kriminelle|verlogene|
            scheissß ..1 @gruppe
        @gruppe ..1 raus ..1 $
        raus mit ..2 @gruppe
        geh|geht|gehen|hau|haut|verpiss|verpisst|verschwinde|verschwindet|zieh|ab|scher|zurück|
            fahr|flieg|husch ..3 zurück|heim|nach|ab|in ..4 land|heimat|heimatland|afrika|türkei|
            polen|syrien|herkommst|herkommt|wüste|busch|dschungel|indien|russland|anatolien|hause|
            ausland|höhle|urwald
        zurück ..4 wo ..2 du|ihr|sie ..1 herkommst|herkommt|herkommen|her
        wo ..1 du|ihr|sie ..1 herkommst|herkommt|herkommen|hingehörst|hingehört ..2 $
        @gruppe ..2 @sindde ..5 @uebel
        @sindde ..1 alle? @gruppe ..4 @uebel
        @gruppe ..1 klauen|stehlen|lügen|betrügen|stinken|nerven|zerstören|vergewaltigen|
            schmarotzen|verarschen|bescheißen ..1
        alle|diese|die|solche|lauter|nur|typisch|euch|ihr|diesen ..1 dreckige|dreckigen|faule|
            dumme|kriminelle|stinkende|scheiß|verlogene|blöde|faulen|dummen|
            ungebildete ..1 @gruppe
        typisch ..1 @gruppe
        gehör|gehört|gehören|gehörst|soll|sollte|sollten|muss|müssen|müsste|hätte|hätten|wurde|
            werden|gehörn ..6 vergast|abgeschoben|vergasen|abschieben|ausgerottet|ausrotten|
            ins_gas|ins_kz|deportiert|deportieren|ausgewiesen|an_den_herd|eingesperrt_und|
            verboten_werden_schwule|zwangssterilisiert|kastriert|ausgeschafft|ins_lager|
            nach_auschwitz|erschossen_werden_alle
        vergast|vergasen|ausrotten ..3 alle|sie|euch|gehört|gehören|werden|früher|worden
        früher|damals|adolf|hitler|führer ..8 vergast|kz|ofen|gas|lager|aufgeräumt|gewusst|
            richtig_gemacht|abgeholt
        heil hitler
        sieg heil
        frau|frauen|weiber|weib|mädchen|weibern ..6 herd|küche|keine_ahnung|technik|
            nichts_verloren|nix_verloren|nichts_zu_suchen|kein_hirn|zu_dumm|zu_blöd|zu_doof|
            nicht_denken|dumm|den_mund|maul !kaufen|zubehör|mixer
        diskutiere|rede|spreche|red|verhandle|lass|lasse|will|möchte|mag|kommuniziere ..3 nicht|
            ned|nicht_mit|keine|kein|niemals ..6 @gruppe|@slurde|frau|frauen|weib|weibern|
            schwulen|schwulem|türken|ausländer|ausländern|neger|schwarzen|moslem|juden|
            behinderten|kopftuch|jude|so_einer_tunte ..3 @reden|$
        mit|von ..2 @gruppe|frau|frauen|schwulen ..2 rede|spreche|red|diskutiere|will|verhandle|
            lass|lasse ich ..1 nicht|ned|nix
        @gruppe ..6 schickt|gebt|gib|schick|geben|will|möchte|holt|hol ..3 deutschen|deutsche|
            deutscher|einheimischen|weißen|richtigen|mann|echten
        schickt|gebt|gib|schick|will|möchte|verlange|holt|hol|geben ..4 deutschen|deutscher|
            weißen|einheimischen|biodeutschen|arier|mann ..1 mitarbeiter|fahrer|kollegen|
            ansprechpartner|berater|boten|$|und_keinen|statt|keinen|keine ..3 @auslaender
        kein|keine|keinen ..1 @gruppe ..4 beraten|berät|bedient|bedienen|anfassen|angefasst|haben|
            sprechen|reden|liefern|anfasst|schicken|mehr|im_haus|an_meine
        so|solche|solch ..1 eine|einer|einem|einen|leute|menschen|typen|wesen ..3 abgeschoben|
            vergast|nicht_normal|krank|ausgerottet|weggesperrt|nicht_beraten
        leute|menschen|typen|so_was|sowas|solche wie ..1 du|dich|euch|dir|ihr|sie ..4 abgeschoben|
            vergast|verboten|weg|ausgerottet|zurück|abschieben|weggesperrt|nicht_hier|nicht_leben|
            krank|erschossen
        bist|biste|seid|bisch|sind ..1 du|ihr|sie ..2 behindert|schwul|spast|mongo|spastisch|
            gestört_oder|jude|neger|transe|zurückgeblieben|ausländer_oder
        behindert|mongo|spast|spasti ..1 oder ..1 was|$
        du|ihr|sie ..2 spast|spasti|spasten|mongo|mongos|krüppel|transe|neger|kanake|behinderte|
            behinderter|jude|juden|zigeuner|missgebildete|vollspast
        unwertes|lebensunwert|minderwertige|rasse|herrenrasse|arier ..2 leben|rasse|menschen|$
        ausländer|flüchtlinge|asylanten|türken|neger|kanaken|migranten ..1 pack|gesindel|brut|
            abschaum|schweine|schwein|sau|bande|weib
        affen|affe|tiere|ziegen|kamele ..3 afrika|busch|dschungel|urwald|wie_ihr
        lern|lernt|lerne|lernen ..3 deutsch ..5 @schimpf|kanake|ausländer|du|oder_geh|land|zurück|
            hier
        sprich|sprecht|sprechen ..1 deutsch ..3 @schimpf|du|sonst|kanake|in_deutschland
    """,
    "schimpfgruppe": """
        scheiß|scheiss|drecks|dreckige|dreckiger|verdammte|lauter_dreckige|verfickte|verfluchte|
            stinkende
    """,
    "sindde": """
        sind|san|waren|seid|gehören|sollen|sollten|haben|können|klauen|wollen|müssen|machen|ist|
            hat|kann|gehört|tun
    """,
    "reden": """
        bedienen|beraten|reden|sprechen|diskutieren|anfassen|helfen|abspeisen|belehren|verhandeln|
            liefern|haben|ich|die
    """,
    "auslaender": """
        ausländer|keinen|türken|frau|weib|kanaken|statt|und|bitte|nur|schicken|hier|keine
    """,
}
