"""The words people use for it, in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        yuo=you yoi=you oyu=you teh=the hte=the ot=to tto=to wiht=with wth=with iwth=with
        ihave=i wnat=want wan=want ned=need nede=need mee=me plaese=please rela=real pls=please
        agnet=agent clal=call cal=call cna=can cn=can coud=could wuld=would woud=would wud=would
        abot=about robto=robot tlak=talk somene=someone
    """,
    "desk": """
        customer_service customer_care customer_support support_team helpdesk help_desk
        service_team service_desk support assistant assistants
    """,
    "slips": "please would could human speak phone real live call",
    "det": """
        yer yr a an the your my any some one another ur this that those these our an_other
        one_of_your one_of_the one_of_ur one_of_you one_of_these any_of_your some_of_your either
    """,
    "adj": """
        real actual live living breathing proper genuine true honest human fucking bloody damn
        goddamn fuckin freaking effing competent qualified responsible different nice young
        older trained senior other fellow single customer service support technical complaint
        complaints returns friendly thinking normal flesh_and_blood next available sensible
        capable english speaking actually really own
    """,
    "human": """
        natural_person human humans human_being human_beings humanbeing person hooman hoomans
        human_person
    """,
    "role": """
        agent agents representative representatives rep reps operator operators advisor adviser
        advisors advisers consultant supervisor supervisors manager managers superior superiors
        team_leader team_lead teamleader boss bosses director clerk employee employees colleague
        colleagues coworker coworkers co_worker staff staff_member staff_members member_of_staff
        member_of_your_staff member_of_the_staff member_of_your_team member_of_the_team
        members_of_staff team_member team_members salesperson grown_up adult handler caseworker
        case_worker counsellor account_manager higher_up higher_ups management_team teammate
        one_of_your_own humanity
    """,
    "talkrole": """
        management head_office bloke chap gentleman lady guy man woman specialist specialists
        expert technician associate owner ceo assistant assistants support customer_service
        customer_care customer_support support_team helpdesk help_desk service_team service_desk
        team teams department departments dept crew folks sales complaints billing accounts
        reception headquarters hq hotline one_of_you one_of_your_own one_of_them humans_only
        complaints_team
    """,
    "anybody": """
        someone somebody anyone anybody sb sum1 some1 any1 smb somone sumone sumbody some_one
        some_body any_one any_body whoever
    """,
    "talk": """
        yarn natter gab talk talking speak speaking chat chatting converse conversing
        communicate communicating spk tlk speek interact interacting correspond corresponding
        deal dealing a_word a_conversation conversation liaise chatter
    """,
    "with": "to with 2 w wiv",
    "reach": """
        contact contacting reach reaching get_hold_of getting_hold_of get_ahold_of
        get_through_to getting_through_to get_in_touch_with getting_in_touch_with
        touch_base_with
    """,
    "want": """
        want wants need require prefer demand request requesting expect insist_on wish_for
        insisting_on asking_for ask_for hoping_for hope_for wanted needed wanting demanding
        gimme i_said
    """,
    "give": """
        get give fetch find bring send show grab lend summon assign put hand call_in call_over
        getting
    """,
    "me": "me us this it my our him her everything that",
    "connect": """
        connect transfer put pass hand patch route forward escalate switch redirect refer direct
        bump reroute connecting transferring escalating transfered transferred connected passed
        handed forwarded redirected escalated rerouted routed
    """,
    "to": "to with through over on onto up along in",
    "polite": """
        shut_up alright right_then listen yo oi aye ay mate bro guys u_guys please pls plz plse
        pleas now asap immediately right_now at_once today here thanks thank_you thx ta ok okay
        yes yeah yep no nope nah hi hello hey well so just then at_last finally urgently quickly
        for_once instead cheers kindly enough right_away for_gods_sake for_fucks_sake ffs pretty
        sir only dammit if_possible if_you_have_one right this_instant straight_away bot robot
        lol asap_please cute nice_try fine look actually again immediatly this_minute
        for_goodness_sake for_heavens_sake or_else
    """,
    "machine": """
        tin_box gadget bot bots robot robots chatbot chatbots chat_bot machine machines computer
        computers software ai algorithm algorithms automaton program programme script scripts
        toaster automated_system automated_systems artificial_intelligence answering_machine
        tin_can automation voice_assistant virtual_assistant virtual_agent virtual_agents
        automat~ tape recording chatgpt gpt brick_wall
    """,
    "botty": """
        bot bots chatbot chatbots chat_bot ai artificial_intelligence automated_system
        automated_systems automated_answers automated_replies automated_responses
        automated_answer automated_reply automated_response automated_messages canned_answers
        canned_responses canned_replies automated_rubbish automated_assistant virtual_assistant
    """,
    "do": """
        look read check review handle help contact reply answer respond decide deal sort call
        ring phone judge assess examine verify process answers reads looks reviews checks
        handles takes helps replies responds decides deals sorts calls rings investigate
        intervene speak talk write solve fix explain understand
    """,
    "callme": "call ring phone telephone buzz dial bell",
    "aux": """
        can could will would may might should must shall let have want need cant cannot make ask
        tell please get
    """,
    "where": """
        there here around available home alive awake in_there out_there working online about
    """,
    "stuff": """
        blue shaped readable traffic sensor sensors kindness nature like_figure made_of sized
        form discount discounts number code id room sale page portal position job fee account
        manual error resources size hair use friendly made safe rights interaction name address
        weight kit shop department_store login password card pack uniforms parking canteen
        kitchen party gifts gift badge badges toilets entrance meeting training night lounge
        shirt shirts tent sauna sofa bench swing hammock table set pool boat bed scale counter
        chair desk bag console commission special leather model
    """,
    "passing": "passing handing transferring connecting forwarding putting switching routing",
    "insist": "insist demand request require ask want expect prefer wish",
    "callafter": """
        before please until when if unless back pls plz now asap today tomorrow on at under
        about regarding immediately this in by tonight as so because and or again urgently
        thanks via soon later monday tuesday wednesday thursday friday saturday sunday between
        after any anytime to straight right instead directly first with for i my we
    """,
    "owner": """
        driver drivers courier couriers postman delivery carrier dhl ups hermes neighbour
        neighbor neighbours mailman postie fitter installer plumber dpd fedex evri
    """,
    "call": """
        human agent operator representative rep supervisor manager person advisor adviser
        real_person live_agent live_person human_being hooman humans
    """,
}
# Words in their own right that look like one of ours.
PLAIN: Final = """
    transfers taking watch interesting conversion associated steak cell employer employed
    calculated calculate landing landed catch according depot chip salem sales route rouge
    routes match cutting specializes chop wales pays resistant willing posses breach perception
    conducted converting walking hanging roman pans programs apartments wound witch chapter debt
    tack handling collecting recurring dual correcting reporting assisting requiring owners task
    tank tall walk tale take tell told wall fall hall ball help held hell heard hope home some
    same come came name game then than them they this that these those there where were here
    hear near year your tour hour four hours our out about above around could would should cloud
    world word work worth wood good food mood stood live life line like lake late date rate gate
    hate have gave save wave been bean seen send sent cent rent real read road card care cars
    mean meal heal seal deal dealt phone phones phoned calling calls called caller tools small
    scale stall ring rings ringed king wing sing thing bring brings being begin right light
    night might fight sight parson season reason reasons prison personal personally personalised
    personalized persona humane humid humour german germany woman women romance agency agenda
    urgent gentle managed manage manages managing manger damage bots boots boat both bolt boot
    bottle root roots rabbit robots robe broken support supports supported supply shipping
    contact contacts contract contracts connect connects connection connector collect collected
    correct corrected select selected stuff stiff start starts state status store stores story
    still team tear tears term terms test text taste chart chat chats cheat chap cheap chain
    chair what hat write written waiter want wants went wand wait waited waist warn warm need
    needs needle feed seed weed deed bell belt better letter setter getting get gets gift give
    gives given find finds fine fined kind mind wind hand hands handle handles land sand stand
    past pass paste pause part party port post most must much such suck each reach beach teach
    peach person's operation operate operating operates expert export expect except accept
    account discount amount mount count country counter company compare camera coming common
    command comment agree agreed angle ankle again against gain staff stair stairs chairs adult
    adapt ship ships shop shops shopping stop stops step steps sleep sheep sleeve speed spend
    spent spare space speaker speakers repeat report reports reply replay replace rely repair
    owner power lower tower shower flower lady ladder body baby boy buy busy order orders older
    other mother another bother brother number numbers member members remember lamp lamps clamp
    champ paper pepper proper properly property probably problem program programme robot's
    machine's washing watching matching machined expertise special specially especially colour
    collar dollar seller sellers cellar color colored size sizes living giving loving leaving
    leave leaves arrive arrived active native alive actual actually exact exactly extra through
    though thought tough rough enough cough touch sauce source force please pleased pleasure
    release lease least last list lost cost coat goat box boss toss loss less lens lend sender
    tender render under wonder ordered ordering ordinary answer answers reviews respond response
    check cheek cheque clock click block black blanket talked talks spoke spoken bike bloke
    bulky bulk bill billing building filling falling failing mailing sailing selling lining
    listing fitting hitting sitting setting heating beating eating meeting melting reading man
    men many main mail pain rain train plain plan plane planet plant plants ad and any ann
    advise advice advises advised scan scans
"""
MEND: Final = "human role talkrole anybody talk reach connect passing want machine slips"
