"""The words of these rules, by name, in Dutch."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": "wl=wil lven=leven leevn=leven lve=leven nit=niet neit=niet",
    "typed": """
        zelfmoord zelfmoordgedachten zelfdoding suïcidaal sterven leven afscheidsbrief ophangen
        pillen slaappillen mezelf zelfbeschadiging overdosis
    """,
    "i": "ik k ikke ikzelf",
    "self": """
        mezelf mijzelf me_zelf mij_zelf mijn_zelf mezelve mijn_eigen m_ein_eigen mn_eigen
        zichzelf zich_zelf hemzelf haarzelf hem_zelf haar_zelf jezelf je_zelf zn_eigen
        haar_eigen zijn_eigen mezelff mzelf
    """,
    "me": "me mij mezelf mijzelf zich zichzelf hemzelf haarzelf",
    "my": "mijn me mn m_ein zijn zn z_ein haar hun ons je mijne dit het t alles",
    "he": "hij zij ze iemand @kin die",
    "kin": """
        broer zus zusje broertje zoon dochter moeder vader mama papa mam pap man vrouw vriend
        vriendin partner huisgenoot buurman buurvrouw collega neef nicht tante oom kind kinderen
        ex maat oma opa kleinzoon kleindochter leerling zoontje dochtertje ouders vriendje
        vriendinnetje kameraad schoonzus lief
    """,
    "want": """
        wil wilt wou wilde willen zou ga gaat gaan overweeg overweegt denk denkt dacht denken
        plan plannen probeer probeerde geprobeerd proberen hoop hoopte wens wenste verlang liever
        graag dreigt dreigde zegt zei moet mag kan beter klaar neiging drang zin bang wens zal
        gepland besloten durf kon
    """,
    "just": """
        gewoon alleen maar echt nu liever graag vandaag vanavond morgen ook even eindelijk
        soms vaak gaan zelf het er hier nog eigenlijk serieus snel wel zo vannacht te om over aan
    """,
    "nomore": """
        niet_meer nie_meer nietmeer nooit_meer nimmer nimeer niet_langer ni_meer niks_meer
        niets_meer nie_mer niet_mer geen nooit
    """,
    "not": "niet nie ni geen nooit niets niks niemand gin nimmer nt",
    "die": """
        dood sterven doodgaan dood_gaan dood_zijn doot dootgaan doodgaat creperen kapotgaan
        overlijden dood_wezen
    """,
    "live": """
        leven leve bestaan er_zijn wakker_worden ademen voortleven verder_leven verderleven
        doorleven in_leven_zijn in_leven_blijven opstaan verdergaan op_deze_wereld
        op_de_wereld hier_zijn leevn
    """,
    "kill": """
        doden vermoorden ophangen verhangen opgehangen verdrinken vergiftigen doodschieten
        neerschieten verzuipen afmaken van_kant_maken van_kant van_het_leven_beroven vergassen
        verstikken wurgen kapotmaken kapot_maken doodmaken dood_maken neersteken uithongeren
        verhongeren opblazen af_maken doodt opknopen knoop_op hang_op schiet_dood ombrengen
        vermoord verhangt verhang omleggen op_te_hangen dood_te_maken van_kant_te_maken
        in_brand_steken euthanaseren doodrijden
    """,
    "harm": """
        snijden snij snijd snijdt gesneden verwonden verwond verwondt pijn pijnigen beschadigen
        beschadig beschadigt krassen kras krast gekrast verminken automutileren straffen branden
        iets_aandoen wat_aandoen aandoen aandoe aandoet iets_aan_te_doen wat_aan_te_doen
        pijn_doen pijn_doe pijn_te_doen snijdde bezeren kwetsen toetakelen
    """,
    "limbs": """
        pols polsen pulsen aders ader armen arm onderarmen benen bovenbenen dijen keel
        huid slagader
    """,
    "pill": """
        pil pillen tablet tabletten slaappillen slaappil slaapmiddelen paracetamol paracetamols
        ibuprofen medicijnen medicatie medicijn pijnstillers aspirine insuline valium xanax
        antidepressiva oxazepam temazepam morfine oxycodon capsules bleek bleekmiddel chloor
        rattengif gif ontstopper gootsteenontstopper antivries schoonmaakmiddel kalmeringspillen
        dafalgan opiaten
    """,
    "took": """
        genomen neem nemen neemt ingenomen slik slikken slikt geslikt doorgeslikt gedronken drink
        drinken drinkt gegeten ingeslikt binnengewerkt achterover pak gepakt opgegeten
    """,
    "heap": """
        al alle hele heel strip strips doosje doos pot potje fles teveel te_veel handvol handje_vol
        heleboel overdosis 20 30 40 50 60 100 twintig dertig veertig vijftig honderd allemaal
        in_een_keer voorraad alles tegelijk hoop
    """,
    "height": """
        brug dak flat balkon klif raam toren viaduct gebouw parkeergarage flatgebouw rand
        reling verdieping kerktoren raamkozijn torenflat
    """,
    "traffic": """
        trein treinen metro tram bus vrachtwagen auto spoor rails sporen vrachtauto snelweg
        treinspoor camion
    """,
    "better": """
        beter gelukkiger makkelijker blij opgelucht fijner gemakkelijker leuker rustiger
        beter_af lichter opluchting
    """,
    "gone": """
        dood weg er_niet er_niet_meer niet_meer overleden verdwenen niet_meer_ben gestorven
        er_nooit
    """,
    "title": """
        film films boek boeken roman serie lied liedje nummer album plaat game spel documentaire
        poster dvd scriptie werkstuk essay podcast theater musical artikel
    """,
    "machine": """
        batterij accu telefoon mobiel laptop computer scherm apparaat machine plant planten lijn
        link tablet printer auto motor pixel pixels router koffiezetapparaat wasmachine vaatwasser
        stofzuiger broodrooster toetsenbord horloge lamp tv oplader mobieltje bloemen
    """,
    "sayings": """
        honger lachen schaamte dorst kou hitte verveling nieuwsgierigheid schrik angst zenuwen
        spanning lach ellende warmte moeheid slaap jaloezie heimwee
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    beven beleven billen bleven dillen draaien gebleven geleden geleven geven gillen graaff
    heven kleven laden lagen leden legen leien leken lenen leren leuven level levend levens
    leverden lezen lieven loven neven omhangen ophanden ophangend ophingen opvangen
    overdoses pellen pijlen pillow pollen reven rillen seven spelden spillen sterken sterren
    sterfte stierven streven tillen vellen weven zeven
"""
