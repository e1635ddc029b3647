"""How people ask for a person, in English."""

from collections.abc import Mapping
from typing import Final

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
        @anybody else|higher|above|senior|responsible|competent|human|real
        someone|somebody @with @talk @with
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
        crazy|old|stupid|impatient|picky|mr|mrs|ms|names|a|an|by|the|when_he|before|
            if_you_cannot
        back_to
        on|upon|prior|first arrival|delivery
        when|if|before the|he|she|they|it|your|delivering|arriving ..2
    """,
    "off": """
        off|the|it|about_delivery|when_i_want
    """,
    "wanted": """
        @called
        @no_machine
        @put_through
        @asked
    """,
    "asked": """
        @talk @with ..1 the person|people
        matter|case|job|question|something|task for a @adj* human
        a human_being please|now|instead|could|can|should|must|to|not
        to|with|by|get|need|want|from|like a? human_being
        human person|beings|colleague|employee|representative|agent|rep|operator|advisor|
            adviser|member|assistance|help|support
        a|an|any @adj* agent|representative|rep|operator|supervisor|adviser|advisor please|now|
            pls|instead|asap|immediately
        @anybody ..1 should|ought|must ..1 to? look|check|see|review|deal|handle|sort|read
        too complicated|complex|difficult|important|long|hard ..1 for ..2 chat|typing|form|text|
            writing
        other|another|different way ..2 get_in_touch|reach|contact ..1 you|@anybody|$
        voice to|2 voice
        face to face
        one_to_one|one_on_one conversation|chat|talk|$
        looked at by @anybody
        hear ..1 a|your|someones voice
        pair of eyes
        rather|prefer|sooner ..3 to talk|speak !about
        talk|speak|spk|chat ..1 real|actual|live? human|person|@anybody|agent|operator|manager|
            supervisor|representative
        stop ..1 fobbing|palming
        fob|fobbed|fobbing|palm|palmed me? off
        operator|agent|representative|human|supervisor please|pls|plz|now|asap|immediately
        @with another|different|other @adj* person|human|agent|@role
        is|are there ..2 @strong|@anybody ..1 i|we|to ..3 @talk|discuss|explain
        ^ @polite* customer|cusomer service|support please|agent|rep|now
        talk|speak|contacted|contact|connect|chat|transfer ..4 member of ..3 staff|team|crew|
            support
        @anybody|please pick|picks up ..1 $
        ^ @polite* someone|somebody else|other|new @polite* $
        anyone|someone|somebody|anybody but|other_than|except you|a|this
        explain|describe it|this|that|things|everything|my ..3 to ..2 @strong|@anybody
        explain ..2 to @strong|@anybody
        leave|entrust this|that ..1 to|with ..1 @strong
        leave it to ..2 staff|people|humans
        whoever ..1 on duty|shift
        @anybody|@strong ..1 join ..1 this|the|us|me|here|in
        @anybody|@strong|shift|duty ..1 come ..1 to|into|in|on ..1 chat|conversation|line|online
        @det? @adj* @role|staff ..1 or nah|not|what
        by @det? @adj* natural|human|real|actual person|being|employee
        natural person|persons
        @with whom ..4 speak|talk|discuss|chat|converse|@talk
        let me at|to|near ..1 @one
        @anybody from|of|in your|the|ur? ..2 @talkrole|@role ..1 there|here|around|available|
            online|please|awake $
        ^ @polite* @anybody from|of|in your|the|ur? ..2 @talkrole|@role $?
        human|agent mode|only|option|please|response|reply|answer
        person please
        live|human help|assistance|human|operator|response|reply|answer
        want|need|like|get|have|expect|would|deserve ..4 reply|answer|response|opinion from|by|
            of @det* @adj* human|person
        reply|answer|response from|by a @adj* human|real_person
        would|id|i_d|woud|wud ..2 like|love|appreciate|welcome ..1 @strong
        like ..1 @with ..1 @talk ..2 @with @who
        rather|prefer|easier|better|like|quicker ..3 talk|talking|speak|speaking|explain|
            explaining ..1 than|out_loud|aloud|instead_of|verbally|rather
        explain|talk|discuss|say|tell|discussed ..5 out_loud|aloud|verbally
        not ..3 type|typing|write ..2 all|everything|anymore|any_more|again
        tired|sick|fed_up|enough|done|instead|rather|than ..1 of|than|with? typing|writing
        there must|has|got|surely ..4 @strong|@anybody ..2 who|i|to|that ..3 @talk|help|@do
        surely ..4 @strong|@anybody ..2 who|i|to|that ..3 @talk|help|@do
        surely i|we ..2 @talk ..2 @with
        @anybody ..1 with|who|that ..3 decide|understands|understand|listens|listen|authorised|
            authorized|allowed|knows|thinks|think|name|sort|explain|speaks|reads|ears|eyes|face
        employ ..2 people|humans|anyone
        wait|queue|waiting|hold|line ..1 for|to @det* @adj* @one
        handle|deal|dealing with @det* @adj* human|person|someone|somebody
        take|bring me to your leader
        word with ..2 @who
        human eyes|input|judgement|judgment|attention|element|contact|interaction|brain
        loop in ..2 @who
        @anybody|@strong ..1 i|we|to ..2 @talk
        sooner ..3 @strong
        human|agent|operator|representative wanted|needed|required|requested|necessary
        give|show|pass|hand|forward|send|refer this|chat|conversation|matter|issue ..2 to|past \
            @det* @adj* @one
        give|show|pass|hand|forward|send|refer my|our|the complaint|case|request|message|chat|
            question|problem|issue|enquiry|inquiry|conversation ..1 to|past @det* @adj* human|
            person|manager|supervisor|colleague|agent|representative|superior
        should|must|has_to|needs_to go to a|an|your @adj* @one
        option|possibility|able|possible|way|chance to talk|speak !about|into|in|louder
        ^ @polite* press|dial|hit|type|push 0|zero @polite* $
        ^ @polite* @call @call* @polite* $
        any|some|actual|real|live|proper|living|breathing human|humans|human_being !@stuff
        real|actual|live|living|proper|genuine|breathing @adj* person|people|agent|human|humans|
            voice|rep|representative|someone|operator|adviser|advisor|employee|individual \
            !@stuff
        @anybody real|human|actual
        @talk @with @det* @adj* @one
        @anybody|@strong ..1 listens|listen|cares
        @talk @with ..2 @who
        @talk ..3 @with @who
        talk|speak|spk|chat|tlk @human|@role|agent|@anybody
        @want @strong
        @want @with ..1 @talk ..2 @with @who
        rather|prefer|sooner ..3 @strong
        @want @det? @desk @polite* $
        @insist that ..1 @strong
        trouble you for ..1 @strong
        this|it|that|case|matter|issue needs|requires|deserves ..2 @strong
        discuss|resolve|settle|talk ..4 with|through ..1 @strong|@anybody
        complaint to ..1 @strong
        why ..4 @talk ..1 @with
        ^ so? nobody|no_one|noone works|working there|here
        ^ not? is? nobody|no_one|noone there|here $
        do|does ..1 @anybody ..1 work|live there|here
        living soul
        ^^ @det? @adj* @one @polite* $$
        ^ @det? @adj* @call @polite* $$
        @talk ..1 @with them|him|her
        lemme|let me ..1 @talk ..1 @with ..3 @who
        ^ @polite* @adj* @call @polite* $
        ^^ @polite* @adj* @one @polite* $$
        ^ @polite* @adj* @desk @role? @polite* $
        ^^ @polite* @det? @adj* @one @polite* $$
        @det? @adj* @one please|now|pls|plz|asap|immediately|instead $
        ^ @polite* @det @adj* @one please|now|pls|plz|asap|instead|immediately
        ^ @polite* @anybody real|human|else|alive @polite* $
        is|are|isnt|got|have|has|got|any|arent|where|wheres not? ..2 @strong ..3 @talk
        is|are ..1 not? there ..2 @strong @polite* @where* $
        is|are not? @anybody alive|@where $
        is|are not? @anybody alive|@where @polite
        is|are ..1 @anybody alive
        is|are ..1 not? nobody|noone there
        ^ @polite* @anybody @where|alive|out|in $
        ^ @polite* anybody|anyone at_all? ..1 $?
        no|any|got human|humans|person|people|@role ..2 there|here|around|awake|alive
        do|does|have|has|got you|u|ya|ye|your|they|anyone ..3 have|got|employ ..2 @adj* human|
            humans|people|person|@role
        have|got you|u got|have? ..2 @anybody|human|person|humans !who|that|in
        any @adj* human|humans
        any chance of|i|to|at|for|you ..4 @strong
        where is|are ..2 human|humans|people|staff|agents
        who|whom ..1 can|do|could|should|may|must|would|shall i|we ..3 @talk @with
        @anybody|@strong ..2 talk|speak|chat @with me|us
        @aux ..1 a|an|any|some|actual|real|another @adj* human|person|@role ..2 @do
        @aux one of your @role ..2 @do
        @aux ..1 @anybody real|human|actual|else ..2 @do
        @aux ..1 one of your|the|ur @role|people|guys|team|lot ..2 @do
        @aux ..1 @anybody from|in your|the|ur ..1 team|staff|support|company|side|office ..2 @do
        @det @adj* human ..1 should|must|needs|has|to ..2 @do|take
        need|want|like|get|request|require|have|prefer|for ..3 help|assistance|support|answer|
            reply|response|decision|review|check from|by|of ..1 @det* @adj* @one
        someone|somebody|anyone|anybody ..1 with|who ..4 brain|pulse|heartbeat|authority|clue|
            understands|power|responsible|understand|decide|doing|help
        flesh_and_blood
        person to person
        someone not something
        let me|us talk|speak|tlk|spk @polite* $
        @want @with talk|speak @polite* $
        let ..1 @anybody|@strong else? ..1 @do
        @det? human|living|real voice|voices|contact|assistance
        hear ..3 actual|real|human|persons voice
        @anybody else ..1 @do
        only ..1 @talk|accept|want|trust|like ..2 human|humans|people|person|@strong
        i|we prefer|want|need|demand human|humans
        i|we prefer people
        i want people not|$
        complain to|with ..1 @strong
        @one|@anybody ..1 available ..2 @talk
        a human|person decide|decides|decided
        only|want|prefer|rather|like ..2 @talk @with people
        to|with|want|need|get|any|got|have|some|where real|actual|live|proper|living people|
            persons
        @talk @with real|actual|live people
        people not ..2 @machine
        people please $
        ^ @polite* real? people @polite* $
        where are ..1 people|humans
        any|got|have|no real|actual|live|living? people ..2 @where
        one of your people
        need|want people not
        wheres|where ..1 the person i
    """,
}
