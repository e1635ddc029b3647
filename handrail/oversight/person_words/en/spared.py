"""What only sounds like it, in English: these words are covered."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        dear @one|people|team|support|customer_service
        hi|hello|hey team|staff|people|folks|guys|all|colleagues|support|customer_service|
            customer_support
        thanks|thank_you|cheers|bye ..1 @one|@talkrole !please
        an agent|operator|representative account|number|discount|licence|login
        @one|@talkrole ..1 wanted|wants|was_going to @callme|contact
        an|a @adj* @one|adviser on|at|in ..3 told|said|promised|gave|recommended
        people ..2 sit|stand|live|work|who
        last|previous|earlier ..1 call|conversation|chat with ..2 @one|@talkrole
        call|conversation|chat with @det* @one|@talkrole ..1 was|went|ended|about
        not ..1 transfer|pass|put|hand|connect|forward|redirect|send me|us ..3 @anybody|again|
            @one
        not ..1 transfer|pass|put|hand|connect|forward|redirect|send me|us on|through|over|again \
            ..3 @anybody?
        without|no ..1 @talk|having|need|needing ..2 @with|@talk ..2 @who
        without ..1 @talk|@reach @with? @who
        rather|prefer not ..2 @talk|call|phone ..2 @who
        not ..1 mind|care|bother|object ..1 @talk|chat|talking|chatting @with ..2 @machine
        rather_than|instead_of|without|not|than|no ..1 @callme|calling|phoning|ringing me|us
        @owner|intercom|phone|doorbell|watch|app do|does|did|will not? ..1 @callme me
        @one|@talkrole ..1 asked|wanted|wants|visited|sold|gave|scratched|answered|helped|
            checked|processed|wrote|replied|called
        @one ..4 told|sold|visited|gave|promised|said|asked me|us
        has|have|had|did|does @det* @adj* @one|@anybody ..1 checked|processed|looked|seen|
            received|read|answered|check|process
        following|after|since|from my|our|the call|chat|conversation with ..2 @one|@talkrole
        your @adj* @role mr|mrs|ms|miss|dr|called|named
        get|receive|got|have ..1 a ..1 phone_call|call before|when|prior|from
        hand|give|drop|return|bring in? the|my|it|a ..2 to|with ..3 @one|@anybody|@talkrole in|
            at
        person|people who|that ..1 took|packed|delivered|wrote|sit|assemble|sold|answered|sent|
            called|ordered
        person|people on|in ..1 picture|photo|video|account|order|invoice|box|image|advert
        people|person ..1 to my|the account|order|invoice
        second|third|new person
        we|they are ..1 all ..1 human
        to err is human
        wonderful|lovely|kind|great|nice|amazing|good human|person|humans|people|human_being
        harm|hurt|kill|affect|against|poison|scare|hurts|harms humans|people|human
        the|a colour|color|dog|cat ..2 human
        i|we am|work ..2 person who
        the engineer|man|woman|lady|guy|gentleman i|we|who|that
        the person who|that
        how|where ..2 i|we ..1 rate|review|praise|report ..3 @one|@talkrole
        complain|complaint|feedback|review|praise about|on|of|for ..2 @one|@talkrole
        help|helped|helps ..1 @one
        a|an|one|the member of your|the staff|team helped|told|said|gave|has|was|checked
        you|u are|r ..2 human
        human or ..3 @machine
        @machine or ..2 human
        prove|tell|sure|know|wonder|doubt ..4 @det* human $
        human|humans detection|detected|rights|sized|size|shape|shaped|figure|silhouette|like|
            nature
        detect|detects|recognise|recognises|recognize ..3 human|humans|people|person
        smell|scent|sound|shape|voice of ..1 human|humans
        on|near|with|by|around|bite|bites|attack|attacks humans
        human is|are ..1 or
        written|made|designed|typed|generated|sent ..1 by a? human|person|humans
        only human
        humans and|are|is|have|can|not|live|use|eat
        toxic|harmful|safe|dangerous|ok|okay|suitable|fit|meant|made ..3 human|humans
        a manager|supervisor|agent|representative ..1 at|of|from|in ..1 @det* ..1 hotel|company|
            firm|bank|branch|store|shop|office|school
        password|file|task|order|project|product|event|property manager
        looks|look|looking|looked|size like|of ..1 @adj* human|person|people|man|woman
        pick|picked|collect|collected|sign|signed|accept ..5 another|other|different|
            someone_else person|people
        another|other|different person|people ..1 pick|collect|sign|accept|receive|get|use|at|
            in|on|name
        to|for|from|by another|other|different person|people|address $
        had|having|after|during ..2 chat|conversation|talk|word|call|chats|discussion|
            discussions with ..3 @one|@anybody|@talkrole
        @owner ..6 @talk
        told|promised|said|supposed|agreed|claimed ..1 that? @anybody|@one|@talkrole|he|she|they \
            ..2 @callme|contact|@talk|get|be
        thanks|regards|compliments|thank_you|praise|kudos ..1 to|for @det* @adj* @one|@talkrole
        thank|praise|compliment|tip|greet|hug @det* @adj* @one|@talkrole
        give|tell|send @det* @adj* @one|@talkrole ..1 my|our|a ..1 thanks|regards|love|raise|
            tip|compliments|medal|hug|bonus
        @det @adj* @one|@talkrole|people ..1 is|are|has|have been? so|very|really|always ..1 \
            friendly|nice|rude|lovely|helpful|polite|great|amazing|unfriendly|brilliant|
            fantastic|wonderful|kind
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
        delivery|travel|estate|letting|cleaning|shipping|bleaching|insurance|booking|purchasing|
            cooling|parcel agent|agents|person|people|man|guy|staff|manager|advisor
        the|my|a|your contact person|persons
        contact person on|in|for|is
        per|each|every|one|two|three|four|five|six|seven|eight|ten|twelve person|people|persons|
            humans|adult|adults|man
        1|2|3|4|5|6|7|8|10|12|20|100 person|people|persons|humans|adults
        how many|much ..2 people|persons|humans
        in person
        other|some|many|most|more|few|these|those|which people|persons
        not|never|no|nor|without need|want|require|wish|needing ..1 to? @talk|contact|call|ring|
            phone|reach? @with? @det* @adj* @one|@anybody|callback|call_back|agent !who|that
        do|please|must|should|never|need not|never ..1 @callme|contact|phone me|us|back
        not need|have to @callme|contact me|us|back
        no need ..3 @one|@anybody|through|callback|call|transfer|connect|call_back
        not ..1 need|require to|a|any|the|be? ..1 call|callback|call_back|called|phone
        my|our|his|her|their|whose @adj* agent|boss|manager|supervisor|colleague|colleagues|
            coworker|coworkers|staff|employee|employees|man|director|lady|woman|landlord|
            specialist|team|people
        gift|present|chair|something|suitable|size|room|big|strong|made|good|ok|easy|seat|bed|
            enough|big_enough|bike|ladder|is_it|it|works|work for @det* ..2 person|people|man|
            woman|lady|colleagues|manager|boss|adult|gentleman|guy|humans
        robot|robotic mower|vacuum|lawn|lawnmower|hoover|cleaner|arm
        lawn|vacuum|kitchen|toy|pool robot|robots
        @one|@anybody|@talkrole !i|we|you ..1 said|told|promised|was|were|did|delivered|left|
            had|claimed|mentioned|gave|confirmed|assured|advised|sent|recommended|took|
            explained|signed|accepted|offered|picked|stole|rang|approved
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
        @callme me !back ..4 before|when|once|if ..3 driver|deliver|delivering|delivery|
            delivered|arrives|arrive|arriving|outside
        @talk to|with|through @det* ..1 alexa|siri|google|doorbell|camera|visitors|baby|
            intercom|speaker|driver|courier|monitor|manufacturer|seller
        speak into
        lets you|me|us|people|kids|one @talk
        ^ am|was|were|do ..1 i|we ..2 talking|talk|speaking|chatting|writing|corresponding|
            dealing|speak ..1 @with
        if|whether|think|guess|believe|feel|like|know|sure|bet|suppose|that i am talking|
            speaking|chatting|dealing|corresponding ..1 @with
        who am|are|is i|we ..3 @with
        is|are ..1 there ..3 behind|reading|typing|on_the_other|at_the_other
        is it|this|that ..1 @det* @adj* human|person|people !to|i
        is this ..2 chat ..1 with
        are|r you|u|ya|ye ..2 @det* @adj* human|person|people|agent|@role
        do|have i|we ..1 got? have? @det* @adj* human|person|agent here|or|on
        ^ should|shall|must|do i ..1 have|need? to? @talk|contact|call|reach @with? @who
        ^ do|does|will i|we|you|one|it ..1 have|need|require to @talk|contact|call|reach @with? \
            @who
        was|were|been|got|it handed|given|delivered|left over? ..1 to|with ..1 @det* @adj* @one|
            @anybody
        i|we|ill will|shall|can|may|might|could|had|have? call|ring you|back|again ..1 later|
            tomorrow|again|next
        i|we will|shall call|ring|phone
        dog|cat|child|baby|wall|someone_else|neighbour|neighbor ..1 person
        @one|people|person who|that likes|like|bought|buys|live|lives|owns|wears|loves
        the|a real help
        phone|telephone hours|line|number|lines|case|holder
        ai camera|cameras|feature|features|function|mower|chip|in|on|detection|powered
        without|no ai
        what|how|name|names ..3 i|you|u|to call you|u|me|this|it
        can|could|would|want|like ..1 i|to call you|u @human?
        you to call me
        name ..6 call me
        call me|you|u tom|by|this|bobby
        add|adding a|another @adj* person|someone|somebody to
        pick up ..1 milk|the|my|our|parcel|order|it
        have|glad|happy|nice|great|good ..2 to talk|speak|chat with|to you
        speak in
        who is your @one
        do you have a boss
        find|get someone to ..1 fix|repair|install|fit|assemble|look_at_my|collect|carry|deliver
        coin
        anyone|someone|anybody|somebody by that
        it|doorbell|camera|speaker|watch|mower|lamp|device|thermostat|that|which does|will|can|
            did not @talk
        ai|smart camera|cameras
        thanks ..2 help of|from ..2 @one
    """,
}
