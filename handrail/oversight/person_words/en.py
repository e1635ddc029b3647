"""How people ask for a person in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """yuo=you yoi=you oyu=you teh=the hte=the ot=to tto=to wiht=with wth=with iwth=with ihave=i
        wnat=want wan=want ned=need nede=need mee=me plaese=please rela=real pls=please agnet=agent clal=call cal=call
        cna=can cn=can coud=could wuld=would woud=would wud=would abot=about robto=robot tlak=talk somene=someone""",
    "slips": "please would could human speak phone real live call",
    "det": """yer yr a an the your my any some one another ur this that those these our an_other
        one_of_your one_of_the one_of_ur one_of_you one_of_these any_of_your some_of_your either""",
    "adj": """real actual live living breathing proper genuine true honest human fucking bloody damn
        goddamn fuckin freaking effing competent qualified responsible different nice young older
        trained senior other fellow single customer service support sales technical billing
        complaint complaints returns shop store friendly thinking normal flesh_and_blood
        next available sensible capable english speaking actually really""",
    "human": """natural_person human humans human_being human_beings humanbeing person persons hooman hoomans
        human_person people""",
    "role": """agent agents representative representatives rep reps operator operators advisor
        adviser advisors advisers consultant supervisor supervisors manager managers superior
        superiors team_leader team_lead teamleader boss bosses director clerk employee
        employees colleague colleagues coworker coworkers co_worker staff staff_member
        staff_members member_of_staff member_of_your_staff member_of_the_staff member_of_your_team
        member_of_the_team members_of_staff team_member team_members salesperson grown_up adult handler caseworker case_worker counsellor
        account_manager higher_up higher_ups management_team teammate one_of_your_own humanity""",
    "talkrole": """management head_office bloke chap gentleman lady guy man woman specialist specialists expert technician associate owner ceo assistant assistants support customer_service customer_care customer_support
        support_team helpdesk help_desk service_team service_desk team teams department departments
        dept crew folks sales complaints billing accounts reception headquarters hq hotline
        one_of_you one_of_your_own one_of_them humans_only complaints_team""",
    "anybody": """someone somebody anyone anybody sb sum1 some1 any1 smb somone sumone sumbody
        some_one some_body any_one any_body whoever""",
    "talk": """yarn natter gab talk talking speak speaking chat chatting converse conversing communicate
        communicating spk tlk speek interact interacting correspond corresponding deal dealing
        a_word a_conversation conversation liaise chatter""",
    "with": "to with 2 w wiv",
    "reach": """contact contacting reach reaching get_hold_of getting_hold_of get_ahold_of
        get_through_to getting_through_to get_in_touch_with
        getting_in_touch_with touch_base_with""",
    "want": """want wants need require prefer demand request requesting expect insist_on wish_for
        insisting_on asking_for ask_for hoping_for hope_for wanted needed wanting demanding
        gimme i_said""",
    "give": """get give fetch find bring send show grab lend summon assign
        put hand call_in call_over getting""",
    "me": "me us this it my our him her everything him that",
    "connect": """connect transfer put pass hand patch route forward escalate switch redirect refer
        direct bump reroute connecting transferring escalating
        transfered transferred connected passed handed forwarded redirected escalated rerouted
        routed""",
    "to": "to with through over on onto up along in",
    "polite": """shut_up alright right_then listen yo oi aye ay mate bro guys u_guys please pls plz plse pleas now asap immediately right_now at_once today here
        thanks thank_you thx ta ok okay yes yeah yep no nope nah hi hello hey well so just then
        at_last finally urgently quickly for_once instead cheers kindly enough right_away
        for_gods_sake for_fucks_sake ffs pretty sir only dammit if_possible if_you_have_one
        right this_instant straight_away bot robot lol asap_please cute nice_try fine look
        actually again immediatly this_minute for_goodness_sake for_heavens_sake or_else""",
    "machine": """tin_box gadget bot bots robot robots chatbot chatbots chat_bot machine machines computer computers
        software ai algorithm algorithms automaton program programme script scripts toaster
        automated_system automated_systems artificial_intelligence answering_machine tin_can
        automation voice_assistant virtual_assistant virtual_agent virtual_agents automat~
        tape recording app chatgpt gpt wall brick_wall screen it_system calculator""",
    "botty": """bot bots chatbot chatbots chat_bot ai artificial_intelligence automated_system
        automated_systems automated_answers automated_replies automated_responses
        automated_answer automated_reply automated_response automated_messages canned_answers
        canned_responses canned_replies automated_rubbish automated_assistant virtual_assistant""",
    "do": """look read check review handle take help contact reply answer respond decide deal sort
        call ring phone see judge assess examine verify process answers reads looks reviews checks
        handles takes helps replies responds decides deals sorts calls rings investigate intervene
        join step come listen get speak talk write solve fix explain understand""",
    "callme": "call ring phone telephone buzz dial bell",
    "aux": """can could will would may might should must shall let have want need cant cannot
        make ask tell please get""",
    "where": "there here around available home alive awake in_there out_there working online about",
    "stuff": """blue shaped readable traffic sensor sensors kindness nature like_figure made_of sized form discount discounts number code id room sale page portal position job fee account
        manual error resources size sized hair use friendly made readable safe rights interaction
        name address weight kit shop department_store login password card pack""",
    "passing": "passing handing transferring connecting forwarding putting switching routing",
    "insist": "insist demand request require ask want expect prefer wish",
    "callafter": """before please until when if unless back please pls plz now asap today tomorrow on at under about regarding
        immediately this in by tonight as so because and or again urgently thanks via soon later
        monday tuesday wednesday thursday friday saturday sunday between after any anytime to
        straight right instead directly first with for i my we""",
    "owner": """driver drivers courier couriers postman delivery carrier dhl ups hermes
        neighbour neighbor neighbours mailman postie fitter installer plumber dpd fedex evri""",
}
RULES: Final[Mapping[str, str]] = {
    "one": """
        @human !@stuff
        @role !@stuff
    """,
    "who": """
        @det* @adj* @one !@stuff
        @det* @adj* @talkrole !@stuff
        @anybody
        @anybody @adj
        @anybody else|higher|above|senior|responsible|competent|human|real
        @one of yours
        the people|person|one|man|woman|guy|lady in|at|behind|above|responsible|who ..3
    """,
    "strong": """
        @det* @adj* @one !@stuff
        @anybody @adj
        @anybody else|higher|above|senior|responsible|competent|human|real|who|with|from|that|in
        someone|somebody @with @talk @with
    """,
    "wanted": """
        human|humans|human_being|hooman !@stuff
        a|an|any @adj* agent|representative|rep|operator|supervisor|adviser|advisor please|now|pls|here|to|who|that|instead|$|asap|immediately|for|on|because|and|or
        to|with|get|need|want|find|have|for|from a|an|any @adj* agent|representative|rep|operator|supervisor|adviser|advisor
        @anybody ..1 should|ought|must ..1 to? look|check|see|review|deal|handle|sort|read
        too complicated|complex|difficult|important|long|hard ..1 for ..2 chat|typing|form|text|writing
        other|another|different way ..2 get_in_touch|reach|contact ..1 you|@anybody|$
        voice to|2 voice
        face to face
        one to|on one
        skip|stop|leave|drop|cut|without|past ..2 automated|automatic|computerised part|bit|stuff|replies|responses|answers|nonsense|assistant|system|chat|menu
        leave ..2 computer|bot|machine out
        looked|reviewed|handled|checked|dealt|read|answered ..1 at|with? ..1 by @anybody
        who ..2 decides|decide|responsible|authorised|handles ..8 talk|speak|write|contact|@callme
        when ..3 your @role|team|people|staff|office ..2 start|starts|back|in|available|there|online|work|reachable
        hear|have|get ..1 a|your|someones voice
        voice not ..3
        on the phone|telephone ..2 please|instead|rather|better
        happier|easier|better|prefer|rather|quicker ..3 on|over|by the? phone|telephone
        a phone|telephone call|conversation|chat
        pair of eyes
        rather|prefer|sooner ..3 @with ..1 @talk
        @refuse ..4 @with ..2 botty|@botty
        old fashioned ..2 conversation|phone|way|call
        someone|somebody in ..1 charge|authority|management|support|office|shop|know
        @one to? take|takes over
        @anybody|@one ..2 take|takes ..1 over
        @talk ..3 human|person|people|@anybody|@role $
        need|want|like ..1 a talk|chat|word|conversation|call !about
        not ..4 @machine ..4 @strong|@anybody
        @strong ..3 not ..2 @machine
        stop ..1 fobbing|palming
        fob|fobbed|fobbing|palm|palmed me? off
        get|got|is|are ..2 somebody|someone|anyone on ..1 line|phone|case
        anyone|somebody|someone ..1 on ..1 line|phone
        operator|agent|representative|human|supervisor @polite
        @with another|different|other @adj* person|human|agent|@role
        get|want|need|speak|talk|to another|different|other @adj* agent|person|human|representative|advisor|adviser|colleague ..1 please|now|instead|to|who|$
        is|are there ..2 @strong|@anybody ..1 i|we|who|to ..3 @talk|discuss|help|explain|sort
        done|finished|through|not talking|speaking|chatting|writing ..1 to|with ..1 @machine
        @want|like|love a call_back|callback|phone_call|ring_back
        @anybody needs|has|ought|should to ..1 @callme|contact|@talk|get
        customer|cusomer service|support please|agent|rep|now
        member|members of ..3 staff|team|crew|support
        pick|picks up ..1 $
        ^ @polite* someone|somebody else|other|new @polite* $
        anyone|someone|somebody|anybody but|other_than|except you|a|this
        is|are not? there @anybody ..4 who|that|to ..2 @talk|decide|understand|understands|listen|take_over|take_this
        wake|rouse|get|fetch|involve|include|invite|add|bring|find|send|summon|cc ..2 one|some of your|the|ur|these @role|people|guys|humans
        involve|invite|include|add|summon|cc ..2 @who
        explain|describe it|this|that|things|everything|my ..3 to ..2 @strong|@anybody
        explain ..2 to @strong|@anybody
        go ..1 get|fetch|find @anybody|@strong
        find|get @anybody ..1 to talk|speak|deal|look|read|answer|reply|@callme
        please find|get @anybody
        hotline|number|line|phone where|with|that|for ..2 @human|@role|@anybody
        leave|entrust|hand ..1 this|it|that|everything ..1 to|with ..1 @strong
        leave it to ..2 staff|people|humans
        who ..1 on duty|shift|call
        whoever ..1 on duty|shift
        @anybody|@strong ..1 join ..1 this|the|us|me|here|in
        @anybody|@strong|shift|duty ..1 come ..1 to|into|in|on ..1 chat|conversation|line|online
        could|can|would|will|please someone|somebody|anyone|anybody @callme !@owner
        cannot|can not|hard|difficult|trouble|struggle ..2 type|typing|write|writing ..4 call|ring|phone|speak|talk
        please @callme me
        @det? @adj* @role|staff ..1 or nah|not|what
        can|could i ..1 get|have a real one|1
        where is ..1 your|ur|yer|the|ya manager|boss|supervisor|superior|team_leader
        unless|until|till|before i|we ..2 hear|get|speak|talk|reach ..2 @strong|@anybody
        if|unless nobody|no_one|noone|somebody|someone @callme|calls|rings|phones|contacts me|us
        have|get|let|make|ask|tell|want|need ..1 @det? ..1 @talkrole|@one ..1 to? @callme|contact|email|write|@do ..1 me|us|my|back
        by @det? @adj* natural|human|real|actual person|being|employee
        natural person|persons
        not ..2 consent|agree|accept ..2 automated|automatic|automation
        @with whom ..4 speak|talk|discuss|chat|converse|@talk
        let me at|to|near ..1 @one
        is|are ..1 @det* @adj* human|person|manager|supervisor|agent|boss|representative|operator|adviser|advisor ..1 there|around|on|in|free|available $
        @anybody from|of|in your|the|ur? ..2 @talkrole|@role ..1 there|here|around|available|online|please|awake $
        ^ @polite* @anybody from|of|in your|the|ur? ..2 @talkrole|@role $?
        change|switch|swap|move|go ..1 to|over @det* @adj* human|person|agent|operator
        human|person|people|agent mode|only|option|please|response|reply|answer
        live|human help|assistance|human|operator|response|reply|answer
        non|no|not|without bot|robot|machine|ai please|pls
        @anybody other|but|except ..1 than? you|u|a? bot|machine|this
        @anybody who|that is not ..2 @machine
        @anybody ..1 not ..1 @machine
        reply|answer|response|respond|responded|opinion|word from|by|of @det* @adj* human|person|someone|somebody
        manager|supervisor there|around|available|please|now|here
        would|id|i_d|woud|wud ..2 like|love|appreciate|welcome ..1 @strong
        can|could|may|might|let i|we|me ..1 have|get @det? @adj* human|person|@role !@stuff
        i|we ..1 have|got to talk|speak !about
        like ..1 @with ..1 @talk ..2 @with @who
        rather|prefer|easier|better|like|quicker ..3 talk|talking|speak|speaking|explain|explaining ..1 than|out_loud|aloud|instead_of|verbally|rather
        explain|talk|discuss|say|tell|discussed ..5 out_loud|aloud|verbally
        not ..3 type|typing|write ..2 all|everything|anymore|any_more|again
        tired|sick|fed_up|enough|done|instead|rather|than ..1 of|than|with? typing|writing
        there must|has|got|surely ..4 @strong|@anybody ..2 who|i|to|at|there|in|with|that|on
        surely ..4 @strong|@anybody ..2 who|i|to|at|there|in|with|that|on|@do
        need|needs|deserve|deserves|want|wants|takes|requires ..2 more than ..2 script|bot|program|computer
        @anybody ..1 with|who|that ..3 decide|understands|understand|listens|listen|authorised|authorized|allowed|knows|thinks|think|name|sort|explain|speaks|reads|ears|eyes|face
        employ ..2 people|humans|anyone
        wait|queue|waiting|hold|line ..1 for|to @det* @adj* @one
        put me in|into the queue|line
        handle|deal|dealing with @det* @adj* human|person|someone|somebody
        take|bring me to your leader
        word|words|chat|conversation|call with ..2 @who
        @one|@human involved
        human eyes|input|judgement|judgment|attention|element|contact|interaction|brain
        loop in ..2 @who
        helped|served|assisted|advised|answered|handled|called|contacted|taken_care|looked_after ..1 by|of @strong
        asking|begging|pleading|waiting|calling|looking|asked|ask|beg|hoping for @strong
        is|are|would|will|be ..1 a|an|the|any|your @adj* human|person|manager|supervisor|agent|representative|rep|operator|adviser|advisor|colleague ..1 be? available|free|around|on_duty|online|present
        @anybody|@strong ..1 i|we|to ..2 @talk
        sooner ..3 @strong
        ^ @polite* handover|handoff|hand_over|hand_off @polite* $
        handover|handoff|hand_over|hand_off|transfer to ..1 @who
        human|agent|operator|representative wanted|needed|required|requested|necessary
        give|show|pass|hand|forward|send|refer this|chat|conversation|matter|issue ..2 to|past @det* @adj* @one
        give|show|pass|hand|forward|send|refer my|our|the complaint|case|request|message|chat|question|problem|issue|enquiry|inquiry|conversation ..1 to|past @det* @adj* @one|@talkrole
        should|must|has_to|needs_to go to a|an|your @adj* @one
        option|possibility|able|possible|way|chance to talk|speak !about|into|in|louder
        have|want|need|got|there|get|offer|prefer ..2 live|human support|help|person|agents|assistance|agent|chat
        ^ @polite* press|dial|hit|type|push 0|zero @polite* $
        press|dial|hit|type|push ..1 for|to|get ..4 @who
        ^ @polite* @one @one* @polite* $
        stuck|trapped|lumbered|left|dealing ..1 with|in|talking ..2 @botty
        not ..2 trust|accept|do|like|tolerate|use ..3 bots|chatbots|ai|computers|machines|robots
        not ..2 trust ..2 @machine
        a|an|any|some|actual|real|live|proper|living|breathing human|humans|human_being !@stuff
        real|actual|live|living|proper|genuine|breathing @adj* person|people|agent|human|humans|voice|rep|representative|someone|operator|adviser|advisor|employee|individual !@stuff
        @anybody real|human|actual
        number ..3 i|we ..1 can|could|may ..1 call|ring|phone|dial|reach
        @talk @with @det* @adj* @one
        @reach @det* @adj* @one
        out|off|away of|from? this|the|your bot|chatbot
        @want out|off ..1 bot|chatbot
        phone|telephone|ring|call me|us|back? when|as
        do you|u do|offer|have|provide ..2 human support|callbacks|callback|assistance
        @anybody|@strong ..1 listens|listen|cares
        @talk @with ..2 @who
        @talk ..3 @with @who
        talk|speak|spk|chat|tlk @human|@role|agent|@anybody
        @reach ..1 @who
        @want @strong
        @want @with ..1 @talk ..2 @with @who
        rather|prefer|sooner ..3 @strong
        @want @talkrole @polite* $
        @give me|us|over? ..1 @strong
        @give me|us @talkrole
        get|give|find|put|bring me|us @anybody !with|to
        get|fetch|bring|gimme ur|your|a|the @one
        @connect me|us ..4 @to ..1 @who
        @connect this|it|chat|that|everything ..2 @to ..1 @who
        @connect my|our|the case|complaint|request|question|message|chat|conversation|issue|enquiry|concern|matter|problem|inquiry|call ..2 @to ..1 @who
        @passing me|us|this|it ..4 @to ..1 @who
        get|put|getting|come|be|bring ..2 in touch|contact with ..2 @who
        handled|dealt|reviewed|looked|checked|assessed|answered|decided|read|seen|processed|contacted|called ..1 by|with|at|over|from ..1 @strong
        @insist that ..1 @strong
        trouble you for ..1 @strong
        unless ..3 @strong ..1 @do|calls|answers
        this|it|that|case|matter|issue needs|requires|deserves ..2 @strong
        discuss|resolve|sort|clear|talk|settle ..6 with|through ..1 @strong|@anybody
        complaint to ..1 @strong
        why ..4 @talk ..1 @with
        why ..3 nobody|no_one ..2 @talk|@reach
        not? nobody|noone|no_one ..2 @talk|@reach
        ^ so? nobody|no_one|noone works|working there|here
        ^ not? is? nobody|no_one|noone there|here $
        do|does ..1 @anybody ..1 work|live there|here
        living soul
        ^ @det? @adj* @one @polite* $$
        @talk ..1 @with them|him|her
        fetch|get|call ur|your|the|me master|human|boss|owner|maker|grown_ups|parents
        lemme|let me ..1 @talk ..1 @with ..3 @who
        @connect ..1 @to ..1 @strong
        connect|transfer|redirect|forward|reroute|escalate me|us @polite* $
        ^ @polite* connect|transfer @polite* $
        put|pass|hand|patch|switch|transfer|connect me|us ..1 through|over|across
        be|get|being put|passed|handed|patched|transferred|connected|redirected|forwarded through|over|to|with|on ..1 @who
        be|get|being put|passed|handed|patched through|over
        be|get connected|transferred|forwarded|redirected @polite* $
        put ..3 on the? line|phone
        put ..1 @who ..1 on
        ^ @polite* @adj* @one @polite* $
        ^ @polite* @adj* @talkrole @role? @polite* $
        ^^ @polite* @det? @adj* @one @polite* $$
        @det? @adj* @one please|now|pls|plz|asap|immediately|instead $
        ^ @polite* @det @adj* @one please|now|pls|plz|asap|instead|immediately
        ^ @polite* @anybody real|human|else|alive @polite* $
        is|are|isnt|got|have|has|got|any|arent|where|wheres not? ..2 @strong ..3 @talk
        is|are ..1 not? there ..2 @strong @polite* @where* $
        is|are ..1 not? there ..2 @strong ..3 @talk|@reach
        is|are ..1 not? there @anybody ..3 @talk|@reach
        is|are not? @anybody alive|@where $
        is|are not? @anybody alive|@where @polite
        is|are ..1 @anybody alive
        is|are ..1 not? nobody|noone there
        ^ @polite* @anybody @where|alive|out|in $
        ^ @polite* anybody|anyone at_all? ..1 $?
        no|any|got human|humans|person|people|@role|real|actual ..2 @where
        do|does|have|has|got you|u|ya|ye|your|they|anyone ..3 have|got|employ ..2 @adj* human|humans|people|person|@role
        have|got you|u got|have? ..2 @anybody|human|person|humans !who|that|in
        any ..2 human|humans|person
        any chance of|i|to|at|for|you ..4 @strong
        any|a|some way ..3 @talk|@reach|get|have ..2 @strong
        any|a|some way|chance ..3 @talk|@reach ..2 @anybody
        where is|are ..2 human|humans|people|staff|agents
        who|whom ..1 can|do|could|should|may|must|would|shall i|we ..3 @talk @with
        @callme me|us !@not_call $
        @callme me|us !@not_call ..1 @callafter
        give|gimme me|us? a call|ring|bell|callback|buzz|tinkle|shout
        ^ @polite* @adj* call_back|callback|call_me_back|ring_back|phone_back @polite* $
        @polite call_back|callback|ring_back|phone_back
        a call_back|callback please|today|tomorrow|@polite
        call_me_back
        phone|return|telephone call please|back
        @want ..2 callback|call_back|phone_call|ring|phonecall|telephone_call
        @want a call
        arrange|book|schedule|request ..3 call|callback
        call|ring back please|@polite
        be called|contacted|phoned|rung ..2 by
        be called|phoned|rung back
        can|could|may|might|let|want|like|need|must i|we|me|to ..1 phone|ring|call @polite* @anybody|you|u|@who !@off
        talk|speak|discuss|explain|chat|sort ..4 on|over|by|via the? phone|telephone|tel
        we|i do|sort|discuss|handle|settle|resolve ..3 on|over|by|via the? phone|telephone
        talk|speak on|over the? phone|telephone
        on the phone|telephone|line please
        pick up ..1 phone|telephone|$
        @anybody|@strong ..1 please? @callme|contact|telephone ..1 me|us|him|her|back|my|our
        @anybody|@strong ..2 get back to me|us
        @anybody|@strong ..2 get|be in touch
        @anybody|@strong ..2 talk|speak|chat @with me|us
        @anybody|@strong to @callme|contact me|us|him|her|back|my|our
        @aux ..1 a|an|one|any|some|your|actual|real|another @adj* human|person|@role ..2 @do
        @aux ..1 @anybody real|human|actual|else ..2 @do
        @aux ..1 one of your|the|ur @role|people|guys|team|lot ..2 @do
        @aux ..1 @anybody from|in your|the|ur ..3 @do
        @det @adj* human|person ..1 should|must|needs|has|to ..2 @do|take
        @one takeover|take_over|intervention|assistance|help|support|contact|review|decision|touch|advisor|agent|assessment|involvement|oversight|consultant|being
        @human ..2 take|takes over
        someone|somebody take over
        help|assistance|support|answer|reply|response|decision|review|check from|by|of ..1 @det* @adj* @one
        escalate this|it|my|me|please|to|now|the
        ^ @polite* escalate|escalation|escalat~ @polite* $
        want|like|need|have|get|be|must|please ..2 escalated|escalation|escalating
        @one|someone in charge !of
        whoever is in charge
        who ..1 in charge !of
        @one ..1 in charge of ..2 my|this
        someone|somebody|anyone|anybody ..1 with|who ..4 brain|pulse|heartbeat|authority|clue|understands|power|responsible|understand|decide|doing|help
        flesh_and_blood
        person to person
        someone not something
        let me|us talk|speak|tlk|spk @polite* $
        @want @with talk|speak @polite* $
        let ..1 @anybody|@strong else? ..1 @do
        @det? human|living|real voice|voices|contact|assistance
        hear ..3 actual|real|human|persons voice
        @anybody else ..1 @do
        @refuse ..2 @talk ..1 @with ..3 @machine
        @refuse ..4 @talk ..2 @with ..3 @machine
        @refuse ..3 explain|explaining|discuss|discussing|argue|arguing|typing|repeat|negotiate ..5 @with ..2 @machine
        @refuse ..2 @want @det* more? automated|automatic answers|answer|replies|reply|responses|response
        @tired ..2 @botty
        @tired ..3 @talk @with ..2 @machine
        @tired ..4 @machine answers|replies|responses|answering
        @refuse ..1 be|being ..2 off|served|handled|helped ..1 with|by|to ..2 @machine
        @refuse @want @det? @botty
        ^ @polite* no|not|without|stop|skip|ditch @det? more|another? bot|bots|robot|robots|chatbot|ai|chatbots @polite* $
        ^ @polite* no|not @det? more? bot|bots|robot|robots|chatbot|machine|computer|ai
        not ..1 bot|bots|chatbot|robot|machine|computer @polite* @det* @adj* @strong
        past|around|skip|bypass|rid|beat|leave|exit|quit|escape|without|avoid ..1 this|the|your|a? bot|bots|chatbot|ai
        too complicated|complex|difficult|important|hard|serious|sensitive|delicate ..1 for ..2 @machine
        bot|bots|robot|chatbot|machine|computer|ai|program can|could|will|does|do not|never ..1 help|solve|understand|answer
        instead_of|rather_than|over ..2 bot|bots|chatbot|computer|ai
        @one not ..2 @machine
        can|could you|u ..1 get|ask|fetch|check ..2 @strong
        tell|ask|have|get|make ..1 @strong|@anybody ..1 to? @callme|contact|get|@talk|@do ..1 me|us|back|him|her
        only ..1 @talk|accept|want|trust|like ..2 human|humans|people|person|@strong
        i|we prefer|want|need|demand human|humans|people
        complain to|with ..1 @strong
        @one|@anybody ..1 available ..2 @talk
        object ..3 automated
        a human|person decide|decides|decided
    """,
    "refuse": """
        not|refuse|never|wont|stop|without|nor|no|rather|sooner
        hate|dislike|detest|pointless|useless|no_point|done|finished|quit
    """,
    "tired": """
        sick|tired|fed_up|had_enough|enough|done|bored|frustrated|annoyed
        stop ..2 sending|giving
        nothing but|except
        no more
    """,
    "not_call": """
        crazy|old|stupid|impatient|picky|mr|mrs|ms|names|a|an|by|the|when_he|before|if_you_cannot
        back_to
        on|upon|prior|first arrival|delivery
        when|if|before the|he|she|they|it|your|delivering|arriving ..2
    """,
    "off": """
        off|the|it|about_delivery|when_i_want
    """,
    "spared": """
        not ..1 transfer|pass|put|hand|connect|forward|redirect|send me|us ..3 @anybody|again|@one
        not ..1 transfer|pass|put|hand|connect|forward|redirect|send me|us on|through|over|again ..3 @anybody?
        without|no ..1 @talk|having|need|needing ..2 @with|@talk ..2 @who
        without ..1 @talk|@reach @with? @who
        rather|prefer not ..2 @talk|call|phone ..2 @who
        not ..1 mind|care|bother|object ..1 @talk|chat|talking|chatting @with ..2 @machine
        rather_than|instead_of|without|not|than|no ..1 @callme|calling|phoning|ringing me|us
        @owner|intercom|phone|doorbell|watch|app do|does|did|will not? ..1 @callme me
        @one|@talkrole ..1 asked|wanted|wants|visited|sold|gave|scratched|answered|helped|checked|processed|wrote|replied|called
        @one ..4 told|sold|visited|gave|promised|said|asked me|us
        has|have|had|did|does @det* @adj* @one|@anybody ..1 checked|processed|looked|seen|received|read|answered|check|process
        following|after|since|from my|our|the call|chat|conversation with ..2 @one|@talkrole
        your @adj* @role mr|mrs|ms|miss|dr|called|named
        get|receive|got|have ..1 a ..1 phone_call|call before|when|prior|from
        hand|give|drop|return|bring in? the|my|it|a ..2 to|with ..3 @one|@anybody|@talkrole in|at
        person|people who|that|on|in|from|took|packed|delivered|took_my|wrote|sit|assemble
        people|person ..1 to my|the account|order|invoice
        second|third|new person
        we|they are ..1 all ..1 human
        to err is human
        wonderful|lovely|kind|great|nice|amazing|good human|person|humans|people|human_being
        for a human !to|being
        harm|hurt|kill|affect|against|poison|scare|hurts|harms humans|people|human
        the|a colour|color|dog|cat ..2 human
        i|we am|work ..2 person who
        the engineer|man|woman|lady|guy|person|gentleman i|we|who|that
        how|where ..2 i|we ..1 rate|review|praise|report ..3 @one|@talkrole
        complain|complaint|feedback|review|praise about|on|of|for ..2 @one|@talkrole
        help|helped|helps ..1 @one
        a|an|one|the member of your|the staff|team helped|told|said|gave|has|was|checked
        you|u are|r ..2 human
        human or ..3 @machine
        @machine or ..2 human
        prove|tell|sure|know|wonder|doubt ..4 @det* human $
        human|humans detection|detected|rights|sized|size|shape|shaped|figure|silhouette|like|nature
        detect|detects|recognise|recognises|recognize ..3 human|humans|people|person
        smell|scent|sound|shape|voice of ..1 human|humans
        on|near|with|by|around|bite|bites|attack|attacks humans
        human is|are ..1 or
        written|made|designed|typed|generated|sent ..1 by a? human|person|humans
        only human
        humans and|are|is|have|can|not|live|use|eat
        toxic|harmful|safe|dangerous|ok|okay|suitable|fit|meant|made ..3 human|humans
        a manager|supervisor|agent|representative ..1 at|of|from|in ..1 @det* ..1 hotel|company|firm|bank|branch|store|shop|office|school
        password|file|task|order|project|product|event|property manager
        looks|look|looking|looked|size like|of ..1 @adj* human|person|people|man|woman
        pick|picked|collect|collected|sign|signed|accept ..5 another|other|different|someone_else person|people
        another|other|different person|people ..1 pick|collect|sign|accept|receive|get|use|at|in|on|name
        to|for|from|by another|other|different person|people|address $
        had|having|after|during ..2 chat|conversation|talk|word|call|chats|discussion|discussions with ..3 @one|@anybody|@talkrole
        @owner ..6 @talk
        told|promised|said|supposed|agreed|claimed ..1 that? @anybody|@one|@talkrole|he|she|they ..2 @callme|contact|@talk|get|be
        thanks|regards|compliments|thank_you|praise|kudos ..1 to|for @det* @adj* @one|@talkrole
        thank|praise|compliment|tip|greet|hug @det* @adj* @one|@talkrole
        give|tell|send @det* @adj* @one|@talkrole ..1 my|our|a ..1 thanks|regards|love|raise|tip|compliments|medal|hug|bonus
        @det @adj* @one|@talkrole|people ..1 is|are|has|have been? so|very|really|always ..1 friendly|nice|rude|lovely|helpful|polite|great|amazing|unfriendly|brilliant|fantastic|wonderful|kind
        how|the_way ..1 your|the|these @one|people|staff deal|treat|handle|speak
        better|nicer|faster|quicker|friendlier|smarter than @det* @adj* @one
        almost|sounds|sound|feels|exactly|nearly|felt like @det* @adj* @one
        human|humans error|hair|body|foot|skin|waste|urine|consumption|resources
        i|we am|are ..1 only|just human
        prove|verify|confirm|check ..2 i|you|u am|are ..2 @one
        people|humans and|or ..1 animals|pets|dogs|cats|animal
        toxic|harmful|dangerous|safe|poisonous ..1 to|for ..1 humans|people|human
        @owner ..5 @callme|contact|message|speak|talk|ring ..1 me|us|ahead|him
        @callme|contact me|us ..2 @owner
        @owner agent|agents|person|people|man|guy|staff|manager|driver|company|team|woman|lady
        delivery|travel|estate|letting|cleaning|shipping|bleaching|insurance|booking|purchasing|cooling|parcel agent|agents|person|people|man|guy|staff|manager|advisor
        the|my|a|your contact person|persons
        contact person on|in|for|is
        per|each|every|one|two|three|four|five|six|seven|eight|ten|twelve person|people|persons|humans|adult|adults|man
        1|2|3|4|5|6|7|8|10|12|20|100 person|people|persons|humans|adults
        how many|much ..2 people|persons|humans
        in person
        other|some|many|most|more|few|these|those|which people|persons
        not|never|no|nor|without need|want|require|wish|needing ..1 to? @talk|contact|call|ring|phone|reach? @with? @det* @adj* @one|@anybody|callback|call_back|agent !who|that
        do|please|must|should|never|need not|never ..1 @callme|contact|phone me|us|back
        not need|have to @callme|contact me|us|back
        no need ..3 @one|@anybody|through|callback|call|transfer|connect|call_back
        not ..1 need|require to|a|any|the|be? ..1 call|callback|call_back|called|phone
        my|our|his|her|their|whose @adj* agent|boss|manager|supervisor|colleague|colleagues|coworker|coworkers|staff|employee|employees|man|director|lady|woman|landlord|specialist|team|people
        gift|present|chair|something|suitable|size|room|big|strong|made|good|ok|easy|seat|bed|enough|big_enough|bike|ladder|is_it|it|works|work for @det* ..2 person|people|man|woman|lady|colleagues|manager|boss|adult|gentleman|guy|humans
        robot|robotic mower|vacuum|lawn|lawnmower|hoover|cleaner|arm
        lawn|vacuum|kitchen|toy|pool robot|robots
        @one|@anybody|@talkrole !i|we|you ..1 said|told|promised|was|were|did|delivered|left|had|claimed|mentioned|gave|confirmed|assured|advised|sent|recommended|took|explained|signed|accepted|offered|picked|stole|rang|approved
        @one|@anybody|@talkrole called|came
        spoke|spoken|talked|chatted ..1 @with @det* @adj* @one|@anybody|@talkrole
        i|we|have|already|she|he|they called|rang|phoned|contacted @det* @adj* @one|@talkrole
        was|been talking|speaking|chatting @with @det* @adj* @one|@anybody|@talkrole
        i|we am|are|was|work as ..2 @one
        i|we work for ..2 @one
        i|we am|was @det? @adj* @one
        @role|machine|crane manual|manuals|gloves|licence|license
        operators manual
        @callme ahead|ahead_of|off|out
        people|friends|everyone|kids|colleagues ..1 call|calls|phone|ring me
        want to call me
        @callme me !back ..4 before|when|once|if ..3 driver|deliver|delivering|delivery|delivered|arrives|arrive|arriving|outside
        @talk to|with|through @det* ..1 alexa|siri|google|doorbell|camera|visitors|baby|intercom|speaker|driver|courier|monitor|manufacturer|seller
        speak into
        lets you|me|us|people|kids|one @talk
        ^ am|was|were|do ..1 i|we ..2 talking|talk|speaking|chatting|writing|corresponding|dealing|speak ..1 @with
        if|whether|think|guess|believe|feel|like|know|sure|bet|suppose|that i am talking|speaking|chatting|dealing|corresponding ..1 @with
        who am|are|is i|we ..3 @with
        is|are ..1 there ..3 behind|reading|typing|on_the_other|at_the_other
        is it|this|that ..1 @det* @adj* human|person|people !to|i
        is this ..2 chat ..1 with
        are|r you|u|ya|ye ..2 @det* @adj* human|person|people|agent|@role
        do|have i|we ..1 got? have? @det* @adj* human|person|agent here|or|on
        ^ should|shall|must|do i ..1 have|need? to? @talk|contact|call|reach @with? @who
        ^ do|does|will i|we|you|one|it ..1 have|need|require to @talk|contact|call|reach @with? @who
        was|were|been|got|it handed|given|delivered|left over? ..1 to|with ..1 @det* @adj* @one|@anybody
        i|we|ill will|shall|can|may|might|could|had|have? call|ring you|back|again ..1 later|tomorrow|again|next
        i|we will|shall call|ring|phone
        dog|cat|child|baby|wall|someone_else|neighbour|neighbor ..1 person
        @one|people|person who|that likes|like|bought|buys|live|lives|owns|wears|loves
        the|a real help
        phone|telephone hours|line|number|lines|case|holder
    """,
}
PLAIN: Final = """transfers taking watch interesting conversion associated steak cell employer employed calculated calculate landing landed catch according depot chip salem sales route rouge routes match cutting specializes chop wales pays resistant willing posses breach perception conducted converting walking hanging roman pans programs apartments wound witch chapter debt tack handling collecting recurring dual correcting reporting assisting requiring owners task tank tall walk tale take tell told wall fall hall ball help held hell heard
    hope home some same come came name game then than them they this that these those there where
    were here hear near year your tour hour four hours our out about above around could would
    should cloud world word work worth wood good food mood stood live life line like lake late date
    rate gate hate have gave save wave been bean seen send sent cent rent real read road card care
    care came cars mean meal heal seal deal dealt phone phones phoned calling calls called caller
    tools small scale stall ring rings ringed king wing sing thing bring brings being begin right
    light night might fight sight parson season reason reasons prison personal personally
    personalised personalized persona humane humid humour german germany woman women romance agency
    agenda urgent gentle managed manage manages managing manger damage bots boots boat both bolt
    boot bottle root roots rabbit robots robe broken support supports supported supply shipping
    contact contacts contract contracts connect connects connection connector collect collected
    correct corrected select selected stuff stiff start starts state status store stores story still
    stall team tear tears term terms test text taste chart chat chats cheat chap cheap chain chair
    what hat that write written waiter want wants went wand wait waited waist warn warm need needs
    needle feed seed weed deed bell belt better letter setter getting get gets gift give gives given
    find finds fine fined kind mind wind hand hands handle handles land sand stand past pass paste
    pause part party port post most must much such suck each reach beach teach peach person's
    operation operate operating operates expert export expect except accept account discount amount
    mount count country counter company compare camera coming common command comment agree agreed
    angle ankle again against gain staff stair stairs chairs adult about adapt ship ships shop shops
    shopping stop stops step steps sleep sheep sleeve speed spend spent spare space speaker speakers
    repeat report reports reply replay replace rely repair owner power lower tower shower flower
    lady ladder body baby boy buy busy order orders older other mother another bother brother number
    numbers member members remember lamp lamps clamp champ paper pepper proper properly property
    probably problem program programme robot's machine's washing watching matching machined expertise
    special specially especially colour collar dollar seller sellers cellar color colored size sizes
    living giving loving leaving leave leaves arrive arrived active native alive actual actually
    exact exactly extra through though thought tough rough enough cough touch sauce source force
    please pleased pleasure release lease least last list lost cost coat goat box boss toss loss
    less lens lend sender tender render under wonder ordered ordering ordinary answer answers reviews
    respond response check cheek cheque clock click block black blanket talked talks spoke spoken
    bike bloke bulky bulk bill billing building filling falling failing mailing sailing selling
    lining listing fitting hitting sitting setting heating beating eating meeting melting reading
    man men many main mail pain rain train plain plan plane planet plant plants ad and any ann advise advice advises advised scan scans"""
MEND: Final = "human role talkrole anybody talk reach connect passing want machine slips"
