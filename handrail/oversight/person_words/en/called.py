"""How people ask to be called, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "called": """
        nice|kind|friendly lady|gentleman|person|man|woman ..2 @talk|call|speak
        who ..2 decides|decide|responsible|authorised|handles ..8 talk|speak|write|contact|
            @callme
        on the phone|telephone ..2 please|instead|rather|better
        happier|easier|better|prefer|rather|quicker ..3 on|over|by the? phone|telephone
        old fashioned ..2 conversation|phone|way|call
        need|want|like ..1 a talk|chat|word|conversation|call !about
        get|got|is|are ..2 somebody|someone|anyone on ..1 line|phone|case
        anyone|somebody|someone ..1 on ..1 line|phone
        @want|like|love a call_back|callback|phone_call|ring_back
        @anybody needs|has|ought|should to ..1 @callme|contact|@talk|get
        find|get @anybody ..1 to talk|speak|deal|look|read|answer|reply|@callme
        hotline|number|line where|with ..2 @human|@role|@anybody|humans|people
        who ..1 on duty|shift|call
        could|can|would|will|please someone|somebody|anyone|anybody @callme me|us|my|back|her|
            him|$|please|@polite
        could|can|would|will|please someone|somebody|anyone|anybody @callme $
        cannot|can not|hard|difficult|trouble|struggle ..2 type|typing|write|writing ..4 call|
            ring|phone|speak|talk
        please @callme me
        if|unless nobody|no_one|noone|somebody|someone @callme|calls|rings|phones|contacts me|us
        have|get|let|make|ask|tell|want|need ..1 @det? ..1 @talkrole|@one ..1 to? @callme|
            contact|email|write ..1 me|us|my|back
        have|get|let|make|want|need a|an|another @adj* @one to? @do
        a|quick|short|brief|private word|words|chat|conversation|call with ..2 @who
        be|get|being helped|served|assisted|advised|answered|handled|called|contacted|
            taken_care|looked_after ..1 by|of @strong
        asking|begging|pleading|waiting|looking|ask|beg|hoping|asked for @det* @adj* @one|
            someone_else|someone_real
        number ..3 i|we ..1 can|could|may ..1 call|ring|phone|dial|reach
        phone|telephone|ring|call me|us|back? when|as
        do you|u do|offer|have|provide ..2 human support|callbacks|callback|assistance
        @connect my|our|the case|complaint|request|question|message|chat|conversation|issue|
            enquiry|concern|matter|problem|inquiry|call ..2 @to ..1 @strong|department
        be|get|gets|being|case|this|want|have ..2 handled|dealt|reviewed|looked|checked|
            assessed|answered|decided|read|seen|processed|contacted|called ..1 by|at|over ..1 \
            @strong
        reviewed|looked|checked|answered|decided|read|seen|handled at|over? by a @adj* human|
            real_person
        unless ..3 @strong ..1 @do|calls|answers
        fetch|get|call ur|your|the|me master|human|boss|owner|maker|grown_ups|parents
        put ..2 @anybody|@strong ..1 on the? line|phone
        put ..1 @one ..1 on
        @callme me !@not_call $
        @callme us $$
        @callme me !@not_call ..1 @callafter
        @callme us back|please|now|today|tomorrow
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
        be called|contacted|phoned|rung ..1 by @det* @adj* @one|@anybody
        be called|phoned|rung back
        can|could|may|might|let|want|like|need|must i|we|me|to ..1 phone|ring|call @anybody \
            !@off
        can|could|may|want i|to ..1 phone|ring|call you|u $
        talk|speak|discuss|explain|chat|sort ..4 on|over|by|via the? phone|telephone|tel
        we do this|that|it by|over phone
        we|i sort|discuss|settle|resolve ..3 on|over|by|via the? phone|telephone
        talk|speak on|over the? phone|telephone
        on the phone|telephone|line please
        pick up ..1 phone|telephone|$
        @anybody|@strong ..1 please? @callme|contact|telephone ..1 me|us|him|her|back|my|our
        @anybody|@strong to @callme|contact me|us|him|her|back|my|our
        tell|ask|have|get|make ..1 @strong|@anybody ..1 to? @callme|contact|@talk ..2 me|us|
            back|him|her
        get|have @anybody ..1 to? get_back_to|respond_to|reply_to|answer|write me|us
    """,
}
