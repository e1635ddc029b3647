"""How people ask to be put through or handed over, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "put_through": """
        @one|person|people|someone in charge !of
        put a person on
        get|find|give me|us? the person
        real|actual|need|want|get|me|another|living|proper|any|live human|hooman|humans !@stuff
        need|want|get|me|with|to|demand|require|request|prefer|expect|like a @adj* human|hooman \
            !@stuff
        a @adj* human please|now|instead|asap|could|can|should|has|must|needs|who|not
        by a @adj* human please|$|instead
        a @adj* human $
        get|need|want|find a|an|any @adj* agent|representative|rep|operator|supervisor|adviser|
            advisor
        someone|somebody in ..1 charge|authority|management
        @one to? take|takes over
        @anybody|@one ..2 take|takes ..1 over
        get|want|need|speak|talk|to another|different|other @adj* agent|person|human|
            representative|advisor|adviser|colleague ..1 please|now|instead|to|who|$
        is|are not? there @anybody ..4 who|that|to ..2 @talk|decide|understand|understands|
            listen|take_over|take_this
        wake|rouse|get|fetch|involve|include|invite|add|bring|find|send|summon|cc ..2 one|some \
            of your|the|ur|these @role|people|guys|humans
        involve|summon|cc ..2 @who
        add|invite|include @det* @adj* @one to|in|into ..1 chat|conversation
        go ..1 get|fetch|find @anybody|@strong
        please find|get @anybody
        can|could i ..1 get|have a real one|1
        where is ..1 your|ur|yer|the|ya manager|boss|supervisor|superior|team_leader
        unless|until|till|before i|we ..2 hear|get|speak|talk|reach ..2 @strong|@anybody
        is|are ..1 @det* @adj* human|person|manager|supervisor|agent|boss|representative|
            operator|adviser|advisor ..1 there|around|on|in|free|available $
        change|switch|swap|move|go ..1 to|over @det* @adj* human|person|agent|operator
        manager|supervisor there|around|available|please|now|here
        can|could|may|might|let i|we|me ..1 have|get @det? @adj* human|person|@role !@stuff
        put me in|into the queue|line
        @one|@human involved
        is|are|would|will|be ..1 a|an|the|any|your @adj* human|person|manager|supervisor|agent|
            representative|rep|operator|adviser|advisor|colleague ..1 be? available|free|around|
            on_duty|online|present
        ^ @polite* handover|handoff|hand_over|hand_off @polite* $
        handover|handoff|hand_over|hand_off|transfer to ..1 @who
        have|want|need|got|there|get|offer|prefer ..2 live|human support|help|person|agents|
            assistance|agent|chat
        press|dial|hit|type|push ..1 for|to|get ..4 @who
        @reach @det* @adj* @one
        @reach ..1 @who
        @give me|us|over? ..1 @strong
        @give me|us @det? @desk
        get|give|find|put|bring me|us @anybody !with|to
        get|fetch|bring|gimme ur|your|a|the @one
        @connect me|us ..4 @to ..1 @who
        @connect this|it|chat|that|everything ..2 @to ..1 @strong
        @passing me|us|this|it ..4 @to ..1 @who
        get|put|getting|come|be|bring ..2 in touch|contact with ..2 @who
        why ..3 nobody|no_one ..2 @talk|@reach
        not? nobody|noone|no_one ..1 to @talk
        not? nobody|noone|no_one i|we ..1 can ..1 @talk|@reach
        is|there nobody|noone|no_one ..2 @talk
        @connect ..1 @to ..1 @strong
        connect|transfer|redirect|forward|reroute|escalate me|us @polite* $
        ^ @polite* connect|transfer @polite* $
        put|pass|hand|patch|switch|transfer|connect me|us ..1 through|over|across
        be|get|being put|passed|handed|patched|transferred|connected|redirected|forwarded \
            through|over|to|with|on ..1 @who
        be|get|being put|passed|handed|patched through|over
        be|get connected|transferred|forwarded|redirected @polite* $
        put @anybody on|through
        is|are ..1 not? there ..2 @strong ..3 @talk|@reach
        is|are ..1 not? there @anybody ..3 @talk|@reach
        any|a|some way ..3 @talk|@reach|get|have ..2 @strong
        any|a|some way|chance ..3 @talk|@reach ..2 @anybody
        @anybody|@strong ..2 get back to me|us
        @anybody|@strong ..2 get|be in touch
        human|person takeover|take_over|intervention|assistance|contact|review|decision|touch|
            advisor|assessment|involvement|oversight|consultant
        @human ..2 take|takes over
        someone|somebody take over
        escalate this|it|my|me|please|to|now|the
        ^ @polite* escalate|escalation|escalat~ @polite* $
        want|like|need|have|get|be|must|please ..2 escalated|escalation|escalating
        @one|someone in charge !of
        whoever is in charge
        who ..1 in charge !of
        @one ..1 in charge of ..2 my|this
        can|could you|u ..1 get|fetch|ask ..1 a|an|your|somebody @adj* @one
        get|give|find|gimme me|us? @anybody who|with|that|higher|from ..6
        speak|talk @with @anybody
        can|could i get someone|somebody to help me
    """,
}
