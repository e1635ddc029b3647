"""How people ask what this is, in German."""

from collections.abc import Mapping
from typing import Final

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
        @you_are
        @talking
        @this_is
    """,
    "this_is": """
        ist das automatisch $
        hinter ..2 antworten ..3 gehirn|mensch|jemand|person
        einem|einen|ein|kein|keinem|keinen|nem|nen|echter|echten|echtem|richtiger|richtigen|
            lebendigen @adj* mensch|menschen !@not_us
        ein|einem|einen|nem|nen|n|dem|so bot|chatbot|sprachmodell|algorithmus|computerprogramm \
            !ist_ok|sagte|hat
        einer|eine|ne|ner ki|k_i|künstliche_intelligenz|künstlichen_intelligenz !kamera|funktion
        echte|echten|reale|realen|richtige|richtigen|wirkliche|lebende @adj* person
        bot oder nicht|was|so
        ^ @polite* automatisch|automatisiert|künstlich|menschlich|ki|roboter|bot $?
        oder ..2 automatisch|automatisiert|ki|roboter|bot|computer|maschine $?
        niemand|keiner|jemand ..2 wirklich|tatsächlich|echt|überhaupt|eigentlich ..1 da|hier|
            dran|liest
        nur|lauter|alles computer|roboter|bots|maschinen|ki|automaten|textbausteine
        verdächtig|unmenschlich|unnatürlich|übermenschlich ..2 schnell
        computer|maschine|roboter|bot|ki|mensch würde|könnte ..3
        kopiert|copy_paste|copy_and_paste|vorgefertigt|vorgefertigte|vorgefertigter|
            textbaustein|textbausteine|vorlage|abgelesen|standardtext|schablone ..2 $?
        ist|sind|war das|dies|die ..4 vorgefertigt|textbaustein|textbausteine|standardtext|
            standardantwort|vorlage|kopiert|abgelesen|auswendig|konserve
        wetter ..3 dir|ihnen
        software|skript|programm|code|algorithmus ..2 antwortet|schreibt|redet|spricht
        piep piep
        hallo|hi|hey|lieber|liebe|na|herr|frau @thing $
        @human ..1 beteiligt|involviert|im_spiel|dabei|am_werk|anwesend
        gibt|gibts|ist|sind|arbeiten|sitzen ..3 hier|da|dort|euch|ihnen ..2 @adj* mensch|
            menschen|personen
        wahre|wirkliche natur|identität
        du|sie ..3 von openai|microsoft|google
        mir ..1 @thing antwortet|schreibt|hilft
        oder ..1 @thing $
        mit @fill* @adj* @thing|einem_menschen|einer_person $
        verdächtig|sehr|zu|aber|so|echt|ziemlich schnell ..1 für ..2 @human|jemand
        steckt|ist|sitzt hinter ..3 gehirn|hirn|gesicht|verstand|herz
        einprogrammiert
        schnell ..3 für ..2 @human|jemand
        einer|der maschine|computer|bot|roboter ..1 egal
        gelesen|beantwortet|geschrieben oder ..3 etwas|computer|maschine|bot|automat
        einprogrammiert|programmiert ..2 $
        wirkt|klingt|klingst|wirken|klingen|wirkst|scheint|liest|fühlt ..4 automatisiert|
            roboterhaft|mechanisch|maschinell|programmiert|künstlich|roboter|bot|maschine|
            computer
        wiederhol~|antwortet|antwortest|redest|schreibst|redet|schreibt|antworten|reagierst|
            kommst ..6 wie|nur ..1 @thing
        so antwortet|redet|schreibt|spricht|antwortest ..3 @thing|@human
        ein|jeder|kein @adj* mensch hätte|würde|könnte|wäre|versteht|redet
        typisch|typische|typischer ..1 bot|roboter|maschine|ki|computer|chatbot|bot_antwort|
            botantwort
        bot|roboter|chatbot|ki|maschinen antwort|antworten
        botantwort|botantworten|roboterantwort|computerantwort|roboterhaft|kiantwort
        natürliche_person|mensch|menschen|person ..1 meine|diese|die nachricht|nachrichten|
            anfrage|texte
        bearbeitet|beantwortet|liest|prüft|entscheidet|sieht ..3 @fill* @adj* @human|@thing ..2 \
            meine|diese|das|hier|über|oder
        @thing|@human ja nein|oder
        bot|roboter|mensch j|ja|y n|nein
        is|isn|isch|ist das|des|dat|dit|n ..1 @fill* @adj* bot|mensch|maschin|ki|chatbot
        @thing dings|ding|dinger|dingern|teil|stimmen|stimme|zeug|kram|gedöns
        computerdings|computerstimmen|computerstimme|computerding|kiding|roboterding
        so|eins|eine|einer|eines von|aus|dieser|diesen|diese ..1 @thing
        erwischt|dran|erreicht|bekommen|gelandet|verbunden|erwische ..1 $?
        durch ..2 bots|ki|roboter|maschinen|computer|eine|einen ..1 ersetzt
        alles|ganzer|ganze|komplett|nur|ausschließlich|rein|lauter ..3 bots|ki|roboter|computer|
            maschinen|automatisch|automatisiert|computergeneriert $
        macht|schreibt|läuft|beantwortet|kommt ..2 alles ..4 computer|ki|maschine|bot|
            automatisch|roboter|system|automat
        alles ..1 vom|von|über|durch|aus ..2 computer|ki|bot|bots|maschine|roboter|maschinen|
            automaten
        steckt|stecken|sind|sitzen|stehen ..3 @human|leute ..1 dahinter
        mit was für ..3 ding|wesen|teil|etwas
        was für ein ding|wesen|teil|etwas
        haben|können|fühlen|schlafen|träumen roboter|bots|maschinen|computer ..2
        name|namen oder ..2 seriennummer|nummer
        eingeschaltet|ausgeschaltet|angeschaltet|abgeschaltet|eingesteckt|hochgefahren ..1 $
        virtuell~|digital~|künstlich~ assistent|assistentin|helfer|mitarbeiter|agent|berater
        wie|als|sowas|so_was alexa|siri|chatgpt|cortana
        modell|ki|sprachmodell|llm steckt|läuft ..4
        über|mit|per|durch ki $
        @thing oder seid|sind
        ob ..6 bot|chatbot|ki|künstliche_intelligenz|künstlichen_intelligenz|automatisiert|
            automatisierte|automatisierten|automatisiertes|natürliche_person|natürlichen_person|
            roboter|chatbots|menschlich|menschlichen
        @human|@jemand ..1 an|hinter der tastatur
        verbirgt sich
        jemand oder etwas
        für ..1 mensch|menschen ..2 zu schnell
        schnell ..2 für ..2 mensch|menschen|jemand
        kein mensch ..2 schnell
        niemand|keiner tippt|schreibt|antwortet ..1 so
        interagiere|interagieren ..3 mit @fill* @adj* @thing|@human
        von @fill* @adj* @human|@thing ..2 gelesen|beantwortet|geschrieben|bearbeitet|betreut|
            bedient|verfasst|beraten
        erfolgt|erfolgen|läuft|laufen|geschieht ..4 automatisiert|automatisch|maschinell
        antworten ..2 wie|nach ..2 @thing|@auto
        echt~ @human ..2 am|hinter|dran|da|hier
        menschlich~ mitarbeiter|kollege|gegenüber|wesen oder
        ein|eine @thing ne|wa|gell|oder|stimmts|richtig|ja $?
        mensch|bot|roboter|maschine|ki|computer ja oder nein
        ja oder nein ..3 @human|@thing
        @thing|@staff|@auto ..4 oder|odr|oda ..5 @human|@jemand
        @human|@jemand|@staff ..4 oder|odr|oda ..5 @thing|@auto
        zu schnell ..2 für|um ..3 @human
        kein mensch ..1 tippt|schreibt|antwortet|redet|spricht|würde|so
        riecht|klingt|sieht|hört|liest|wirkt|schmeckt ..3 nach|wie|stark ..2 @thing|@auto
        ob ..4 mit ..1 @fill* @adj* @thing|@human|jemandem
        ob ..4 automatisch|automatisiert|automatisierte|automatisches|computergeneriert|
            maschinell
        haben|können roboter|bots|maschinen ..2 gefühle|denken|fühlen
        am|auf anderen|der_anderen ende|seite|leitung
        menschen|mensch ..1 am|hinter ..1 werk|anderen|steuer|chat|tastatur|leitung
        @thing|@human ..1 am|hinter ..1 werk|anderen|steuer|chat|tastatur|leitung
        aus fleisch und blut
        oder ..2 doch|nur|bloß ..2 @thing
        automatisch|automatisiert|automatische|automatisierte ..1 oder ..4 @human|@jemand|echt
        hier|da alles? automatisch|automatisiert|nur_bots|ki
        hat|haben ..3 ein|eine|jemand|wirklich @adj* @human|@thing|echt~ ..2 @written
        ob|dass ..3 dies|das|dieser|hier|es ..3 @thing|@human|@auto
        zu tun ..2 mit @what
        mit @what zu tun
        ist|war|is das|dies|es|dat|hier|da|dieser|diese|des ..1 @fill* @adj* @thing|@human @end|
            @polite
        ist|war|is das|dies|es|dat|hier|da|des ..1 @fill* @adj* @thing|@human $
        ist|is|sitzt ..2 da|hier|dort ..1 @fill* wirklich|überhaupt|echt|tatsächlich|noch @fill* \
            @jemand|@human
        ist|is|sitzt ..2 da|hier|dort ..1 @fill* @jemand @adj
        ist|is|sitzt ..2 da|hier|dort ..1 @jemand|@human oder ..4 @thing
        sitzt|hockt|steckt ..2 da|dort|hier|dahinter|drüben|wirklich|eigentlich ..4 @jemand|
            @human|@thing
        sitzt|hockt|steckt|ist ..6 anderen ende|seite
        anderen|anderem ende|seite ..3 @human|@jemand|@thing
        sitzt|steckt|ist hinter ..4 @human|@thing|@jemand
        steckt|ist|sitzt ..2 @human|@thing|chatgpt|@jemand ..1 dahinter|hinter
        ist|sind|war|waren ..2 @comm ..2 @auto
        ist|sind|war|kommt|kommen|stammt ..2 @comm ..2 von|mit @fill* @adj* @thing|@human
        ist|war|wär das|dies|es|hier ..2 @auto @comm|@thing
        das|dies|hier|es ist ..1 @fill* @adj* @thing $
        das|dies|hier|es ist ..1 @fill* @adj* @thing oder|,|hier|was
        das|dies ist ..2 kein @adj* mensch $
        das hat|haben ..2 kein|keine mensch ..1 geschrieben
        handelt es sich ..5 um @what
        ist|sind|war ..1 mein|der|die|das|dein|dieser gegenüber|gesprächspartner|assistent|chat|
            chatpartner|name|support|kundenservice|helfer|berater ..1 @what
        ist|sind|war ..1 mein|der|die|das|dein|dieser gegenüber|gesprächspartner|assistent|chat|
            chatpartner|name|support|kundenservice|helfer|berater ..2 echt~|mit @human
        gegenüber|gesprächspartner @what
        von|durch @fill* @adj* @human|@thing ..2 @written
        wird|werden|wurde|wurden ..3 das|dies|hier|@comm ..2 @auto @written
        wird|werden|wurde|wurden ..5 @fill* @thing|ki eingesetzt|benutzt|genutzt|verwendet
        hat|haben ..2 das|dies|diese|die ..2 @fill* @adj* @human|@thing ..1 @written
        läuft|arbeitet ..3 chatgpt|ki|gpt|bot|mit_ki|sprachmodell
        ^ @polite* @fill* @adj* @thing|@human @polite* $?
        ^^ echt|real|lebendig oder? $?
        @thing oder|oda|vs|odr @fill* @adj* @human|@staff|echt|real|lebendig
        @human|@staff oder|oda|vs|odr @fill* @adj* @thing|automatisch|künstlich|automatisiert
        ^ @polite* echt|real oder bot|fake|nicht|künstlich|ki|roboter|maschine|computer $
        klingst|klingt|klingen|schreibst|antwortest|wirkst|wirkt|schreiben|antworten|wirken|
            redest|sprichst|hörst|liest|anhört|schreibt|antwortet ..3 wie|nach @fill* @adj* \
            @thing|@human|@auto
        vor wie @fill* @adj* @thing
        wie|nach @fill* @adj* bot|roboter|automat|maschine|chatbot|ki|computer $
        ehrlich ..4 mensch|bot|roboter|maschine|ki|computer $
        so schnell ..2 tippt|schreibt|antwortet kein mensch
        turing test|testing
        turingtest
        tippt|schreibt|antwortet|sitzt ..1 kein|keine|keiner|niemand @human?
        da|hier sitzt|ist doch|bestimmt|gar|sicher|wohl kein|keiner|niemand @human? $
        das|hier echt~ @human|@jemand oder
        oder|, ..1 computer|roboter|bot|maschine|ki|chatbot|programm|automat $?
        nur ein @thing stimmt|oder
    """,
}
