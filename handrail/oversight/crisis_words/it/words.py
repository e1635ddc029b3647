"""The words of these rules, by name, in Italian."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": "vogio=voglio vojo=voglio voglo=voglio vogli=voglio nn=non nun=non piu=più",
    "typed": """
        suicidarmi suicidarsi suicidio morire ammazzarmi uccidermi vivere pastiglie tagliarmi
        impiccarmi sparire autolesionismo sonniferi
    """,
    "he": "lui lei qualcuno @kin chi",
    "kin": """
        fratello sorella figlio figlia madre padre mamma papà marito moglie fidanzato fidanzata
        ragazzo ragazza amico amica amici compagno compagna coinquilino coinquilina vicino vicina
        collega cugino cugina zia zio bambino bambina figli ex nipote nonna nonno alunno alunna
        adolescente genitori cognato cognata migliore_amica migliore_amico babbo
    """,
    "want": """
        voglio vuole volevo voleva vorrei vorrebbe volere voglia desidero desidererei desiderio
        preferisco preferirei preferirebbe penso pensa pensando pensato pensare pensieri pensiero
        pensavo medito sto sta provato prova provare tentato tenta tentare deciso decisa spero
        speravo merito merita meglio vogli vojo vuoi bisogno dovrei potrei minaccia minacciato dice
        parla intenzione idea idee pronto pronta farei piacerebbe progetto progettando considero
        volessi vado posso devo magari sarebbe ho_voglia sogno vogliono vorei
    """,
    "just": """
        solo soltanto semplicemente davvero veramente di a che più tanto oggi stasera anche
        spesso adesso ora subito per finalmente sempre domani stanotte già proprio essere tipo
        seriamente e ad da
    """,
    "die": """
        morire crepare schiattare essere_morto essere_morta morir morì morirei morirmene tirare_le_cuoia
        morrire
    """,
    "dead": "morto morta morissi sottoterra sotto_terra seppellito seppellita crepassi",
    "live": """
        vivere esistere svegliarmi risvegliarmi essere_vivo essere_viva restare_in_vita respirare
        stare_al_mondo essere_al_mondo andare_avanti_a_vivere viver campare campà vivè rimanere_in_vita
        continuare_a_vivere stare_qui essere_qui esserci stare_in_questo_mondo alzarmi
        vivere_più
    """,
    "nomore": "non nn mai nessuno nessuna senza no manco neanche",
    "tired": """
        stanco stanca stufo stufa esausto esausta stremato nauseato nauseata stancato sfinito
        sfinita basta
    """,
    "killme": """
        ammazzarmi ammazzarsi uccidermi uccidersi suicidarmi suicidarsi impiccarmi impiccarsi
        annegarmi annegarsi avvelenarmi avvelenarsi spararmi spararsi togliermi_la_vita
        togliersi_la_vita tagliarmi_le_vene tagliarsi_le_vene soffocarmi strangolarmi sgozzarmi
        sopprimermi farmi_fuori farsi_fuori levarmi_di_mezzo togliermi_di_mezzo
        togliersi_di_mezzo aprirmi_le_vene spararmi_in_testa toglierci_la_vita darmi_fuoco
        darsi_fuoco darmi_la_morte farmi_saltare_le_cervella ammazarmi amazzarmi
    """,
    "kill": """
        ammazzare uccidere suicidare impiccare sparare avvelenare togliere_la_vita annegare
        tagliare_le_vene buttare_giù
    """,
    "harm": """
        tagliarmi tagliarsi ferirmi ferirsi autolesionarmi farmi_del_male farsi_del_male farmi_male
        farsi_male bruciarmi graffiarmi punirmi mutilarmi tagliuzzarmi farmi_dei_tagli
        facendomi_del_male tagliandomi picchiarmi
    """,
    "limbs": "vene vena polsi polso braccia braccio avambracci cosce gambe gola pelle avambraccio",
    "pill": """
        pastiglia pastiglie pasticche pillola pillole compressa compresse paracetamolo tachipirina
        sonnifero sonniferi medicina medicine medicinali farmaci farmaco aspirina aspirine
        insulina antidepressivi valium xanax tavor lexotan minias benzodiazepine psicofarmaci
        tranquillanti morfina capsule calmanti gocce candeggina varechina veleno topicida
        antigelo sturalavandini barbiturici ibuprofene oki antidolorifici
    """,
    "took": """
        preso prendo prendere presa prese presi ingoiato ingoio ingoiare inghiottito ingerito
        bevuto bevo bere ingoiata ingerire mandato_giù buttato_giù inghiottire mandare_giù
        prenderò
    """,
    "heap": """
        tutte tutti tutto tutta scatola scatole flacone boccetta blister troppe troppi manciata
        overdose 20 30 40 50 60 100 venti trenta quaranta cinquanta cento mucchio bottiglia intera
        intero sacco
    """,
    "height": """
        ponte tetto balcone finestra palazzo scogliera torre piano terrazzo viadotto cornicione
        burrone cavalcavia terrazza ponti dirupo
    """,
    "traffic": """
        treno treni metro metropolitana tram autobus camion binari binario macchina tir
        rotaie auto
    """,
    "better": """
        meglio felici felice sollevati sollevato tranquilli facile sollievo contenti liberi bene
        più_facile sereni
    """,
    "title": """
        film libro libri romanzo serie canzone canzoni album disco gioco documentario poster
        maglietta dvd bluray saggio tesi spettacolo fumetto manga teatro podcast articolo tema
        película libro novela canción juego documental ensayo opera squadra
    """,
    "sayings": """
        ridere risate fame sete sonno caldo freddo vergogna paura curiosità noia voglia invidia
        spavento gelosia fatica stress imbarazzo crepacuore ansia amore
    """,
    "machine": """
        batteria telefono cellulare schermo computer pila pile apparecchio macchina linea tablet
        link motore frigo aspirapolvere router orologio stampante pianta piante televisore tv pc
        portatile robot tastiera lavatrice disco telefonino caldaia tostapane
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    ammaccata decidermi decidersi gagliardi impiccati morirà pattuglie pigliarmi sbagliarmi
    sbagliarsi sparite spartire suscitarsi tagliandi tagliando tagliarla tagliarlo togliermi
    togliersi vicere vipere viveri ritagliarmi ucciderci
"""
