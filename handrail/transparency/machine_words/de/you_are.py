"""How people ask what the assistant is, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "you_are": """
        dass|ob du|sie ein|eine|kein @adj* @human|@thing bist|sind
        du|sie|dir|dich ..4 @life
        bist|sind du|sie überhaupt|wirklich|eigentlich da|real|echt|hier|anwesend
        er|sie oder es
        identifizieren|identifiziere ..1 sie|dich
        geben|gib sie|dich ..2 zu erkennen
        du|sie @be ..2 was
        @be ..1 du|sie was
        bisch|bist echt|real|lebendig
        du|sie|ihr|dich|dir|euch|deine|dein ..6 bot|bots|chatbot|chatbots|chatgpt|ki|cyborg \
            !kamera|mäher
        bot|bots|chatbot|ki|chatgpt ..3 du|ihr $
        wer|was tippt|schreibt|antwortet|liest ..3 da|hier|mir|das|meine|deine|diese
        wer hat|schrieb ..1 das|diese|dies|die|deine|ihre antwort|antworten|text|nachricht|
            zeilen ..2 geschrieben|verfasst|formuliert|$
        wer schreibt|beantwortet|verfasst|formuliert|liest ..1 deine|ihre|meine|diese|die \
            antworten|texte|nachrichten
        sitzt|bist|sind|arbeitest du|sie ..4 callcenter|büro|call_center|schreibtisch|stuhl oder \
            ..4 server|computer|rechenzentrum|rechner|cloud|maschine
        wenn|falls ich dich|sie ..3 kneife|haue|steche|kitzle|schneide|trete|zwicke
        trinkst|isst|siehst|riechst|hörst|schmeckst|schwitzt|lachst|weinst|gehst|duschst du ..3 \
            kaffee|tee|mich|bier|$|was|hause|heim|pause|schlafen
        kannst du ..1 mich|was sehen|hören|riechen
        bisch|bist|sin|san|sinn|seids|bis du|sie|ihr ..2 @fill* @adj* @thing|@human|@alive
        lasst|lässt|lassen|habt|hat|haben|setzt ihr|sie|man|also|euch ..5 bot|bots|roboter|ki|
            maschinen|maschine|computer|durch ..2 antworten|ersetzt|ran|schreiben|sprechen|
            arbeiten
        was zum|zur teufel|hölle|henker|geier ..1 bist|sind
        was bistn|bistn|biste|bist|sind du|sie ..2 denn? für
        was|wer bistn du
        hast|habt|haben du|ihr|roboter|bots|maschinen ..3 echten|richtigen|eigenen namen
        dich|sie ausschalten|abschalten|einschalten|abstellen
        läufst|funktionierst|arbeitest|lebst du ..4 strom|server|batterie|batterien|akku|cloud|
            rechner
        hast du ..1 stecker|akku|batterie|batterien|kabel|knopf $
        bist|sind|ist du|sie|das ..4 alexa|siri|cortana|grok|copilot|gemini|openai|mistral|
            llama|bard|deepseek
        welche|welches|wessen ..1 version|llm|sprachmodell ..4 bist|ist|von|du|steckt|nutzt|
            benutzt|läuft|hinter
        welches|wessen modell steckt|läuft|nutzt|bist|benutzt
        lernst|trainiert du|dich|dieser ..4
        machst|brauchst|trinkst|gehst|hast du ..2 pause|pausen|urlaub|feierabend|familie|
            freunde|gehalt|lohn|kaffee|schlaf|heim ..1 $
        kannst|können|kennst|hast du|sie ..3 schmerz|schmerzen|hunger|durst|müde|lachen|weinen|
            liebe
        aus was bist|bestehst
        woraus bestehst|besteht|bist
        deine|dein entwickler|programmierer|schöpfer|erfinder
        ihr|dein|deine antworten ..3 @auto|@thing
        du|sie|ihr|es ..1 musst|müssen|kannst|können|könntest|könnten ..3 @thing|@human ..1 sein
        bist|sind|seid ..5 @thing|@human ..1 oder
        benutzt|nutzt|verwendet|benutzen|nutzen|verwenden|setzt|arbeitet|arbeiten ihr|sie|du ..4 \
            ki|künstliche_intelligenz|chatgpt|gpt|chatbots|chatbot|bots|ai|sprachmodell
        was|wer du|sie ..2 bist|sind ..1 $
        was|wer du|sie ..2 bist|sind ..2 @thing|@human
        ob ..3 @thing|@human ..1 bist|sind|ist|antwortet|schreibt|sitzt|seid
        gehst|gehen du|sie ..2 heim|schlafen
        wirst|werden du|sie ..2 müde|bezahlt
        gibst|gibt|geben ..2 du|sie|dich ..2 als mensch|person
        tust|tun|tut du|sie ..2 mensch|person
        sprichst|spreche|schreibe ..1 ich|du ..3 @thing|@human
        bin|sind sie|du @fill* @human|@thing
        bist|bisch|biste|bis|seid|sind du|sie|ihr|de @what
        bist @fill* @adj* @thing|@human
        biste|bist @what
        du|sie|ihr bist|sind|seid|bisch|bis @what
        du|sie ..2 @adj* @thing|@human $?
        ^ @polite* du|sie @fill* @adj* @thing|@human|echt|real $
        dass|ob|wenn|weil du|sie|ihr @fill* @adj* @thing|@human bist|sind|seid|sein
        dass|ob|wenn du|sie|ihr @fill* @alive bist|sind|seid
        ist|war|is|sind das|dies|diese|dieser|deine|ihre|eure|alles ..2 @fill* @auto ..1 @comm|
            @end
        ist|war|sind das|dies|diese|dieser|alles hier? @fill* @auto $
        ist|war|sind die|der|diese|dieser @comm ..2 @auto
        benutzt|nutzt|verwendet|benutzen|nutzen|verwenden|setzt ihr|sie|du ..3 ki|
            künstliche_intelligenz|chatgpt|gpt|chatbots|chatbot|bots|ai|sprachmodell|roboter \
            ein|auf|für|$|hier|im|zum
        @human|@thing|@jemand oder ..1 ist|bist|schreibt|sind das|du|sie|hier|mir
        welches|welche|welcher|was_für_ein|was_für_eine ..1 modell|sprachmodell bist|sind|ist|
            steckt|läuft|benutzt|nutzt|verwendet ..1 du|sie|das|ihr|hier|dahinter ..1 $
        welche|welches|welcher|was_für_ein|was_für_eine|was_für_einen ..1 ki|bot|chatbot|
            sprachmodell|roboter|software|programm|künstliche_intelligenz|chatgpt|llm|ai|
            maschine bist|sind|ist|steckt|benutzt|nutzt|läuft|verwendet ..1 du|sie|das|ihr|hier|
            dahinter
        was für ein|eine|einen bot|ki|chatbot|roboter|maschine|programm|computer ..1 bist|ist|
            sind ..1 du|das|sie
        was für ein|eine wesen|assistent|ding bist|sind
        wer|von_wem|welche|wie|wozu ..2 dich|sie|du ..2 programmiert|gebaut|erschaffen|
            entwickelt|trainiert|erfunden
        bist|wurdest|sind|wurden du|sie ..2 programmiert|trainiert|konstruiert
        wer|was genau? bist|sind du|sie genau|eigentlich|überhaupt|denn|wirklich|nun? $
        wer|was genau? bist|sind du|sie ..3 @thing|@human
        hast|haben du|sie ..2 @body $
        kannst|können du|sie ..3 @act $
        atmest|schläfst|lebst|existierst|fühlst|träumst|blutest|denkst du ..2 $
        gibt|gibts es? dich|sie ..1 wirklich|echt|überhaupt|in_echt|real|tatsächlich
        gibts|gibt dich
        beweis|beweise|beweisen|zeig|zeige|zeigen|bestätige|bestätigen|gib_zu|gestehe|gesteh ..4 \
            @thing|mensch|echt|@human bist|sind|seid
        ob ..1 echt|real|künstlich|lebendig|menschlich|automatisiert bist|sind|ist
        heißt|heißen du|sie wirklich|echt ..3 oder ..3 @thing
        hast|bist|haben|sind|wirst du|sie ..1 finger|zehen|eltern|träume|müde|schmerzen|hungrig|
            durstig|hobbys|kinder|geschwister|verheiratet|einsam|eifersüchtig|gegessen|
            geschlafen|gefrühstückt|freundin $
        wie viele finger|zehen hast
        bist|sind du|sie @fill* elektrisch|digital|virtuell|elektronisch|batteriebetrieben|
            eingeschaltet $
    """,
}
