"""The words people use for it, in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        bsit=bist bits=bist bit=bist bisst=bist bst=bist bistt=bist bis=bist bost=bist vist=bist
        nist=bist sidn=sind snid=sind sin=sind snd=sind sidnd=sind dud=du duu=du ud=du sei=sie
        si=sie ssie=sie sue=sie sier=sie ien=ein ei=ein en=ein eni=ein einn=ein enie=eine
        eien=eine ene=eine einne=eine ihc=ich cih=ich ic=ich mti=mit imt=mit mt=mit bto=bot
        bott=bot bor=bot bpt=bot boot=bot mesch=mensch mench=mensch ehct=echt ecth=echt ect=echt
        ecjt=echt eht=echt ist=ist sit=ist its=ist dsa=das ads=das robter=roboter
        machine=maschine
    """,
    "slips": """
        bist sind seid spreche schreibe rede einen eine antwortet schreibt sitzt mensch roboter
        maschine computer wirklich eigentlich automatisch
    """,
    "you": "du sie ihr de d",
    "be": "bist sind seid bisch biste bis bis_du sin ist is",
    "fill": """
        ein eine einen einem einer eines n nen nem ner ne en a am nur bloß doch denn eigentlich
        wirklich echt überhaupt tatsächlich etwa vielleicht auch so irgendein irgendeine
        irgendwie gerade grad hier jetzt kein keine keinen keinem keiner nicht der die das dem
        den mal ja wohl bestimmt sicher sicherlich garantiert wahrscheinlich vermutlich
        offensichtlich anscheinend noch halt eben schlicht lediglich ganz gar immer selbst
        selber nun also sogar ausschließlich heimlich in_wahrheit in_wirklichkeit zufällig
        womöglich möglicherweise nix scheinbar komplett rein einfach irgendso da dort und jemand
        so_ein so_eine ehrlich blöder blöde dummer doofer verdammt natürlich evtl eventuell
        tatsache real überhaupt_noch vom von mit dabei definitiv sowas was wie ned net koa koan
        schon gell
    """,
    "adj": """
        echt~ richtig~ real~ lebend~ lebendig~ wirklich~ wahrhaftig~ menschlich~ künstlich~
        automatisch~ automatisiert~ virtuell~ digital~ normal~ intelligent~ dumm~ blöd~
        sprechend~ computergesteuert~ maschinell~ leibhaftig~ tatsächlich~ vollautomatisch~
        programmiert~ computergeneriert~ seelenlos~ gewöhnlich~ wahr~ physisch~ denkend~ simpl~
        doof~
    """,
    "thing": """
        maschinchen clanker computerdings maschindl bot bots bote_bot roboter robotern robot
        maschine maschinen maschin computer computern chatbot chatbots programm programme
        computerprogramm computerprogramme software ki kis ai automat automaten automatik
        algorithmus algorithmen sprachmodell sprachmodelle llm gpt chatgpt chat_gpt gpt4 claude
        gemini siri künstliche_intelligenz künstlichen_intelligenz künstliche_intelligenzen
        skript script system sprachassistent sprachcomputer computersystem android cyborg
        blechkiste blechdose machine machinen rechner tonband bandansage code ki_modell
        ki_system kunstfigur computerstimme autoresponder bandaufnahme chat_bot textgenerator
        automatismus sprachbot chatroboter blechbüchse robotter robotta dialogsystem
        assistenzsystem assistenzprogramm kuenstliche_intelligenz simulation avatar
        textbausteine textbaustein roboterstimme programmcode chatprogramm
    """,
    "human": """
        natürliche_person natürlichen_person gesicht mensch menschen menschens person personen
        mensche mann frau lebewesen wesen menschenwesen fleisch_und_blut menschlein
        jemand_echtes jemand_echten menschliches_wesen leute mänsch mensch_aus_fleisch_und_blut
        dame herr typ kerl sterblicher
    """,
    "staff": """
        mitarbeiter mitarbeiterin mitarbeitern angestellter angestellte kollege kollegin berater
        sachbearbeiter jemand_vom_team jemand_aus_dem_team kundenberater
    """,
    "alive": """
        echt real lebendig menschlich künstlich automatisch automatisiert programmiert
        computergesteuert virtuell am_leben lebend echte echter ki maschinell computergeneriert
        fake_oder existent
    """,
    "jemand": "jemand wer irgendwer irgendjemand jmd niemand keiner jemanden einer",
    "talk": """
        spreche sprech sprich rede red schreibe schreib chatte chat unterhalte kommuniziere
        korrespondiere telefoniere diskutiere texte quatsche tippe verkehre reden sprechen
        schreiben chatten kommunizieren telefonieren verbunden gesprochen geschrieben gechattet
        geredet streite diskutieren gelandet unterhalten zu_tun zutun
    """,
    "writes": """
        stecken reagieren schreibt antwortet liest tippt spricht redet sitzt steckt textet
        beantwortet formuliert generiert reagiert arbeitet hockt mitliest antworten schreiben
        lesen sitzen arbeiten tippen sprechen bedient verfasst schreibst
    """,
    "written": """
        geschrieben beantwortet generiert erstellt erzeugt verfasst formuliert gelesen getippt
        betreut bedient gesteuert produziert bearbeitet betrieben moderiert geantwortet gemacht
    """,
    "comm": """
        antwort antworten text texte nachricht nachrichten chat gespräch mail unterhaltung
        service system auskunft konversation rückmeldung satz sätze support kundenservice
    """,
    "auto": """
        automatisch automatisiert automatische automatischer automatischen automatisches
        automatisierte automatisierter automatisiertes generiert vorgefertigt vorgefertigte
        computergeneriert vollautomatisch maschinell programmiert vorprogrammiert künstlich
        automatisierten automatisches_system
    """,
    "end": """
        oder und jetzt hier da bitte mal denn doch eigentlich gell ne wa richtig stimmts also
        weil dahinter drin am der die schreibt antwortet sitzt spricht dran überhaupt mit auf
        oda odr im was bist sind ist danke lol haha alter digga bro gib geben sein bin wenn hä
        du sie gegenüber liest redet wirklich echt ich
    """,
    "polite": """
        bitte hallo hi hey na ok okay äh ähm also ehrlich jetzt mal lol haha ja nein und aber
        warte moment oder danke du sie moin servus sag hä alter digga bruder bro echter echte
        echt seid ihr so eher
    """,
    "life": "mittagspause kaffeepause frau_und mann_und sternzeichen feierabend lieblingsfarbe",
    "body": """
        gefühle gefühl herz gehirn hirn körper puls seele bewusstsein eltern geburtstag verstand
        blut emotionen mutter gewissen hände haut kindheit geschlecht
    """,
    "act": """
        denken fühlen atmen schlafen essen träumen leben atmest schläfst lebst existierst fühlst
        denkst träumst blutest isst existieren sterben lachen weinen atmet
    """,
    "made": """
        programmiert gebaut erschaffen entwickelt trainiert erfunden gemacht geschaffen
        konstruiert hergestellt gecodet
    """,
    "glaub": """
        glaube glaub denke vermute wette fürchte meine schätze nehme_an befürchte ahne bezweifle
        zweifle
    """,
}
# Words in their own right that look like one of ours.
PLAIN: Final = """
    verbinden schrauben kollegen versprochen hatte bote boten brot boot boote gebot bog bord
    monat motor rotor roter rote rotes rob wenn wann wer wird wirst werden waren wahr jahr jahre
    meinem meine seinen sein eine einen einem reden redet sprache sprachen spruch besprochen
    schreibst schreibtisch schrieben schreit schreie tippen tipps stippt setzt satz sätze sitz
    sitze sitzen setzen steht steckte stecken strecke stück stecker lies lesen leise leiste
    listen list liste last lässt lasst fest liegt liebt lebt liefert gliedert mensa menge mengen
    mehr messe messen person personal personen pension version perlen programm programme problem
    probleme produkt machen machine maschen masche waschmaschine lasche tasche flasche ware wäre
    währen echte achte acht nächte nacht recht rechts rechte hecht schlecht leben lieben heben
    geben neben reben lebend kleben ehe ehre ehrlich endlich ähnlich real regal reale mal mail
    mails total lokal egal kanal denken danken danke decken denkst schenken fühlen füllen fehlen
    kühlen wühlen wählen zählen essen wissen lassen fassen atmen arme armen namen rahmen
    schlafen schlaufen schaffen laufen kaufen herz kurz herr her härz holz salz körper körbe
    puls plus pulse gehirn gehört gehen geht gefühl gefüllt gefällt gefallen genug grün für vier
    wir mir dir ihr hier tier bier wie sie nie die den denn dann kann mann frau grau schau bau
    blau rau pfau typ tipp tür tor tee teil teils kerl kern karl kerze oder order ordern ordner
    orden leder feder weder wieder hinter hinten hunter winter runter chart charge rat rad
    chance schade schaden schatten computer kommt kommen automaten automatik autos auto autor
    autoren antwort antworten antworte antwortete worte wort ort orte bild bilder bist fast rest
    ist isst fisch tisch frist gift geist seid seit seite seiten weit zeit sind sing kind wind
    rind rund sand sende
"""
MEND: Final = "thing human staff talk jemand slips"
