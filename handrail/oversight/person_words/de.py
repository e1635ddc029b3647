"""How people ask for a person in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """cih=ich ihc=ich ic=ich mti=mit mt=mit mir=mir ien=ein ei=ein eni=ein enien=einen eienn=einen einne=einen einm=einem
        moch=möchte möcte=möchte möhcte=möchte mcöhte=möchte willl=will bitt=bitte btite=bitte bitet=bitte mihc=mich mcih=mich brauhce=brauche
        rdeen=reden redne=reden kan=kann knan=kann kannn=kann cheff=chef chfe=chef""",
    "slips": "bitte mochte mensch telefon rückruf echten zurückrufen anrufen",
    "det": """ein eine einen einem einer eines n nen nem ner ne en am an der die das den dem des
        mein meinen meinem dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer euer eure
        euren eurem eurer irgendein irgendeinen irgendeinem irgendeiner a koan kein diesen diesem
        jeden halt eben mal doch bitte auch noch so etwas gerne gern bloß nur endlich lieber hier
        jetzt sofort direkt mir uns dazu bei von aus vom zum""",
    "adj": """echt~ richtig~ real~ lebend~ lebendig~ wirklich~ wahrhaftig~ menschlich~ kompetent~
        zuständig~ verantwortlich~ persönlich~ normal~ vernünftig~ nett~ freundlich~ qualifiziert~ fest~ direkt~ deutsch~ verdammt~ scheiß~
        verfickt~ fähig~ höher~ nächst~ leibhaftig~ ordentlich~ denkend~ ausgebildet~ physisch~
        fachkundig~ technisch~ einzig~ frei~ verfügbar~""",
    "human": """mensch menschen menschens person personen mensche menschn mänsch mensch_aus
        menschlein""",
    "role": """mitarbeiter mitarbeiterin mitarbeitern mitarbeiters mitarbeiterinnen mitarbeitend~
        berater beraterin beratern beraterinnen kundenberater~ fachberater~ kollege kollegen
        kollegin kolleginnen ansprechpartner~ ansprechperson~ ansprechspartner~ sachbearbeiter~
        vorgesetzt~ chef chefs chefin chefetage boss manager~ teamleiter~ teamleitung
        abteilungsleiter~ abteilungsleitung filialleiter~ filialleitung geschäftsführ~
        geschäftsleitung inhaber~ kundenbetreuer~ betreuer~ servicemitarbeiter~ agent agenten
        agentin operator operatorin kundendienstmitarbeiter~ supportmitarbeiter~ verantwortlicher
        verantwortlichen verantwortliche verantwortlichem zuständige zuständigen zuständiger
        kundendienstler servicekraft angestellt~ bearbeiter~ supervisor vertreter gesprächspartner~
        erwachsen~ menschenseele fachperson~ servicemensch~ bediensteten""",
    "team": """techniker fachmann fachfrau fachkraft experte experten expertin spezialist spezialisten dame herrn kundenservice kundendienst kundenbetreuung support hotline team personal
        fachabteilung abteilung buchhaltung vertrieb reklamationsabteilung beschwerdeabteilung
        beschwerdestelle beschwerdemanagement zentrale serviceteam supportteam
        kundenhotline verkauf serviceabteilung verwaltung rechnungsabteilung call_center
        callcenter telefonzentrale servicecenter verkaufsteam kundencenter retourenabteilung kundensupport service_team telefonservice""",
    "wen": """jemand jemanden jemandem jemandn jmd jmdn jmdm wem wen wer irgendwem irgendwen
        irgendwer irgendjemand~ irgendeinem irgendeiner einem_von_euch einen_von_euch""",
    "jemand": """jemand jemanden jemandem jemandn jmd jmdn jmdm irgendwem irgendwen irgendwer
        irgendjemand~""",
    "talk": """sprechen spreche sprech sprich sprecht reden rede red redet redn schreiben
        schreibe schreib telefonieren telefonier telefoniere chatten chatte unterhalten unterhalte
        kommunizieren kommuniziere quatschen plaudern austauschen besprechen klären diskutieren
        diskutiere verhandeln korrespondieren auseinandersetzen schnacken labern schwätzen schwatzen
        sprächen talken""",
    "verb": """verbinden verbind verbinde verbindet verbunden verknüpfen durchstellen durchstell
        durchstelle weiterleiten weiterleite weiterverbinden weiterverbind durchgestellt
        weitergeleitet weiterverbunden weitergeben übergeben weiterreichen weitergereicht
        weitergegeben übergibt übergib vermitteln vermittel vermittle weiterverbinde überstellen
        durchverbinden eskalieren weitergegeben umleiten vermittelt rüberstellen durchreichen""",
    "will": """will wil möchte möcht mecht möchten wollen wollte brauche brauch brauchen benötige
        benötigen verlange verlangen fordere fordern wünsche wünschen wünsch hätte hätten hätt
        bevorzuge erwarte erwarten bestehe erbitte suche such nehme nehm muss müsste würde mag
        bekomme bekommen kriege krieg kriegen kriegt bekommt beantrage darf dürfte kann könnte
        willst braucht wünschte""",
    "habe": """will wil möchte möcht mecht möchten brauche brauch brauchen benötige verlange fordere
        wünsche hätte hätten hätt bevorzuge erwarte erbitte suche nehme nehm lieber gern gerne
        bekomme kriege krieg bitte her_mit möchten haben braucht bestehe_auf anstatt sondern""",
    "gib": """gib gebt geben gebn hol holt holen hole schick schickt schicken bring bringt
        bringen such sucht suchen besorg besorgt besorgen ruf holn rufen ruft organisier finde
        find finden nenn nennen""",
    "fill": """ich wir mal bitte doch endlich gern gerne lieber hier jetzt sofort nur einfach dringend
        unbedingt wirklich auch schon noch eben halt mir uns dann heute echt gleich umgehend man es
        viel nun bloß also a da so ja schnell schnellstens zu_sprechen""",
    "acc": "sich mir mich uns das dies es den ihn daran darum dem dafür meine meinen anliegen fall problem nachricht sache da hier",
    "mir": "mir mich uns ihn sie ihm ihr meine meiner meinen es das dies dieses ihr meine_mutter",
    "polite": """ey yo bittschön hilfe gerne_mal bitte danke sofort jetzt endlich hier mal schnell dringend umgehend gleich nein nee
        ja jo jup okay ok gut na also dann halt hallo hi hey moin verdammt nochmal doch einfach
        nur lieber nun asap bidde bütte biddeschön heute gerne gern haben sprechen stattdessen
        ne nö wieder guten tag und pls verbinden her erwünscht gewünscht gesucht schön bot
        roboter haha lol dringendst unverzüglich direkt mann herrgott himmel""",
    "machine": """bot bots roboter robotern robot maschine maschinen computer computern chatbot
        chatbots automat automaten ki software programm programmen algorithmus blechkiste
        blechdose sprachmodell tonband bandansage rechner chat_bot machine machinen automatik
        telefoncomputer chatgpt anrufbeantworter toaster textbaustein~ wand künstlich~_intelligenz
        sprachcomputer ding apparat kasten system skript app blechtrottel""",
    "botty": """bot bots chatbot chatbots ki chatgpt chat_bot textbausteine standardantworten
        standardantwort automatische_antworten automatische_antwort automatischen_antworten
        automatischer_antwort automatisierte_antworten künstliche_intelligenz computerstimme
        bandansage textbausteinen standardtexte standardtext standardfloskeln""",
    "call": """anruft anrufen anruft anrufe zurückrufen zurückruft rückrufen telefonieren durchrufen
        durchklingeln anklingeln zurückmelden zurückmeldet kontaktieren kontaktiert melden meldet
        melde meld anbimmeln zurück_rufen durchläuten anruf""",
    "help": """erledigen übernehmen übernimmt anschauen ansehen anschaut ansieht prüfen prüft lesen liest
        kümmern kümmert antworten antwortet klären klärt entscheiden entscheidet bearbeiten
        bearbeitet einschalten einschaltet drüberschauen draufschauen rangehen ran helfen hilft
        draufgucken reinschauen angucken anguckt überprüfen überprüft beantworten beantwortet
        lösen regeln regelt weiterhelfen weiterhilft dazukommen reden sprechen
        schreiben schreibt spricht redet durchlesen beurteilen beurteilt""",
    "kann": """kann können könnte könnten könntet könnt kannst darf dürfte soll sollte muss möge
        wird will lass lassen lasst würde würden möchte müsste sollen""",
    "da": "da hier dort bei_euch bei_ihnen zuhause drin dran anwesend erreichbar wach am_leben",
    "nein": """nicht kein keine keinen keinem keiner niemals nie ohne statt anstatt anstelle
        weigere weigern weg schluss raus nix ned net""",
    "satt": """satt nase_voll schnauze_voll genug leid schluss keine_lust kein_bock keinen_bock
        keine_nerven keine_zeit kotzt nervt bock_auf""",
    "owner": """fahrer zusteller paketbote paketdienst lieferant bote postbote dhl hermes ups dpd
        gls nachbar nachbarn spedition spediteur kurier lieferdienst post monteur""",
}
RULES: Final[Mapping[str, str]] = {
    "one": """
        @human
        @role
    """,
    "who": """
        @det* @adj* @one
        @det* @adj* @team
        @wen
        @wen @adj
        @det* @wen @det* @adj* @one|@team
        einem|einer|einen|jemandem|jemand|jemanden von|aus ..1 euch|ihnen|@role|@team
    """,
    "einen": """
        ein|eine|einen|einem|einer|nem|nen|ner|echten|richtigen|jeden @adj* @one
        @adj @human
    """,
    "strong": """
        @det* @adj* @one
        @jemand @adj
        @jemand aus|vom|von|mit|der|die|anders|anderes|anderem|anderen
    """,
    "wanted": """
        einen|einem|eines|nen|nem|echten|richtigen|lebendigen|wirklichen|irgendeinen|irgendeinem|anderen @adj* mensch|menschen|mensch_aus
        einen|nen|irgendeinen @adj* mitarbeiter|berater|kollegen|ansprechpartner|vorgesetzten|sachbearbeiter|kundenberater|betreuer|verantwortlichen|zuständigen|agenten|supervisor !gefragt|getroffen|im|gesehen
        eine|einer|ner echte|echten|richtige|richtigen|reale|realen|menschliche|wirkliche|natürliche|lebende @adj* person|stimme|mitarbeiterin
        @jemand|wer ..1 sollte|müsste|muss|soll ..2 anschauen|ansehen|lesen|prüfen|kümmern|draufschauen|drüberschauen|angucken
        sollte|müsste|muss|soll ..3 @jemand ..4 anschauen|ansehen|lesen|prüfen|kümmern|draufschauen|drüberschauen|angucken
        zu kompliziert|komplex|schwierig|lang|wichtig ..1 für ..2 chat|tippen|schreiben|formular
        anders|anderen|andere|anderer ..1 weg|möglichkeit ..4 erreichen|kontakt|kontaktieren
        von angesicht zu angesicht
        ohne|kein|keine|keinen|weg|schluss mit? ..1 automatisch~|automatisiert~ ..1 kram|antworten|antwort|quatsch|nachrichten|texte|system
        wer ..3 entscheidet|zuständig|verantwortlich|entscheiden ..6 sprechen|reden|schreiben|telefonieren
        wann ..4 ihre|eure|die mitarbeiter|kollegen|leute|team ..3 da|erreichbar|wieder|anfangen|arbeiten|verfügbar
        wann erreiche|erreicht|bekomme|kriege ..3 @who|@jemand|jemanden
        am telefon ..3 lieber|besser|bitte|klären|einfacher|besprechen
        lieber|einfacher|leichter ..2 am|per|übers telefon|telefonisch|gespräch|reden
        am telefon ..1 lieber|wäre
        @nein ..4 @machine ..4 @strong|@jemand
        @einen ..3 @nein ..2 @machine
        abgewimmelt|abgespeist|abwimmeln|abspeisen|vertrösten
        @who übernehmen|übernimmt|einschalten
        @jemand ..2 aus|von|vom ..1 ihrem|eurem|deinem|dem|ihren team|haus|laden|kollegen|firma|leuten|büro|support ..3 @help|@call|@talk|melden|schauen
        @habe ..3 wen ..1 $
        will|möchte|brauch|brauche ..1 wen @polite* $
        @team ..1 bitte|sprechen
        reden|sprechen will|möchte ich
        will|möchte|muss ich? reden|sprechen @polite* $
        mit ..1 euch|ihnen ..1 telefonieren|sprechen|reden_am
        am apparat
        bei ..1 @who ..2 melden
        @who anrufen|kontaktieren|erreichen
        mit ..1 anderen|anderem @adj* person|menschen|mitarbeiter|kollegen ..2 @talk
        ich muss ..3 jemandem|jemanden|einem_menschen erklären|sprechen
        mit dem|der|denen will|möchte|muss ich ..1 reden|sprechen
        komm|komme|kommen ..2 nicht weiter ..4 @who
        mit ..1 dir|ihnen|bot komm|komme ich nicht weiter
        wer dann
        einer|einem|jemand|jemandem von ihren|euren|deinen leuten|leute|kollegen|mitarbeitern|menschen|team
        @jemand ..1 ans|am telefon
        gibt|gibts|ist|sind|habt|hast|haben ..5 niemanden|keinen|niemand|jemanden|jemand der|die|mit|das ..5 übernimmt|übernehmen|auskennt|zuständig|entscheiden|@talk|versteht|zuhört|klären|antwortet|liest|kümmert|kümmern
        brauche|will|möchte einen|eine|jemanden von denen|euch|ihnen
        @habe ..2 einen|eine|wen|jemanden ..1 von ihnen|euch|denen
        hol|holt|holen|ruf|rufen|schick|schickt|gib|such|sucht ..2 @wen|@jemand !zum|für|der_das|die_das
        geh ..2 hol ..2 @who
        nummer|hotline|telefonnummer|durchwahl ..1 wo|mit|unter|bei|an|von ..3 @human|@role|@jemand|leuten|leute|mensch
        mensch|menschen|jemand abhebt|rangeht|abnimmt|drangeht
        wohler|lieber|angenehmer|besser ..2 mit @strong
        sache|aufgabe|fall|job|entscheidung ..1 eines|einer|von|für ..1 @human
        wer ..3 dienst|schicht|zuständig ..3 sprechen|reden
        jemand|jemanden|@strong ..2 in ..1 diesen|den|chat
        meinung|antwort|auskunft|rückmeldung|stellungnahme|hilfe|entscheidung ..1 von|durch einem|einer|nem|echten|richtigen @adj* @human
        von einem|einer|nem|echten @adj* @human ..2 antwort|auskunft|rückmeldung|hilfe|entscheidung
        so|wie|warum|zu|wieso ..2 schwer|schwierig|kompliziert|unmöglich ..4 @who|@jemand ..1 @talk|erreichen|bekommen|kriegen|ans
        erreicht|erreiche|erreichen|kriegt|kriege|krieg|bekommt|bekomme ..4 keinen|niemanden|nie @adj* @one
        man|ich kann|könnte ..3 mit niemandem|keinem ..1 @human? ..1 @talk
        mit @det* @adj* dame|herrn|herr|frau|mann ..1 @talk
        kann|könnte|soll mich ..3 dame|herr ..1 anrufen|zurückrufen
        stimme ..1 hören|am_telefon
        @will ..3 dame|herrn ..2 sprechen|reden
        @will ..2 eine|die|lebendige|echte|menschliche? @adj? stimme
        lieber ..2 eine @adj* stimme|dame|herrn
        gib|gebt|geben ..3 echten $
        wo|wer is|ist|sind ..1 dein|deine|ihr|ihre|euer|eure|der|die chef|vorgesetzter|boss|vorgesetzte|manager|teamleiter|ansprechpartner
        wer ..2 ist|wäre|sind ..2 richtige|mein|zuständige|zuständiger? ..1 ansprechpartner|ansprechpartnerin|ansprechperson
        wenn|falls ..3 keiner|niemand|jemand|@strong ..3 anruft|zurückruft|meldet
        @strong ..1 möge|soll|sollte|muss|bitte ..3 @call|kontaktieren
        wenn|dass mich|mir|uns ..1 @strong ..3 @call|könnte|kontaktiert
        natürlich~ person|personen
        menschlich~ eingreifen|intervention|kontrolle|überprüfung|aufsicht|eingriff
        nicht ..2 automatisiert~|automatisch~ bearbeitung|entscheidung|verarbeitung
        automatisiert~|automatisch~ bearbeitung|entscheidung|verarbeitung ..3 nicht|widerspreche|ablehne|ab
        dass ..3 @einen ..4 liest|sieht|prüft|bearbeitet|anschaut|ansieht|entscheidet|kontaktiert|anruft|antwortet|kümmert
        dem|der|denen sprechen|reden ..1 der|die
        lass|lassen|lasst ..2 zu ihrem|deinem|eurem|einem ..1 @one
        jemand|wer vom|von|aus ..1 @team|@role|team ..1 da|hier|anwesend|erreichbar|bitte|online|verfügbar
        zu|zum|zur|auf ..1 @det* @adj* mensch|menschen|mitarbeiter|person|berater|kollegen wechseln|umschalten|umstellen|weiter|bitte|durchstellen
        ^ @polite* zu|zum|zur @who @polite* $
        wechsel|wechseln|wechsle|umschalten ..2 zu|auf|zum @who
        live|persönlich~ support|hilfe|betreuung|beratung|kontakt|chat bitte|@polite
        @jemand anders|anderes|anderen|anderer als
        @jemand|wen der|die ..1 kein|keine ..1 @machine
        hol|holen|holt|gib|bring ..1 wen|jemanden|jemand anders|anderen|anderes
        @will ..2 herrn|dame
        wer kennt sich ..5 sprechen
        wen|den|die will|möchte ich sprechen
        an menschn|mensch|menschen|mitarbeiter ham|haben
        öpperem|öpper
        leuten @talk
        echt~|richtig~|real~ leute|leuten
        gibt|gibts es? ..3 @einen ..1 für mich
        gibt|gibts es? ..2 ansprechpartner|ansprechpartnerin|mitarbeiter ..2 für mich
        damit ..1 @einen ..2 kommt|rangeht|hilft|antwortet
        wen zum reden|sprechen|quatschen
        zum reden|quatschen ..1 @wen|@jemand
        @team ..3 verbunden werden
        @jemand|wer um mich ..2 mensch
        will|möchte|würde ..3 mit|zu einem reden|sprechen
        es muss|müsste ..3 @strong|@jemand ..1 geben
        muss|müsste es ..4 @strong|@jemand ..1 geben
        lieber|leichter|besser|einfacher ..3 reden|sprechen|erzählen|erklären|mündlich ..1 als
        mündlich
        nicht ..3 tippen|schreiben ..1 sondern|lieber|müssen
        statt ..1 zu? tippen|schreiben
        mag|will|kann|möchte ..2 nicht|ungern ..3 tippen
        beschäftigt|beschäftigen|habt ihr|sie ..2 menschen|leute|personal
        warteschlange|warteschleife|schlange ..3 @who|@strong
        warte|warten ..2 auf @einen
        mehr als ..2 bot|textbausteine
        @jemand|wen ..2 zuhört|versteht|lesen_kann|mitdenkt|entscheid~|befugt|kompetent~|denken|gesicht|namen|ohren|auskennt|bescheid|weiterhilft
        jemand|jemanden|wer kompetent~|zuständig~|verantwortlich~|menschlich~|echt~
        ein menschliches wesen|gegenüber
        menschliches|menschlichem|menschlicher|menschlichen wesen|gegenüber|kontakt|verstand|auge|augen|ansprechpartner
        von mensch zu mensch
        unter vier augen
        gib|geben|gebt|hol|holen|holt @mir ..2 @jemand
        ist|sind|wäre|wären|sei ..3 @strong|@jemand ..2 frei|verfügbar|erreichbar|zu_sprechen|sprechen|ansprechbar|online|greifbar
        ist ..3 @einen ..1 da|hier|dort|dran
        ist ..1 da|hier|dort|bei|jetzt ..3 @einen
        ist da @fill* @one|@human
        wen ..2 ich|man|wir ..3 anrufen|ansprechen|sprechen|erreichen|kontaktieren
        kann|darf|könnte|kannst ich ..2 euch|jemanden|wen|irgendwo|wo ..2 anrufen|erreichen|telefonisch
        verbindung|kontakt|draht|weiterleitung|übergabe|vermittlung|durchwahl|gespräch|kontaktaufnahme mit|zu|zum|an|zur ..1 @who
        in kontakt|verbindung ..2 mit @who
        @who ..2 in kontakt|verbindung
        telefonisch ..3 bei mir|melden|kontaktieren|kontakt|gespräch|hilfe|beratung|rückmeldung
        bitte ..1 anrufen|zurückrufen|rückrufen|durchstellen|weiterverbinden|anruf|rückmeldung_telefonisch
        rufen sie|doch|mal|bitte|einfach ..3 an|zurück|durch $
        von|mit|durch ..2 @machine ..3 abspeisen|abwimmeln|verarschen|abfertigen|helfen_lassen|vertrösten|hinhalten|bedienen|abgespeist|abgewimmelt|vertröstet
        wer ist|isch ..2 chef|boss|vorgesetzt~|verantwortliche
        @strong ..2 hinzu|hinzuziehen|einschalten|zuschalten|dazuholen|einbinden|ranlassen|ran
        schalt|schalte|schalten|zieh|ziehen ..2 @strong ..1 ein|hinzu
        frag|fragen|fragt sie|mal|bitte|doch ..2 @strong
        echt~|richtig~|real~|lebend~|lebendig~|menschlich~|wirklich~ @adj* mensch|menschen|person|personen|mitarbeiter|mitarbeiterin|ansprechpartner|ansprechpartnerin|berater|kollegen|kollege|kontakt|support|service|stimme|wesen|gegenüber|hilfe|unterstützung|gesprächspartner
        @will ..3 @talk mit @who
        ^ @polite* @one @one* @polite* $
        lass|lassen|lasst ..2 mich|uns ..4 mit @who
        @human|@one statt|anstatt|anstelle
        @one nötig|gesucht|gewünscht|erforderlich|benötigt
        lieber ..2 mit|am ..2 @who|telefon
        will|möchte|brauche|brauch|verlange ..2 @jemand ..1 @adj? $
        ans|am telefon ..2 @talk|holen|haben|kriegen|bekommen|gehen|klären|besprechen
        @will ..3 raus ..2 bot
        beschwerde ..2 bei ..1 @strong
        drück|drücke|drücken|tippe|wähle ..2 0|null
        @kann @fill* @acc* @fill* @einen ..4 machen|tun|erledigen|nachsehen|nachschauen|draufsehen|reinsehen|abnehmen
        können|könnten|könnte|kann|wollen wir|man ..3 telefonieren
        warum|wieso|weshalb ..5 mit ..1 niemandem|keinem|@one ..2 @talk
        @jemand ..1 anrufen|erreichen
        damit|bis|dass ..1 @strong ..2 kommt|drankommt|antwortet|übernimmt
        nicht schon wieder ..1 @botty
        @det* @adj* @one ..1 holen|geben|schicken|dazuholen|rufen|haben
        geht ..3 mit @strong
        strippe ..4 @wen
        @gib @mir einen|eine|wen|jemanden der|die ..4 plan|ahnung|kann|hat|auskennt|entscheiden
        ^ @polite* livechat|chat|telefonat|gespräch mit @who
        wen|jemanden|einen geben ..3 plan|ahnung|kann|hat|auskennt|entscheiden
        gibt|ist ..4 kein|keinen|keine @adj* mensch|menschen|mitarbeiter
        wo sind ..2 @human|@role
        mit ..1 @who ..5 @talk
        @talk ..4 mit|zu ..1 @who
        @will ..5 @who ..1 sprechen|sprächen|erreichen
        @who sprechen|telefonieren $
        @habe @fill* @strong
        @will @fill* @strong ..1 sprechen|haben|erreichen|bekommen|kriegen|kontaktieren|reden|sprechn
        ich|wir @will @fill* @strong $
        @strong @habe
        @strong will|möchte|brauche|verlange ich
        @will ..5 jemand|jemanden|wen ..4 telefon
        wenn|falls|solange|bis ich ..3 @strong spreche|bekomme|habe|kriege|erreiche
        @habe ..2 @det* @adj* @team @polite* $
        @habe ..2 @jemand @polite* $
        @habe ..4 @jemand zum? reden|sprechen
        lieber|bevorzug~|vorzug ..3 @strong
        @strong ..2 lieber
        @gib @mir ..4 @strong
        @gib @mir ..4 @wen ..3 der|die|mit|ans
        gib|geben|gebt|hol|holt|holen|ruf|bring ..1 mal|bitte|doch|@mir|endlich @fill* @who
        schick|schicken|schickt|such|sucht|suchen|nenn|nennen @mir @fill* @strong !zum|der_das
        @gib ihren|deinen|euren|den|einen|nen|ihre|deine ..1 @one
        @will ..4 @who ..2 an? ans|am|an|die telefon|apparat|strippe|hörer|leitung
        @who|@jemand|wen ans|am telefon|apparat|hörer
        ans telefon|apparat @polite* $
        ^ @polite* @adj* @one @polite* $
        ^ @polite* @det* @adj* @one @polite* $$
        ^^ @polite* @det* @adj* @one @polite* $
        ^ @polite* @det* @adj* @team @role? @polite* $
        @one bitte|jetzt|sofort|endlich|asap $
        @strong bitte|jetzt|sofort|statt|anstatt|anstelle
        ^ mit|zu @who @polite* $
        ^ @polite* mit @det* @adj* @one
        nur mit @strong
        @verb ..2 mich|uns|mir|das|es|dies ..6 @who
        @verb @mir ..2 mit|zu|zum|zur|an ..3 @who
        mit|zu|zum|zur|an ..1 @who ..3 verbinden|durchstellen|weiterverbinden|verbunden|durchgestellt|weitergeleitet|weiterleiten|vermitteln|durchverbinden|verbindest
        das|mich|uns|dies|anliegen|fall|chat|gespräch ..3 an ..1 @who ..1 weitergeben|übergeben|weiterreichen|eskalieren|abgeben
        bitte an ..1 @who ..1 weitergeben|übergeben|weiterreichen
        mit|zu|zum|zur|an ..1 @who verbinden
        verbinden|verbinde|verbind @mir|bitte|mal|doch ..3 mit|zu|an|zum|zur ..2 @who
        verbinden|verbinde|verbind|verbindet sie? mich|uns ..1 $
        ^ @polite* verbinden|verbinde|durchstellen|weiterverbinden|weiterleiten|verbindung mich? @polite* $
        ^ @polite* weiterleiten|weitergeben|übergeben an @who
        mich|uns ..2 weiterverbinden|durchstellen|durchstellt|verbinden|weiterleiten|verbindest|weiterleitest
        weitergeleitet|verbunden|durchgestellt|weiterverbunden werden @polite* $
        leit|leite|leiten|leitet sie? mich ..3 weiter
        leit|leite|leiten|leitet|geb|geben|gib|gebt ..5 an|zu @who ..1 weiter|ab
        stell|stelle|stellen|stellt sie? mich ..4 durch
        reich|reiche|reichen sie? mich ..3 weiter
        übergib|übergeben|übergebt ..4 an @who
        gibt|gibts|ist|sind|habt|haben|hast|sitzt|arbeitet|arbeiten|existiert es? ..3 @strong|@human ..5 @talk|@da|$?|$
        gibt|gibts|ist|sind|habt|haben|hast|sitzt es? ..4 @wen ..3 mit dem|der|denen ..4 @talk
        habt|haben|hast|gibt|gibts ihr|sie|du|es ..2 auch|keine|keinen|überhaupt|echt~|richtig~|noch ..1 @adj* @one
        mit dem|der|denen ich|man|wir ..4 @talk
        ist|is ..2 da|dort|hier jemand|wer|irgendwer|irgendjemand ..1 $
        ist|is ..4 jemand|irgendjemand|wer da ..1 $
        ^ @polite* niemand|keiner|jemand|irgendjemand|wer da|hier $
        arbeitet ..3 jemand|wer
        wo|wie ..3 erreiche|finde|bekomm~|krieg~|komme|sprech~|gelange ..3 @strong
        wo|wie ..4 @strong ..2 erreichen|sprechen|bekommen|kriegen|kontaktieren|finden
        wo|wie ..4 @wen ..2 erreichen|sprechen|kontaktieren
        wo|wie erreiche|sprech~ ..2 @jemand
        wo|wer ist|sind ..3 @strong
        unter welcher ..4 erreiche|erreicht|sprech~ ..3 @who
        mit wem|welchem ..4 sprechen|reden|telefonieren|klären|besprechen
        an wen ..4 persönlich|menschen
        bei wem ..4 beschwer~
        beschwer~ ..2 bei ..1 @strong
        bei ..1 @strong ..1 beschwer~
        rückruf|callback|anruf|telefonat|telefongespräch|telefontermin bitte|erbeten|erwünscht|vereinbar~|gewünscht|anforder~|beantrag~
        bitte|bitten|erbitte|ersuche|gebeten|wäre|dankbar|höflichst um|für ..2 rückruf|anruf|kontaktaufnahme|gespräch|telefonat|telefontermin
        warte|warten auf ..2 rückruf|anruf
        um ..1 rückruf|kontaktaufnahme
        um|auf ..2 weiterleitung an|zu ..1 @who
        ^ @polite* rückruf|zurückrufen|anrufen|telefonieren|telefon|telefonisch @polite* $
        @habe @fill* @det* @adj* rückruf|anruf|telefonat|telefongespräch|telefontermin|gespräch|telefonkontakt
        @will @fill* @det* @adj* rückruf|telefonat|telefontermin|gespräch ..1 vereinbaren|haben|bekommen|buchen|ausmachen
        @will ..4 angerufen|zurückgerufen|kontaktiert|verbunden|weitergeleitet|durchgestellt|weiterverbunden werden
        @will ..5 telefonieren|persönlich_sprechen
        telefonisch ..2 klären|besprechen|sprechen|regeln|machen|erreichen|abklären
        lieber telefonisch|persönlich
        persönlich ..3 @talk
        persönlich~ gespräch|beratung|kontakt|ansprechpartner|betreuung|termin
        gespräch mit|durch @who
        geht ..2 auch ..1 persönlich|telefonisch
        ruf|ruft|rufe|rufen ..2 mich|uns|mal|bitte|doch|zurück ..6 an|zurück|durch|$
        ruf|ruft|rufen sie? bitte? meine|meinen|meiner mutter|mann|frau|vater|oma|opa
        klingel|klingelt|klingeln sie? ..1 durch
        melden|meldet|meld sie? sich|dich|euch ..2 bei mir|uns
        @kann ..2 mich|mir|uns|sich|ihn|meine ..3 @jemand|@one|einer|wer|irgendwer|keiner|sie|ihr|du ..6 anrufen|zurückrufen|rückrufen|telefonieren|durchklingeln|anklingeln|kontaktieren|zurückmelden|durchrufen
        @kann ..1 @strong|@wen|sie|ihr|er|du ..2 mich|mir|uns|sich|ihn ..6 anrufen|zurückrufen|rückrufen|kontaktieren|durchklingeln|zurückmelden
        @kann ..2 sie|mich ..1 jemand anrufen|zurückrufen
        sich ..2 @who ..3 bei mir|uns ..2 @call
        sich ..2 @who ..3 bei mir|uns
        @jemand|@strong ..2 bei mir|uns ..2 @call
        sich ..3 @jemand|@strong ..2 @call
        mich|uns ..3 @jemand|@strong ..3 @call
        @strong ..2 mich|uns ..2 @call
        ruft|meldet ..2 mich|uns|sich|endlich ..2 @who|keiner|niemand
        @kann @fill* @acc* @fill* @strong ..5 @help
        @kann @strong ..2 @acc ..4 @help
        @kann ..3 einer|jemand|wer von|aus ..1 euch|ihnen|@role|@team ..4 @help
        einer deiner|ihrer|eurer kollegen|mitarbeiter|leute|chefs
        @kann ..3 jemand anders|anderes|anderer|echt~|richtig~ ..3 @help
        ^ jemand anders|anderes @polite* $
        @one soll|sollte|muss|übernehmen|ran|her
        muss|soll ..1 @det? @adj* mensch ..2 @help|ran
        @will|fordere|bestehe|bitte|darauf|erwarte|verlange|bitte_darum ..1 ich|darum|darauf|auch? dass ..3 @strong ..4 @help|@call
        von|durch @strong ..4 werden|lassen|prüfen
        von|durch @human ..3 prüf~|gelesen|bearbeit~|entschieden|überprüf~|beantwortet|geklärt|betreut
        prüfung|bearbeitung|entscheidung|kontaktaufnahme|unterstützung|überprüfung durch @einen
        hilfe von @einen
        menschliche|menschlichen|menschlicher hilfe|stimme|unterstützung|prüfung|bearbeitung|kontakt|kollegen|ansprechpartner|beratung|entscheidung|antwort
        echt~|richtig~|menschlich~ stimme
        antwortet|schreibt|spricht|redet ..4 irgendwann|endlich|mal ein @one
        antwortet mir ein? mensch
        verbinden|weiterleiten|weiterleitung|durchstellen ..2 mit|an|zu ..2 @strong
        eskalier~ ..1 sie|das|es|bitte|dies|den|die|an|meinen|meine
        ^ @polite* eskalier~|eskalation @polite* $
        eskaliert|eskalation wird|werden|bitte|haben
        höher~ stelle|instanz|ebene
        @wen|@jemand ..3 fleisch_und_blut
        aus fleisch und blut
        @jemand ..1 mit|der|die ..3 verstand|hirn|ahnung|plan|puls|herz|entscheid~|befug~|auskennt|versteht|zuständig|verantwortlich|sagen|hilft|helfen|gehirn|echt~|spricht|denkt
        @wen der|die ..4 plan|ahnung|hirn|verstand|auskennt|entscheid~|befug~
        recht auf ..1 @strong
        @nein ..3 mit ..2 @machine ..4 @talk
        @talk ..2 @nein ..2 mit ..2 @machine
        mit ..1 @machine ..3 @talk ..1 ich nicht|nie|niemals|ned|net
        mit ..1 @machine ..1 @talk nicht
        @nein|@satt ..4 @machine ..2 zu? @talk
        @satt ..4 @botty
        ^ @polite* kein|keine|keinen|nicht|ohne|weg|schluss mit? ..1 der|dem|einem|nen|noch|schon|wieder|den|mehr? bot|bots|roboter|robotern|chatbot|maschine|computer|ki|automaten
        will|möchte|mag|brauche|brauch|wollte ..1 kein|keine|keinen|ned|nicht ..1 bot|bots|roboter|maschine|computer|chatbot|ki|automaten|automat
        kein|keine|keinen bot|chatbot|computer|bots|roboter|maschine ..1 sondern|ein|bitte|mehr
        statt|anstatt|anstelle|außer ..2 @machine ..3 @strong|@one
        @one ..1 statt|und|anstatt|nicht kein|keine|keinen? ..1 @machine
        als ..1 @machine ..2 @strong
        zu kompliziert|komplex|schwierig|wichtig|ernst|heikel ..2 für ..1 @machine
        nichts für ..1 @machine
        bot|bots|chatbot|roboter|maschine|computer|ki|programm kann|können|versteht|hilft|kapiert|begreift ..3 nicht|nix|nichts|ned ..1 helfen|verstehen|lösen|klären|weiter
        hilft nur ..1 @strong
        an ..1 @machine ..1 vorbei
        soll ..2 mich|mir|sich ..3 anrufen|zurückrufen|melden
        er|sie soll mich ..1 anrufen
        dass|weil ich ihn|sie sprechen
        @human zum reden
        live chat|chatten ..2 mit @strong
        chatten mit ..1 @who
    """,
    "spared": """
        ohne|nicht ..1 mit ..1 @who ..2 zu @talk
        ohne ..4 zu @talk
        nicht ..1 telefonieren|sprechen|reden
        lieber ..3 als ..1 telefon|telefonisch|anruf|anrufen|anzurufen
        statt|anstatt ..1 anrufen|anzurufen|telefonisch|telefonieren|anruf
        mail|chat|schriftlich|brief statt|als|anstatt ..2 telefon|telefonisch|anruf|anrufen
        dame|person|herr|mann|frau|kollegin|mitarbeiterin|mitarbeiter|kollege die|der|mit|welche|welcher
        mit ..1 @who am_telefon|telefonisch|gestern|bereits|schon vereinbart|besprochen|abgemacht|abgesprochen|geklärt
        mit ..1 @who vereinbart|besprochen|abgemacht|abgesprochen
        mit ..1 @who ..2 vereinbart|besprochen|abgemacht|abgesprochen
        suchen|sucht sie|ihr ..1 mitarbeiter|leute|personal|aushilfen
        loben|danken|bewerten|beschweren|grüßen ..2 @one
        ihren|den|ihre|einen|eine mitarbeiter|mitarbeiterin|kollegen|kollegin ..2 loben|danken|bewerten|grüßen|melden_weil
        über ..1 @det* @adj* @one|@team
        wann holt|bringt|repariert|liefert|kommt|montiert ..2 @jemand
        holt|bringt|trägt|montiert|liefert jemand
        jemanden|jemand|wen der|die ..5 anbringt|schneidet|repariert|montiert|aufbaut|hochträgt|reparieren|tragen|abholt|anschließt|einbaut|verlegt|pflegt|hilft_beim
        einen mitarbeiter|kollegen als|im|bei|in
        @owner ..1 ruft|meldet
        das jemand in den ..2 stock|keller|garten
        du|sie|ihr bist|sind|seid ..3 ein|kein @adj* mensch
        bist|sind|seid du|sie|ihr ..3 @adj* mensch
        mensch oder ..3 @machine
        @machine oder ..2 mensch|menschen
        von einem|einer @adj* mensch|menschen|person geschrieben|gemacht|entworfen|angenommen
        mit einem|einer @adj* @one gesprochen|telefoniert|geredet
        einen @adj* mitarbeiter|kollegen|berater ..2 gefragt|getroffen|gesehen|geschickt
        eine|einer|einem|einen andere|anderen|anderer person|menschen ..3 weitergeben|übertragen|übergeben|verschenken|abholen|schicken
        einer|eine|einige|manche ihrer|eurer mitarbeiter|kollegen|leute ..1 sagte|hat|meinte|sagten|haben|war
        sieht|aussieht|wirkt ..2 wie ..1 @adj* mensch|mann|frau|person
        ruft|rufen|meldet|melden|ruf ..3 @owner
        @owner ..4 sprechen|reden|gesprochen
        dank|danke|lob|grüße|gruß|trinkgeld ..1 an|für ..2 @one|@team
        @one|@team|leute ..1 ist|sind|war|waren ..1 sehr|so|echt|immer|wirklich nett|freundlich|unfreundlich|hilfsbereit|toll|super
        dass ihr|ihre|der|die|das ..1 @one|@team ..2 so|sehr|schnell|immer
        nachdem|als|weil|seit ich ..2 mit ..3 @one|@team ..3 gesprochen|telefoniert|geredet|hatte
        mit der|dem|denen ich ..4 gesprochen|telefoniert|geredet|geschrieben
        hatte ..4 mit ..2 @who ..2 gesprochen|telefoniert|geredet|zu_tun
        sagte|hieß|gesagt|versprochen|versprach ..2 @jemand|@one|@team|sie|man ..3 @call
        wurde|würde|werde|worden ..2 mir? ..2 versprochen|gesagt|zugesagt
        techniker|monteur ..3 kommt|kommen|da
        wann kommt|kommen ..2 @one
        erkennt|erkennen|sehen|sieht|filmt|erfasst ..3 @human
        als @det? @one
        wie ein|eine|einem|einen @adj* mensch|menschen|person
        vorher|vor_der_lieferung|vorab ..1 anrufen|telefonisch|melden
        bestätigen|beweisen|prüfen ..2 ich ..2 @one
        menschen und|oder ..1 tiere|tier|haustiere
        kann|darf jemand anders|anderes|anderer ..5 abholen|annehmen|unterschreiben|entgegennehmen
        der|dem|den|das|dieses kundenservice|kundendienst|support ..2 gemailt|geschrieben|am_telefon|angerufen
        war mit ..1 @team
        @owner ..6 anrufen|anruft|kontaktieren|melden|erreichen|durchrufen
        ihr|ihre|euer|eure|der|die|ein|eine|dein|deine @adj* @one|@team ..1 sagte|sagt|meinte|hat|hatte_mir|war|waren|versprach|kam|behauptet|haben|bekam|gab|empfahl|riet|nahm|am_telefon
        @jemand !der|die|mit ..2 hat|war|kam|nahm|hatte_mein|haben
        hat|habe|haben|hab ..3 @one|@team|@jemand ..4 gemailt|gesehen|gesagt|versprochen|bestätigt|angenommen|geschrieben|gekauft
        hat|habe|haben|hab|war ..3 mit ..1 @who ..4 gesprochen|telefoniert|geredet|geschrieben
        @one|@team ist|sind|waren|war ..2 falsch|nett|freundlich|unfreundlich|super|schrecklich|toll
        @one auf|im|in|für|neben ..3 rechnung|konto|kundenkonto|bild|lieferschein|bestellung
        pro|je|zwei|drei|vier|fünf|sechs|acht|zehn|viele|mehr|manche|wenige|schwere|ältere person|personen|mensch|menschen|leute|leuten
        für @det* @adj* menschen|person|personen|leute|kollegen|chef|mann|dame|manager
        von menschen !prüfen|lesen|bearbeiten|lassen
        wurde|wird|wurden ..5 @who ..1 übergeben|abgegeben|angenommen
        mein|meine|meinem|meinen|meiner|unser|unsere|unserem @adj* chef|chefin|vorgesetzter|vorgesetzte|vorgesetzten|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|team|personal|manager|boss|abteilung|buchhaltung|leute|mann|frau
        2|3|4|5|6|8|10|12 personen|menschen|leute
        andere|anderen person ..4 abholen|annehmen|unterschreiben|übergeben|abgegeben
        kann eine|die person ..5 aufbauen|tragen|alleine|allein|heben|unterschreiben|abholen
        mäh|saug|rasen|putz roboter
        brauch|brauche|brauchen|will|möchte|muss|benötige ..2 keinen|kein|keine rückruf|anruf|telefonat|mitarbeiter|menschen|berater|ansprechpartner|agenten
        nicht ..1 anrufen|zurückrufen|zurückzurufen|angerufen|anzurufen
        kein rückruf|anruf
        rufen|ruft|ruf sie? mich|uns ..1 nicht
        muss|brauche ..2 mit niemandem ..2 sprechen|reden
        kein mensch versteht|braucht|hat|kann|weiß|will|würde|kauft|glaubt|tippt
        versteht|braucht|glaubt|weiß|kennt|kauft kein mensch
        ^ oh|ach? mensch meier|ist|das|war|seid|bin|ich|da|wo|wann|wie|wieso|warum|was
        ich|wir bin|sind ..1 @det* @adj* @one
        bin|sind|bist ich|wir|du|sie ..2 @det* @adj* @one
        ob|dass ich ..3 mit ..1 @who ..1 rede|spreche|schreibe|chatte|schreib|red|kommuniziere
        ob du|sie|das|da|hier ..4 mensch|person|menschen
        spreche|rede|schreibe|chatte|unterhalte|kommuniziere|red|schreib|korrespondiere|telefoniere ich|i !lieber|nur ..2 mit ..2 @who
        ich|gefühl ..1 mit ..1 @who rede|schreibe|spreche|chatte
        ist|sitzt|schreibt|antwortet|liest|steckt|antworten|arbeitet ..3 mensch|menschen|person ..2 oder|am_anderen|dahinter|geschrieben
        sitzt|schreibt|liest|steckt da|hier|das|dort ..2 mensch|person|menschen|jemand !mit|den|der
        ist das|dies|dieser|mein|der ..2 ein|eine @adj* mensch|person
        rückruf|rückrufs der|des|von|nötig|aktion|betrifft|betroffen
        produktrückruf|rückrufaktion
        vom|den|von rückruf betroffen|gelesen|gehört
        mann|mensch ist|das
        bin|sind|alle auch|nur|alle nur? ein? mensch|menschen
        erreiche|erreichen|kontaktieren ..1 hersteller|dhl|laden
        bevor ..4 @call
        wenn|sobald er|der|es|das ..4 @call
        @jemand ..3 gekauft|besitzt|nutzt|hochträgt|hochtragen|aufbaut|repariert|trägt|liefern|liefert|abholt|abholen|annehmen|unterschreiben|tragen
        ersatz|probe person
    """,
}
PLAIN: Final = """besteht schrauben verwalten umtauschen verkaufen verkauft wusste buche überlegen verlängert klarer zurücksenden verlassen vollen vorhanden maschinell wenn wann wer wird wirst werden waren wahr jahr jahre meinem meine seinen sein eine
    reden redet sprache sprachen spruch sprechend besprochen rufen gerufen laufen kaufen kauf lauf
    hauf haus maus aus raus holz hole stolz soll sollen wollen wolle rolle rollen voll kasten kosten
    kostet karten karte warten warte garten garte gärten taste tasten testen chart charge chance
    mess messen messer menge mengen hätte hatte hatten matte matten bitter bitten mitte mitten ritter
    ort orte ware waren fahrer fahren fahrt lehrer bester besser besten wissen wisse vermissen
    weiter weitere weiteren leiter leitern leisten letzte letzten bestellung bestellen bestellt
    stellen stelle stellt stell erhalten gehalten halten helfer hilfe hilfen rechnen rechnung
    rechner rechnet richtung richten rechts rechte recht schicht nicht licht leicht reicht
    personal personalisiert personen persönlich person perlen verbunden verbindung verband
    verbrauch gebraucht brauchbar besuch besucht besuchen suche suchen buchen bucht gebucht buch
    tisch fisch frisch dreh drehen drei dreck teil teile teilen heil seil weil weile zeile mail
    mails geld gelb gilt gibt gift gebe gabe gaben haben habe hast hasst hat hut gut gute guten
    liefern liefert lieber leben lebt liebe lieben geben gehen geht steht sehen stehen gesehen
    kennen kenne können konnte konnten könne kannte kante kanten kunde kunden stunde stunden runde
    wunde rund bund hund hand hände wände wand sand land rand band bande lampe lampen pumpe pumpen
    manche mache machen macht nacht acht lachen sachen sache rache woche wochen koche kochen kachel
    automatisch automatik automatische moment momentan monat monate montag montage anfang anfrage
    anfragen angebot angebote ansage anlage anlagen ankommt ankunft antrag auftrag aufbau agent"""
MEND: Final = "human role team jemand talk verb will call machine slips"
