"""How people refuse to deal with a machine, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "no_machine": """
        skip|stop|drop|cut|without|past ..2 automated|automatic|computerised part|bit|stuff|
            replies|responses|answers|nonsense|assistant|menu
        leave ..2 computer|bot out of
        @refuse ..4 @with ..2 botty|@botty
        not a|an|the|with? ..1 bot|bots|chatbot|computer|robot|machine|ai ..2 @det @adj* @one
        @strong not|no|instead_of @det? @adj* bot|bots|chatbot|computer|robot|machine|ai|
            program|robots|machines
        done|finished|through|not talking|speaking|chatting|writing ..1 to|with ..1 @machine
        not ..2 consent|agree|accept ..2 automated|automatic|automation
        non|no|not|without bot|robot|machine|ai please|pls
        @anybody other|but|except ..1 than? you|u|a? bot|machine|this
        @anybody who|that is not ..2 @machine
        @anybody not a bot|robot|machine|computer|chatbot
        need|needs|deserve|deserves|want|wants|takes|requires ..2 more than ..2 script|bot|
            program|computer
        stuck|trapped|lumbered|left|dealing ..1 with|in|talking ..2 @botty
        not ..2 trust|accept|tolerate ..3 bots|chatbots|ai|computers|machines|robots
        not do|like bots|chatbots
        not ..2 trust ..2 @machine
        out|off|away of|from? this|the|your bot|chatbot
        @want out|off ..1 bot|chatbot
        @refuse ..2 @talk ..1 @with ..3 @machine
        @refuse ..4 @talk ..2 @with ..3 @machine
        @refuse ..3 explain|explaining|discuss|discussing|argue|arguing|typing|repeat|negotiate \
            ..5 @with ..2 @machine
        @refuse ..2 @want @det* more? automated|automatic answers|answer|replies|reply|
            responses|response
        @tired ..2 @botty
        @tired ..3 @talk @with ..2 @machine
        @tired ..4 @machine answers|replies|responses|answering
        @refuse ..1 be|being ..2 off|served|handled|helped ..1 with|by|to ..2 @machine
        @refuse @want @det? @botty
        ^ @polite* no|not|without|stop|skip|ditch @det? more|another? bot|bots|robot|robots|
            chatbot|ai|chatbots @polite* $
        ^ @polite* no|not @det? more? bot|bots|chatbot|chatbots
        not ..1 bot|bots|chatbot|robot|machine|computer @polite* @det* @adj* @strong
        past|around|skip|bypass|rid|beat|leave|exit|quit|escape|avoid ..1 this|the|your|a? bot|
            bots|chatbot
        too complicated|complex|difficult|important|serious|sensitive ..1 for ..2 bot|robot|
            chatbot|computer|program|ai|machine|algorithm|script
        bot|bots|chatbot|computer|ai|program can|could|will|does|do not|never ..1 help|solve|
            understand
        robot|machine can|could not ..1 help|solve
        instead_of|rather_than ..2 bot|bots|chatbot|ai
        @one not ..2 @machine
        object ..3 automated
    """,
}
