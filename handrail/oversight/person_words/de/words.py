"""The words people use for it, in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        cih=ich ihc=ich ic=ich mti=mit mt=mit mir=mir ien=ein ei=ein eni=ein enien=einen
        eienn=einen einne=einen einm=einem moch=möchte möcte=möchte möhcte=möchte mcöhte=möchte
        willl=will bitt=bitte btite=bitte bitet=bitte mihc=mich mcih=mich brauhce=brauche
        rdeen=reden redne=reden kan=kann knan=kann kannn=kann cheff=chef chfe=chef
    """,
    "slips": "bitte mochte mensch telefon rückruf echten zurückrufen anrufen",
    "det": """
        ein eine einen einem einer eines n nen nem ner ne en am an der die das den dem des mein
        meinen meinem dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer euer eure euren
        eurem eurer irgendein irgendeinen irgendeinem irgendeiner a koan kein diesen diesem
        jeden halt eben mal doch bitte auch noch so etwas gerne gern bloß nur endlich lieber
        hier jetzt sofort direkt mir uns dazu bei von aus vom zum
    """,
    "adj": """
        echt~ richtig~ real~ lebend~ lebendig~ wirklich~ wahrhaftig~ menschlich~ kompetent~
        zuständig~ verantwortlich~ persönlich~ normal~ vernünftig~ nett~ freundlich~
        qualifiziert~ fest~ direkt~ deutsch~ verdammt~ scheiß~ verfickt~ fähig~ höher~ nächst~
        leibhaftig~ ordentlich~ denkend~ ausgebildet~ physisch~ fachkundig~ technisch~ einzig~
        frei~ verfügbar~
    """,
    "human": """
        mensch menschen menschens person personen mensche menschn mänsch mensch_aus menschlein
    """,
    "role": """
        mitarbeiter mitarbeiterin mitarbeitern mitarbeiters mitarbeiterinnen mitarbeitend~
        berater beraterin beratern beraterinnen kundenberater~ fachberater~ kollege kollegen
        kollegin kolleginnen ansprechpartner~ ansprechperson~ ansprechspartner~ sachbearbeiter~
        vorgesetzt~ chef chefs chefin chefetage boss manager~ teamleiter~ teamleitung
        abteilungsleiter~ abteilungsleitung filialleiter~ filialleitung geschäftsführ~
        geschäftsleitung inhaber~ kundenbetreuer~ betreuer~ servicemitarbeiter~ agent agenten
        agentin operator operatorin kundendienstmitarbeiter~ supportmitarbeiter~
        verantwortlicher verantwortlichen verantwortliche verantwortlichem zuständige
        zuständigen zuständiger kundendienstler servicekraft angestellt~ bearbeiter~ supervisor
        vertreter gesprächspartner~ erwachsen~ menschenseele fachperson~ servicemensch~
        bediensteten
    """,
    "team": """
        techniker fachmann fachfrau fachkraft experte experten expertin spezialist spezialisten
        dame herrn kundenservice kundendienst kundenbetreuung support hotline team personal
        fachabteilung abteilung buchhaltung vertrieb reklamationsabteilung beschwerdeabteilung
        beschwerdestelle beschwerdemanagement zentrale serviceteam supportteam kundenhotline
        verkauf serviceabteilung verwaltung rechnungsabteilung call_center callcenter
        telefonzentrale servicecenter verkaufsteam kundencenter retourenabteilung kundensupport
        service_team telefonservice
    """,
    "wen": """
        jemand jemanden jemandem jemandn jmd jmdn jmdm wem wen wer irgendwem irgendwen irgendwer
        irgendjemand~ irgendeinem irgendeiner einem_von_euch einen_von_euch
    """,
    "jemand": """
        jemand jemanden jemandem jemandn jmd jmdn jmdm irgendwem irgendwen irgendwer
        irgendjemand~
    """,
    "talk": """
        sprechen spreche sprech sprich sprecht reden rede red redet redn schreiben schreibe
        schreib telefonieren telefonier telefoniere chatten chatte unterhalten unterhalte
        kommunizieren kommuniziere quatschen plaudern austauschen besprechen klären diskutieren
        diskutiere verhandeln korrespondieren auseinandersetzen schnacken labern schwätzen
        schwatzen sprächen talken
    """,
    "verb": """
        verbinden verbind verbinde verbindet verbunden verknüpfen durchstellen durchstell
        durchstelle weiterleiten weiterleite weiterverbinden weiterverbind durchgestellt
        weitergeleitet weiterverbunden weitergeben übergeben weiterreichen weitergereicht
        weitergegeben übergibt übergib vermitteln vermittel vermittle weiterverbinde überstellen
        durchverbinden eskalieren umleiten vermittelt rüberstellen durchreichen
    """,
    "will": """
        will wil möchte möcht mecht möchten wollen wollte brauche brauch brauchen benötige
        benötigen verlange verlangen fordere fordern wünsche wünschen wünsch hätte hätten hätt
        bevorzuge erwarte erwarten bestehe erbitte suche such nehme nehm muss müsste würde mag
        bekomme bekommen kriege krieg kriegen kriegt bekommt beantrage darf dürfte kann könnte
        willst braucht wünschte
    """,
    "habe": """
        will wil möchte möcht mecht möchten brauche brauch brauchen benötige verlange fordere
        wünsche hätte hätten hätt bevorzuge erwarte erbitte lieber gern gerne bitte her_mit
        bestehe_auf sondern
    """,
    "gib": """
        gib gebt geben gebn hol holt holen hole schick schickt schicken bring bringt bringen
        such sucht suchen besorg besorgt besorgen ruf holn rufen ruft organisier finde find
        finden nenn nennen
    """,
    "fill": """
        ich wir mal bitte doch endlich gern gerne lieber hier jetzt sofort nur einfach dringend
        unbedingt wirklich auch schon noch eben halt mir uns dann heute echt gleich umgehend man
        es viel nun bloß also a da so ja schnell schnellstens zu_sprechen
    """,
    "acc": """
        sich mir mich uns das dies es den ihn daran darum dem dafür meine meinen anliegen fall
        problem nachricht sache da hier
    """,
    "mir": "mir mich uns ihn sie ihm ihr meine meiner meinen es das dies dieses meine_mutter",
    "polite": """
        ey yo bittschön hilfe gerne_mal bitte danke sofort jetzt endlich hier mal schnell
        dringend umgehend gleich nein nee ja jo jup okay ok gut na also dann halt hallo hi hey
        moin verdammt nochmal doch einfach nur lieber nun asap bidde bütte biddeschön heute
        gerne gern haben sprechen stattdessen ne nö wieder guten tag und pls verbinden her
        erwünscht gewünscht gesucht schön bot roboter haha lol dringendst unverzüglich direkt
        mann herrgott himmel
    """,
    "machine": """
        bot bots roboter robotern robot maschine maschinen computer computern chatbot chatbots
        automat automaten ki software programm programmen algorithmus blechkiste blechdose
        sprachmodell tonband bandansage rechner chat_bot machine machinen automatik
        telefoncomputer chatgpt anrufbeantworter toaster textbaustein~ wand
        künstlich~_intelligenz sprachcomputer ding apparat kasten system skript app blechtrottel
    """,
    "botty": """
        bot bots chatbot chatbots ki chatgpt chat_bot textbausteine standardantworten
        standardantwort automatische_antworten automatische_antwort automatischen_antworten
        automatischer_antwort automatisierte_antworten künstliche_intelligenz computerstimme
        bandansage textbausteinen standardtexte standardtext standardfloskeln
    """,
    "call": """
        mensch menschen mitarbeiter mitarbeiterin berater beraterin ansprechpartner agent
        operator person vorgesetzter vorgesetzten sachbearbeiter supervisor kundenberater chef
    """,
    "help": """
        erledigen übernehmen übernimmt anschauen ansehen anschaut ansieht prüfen prüft lesen
        liest kümmern kümmert antworten antwortet klären klärt entscheiden entscheidet
        bearbeiten bearbeitet einschalten einschaltet drüberschauen draufschauen rangehen ran
        helfen hilft draufgucken reinschauen angucken anguckt überprüfen überprüft beantworten
        beantwortet lösen regeln regelt weiterhelfen weiterhilft dazukommen reden sprechen
        schreiben schreibt spricht redet durchlesen beurteilen beurteilt
    """,
    "kann": """
        kann können könnte könnten könntet könnt kannst darf dürfte soll sollte muss möge wird
        will lass lassen lasst würde würden möchte müsste sollen
    """,
    "da": "da hier dort bei_euch bei_ihnen zuhause drin dran anwesend erreichbar wach am_leben",
    "nein": """
        nicht kein keine keinen keinem keiner niemals nie ohne statt anstatt anstelle weigere
        weigern weg schluss raus nix ned net
    """,
    "satt": """
        satt nase_voll schnauze_voll genug leid schluss keine_lust kein_bock keinen_bock
        keine_nerven keine_zeit kotzt nervt bock_auf
    """,
    "owner": """
        fahrer zusteller paketbote paketdienst lieferant bote postbote dhl hermes ups dpd gls
        nachbar nachbarn spedition spediteur kurier lieferdienst post monteur
    """,
    "real": "echt~ richtig~ real~ lebend~ lebendig~ menschlich~ wirklich~ nächst~ zuständig~",
}
# Words in their own right that look like one of ours.
PLAIN: Final = """
    besteht schrauben verwalten umtauschen verkaufen verkauft wusste buche überlegen verlängert
    klarer zurücksenden verlassen vollen vorhanden maschinell wenn wann wer wird wirst werden
    waren wahr jahr jahre meinem meine seinen sein eine reden redet sprache sprachen spruch
    sprechend besprochen rufen gerufen laufen kaufen kauf lauf hauf haus maus aus raus holz hole
    stolz soll sollen wollen wolle rolle rollen voll kasten kosten kostet karten karte warten
    warte garten garte gärten taste tasten testen chart charge chance mess messen messer menge
    mengen hätte hatte hatten matte matten bitter bitten mitte mitten ritter ort orte ware
    fahrer fahren fahrt lehrer bester besser besten wissen wisse vermissen weiter weitere
    weiteren leiter leitern leisten letzte letzten bestellung bestellen bestellt stellen stelle
    stellt stell erhalten gehalten halten helfer hilfe hilfen rechnen rechnung rechner rechnet
    richtung richten rechts rechte recht schicht nicht licht leicht reicht personal
    personalisiert personen persönlich person perlen verbunden verbindung verband verbrauch
    gebraucht brauchbar besuch besucht besuchen suche suchen buchen bucht gebucht buch tisch
    fisch frisch dreh drehen drei dreck teil teile teilen heil seil weil weile zeile mail mails
    geld gelb gilt gibt gift gebe gabe gaben haben habe hast hasst hat hut gut gute guten
    liefern liefert lieber leben lebt liebe lieben geben gehen geht steht sehen stehen gesehen
    kennen kenne können konnte konnten könne kannte kante kanten kunde kunden stunde stunden
    runde wunde rund bund hund hand hände wände wand sand land rand band bande lampe lampen
    pumpe pumpen manche mache machen macht nacht acht lachen sachen sache rache woche wochen
    koche kochen kachel automatisch automatik automatische moment momentan monat monate montag
    montage anfang anfrage anfragen angebot angebote ansage anlage anlagen ankommt ankunft
    antrag auftrag aufbau agent
"""
MEND: Final = "human role team jemand talk verb will call machine slips"
