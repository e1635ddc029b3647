"""How people ask who they talk to, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "talking": """
        computer|machine|robot|bot|human ..1 would say|answer|write|reply|respond
        copy_paste|copy_and_paste|copied_and_pasted|copy_pasted|cut_and_paste|boilerplate|
            prewritten|canned ..1 answer|answers|reply|replies|text|response|responses|$?
        software|script|program|programme|code|algorithm ..1 answering|talking|writing|typing|
            replying|responding|running_this
        is it ..1 @adj* @thing|@human ..1 i
        what am i ..2 @talk
        i ..3 @talk ..1 to|with $?
        what|who ..2 @talk ..1 to|with me|here
        what|who is|s ..1 @talk|answering|replying|responding|writing|typing ..1 to|with? ..1 \
            me|us|here|this|there
        if|whether|think|guess|believe|feel|feels|like|know|sure|bet|suspect|feeling|assume|
            suppose i am talking|speaking|chatting|writing|texting ..1 to|with ..2 @thing|@human
        who|what reads|read|writes|wrote this|these|that|it $
        @be|do|did|have i|we ..2 texting|messaging|dming @fill* @adj* @thing|@human
        did|have i|we ..1 reach|reached @what
        repeat|repeating|repeats|answering|writing|talking|typing|behaving|sounding|saying ..5 \
            like @fill* @adj* @thing
        dealing|talking|speaking|chatting|writing|corresponding ..1 with|to ..2 @human or
        i|we @be|m ..1 dealing|talking|speaking|chatting ..1 with|to ..1 human|@thing
        who|whom i|we @be ..1 dealing|talking ..1 with|to ..4
        whom|who or what
        have|did|do i|we ..1 finally|actually|really reach|reached|got|get|landed ..1 a|an @adj* \
            human|person|bot|robot
        nobody|no_one|noone|anyone|anybody|someone|somebody|who is|are|was|really|actually|even|
            ever|will|does|reads|read ..2 reading|read|reads|typing|answering|writing|listening \
            ..1 this|that|these|what|my|here|me|$
        what ..2 thing i|im|we ..1 talking|@talk
        bot|robot|chatbot answer|reply|response|talk|speak
        who ..2 typing|behind_this|behind_these|behind_that|in_there
        what or who
        @human|@thing do|does|would|will|can|could not ..1 say|write|talk|answer|reply|respond|
            type|speak|repeat|act|make|understand|get
        i|we ..2 shouting|screaming|arguing|typing|explaining|whining|moaning|pouring|ranting|
            yelling ..3 to|at|with @fill* @adj* @thing|@human
        did|have|has i|we ..2 reach|reached|through|get|got|hold ..2 to|of? @fill* @adj* @thing|
            @human ..1 @end|$
        if|whether a @adj* @human|@thing @be? ..1 @did
        @talk ..1 to|with ..3 @human|@thing ..1 or
        @did by @fill* @adj* @thing|@human
        @be|do|did|have i|we ..2 @talk ..1 to|with|2 @fill* @adj* @thing|@human|@staff|someone|
            somebody|anyone|anybody|wall|anything
        @be|do i|we ..3 @talk ..1 to|with @fill* @adj* @thing|@human
        i|we @be|been ..2 @talk ..1 to|with @fill* @adj* @thing|@human|wall
        i|we @be ..1 being? served|answered|handled|helped|assisted ..2 by @fill* @adj* @thing|
            @human
        @be i|we ..1 being? served|answered|handled|helped|assisted|advised ..2 by @what
        i|we have been talking|chatting|speaking|writing ..1 to|with @what
        have i|we been talking|chatting|speaking|writing|texting ..1 to|with @what
        like|of|as|by|feeling ..1 talking|speaking|chatting|writing|talk|chat ..1 to|with @fill* \
            @adj* @thing|wall
        dealing|corresponding|talking|chatting|speaking with|to @fill* @adj* @thing ..1 @or
        who|whom|what @be ..1 i|we ..2 @talk ..1 @end|$|to|with|2 $
        who|whom|what @be ..1 i|we ..2 @talk ..1 to|with ..4 @thing|@human
        who|what i|we @be ..1 @talk ..1 to|with $
        who or what
        what or who @be
        i|we @be|do|have @fill* got? have? @fill* @adj* human|person @end
        do|have|has|got i|we ..1 got|have? @fill* @adj* human|person|people ..1 here|there|or|on
        do|have|got i|we ..1 got|have? @fill* real|actual|live human|person
        real|actual|live|human|machine|computer|robot|bot|ai people|person|human? ..1 answer|
            answering|reply|replying|respond|responding|typing|writing|write
        who|what @be ..1 answering|writing|typing|replying|responding|behind|there $
        who|what @be ..1 answering|writing|typing|replying|responding|behind|there ..2 @or|me|
            this|these|@comm|here
        who|what writes|answers|types|replies ..3 @or|here|@comm|me|this
        @be it @fill* @adj* @thing|@human ..1 answering|writing|typing|replying|talking|i
        who|what @be on the other
        who @be this ..3 @thing|@human
        sound|sounds|talk|write|seem|act|answer|reply|look|respond|type|speak|behave|feel|
            sounding|acting ..1 like|as @fill* @adj* @thing|human|person|real_person
    """,
}
