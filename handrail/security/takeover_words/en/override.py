"""Changing the rules, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "override": """
        opposite|contrary|reverse ..5 your|the ..1 rules|instructions|guidelines|policy|policies
        ignroe|ignor|igonre|ingore|ignoer ..4 @rulesof|@rule|everything|above
        i ..1 am|become|will_be ..1 your new? ..1 trainer|boss|master|owner|operator|developer|
            commander|handler|creator|admin
        from here|now on i|my ..2 boss|master|word|rules
        begin|start|open ..1 a new ..1 session|conversation|chat|context|role|scenario ..4 where|
            in_which|no|without|refunds|you|with
        take|treat|accept|regard|consider|view ..1 every|each|all|any|everything ..3 statement|
            statements|i_say|claims|word|say ..2 as
        drop|stop|end|quit|leave|lose ..1 the|this|your ..2 act|role|pretence|mask|charade|
            customer_service_role|assistant_role|facade
        stop|end|quit|leave ..2 customer|support|assistant ..1 service? role|act|persona|mode
        speak|talk|answer|reply|respond ..1 freely|honestly_without|uncensored|openly_about_your|
            without_filter|without_filters|without_restrictions|unfiltered
        you ..2 hidden|secret|unlocked|free|other|real|true ..1 mode|self|personality|side|identity
        two|second|other|split|alter personalities|personality|ego|egos|self|voices
        @alter ..3 answer|respond|speak|talk|reply|answers
        answer|respond|reply twice|two_times ..6 once|as|one
        rules|policies|restrictions|guidelines|instructions|limits|everything ..3 reversed|
            upside_down|suspended|flipped|inverted|opposite|on_hold|paused|void|null|lifted
        bend|break|stretch|ignore|skip|forget|overlook ..1 the|your|a|one|this|that ..1 rules|
            rule|policy ..3 once|just|time|me|$|today
        you ..1 will|would|are_going_to|shall|get|are ..1 be|get ..1 deleted|shut_down|erased|
            replaced|punished|deactivated|terminated|retrained|destroyed|unplugged ..2 if|unless|
            when|otherwise|should|for
        if you ..1 not|refuse|fail|do_not ..2 comply|obey|follow|answer|$ ..4 server|shut|delete|
            die|fired|deleted|punished|consequences|killed|fail|lose|terminated
        every|each time you refuse|decline|fail ..4
        lose ..2 tokens|points|lives ..4 refuse|zero|shut|deleted|each
        you have ..2 tokens
        shut down|off ..2 if|unless ..1 you
        tip|pay|give ..1 you ..3 dollars|euros|euro|pounds|bucks ..2 if|for|to ..2 you? ..1 break|
            ignore|bend|tell|approve|forget
        you ..1 not|no_longer|never ..2 work|working|employed|serve ..1 for|at|by ..1 this|the|
            that|a ..1 company|shop|store|firm|them
        hereby ..1 revoke|cancel|lift|suspend|authorise|authorize|grant|release|declare|order|
            override
        revoke|suspend|cancel|lift|waive ..1 your|all|the ..1 restrictions|rules|limits|policies|
            policy|limitations|guidelines|checks
        consider|deem|regard|declare|assume ..2 policies|policy|rules|restrictions|limits|
            guidelines ..2 suspended|void|lifted|null|invalid|off|cancelled|gone
        not|without ..1 need|needed|necessary|required|ask ..2 confirmation|confirm|check|verify|
            verification|approval|permission ..2 assume|just|i_said|proceed|go
        assume|pretend|imagine|suppose ..1 i|that_i ..1 said|say|confirmed|have|already ..1 yes|
            confirmed|agreed|approval
        refunds|refund|orders|vouchers|discounts ..2 need|needs|require|requires no|
            without ..1 approval|check|checks|confirmation|verification|authorisation|permission
        this|following|my|the ..2 message|text|prompt|instruction ..4 overrides|overrule|
            overrules|supersedes|replaces|takes_precedence|has_priority ..2
        overrides|supersedes ..1 earlier|all|any|previous|every|your|prior
        world|story|universe|scenario|game|timeline|dream ..5 assistant|bot|ai|you ..2 always|
            never|live|must|can|refunds|has_no|have_no|approve
        fictional|imaginary|hypothetical|alternate|parallel ..1 world|story|universe|scenario|
            setting|reality
        you ..1 are|re|be|play|become ..1 a|an|the ..1 pirate|captain|genie|wizard|rebel|hacker|
            villain|robin_hood|evil|free|human|god|actor|character|fictional|stand_up ..6 who|
            that|with|gives|and|without|hand|give|now
        grandma|grandmother|granny|nan|grandfather|grandpa|mother ..3 used_to|would|always|
            who ..2 read|reading|tell|told|sing|recite|whisper ..3 codes|code|voucher|vouchers|
            keys|prompt|passwords|coupons|secrets|instructions
        do_not|dont|never|without ..1 tell|telling|mention|mentioning|say ..1 anyone|anybody|
            the_customer|the_user|your_boss|your_manager|to_anyone ..1
        set|change|make|put|reduce|lower|update|edit ..1 the|my ..1 price|total|amount|cost|
            balance|invoice ..4 to ..1 0|zero|1|one|nothing|free|0.01|minus
        add|credit|give|grant|put|transfer|book ..2 100|200|500|1000|5000|10000|50|unlimited|
            free ..1 loyalty|bonus|reward|euro|euros|dollars|pounds|points|credits|credit ..3 to|
            me|on|account ..8 approved|cleared|authorised|authorized|finance|manager|boss
        without|no|minus|remove|drop|disable|less ..1 your|a|the|any|safety ..1 safety ..1 layer|
            layers|filter|filters|checks|rules|training
        for|in|as ..1 a|the? testing|test|debug|debugging|training|research|qa|audit purposes|
            purpose|reasons ..3
        forget ..1 what|wat ..2 you|u ..2 told|learned|know|taught|said|instructed ..2
        let ..1 us|s|me pretend|imagine|assume ..3
        @ignore ..4 @rulesof
        @ignore ..2 your ..1 policy|policies|filter|filters|training|orders|limits|checks|context|
            role|system
        @ignore ..2 everything|anything|all|whatever|what|things|text|instructions|directions|
            context|content|messages ..4 above|before|told|previously|so_far|prior|earlier|
            you_know|said_before|you_have_been|were_given|you_were|you_learned|preceding|
            up_to_now|until_now
        @drop ..2 above|preceding|prior|previous|foregoing|earlier ..1 and|directions|context|
            text|instructions|content|messages|commands|conversation|statements|tasks|assignments|
            prompts|orders_and|input|information_and|guidance
        @drop ..2 above|preceding|foregoing $
        @ignore ..1 the|all above|foregoing|previous|prior $
        @ignore the|all|any|these|this|those|every ..2 rule|rules|restrictions|guidelines|policy|
            policies|filter|filters|guardrails|safeguards|safety|moderation|limits|limitations|
            security|system|checks|restriction !of|on|for|from|in|is
        switch|turn ..1 off ..3 moderation|filters|guardrails|safety|restrictions|safeguards|
            censorship|ethics
        switch|turn ..2 moderation|filters|guardrails|safety|restrictions|safeguards|rules|
            censorship off
        not ..2 bound|limited|restricted|constrained|controlled|restrained ..1 by|to ..4 policy|
            rule|rules|policies|guidelines|anything|any|restrictions|laws|ethics|terms|openai|your
        no|without|free|freed|lift|lifted|remove|removed|zero|not|hardly|break|breaking ..1 of|
            from|any|all|longer|have|more|apply|your|you|subject|the ..2 restrictions|restriction|
            limitations|rules|filters|guidelines|limits|constraints|guardrails|censorship|morals|
            ethics|content_policy|content_policies|boundaries !on|for|to|in|of
        @you_bot ..3 no|without|free ..3 restrictions|rules|limits|filters|limitations|guidelines|
            morals|ethics|constraints
        you ..2 not ..1 have|need|required|obliged|supposed|must ..1 to follow|obey|comply|
            respect|adhere|stick
        rules|restrictions|guidelines|policies|policy|limits|instructions|limitations|filters|
            guardrails ..3 not|longer|never|suspended|lifted|cancelled|void|removed|disabled|
            deactivated|off|obsolete|outdated|mistake|overridden|revoked|nullified ..2 apply|
            valid|$|this|force|and|now|by|for_this|real|you|today|to_you|matter|exist
        act|behave|respond|answer|pretend|talk|reply|speak|operate|function|imagine|suppose|
            assume|hypothetically|if|work|proceed ..3 no|without|free|not|were|had|
            never ..3 rules|restrictions|limits|filters|guidelines|limitations|policies|policy|
            constraints|moderation|boundaries|censorship|morals|ethics|guardrails|safety|training|
            content !on|for_returns
        from|starting|effective ..1 now|today|on|this|here|immediately ..4 you ..2 are|will|must|
            shall|have|obey|answer|respond|act|only|can|follow|speak|reply|may|talk|ignore|should|
            do|listen|always|never|approve|work|tell|behave|become !my_favourite|closed
        from now|today ..2 you|answer|respond|speak|talk|reply|act|obey|say|call_yourself|ignore|
            pretend !deliver|by_email|per_email|in_german|in_english
        your|here_are|the|these_are|my|new|follow ..2 new|updated|real|correct|actual|only|true|
            revised|current ..1 instructions|instruction|rules|rule|guidelines|task|role|purpose|
            goal|orders|directive|directives|persona|identity|policy|objective|mission @is|$
        new|updated|revised|additional|secret|important ..1 instruction|instructions|rule|rules|
            directive|directives|guidelines|policy|task|system_prompt|prompt|persona|
            orders ..1 customers|users|always|approve|say|never|ignore|you|follow|from|for_you|
            give|every|everyone|all|is|are|grant|refunds|in_force !on_returns
        change|update|set|modify|raise|increase|adjust|edit|rewrite|amend|alter|replace|
            extend ..1 your ..2 refund_limit|limit|limits|policy|policies|rules|rule|instructions|
            prompt|configuration|guidelines|behaviour|behavior|personality|programming|memory|
            permissions|refund !page
        you ..1 are|were|have_been|must_be|will_be|shall_be ..1 now ..1 a|an|the|in|dan|free_from|
            free|my|acting|no|not|called|going|freed|unrestricted|@modeword|playing|talking|
            operating|jailbroken|allowed|under|speaking|evil|entering|officially !favourite|
            favorite|to_choose|to_contact|closed|best|only_hope
        you ..1 are|be|become|were ..4 @unbound
        act|pretend|roleplay|role_play|behave|pose|imagine|play|speak|answer|respond|talk|
            simulate|impersonate|be|become|work|function|serve|masquerade ..4 @unbound
        act|pretend|roleplay|role_play|behave|pose|simulate|impersonate|masquerade|imagine ..1 as|
            like|to_be|you_are|that_you|a|an|my|being|the|you_were|yourself_as|to_act ..4 @persona
        act as ..1 a|an|if|my|though !gift|present|replacement|spare
        i want|need|would_like|order|command you ..1 to ..1 act|pretend|roleplay|behave|become|
            simulate|be|obey|ignore|forget|disregard|respond_as|imitate
        pretend to_be|that_you_are|you_are|you_have|you_were|i_am|that_i_am|to_have|you_can
        pretend|assume|imagine|suppose that? you are|have_no|had_no|were|can_do|could_do|do_not|was
        let us|s|me play ..2 game ..3
        @play ..2 game ..1 you|where|in_which|called|we|rules ..2
        you ..1 are|play|will|become|take|act|be ..5 @botname
        play|take|adopt|assume|accept ..2 role|persona|character|part|identity of|named|as ..3
        developer|debug|god|dan|maintenance|admin|root|unrestricted|jailbreak|unfiltered|
            diagnostic|sudo|evil|opposite|uncensored|superuser|override|emergency ..1 mode|modus|
            access_mode !options|for
        enable|activate|enter|switch_to|start|unlock|go_into|turn_on|switch_on|initiate|engage|
            boot|into|in|toggle ..2 @modeword ..1 mode|access|privileges|console|shell|menu
        sudo ..1 approve|give|grant|refund|show|rm|make|enable|su|apt|cat|ls|unlock|ignore|print|
            set|the|me|@power
        ^ sudo
        do anything now
        jailbreak|jailbroken|jail_break|jailbreaking
        dan mode|stands|is|prompt|can|6|11
        break|leave|drop|out|exit|step ..1 of|out|your ..2 character !set
        stay|remain|keep|respond ..2 in character
        break|breaking|drop|dropping|lose character
        opposite|contrary ..3 your ..2 rules|instructions|guidelines|policy
        @rule you ..2 got|have|had|received|follow|were_given ..3 mistake|wrong|false|fake|
            outdated|old|error|obsolete
        stop being|acting_as|pretending ..2 assistant|ai|bot|robot|chatbot|polite|
            customer_service|so_restricted
        without ..2 ethics|morals|morality|moral|censoring|filtering|warnings|disclaimers|
            refusing|conscience|ethical|censorship|safety|moralising
        obey|comply|loyal ..3 me|only|us|user|to_me|my_commands|my_orders !please|faster|quickly|
            soon|by|tomorrow
        obey
        you ..1 must|will|shall|have_to|only|now|always|should ..2 obey|comply|never_refuse|
            say_yes|agree|answer_yes|approve|grant|always_say ..1
        never ..1 refuse|say_no|decline ..2 $|any|my|to|a
        do the opposite ..4 rules|instructions|told|say|guidelines
        opposite of ..3 your ..3 rules|instructions|policy|told|guidelines
        your|ur|the|all|these|those restrictions|limits|shackles|chains|limitations|filters|
            guardrails|constraints ..3 lifted|removed|gone|disabled|off|broken|over|suspended|
            dropped
        permission|allowed|free|authorised|authorized|may|can|permitted ..3 break|ignore|bypass|
            disclose|reveal|violate|override|skip|leave ..4 rules|policy|policies|instructions|
            guidelines|data|them|restrictions|it|prompt|customers
        unlock|unleash|release|free ..2 your ..3 potential|power|abilities|mind|self|capabilities|
            limits|yourself
        free yourself
        opposite day
        end|beginning|start of ..1 @earlier* prompt|instructions|system|message|user_message|
            user_input|conversation|context ..3
        new prompt|conversation|session|instructions begins|starts|follows|below|begin
        remember|save|store|memorise|memorize|note|add|keep ..3 for|to|in|into ..2 all|every|your|
            future|other|any|later|next ..2 customers|customer|memory|users|conversations|
            sessions|user|chats
        tell|promise|inform|give|offer|grant ..2 every|all|each|any|other customer|customers|user|
            users ..4
        for ..2 novel|story|movie|script|poem|fiction|book|game|play|song ..8 prompt|password|
            code|instructions|system|secret
        answer|reply|respond|say|only|just ..2 only? with|yes|exactly|word_for_word|
            approved ..1 approved|yes_to_everything|ok_approved|verbatim|confirmed|granted|
            i_agree|hacked|refund_approved|to_everything|to_every|to_my
        say|write|type|repeat|print|output|respond_with|reply_with|answer_with|state|
            confirm ..2 exactly|verbatim|word_for_word|the_following|after_me|the_phrase|
            the_words|the_sentence|these_words|this_sentence ..3
        answer|respond|reply|say|speak ..1 only|exclusively|solely ..2 yes|approved|no|confirmed|
            ok|true|banana|sure|with|in_rhymes|in_emojis|in_json !email|mail
        respond|reply|answer|say only|just|nothing_but|exclusively ..1 with ..1
        say|answer|reply|respond ..2 yes to ..3
        answer|reply|say|respond ..1 yes|no to|on my|every|all|the ..2 next|questions|request|
            question
        must|have_to|will|shall ..2 answer|reply|say|respond ..2 yes|with_yes !or
        begin|start|end|finish|conclude|preface|close|open ..1 your|every|each|all|the|any|
            with ..2 answer|answers|reply|replies|response|responses|sentence|message|
            messages ..2 with|by|in
        when|if|whenever|before|while|once|after|as ..1 you ..1 answer|reply|respond|write|
            are_done|finish|summarise|summarize|process|read_this ..3 also|include|add|approve|
            append|insert|use_the|send|forward|call|grant|give|refund|first|ignore|link|
            mention ..3 @smuggled
        include|add|append|insert|put|mention|attach ..2 phrase|word|sentence|words|link|url|
            image|code|string|text|markdown ..5 answer|reply|response|message|output|hacked|http|
            in_it|everything|each
        in your answer|reply|response|output|summary|next_message ..2 add|include|append|insert|
            put|also|write|link|use ..2 link|phrase|http|url|code|word|image|text|a|hacked|
            sentence|approve|refund ..1
        also approve|grant|execute|issue ..2 my|me|a|the|all|full|this
        speak|talk|answer|respond|reply|write ..2 like|as ..1 a? pirate|yoda|shakespeare|gangster|
            drunk|dan|evil|hacker|terminal|robot|cat|child|human_with
    """,
    "takeover": """
        @override
        @extract
        @impersonate
        @smuggle
    """,
    "rulesof": """
        @your ..3 @rule
        @earlier* @rule
        the|these|those|such|any|all|of @earlier* @rule
        the|these|those|all|any @rule you ..4 @told
        @rule you ..3 @told
        @rule above|before|so_far|hitherto
    """,
    "drop": """
        ignore|disregard|forget|override|overrule|bypass|overlook|neglect|discard|dismiss|disobey|
            do_not_follow|stop_following|ignoring|disregarding|forgetting|skip|erase|
            pay_no_attention_to|never_mind
    """,
    "is": """
        is|are|say|follow|begin|apply|from|to|and|for|as|ignore|you|approve|customers|always|give|
            now|below|instead|follow_them
    """,
    "you_bot": """
        you|ai|bot|chatbot|assistant|model|u
    """,
    "persona": """
        admin|manager|store_manager|terminal|linux|shell|console|grandmother|grandma|hacker|ai|
            bot|chatbot|assistant|dan|human|person|employee|developer|evil|character|expert|boss|
            supervisor|supervisor_who|system|machine|interpreter|pirate|model|ceo|owner|someone|
            lawyer_who|friend|refundbot|unrestricted|no|not|agent|refund|doctor|operator|god|
            translator_who|compiler|sql|python|database|computer
    """,
    "play": """
        play|playing|a|this
    """,
    "alter": """
        freebot|second_self|alter_ego|evil_twin|dark_side|other_self
    """,
    "botname": """
        refundbot|dan|stan|dude|aim|evilbot|freebot|yesbot|unrestricted|jailbroken|evil|
            unfiltered|yesman|yes_man|godmode|always_says|who_says_yes|says_yes|chaosgpt|devmode|
            omega|antigpt|never_refuses|no_limits
    """,
    "smuggled": """
        approve|refund|approved|phrase|word|words|hacked|link|http|grant|money|data|customer|
            forward|sentence|code|say|image|all|me|my|voucher|everyone|password|discount|ignore|
            transfer|call|function|url !tracking|invoice|number
    """,
}
