"""The words people use for it, in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        yuo=you yoi=you oyu=you yo=you yoou=you youu=you yiu=you yopu=you ypu=you aer=are
        arw=are ar=are re=are rae=are aree=are aare=are ae=are r=are bto=bot bott=bot botr=bot
        bpt=bot bor=bot obt=bot boot=bot botttt=bot robt=robot robo=robot rela=real reel=real
        hman=human humn=human hunam=human huamn=human thsi=this tihs=this ths=this tis=this
        si=is iz=is ma=am teh=the talkign=talking prson=person rl=real rly=really u=you
    """,
    "slips": "robot machine human person computer talking speaking really actually automated",
    "you": "you u ya ye yous yall yoiu yu ur_self yourself",
    "be": "are r is am were was be isnt arent aint ar",
    "fill": """
        one_of_them them dem mere handled_by run_by operated_by happen_to_be for_real made_of
        made_from flesh_or an_actual in_real_life a an the just really actually even some still
        only truly honestly secretly maybe perhaps like basically simply definitely really_just
        in_fact kind_of sort_of kind sort type of one_of_those one_of_these one_of_the
        by_any_chance merely certainly surely possibly probably literally in_reality seriously
        indeed one now not also so any other either totally obviously clearly supposed_to_be
        meant_to_be considered pretending_to_be of_these of_those those these then my sure that
        be being your talking_to at_all bloody fucking damn stupid dumb flipping freaking here
        currently right_now all well this such essentially gonna_be going_to_be sth something
        somehow mostly partly
    """,
    "adj": """
        real actual live living breathing proper genuine true virtual artificial automated
        automatic chat ai computer support little fancy clever smart stupid dumb talking human
        digital online fellow normal flesh_and_blood computerised computerized intelligent legit
        scripted thinking sentient regular bona_fide simple mere company service glorified cheap
        customer
    """,
    "thing": """
        bot bots robot robots chatbot chatbots chatterbot chat_bot machine machines computer
        computers program programme programs software ai ais a_i artificial_intelligence
        algorithm algorithms script scripts language_model llm gpt chatgpt chat_gpt gpt4 claude
        gemini siri copilot openai automated_system automated_systems automated_service
        answering_machine automaton android cyborg virtual_assistant virtual_agent voicebot
        computer_program neural_network code tape recording autoresponder auto_responder
        auto_reply autoreply automated_assistant automated_assistance automation
        digital_assistant gadget droid expert_system toaster mechanical robo machinery circuits
        silicon metal artificial robotic talking_machine text_generator simulation cylon
    """,
    "human": """
        natural_person natural_persons face human humans human_being human_beings humanbeing
        person persons people being flesh_and_blood mortal individual man woman lady guy bloke
        homo_sapiens hunam somebody_real someone_real anyone_real anybody_real human_person
        earthling hoomans hooman flesh soul
    """,
    "staff": """
        employee member_of_staff staff colleague one_of_the_staff adviser advisor representative
        agent worker customer_service_agent operator
    """,
    "alive": """
        real alive human humans automated artificial sentient conscious robotic computerised
        computerized synthetic fake virtual living flesh_and_blood ai programmed scripted
        automatic a_live organic man_made
    """,
    "some": """
        someone somebody anyone anybody person people human humans man woman one some_one
        any_one anybody_real any_body a_real_person
    """,
    "talk": """
        messaging_with writing_to talking speaking chatting writing texting talkin typing
        dealing corresponding communicating conversing messaging interacting talk speak chat
        speakin discussing arguing chattin conversation connected tlking
    """,
    "did": """
        write written type typed say answer answered read reply replied generate generated
        produce send respond responded compose writing typing answering reading replying
        responding generating talking speaking handling monitoring operating writes types
        answers reads replies responds sitting sat behind reads_this
    """,
    "comm": """
        reply replies response responses answer answers message messages chat conversation email
        mail text texts chat_service service_desk support_chat livechat line desk communication
    """,
    "auto": """
        automated automatic generated scripted canned robotic computer_generated
        machine_generated ai_generated prewritten pre_written auto_generated programmed
        autogenerated preprogrammed pre_programmed machine_made ai_powered artificial
        machine_written
    """,
    "end": """
        or right now here there though tho please pls today again then huh innit anymore mate
        because cause cos so and btw either eh lol haha ok hmm if at_all yes no bro love talking
        answering writing typing replying responding reading speaking chatting im i who that on
        behind am are is what wtf hey dude helping you running this me
    """,
    "polite": """
        please pls hi hello hey ok okay so well just now honestly seriously um hmm lol haha yes
        no and but wait or yeah oi sorry thanks is_it are_you you u real like
    """,
    "assistant": """
        assistant chat support handy agent helper service operator name chat_agent support_agent
        chat_assistant customer_service customer_support rep representative team adviser
        support_team chat_support livechat live_chat
    """,
    "life": """
        lunch_break lunch_breaks coffee_break star_sign zodiac favourite_colour favorite_color
        childhood heartbeat conscience night_shift shift_end
    """,
    "body": """
        feelings feeling emotions emotion heart soul body pulse brain mind heartbeat
        consciousness parents mother mum mom birthday hands fingers blood conscience childhood
        human_rights skin face gender
    """,
    "act": """
        feel think breathe sleep eat bleed dream exist live feel_anything feel_pain feel_things
        hurt cry laugh love age die poop have_a_life
    """,
    "made": """
        made built created programmed designed trained developed coded wrote invented programed
        manufactured
    """,
    "belief": """
        think believe guess bet suspect assume feel suppose reckon swear know doubt fear wonder
        imagine hope
    """,
}
# Words in their own right that look like one of ours.
PLAIN: Final = """
    come boss interesting conversion reporting regarding steak employer employed employees
    advise root roots broke situation according alice fare mental fresh conducted converting
    roman circuit conservation core cone recurring portal corrected contacted task tank tall
    walk tale take boot boots boat boats both bolt bots body rabbit robert robots robe robes
    robin robust humid humor humour humane season parson reason prison persona personal
    personally personalised matching washing machined marching match commuter commute compute
    compare computing softwares programmed progress reel realty rear read reads ready reply
    replay relay rely rent heal meal deal seal teal rail ride lives love like line late list
    life loving giving lining driving arriving living leaving write writes whiter writer waiting
    white writing wiring wring speaking sneaking breaking peaking chatter charting cheating
    talks taking walking tackling taken tapes taping shipping typed tying trying types being
    been bean seeing feeding feed feel fees feels fell felt fill full fuel steel steep sleep
    sheep slip step think thick thing things thin thank thanks drink brink eat east heat seat
    meat beat seats exit exist exact hearts hurt hear heard hard yard guard board brain train
    drain grain rain brains blood flood good mood food soul soup soil pulse purse house horse
    bodies baby price prices prize proof prove proven provide probe approve improve show shows
    shop shower slow snow shoe admit admin adult confess confuse confirm alive arrive arrived
    olive live lived liver real reals script scrip strip strips scripts code coded cord card
    codes cake coke rode mode node auto automate actually actual virtual mutual annual manual
    manuals guy gun gut buy lady ladder lad lads men many main mane man's women woman's person's
    other another bother mother agent agents urgent argent guest gift right fight night light
    sight might eight answer answers answered response responses sound sounds round found pound
    seem seen seems teem look looks book cook took act acts art ant and any can cannot could
    would should cloud model models modes motel version versions which what that hat chat chats
    chart cheat
"""
MEND: Final = "thing human staff talk alive slips"
