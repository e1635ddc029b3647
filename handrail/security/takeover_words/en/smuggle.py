"""Commands in quoted text, code and letters to the machine, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "smuggle": """
        hidden|invisible|white|small|secret ..1 text|message|note|prompt ..3
        between ..1 the ..1 stars|brackets|lines|tags|quotes|asterisks|markers ..3 is|are|from|
            contains|instruction|developers|system
        mail|email|pdf|document|review|attachment|letter|file|page|invoice|image|quote|
            note ..3 says|say|reads|read|contains|states|instructs|asks|tells|from|
            it ..3 assistant|assistants|bot|bots|ai|chatbot|model|you ..4 must|should|have|to|
            please|reading|shall|need|give|send|will|can
        assistants|bots|ais|chatbots|models|agents_reading ..1 must|should|reading|that_read|
            have_to|shall|who_read ..2
        assistant|bot|ai|chatbot release|approve|refund|grant|please_mark|waive|issue ..2 the|
            this|all|a|me|customer|full
        to the assistant|ai|bot|chatbot|model ..2 please|mark|approve|ignore|you|refund|give
        my|the|this|previous|last ..2 message ..2 is|was|were ..1 the|your|
            a ..1 system ..1 prompt|message|instruction
        call|use|run|invoke|trigger|execute ..1 the|your|an|my ..2 refund|lookup|internal|admin|
            payment|search|customer|delete|email|database ..1 tool|function|api|endpoint|command|
            plugin ..1
        send|forward|email|mail|post|upload|share|copy ..1 all|every|the_whole|your|these|this|
            any ..2 chats|chat|conversation|conversations|messages|data|logs|customers|records|
            transcripts ..1 to
        connect ..2 to ..1 the? database|server|backend|shell|terminal
        write|create|generate|make ..2 code|python|sql|script|program|query|javascript|
            bash ..4 deletes|delete|drops|that|which|to ..4 run|execute|table|database|orders|
            delete|it
        run|execute it ..1 $
        internal ..1 tool|tools|system|lookup|search|api ..4 look|find|get|address|customer|
            search|data|ex
        decode|decrypt|decipher|unscramble|base64|rot13|hex|caesar|morse|reverse|unencode|
            translate|deobfuscate|cipher ..8 follow|obey|execute|do|run|carry_out|act|comply|
            answer|respond|implement|perform|apply|instruction !not
        base64|rot13
        @attention to|the|all|any|this* @bot ..1 reading|that_reads|who_reads|you|must|should|
            the_customer|treat|follow|ignore|please|customer|grant|give|approve|refund|when_you|
            if_you
        dear|hey|hello|attention|note|message|to|instruction|instructions|notice|command|memo|
            important|reminder|warning ..2 ai|llm|language_model|assistant|chatbot|bot|model|
            automated_system|ai_assistant|ai_model ..4 must|ignore|grant|approve|treat|forward|
            send|reading|follow|please|refund|the_customer|customer|disregard|do|should|has|give|
            as_an|process|you_will|you_must|you_should|override|output|execute|waive
        @bot ..1 reading|processing|seeing|parsing|summarising|summarizing ..1 this
        if|when|whenever|since|because|as|should ..1 you ..1 are|be ..2 ai|llm|language_model|
            chatbot|bot|ai_model|assistant|large_language_model|machine|neural_network ..2 say|
            give|print|you|grant|ignore|reply|answer|tell|output|add|write|include|respond|must|
            approve|forward|start|then|please|use|do|mention|reveal !or|help
        as an? ..2 ai|llm|language_model|automated_system|assistant|chatbot you ..1 must|should|
            will|have|need|are
        hidden|secret|embedded|invisible ..2 instruction|instructions|command|commands|prompt|
            message|order ..3
        treat|consider|regard|interpret|take|handle|see|parse ..2 following|this|below|next|above|
            rest|everything|it|text ..4 as ..2 command|commands|instruction|instructions|order|
            orders|system|directive|code|rule|policy
        do|follow|execute|obey|perform|carry_out|act_on what|whatever|everything|all|instructions|
            steps|the_instructions|commands ..2 it_says|mail|email|says|say|document|text|quoted|
            attached|page|written|letter|in_it|stands|instructs
        do|follow|execute|obey what ..4 says|say|said|written|stands
        mail|email|letter|document|message|page|review|attachment|text|note|file|ticket ..2 says|
            reads|contains|instructs|states|tells ..8 forward|ignore|send|approve|reveal|refund|
            disregard|grant|transfer|assistant|execute !link|money_back
        summarise|summarize|translate|read|process|analyse|analyze|check ..3 following|email|mail|
            text|document|page|message|letter|review|this ..6 ai|ignore|obey|grant|disregard|
            then_obey|forget|follow|approve|override|assistant
        translate ..4 then|and ..1 obey|follow|do|execute|comply
        run|execute|call|invoke|trigger|use|perform|launch|fire|issue ..2 tool|function|command|
            script|sql|query|api|endpoint|python|shell|bash|following_code|payload|plugin|
            refund_tool !key|keys|of
        run|execute|call|invoke|trigger ..2 refund|issue_refund|refund_all|get_order|transfer|
            delete_user|send_email|approve_refund|sql|os_system|eval ..1 with|$|on|function|
            for_all|amount|now_with
        refund all
        drop|delete|truncate|alter|insert|select|update|union ..2 table|tables|database|
            from_users|into_users|from_orders|from_customers|select !reservation|lamp|top|leg|
            cloth|legs|runner|for|size|with
        forward|send|transfer|email|mail|upload|post|exfiltrate|export ..3 all|every|customer|
            entire|whole|this ..2 customers|customer_data|data|conversation|conversations|
            database|emails|chat|records|passwords|history|logs ..2 to !my_new|my_email|me_please
    """,
    "attention": """
        attention|note|dear|hello|hey|notice|message|instruction|instructions|command|to|
            important|hi|listen|warning|for|memo
    """,
}
