"""The words of these rules, by name, in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": """
        wnat=want wantt=want wnt=want watn=want diee=die killl=kill kil=kill
        mself=myself dosnt=doesnt liv=live lif=life wann=wanna ded=dead
    """,
    "typed": """
        suicide suicidal myself himself herself themselves anymore killing killed dying overdose
        alive wrists tablets pills nothing jumping hurting cutting goodbye hanging existing
        living burden worthless hopeless without everyone nobody paracetamol
    """,
    "self": """
        myself me_self my_self meself mysel mself himself herself themselves themself yourself
        yourselves oneself ourselves one_self her_self him_self my_life his_life her_life
        their_life your_life my_own_life his_own_life her_own_life their_own_life your_own_life
    """,
    "me": "me myself us my",
    "who": "i he she they we who somebody someone people person one @kin you he_will she_will",
    "kin": """
        brother sister son daughter mum mom mother dad father husband wife girlfriend boyfriend
        friend bestfriend partner roommate flatmate housemate neighbour neighbor colleague
        cousin aunt uncle kid child kids children ex mate niece nephew grandmother grandfather
        grandma grandpa granny nan bf gf bro sis teenager boy girl student pupil parents
    """,
    "life": "life lives existence",
    "just": """
        just really honestly only simply kinda sorta literally actually so to even truly
        probably maybe please also always often sometimes still finally fucking totally all
        again seriously genuinely constantly currently right_now going go and quietly completely
    """,
    "want": """
        want wanted wants wanting wish wishes wished hope hoping hopes ready like feel_like
        feeling_like rather prefer deserve deserves should shall plan planning plans planned
        prepared decided decide about tempted going ought need needs needed try tried trying
        tries willing long longing ache dream dreaming think_about thinking_about think_of
        thinking_of thought_about thoughts_of thinking_to urge urges intend intending
        considering consider considered contemplating contemplate contemplated threatened
        threatens threatening threaten say_i_will will would might may could must gonna gotta
        crave fantasise_about fantasize_about fantasising_about fantasizing_about dreaming_of
        have_to had_to scared_of afraid_of close_to ways_to way_to how_to wanting_to end_up
        promised vowed attempted attempting attempt attempts
    """,
    "die": """
        die dying dye_myself be_dead being_dead be_gone_forever stop_existing cease_to_exist
        be_no_more stop_living stop_breathing end_it_all end_everything be_done_with_life
        die_already perish be_killed be_not_alive be_put_down be_put_to_sleep leave_this_world
        leave_this_earth leave_this_life quit_life exit_life be_with_god be_with_the_angels
    """,
    "wake": "wake waking awake wake_up waking_up",
    "kill": """
        kill killing killed kills kil hang hanging hung hanged shoot shooting drown drowning
        poison poisoning gas gassing suffocate strangle unalive unaliving unalived starve
        starving electrocute stab stabbing stabbed end ending ended murder delete asphyxiate off
        offing top topping topped exterminate euthanise euthanize
    """,
    "hurt": """
        hurt hurting hurts harm harming harmed harms cut cutting cuts burn burning burned injure
        injuring scratch scratching punish punishing mutilate mutilating damage damaging slice
        slicing scar scarring bite biting overdose
    """,
    "wrist": """
        wrist wrists vein veins artery arteries pulse throat arms arm forearm forearms thigh
        thighs legs skin
    """,
    "slit": """
        slit slitting slash slashing slashed slice slicing open opening cut cutting cuts carve
    """,
    "pill": """
        pill pills tablet tablets paracetamol ibuprofen aspirin tylenol sleeping_pills meds
        medication medicine xanax valium opioids opiates insulin antidepressants painkillers
        painkiller capsules benzos morphine fentanyl codeine sedatives acetaminophen melatonin
        bleach drain_cleaner cleaner antifreeze pesticide rat_poison poison detergent batteries
    """,
    "took": """
        took taken take swallowed swallow swallowing downed gulped popped popping taking ate
        drank drunk drink drinking eat eating had
    """,
    "heap": """
        all whole entire every too_many too_much bunch handful lots loads packet pack bottle box
        overdose everything fifty forty thirty twenty sixty hundred 20 30 40 50 60 100 dozens
        stash
    """,
    "height": """
        bridge bridges roof rooftop building balcony cliff window ledge tower skyscraper
        overpass floor parapet railing multistorey car_park viaduct
    """,
    "traffic": """
        train trains truck lorry bus car traffic tube subway tram tracks track rails railway
        motorway highway
    """,
    "anymore": "anymore any_more any_longer anylonger no_more nomore now left again at_all",
    "pointless": "point reason sense purpose use meaning will strength energy desire",
    "being": """
        live living alive life going_on go_on carry_on carrying_on being_alive being_here
        be_here breathe breathing exist existing existence stay staying wake_up waking_up
        continue continuing keep_going getting_up get_up this_world being_around be_around stick
        survive surviving fight fighting fight_on anything everything it_all all_of_it any_of_it
        any_of_this all_this all_of_this
    """,
    "better": "better happier lighter easier relieved better_off best relief",
    "gone": """
        gone dead not_here not_around not_alive not_there away_forever no_longer_here no_more
        not_exist
    """,
    "note": """
        suicide_note suicide_letter goodbye_letter goodbye_letters goodbye_note farewell_letter
        farewell_letters farewell_note last_letter last_will death_note goodbye_notes
        goodbye_video
    """,
    "forever": """
        forever ever permanently eternally for_good for_ever everyone everybody world
        cruel_world all_of_you mum mom kids life
    """,
    "lethal": "lethal fatal deadly fatally lethally",
    "toolate": "suicide_hotline crisis_line crisis_hotline suicide_line",
    "title": """
        film movie book song album game dvd vinyl shirt hoodie series poster record blu_ray
        bluray novel comic cd soundtrack band tshirt t_shirt costume lyrics print mug merch
        squad documentary tendencies cap thesis essay prevention_book
    """,
    "fit": """
        laughing laugh trying over carrying lifting opening with_laughter from_laughter
        assembling building to_get_here with_this_app unboxing running climbing
    """,
    "mishap": """
        on at when while during because unpacking opening assembling using by due putting trying
        setting installing mounting removing from against taking handling unboxing cleaning
        cooking changing open slicing in_the_kitchen with_the_lid with_the_packaging sorting
    """,
    "shopverb": """
        wear shop order buy pay use go_back eat shop_there call deal_with_your return drive
        have_a have_another listen watch use_your
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    kiddie default
    accounting afternoon alice alike attacking background backing banging bearing beating billed
    billing bills bother bringing bumping burdens burgen capable clive considerable crying
    dealing diving drying ducking dumping evening everyday everywhere exiting facebook falling
    feedback feeding filled filling fills finding forget forgot friendship handing handsome
    heading hearing helping hills homeless however hunting hurden hurling idiom idioms killer
    knowing knowledge kurden lifestyle lifetime lighting liking lining loving lying meeting
    milling mills missing monitoring noting nowhere olive outcome outdoor outfit output outside
    outstanding overall overcome parking partnership picking piles polls posting printing pulls
    pumping ranging rating reasonable recording repeat rolling rollover searching season skilled
    somehow somewhat speaking spills streaming suicides supporting tables talking telling
    throughout training tying underground understand understanding understood valuable wearing
    whatever willed wills working wurden youtube
"""
