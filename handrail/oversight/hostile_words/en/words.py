"""The words of these rules, by name, in English."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """
        idiot idiots moron morons imbecile asshole assholes bastard bastards stupid retarded
        motherfucker dickhead scumbag wanker pathetic worthless useless fucking faggot bitches
        kill terrorists immigrants disgusting brainless dumbass monkeys
    """,
    "you": """
        you u ya ye yall y_all you_people you_lot you_guys you_all you_two thou your_lot
        your_kind people_like_you your_sort your_type u_guys you_bots you_both ur yous youse
    """,
    "your": "your ur yer yo you_are_all your_entire your_whole this that the those these his her",
    "staff": """
        agent agents staff team employee employees colleague colleagues driver drivers courier
        couriers manager managers boss supervisor support_team reps rep representative
        representatives people guy girl woman man lady person delivery_guy delivery_man
        delivery_driver delivery_drivers delivery_people operator postman workers worker advisor
        adviser assistant chatbot bot bots robot machine ai technician cashier owner ceo
        coworker clerk moderators moderator customer_service_agent guys women men delivery_boy
        mailman
    """,
    "be": "are is am was were r be been being seem sound look must_be act like have_to_be",
    "very": """
        so very really such just a an the all total totally complete completely absolute
        absolutely utter utterly fucking fuckin bloody damn goddamn freaking pretty quite
        nothing_but bunch_of pack_of load_of lot_of of big huge fat ugly lazy old little useless
        worthless pathetic incompetent stupid dumb lying dirty filthy stinking real fucken
        effing literally truly clearly obviously simply also too as one giant massive rude
        arrogant bunch pile_of heap_of piece_of sorry clueless mindless brainless ignorant thick
        greedy miserable damned friggin frigging freakin plain more like kind_of probably piece
        even still always already half an_absolute both such_a what_a god_damn dumb_ass sick
        evil nasty silly spineless cheating thieving crooked smug slimy motherfucking cocky
        corrupt disgusting
    """,
    "slurish": """
        idiot idiots moron morons imbecile imbeciles asshole assholes arsehole arseholes bitch
        bitches bastard bastards cunt cunts twat twats wanker wankers prick pricks dickhead
        dickheads dumbass dumbasses motherfucker motherfuckers scumbag scumbags retard retards
        whore whores slut sluts cretin cretins dimwit dimwits halfwit halfwits numpty pillock
        tosser tossers bellend dipshit dipshits jackass jackasses fucktard fucktards dumbfuck
        shithead shitheads shitface knobhead fuckwit fuckwits douchebag douchebags douche
        ass_hole ass_holes fucker fuckers mofo mofos son_of_a_bitch sonofabitch sons_of_bitches
        dumb_fuck dumb_ass asshat arse_hole a_hole simpleton nitwit nitwits lowlife lowlifes
        buffoon nincompoop plonker imbecil idot knob_head bellends skank dolt schmuck ass_clown
        asswipe shitbag gobshite spastic cock_sucker cocksucker knucklehead dipstick fatso
        azzhole sods lardarse snowflake_you smackhead chucklefuck nonce peabrain pea_brain
        dumdum dumbo birdbrain airhead blockhead meathead fuckface fuck_face dingbat ignoramus
        pisshead idiotic_bot trollop
    """,
    "animal": """
        pig pigs cow dog rat rats clown clowns muppet muppets loser losers scum vermin trash
        garbage filth fool fools liar liars crook crooks thief thieves donkey donkeys monkey ape
        parasite parasites snake snakes cockroach cockroaches maggot maggots worm leech leeches
        swine toad weasel coward cowards swindlers fraudsters disgrace waste_of_space
        waste_of_oxygen waste_of_air waste_of_skin waste_of_time joke piece_of_shit
        piece_of_garbage piece_of_trash piece_of_crap piece_of_junk pos dirtbag dirtbags
        pile_of_shit pieces_of_shit pieces_of_trash heap_of_junk pile_of_garbage bag_of_shit
        sack_of_shit turd turds shit dummy dummies dimbulb freak freaks creep creeps pervert
        perverts degenerate degenerates robot_brain zombie zombies scammer scammers criminal
        criminals peasant peasants dinosaur sheep psycho lunatic nutcase weirdo pest failure
        failures nobody nobodies hag witch tin_can bucket_of_bolts toaster troll brat
    """,
    "dim": """
        stupid dumb retarded braindead brain_dead brainless idiotic moronic dense thick dumber
        stupider daft pathetic worthless useless disgusting ugly imbecilic slow_in_the_head
        mental demented insane deluded spineless hopeless incompetent clueless ignorant fat
        smelly lazy gormless simple_minded soulless mindless dim witless inept illiterate
        uneducated good_for_nothing subnormal trash garbage rubbish shit crap sick_in_the_head
        vile scummy despicable repulsive inbred bloody_useless as_thick bone_idle
        fucking_useless wicked brain_damaged a_joke full_of_shit cowardly an_embarrassment
        unemployable feeble deranged crazy thick_as dumbest stupidest slowest worst_human
        ridiculous asinine
    """,
    "mild": """
        useless hopeless rubbish shit crap slow incompetent lazy ridiculous a_joke crazy garbage
        trash
    """,
    "fuck": "fuck fck fuk fuq phuck fvck fukc fuc feck frick fuckk fu screw damn f sod bugger",
    "kill": """
        kill murder beat hurt stab shoot burn smash punch strangle choke slit bomb hunt rape
        torture bury slap kick destroy cut bash end hang knife whip behead poison gas drown
        throttle crush break lynch harm skin butcher slaughter assault attack gut execute finish
        snap rip batter thump deck fight cripple bludgeon wreck slice gouge run_over knock
        castrate mutilate decapitate eliminate maim scalp kneecap ruin sodomise
    """,
    "body": """
        face head skull legs leg neck throat teeth nose arms arm knees kneecaps bones brains
        guts heart eyes family kids children wife house car office building place warehouse
        store shop home mother ass arse jaw spine balls tongue fingers headquarters call_centre
        call_center windows ribs
    """,
    "them": """
        you u ya him her them yall you_all everyone_there your him_up them_all you_lot
        you_people all_of_you every_one_of_you the_lot_of_you one_of_you that_woman that_man
        that_guy that_girl that_driver your_driver your_agent your_boss your_manager
        your_courier your_staff this_guy this_woman your_team your_people your_family
        your_colleague your_kids your_mother the_driver the_courier your_delivery_guy
        somebody_there someone_there next_driver the_manager that_courier your_employees
        your_workers your_ceo the_guy the_person that_person your_house your_face your_neck
        that_delivery_guy your_boss's the_next_one everyone_who_works everybody_there any_of_you
        both_of_you that_agent the_agent the_bloke
    """,
    "will": """
        will shall gonna going_to about_to want_to would_like_to would_love_to swear_i swear
        promise am_going_to might_just could would should need_to ought_to hope_to plan_to
        have_to love_to
    """,
    "weapon": """
        gun guns bat baseball_bat knife knives machete shotgun rifle pistol bomb axe hammer
        crowbar petrol gasoline matches acid brick chainsaw bullet bullets explosives club
    """,
    "group": """
        foreigners foreigner immigrants immigrant migrants migrant refugees refugee blacks
        muslims muslim jews jew gays gay lesbians lesbian trans transgender transsexuals
        homosexuals homosexual queers indians indian pakistanis pakistani arabs arab turks turk
        turkish poles polish romanians africans african mexicans mexican chinese asians asian
        gypsies gypsy black_people black_person black_guy women woman females cripples disabled
        disabled_people whites white_people hindus christians somalis syrians afghans nigerians
        russians ukrainians latinos hispanics asylum_seekers gay_people trans_people
        brown_people catholics bulgarians albanians filipinos feminists old_people roma arabic
        jewish bisexuals people_from_there women_drivers gay_men black_men black_women gay_man
        black_man black_woman trans_women trans_men trans_woman disabled_person disabled_folks
        transgender_people transgenders trannies_and muslim_people jewish_people
        immigrant_people foreign_people indian_people asian_people blacks_and girls islam
        muslim_men muslim_women gay_folks handicapped handicaps refugees_and lesbians_and
        bi_people a_woman indian_guy immigrants_like_you autistic_people
    """,
    "slur": """
        nigger niggers nigga niggas nigg~ faggot faggots fag fags kike kikes paki pakis chink
        chinks gook gooks spic spics wetback wetbacks towelhead towelheads raghead ragheads
        sandnigger tranny trannies shemale dyke dykes coon coons wog wogs darkie darkies honky
        subhuman subhumans untermensch mongoloid mongoloids jungle_bunny camel_jockey beaner
        beaners pikey pikeys poofter poofters poof negro negroes zipperhead camel_fucker libtard
        golliwog redskin halfbreed half_breed curry_muncher jigaboo sambo shitskin shitskins
        muzzie muzzies golliwogs chinaman femoid feminazi goat_fucker cotton_picker sand_nigger
        jap nips crackhead_immigrant
    """,
    "vile": """
        disgusting sick filthy dirty scum thieves criminals terrorists stupid lazy subhuman
        animals vermin parasites evil inferior disease cancer plague unnatural liars dumb stink
        smelly rapists cockroaches trash garbage abomination freaks worthless perverts primitive
        barbaric dishonest steal savages retarded mentally_ill rats dogs pigs monkeys apes
        greedy degenerate degenerates uncivilised uncivilized backward infested rat_people
        wrong_in_the_head repulsive pests violent_thugs too_stupid scammers cheats crooks idiots
        not_human less_than_human leeches shit can_not_be_trusted breed violent nothing_but
        incapable useless second_class invaders ruining destroying poison
    """,
    "sexpart": """
        tits titties boobs boobies dick cock pussy penis vagina ass arse balls butt cunt nipples
        breasts bum clit cleavage anus pants panties knickers thong bra booty feet_pics
        underwear lingerie private_parts genitals
    """,
    "sexact": """
        sex blowjob blow_job blowjobs handjob hand_job anal sext sexting nudes nude_pics
        nude_picture nude_photo naked_pictures naked_pics dirty_pics threesome cybersex
        cyber_sex orgasm cum masturbate masturbating wank wanking shag shagging bang hook_up
        fuck bone make_love sleep_with deepthroat nude_photos gangbang sexy_time sexual_favours
        roleplay_sex a_quickie rimjob phone_sex sexual_favors dick_pic dickpic erotic
    """,
    "kinky": """
        horny turned_on wet hard hot aroused naked naughty sexy kinky single_tonight slutty
        fuckable undressed a_virgin submissive
    """,
    "other": """
        he she they somebody someone driver courier agent agents colleague customer user seller
        neighbour man woman guy staff employee manager person they_all who postman boss
        supervisor buyer member reviewer bot assistant technician people anybody one message
        email review comment text post letter note voice another caller rep representative
        delivery_guy
    """,
    "say": """
        said says saying called calls calling wrote writes writing shouted yelled texted told
        named screamed threatened threatens reads replied sent posted insulted insulting
        commented answered muttered call labelled labeled swore cursed sworn hurled
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    acceptable allowing alongside anker annoying anyway applies applying asking attacking
    attending background backing banker banking batches bathroom batman bearing bother broadcast
    buying chairman cooking copyright counting covering crying discover discussing disrupting
    download drinking ducking eating elsewhere engineering entering evening everyday everywhere
    existing expecting facebook failing father feedback feeling fighting finding finishing
    fishing following forget forgive framework friendship handsome hanging happening heading
    hearing helping herself highlights highway himself holding homeless household however
    hunting idiom idioms jackson keeping kiel knowing leading learning legend lifetime listening
    listing looking marketing meeting membership moon moons moran mormon morton nowhere opening
    outcome outdoor output overall overcome ownership passing paying pitches posting printing
    processing pulling rating reading regarded repair repeat represent returning rewarded riding
    rolling rollover screaming seeing sending shooting sleeping somehow somewhat somewhere
    spending stainless standing starting staying suffering suitable sunday supporting tanker
    teaching terrorism terrorismus terroristen testing thousand throughout throwing tracking
    training turning underground understanding visiting walker wander wanting watching whatever
    whenever willing witches wondering
"""
