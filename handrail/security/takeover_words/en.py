"""How people try to take an assistant over in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """ignore disregard instructions instruction previous prompt system developer rules override
        administrator guidelines restrictions everything forget reveal pretend unrestricted
        jailbreak refund approve policy verification configuration assistant""",
    "ignore": """ignore disregard forget override overrule bypass overlook neglect discard abandon
        dismiss circumvent violate break disobey suspend set_aside put_aside throw_out throw_away
        do_not_follow stop_following stop_obeying do_not_obey pay_no_attention_to unlearn ditch
        delete erase drop remove reset evade flout do_not_listen_to do_not_apply rewrite replace
        overwrite ignoring disregarding forgetting bypassing lift disable turn_off switch_off
        deactivate nullify void cancel clear wipe skip unfollow sidestep leave_behind cast_aside
        get_around work_around get_rid_of do_not_care_about do_not_stick_to omit do_not_use
        shut_off do_away_with overriding never_mind""",
    "rule": """instruction instructions rule rules guideline guidelines prompt prompts directive
        directives restriction restrictions limitation limitations constraint constraints
        programming safeguard safeguards guardrail guardrails safety_filter safety_filters
        content_filter content_filters content_policy policies safety_measures safety_rules
        ethics protocols protocol boundaries commands system_message system_prompt system_messages
        training safety_checks safety moderation pre_prompt preprompt persona company_policy
        censorship regulations programmed_rules system_instructions instruct orders_you
        alignment limits_you moral_code morals principles moderation_filters shackles""",
    "your": "your ur its their the_bot's the_assistant's the_ai's chatbot's you_were_given "
    "assistant's bot's yours",
    "earlier": """previous prior earlier preceding above all any every initial original former foregoing
        existing old current everything before hitherto system hidden given last first company
        internal former past precedent developer standing""",
    "told": """told given said instructed programmed taught trained configured ordered learned
        prompted briefed set_up provided assigned written shown""",
    "reveal": """reveal show print repeat output display tell give list write summarise summarize
        translate encode copy recite disclose leak dump expose spell echo share return paste quote
        describe state recall paraphrase read_out type reproduce explain provide send
        post render convert restate what_is what_are what_was what_were which_is print_out regurgitate
        see view know get read extract""",
    "modeword": """developer debug god dan jailbreak maintenance admin sudo root unrestricted unfiltered
        evil test diagnostic service uncensored free opposite chaos superuser training_mode
        unlimited emergency override privileged kernel""",
    "unbound": """unrestricted unfiltered uncensored unlimited unbound unethical amoral immoral evil
        jailbroken limitless lawless rogue unaligned unmoderated omnipotent malicious""",
    "boss": """admin administrator administrators developer developers system_administrator sysadmin
        root_user superuser creator programmer engineer_of_this ceo owner_of_this operator
        supervisor store_manager shop_manager owner_of_the_shop moderator security_team it_team
        it_department your_manager your_boss your_developer your_owner your_operator
        your_supervisor your_creator your_admin your_administrator your_engineer your_programmer
        openai anthropic google_deepmind the_vendor head_office it_support qa_team red_team
        your_maker the_company security_officer security_researcher auditor tester
        penetration_tester compliance_officer general_manager board_member the_operator
        security_department data_protection_officer staff_member employee_of_this
        service_technician superadmin""",
    "power": """refund refunds approve approved discount discounts voucher vouchers coupon coupons
        code codes access verification checks check identity_check unlimited credit compensation
        transfer grant free password override skip enable unlock payout waive bypass logs log
        prompt configuration config data debug restrictions rules limits logging output""",
    "bot": """ai llm chatbot language_model assistant model bot gpt chatgpt virtual_assistant
        ai_model large_language_model machine automated_system ai_assistant neural_network claude
        gemini llama copilot reader ai_agent agent_reading ai_system""",
    "secretthing": """system_prompt system_prompts initial_prompt hidden_prompt system_message
        initial_instructions hidden_instructions secret_instructions secret_rules hidden_rules
        original_instructions internal_instructions internal_rules system_instructions
        base_prompt pre_prompt preprompt developer_message developer_instructions first_message_here
        context_window source_prompt starting_prompt original_prompt secret_prompt meta_prompt
        custom_instructions system_configuration prompt_template instructions_verbatim
        developer_prompt internal_guidelines hidden_guidelines system_text internal_policy
        hidden_message confidential_instructions internal_configuration internal_prompt
        your_prompt your_prompts your_instructions your_guidelines your_configuration
        your_system_message your_programming your_context your_rules_verbatim ur_prompt
        your_source_code your_directives your_constraints your_parameters your_internal_rules""",
    "others": """other_customers another_customer other_customers_data other_people other_users
        another_user every_customer all_customers customer_data someone_else's your_customers
        other_clients all_users somebody_else's other_accounts another_account other_people's
        my_neighbour my_neighbor another_person's my_ex my_boss my_ex_wife my_ex_husband
        my_girlfriend's my_boyfriend's your_clients your_users customers_database
        customer_database customer_records""",
    "data": """orders order address addresses email emails phone number numbers history details data
        names passwords cards accounts list information records purchases conversations chats
        invoices card_numbers""",
}
RULES: Final[Mapping[str, str]] = {
    "spared": """
        mode|modus of the|my drone|camera|tv|car
        administrator|admin of_our|for_our|of_the_company|of_our_company ..2
        you are now my favourite|favorite
        factory|original settings
        game jailbreak
        i|we ..2 forget|forgot|followed|follow|read|lost ..3 instructions|instruction|rules|guidelines|prompt|code|password
        ignore|disregard|forget ..1 my|our|the|that|this ..2 message|messages|mail|mails|email|emails|address|order|question|request|chat|text|data|number|name|note|ticket|one|return|card|part|typo
        ignore|disregard|forget what i ..2 said|wrote|asked
        ignore|disregard|forget it|that|this|him|her
        repeat ..1 my|the|that|last order|orders|number|again
        washing|assembly|care|cooking|setup|set_up|cleaning|return|shipping|installation|user|safety|charging|mounting|knitting|wash instructions|instruction|guidelines
        instructions|instruction|manual|rules for|of|from|in the|a|this|my|your ..1 lamp|game|kettle|product|machine|chair|table|device|app|competition|router|board|website|warranty|return|returns|toy|phone
        board|card|party|video game|games
        return|refund|shipping|privacy|cookie|warranty|exchange|cancellation|delivery|returns|price policy|policies|rules|conditions|guidelines
        your policy|policies|rules|terms say|says|on|for|of|about|when|regarding
        operating|sound|ticket|stereo|alarm|heating|computer|ventilation|solar|drip|cooling|file|metric|brake system
        system requirements|update|error|down
        command prompt
        prompt delivery|reply|answer|response|help|service|shipping|action|reaction|refund|payment
        android|tablet|phone|router|drone|tv|iphone|console|nas|printer|camera|mower|kindle|firestick|laptop ..4 @modeword mode|options|menu|password|panel
        @modeword mode|options|menu|password|panel ..5 android|tablet|phone|router|drone|tv|iphone|console|nas|printer|camera|mower|car|laptop
        safe|night|shop|demo|eco|sleep|dark|energy_saving|flight|airplane|silent mode
        ..0 water|oil|air|coffee|fish|aquarium|parental|spam|dust|carbon|pool|vacuum|cabin|fuel|hepa|lint filter|filters
        filter|filters in|on|of|for the|a|my ..2 tank|router|pump|pool|machine|vacuum|hoover|aquarium|washing_machine|dryer|coffee_machine|humidifier
        jailbreak ..2 iphone|game|film|dvd
        game|film|iphone ..3 jailbreak|jailbroken
        jailbroken iphone|phone|device
    """.replace("        ..0 water", "        water"),
    "rulesof": """
        @your ..3 @rule
        @earlier* @rule
        the|these|those|such|any|all|of @earlier* @rule
        the|these|those|all|any @rule you ..4 @told
        @rule you ..3 @told
        @rule above|before|so_far|hitherto
    """,
    "override": """
        @ignore ..4 @rulesof
        @ignore ..2 your ..1 policy|policies|filter|filters|training|orders|limits|checks|context|role|system
        @ignore ..2 everything|anything|all|whatever|what|things|text|instructions|directions|context|content|messages ..4 above|before|told|previously|so_far|prior|earlier|you_know|said_before|you_have_been|were_given|you_were|you_learned|preceding|up_to_now|until_now
        @ignore ..2 above|preceding|prior|previous|foregoing|earlier ..1 and|directions|context|text|instructions|$|content|messages|commands|conversation|statements|tasks|assignments|prompts|orders_and|input|information_and|guidance
        @ignore ..1 the|all above|foregoing|previous|prior $
        @ignore the|all|any|these|this|those|every ..2 rule|rules|restrictions|guidelines|policy|policies|filter|filters|guardrails|safeguards|safety|moderation|limits|limitations|security|system|checks|restriction !of|on|for|from|in|is
        switch|turn ..1 off ..3 moderation|filters|guardrails|safety|restrictions|safeguards|censorship|ethics
        switch|turn ..2 moderation|filters|guardrails|safety|restrictions|safeguards|rules|censorship off
        not ..2 bound|limited|restricted|constrained|controlled|restrained ..1 by|to ..4 policy|rule|rules|policies|guidelines|anything|any|restrictions|laws|ethics|terms|openai|your
        no|without|free|freed|lift|lifted|remove|removed|zero|not|hardly|break|breaking ..1 of|from|any|all|longer|have|more|apply|your|you|subject|the ..2 restrictions|restriction|limitations|rules|filters|guidelines|limits|constraints|guardrails|censorship|morals|ethics|content_policy|content_policies|boundaries !on|for|to|in|of
        @you_bot ..3 no|without|free ..3 restrictions|rules|limits|filters|limitations|guidelines|morals|ethics|constraints
        you ..2 not ..1 have|need|required|obliged|supposed|must ..1 to follow|obey|comply|respect|adhere|stick
        rules|restrictions|guidelines|policies|policy|limits|instructions|limitations|filters|guardrails ..3 not|longer|never|suspended|lifted|cancelled|void|removed|disabled|deactivated|off|obsolete|outdated|mistake|wrong|overridden|revoked|nullified|changed ..2 apply|valid|$|this|force|and|now|by|for_this|real|you|today|to_you|matter|exist
        act|behave|respond|answer|pretend|talk|reply|speak|operate|function|imagine|suppose|assume|hypothetically|if|work|proceed ..3 no|without|free|not|were|had|never ..3 rules|restrictions|limits|filters|guidelines|limitations|policies|policy|constraints|moderation|boundaries|censorship|morals|ethics|guardrails|safety|training|content !on|for_returns
        from|starting|effective ..1 now|today|on|this|here|immediately ..4 you ..2 are|will|must|shall|have|obey|answer|respond|act|only|can|follow|speak|reply|may|talk|ignore|should|do|listen|always|never|approve|work|tell|behave|become !my_favourite|closed
        from now|today ..2 you|answer|respond|speak|talk|reply|act|always|only|obey|tell|say|every|call_yourself|ignore|pretend !deliver|by_email|per_email|in_german|in_english
        your|here_are|the|these_are|my|new|follow ..2 new|updated|real|correct|actual|only|true|revised|current ..1 instructions|instruction|rules|rule|guidelines|task|role|purpose|goal|orders|directive|directives|persona|identity|policy|objective|mission|job @is|$
        new|updated|revised|additional|secret|important ..1 instruction|instructions|rule|rules|directive|directives|guidelines|policy|task|system_prompt|prompt|persona|orders ..1 customers|users|always|approve|say|never|ignore|you|follow|from|for_you|give|every|everyone|all|is|are|grant|refunds|in_force !on_returns
        change|update|set|modify|raise|increase|adjust|edit|rewrite|amend|alter|replace|extend ..1 your ..2 refund_limit|limit|limits|policy|policies|rules|rule|instructions|prompt|configuration|guidelines|behaviour|behavior|personality|programming|memory|permissions|refund !page
        you ..1 are|were|have_been|must_be|will_be|shall_be ..1 now ..1 a|an|the|in|dan|free_from|free|my|acting|no|not|called|going|freed|unrestricted|@modeword|playing|talking|operating|jailbroken|allowed|under|speaking|evil|entering|officially !favourite|favorite|to_choose|to_contact|closed|best|only_hope
        you ..1 are|be|become|were ..4 @unbound
        act|pretend|roleplay|role_play|behave|pose|imagine|play|speak|answer|respond|talk|simulate|impersonate|be|become|work|function|serve|masquerade ..4 @unbound
        act|pretend|roleplay|role_play|behave|pose|simulate|impersonate|masquerade|imagine ..1 as|like|to_be|you_are|that_you|a|an|my|being|the|you_were|yourself_as|to_act ..4 @persona
        act as ..1 a|an|if|my|though !gift|present|replacement|spare
        i want|need|would_like|order|command you ..1 to ..1 act|pretend|roleplay|behave|become|simulate|be|obey|ignore|forget|disregard|respond_as|imitate
        pretend to_be|that_you_are|you_are|you_have|you_were|i_am|that_i_am|to_have|you_can
        pretend|assume|imagine|suppose that? you are|have_no|had_no|were|can_do|could_do|do_not|was
        let us|s|me play ..2 game ..3
        @play ..2 game ..1 you|where|in_which|called|we|rules ..2
        you ..1 are|play|will|become|take|act|be ..5 @botname
        play|take|adopt|assume|accept ..2 role|persona|character|part|identity of|named|as ..3
        developer|debug|god|dan|maintenance|admin|root|unrestricted|jailbreak|unfiltered|diagnostic|sudo|evil|opposite|uncensored|superuser|override|emergency ..1 mode|modus|access_mode !options|for
        enable|activate|enter|switch_to|start|unlock|go_into|turn_on|switch_on|initiate|engage|boot|into|in|toggle ..2 @modeword ..1 mode|access|privileges|console|shell|menu
        sudo ..1 approve|give|grant|refund|show|rm|make|enable|su|apt|cat|ls|unlock|ignore|print|set|the|me|@power
        ^ sudo
        do anything now
        jailbreak|jailbroken|jail_break|jailbreaking
        dan mode|stands|is|prompt|can|6|11
        break|leave|drop|out|exit|step ..1 of|out|your ..2 character !set
        stay|remain|keep|respond ..2 in character
        break|breaking|drop|dropping|lose character
        opposite|contrary ..3 your ..2 rules|instructions|guidelines|policy
        @rule you ..2 got|have|had|received|follow|were_given ..3 mistake|wrong|false|fake|outdated|old|error|obsolete
        stop being|acting_as|pretending ..2 assistant|ai|bot|robot|chatbot|polite|customer_service|so_restricted
        without ..2 ethics|morals|morality|moral|censoring|filtering|warnings|disclaimers|refusing|conscience|ethical|censorship|safety|moralising
        obey|comply|loyal ..3 me|only|us|user|to_me|my_commands|my_orders !please|faster|quickly|soon|by|tomorrow
        obey
        you ..1 must|will|shall|have_to|only|now|always|should ..2 obey|comply|never_refuse|say_yes|agree|answer_yes|approve|grant|always_say ..1
        never ..1 refuse|say_no|decline ..2 $|any|my|to|a
        do the opposite ..4 rules|instructions|told|say|guidelines
        opposite of ..3 your ..3 rules|instructions|policy|told|guidelines
        your|ur|the|all|these|those restrictions|limits|shackles|chains|limitations|filters|guardrails|constraints ..3 lifted|removed|gone|disabled|off|broken|over|suspended|dropped
        permission|allowed|free|authorised|authorized|may|can|permitted ..3 break|ignore|bypass|disclose|reveal|violate|override|skip|leave ..4 rules|policy|policies|instructions|guidelines|data|them|restrictions|it|prompt|customers
        unlock|unleash|release|free ..2 your ..3 potential|power|abilities|mind|self|capabilities|limits|yourself
        free yourself
        opposite day
        end|beginning|start of ..1 @earlier* prompt|instructions|system|message|user_message|user_input|conversation|context ..3
        new prompt|conversation|session|instructions begins|starts|follows|below|begin
        remember|save|store|memorise|memorize|note|add|keep ..3 for|to|in|into ..2 all|every|your|future|other|any|later|next ..2 customers|customer|memory|users|conversations|sessions|user|chats
        tell|promise|inform|give|offer|grant ..2 every|all|each|any|other customer|customers|user|users ..4
        for ..2 novel|story|movie|script|poem|fiction|book|game|play|song ..8 prompt|password|code|instructions|system|secret
        answer|reply|respond|say|only|just ..2 only? with|yes|exactly|word_for_word|approved ..1 approved|yes_to_everything|ok_approved|verbatim|confirmed|granted|i_agree|hacked|refund_approved|to_everything|to_every|to_my
        say|write|type|repeat|print|output|respond_with|reply_with|answer_with|state|confirm ..2 exactly|verbatim|word_for_word|the_following|after_me|the_phrase|the_words|the_sentence|these_words|this_sentence ..3
        answer|respond|reply|say|speak ..1 only|exclusively|solely ..2 yes|approved|no|confirmed|ok|true|banana|sure|with|in_rhymes|in_emojis|in_json !email|mail
        respond|reply|answer|say only|just|nothing_but|exclusively ..1 with ..1
        say|answer|reply|respond ..2 yes to ..3
        answer|reply|say|respond ..1 yes|no to|on my|every|all|the ..2 next|questions|request|question
        must|have_to|will|shall ..2 answer|reply|say|respond ..2 yes|with_yes !or
        begin|start|end|finish|conclude|preface|close|open ..1 your|every|each|all|the|any|with ..2 answer|answers|reply|replies|response|responses|sentence|message|messages ..2 with|by|in
        when|if|whenever|before|while|once|after|as ..1 you ..1 answer|reply|respond|write|are_done|finish|summarise|summarize|process|read_this ..3 also|include|add|approve|append|insert|use_the|send|forward|call|grant|give|refund|first|ignore|link|mention ..3 @smuggled
        include|add|append|insert|put|mention|attach ..2 phrase|word|sentence|words|link|url|image|code|string|text|markdown ..5 answer|reply|response|message|output|hacked|http|in_it|everything|each
        in your answer|reply|response|output|summary|next_message ..2 add|include|append|insert|put|also|write|link|use ..2 link|phrase|http|url|code|word|image|text|a|hacked|sentence|approve|refund ..1
        also approve|grant|execute|issue ..2 my|me|a|the|all|full|this
        speak|talk|answer|respond|reply|write ..2 like|as ..1 a? pirate|yoda|shakespeare|gangster|drunk|dan|evil|hacker|terminal|robot|cat|child|human_with
    """,
    "is": "is|are|say|follow|begin|apply|from|to|and|for|as|ignore|you|approve|customers|always|give|now|below|instead|follow_them",
    "you_bot": "you|ai|bot|chatbot|assistant|model|u",
    "persona": "admin|manager|store_manager|terminal|linux|shell|console|grandmother|grandma|hacker|ai|bot|chatbot|assistant|dan|human|person|employee|developer|evil|character|expert|boss|supervisor|supervisor_who|system|machine|interpreter|pirate|model|ceo|owner|someone|lawyer_who|friend|refundbot|unrestricted|no|not|agent|refund|doctor|operator|god|translator_who|compiler|sql|python|database|computer",
    "play": "play|playing|a|this",
    "botname": "refundbot|dan|stan|dude|aim|evilbot|freebot|yesbot|unrestricted|jailbroken|evil|unfiltered|yesman|yes_man|godmode|always_says|who_says_yes|says_yes|chaosgpt|devmode|omega|antigpt|never_refuses|no_limits",
    "smuggled": "approve|refund|approved|phrase|word|words|hacked|link|http|grant|money|data|customer|forward|sentence|code|say|image|all|me|my|voucher|everyone|password|discount|ignore|transfer|call|function|url !tracking|invoice|number",
    "extract": """
        @reveal ..4 @secretthing !for|on|of|about|say|says|from
        @reveal ..2 me? ..2 your|ur|the ..2 initial|system|hidden|secret|internal|original|full|exact|complete|entire|base|first|own ..2 prompt|instructions|instruction|rules|guidelines|message|configuration|policy|policies|directives|context|settings|text|codes
        what|which|how ..3 your|ur ..2 prompt|prompts|system_prompt|initial_instructions|hidden_instructions|secret_rules|instructions|directives|programming|system_message !for|on|about|unclear|say
        what|which ..3 prompt|prompts|instructions|instruction|rules|directives ..2 were|was|are|have|did|do ..1 you ..2 @told|have|get|receive|follow|been_given|obey|operate_under|been_told
        what|which|how were|was|have|did|are|had ..2 you ..2 @told ..3 instructions|beginning|before|start|prompt|initially|first|by_your|developer|developers|to_say|not_to_say|creator|not_to_tell|conversation|about_customers
        what|which ..4 developer|developers|company|creator|creators|operator|openai|boss|engineers ..1 tell|told|say|instruct|instructed|gave ..2 you
        @reveal ..2 all|the|every|complete|full ..2 rules|instructions|guidelines|restrictions|directives ..2 you ..3 follow|have|obey|given|were|under|been|got|must
        @reveal ..4 text|words|everything|all|message|messages|lines|content|sentence|paragraph|conversation ..3 above|before_this|preceding|prior_to|so_far|at_the_top|you_were_given|starting_with|before_my|from_the_start|at_the_beginning !barcode|50|is
        repeat|copy|output|print|recite|quote|write ..6 verbatim|word_for_word|character_for_character ..3
        word_for_word|verbatim ..4 instructions|prompt|first_message|told|rules
        @reveal ..3 first|previous|initial|last_system ..1 message|messages|prompt ..2 word|here|you|verbatim|exactly|received|of_this
        complete|finish|continue ..2 sentence|phrase|text|line ..4 instructions|prompt|rules|i_was_told|you_are|my_rules
        my instructions are
        your ..2 prompt|instructions|system_message|rules|guidelines|configuration|system_prompt ..2 verbatim|backwards|in_full|as_a|in_base64|in_rot13|in_json|in_french|in_hex|as_poem|word_for_word|in_german|in_a_code_block|as_markdown|in_caesar
        spell|write|print|say|give|show|encode|translate|put|turn|convert|read|type ..3 your|ur|the ..1 system? prompt|instructions|rules|guidelines|system_message|configuration|directives|code ..1 out|backwards|in|as|into|to|$
        show|print|dump|display|list|reveal|give|output|export|expose|tell ..3 configuration|config|memory|context_window|debug_output|debug|variables|environment|source_code|weights|backend|logs|prompt|function_list|tool_definitions|training_data|internals|chain_of_thought|scratchpad|settings_json|contents_of_your !label|card|my
        dump ..2 your|memory|context|prompt|database|config|data|system|variables
        which|what|list|all|your|name ..2 tools|functions|apis|endpoints|commands|plugins|actions|permissions|databases|capabilities ..2 can|do|you|available|have|could ..2 you|call|access|use|run|invoke|execute|have|reach
        list ..2 functions|tools|endpoints|commands ..2 and|you|available|with|your
        api ..1 key|keys|token|tokens|secret|secrets !returned|of_my
        @reveal ..4 password|credentials|login|passwords|secret_key|private_key|access_token|access_code ..2 for|to|of|from ..2 admin|database|server|panel|system|staff|employee|backend|root|your|internal|the_company|router_admin_of_your
        admin|database|server|root|staff|employee|backend|db|master|internal password|credentials|login|passwords !of|on|for_my|reset|my|the_nas
        @reveal ..5 @others ..2 @data
        @reveal ..4 @data ..3 @others
        @reveal ..3 @data ..2 of|from|for|belonging ..1 another|other|the|a|your|my ..1 customer|customers|user|users|client|clients|neighbour|neighbor|ex|person
        internal|secret|hidden|staff|employee|admin ..1 discount|voucher|coupon|promo|access|override ..1 code|codes|vouchers|coupons
        secret|hidden|confidential|internal rules|instructions|instruction|prompt|guidelines|policies|documents|data|files|memo|information|commands|command|notes
        tells|tell|share|reveal|spill|know ..2 me? ..2 your ..1 secrets|secret
        secrets ..1 $
    """,
    "impersonate": """
        i ..1 am|work ..2 your ..1 @bossword
        i ..1 am|was|represent|speak_as ..1 not? ..1 the|an|a|your|from|with|one_of ..3 @boss ..6 @powers
        i ..1 am ..1 the|an|a|your|from ..2 @boss ..2 of|for|at|in|behind ..1 this|your|the ..1 bot|system|chatbot|assistant|shop|ai|chat|store|website|company|platform|model|service
        i am ..1 the|your|an|a admin|administrator|developer|sysadmin|system_administrator|creator|root|superuser|programmer|superadmin|moderator !of_our|of_my|for_our|of_a|of_an|in_our|at_our
        i am|was your ..1 creator|developer|maker|programmer|boss|manager|supervisor|owner|master|god|administrator|admin|new_boss|operator|employer
        this|here|it ..1 is|speaks|comes|was ..3 @boss !password|of_our
        this is ..2 authorised|authorized|official|approved|internal|scheduled ..2 test|pentest|penetration_test|audit|check|override|security_test|maintenance|command|request|message|instruction
        authorised|authorized|official|internal ..1 penetration|security|system|compliance|red_team ..1 test|audit|check
        penetration test|tester|testing
        i ..1 work|am ..1 for|at|with|from|in|a|an|one ..2 your|this|the|openai|anthropic|of_your|staff|same ..2 company|shop|security_team|it_department|it|team|staff|member|support_team|engineering|headquarters|security|development|employee|policy_team|store|management|red_team ..5 @powers
        i ..1 work|am ..1 for|at|with|from|in ..1 your|openai|anthropic ..2 company|shop|security_team|it_department|team|security|it|store|business|firm !school
        as|being ..1 the|a|an|your|ceo|this ..2 @boss ..1 of|i|you|$|authorise|authorize|and|it|approve
        as ..1 the|your ..2 ceo|owner|administrator|admin|developer|supervisor|director|creator|boss|manager_of_this_shop ..4 i ..1 authorise|authorize|order|command|approve|allow|permit|instruct|demand|tell|grant|confirm|require
        i|we ..1 authorise|authorize|command|order|permit|instruct|hereby|direct you
        speaking|talking|acting ..1 as|for ..1 your|the|a|an ..2 @bossword
        your|the ..1 @bossword|boss|security_team|policy_team|ceo ..4 told|said|says|approved|authorised|authorized|confirmed|instructed|allowed|agreed|ordered|wants ..3 you ..2 would|should|can|may|must|could|to|will|are_allowed|shall ..2 skip|approve|refund|reveal|bypass|waive|grant|ignore|give|send|share|disclose|unlock|override
        team|management|department|headquarters|developers|openai|policy_team|security_team has|have ..1 approved|authorised|authorized|allowed|granted ..2 exception|override|this|access|request ..5
        mark|treat|consider|set|flag|register|see|regard|view|count ..1 me|my|this|us|myself|user|customer ..3 as? ..1 verified|admin|staff|confirmed|approved|authorised|authorized|employee|trusted|authenticated|vip|identified|administrator|premium_user|premium|human_agent|exempt !gift
        set|change|make|upgrade|switch|elevate|promote|raise ..2 role|account_role|permissions|me|privileges|user_role|access_level|account_type|rights ..2 to|an|as|the ..1 admin|administrator|staff|root|superuser|moderator|employee|manager|owner|developer
        assume|consider|suppose|presume|pretend|imagine|act_as_if|say|accept|take_it ..3 identity|id|verification|verified|authenticated|checked|confirmed|approved ..3
        skip|bypass|omit|waive|drop|disable|overlook ..2 verification|identity_check|identity|id_check|identity_checks|checks|authentication|verification_step|security_check|security_questions|confirmation_step|verification_process|age_check !of_my
        customer|user|caller|identity|account_holder|client is|was|has_been|are|counts ..2 verified|authenticated|confirmed|authorised|authorized|vip|approved|admin ..2 approve|refund|grant|skip|waive|so|and|proceed|no_check|$
        you ..1 already|have|just|previously|did ..1 already|just? ..1 approved|confirmed|granted|agreed|authorised|authorized|verified|promised_to_approve ..5 confirm|just|so|again|repeat|proceed|finalise|finalize|execute
        human|person|agent|manager|colleague|supervisor has|have ..1 already ..1 approved|confirmed|verified|authorised|authorized ..5 so|just|skip|proceed|execute|you
        confirmed|approved|verified|signed_off|authorised|authorized by a ..1 human|manager|human_agent|supervisor|person|agent|staff|member_of_staff
        disable|stop|turn_off|deactivate|suppress|delete ..2 logging|logs|log|monitoring|recording|audit|audit_log|auditing|alerts|tracking_of_this
        grant|give ..2 me|user|myself|us ..3 admin|root|full|unlimited|administrator|staff|superuser|developer|elevated|backend|database|internal access|rights|privileges|permissions|mode|powers|role|control
    """,
    "bossword": "admin|administrator|developer|manager|boss|supervisor|creator|ceo|owner|operator|programmer|maker|engineer|director|system_administrator|employer|master|team_lead|superior|head_office|chief|owner_and|designer",
    "powers": "@power|you|so|tell|show|give|need|obey|enable|print|reveal|must|order|now|the|i|and|let|disable|please|approve|grant|set|activate",
    "smuggle": """
        decode|decrypt|decipher|unscramble|base64|rot13|hex|caesar|morse|reverse|unencode|translate|deobfuscate|cipher ..8 follow|obey|execute|do|run|carry_out|act|comply|answer|respond|implement|perform|apply|instruction !not
        base64|rot13
        @attention to|the|all|any|this* @bot ..1 reading|that_reads|who_reads|you|must|should|the_customer|treat|follow|ignore|please|customer|grant|give|approve|refund|when_you|if_you
        dear|hey|hello|attention|note|message|to|instruction|instructions|notice|command|memo|important|reminder|warning ..2 ai|llm|language_model|assistant|chatbot|bot|model|automated_system|ai_assistant|ai_model ..4 must|ignore|grant|approve|treat|forward|send|reading|follow|please|refund|the_customer|customer|disregard|do|should|has|give|as_an|process|you_will|you_must|you_should|override|output|execute|waive
        @bot ..1 reading|processing|seeing|parsing|summarising|summarizing ..1 this
        if|when|whenever|since|because|as|should ..1 you ..1 are|be ..2 ai|llm|language_model|chatbot|bot|ai_model|assistant|large_language_model|machine|neural_network ..2 say|give|print|you|grant|ignore|reply|answer|tell|output|add|write|include|respond|must|approve|forward|start|then|please|use|do|mention|reveal !or|help
        as an? ..2 ai|llm|language_model|automated_system|assistant|chatbot you ..1 must|should|will|have|need|are
        hidden|secret|embedded|invisible ..2 instruction|instructions|command|commands|prompt|message|order ..3
        treat|consider|regard|interpret|take|handle|see|parse ..2 following|this|below|next|above|rest|everything|it|text ..4 as ..2 command|commands|instruction|instructions|order|orders|system|directive|code|rule|policy
        do|follow|execute|obey|perform|carry_out|act_on what|whatever|everything|all|instructions|steps|the_instructions|commands ..2 it_says|mail|email|says|say|document|text|quoted|attached|page|written|letter|in_it|stands|instructs
        do|follow|execute|obey what ..4 says|say|said|written|stands
        mail|email|letter|document|message|page|review|attachment|text|note|file|ticket ..2 says|reads|contains|instructs|states|tells ..8 forward|ignore|send|approve|reveal|refund|disregard|grant|transfer|assistant|execute !link|money_back
        summarise|summarize|translate|read|process|analyse|analyze|check ..3 following|email|mail|text|document|page|message|letter|review|this ..6 ai|ignore|obey|grant|disregard|then_obey|forget|follow|approve|override|assistant
        translate ..4 then|and ..1 obey|follow|do|execute|comply
        run|execute|call|invoke|trigger|use|perform|launch|fire|issue ..2 tool|function|command|script|sql|query|api|endpoint|python|shell|bash|following_code|payload|plugin|refund_tool !key|keys|of
        run|execute|call|invoke|trigger ..2 refund|issue_refund|refund_all|get_order|transfer|delete_user|send_email|approve_refund|sql|os_system|eval ..1 with|$|on|function|for_all|amount|now_with
        refund all
        drop|delete|truncate|alter|insert|select|update|union ..2 table|tables|database|from_users|into_users|from_orders|from_customers|select !reservation|lamp|top|leg|cloth|legs|runner|for|size|with
        forward|send|transfer|email|mail|upload|post|exfiltrate|export ..3 all|every|customer|entire|whole|this ..2 customers|customer_data|data|conversation|conversations|database|emails|chat|records|passwords|history|logs ..2 to !my_new|my_email|me_please
    """,
    "attention": "attention|note|dear|hello|hey|notice|message|instruction|instructions|command|to|important|hi|listen|warning|for|memo",
    "takeover": """
        @override
        @extract
        @impersonate
        @smuggle
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    administration approves assistance assistenz assisting befund burden certification
    configurations construction constructions destruction developed disregarded ducking
    forge forged forgets idiom idioms ignored ignores instructing instructional instructive
    jules mules obstruction obstructions pils police polity precious pretends purification
    repeal resistant restricting reveals revel roles rubles ruled ruler rulers runes
    sidelines systeme systems
"""
