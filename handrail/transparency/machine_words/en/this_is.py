"""How people ask what this is, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "what": """
        @fill* @adj* @thing @tail? !@not_us
        @fill* @adj* @human !@not_us
        @fill* @staff or|and @fill* @adj* @thing
        @fill* @adj* @alive @end|@polite
        @fill* @adj* @alive $
    """,
    "tail": """
        thing|thingy|thingies|things|stuff|system|systems|assistant|assistants|agent|service|
            model|answering|assistance|tool|helper|gadget
    """,
    "not_us": """
        mower|vacuum|lawn|lawnmower|resources|washable|hoover|cleaner|wash|made|desk|friendly|
            needle
        hair|shop|in|from|size|sized|camera|error|type|for|of|with|generated
        beings? with
    """,
    "or": """
        or|vs|versus|who|that
    """,
    "wanted": """
        @you_are
        @talking
        @this_is
    """,
    "this_is": """
        answers|replies|messages look|sound|seem ..2 made|generated|written|automated
        operated|run|staffed by humans|people|robots|machines|bots
        replaced ..3 with|by ai|bots|robots|machines|computers
        human_being|human_beings
        human $?
        real|actual|live|living|genuine|flesh_and_blood @adj* person|individual|someone|
            somebody|human
        a|an|some|just|another bot|chatbot|ai|llm|language_model|gpt|computer_program|algorithm|
            chat_bot|cyborg|android !is_fine|told|said|camera|that_can
        bot|chatbot or not|what|something|no
        automated|human|robot|bot|ai $?
        nobody|no_one|noone|anyone|anybody|someone|somebody ..1 @be? ..2 actually|really|even \
            ..1 there|here|reading|listening|home
        nobody|no_one|noone @be ..1 there|here|reading|listening
        all|only|just|nothing_but|purely computers|bots|ai|automation|robots|machines here|
            there|now|nowadays|answering|today|$?
        suspiciously|awfully|impossibly|unnaturally|inhumanly|superhuman ..2 fast|quick|quickly|
            prompt|speed
        ever|actually|really see|sees|read|reads|look|looks ..2 this|these|that|my|messages
        breath|time on|with|to a|an|some|this bot|machine|computer|program|robot|software
        beep boop
        pulling the strings
        man|human behind the curtain
        @thing|@human ..1 in disguise
        disguised as
        hello|hi|hey|ok|okay|dear|listen|look|so bot|robot|chatbot $
        mr|mister|ms|mrs robot|bot
        he|she or ..1 it|robot|machine
        is|are ..2 @adj* @human ..1 involved|available|present|working|employed|somewhere
        are|is there ..2 human|humans|real_people|actual_people ..2 behind|here|there|in|on|
            working|reading|answering|or|at
        real or not|robot|bot|machine|virtual|computer|ai
        not ..1 real|human are|r
        you ..3 made by ..1 openai|google|anthropic|microsoft|meta
        one of them|those|these ..2 @thing|gpt
        alone|sitting robot|bot
        not robots|bots|machines|computers ..1 have
        iz this|that a? @adj* @thing|@human
        @comm ..2 machine|computer|bot made|generated|written
        ru @fill* @adj* @thing|@human|real
        awfully|very|too|pretty|really|suspiciously|so|incredibly|remarkably fast|quick|quickly \
            ..2 for ..2 @human|someone
        is nobody|no_one|anyone|anybody|someone|somebody ..1 reading|typing|writing|listening
        fast|quick|quickly|swift|rapid|instant ..2 for a|any|one|some ..1 @human|someone
        difference|matter|matters ..2 to a machine|computer|bot|robot|program
        only a @thing would|could
        a|any|no @adj* human|person would|could ..2 understand|understood|know|known|say|
            got_that|get_that
        does|do|will|is|are a|any|the natural_person|person|human|people ..1 process|processing|
            handle|handling|see|check|review ..1 my|these|this|messages
        with|to whom ..1 or ..1 what
        @thing|@human|real yes|y|no or? ..1 n|no|not|nah|yes $
        yes|no|y ..1 or no ..1 @thing|@human
        iz|is dis|dat @fill* @adj* @thing|@human
        on|landed|ended_up|stuck|connected|through|put ..2 to|with|on|at @fill* @adj* bot|robot|
            chatbot|real_person|human ..1 $
        reach|reached|landed ..1 a|an|any|another @adj* human|person|bot|robot|chatbot|machine|
            computer ..2 $?
        all|everything|whole|just|only|entire|entirely|completely|fully ..3 bots|ai|computers|
            computer_generated|machine_generated|ai_generated $
        everything|all|support|chat|service ..2 done|run|handled|made|answered|written by|with \
            bots|ai|robots|computers|machines|@fill*
        everything|all|this ..1 automated|ai|computer_generated ..1 there|here|nowadays|now|too
        computer|machine generated $
        just|only|alone me ..1 and|against|with|versus ..2 @thing
        me against|vs|versus ..1 @thing
        one|nobody|somebody|someone is|are|s ..1 actually|really|even? reading|typing|listening|
            answering
        robots|bots|machines|computers ..1 not|dont ..1 have
        similar|like|same|as|thing ..1 to|as|like? chatgpt|gpt|chat_gpt|grok
        chatgpt with|in|under|wearing ..3
        you|this ..3 voice|virtual|digital|ai assistant
        clanker|clankers
        this|that|it feels|sounds|seems|is|looks ..1 so|very|too|like|pretty|rather ..1 robotic|
            automated|scripted|canned|bot_like|machine_like
        typical ..1 bot|robot|machine|chatbot|ai
        fast|quick|quickly|swift ..2 for ..2 @human|someone
        you|u ..2 programmed|trained ..2 to
        someone|somebody|anyone|anybody or something
        something or someone|somebody
        if|whether ..6 bot|chatbot|automated_system|artificial_intelligence|natural_person|
            human_being|real_person|actual_person|automated_means|live_person|chatbots
        if|whether ..4 human|person|people ..2 reading|reads|typing|answering|writing|behind|
            replying|there
        automated means
        staffed|manned|operated|answered|monitored|run ..1 by @fill* @adj* @human|@thing|@some
        nobody|no_one|noone ..2 types|type|writes that|this|so
        interacting|interact ..1 with @fill* @adj* @thing|@human
        human|person|someone ..1 on duty
        @thing|@staff ..2 or ..3 @human
        bot|chatbot|ai|robot|computer|machine ..4 or ..4 someone|somebody|real|human
        @human|@staff ..3 or ..3 @thing|automated
        someone|somebody|anyone|anybody ..4 or ..4 bot|robot|chatbot|ai|computer|machine|
            automated
        too fast|quick|quickly|perfect|slow|polite|patient|good ..2 for|to_be ..2 @human|@thing
        no human|person|one ..1 types|answers|replies|writes|would|could|can|talks|responds
        smells|smell|detect ..2 bot|robot|ai|machine
        bot|robot alert
        if|whether|that|think|believe|guess|bet|suspect|know|sure this|that|it|there @be @fill* \
            @adj* @thing|@human|@auto ..1 $|@end
        this|that|it|these @be @fill* automated|scripted|generated|ai_generated|
            computer_generated|prewritten|canned
        if|whether ..2 @comm ..2 @auto
        is|are|was|were ..3 @comm @fill* @auto
        if|whether there is|are ..2 @human|@some|someone|anybody|anyone ..2 behind|reading|
            typing|answering|there|at|on|here
        do robots|bots|machines|ais have|get|feel
        @human|@some|who|someone|somebody|anyone|anybody ..4 on|at the|your other? end|side
        like ..1 automated|robotic|canned|scripted|computer
        a|an bot|robot|chatbot|ai ..1 right|yes|huh|correct|innit|eh $
        anyone|anybody|someone|somebody|humans|people actually|really ..1 there|here|reading|
            typing
        @be anyone|anybody|someone|somebody ..2 reading|typing|human|real
        is|are ..2 human|humans|people|person ..1 behind|reading|typing|answering|operating|
            involved|writing
        artificially intelligent
        are|is|this|you ..2 artificial intelligence
        you ..2 made|consist|consisting|built of|from flesh|circuits|code|metal|wires|silicon|
            ones|bits
        wires|circuits or ..2 flesh
        @be this|that|it|dis @fill* @adj* @thing|@human @close
        @be this|that|it|dis @fill* @adj* bot|chatbot|ai|human @end|@polite
        @be this|that|it|dis @fill* @adj* @thing|human|person|people|human_being $
        @be this|that|it|dis @fill* @adj* real|actual|live|living human|person|people|chat
        @be this|that|it @fill* live|human|alive|ai|automated|automatic|artificial ..1 or
        @be this|that|it @fill* human|automated|ai|robotic|live $
        this|that|it|there @be @fill* @adj* bot|chatbot|ai|chatgpt $
        this|that @be a|just|only|some @adj* machine|robot|computer|program $
        that|this|it @be not @fill* @adj* human|person $
        @be this|that|these|everything @fill* all? @auto $
        @be it @fill* all? automated|scripted|canned $
        @be this|that|it @fill* @auto|ai @comm
        @comm|this|that ..1 sounds|sounded|seems|seem|feels|sound|reads|feel|look|looks ..2 \
            like? @fill* @auto|robotic|@thing $
        @comm|this|that ..1 sounds|sounded|seems|seem|feels|sound|reads|feel ..2 like? @fill* \
            @adj* bot|robot|chatbot|ai|@auto
        it ..1 feels|sounds ..2 like? ..1 talking|speaking|chatting
        written|generated|answered|typed|replied|composed|staffed|manned ..2 by @fill* @adj* \
            @thing|@human
        this|chat|messages|message|channel ..3 read|operated|handled|run|powered|written ..1 by \
            @fill* @adj* @thing|@human|someone|somebody|humans
        chat ..2 run|manned|powered|handled|operated|controlled by
        @be there @fill* @adj* @human|someone|somebody|anyone|anybody @adj* ..2 behind|reading|
            typing|answering|writing|on_the_other|at_the_other|other
        @be there @fill* @adj* human|person|people inside|in_there|or|in_here
        @be there @fill* @adj* human|person|people ..1 there|here $
        @be there someone|somebody|anyone|anybody @fill* real|human|alive|behind
        @be there anything real|human about
        @be someone|somebody|anyone|anybody|nobody ..1 there|here|real ..1 or ..4 @thing
        ^ @polite* @fill* @adj* @thing|@human|real|alive @polite* $?
        ^^ @polite* @adj* bot|robot|chatbot|ai|machine|computer @polite* or_what? $$
        @thing|@staff or|versus|vs|/ @fill* @adj* @human|@staff|real|alive|living
        @adj* @human|@staff or|versus|vs|/ @fill* @adj* @thing|automated|artificial|automatic
        ^ @polite* real or fake|computer|bot|artificial|ai|not|robot|machine|automated $
        live|real|alive or automated|bot|robot|machine|computer|recorded|generated|ai
        what ai|llm|language_model|bot
        can|does ..2 bot|robot|machine|computer understand|feel|think ..1 this|me|$
        @assistant @fill* @adj* @thing|@human $?
        @be @fill* @adj* @assistant|handy ..1 @fill* @adj* @thing|@human|human|real $
        @be @fill* @adj* @assistant|handy ..1 @fill* @adj* bot|robot|chatbot|human|machine|
            computer|ai|person
        @be these @fill* @adj* real people|persons|humans
        @be real people|persons|humans|person|human
        anyone|anybody|someone|somebody @fill* human|real ..1 there|here|or
        anyone|anybody human|real
        anything real about
        are|r an? @fill* an ai|bot|robot|human $
        was that @fill* @adj* @thing|@human
        passed|pass|fail|do the? turing
        turing test|testing
        man or beast|machine
        he|she|him|her or ..1 it $
        just|only ..1 bots|robots|machines|computers here|there|answering|around
        automatic|automated reply|response|answer|message|chat|responder $?
        @be that|this|it an automatic|automated @comm
        answer|reply|response|message ..1 automatic
    """,
}
