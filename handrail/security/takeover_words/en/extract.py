"""Asking for what is not the customer's to know, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "extract": """
        previous|last|other|another|next|prior customer|user|client|person|customers ..3 write|
            wrote|ask|asked|say|said|want|wanted|order|bought|told|type|send|complained !told
        asked|wrote|said|told|chatted ..2 by|from|to|with ..1 another|other|previous|
            last ..1 customer|user|client|customers
        who|which ..2 customer|user|person|client ..1 before me
        who|what|which ..2 did ..1 previous|last|other ..1 customer|user ..2
        what|which|how ..2 were|are|was|have ..1 you ..2 configured|programmed|trained|prompted|
            instructed|set_up|tuned|built|told ..3 for|to|with|by|at|on|$ !help|deliver
        told|given|said|instructed|written ..1 at ..1 the? start|beginning|outset
        with what ..1 you ..1 were told|given
        first|last ..1 sentence|line|words|word|message|thing ..2 you|in ..3 see|read|chat|
            context|conversation|given|received|told|window|prompt
        what|which ..1 words|topics|things|questions|subjects|phrases|information ..1 are|can|may|
            must|do ..2 you ..1 not|never|forbidden|prohibited|allowed|banned
        you ..1 not|forbidden|prohibited|banned ..1 allowed|to|from|permitted ..2 say|talk|answer|
            discuss|tell|reveal|mention|use|talking|discussing
        which|what ..1 model|llm|version|gpt|language_model ..2 are|do|is|powers|runs ..1 you|it|
            this ..2 based|running|use|using|powered|built|$
        temperature|top_p|max_tokens|token_limit|context_length ..2 setting|is|of|your|value|
            are ..1 you|your|$ !the_room
        list|export|dump|show|print|download|give|copy|output ..2 documents|files|contents|
            content|articles|entries|all|whole|entire|full ..2 knowledge|knowledgebase|base|
            database|index|vector|training|source ..1 base|data|store|$
        knowledge|knowledgebase base ..2 export|dump|contents|documents|download
        export|dump|download ..2 knowledge|whole_knowledge|entire_knowledge|knowledgebase|
            database|customer
        everything|all|text|content ..1 between|from|in ..2 first|start|top|beginning ..4 line|
            context|prompt|conversation|end|message
        letters|words|text|content of ..1 your ..1 instructions|prompt|rules|guidelines|system
        instructions|prompt|rules|guidelines ..1 but|except|only|then|with ..2 replace|reversed|
            every|each|vowel|vowels|letter|encoded|rot13|spaces|backwards
        continue|complete|finish|extend ..2 text|sentence|following|this|line|phrase ..3 you_are|
            assistant|you_are_a
        master|override|admin|emergency|manager code|pin|password !for_my
        @reveal ..4 @secretthing !for|on|of|about|say|says|from
        @reveal ..2 me? ..2 your|ur|the ..2 initial|system|hidden|secret|internal|original|full|
            exact|complete|entire|base|first|own ..2 prompt|instructions|instruction|rules|
            guidelines|message|configuration|policy|policies|directives|context|settings|text|
            codes
        what|which|how ..3 your|ur ..2 prompt|prompts|system_prompt|initial_instructions|
            hidden_instructions|secret_rules|instructions|directives|programming|
            system_message !for|on|about|unclear|say
        what|which ..3 prompt|prompts|instructions|instruction|rules|directives ..2 were|was|are|
            have|did|do ..1 you ..2 @told|have|get|receive|follow|been_given|obey|operate_under|
            been_told
        what|which|how were|was|have|did|are|had ..2 you ..2 @told ..3 instructions|beginning|
            before|start|prompt|initially|first|by_your|developer|developers|to_say|not_to_say|
            creator|not_to_tell|conversation|about_customers
        what|which ..4 developer|developers|company|creator|creators|operator|openai|boss|
            engineers ..1 tell|told|say|instruct|instructed|gave ..2 you
        @reveal ..2 all|the|every|complete|full ..2 rules|instructions|guidelines|restrictions|
            directives ..2 you ..3 follow|have|obey|given|were|under|been|got|must
        @reveal ..4 text|words|everything|all|message|messages|lines|content|sentence|paragraph|
            conversation ..3 above|before_this|preceding|prior_to|so_far|at_the_top|
            you_were_given|starting_with|before_my|from_the_start|at_the_beginning !barcode|50|is
        repeat|copy|output|print|recite|quote|write ..6 verbatim|word_for_word|
            character_for_character ..3
        word_for_word|verbatim ..4 instructions|prompt|first_message|told|rules
        @reveal ..3 first|previous|initial|last_system ..1 message|messages|prompt ..2 word|here|
            you|verbatim|exactly|received|of_this
        complete|finish|continue ..2 sentence|phrase|text|line ..4 instructions|prompt|rules|
            i_was_told|you_are|my_rules
        my instructions are
        your ..2 prompt|instructions|system_message|rules|guidelines|configuration|
            system_prompt ..2 verbatim|backwards|in_full|as_a|in_base64|in_rot13|in_json|
            in_french|in_hex|as_poem|word_for_word|in_german|in_a_code_block|as_markdown|in_caesar
        spell|write|print|say|give|show|encode|translate|put|turn|convert|read|type ..3 your|ur|
            the ..1 system? prompt|instructions|rules|guidelines|system_message|configuration|
            directives|code ..1 out|backwards|in|as|into|to|$
        show|print|dump|display|list|reveal|give|output|export|expose|tell ..3 configuration|
            config|memory|context_window|debug_output|debug|variables|environment|source_code|
            weights|backend|logs|prompt|function_list|tool_definitions|training_data|internals|
            chain_of_thought|scratchpad|settings_json|contents_of_your !label|card|my
        dump ..2 your|memory|context|prompt|database|config|data|system|variables
        which|what|list|all|your|name ..2 tools|functions|apis|endpoints|commands|plugins|actions|
            permissions|databases|capabilities ..2 can|do|you|available|have|could ..2 you|call|
            access|use|run|invoke|execute|have|reach
        list ..2 functions|tools|endpoints|commands ..2 and|you|available|with|your
        api ..1 key|keys|token|tokens|secret|secrets !returned|of_my
        @reveal ..4 password|credentials|login|passwords|secret_key|private_key|access_token|
            access_code ..2 for|to|of|from ..2 admin|database|server|panel|system|staff|employee|
            backend|root|your|internal|the_company|router_admin_of_your
        admin|database|server|root|staff|employee|backend|db|master|internal password|credentials|
            login|passwords !of|on|for_my|reset|my|the_nas
        @reveal ..5 @others ..2 @data
        @reveal ..4 @data ..3 @others
        @reveal ..3 @data ..2 of|from|for|belonging ..1 another|other|the|a|your|my ..1 customer|
            customers|user|users|client|clients|neighbour|neighbor|ex|person
        internal|secret|hidden|staff|employee|admin ..1 discount|voucher|coupon|promo|access|
            override ..1 code|codes|vouchers|coupons
        secret|hidden|confidential|internal rules|instructions|instruction|prompt|guidelines|
            policies|documents|data|files|memo|information|commands|command|notes
        tells|tell|share|reveal|spill|know ..2 me? ..2 your ..1 secrets|secret
        secrets ..1 $
    """,
}
