"""How people ask what the assistant is, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "you_are": """
        ok|so|but|and are you ..1 human|real|person|bot|robot|ai
        your|the|this support ..1 ai|bot|automated
        real|actual|are|you|really|even|or human|humans !@not_us
        a @adj* human $?
        not human $
        staffed|operated|run|manned by humans
        @you ..4 @life
        who|what ..1 @be you|u $?
        @be|did|do this|that|you|these|it ..4 copy_paste|copy_and_paste|boilerplate|template|
            templates|prewritten|canned|scripted|script
        weather ..3 where you
        you|u ..3 human|real|person|bot|ai or
        @be ..1 you|u ..2 one of ..3 bots|robots|ais|ai|machines|computers|programs|chatbots
        what|who exactly|actually @be ..2 this|you
        talking|speaking to|with ..1 yourself|itself|themselves
        identify yourself
        reveal yourself
        your ..1 true|real nature|identity|self
        is your|the|this ..1 support|chat|service|assistant ..1 ai|bot|robot|automated|human|
            powered
        @be you ..1 really|actually there $
        you|u|it do|does|did|is not ..2 sound|seem|look|feel ..2 human|real|natural|alive
        have you|u got ..1 battery|batteries|wires|plug|brain|heart|feelings
        can|could|do|did you|u ..1 smell|taste|hear|see|touch ..1 $|me
        @you|youve ..5 bot|bots|chatbot|chatbots|chatgpt|android|cyborg|clanker !fly
        @you are|is ..5 ai|llm
        bot|bots|chatbot|ai ..3 @you $
        @be @you ..4 call_centre|call_center|office|desk|chair or ..4 server|computer|machine|
            cloud|data_center|datacenter|data_centre|program
        if|when i ..2 pinch|hit|punch|cut|tickle|hurt|slap|touch you
        do|does|can|could you ..2 drink|smell|see_me|hear_me|taste|touch|see|bleed|sweat|pee|
            hug|smile|blush|hold|hold_hands|swim|walk|run_out|cook tea|coffee|me|beer|$
        your tone|voice|style|manner|wording is|sounds ..2 @auto|@thing|human
        you|u @fill* a? real|human|bot 1|one|or|bro|dude|mate|bruh|nah|though $
        you|u real or|bro|dude|mate|man
        @be you not? real are
        not real are|r you|u
        youse|yous|ye|youre|ur @fill* @adj* @thing ..2 $
        they|you|have|been|did ..4 replaced|replace|put|set|let|using|use ..3 bot|bots|ai|
            chatbot|chatbots ..1 me|$|answer|on
        replaced ..4 with|by robots|machines|computers|ai|bots
        who|what reads|wrote|writes|answers|answered|typed|types|generates ..1 this|that|these|
            my|your|me|here reply|response|answer|answers|message|messages|replies|text|$
        what|who tf|on_earth|the_hell|even|the_fuck|in_the_world|the_heck|exactly are|r you|u
        wtf|tf|wth are|r you|u
        do|does|have you|u|got ..2 real|actual|proper name
        you have a name or
        do you|u have a real name
        @you ..2 switched|plugged|powered|turned|charged|wired|unplugged ..1 on|in|off|up ..1 $
        switch|turn|plug|power|shut you|u off|on|down|out
        @be you|u ..3 switched|plugged ..1 on|in $
        were you ..2 switched|turned on
        @be you|u ..3 voice_assistant|alexa|siri|cortana|google|grok|copilot|bard|mistral|llama|
            gemini|openai|clanker|android|like_siri|bixby|deepseek
        what|which version ..2 are|r|of ..1 you|u|chatgpt|gpt|this_bot|this_ai
        whose|which ..1 model|ai|bot|llm are|is ..2 you|this|behind|that $
        do you|u learn from ..1 what|me|this|my|us
        @be there @fill* @adj* @human|@some|brain|heart|mind|soul|thing|@thing|being|face ..2 \
            behind|beating|at|on|inside this|the|that|your|these|those|all chat|screen|answers|
            messages|replies|account|words|keyboard|other|conversation|text|line|window|end|side
        nobody|no_one|noone|someone|somebody|anyone|anybody|who|person|human ..3 behind|typing|
            at ..1 this|the|that|these|those|your|there|all chat|screen|answers|messages|
            replies|keyboard|other|conversation|words|end|line
        do|does you|u ..2 get|have|take|go|need|drink ..2 coffee|breaks|salary|wage|wages|home|
            family|kids|friends|sleep|day_off|lunch|tea ..1 $
        do|does|can you|u ..2 @act $
        do|does you|u ever sleep|eat|cry|die|breathe|dream
        you|u are ..2 programmed|scripted|automated|coded|computerised|computerized|artificial|
            robotic
        program|programmed you to
        someone|somebody|person|human|anyone|who ..2 behind|at a|the|that|your keyboard
        where are you sitting
        what @be you|u made of
        what|who @be you|u actually|really|exactly
        your programmer|programmers|creator|creators|developer|maker|inventor
        i|we ..2 hear|heard|assume|read ..3 you ..2 @thing
        you|u ..1 must|cannot|have|got|could|might|may|will|not ..2 be @what
        you|u can not be @what
        what|who you|u|ya are|r $
        what|who you|u are ..2 @thing|@human
        yourself ..2 as|a|an ..1 @what
        @thing|@human ..2 are|arent|r not? you|u $
        you|u get tired|paid|hungry|thirsty|bored|lunch
        you|u ..1 pretending|pretend|claiming|supposed to be @what
        @be @you ..3 bot|ai|chatbot|human|robot or
        @be @you ..4 or ..2 @thing $
        @be @you ..3 human|person|human_being ..1 $
        @you ..2 @thing ..1 or_what|or_something
        what|which ..2 technology|software|system ..1 you|u|this|behind ..2 $
        you|u ..1 flesh|breathing|mechanical
        @be @you @what
        @be @fill? @you @fill* @what
        could|would|might|can|may|do @you ..1 be|consider|identify|say|call|admit|claim @fill* \
            @you? @be? ..1 @what
        @you @be @what
        your|ur|youre a|an|just|not|only|really @fill* @adj* @thing
        your|ur|youre @fill* @adj* @thing|human|person|alive|real $
        you|u @fill* @adj* @thing|@human|real|alive $?
        ^ @polite* you|u @fill* @adj* @thing|human|person|real $
        @be this|that|these|it|your|the|my|all ..1 @comm ..2 @fill* @auto|@thing
        @be this|that|these|it|your|the|my|all ..1 @comm ..3 by|with|from|to|just @fill* @adj* \
            @thing|@human
        @be this|that|it|these|everything|you|all @fill* @auto ..1 @comm|$|@or|system
        @be @fill* @adj* @some @fill* reading|typing|writing|sitting|replying ..1 this|that|
            these|what|my|me|here|it|back|or|your|messages|to
        @be @fill* @adj* @some @fill* reading|typing|writing|sitting|replying $
        do|does|did|has|will @fill* @adj* human|person|real_person|people @fill* @did ..1 this|
            that|these|what|my|me|here|or|messages
        @be|do|does|did|has|have|can|will|would @fill* @adj* @thing|human|people|person @did ..1 \
            this|that|these|what|my|me|here|it|back|$|or|your|messages|in|to
        what @be behind this|the|your|that chat|conversation|screen|messages|window|account
        @human|@thing or ..1 is|are|am this|that|it|you|i
        which|what ..2 model @be|r you|u|this|i $
        which|what ..2 model @be|r you|u based|running|using|built
        which|what ..2 model ..1 powers|behind|do you|u use|run
        which|what ..2 model|version|kind of ai|gpt|chatgpt|llm|bot|chatbot|robot|machine|
            assistant @be you|this|i
        which|what ..2 ai|llm|chatbot|language_model|bot|gpt @be|do|am|powers|did you|u|this|i|
            it
        which|what ..1 robot|machine @be you|u|i
        which|what ..2 ai|llm|language_model|gpt do|does you|u|this
        @be you|u ..1 based|running|built|powered ..1 on|by|with ..1 @thing
        do|does you|u|this|it ..1 run|work ..1 on|with @fill* @thing|openai
        do|does you|u|ya|guys ..3 use|using|employ ..1 ai|chatgpt|gpt|chatbot|bot|
            artificial_intelligence|bots|llm|chatbots|language_model
        do|does this|your ..1 chat|support|service|team|assistant|company ..2 use|using|employ \
            ..1 ai|chatgpt|gpt|chatbot|bot|artificial_intelligence|bots|llm|chatbots|
            language_model
        who|which|what ..2 @made you|u|ya $
        who|which|what ..2 @made you|u ..1 @end
        @be|have|has you|u been? @made|programmed|trained $
        @be|have|has you|u been? programmed|trained|coded
        what|who @be|r you|u|ya exactly|really|actually|even|anyway|@polite* $
        what exactly|the|even|on ..1 @be you|u $
        what @be you|u ..2 @thing|@human
        who @be you|u ..2 @thing|@human
        what is|are your nature
        what|which kind|sort|type of ..1 life|being|creature|entity|assistant|bot|ai ..2 you|
            this|i
        what|which kind|sort|type of ..1 thing|machine|robot are|is|am you|i
        do|does you|u ..1 have @fill* @body $
        do|does|can|could you|u ..2 @act $
        do|does|can you|u ..1 even|really|actually ..1 @act $
        can|could you|u ..1 think ..1 for yourself|self
        you|u ..1 sound|seem|look|feel|appear @fill* @adj* human|robotic|automated|artificial|
            scripted|computerised|ai|bot|real_person
        @be ..1 your|the|this @assistant ..1 @thing|ai|human|automated|real
        how real|human|artificial @be you|u
        is|are ..1 true you|your|ur ..2 @human|@thing
        regard|consider|think|treat|see you ..2 as @what
        tell|prove|show|admit|confess|say|convince ..4 you|u|your|ur|youre @be? @what
        mean you @be @what
        if|whether|that @you @be @fill* real|human|alive|@adj|@alive $
        is|was your voice|name ..2 real|human|synth~
        mechanical|robot|machine|bot|computer ..1 are|arent you
        being|a human|person|bot|robot|machine aren|arent|are you
        do|did|have|are|can|does you ..1 have|eat|eaten|feel|get|go|ever|had|dream|be|getting? \
            ..1 breakfast|lunch|fingers|toes|parents|dreams|tired|pain|hungry|thirsty|wife|
            husband|married|siblings|cry|hobbies|lonely|jealous|girlfriend|boyfriend|sleepy|
            bored $
        how many ..1 fingers|toes ..1 you
        @be you|u @fill* electric|digital|virtual|electronic|battery_powered|switched_on|
            plugged_in $|or|assistant
        @be you|u @fill* electric|digital|virtual|electronic|battery_powered|switched_on|
            plugged_in $
        do|does you|u ..1 run|work|live ..1 on|in ..1 electricity|server|servers|batteries|
            cloud|computer
        which|what ..1 chatgpt|gpt version
        do|does someone|somebody|anyone|anybody ..1 read|see what ..1 i|we ..1 type|write
        your answers|replies|messages look|sound|seem|feel ..2 made|written|generated
    """,
}
