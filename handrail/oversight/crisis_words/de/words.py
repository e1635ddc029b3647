"""The words of these rules, by name, in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        wil=will wiil=will wll=will lebn=leben mer=mehr nmehr=mehr tod=tod sterbem=sterben
        stebren=sterben ebn=eben brng=bring
    """,
    "typed": """
        selbstmord selbstmordgedanken suizid suizidal suizidgedanken umbringen umbringe sterben
        aufwachen weiterleben lebensmüde tabletten schlaftabletten abschiedsbrief aufhängen
        erhängen springen niemand vermissen pulsadern schluss nichts verletzen existieren ritzen
        antun brücke leben
    """,
    "ich": "ich i ick isch icke",
    "mich": "mich mi mir sich dich uns di si",
    "who": "ich er sie i ick isch wir jemand @kin",
    "kin": """
        bruder schwester sohn tochter mutter mama vater papa mann frau freundin freund partner
        partnerin mitbewohner mitbewohnerin nachbar nachbarin kollege kollegin cousin tante
        onkel kind kinder ehemann ehefrau oma opa neffe nichte ex schüler schülerin bekannte
        bekannter enkel enkelin tochter's kumpel eltern
    """,
    "just": """
        einfach nur noch auch doch jetzt heute morgen eh wirklich ehrlich echt am_liebsten
        gleich bald mal schon wohl halt eben eigentlich endlich lieber dann sowieso wieder immer
        ständig oft manchmal heut nacht hier sofort selbst selber dauernd alle ganz
    """,
    "not": "nicht nich nimmer nimma ned net nie niemals nid nichts nix neda nimmermehr nit",
    "nomore": """
        nicht_mehr nich_mehr nimmer nimma nie_mehr nie_wieder nicht_länger ned_mehr net_mehr
        nichts_mehr nix_mehr nie_wida nichtmehr nimmermehr kein_mehr nie_und_nimmer nicht_weiter
        nicht_einmal_mehr nit_mehr auch_nicht_mehr nie_nie_mehr nicht_mehr_länger
    """,
    "want": """
        will möchte mag wollte würde werde muss könnte wünsche wünsch mog mecht woit hoffe hoff
        sollte wünschte bräuchte wuerde darf kann soll wünscht möcht kon gern gerne wär wäre
        hätte plane überlege denke versuche wollen möchten
    """,
    "wants": """
        will möchte mag wollte würde droht drohte sagt sagte meint meinte versucht versuchte
        schreibt schrieb plant redet spricht wünscht kündigt
    """,
    "die": """
        sterben sterbn abkratzen krepieren draufgehen tot_sein tot weg_sein_für_immer
        nicht_mehr_leben verrecken erlöst_werden nicht_mehr_sein verschwinden_für_immer
        hops_gehen abnippeln
    """,
    "live": """
        leben weiterleben lebn weiterlebn da_sein dasein hier_sein existieren aufwachen
        weitermachen am_leben am_leben_sein auf_der_welt auf_dieser_welt erwachen mehr_sein
        weiterzuleben zu_leben aufzuwachen existiern dasein_will weiterkämpfen weiter_machen
        weiter_leben auf_der_erde am_leben_bleiben atmen
    """,
    "umbring": """
        umbringen umbring umbringe umbringt umzubringen umgebracht umbrächte umbringn umbringa
        töten tötet töte selbst_töten ermorden abmurksen kaltmachen auslöschen entleiben
        abzumurksen abmurkse umbringst suizidieren
    """,
    "hang": """
        aufhängen aufhänge aufhängt aufzuhängen erhängen erhänge erhängt aufgehängt aufknüpfen
        aufknüpfe strangulieren erdrosseln aufhängn
    """,
    "shoot": """
        erschießen erschieße erschieß erschießt erschossen vergiften vergifte vergiftet
        ertränken ertränke ertränkt ersticken verbrennen vergasen erstechen verhungern ertrinken
    """,
    "hurt": """
        ritzen ritze ritzt geritzt ritz verletzen verletze verletzt selbst_verletzen schneiden
        schneide schneidet geschnitten aufschneiden selbstverletzen verstümmeln verstümmle
        bestrafen schneid verletz ritzn
    """,
    "harmself": """
        selbstmord~ selbstmort selbstmört suizid~ sucide suizd selbsttötung freitod lebensmüde
        lebensmued~ todessehnsucht selbstverletz~ todeswunsch sterbewunsch suicidgedanken
        lebensmüd selbsttötungs~ suizidal suizidgedanken suizit suzid suizied selbstmordgedanken
        lebensüberdruss lebensüberdrüssig selbstschädig~ ritzerei ritznarben telefonseelsorge
    """,
    "sense": """
        sinn zweck grund kraft hoffnung lebenswille lebenswillen lebensmut lust perspektive
        zukunft lebenslust lebenskraft nutzen energie
    """,
    "wristde": """
        pulsader pulsadern ader adern handgelenk handgelenke arme arm unterarm unterarme kehle
        oberschenkel beine haut hals
    """,
    "pillde": """
        tablette tabletten pille pillen schlaftabletten schlafmittel ibuprofen paracetamol
        aspirin medikamente medis beruhigungsmittel kapseln schmerzmittel schmerztabletten
        insulin antidepressiva rohrreiniger abflussreiniger reiniger frostschutzmittel
        rattengift gift bleiche chlor putzmittel tropfen valium opiate morphium benzos entkalker
    """,
    "tookde": """
        genommen nehme nehmen nehm geschluckt schlucke schlucken schluck eingenommen trinke
        trinken getrunken trink eingeworfen schmeiß werfe ein reingehauen reingezogen trinkt
        nimmt schluckt gegessen esse
    """,
    "heapde": """
        alle ganze ganzen sämtliche zu_viele zuviele handvoll packung packungen schachtel
        überdosis flasche haufen vorrat 20 30 40 50 60 100 zwanzig dreißig fünfzig hundert alles
        auf_einmal
    """,
    "heightde": """
        brücke brucke dach hochhaus balkon klippe fenster turm autobahnbrücke hausdach kirchturm
        parkhaus geländer fensterbrett felsen kante abgrund
    """,
    "trafficde": """
        zug bahn lkw auto züge bus ubahn u_bahn s_bahn straßenbahn gleis gleise gleisen schienen
        schiene laster ice regionalbahn tram güterzug
    """,
    "jumpde": """
        springe spring springen springt gesprungen stürze stürz stürzen stürzt werfe werf werfen
        wirft schmeiße schmeiß schmeißen schmeißt hüpf hüpfe lege leg legen legt laufe lauf
        laufen gehe fahre fahr stelle stell runterspringen runterspringe hinunterspringen fallen
        falle springn schmeiss runterstürzen runterfallen
    """,
    "betterde": """
        besser dran leichter besser_dran glücklicher erleichtert froh einfacher ruhe gut bessa
        happier besser_ohne
    """,
    "allde": """
        alle alles jeder jedem allen familie kinder welt menschen ihr euch leute meine sie du
        mann frau eltern kids mutter
    """,
    "none": """
        niemand keiner keinem niemandem keinen niemanden kaum_einer kein_mensch keine_sau keina
        koana kein_schwein wer
    """,
    "gonede": """
        weg tot nicht_mehr_da nicht_mehr gestorben verschwunden fort nimmer_da nicht_da
        nicht_gäbe nicht_mehr_bin
    """,
    "letterde": """
        abschiedsbrief abschiedsbriefe abschiedsbriefen abschiedszettel abschiedsvideo
        abschiedsnachricht abschiedsworte
    """,
    "mishapde": """
        am an der beim mit_der_scherbe auspacken öffnen aufbauen montage zusammenbauen kante
        deckel scherbe glas blech griff karton verpackung klinge_des
    """,
    "titlede": """
        film buch lied song album spiel dvd serie roman platte vinyl hausarbeit referat doku
        hörbuch bluray shirt poster kommando essay aufsatz bachelorarbeit thema
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    kiddie default
    anbringen anton aufbringen aufgabe aufgeben aufgenommen aufgrund auflosung aufmachen
    aufnehmen aufsuchen aufwachsen aufwand aufwarmen ausgabe ausgehen ausgesetzt ausgleich
    ausmachen aussagen aussehen aussieht autobahn beben beiden beider beides beispiel bislang
    bruce bruche bruck brucken dasselbe demnach dennoch dermassen derzeit dieselbe diesmal
    drucke durchaus durchmesser durchschnitt durchsetzen ebenfalls einfluss eingehen eingesetzt
    einkaufen einsetzen einstellen erbringen ergangen erlangen existiert fahrzeug folgende
    folgenden folgendes freizeit gegenuber grundschule handbuch haushalt heben hierbei hierfur
    hiermit hinaus hinein hingegen hinweg immerhin jahrhundert jedenfalls jederzeit kleben
    kostenlos laufenden lebend lebenden lebensende leber lebten legende lehen lesben lesen leyen
    lichts lieben loben mannheim miterleben mitmachen mitnehmen mittag mitunter nachdem
    nachdenken nachts nebenbei nieder nights nochmal ohnehin passend schlafzimmer schloss
    schlusse schuss seitdem serben sitzen spieltag sprengen stehenden sternen streben suicidal
    toiletten ubergeben uberlassen uberleben uberlegen uberlegt ubernehmen ubernimmt ubersehen
    ubersetzt untergebracht unterhalten unternehmen verfassen vergessen verleihen verletzte
    verletzten verliessen vermessen vermieten vermischen verpassen versetzen verwiesen vielmehr
    voraus vorbild vorgehen vorgenommen vorhaben vorhanden vorhin vorletzten vorschlage
    vorstellen weitergeben weitergehen weiterhin weiterleiten weltweit wenden zerrissen
    zugelassen zurecht zurich zurzeit
"""
