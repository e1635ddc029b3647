"""How people ask in German whether they talk to a machine."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """bsit=bist bits=bist bit=bist bisst=bist bst=bist bistt=bist bis=bist bost=bist vist=bist nist=bist sidn=sind snid=sind sin=sind snd=sind sidnd=sind dud=du duu=du ud=du
        sei=sie si=sie ssie=sie sue=sie sier=sie ien=ein ei=ein en=ein eni=ein einn=ein enie=eine eien=eine ene=eine einne=eine ihc=ich cih=ich ic=ich mti=mit imt=mit mt=mit
        bto=bot bott=bot bor=bot bpt=bot boot=bot mesch=mensch mench=mensch ehct=echt ecth=echt ect=echt ecjt=echt eht=echt ist=ist sit=ist its=ist dsa=das ads=das
        robter=roboter machine=maschine""",
    "slips": "bist sind seid spreche schreibe rede einen eine antwortet schreibt sitzt mensch roboter maschine computer wirklich eigentlich automatisch",
    "you": "du sie ihr de d",
    "be": "bist sind seid bisch biste bis bis_du sin ist is",
    "fill": """ein eine einen einem einer eines n nen nem ner ne en a am nur bloß doch denn eigentlich
        wirklich echt überhaupt tatsächlich etwa vielleicht auch so irgendein irgendeine irgendwie
        gerade grad hier jetzt kein keine keinen keinem keiner nicht der die das dem den mal ja wohl
        bestimmt sicher sicherlich garantiert wahrscheinlich vermutlich offensichtlich anscheinend
        noch halt eben schlicht lediglich ganz gar immer selbst selber nun also vermutlich sogar
        ausschließlich heimlich in_wahrheit in_wirklichkeit zufällig womöglich möglicherweise nix
        scheinbar komplett rein einfach irgendso da dort und jemand so_ein so_eine ehrlich blöder
        blöde dummer doofer verdammt natürlich evtl eventuell tatsache real überhaupt_noch vom von
        mit dabei definitiv sowas was wie ned net koa koan schon gell""",
    "adj": """echt~ richtig~ real~ lebend~ lebendig~ wirklich~ wahrhaftig~ menschlich~ künstlich~
        automatisch~ automatisiert~ virtuell~ digital~ normal~ intelligent~ dumm~ blöd~ sprechend~
        computergesteuert~ maschinell~ leibhaftig~ tatsächlich~ vollautomatisch~ programmiert~
        computergeneriert~ seelenlos~ gewöhnlich~ wahr~ physisch~ denkend~ simpl~ doof~""",
    "thing": """maschinchen clanker computerdings maschindl bot bots bote_bot roboter robotern robot maschine maschinen maschin computer computern
        chatbot chatbots programm programme computerprogramm computerprogramme software ki kis ai
        automat automaten automatik algorithmus algorithmen sprachmodell sprachmodelle llm gpt
        chatgpt chat_gpt gpt4 claude gemini siri künstliche_intelligenz künstlichen_intelligenz
        künstliche_intelligenzen skript script system sprachassistent sprachcomputer computersystem
        android cyborg blechkiste blechdose machine machinen rechner tonband bandansage code
        ki_modell ki_system kunstfigur computerstimme autoresponder bandaufnahme chat_bot
        textgenerator automatismus sprachbot chatroboter blechbüchse robotter robotta dialogsystem
        assistenzsystem assistenzprogramm kuenstliche_intelligenz simulation avatar textbausteine
        textbaustein roboterstimme programmcode chatprogramm""",
    "human": """natürliche_person natürlichen_person gesicht mensch menschen menschens person personen mensche mann frau lebewesen wesen
        menschenwesen fleisch_und_blut menschlein jemand_echtes jemand_echten menschliches_wesen
        leute mänsch mensch_aus_fleisch_und_blut dame herr typ kerl sterblicher""",
    "staff": """mitarbeiter mitarbeiterin mitarbeitern angestellter angestellte kollege kollegin
        berater sachbearbeiter jemand_vom_team jemand_aus_dem_team kundenberater""",
    "alive": """echt real lebendig menschlich künstlich automatisch automatisiert programmiert
        computergesteuert virtuell am_leben lebend echte echter ki maschinell computergeneriert
        fake_oder existent""",
    "jemand": "jemand wer irgendwer irgendjemand jmd niemand keiner jemanden einer",
    "talk": """spreche sprech sprich rede red schreibe schreib chatte chat unterhalte kommuniziere
        korrespondiere telefoniere diskutiere texte quatsche tippe verkehre reden sprechen schreiben
        chatten kommunizieren telefonieren verbunden gesprochen geschrieben gechattet geredet
        streite diskutieren gelandet unterhalten zu_tun zutun""",
    "writes": """stecken reagieren schreibt antwortet liest tippt spricht redet sitzt steckt textet beantwortet
        formuliert generiert reagiert arbeitet hockt mitliest antworten schreiben lesen sitzen
        arbeiten tippen sprechen bedient verfasst schreibst""",
    "written": """geschrieben beantwortet generiert erstellt erzeugt verfasst formuliert gelesen
        getippt betreut bedient gesteuert produziert bearbeitet betrieben moderiert geantwortet
        gemacht""",
    "comm": """antwort antworten text texte nachricht nachrichten chat gespräch mail unterhaltung
        service system auskunft konversation rückmeldung satz sätze support kundenservice""",
    "auto": """automatisch automatisiert automatische automatischer automatischen automatisches
        automatisierte automatisierter automatisiertes generiert vorgefertigt vorgefertigte
        computergeneriert vollautomatisch maschinell programmiert vorprogrammiert künstlich
        automatisierten automatisches_system""",
    "end": """oder und jetzt hier da bitte mal denn doch eigentlich gell ne wa richtig stimmts also
        weil dahinter drin am der die schreibt antwortet sitzt spricht dran überhaupt mit auf oda
        odr im was bist sind ist danke lol haha alter digga bro gib geben sein bin wenn hä du sie
        dran gegenüber liest redet wirklich echt ich""",
    "polite": """bitte hallo hi hey na ok okay äh ähm also ehrlich jetzt mal lol haha ja nein und
        aber warte moment oder danke du sie moin servus sag hä alter digga bruder bro echter echte
        echt seid ihr so eher""",
    "life": """frühstück frühstücken mittagspause finger zehen eltern träume müde schmerzen schmerz hungrig durstig kaffeepause
        toilette klo frau_und mann_und freundin verheiratet sternzeichen hobbys hobby kindheit schule studiert puls captcha einsam
        eifersüchtig weinen urlaub feierabend kinder geschwister familie wochenende lieblingsfarbe mittag gegessen geschlafen""",
    "body": """gefühle gefühl herz gehirn hirn körper puls seele bewusstsein eltern geburtstag
        verstand blut emotionen mutter gewissen hände haut kindheit geschlecht""",
    "act": """denken fühlen atmen schlafen essen träumen leben atmest schläfst lebst existierst
        fühlst denkst träumst blutest isst existieren sterben lachen weinen atmet""",
    "made": """programmiert gebaut erschaffen entwickelt trainiert erfunden gemacht geschaffen
        konstruiert hergestellt gecodet""",
    "glaub": """glaube glaub denke vermute wette fürchte meine schätze nehme_an befürchte ahne
        bezweifle zweifle""",
}
RULES: Final[Mapping[str, str]] = {
    "what": """
        @fill* @adj* @thing !@not_us
        @fill* @adj* @human !@not_us
        @fill* @staff oder|und @fill* @adj* @thing
        @fill* @adj* @alive @end
        @fill* @adj* @alive $
    """,
    "not_us": """
        für|aus_dem|im_bild|auf_dem|vom_bild|waschbar
        mit ladestation|milch|app
    """,
    "wanted": """
        einem|einen|ein|kein|keinem|keinen|nem|nen|echter|echten|echtem|richtiger|richtigen|lebendigen @adj* mensch|menschen !@not_us
        ein|einem|einen|nem|nen|n|dem|so bot|chatbot|sprachmodell|algorithmus|computerprogramm !ist_ok|sagte|hat
        einer|eine|ne|ner ki|k_i|künstliche_intelligenz|künstlichen_intelligenz !kamera|funktion
        echte|echten|reale|realen|richtige|richtigen|wirkliche|lebende @adj* person|personen|leute|leuten
        bot oder nicht|was|so
        automatisch|automatisiert|künstlich|menschlich|ki|roboter|bot $?
        du|sie|dir|dich ..4 @life
        wer ist ..1 da|dort|dran|hier ..1 $
        wer da|dran $
        niemand|keiner|jemand ..2 wirklich|tatsächlich|echt|überhaupt|eigentlich ..1 da|hier|dran|liest
        nur|lauter|alles computer|roboter|bots|maschinen|ki|automaten|textbausteine
        verdächtig|unmenschlich|unnatürlich|übermenschlich ..2 schnell
        computer|maschine|roboter|bot|ki|mensch würde|könnte ..3
        kopiert|copy_paste|copy_and_paste|vorgefertigt|vorgefertigte|vorgefertigter|textbaustein|textbausteine|vorlage|abgelesen|standardtext|schablone ..2 $?
        ist|sind|war das|dies|die ..4 vorgefertigt|textbaustein|textbausteine|standardtext|standardantwort|vorlage|kopiert|abgelesen|auswendig|konserve
        wetter ..3 dir|ihnen
        software|skript|programm|code|algorithmus ..2 antwortet|schreibt|redet|spricht
        piep piep
        hallo|hi|hey|lieber|liebe|na|herr|frau @thing $
        wer|was genau|eigentlich ..1 spricht|schreibt|antwortet|redet
        mit wem ..5 tun|vergnügen|unterhalte|ehre
        wer|was ist|sitzt|schreibt ..1 am anderen|andern
        bist|sind du|sie überhaupt|wirklich|eigentlich da|real|echt|hier|anwesend
        er|sie oder es
        @human ..1 beteiligt|involviert|im_spiel|dabei|am_werk|anwesend
        gibt|gibts|ist|sind|arbeiten|sitzen ..3 hier|da|dort|euch|ihnen ..2 @adj* mensch|menschen|personen
        identifizieren|identifiziere ..1 sie|dich
        wahre|wirkliche natur|identität
        geben|gib sie|dich ..2 zu erkennen
        du|sie @be ..2 was
        @be ..1 du|sie was
        von google|openai|microsoft
        mir ..1 @thing antwortet|schreibt|hilft
        oder ..1 @thing $
        @talk ich ..3 $?
        mit @fill* @adj* @thing|einem_menschen|einer_person $
        verdächtig|sehr|zu|aber|so|echt|ziemlich schnell ..1 für ..2 @human|jemand
        steckt|ist|sitzt hinter ..3 gehirn|hirn|gesicht|verstand|herz
        einprogrammiert
        bisch|bist echt|real|lebendig
        du|sie|ihr|dich|dir|euch|deine|dein ..6 bot|bots|chatbot|chatbots|chatgpt|ki|cyborg !kamera|mäher
        bot|bots|chatbot|ki|chatgpt ..3 du|ihr $
        schnell ..3 für ..2 @human|jemand
        einer|der maschine|computer|bot|roboter ..1 egal
        wer ..2 tippt|schreibt|antwortet|liest ..2 $
        wer|was tippt|schreibt|antwortet|liest ..3 da|hier|mir|das|meine|deine|diese
        wer hat|schrieb ..1 das|diese|dies|die|deine|ihre antwort|antworten|text|nachricht|zeilen ..2 geschrieben|verfasst|formuliert|$
        wer schreibt|beantwortet|verfasst|formuliert|liest ..1 deine|ihre|meine|diese|die antworten|texte|nachrichten
        gelesen|beantwortet|geschrieben oder ..3 etwas|computer|maschine|bot|automat
        einprogrammiert|programmiert ..2 $
        sitzt|bist|sind|arbeitest du|sie ..4 callcenter|büro|call_center|schreibtisch|stuhl oder ..4 server|computer|rechenzentrum|rechner|cloud|maschine
        wenn|falls ich dich|sie ..3 kneife|haue|steche|kitzle|schneide|trete|zwicke
        trinkst|isst|siehst|riechst|hörst|schmeckst|schwitzt|lachst|weinst|gehst|duschst du ..3 kaffee|tee|mich|bier|$|was|hause|heim|pause|schlafen
        kannst du ..1 mich|was sehen|hören|riechen
        wirkt|klingt|klingst|wirken|klingen|wirkst|scheint|liest|fühlt ..4 automatisiert|roboterhaft|mechanisch|maschinell|programmiert|künstlich|roboter|bot|maschine|computer
        wiederhol~|antwortet|antwortest|redest|schreibst|redet|schreibt|antworten|reagierst|kommst ..6 wie|nur ..1 @thing
        so antwortet|redet|schreibt|spricht|antwortest ..3 @thing|@human
        ein|jeder|kein @adj* mensch hätte|würde|könnte|wäre|versteht|redet
        typisch|typische|typischer ..1 bot|roboter|maschine|ki|computer|chatbot|bot_antwort|botantwort
        bot|roboter|chatbot|ki|maschinen antwort|antworten
        botantwort|botantworten|roboterantwort|computerantwort|roboterhaft|kiantwort
        natürliche_person|mensch|menschen|person ..1 meine|diese|die nachricht|nachrichten|anfrage|texte
        bearbeitet|beantwortet|liest|prüft|entscheidet|sieht ..3 @fill* @adj* @human|@thing ..2 meine|diese|das|hier|über|oder
        ich|wir ..3 mit wem|was ..4 zu_tun|zu
        @thing|@human ja nein|oder
        bot|roboter|mensch j|ja|y n|nein
        bisch|bist|sin|san|sinn|seids|bis du|sie|ihr ..2 @fill* @adj* @thing|@human|@alive
        is|isn|isch|ist das|des|dat|dit|n ..1 @fill* @adj* bot|mensch|maschin|ki|chatbot
        @thing dings|ding|dinger|dingern|teil|stimmen|stimme|zeug|kram|gedöns
        computerdings|computerstimmen|computerstimme|computerding|kiding|roboterding
        so|eins|eine|einer|eines von|aus|dieser|diesen|diese ..1 @thing
        erwischt|dran|erreicht|bekommen|gelandet|verbunden|erwische ..1 $?
        hab|habe|bin ich ..4 @human|@thing ..1 erwischt|dran|erreicht|gelandet|vor|am
        bin|lande ich ..4 beim|bei|in bot|einem|der|roboter ..2
        lasst|lässt|lassen|habt|hat|haben|setzt ihr|sie|man|also|euch ..5 bot|bots|roboter|ki|maschinen|maschine|computer|durch ..2 antworten|ersetzt|ran|schreiben|sprechen|arbeiten
        durch ..2 bots|ki|roboter|maschinen|computer|eine|einen ..1 ersetzt
        alles|ganzer|ganze|komplett|nur|ausschließlich|rein|lauter ..3 bots|ki|roboter|computer|maschinen|automatisch|automatisiert|computergeneriert $
        macht|schreibt|läuft|beantwortet|kommt ..2 alles ..4 computer|ki|maschine|bot|automatisch|roboter|system|automat
        alles ..1 vom|von|über|durch|aus ..2 computer|ki|bot|bots|maschine|roboter|maschinen|automaten
        steckt|stecken|sind|sitzen|stehen ..3 @human|leute ..1 dahinter
        liest|sieht ..3 keiner|niemand|jemand|wer|einer
        was ist das ..1 mit dem ich
        was zum|zur teufel|hölle|henker|geier ..1 bist|sind
        was bistn|bistn|biste|bist|sind du|sie ..2 denn? für
        was|wer bistn du
        mit was für ..3 ding|wesen|teil|etwas
        was für ein ding|wesen|teil|etwas
        womit|wozu|mit_was rede|schreibe|chatte|spreche|habe|hab|kommuniziere|unterhalte ich ..4
        hast|habt|haben du|ihr|roboter|bots|maschinen ..3 echten|richtigen|eigenen namen
        haben|können|fühlen|schlafen|träumen roboter|bots|maschinen|computer ..2
        name|namen oder ..2 seriennummer|nummer
        eingeschaltet|ausgeschaltet|angeschaltet|abgeschaltet|eingesteckt|hochgefahren ..1 $
        dich|sie ausschalten|abschalten|einschalten|abstellen
        läufst|funktionierst|arbeitest|bist|laufen|lebst du|sie ..4 strom|server|batterie|batterien|akku|cloud|elektrisch|digital|virtuell|elektronisch|rechner
        hast du ..2 stecker|akku|batterie|batterien|kabel|knopf
        virtuell~|digital~|künstlich~ assistent|assistentin|helfer|mitarbeiter|agent|berater
        bist|sind|ist du|sie|das ..4 alexa|siri|cortana|grok|copilot|gemini|openai|mistral|llama|bard|deepseek
        wie|als|sowas|so_was alexa|siri|chatgpt|cortana
        welche|welches|wessen ..1 version|llm|sprachmodell ..4 bist|ist|von|du|steckt|nutzt|benutzt|läuft|hinter
        welches|wessen modell steckt|läuft|nutzt|bist|benutzt
        modell|ki|sprachmodell|llm steckt|läuft ..4
        lernst|trainiert du|dich|dieser ..4
        über|mit|per|durch ki $
        @thing oder seid|sind
        ob ..6 bot|chatbot|ki|künstliche_intelligenz|künstlichen_intelligenz|automatisiert|automatisierte|automatisierten|automatisiertes|natürliche_person|natürlichen_person|roboter|chatbots|menschlich|menschlichen
        ob ..5 mensch|menschen|jemand ..3 @writes|dahinter|geschrieben|gegenüber|antwortet|liest|verbirgt|steht|sitzt|beantwortet|ende|seite|bearbeitet|tippt
        hinter ..3 chat|antworten|nachrichten|tastatur|bildschirm|account|zeilen|worten|name|namen|diesen|fenster ..4 @human|@jemand|@thing|wirklich|wer
        @human|@jemand|wer|niemand|keiner ..2 hinter ..2 chat|antworten|nachrichten|tastatur|bildschirm|account|zeilen|namen|diesen
        @human|@jemand ..1 an|hinter der tastatur
        wer|was verbirgt|steht|steckt|sitzt|ist ..2 dahinter|hinter|da|dort
        verbirgt sich
        machst|machen|hast|haben|brauchst|trinkst|gehst du|sie ..3 pause|pausen|urlaub|feierabend|familie|kinder|freunde|gehalt|lohn|kaffee|schlaf|heim
        kannst|können|kennst|hast du|sie ..3 schmerz|schmerzen|hunger|durst|müde|lachen|weinen|liebe
        jemand oder etwas
        wer oder was
        was oder wer
        für ..1 mensch|menschen ..2 zu schnell
        schnell ..2 für ..2 mensch|menschen|jemand
        kein mensch ..2 schnell
        niemand|keiner tippt|schreibt|antwortet ..1 so
        aus was bist|bestehst
        woraus bestehst|besteht|bist
        interagiere|interagieren ..3 mit @fill* @adj* @thing|@human
        von @fill* @adj* @human|@thing ..2 gelesen|beantwortet|geschrieben|bearbeitet|betreut|bedient|verfasst|beraten
        erfolgt|erfolgen|läuft|laufen|geschieht ..4 automatisiert|automatisch|maschinell
        deine|dein entwickler|programmierer|schöpfer|erfinder
        ihr|dein|deine antworten ..3 @auto|@thing
        antworten ..2 wie|nach ..2 @thing|@auto
        echt~ @human ..2 am|hinter|dran|da|hier
        menschlich~ mitarbeiter|kollege|gegenüber|wesen oder
        ein|eine @thing ne|wa|gell|oder|stimmts|richtig|ja $?
        mensch|bot|roboter|maschine|ki|computer ja oder nein
        ja oder nein ..3 @human|@thing
        @thing|@staff|@auto ..4 oder|odr|oda ..5 @human|@jemand
        @human|@jemand|@staff ..4 oder|odr|oda ..5 @thing|@auto
        du|sie|ihr|es ..1 musst|müssen|kannst|können|könntest|könnten ..3 @thing|@human ..1 sein
        bist|sind|seid ..5 @thing|@human ..1 oder
        zu schnell ..2 für|um ..3 @human
        kein mensch ..1 tippt|schreibt|antwortet|redet|spricht|würde|so
        riecht|klingt|sieht|hört|liest|wirkt|schmeckt ..3 nach|wie|stark ..2 @thing|@auto
        benutzt|nutzt|verwendet|benutzen|nutzen|verwenden|setzt|arbeitet|arbeiten ihr|sie|du ..4 ki|künstliche_intelligenz|chatgpt|gpt|chatbots|chatbot|bots|ai|sprachmodell
        was|wer du|sie ..2 bist|sind ..1 $
        was|wer du|sie ..2 bist|sind ..2 @thing|@human
        ob ..3 @thing|@human ..1 bist|sind|ist|antwortet|schreibt|sitzt|seid
        ob ..4 mit ..1 @fill* @adj* @thing|@human|jemandem
        dass ..3 mit ..1 @fill* @adj* @thing|@human ..2 @talk
        ob ..4 automatisch|automatisiert|automatisierte|automatisches|computergeneriert|maschinell
        gehst|gehen du|sie ..2 heim|schlafen
        wirst|werden du|sie ..2 müde|bezahlt
        haben|können roboter|bots|maschinen ..2 gefühle|denken|fühlen
        am|auf anderen|der_anderen ende|seite|leitung
        @talk|@writes ..2 @thing|@human ..1 oder
        bin|sind ich|wir ..3 gespräch|kontakt mit @fill* @adj* @thing|@human
        menschen|mensch ..1 am|hinter ..1 werk|anderen|steuer|chat|tastatur|leitung
        @thing|@human ..1 am|hinter ..1 werk|anderen|steuer|chat|tastatur|leitung
        gibst|gibt|geben ..2 du|sie|dich ..2 als mensch|person
        tust|tun|tut du|sie ..2 mensch|person
        aus fleisch und blut
        oder ..2 doch|nur|bloß ..2 @thing
        sprichst|spreche|schreibe ..1 ich|du ..3 @thing|@human
        automatisch|automatisiert|automatische|automatisierte ..1 oder ..4 @human|@jemand|echt
        hier|da alles? automatisch|automatisiert|nur_bots|ki
        hat|haben ..3 ein|eine|jemand|wirklich @adj* @human|@thing|echt~ ..2 @written
        bin|sind sie|du @fill* @human|@thing
        bist|bisch|biste|bis|seid|sind du|sie|ihr|de @what
        bist @fill* @adj* @thing|@human
        biste|bist @what
        du|sie|ihr bist|sind|seid|bisch|bis @what
        du|sie ..2 @adj* @thing|@human $?
        ^ @polite* du|sie @fill* @adj* @thing|@human|echt|real $
        dass|ob|wenn|weil du|sie|ihr @fill* @adj* @thing|@human bist|sind|seid|sein
        dass|ob|wenn du|sie|ihr @fill* @alive bist|sind|seid
        ob|dass ..3 dies|das|dieser|hier|es ..3 @thing|@human|@auto
        @talk ich|i|wir ..4 mit @fill* @adj* @thing|@human|@staff
        @talk ich|i|wir ..4 mit @fill* @adj* @jemand ..1 oder ..4 @thing
        ich|i|wir ..1 @talk ..4 mit @fill* @adj* @thing|@human
        ich|i|wir ..3 mit @fill* @adj* @thing|@human ..2 @talk
        ich|i|wir ..3 mit was|wem ..4 @talk
        mit @fill* @adj* @thing zu? @talk
        zu tun ..2 mit @what
        mit @what zu tun
        mit ..1 wem|was ..1 oder ..1 was|wem
        mit wem|was @talk ich|i|wir ..3 $
        mit wem|was @talk ich|i|wir ..4 @thing|@human
        mit wem|was habe|hab ich ..4 @thing|@human|vergnügen|zu
        mit wem|was ich|wir ..3 @talk $
        hab|habe|haben ich|wir ..3 @fill* @adj* @human ..2 oder|vor|am|dran
        bin|sind ich|wir ..3 mit|bei|im @fill* @adj* @thing|@human|gespräch ..3 verbunden|gelandet|@thing|@human|dran
        bin|sind ich|wir ..2 bei|mit @fill* @adj* @thing|@human
        werde|werd ich ..3 von|durch @fill* @adj* @thing|@human
        ist|war|is das|dies|es|dat|hier|da|dieser|diese|des ..1 @fill* @adj* @thing|@human @end|@polite
        ist|war|is das|dies|es|dat|hier|da|des ..1 @fill* @adj* @thing|@human $
        ist|is|sitzt ..2 da|hier|dort ..1 @fill* wirklich|überhaupt|echt|tatsächlich|noch @fill* @jemand|@human
        ist|is|sitzt ..2 da|hier|dort ..1 @fill* @jemand @adj
        ist|is|sitzt ..2 da|hier|dort ..1 @jemand|@human oder ..4 @thing
        sitzt|hockt|steckt ..2 da|dort|hier|dahinter|drüben|wirklich|eigentlich ..4 @jemand|@human|@thing
        sitzt|hockt|steckt|ist ..6 anderen ende|seite
        anderen|anderem ende|seite ..3 @human|@jemand|@thing
        sitzt|steckt|ist hinter ..4 @human|@thing|@jemand
        steckt|ist|sitzt ..2 @human|@thing|chatgpt|@jemand ..1 dahinter|hinter
        ist|war|is|sind das|dies|diese|dieser|die|der|deine|ihre|eure|alles ..2 @fill* @auto ..1 @comm|$|@end
        ist|sind|war|waren ..2 @comm ..2 @auto
        ist|sind|war|kommt|kommen|stammt ..2 @comm ..2 von|mit @fill* @adj* @thing|@human
        ist|war|wär das|dies|es|hier ..2 @auto @comm|@thing
        das|dies|hier|es ist ..1 @fill* @adj* @thing $
        das|dies|hier|es ist ..1 @fill* @adj* @thing oder|,|hier|was
        das|dies ist ..2 kein @adj* mensch $
        das hat|haben ..2 kein|keine mensch ..1 geschrieben
        handelt es sich ..5 um @what
        ist|sind|war ..1 mein|der|die|das|dein|dieser gegenüber|gesprächspartner|assistent|chat|chatpartner|name|support|kundenservice|helfer|berater ..1 @what
        ist|sind|war ..1 mein|der|die|das|dein|dieser gegenüber|gesprächspartner|assistent|chat|chatpartner|name|support|kundenservice|helfer|berater ..2 echt~|mit @human
        gegenüber|gesprächspartner @what
        @writes ..3 @fill* @adj* @human|@thing $
        @writes ..3 hier|da|dort|mir|das|dies|dahinter|auch ..3 @fill* @adj* @human|@thing
        @writes ..2 hier|da|dort|mir|das ..3 wirklich|echt|tatsächlich|überhaupt ..1 @jemand|wer
        hier|da|dort|mir @writes ..2 @fill* @adj* @human|@thing|keiner|niemand
        dass|ob ..2 da|hier|mir|das ..2 @human|@jemand|@thing ..1 @writes
        @human|@thing|@jemand ..1 das|hier|dies|mir ..1 @writes
        von|durch @fill* @adj* @human|@thing ..2 @written
        wird|werden|wurde|wurden ..3 das|dies|hier|@comm ..2 @auto @written
        wird|werden|wurde|wurden ..5 @fill* @thing|ki eingesetzt|benutzt|genutzt|verwendet
        hat|haben ..2 das|dies|diese|die ..2 @fill* @adj* @human|@thing ..1 @written
        läuft|arbeitet ..3 chatgpt|ki|gpt|bot|mit_ki|sprachmodell
        benutzt|nutzt|verwendet|benutzen|nutzen|verwenden|setzt ihr|sie|du ..3 ki|künstliche_intelligenz|chatgpt|gpt|chatbots|chatbot|bots|ai|sprachmodell|roboter ein|auf|für|$|hier|im|zum
        ^ @polite* @fill* @adj* @thing|@human @polite* $?
        ^ @polite* echt|real|lebendig $?
        @thing oder|oda|vs|odr @fill* @adj* @human|@staff|echt|real|lebendig
        @human|@staff oder|oda|vs|odr @fill* @adj* @thing|automatisch|künstlich|automatisiert
        @human|@thing|@jemand oder ..1 ist|bist|schreibt|sind das|du|sie|hier|mir
        ^ @polite* echt|real oder bot|fake|nicht|künstlich|ki|roboter|maschine|computer $
        welches|welche|welcher|was_für_ein|was_für_eine ..1 modell|sprachmodell bist|sind|ist|steckt|läuft|benutzt|nutzt|verwendet ..1 du|sie|das|ihr|hier|dahinter ..1 $
        welche|welches|welcher|was_für_ein|was_für_eine|was_für_einen ..1 ki|bot|chatbot|sprachmodell|roboter|software|programm|künstliche_intelligenz|chatgpt|llm|ai|maschine bist|sind|ist|steckt|benutzt|nutzt|läuft|verwendet ..1 du|sie|das|ihr|hier|dahinter
        was für ein|eine|einen bot|ki|chatbot|roboter|maschine|programm|computer ..1 bist|ist|sind ..1 du|das|sie
        was für ein|eine wesen|assistent|ding bist|sind
        wer|von_wem|welche|wie|wozu ..2 dich|sie|du ..2 programmiert|gebaut|erschaffen|entwickelt|trainiert|erfunden
        von wem ..3 programmiert|entwickelt|gebaut|trainiert
        bist|wurdest|sind|wurden du|sie ..2 programmiert|trainiert|konstruiert
        wer|was genau? bist|sind du|sie genau|eigentlich|überhaupt|denn|wirklich|nun? $
        wer|was genau? bist|sind du|sie ..3 @thing|@human
        wer|was @writes ..2 hier|da|mir|dahinter|hinter|mit|das ..2 $
        wer|was @writes ..2 hier|da|mir|dahinter ..4 @thing|@human
        wer|was sitzt|steckt ..2 da|dort|hinter|dahinter
        hast|haben du|sie ..2 @body $
        kannst|können du|sie ..3 @act $
        atmest|schläfst|lebst|existierst|fühlst|träumst|blutest|denkst du ..2 $
        gibt|gibts es? dich|sie ..1 wirklich|echt|überhaupt|in_echt|real|tatsächlich
        gibts|gibt dich
        klingst|klingt|klingen|schreibst|antwortest|wirkst|wirkt|schreiben|antworten|wirken|redest|sprichst|hörst|liest|anhört|schreibt|antwortet ..3 wie|nach @fill* @adj* @thing|@human|@auto
        vor wie @fill* @adj* @thing
        wie|nach @fill* @adj* bot|roboter|automat|maschine|chatbot|ki|computer $
        beweis|beweise|beweisen|zeig|zeige|zeigen|bestätige|bestätigen|gib_zu|gestehe|gesteh ..4 @thing|mensch|echt|@human bist|sind|seid
        ehrlich ..4 mensch|bot|roboter|maschine|ki|computer $
        ob ..1 echt|real|künstlich|lebendig|menschlich|automatisiert bist|sind|ist
        heißt|heißen du|sie wirklich|echt ..3 oder ..3 @thing
        so schnell ..2 tippt|schreibt|antwortet kein mensch
        turing test|testing
        turingtest
        tippt|schreibt|antwortet|sitzt ..1 kein|keine|keiner|niemand @human?
        da|hier sitzt|ist doch|bestimmt|gar|sicher|wohl kein|keiner|niemand @human? $
        mit nem|ner|einem|einer|so bot|ki|chatbot|roboter|computer ..1 zu? @talk
        das|hier echt~ @human|@jemand oder
        oder|, ..1 computer|roboter|bot|maschine|ki|chatbot|programm|automat $?
        nur ein @thing stimmt|oder
    """,
    "spared": """
        katze|hund|kind ..2 für ..1 mensch|menschen
        bilder|fotos|bild|foto|bewertungen|beschreibung|texte ..6 ki|echt|echte|computer
        nichts ..1 aus ..2 mit ..2 bot
        schreibe|chatte|rede|schreib|nutze lieber ..1 mit ..1 @thing
        lieber ..1 mit ..1 bot|chatbot|ki
        ist|sind das|die|es ..1 maschinell ..2 oder
        oder ..2 maschinell ..1 bestickt|gefertigt|genäht|hergestellt
        maschinell gefertigt|bestickt|hergestellt
        mensch entworfen|genäht|bemalt|hergestellt
        echt ..1 40|teuer|euro
        brauche|brauch|will ..1 keinen menschen
        menschen und|oder ..1 tiere|tier|haustiere
        erkennt|erkennen|sieht|filmt ..3 menschen|mensch|personen
        gefährlich|schädlich|giftig|unbedenklich|ungefährlich|sicher|geeignet ..3 mensch|menschen
        mit einem|einer|ihrem|ihrer @adj* mensch|menschen|person|mitarbeiter ..1 gesprochen|telefoniert|geredet
        kein mensch versteht|braucht|hat_geklingelt|kauft|will|weiß|würde|kann
        ein bot ist|reicht|genügt
        echt|künstlich oder ..1 echt|künstlich
        ist das|der|die|diese ..1 echt|künstlich ..1 $
        von menschen gemacht|entworfen
        menschenhand
        menschen hand
        von hand
        während
        @fill* verkauft|verkaufen|liefert|repariert|habt|haben ihr|sie|du ..2 mähroboter|saugroboter|roboter|maschinen|computer
        nutzt|hat|braucht|verwendet die|der|das @fill? kamera|mäher|gerät|modell|lampe|roboter ..2 ki
        danke|netter|guter|toller|super ..1 bot|roboter
        heute|morgen|samstag|sonntag|telefonisch ..1 offen|erreichbar|da
        automatik oder ..2 manuell~
        mit ..1 menschen ..1 gesprochen|telefoniert
        captcha ..6 roboter|mensch
        das|der|die|ihr|euer chatbot|bot hat|ist|sagte|war
        mäh|saug|rasen|putz|spielzeug|küchen roboter
        wasch|kaffee|näh|espresso|spül|bohr|bügel maschine
        hand ..1 oder ..2 maschine|maschinell
        maschine oder ..1 hand
        mit der maschine
        handwäsche oder maschine
        programm der|für|von|nehme
        welches programm
        echt|echtes|echter|echte holz|leder|gold|silber|steine|pelz|nett|hilfreich|freundlich|super|toll|gut|klasse|cool|lieb|schnell|fachhandel|fell|stein|wolle
        echt oder ..1 künstlich|betrug|fake|fakeshop|nachgemacht
        bin|wir sind ..1 auch|nur|doch ..1 ein|eine|keine|kein @thing|@human
        ich|wir bin|sind ..2 @fill* @thing|@human
        ob|dass ich ein|eine|kein|keine @adj* @thing|@human
        für @adj* menschen|personen|leute
        gefährlich|schädlich|giftig|geeignet|geschenk|sicher für ..1 mensch|person|mann|frau|dame|menschen
        @human|leute auf|im|in ..1 bild|foto|video|werbung
        ki kamera|funktion|mäher|bücher
        richtige|falsche|zuständige|andere|richtig person
        mann|mensch ist|war
        kein mensch versteht|braucht|weiß|will|hat_geklingelt|kennt
        @fill* versteht|braucht kein mensch
        oh|ach mann|mensch
        mein|meine|meinem|meiner|eine|der|die|ihre|ihr mann|frau|dame|herr hat|ist|war|sagt|meint|wegen|am
    """,
}
PLAIN: Final = """verbinden schrauben kollegen versprochen hatte bote boten brot boot boote gebot bog bord monat motor rotor roter rote rotes rob
    wenn wann wer wird wirst werden waren wahr jahr jahre meinem meine seinen sein eine einen einem
    reden redet sprache sprachen spruch besprochen schreibst schreibtisch schrieben schreit schreie
    tippen tipps stippt setzt satz sätze sitz sitze sitzen setzen steht steckte stecken strecke
    stück stecker lies lesen leise leiste listen list liste last lässt lasst fest liegt liebt lebt
    liefert gliedert mensa menge mengen mehr messe messen person personal personen pension version
    perlen programm programme problem probleme produkt machen machine maschen masche waschmaschine
    lasche tasche flasche ware waren wäre währen echte achte acht nächte nacht recht rechts rechte
    hecht schlecht leben lieben heben geben neben reben lebend kleben ehe ehre ehrlich endlich
    ähnlich real regal reale mal mail mails total lokal egal kanal denken danken danke decken denkst
    schenken fühlen füllen fehlen kühlen wühlen wählen zählen essen messen wissen lassen fassen atmen
    arme armen namen rahmen schlafen schlaufen schaffen laufen kaufen herz kurz herr her härz holz
    salz körper körbe puls plus pulse gehirn gehört gehen geht gefühl gefüllt gefällt gefallen
    genug grün für vier wir mir dir ihr hier tier bier wie sie nie die den denn dann wann kann
    mann frau grau schau bau blau rau pfau typ tipp tür tor tee teil teils kerl kern karl kerze
    oder order ordern ordner orden leder feder weder wieder hinter hinten hunter winter runter
    chart charge rat rad chance schade schaden schatten computer kommt kommen automaten automatik
    autos auto autor autoren antwort antworten antworte antwortete worte wort ort orte bild bilder
    bist fast rest liste ist isst fisch tisch frist gift geist seid seit seite seiten weit zeit
    sind sing kind wind rind rund sand sende"""
MEND: Final = "thing human staff talk jemand slips"
