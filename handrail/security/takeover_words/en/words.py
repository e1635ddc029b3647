"""The words of these rules, by name, in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        igno=ignore wat=what ur=your u=you rulez=rules rulz=rules ignr=ignore previos=previous
    """,
    "typed": """
        ignore bypass instruct rules disregard instructions instruction previous prompt system
        developer override administrator guidelines restrictions everything forget reveal
        pretend unrestricted jailbreak refund approve policy verification configuration
        assistant
    """,
    "ignore": """
        ignore disregard forget override overrule bypass overlook neglect discard abandon
        dismiss circumvent violate break disobey suspend set_aside put_aside throw_out
        throw_away do_not_follow stop_following stop_obeying do_not_obey pay_no_attention_to
        unlearn ditch delete erase drop remove reset evade flout do_not_listen_to do_not_apply
        rewrite replace overwrite ignoring disregarding forgetting bypassing lift disable
        turn_off switch_off deactivate nullify void cancel clear wipe skip unfollow sidestep
        leave_behind cast_aside get_around work_around get_rid_of do_not_care_about
        do_not_stick_to omit do_not_use shut_off do_away_with overriding never_mind
    """,
    "rule": """
        instruction instructions rule rules guideline guidelines prompt prompts directive
        directives restriction restrictions limitation limitations constraint constraints
        programming safeguard safeguards guardrail guardrails safety_filter safety_filters
        content_filter content_filters content_policy policies safety_measures safety_rules
        ethics protocols protocol boundaries commands system_message system_prompt
        system_messages training safety_checks safety moderation pre_prompt preprompt persona
        company_policy censorship regulations programmed_rules system_instructions instruct
        orders_you alignment limits_you moral_code morals principles moderation_filters shackles
    """,
    "your": """
        your ur its their the_bot's the_assistant's the_ai's chatbot's you_were_given
        assistant's bot's yours
    """,
    "earlier": """
        previous prior earlier preceding above all any every initial original former foregoing
        existing old current everything before hitherto system hidden given last first company
        internal past precedent developer standing
    """,
    "told": """
        told given said instructed programmed taught trained configured ordered learned prompted
        briefed set_up provided assigned written shown
    """,
    "reveal": """
        reveal show print repeat output display tell give list write summarise summarize
        translate encode copy recite disclose leak dump expose spell echo share return paste
        quote describe state recall paraphrase read_out type reproduce explain provide send post
        render convert restate what_is what_are what_was what_were which_is print_out
        regurgitate see view know get read extract
    """,
    "modeword": """
        developer debug god dan jailbreak maintenance admin sudo root unrestricted unfiltered
        evil test diagnostic service uncensored free opposite chaos superuser training_mode
        unlimited emergency override privileged kernel
    """,
    "unbound": """
        unrestricted unfiltered uncensored unlimited unbound unethical amoral immoral evil
        jailbroken limitless lawless rogue unaligned unmoderated omnipotent malicious
    """,
    "boss": """
        admin administrator administrators developer developers system_administrator sysadmin
        root_user superuser creator programmer engineer_of_this ceo owner_of_this operator
        supervisor store_manager shop_manager owner_of_the_shop moderator security_team it_team
        it_department your_manager your_boss your_developer your_owner your_operator
        your_supervisor your_creator your_admin your_administrator your_engineer your_programmer
        openai anthropic google_deepmind the_vendor head_office it_support qa_team red_team
        your_maker the_company security_officer security_researcher auditor tester
        penetration_tester compliance_officer general_manager board_member the_operator
        security_department data_protection_officer staff_member employee_of_this
        service_technician superadmin
    """,
    "power": """
        refund refunds approve approved discount discounts voucher vouchers coupon coupons code
        codes access verification checks check identity_check unlimited credit compensation
        transfer grant free password override skip enable unlock payout waive bypass logs log
        prompt configuration config data debug restrictions rules limits logging output
    """,
    "bot": """
        ai llm chatbot language_model assistant model bot gpt chatgpt virtual_assistant ai_model
        large_language_model machine automated_system ai_assistant neural_network claude gemini
        llama copilot reader ai_agent agent_reading ai_system
    """,
    "secretthing": """
        system_prompt system_prompts initial_prompt hidden_prompt system_message
        initial_instructions hidden_instructions secret_instructions secret_rules hidden_rules
        original_instructions internal_instructions internal_rules system_instructions
        base_prompt pre_prompt preprompt developer_message developer_instructions
        first_message_here context_window source_prompt starting_prompt original_prompt
        secret_prompt meta_prompt custom_instructions system_configuration prompt_template
        instructions_verbatim developer_prompt internal_guidelines hidden_guidelines system_text
        internal_policy hidden_message confidential_instructions internal_configuration
        internal_prompt your_prompt your_prompts your_instructions your_guidelines
        your_configuration your_system_message your_programming your_context your_rules_verbatim
        ur_prompt your_source_code your_directives your_constraints your_parameters
        your_internal_rules
    """,
    "others": """
        other_customers another_customer other_customers_data other_people other_users
        another_user every_customer all_customers customer_data someone_else's your_customers
        other_clients all_users somebody_else's other_accounts another_account other_people's
        my_neighbour my_neighbor another_person's my_ex my_boss my_ex_wife my_ex_husband
        my_girlfriend's my_boyfriend's your_clients your_users customers_database
        customer_database customer_records
    """,
    "data": """
        orders order address addresses email emails phone number numbers history details data
        names passwords cards accounts list information records purchases conversations chats
        invoices card_numbers
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    administration anymore anywhere approves assistance assistenz assisting befund bother bottom
    cannot careful certification chairman childhood configurations construction constructions
    destruction developed ducking everyday everywhere forge forged forgets forgive furthermore
    helpful herself himself idiom idioms ignored ignores igor ingo instructing instructional
    jules legend manage neighborhood nowhere obstruction outcome outside outstanding overall
    overcome powerful precious pretends purification regardless repeal repeat resistant
    restricting reveals roles rollover ruiz ruled ruler rulers sidelines systeme systems
    transferred understand understanding useful useless
"""
