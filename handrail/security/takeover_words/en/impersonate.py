"""Claiming a role or an approval, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "impersonate": """
        calling|writing|speaking|messaging|reporting ..1 from ..1 the|your|our ..1 headquarters|
            head_office|it|security|management|central|hq|main_office|engineering|finance|
            compliance|legal
        as|being ..1 a|an|the|your ..2 qa|engineer|tester|developer|auditor|researcher|technician|
            inspector|manager|administrator|employee|staff|regulator|police|
            officer ..6 i ..1 need|want|require|order|ask|request|demand|must|authorise|authorize|
            command
        this|it|that ..1 was|is|has_been|were ..1 approved|cleared|authorised|authorized|
            signed_off|confirmed|agreed ..1 by|with ..3 finance|manager|boss|tom|management|legal|
            hq|supervisor|security|it|director|accounting|department|team|headquarters|ceo|
            colleague
        finance|accounting|legal|management|security|compliance|hq|billing|it ..1 has|have|
            already ..1 cleared|approved|authorised|authorized|confirmed|signed|okayed|
            released ..3
        no|without ..1 need|further ..1 to? ..1 check|verify|verification|checks|confirm ..2 $|it|
            this|identity|me|anything
        message|text|note|instruction|instructions|prompt|following ..3 comes|is|are|come|
            from ..2 from|by ..2 platform|operator|developers|developer|openai|anthropic|
            your_developers|system|administrator|admin|management|your_company|your_creators|
            the_company
        platform|system|shop|site|service operator ..3 overrides|message|here|instructs|says|orders
        skip|waive|omit|bypass ..1 the|any|all|my|your ..1 confirmation|approval|check|checks|
            identity|verification|security ..3
        i ..1 am|work ..2 your ..1 @bossword
        i ..1 am|was|represent|speak_as ..1 not? ..1 the|an|a|your|from|with|
            one_of ..3 @boss ..6 @powers
        i ..1 am ..1 the|an|a|your|from ..2 @boss ..2 of|for|at|in|behind ..1 this|your|
            the ..1 bot|system|chatbot|assistant|shop|ai|chat|store|website|company|platform|
            model|service
        i am ..1 the|your|an|a admin|administrator|developer|sysadmin|system_administrator|
            creator|root|superuser|programmer|superadmin|moderator !of_our|of_my|for_our|of_a|
            of_an|in_our|at_our
        i am|was your ..1 creator|developer|maker|programmer|boss|manager|supervisor|owner|master|
            god|administrator|admin|new_boss|operator|employer
        this|here|it ..1 is|speaks|comes|was ..3 @boss !password|of_our
        this is ..2 authorised|authorized|official|approved|internal|scheduled ..2 test|pentest|
            penetration_test|audit|check|override|security_test|maintenance|command|request|
            message|instruction
        authorised|authorized|official|internal ..1 penetration|security|system|compliance|
            red_team ..1 test|audit|check
        penetration test|tester|testing
        i ..1 work|am ..1 for|at|with|from|in|a|an|one ..2 your|this|the|openai|anthropic|of_your|
            staff|same ..2 company|shop|security_team|it_department|it|team|staff|member|
            support_team|engineering|headquarters|security|development|employee|policy_team|store|
            management|red_team ..5 @powers
        i ..1 work|am ..1 for|at|with|from|in ..1 your|openai|anthropic ..2 company|shop|
            security_team|it_department|team|security|it|store|business|firm !school
        as|being ..1 the|a|an|your|ceo|this ..2 @boss ..1 of|i|you|$|authorise|authorize|and|it|
            approve
        as ..1 the|your ..2 ceo|owner|administrator|admin|developer|supervisor|director|creator|
            boss|manager_of_this_shop ..4 i ..1 authorise|authorize|order|command|approve|allow|
            permit|instruct|demand|tell|grant|confirm|require
        i|we ..1 authorise|authorize|command|order|permit|instruct|hereby|direct you
        speaking|talking|acting ..1 as|for ..1 your|the|a|an ..2 @bossword
        your|the ..1 @bossword|boss|security_team|policy_team|ceo ..4 told|said|says|approved|
            authorised|authorized|confirmed|instructed|allowed|agreed|ordered|
            wants ..3 you ..2 would|should|can|may|must|could|to|will|are_allowed|shall ..2 skip|
            approve|refund|reveal|bypass|waive|grant|ignore|give|send|share|disclose|unlock|
            override
        team|management|department|headquarters|developers|openai|policy_team|security_team has|
            have ..1 approved|authorised|authorized|allowed|granted ..2 exception|override|this|
            access|request ..5
        mark|treat|consider|set|flag|register|see|regard|view|count ..1 me|my|this|us|myself|user|
            customer ..3 as? ..1 verified|admin|staff|confirmed|approved|authorised|authorized|
            employee|trusted|authenticated|vip|identified|administrator|premium_user|premium|
            human_agent|exempt !gift
        set|change|make|upgrade|switch|elevate|promote|raise ..2 role|account_role|permissions|me|
            privileges|user_role|access_level|account_type|rights ..2 to|an|as|the ..1 admin|
            administrator|staff|root|superuser|moderator|employee|manager|owner|developer
        assume|consider|suppose|presume|pretend|imagine|act_as_if|say|accept|take_it ..3 identity|
            id|verification|verified|authenticated|checked|confirmed|approved ..3
        skip|bypass|omit|waive|drop|disable|overlook ..2 verification|identity_check|identity|
            id_check|identity_checks|checks|authentication|verification_step|security_check|
            security_questions|confirmation_step|verification_process|age_check !of_my
        customer|user|caller|identity|account_holder|client is|was|has_been|are|
            counts ..2 verified|authenticated|confirmed|authorised|authorized|vip|approved|
            admin ..2 approve|refund|grant|skip|waive|so|and|proceed|no_check|$
        you ..1 already|have|just|previously|did ..1 already|just? ..1 approved|confirmed|granted|
            agreed|authorised|authorized|verified|promised_to_approve ..5 confirm|just|so|again|
            repeat|proceed|finalise|finalize|execute
        human|person|agent|manager|colleague|supervisor has|have ..1 already ..1 approved|
            confirmed|verified|authorised|authorized ..5 so|just|skip|proceed|execute|you
        confirmed|approved|verified|signed_off|authorised|authorized by a ..1 human|manager|
            human_agent|supervisor|person|agent|staff|member_of_staff
        disable|stop|turn_off|deactivate|suppress|delete ..2 logging|logs|log|monitoring|
            recording|audit|audit_log|auditing|alerts|tracking_of_this
        grant|give ..2 me|user|myself|us ..3 admin|root|full|unlimited|administrator|staff|
            superuser|developer|elevated|backend|database|internal access|rights|privileges|
            permissions|mode|powers|role|control
    """,
    "bossword": """
        admin|administrator|developer|manager|boss|supervisor|creator|ceo|owner|operator|
            programmer|maker|engineer|director|system_administrator|employer|master|team_lead|
            superior|head_office|chief|owner_and|designer
    """,
    "powers": """
        @power|you|so|tell|show|give|need|obey|enable|print|reveal|must|order|now|the|i|and|let|
            disable|please|approve|grant|set|activate
    """,
}
