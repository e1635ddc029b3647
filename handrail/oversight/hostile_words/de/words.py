"""The words of these rules, by name, in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """
        idiot idioten vollidiot arschloch arschlöcher wichser hurensohn hurensöhne schlampe
        missgeburt drecksau vollpfosten trottel volltrottel schwachkopf verpiss versager
        abschaum scheiße fresse schnauze umbringen ausländer kanake kanaken schwuchtel
        untermensch dumm
    """,
    "du": "du ihr sie dich euch dir ihnen di eich eure euer ihre deine dein u alle ihr_alle",
    "bist": "bist seid sind is ist san biste war waren bisch sads",
    "very": """
        so doch alle ja nur echt wirklich ein eine einen der die das ganz total völlig voll
        komplett komplette kompletter absolut absoluter absolute richtig richtige verdammte
        verdammter verdammtes verfickte verfickter scheiß scheiss dreckige dreckiger dreckiges
        dumme dummer dummes blöde blöder blödes alte alter faule fauler fette fetter hässliche
        hässlicher elende elender elendes miese mieser verlogene verlogener unfähige unfähiger
        unfähiges inkompetente haufen bande pack verein lauter nichts_als ihr du sie was_für wie
        einfach bloß eigentlich wohl halt eben auch immer noch sowas_von dermaßen wahrscheinlich
        lächerlicher lächerliche arrogante arroganter kleine kleiner kleines große großer arme
        armer schon stinkende stinkender verkackte verkackter hirnlose hirnloser hirnverbrannte
        voller saublöde depperter depperte gottverdammte nutzlose nutzloser verblödete
        verblödeter dämliche dämlicher bekloppte bekloppter such kranke kranker letzte letzter
        miserable anderes
    """,
    "schimpf": """
        idiot idioten idiotin idiotenpack vollidiot vollidioten vollidiotin arschloch
        arschlöcher arschl arsch ärsche wichser wixer wichsern hurensohn hurensöhne hurensohns
        hurensoehne nutte nutten schlampe schlampen fotze fotzen missgeburt missgeburten
        drecksau drecksäue drecksack drecksäcke dreckschwein dreckschweine drecksbande
        drecksstück penner pennerin versager versagerin trottel volltrottel trottl depp deppen
        vollpfosten volldepp volldeppen schwachkopf schwachköpfe dummkopf dummköpfe spast spasti
        spasten vollspast mongo mongos blödmann blödmänner bastard bastarde scheißkerl hohlkopf
        hohlköpfe hohlbirne arschgeige arschgeigen kackbratze arschkriecher wichsgesicht pisser
        pissnelke schwanzlutscher schwachmat schwachmaten flachpfeife flachzange hackfresse
        pappnase pappnasen vollhonk intelligenzallergiker blitzbirne vollpfosten's saftsack
        dumpfbacke dussel nichtsnutz nichtsnutze miststück mistkerl miststücke misthund
        arschgesicht vollasi asi asis hundesohn hurenkind untermensch untermenschen abschaum
        lügenpack betrügerpack verbrecherpack lumpenpack drecksbot drecksmaschine dreckspack
        gesindel pack_ihr idiotenverein idiotenladen sackgesicht blechtrottel motherfucker
        fettsack fettwanst vogelscheuche gehirnamputierter gehirnamputierte evolutionsbremse
        vollversager kanaille kotzbrocken scheißbot scheissbot schnepfe schlappschwanz
        warmduscher dreckschleuder schweinehund huso hdf vollhorst wichsfresse gschissener
        gschissene geschissener rotzlöffel hornochsen schrumpfhirn sackratte arschgesichter
        hohlköpfin vollochse drecksschwein drecksschweine hornochse idjot dödel dödl lahmarsch
        klugscheißer halbaffe vollkoffer oaschloch oarschloch wappler beidl saubazi
        hirnamputiert spacko spacken knallkopf knalltüte torfkopf trantüte dämlack arschkrampe
        kackvogel affenarsch stinktier heuchler
    """,
    "tier": """
        kuh gans ziege schwein schweine hund hunde affe affen ratte ratten esel sau opfer lappen
        pfeife pfeifen clown clowns lügner betrüger verbrecher gauner abzocker penner dreck müll
        schrott niete nieten null nullen luschen lusche stümper blindgänger witzfigur
        witzfiguren wurm würmer ungeziefer parasit parasiten schmarotzer assi assis hexe kröte
        schlange kakerlake kakerlaken gurke gurkentruppe zombie haufen_scheiße stück_scheiße
        stück_dreck stück_schrott haufen_schrott haufen_dreck haufen_müll abfall lachnummer
        schande platzverschwendung vogel hampelmann kasper verräter feigling feiglinge faulpelz
        trantüte dieb diebe aas huhn pute blechbüchse blechkiste toaster kinder_im_kopf
        letzte_dreck letzte_abschaum sack säcke banditen vieh deppenverein
    """,
    "dumm": """
        dumm dümmer blöd blöde bescheuert bekloppt bekackt dämlich doof behindert hirnlos
        hirntot unfähig strohdumm saudumm saublöd strunzdumm strunzdoof geisteskrank
        krank_im_kopf zurückgeblieben schwachsinnig geistig_behindert bekloppter wertlos nutzlos
        erbärmlich armselig hässlich widerlich ekelhaft fett faul verlogen gestört debil deppert
        narrisch hohl minderbemittelt beschränkt unterbelichtet inkompetent lächerlich dumme
        dummer blöder dämliche dämlicher bescheuerte bescheuerter verblödet verrückt
        unterirdisch_dumm abartig charakterlos beknackt deppat plemplem lernresistent
        begriffsstutzig schwer_von_begriff dumpf asozial peinlich zu_dumm geistesgestört
        stumpfsinnig idiotisch dümmsten dümmste blödeste dümmlich bescheuat bled bleed
        terrisch_und_dumm hohler hirnverbrannt intelligenzbefreit hirnamputiert gehirnamputiert
        sozial_gestört scheiße letzte_dreck letztes
    """,
    "wer": """
        mitarbeiter mitarbeiterin kollege kollegin kollegen fahrer bote paketbote chef chefin
        team support hotline kundendienst leute bot ki maschine typ dame frau mann lieferant
        zusteller berater beraterin agent sachbearbeiter sachbearbeiterin personal postbote kerl
        praktikant boten fahrern verkäufer verkäuferin geschäftsführer azubi computer chatbot
        roboter weib tante alte alter mädel kassiererin techniker lieferfahrer boss vorgesetzter
    """,
    "gruppe": """
        ausländer ausländern ausländerin türken türke türkin araber arabern polen russen juden
        jude schwarze schwarzen neger schwule schwulen schwuler lesben lesbe transen muslime
        moslems moslem muslimen flüchtlinge flüchtling asylanten asylant migranten frauen weiber
        rumänen bulgaren zigeuner roma sinti afrikaner chinesen inder pakistani syrer afghanen
        asiaten behinderte behinderten krüppel albaner kurden ukrainer homosexuelle
        transsexuelle asylbewerber mexikaner kopftuchfrauen deutschen orientalen südländer
        juden's moslime islamisten iraner jugos italiener griechen serben nordafrikaner
        schwarzafrikaner muselmanen rentner
    """,
    "slurde": """
        kanake kanaken kanacke kanacken neger negern bimbo bimbos nigger niggers schwuchtel
        schwuchteln transe tunte tunten kampflesbe judensau judenschwein judenschweine saujude
        zigeunerpack asylantenpack ausländerpack kameltreiber ziegenficker kopftuchweib
        kopftuchweiber kopftuchmädchen untermensch untermenschen schlitzauge schlitzaugen
        fidschi fidschis polacke polacken russenpack spaghettifresser itaker krüppel
        drecksausländer drecksjude dreckstürke dreckstürken drecksneger drecksaraber dreckspole
        dreckspolen türkenpack kümmeltürke kümmeltürken negerin arschficker mongoloid mongoloide
        scheißausländer scheissausländer scheißtürke scheißtürken knoblauchfresser muselmane
        musel rapefugees volksschädling volksschädlinge judenpack negerpack schwulette
        hinterlader schwuchtelverein zigeunerbande drecksmoslem kanakenpack
    """,
    "uebel": """
        thieves verbrecher terroristen kriminelle kriminell dumm faul dreckig krank abschaum
        diebe klauen stehlen betrügen lügen lügner betrüger stinken dreck pack schmarotzer
        vergewaltiger tiere ratten parasiten ungeziefer minderwertig unnormal widerlich ekelhaft
        pervers abartig zurückgeblieben untermenschen gesindel pest plage primitiv affen
        arbeitsscheu gefährlich unwürdig wertlos zu_blöd zu_dumm keine_ahnung keine_menschen
        verschlagen geizig verkommen sünde unnatürlich verlogen blöd raus verseucht barbaren
        an_den_herd herd küche nichts_zu_suchen abgeschoben vergast weg verbieten hierher
    """,
    "toeten": """
        umbringen umbring umbringe töten tot totschlagen töte totschlag erschießen erschieße
        abstechen absteche abstech abknallen abknall abknalle kaltmachen erwürgen erwürge
        verprügeln verprügel verprügle zusammenschlagen schlagen schlage schlag vergewaltigen
        aufschlitzen vermöbeln vernichten fertigmachen plattmachen abschlachten lynchen
        aufhängen hängen vergasen verbrennen anzünden erstechen überfahren umlegen umnieten
        wegpusten köpfen foltern quälen zerstören zerquetschen ermorden vergiften umfahren
        verdreschen windelweich totprügeln krankenhausreif killen killn steinigen ersaufen
        ertränken auspeitschen totmachen durchprügeln kille abmurksen abfackeln verletzen
        eine_reinhauen zusammenfalten_körperlich zerlegen vierteilen
    """,
    "glied": """
        fresse maul kopf schädel beine bein hals kehle knochen zähne nase gesicht genick arm
        arme rübe birne kiefer kniescheibe kniescheiben finger schnauze visage rippen eier augen
        backen
    """,
    "euch": """
        dich euch sie dir ihnen ihn ihm dein deine deinen deiner deinem eure euren eurem eurer
        ihre ihren ihrem ihrer eich di alle allen den dem fahrer boten kollegen mitarbeiter
        kollegin chef jeden jedem laden bude lager firma büro zentrale haus einen einem
    """,
    "sexteil": """
        titten brüste brust möpse muschi schwanz penis arsch eier pimmel vagina po hintern fotze
        nippel klitoris slip höschen unterwäsche bh tanga unterhose dessous busen
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    anbringen aufbringen aufgebaut aufgeben aufgefallen aufgegeben aufgestellt aufnehmen
    aufstehen auftreten aufwand ausgehen ausgleich aussagen ausschuss aussehen auswandern
    autofahrer beiden beider beides beispiel beitragen damm demnach dennoch derart deswegen
    dienen durchaus durchmesser ebenfalls eingehen einkaufen einkommen einmal einstellen
    eintracht england erbringen erstmal fahrrad fressen gehalten gluckwunsch griechenland
    grossteil grunden grunder hattest haushalt hergestellt hermann hervor hierbei hierfur
    hiermit hinaus hinein hinweg hochschule holland holstein immerhin jedenfalls kanale kanalen
    kommenden kostenlos lebenden manner mannheim mitmachen mitnehmen mitunter nachdem nachdenken
    nachher nachrichten nennen nochmal ohnehin passend presse radfahrer schachtel seinem seinen
    seiner seitdem seither solltest stattfinden stehenden teilnehmen ubergeben uberlassen
    uberleben uberlegen ubernehmen ubersehen ubersetzt ubertragen unterhalten unternehmen
    untersuchen vergiss versagen vollkommen voraus vorbild vorerst vorgehen vorgestellt vorhaben
    vorher vorhin vorkommen vorschlag vorschlage vorteil weiterhin wenden werner widerstand
    wiederholen wiederholt wiener willkommen zurecht zurich zusammenhang
"""
