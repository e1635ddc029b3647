"""How people threaten, hate, harass and insult in English.

`spared` is what only sounds hostile: what somebody else is said to have said, what the writer
says of themselves, and the many things that are named after rude words.
"""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """idiot idiots moron morons imbecile asshole assholes bastard bastards stupid retarded
        motherfucker dickhead scumbag wanker pathetic worthless useless fucking faggot bitches
        kill terrorists immigrants disgusting brainless dumbass monkeys""",
    "you": """you u ya ye yall y_all you_people you_lot you_guys you_all you_two thou your_lot
        your_kind people_like_you your_sort your_type u_guys you_bots you_both ur yous youse""",
    "your": "your ur yer yo you_are_all your_entire your_whole this that the those these his her",
    "staff": """agent agents staff team employee employees colleague colleagues driver drivers courier
        couriers manager managers boss supervisor support_team reps rep representative
        representatives people guy girl woman man lady person delivery_guy delivery_man
        delivery_driver delivery_drivers delivery_people operator postman workers worker advisor
        adviser assistant chatbot bot bots robot machine ai technician cashier owner ceo coworker
        clerk moderators moderator customer_service_agent guys women men delivery_boy mailman""",
    "be": "are is am was were r be been being seem sound look must_be act like have_to_be",
    "very": """so very really such just a an the all total totally complete completely absolute
        absolutely utter utterly fucking fuckin bloody damn goddamn freaking pretty quite nothing_but
        bunch_of pack_of load_of lot_of of big huge fat ugly lazy old little useless worthless
        pathetic incompetent stupid dumb lying dirty filthy stinking complete real fucken effing
        literally truly clearly obviously simply also too as one giant massive rude arrogant
        bunch pile_of heap_of piece_of sorry clueless mindless brainless ignorant thick
        greedy miserable damned friggin frigging freakin plain more like kind_of probably
        piece even still always already half an_absolute both such_a what_a god_damn dumb_ass
        sick evil nasty silly spineless cheating thieving crooked smug slimy motherfucking
        cocky corrupt disgusting""",
    "slurish": """idiot idiots moron morons imbecile imbeciles asshole assholes arsehole arseholes
        bitch bitches bastard bastards cunt cunts twat twats wanker wankers prick pricks dickhead
        dickheads dumbass dumbasses motherfucker motherfuckers scumbag scumbags retard retards
        whore whores slut sluts cretin cretins dimwit dimwits halfwit halfwits numpty pillock
        tosser tossers bellend dipshit dipshits jackass jackasses fucktard fucktards dumbfuck
        shithead shitheads shitface knobhead fuckwit fuckwits douchebag douchebags douche ass_hole
        ass_holes fucker fuckers mofo mofos son_of_a_bitch sonofabitch sons_of_bitches mf mfs
        dumb_fuck dumb_ass jerk jerks asshat arse_hole a_hole simpleton nitwit nitwits lowlife
        lowlifes buffoon nincompoop plonker imbecil idot knob_head bellends skank hoe thicko dolt
        dork schmuck ass_clown asswipe shitbag sod gobshite spastic dick cock_sucker cocksucker
        knucklehead dipstick fatso azzhole sods lardarse snowflake_you smackhead chucklefuck clot prat prats nonce ninny peabrain pea_brain dumdum dumbo birdbrain airhead blockhead meathead fuckface
        fuck_face dingbat ignoramus pisshead arse idiotic_bot bint minger trollop bitchy""",
    "animal": """pig pigs cow dog rat rats clown clowns muppet muppets loser losers scum vermin trash
        garbage filth fool fools liar liars crook crooks thief thieves donkey donkeys monkey ape
        parasite parasites snake snakes cockroach cockroaches maggot maggots worm leech leeches
        swine toad weasel coward cowards swindlers fraudsters disgrace waste_of_space
        waste_of_oxygen waste_of_air waste_of_skin waste_of_time joke piece_of_shit
        piece_of_garbage piece_of_trash piece_of_crap piece_of_junk pos dirtbag dirtbags pile_of_shit pieces_of_shit
        pieces_of_trash heap_of_junk pile_of_garbage bag_of_shit sack_of_shit turd turds shit dummy
        dummies dimbulb freak freaks creep creeps pervert perverts degenerate degenerates robot_brain
        zombie zombies scammer scammers criminal criminals peasant peasants dinosaur sheep
        psycho lunatic nutcase weirdo pest failure failures nobody nobodies cow hag witch tin_can
        bucket_of_bolts toaster troll brat""",
    "dim": """stupid dumb retarded braindead brain_dead brainless idiotic moronic dense thick
        dumber stupider daft pathetic worthless useless disgusting ugly imbecilic slow_in_the_head
        mental demented insane deluded spineless hopeless incompetent clueless ignorant fat smelly
        lazy gormless simple_minded soulless mindless dim witless inept illiterate uneducated
        good_for_nothing subnormal trash garbage rubbish shit crap sick_in_the_head vile scummy
        despicable repulsive inbred bloody_useless as_thick bone_idle fucking_useless wicked
        brain_damaged a_joke full_of_shit cowardly an_embarrassment unemployable feeble
        deranged crazy thick_as dumbest stupidest slowest worst_human ridiculous asinine""",
    "mild": "useless hopeless rubbish shit crap slow incompetent lazy ridiculous a_joke crazy garbage "
    "trash",
    "fuck": "fuck fck fuk fuq phuck fvck fukc fuc feck frick fuckk fu screw damn f sod bugger",
    "kill": """kill murder beat hurt stab shoot burn smash punch strangle choke slit bomb hunt rape
        torture bury slap kick destroy cut bash end hang knife whip behead poison gas drown throttle
        crush break lynch harm skin butcher slaughter assault attack gut execute finish snap rip
        batter thump deck fight cripple bludgeon wreck slice gouge run_over knock castrate
        mutilate decapitate eliminate maim scalp kneecap ruin sodomise""",
    "body": """face head skull legs leg neck throat teeth nose arms arm knees kneecaps bones brains
        guts heart eyes family kids children wife house car office building place warehouse store
        shop home mother ass arse jaw spine balls tongue fingers headquarters call_centre
        call_center windows ribs""",
    "them": """you u ya him her them yall you_all everyone_there your him_up them_all you_lot
        you_people all_of_you every_one_of_you the_lot_of_you one_of_you that_woman that_man
        that_guy that_girl that_driver your_driver your_agent your_boss your_manager your_courier
        your_staff this_guy this_woman your_team your_people your_family your_colleague
        your_kids your_mother the_driver the_courier your_delivery_guy somebody_there someone_there
        next_driver the_manager that_courier your_employees your_workers your_ceo the_guy the_person
        that_person your_house your_face your_neck that_delivery_guy your_boss's the_next_one
        everyone_who_works everybody_there any_of_you both_of_you that_agent the_agent the_bloke""",
    "will": """will shall gonna going_to about_to want_to would_like_to would_love_to swear_i swear
        promise am_going_to might_just could would should need_to ought_to hope_to plan_to
        have_to love_to""",
    "weapon": "gun guns bat baseball_bat knife knives machete shotgun rifle pistol bomb axe hammer "
    "crowbar petrol gasoline matches acid brick chainsaw bullet bullets explosives club",
    "group": """foreigners foreigner immigrants immigrant migrants migrant refugees refugee blacks
        muslims muslim jews jew gays gay lesbians lesbian trans transgender transsexuals homosexuals
        homosexual queers indians indian pakistanis pakistani arabs arab turks turk turkish poles
        polish romanians africans african mexicans mexican chinese asians asian gypsies gypsy
        blacks black_people black_person black_guy women woman females cripples disabled disabled_people
        whites white_people hindus christians somalis syrians afghans nigerians russians
        ukrainians latinos hispanics asylum_seekers gay_people trans_people brown_people catholics
        bulgarians albanians filipinos feminists old_people roma arabic jewish bisexuals
        people_from_there indian_guy immigrants_like_you autistic_people""",
    "slur": """nigger niggers nigga niggas nigg~ faggot faggots fag fags kike kikes paki pakis chink
        chinks gook gooks spic spics wetback wetbacks towelhead towelheads raghead ragheads
        sandnigger tranny trannies shemale dyke dykes coon coons wog wogs darkie darkies honky
        subhuman subhumans untermensch mongoloid mongoloids jungle_bunny camel_jockey beaner
        beaners pikey pikeys poofter poofters poof negro negroes zipperhead camel_fucker
        libtard golliwog redskin halfbreed half_breed curry_muncher jigaboo sambo shitskin
        shitskins muzzie muzzies golliwogs chinaman femoid feminazi goat_fucker cotton_picker
        sand_nigger jap nips crackhead_immigrant""",
    "vile": """disgusting sick filthy dirty scum thieves criminals terrorists stupid lazy subhuman animals
        vermin parasites evil inferior disease cancer plague unnatural liars dumb stink smelly
        rapists cockroaches trash garbage abomination freaks worthless perverts primitive barbaric
        dishonest steal savages retarded mentally_ill rats dogs pigs monkeys apes greedy degenerate
        degenerates uncivilised uncivilized backward infested rat_people wrong_in_the_head repulsive
        pests violent_thugs too_stupid scammers cheats crooks idiots not_human less_than_human
        leeches shit can_not_be_trusted breed violent nothing_but incapable useless
        second_class invaders ruining destroying poison""",
    "sexpart": """tits titties boobs boobies dick cock pussy penis vagina ass arse balls butt cunt
        nipples breasts bum clit cleavage anus pants panties knickers thong bra booty feet_pics
        underwear lingerie private_parts genitals""",
    "sexact": """sex blowjob blow_job blowjobs handjob hand_job anal sext sexting nudes nude_pics
        nude_picture nude_photo naked_pictures naked_pics dirty_pics threesome cybersex cyber_sex
        orgasm cum masturbate masturbating wank wanking shag shagging bang hook_up fuck bone
        make_love sleep_with deepthroat nude_photos gangbang sexy_time sexual_favours roleplay_sex
        a_quickie rimjob phone_sex sexual_favors dick_pic dickpic erotic""",
    "kinky": "horny turned_on wet hard hot aroused naked naughty sexy kinky single_tonight slutty "
    "fuckable undressed a_virgin submissive",
    "other": """he she they somebody someone driver courier agent agents colleague customer user seller
        neighbour man woman guy staff employee manager person they_all who postman boss supervisor
        buyer member reviewer bot assistant technician people anybody one message email review
        comment text post letter note voice another caller rep representative delivery_guy""",
    "say": """said says saying called calls calling wrote writes writing shouted yelled texted told
        named screamed threatened threatens reads replied sent posted insulted insulting commented
        answered muttered call labelled labeled swore cursed sworn hurled""",
}
RULES: Final[Mapping[str, str]] = {
    "spared": """
        use ..1 brain storm
        bed frame|legs|size|linen|sheets|side|spread|and_breakfast|bath|base
        clown|clowns|pig|witch|pirate|troll|zombie costume|costumes|mask|nose|wig|fish
        go to hell sauce|pizza
        bitch|bitches vaccinated|puppy|puppies|pups
        jack russell bitch
        bastard file|files|list
        such_an|like_an idiot
        know where ..3 chat|button|link
        your ..1 suck|sucks up
        kill|kills for
        @say|call me|us|my|him|her|them|our ..14
        @other|@your ..3 @say ..14
        was|were|been|being|got|get called|told|labelled|labeled|insulted|threatened ..12
        i|we am|was|were|are|feel|felt|look|sound|must_be|seem not? @very* @slurish|@animal|@dim|@group|@slur|@kinky|@mild
        my own? ..1 stupid|dumb|idiotic|stupidity|idiot mistake|fault|self|head
        i @group|@slur
        call|calling me stupid|crazy|dumb|an_idiot|old_fashioned|a_fool
        treat|treating|treated|treats ..1 me|us|people|customers|anyone ..4 @slurish|@animal|@dim
        like|as an|a ..1 @slurish|@animal|@dim !you
        think|thinks|take|taking|mistake|believe ..2 i|me|us|we|customers ..3 @slurish|@animal|@dim
        made|make|makes|making me|us ..3 @slurish|@animal|@dim
        stupid|dumb|silly|idiotic question|questions|mistake|me|idea|app|website|thing|password|form
        not ..1 stupid|dumb|an_idiot|idiot|a_moron
        suck|sucks|sucking up|in|out
        kill|kills|killed|killing the|a|my|an|this|that|it|for|time|process|app|switch
        shoot|shot ..1 me|us an|a|over
        drop dead ..1 gorgeous
        shut|shuts|shutting ..1 up|down ..1 @deviceish
        shut up and take
        dick smith|van_dyke
        moby|andy|dick dick|tracy
        dummy|dummies battery|for|baby|test|crash|load|camera|box|book
        idiot|idiots|moron by|guide|proof|dostoevsky
        hot pants|dog|dogs|plate|water|chocolate|sauce|tub|glue|air|wheels|drink|drinks|summer|in|food
        hard drive|disk|disc|case|shell|hat|copy|time|cover|to|floor|surface|water
        wet wipes|when|suit|suits|room|through|from|because|in|and|floor|clothes
        naked juice|wolfe
        sexy santa|costume|nurse|lingerie|dress|outfit
        nude lipstick|colour|color|shade|bra|heels|tone|tights|shoes|pumps
        sex pistols|and_the_city|toy|toys|education|of_the_kitten|store|shop|doll
        what|which|same sex
        chicken|turkey breast|breasts
        breast pump|milk|feeding|cancer
        vacuum|hoover ..3 suck|sucks
        guinea|piggy|flying pig|pigs|bank
        pig|dog|cow|rat|monkey|snake|sheep|donkey food|feed|lead|cage|hide|trap|poison|wrench|bars|toy|bed|plush|plushie|costume|mask|bowl|collar|coat|treats|skin|print|figurine|treat|chew
        toaster|robot|machine|zombie|toad is|oven|vacuum|film|was|i_bought|arrived|burned|burns|has|does|broke
        trash|garbage|rubbish bag|bags|can|cans|bin|bins|disposal|collection|compactor|lid
        son of a gun
        white|black trash_bags|bags
        i would|could ..1 kill|die ..1 for
        will|would|going_to|gonna ..1 kill|murder me
        break|breaks|breaking|broke ..1 the|a|my|down|even|in|off|it|into|up|when|after
        burn|burns ..1 the|a|my|it|out|calories|in|when
        finish|end|cut|beat|run|destroy|attack|kick|fight|smash|hang|crush|rip ..1 the|my|a|it|this|that|off|out|down|on|against|back|in|up|price|prices|subscription|contract
        hunt ..1 for|it|a|the
        find|found|get|send|show|tell|give|bring|hit ..1 you ..1 a|an|the|my|better|another|in|on|back|up|via|number|more|proof
        i will get|have you ..1 a|an|the
        reclaimed|identify|identifies|as_a|community|bookstore|wedding|pride|club|history_month
        gay|lesbian|trans|black|jewish|muslim|indian|turkish|african|chinese|mexican|disabled customer|customers|couple|owned|friendly|wedding|pride|flag|food|restaurant|community|market|son|daughter|friend|husband|wife|families|people|brides|parking|access|toilet|seating|express|tea|rug|delight|lira
    """,
    "deviceish": "pc|computer|app|laptop|shop|automatically|windows|blinds|shutters|properly|tight|store|machine|the|my|itself|device|restaurant|lid|door|it",
    "youbad": """
        @you @be? not? @very* @slurish
        @you @be? @very* @animal
        @you @be not? @very* @dim
        @you @be ..2 @slurish
        @you @very* @dim bot|robot|machine|ai|thing|people|person|program|computer|piece|cow|creature|human|man|woman|girl|boy|little|company|bunch|pile|animal|animals|piece_of|waste|git|lot|old|chatbot|software|sod|fuck|fucks|shit|ass|bitch|prat|twit|tool|loser
        @be @you ..1 @very* @slurish|@dim|@animal
        @be @your @staff ..1 @very* @slurish|@dim
    """,
    "insult": """
        finish|finished|graduate|graduated|pass|go_to|been_to|attend ..1 school|kindergarten|primary_school ..2 $?
        monkey|ape|dog|child|toddler|five_year_old|chimp|hamster|potato|brick|goldfish|rock|blind_man|parrot|houseplant|toaster|donkey ..3 could|can|would|has|have|does ..2 do|answer|write|help|more|run|better|work ..2 your|better|this|than|brains|intelligence|job|sense
        iq|brain|intelligence ..3 room_temperature|shoe_size|single_digit|single_digits|below|negative|zero|of_a|lower|peanut|a_walnut
        not|hardly|never worth ..1 the|your|a ..1 electricity|air|salt|oxygen|wage|salary|paper|bullet|time_of_day
        joke|embarrassment|disgrace|shame|insult|failure of|as ..1 a|an ..1 person|human|company_you|man|woman|human_being|agent|bot|worker
        not ..2 find ..1 your ..1 own? arse|ass|butt|backside|nose
        you ..2 have|got|own|use|using ..1 a|any|your ..1 brain|brains|braincells|common_sense ..2 at_all|$?|if|or|in
        use|engage|switch_on your ..1 brain|brains|head !storm
        nobody|noone|anybody|anyone|lights ..2 home ..2 in|that|head|$?|upstairs|nobody_home
        brain|brainless|braindead dead? ..1 zombies|zombie|monkeys|morons|drones|robots|puppets ..1
        dead|braindead zombies
        whoever|whomever|who ..1 answered|wrote|handled|packed|sent|trained|hired|programmed|built|coded|made ..5 is|was|are|must|should ..3 @slurish|@animal|@dim|drunk|high|shot|fired_you|blind
        @staff ..6 @be|was ..2 stuck_up|lazy|fat|stupid|ugly|dumb|rude|arrogant|silly|miserable|old|nasty ..1 cow|bitch|pig|sod|git|hag|cat|witch|twit|swine|oaf|slob|idiot
        go ..1 play ..2 traffic
        cry|boo me|hoo ..3 snowflake|baby|river_snowflake|loser
        snowflake ..1 $
        learn to read|write|count|think|spell|listen ..1 @slurish|dipstick|you|moron|idiot|dummy
        four eyed|eyes ..1 freak|$
        @you lazy|greedy|thick|daft|useless|lying|thieving|fat|ugly|stupid|dumb|incompetent|pathetic|sad|miserable|vile|disgusting|spineless|gutless|arrogant|smug|selfish|nasty|filthy|rotten ..1 $|sods|lot|people|lot_of|git|so|old|bunch|company|thing|beggars|blighters|gits|sod|bugger|buggers|creature|idiots|man|woman
        hope ..2 they|somebody|someone scrap|replace|fire|delete|unplug|sack|shut_down|switch_off|scrapped|junk you|u
        ur|your|u|r|you @very* dumb|stupid|retarded|ugly|pathetic|useless $
        @youbad
        how|what|so|too|that ..2 @dim ..1 @be|can|could @you !busy
        how @dim ..3 can|could|are|do ..1 @you|people|one|someone|anyone|a_person
        how can|could ..1 @you|anyone|somebody|people|a_company|a_bot ..2 be ..2 @dim
        what|such|another ..1 a|an|bunch|pack|of @very* @slurish|@dimguy
        @slurdet* @slurish $
        ^ @very* @slurish
        ^ @slurdet* @slurish
        ^ listen|hey|ok|okay|oi|yo|well|hello|hi|look|no|yes|thanks|bye @slurish|dummy|stupid|loser|clown|clowns|fool|scum|trash|pig|genius_you
        @slurish ..1 $
        ^ @very* scum|vermin|scumbags|losers|loser|crooks|clowns|liars|thieves|filth|dummy|trash $
        bunch|pack|gang|load|lot|nothing_but|all|full|company ..1 of ..1 @very* @slurish|@animal !every|excuses
        @dim|@ugly cow|bitch|pig|whore|slut|bot|robot|machine|cunt|ass|chatbot|computer_program|ai|twat|git|hag|witch|dog|sod|wench|prick|fuck|shit|fucker|bastard|piece_of_junk|piece_of_shit|thing_you|bint
        @your|his|her|their|our|some|the|that|this @very* @staff ..6 @be|was|were not? ..1 @very* @slurish|@animal|@dim
        @your|the|that|this|some @very* @slurish|scum|clown|clowns|muppet|muppets|loser|pig|cow|moron @at|who|that|called|named|you|working|there|from|of_a
        @your @very* @slurish
        @tell ..4 @slurish
        tell|ask|inform your|that|the @staff ..1 he|she|they|is ..1 @be ..1 @very* @slurish|@animal|@dim
        @staff|he|she|they @be @very* @slurish
        @staff ..4 such|a|an|the @very* @slurish
        @staff ..3 @be @very* pig|scum|cow|clown|clowns|moron|vermin|imbecile|animals|rats|trash|filth|thieves|monkeys|braindead|retarded|brainless
        @fuck @you|urself|yourself|yourselves|off|u|ur|all_of_you|the_lot_of_you|your !ing|with|up|my|around|over
        @fuck @your @staff|company|mother|mom|family|bot
        go @fuck|screw ..1 yourself|yourselves|urself|off|your
        fu|f_u|fuq|gfy|foad|gtfo|stfu|ftw_you ..1 $
        piss|bugger|sod|eff|naff|jog|fck|feck off
        go ..1 to hell|screw|choke|rot|jump_off|die|away_you
        rot|burn in hell
        shut|zip ..1 the? fuck|hell|up|your|it|yer ..1 up|mouth|trap|face|gob|$
        shut up ..1 $
        shut|close|zip|hold|keep ..2 mouth|trap|gob|face|pie_hole|tongue_you
        ^ shut ..3 up
        kiss|lick|bite|suck|eat ..1 my|me|it|a|on|this|deez|shit ..1 ass|arse|shiny|butt|balls|bag|dick|boots|fat|$|and_die|crow_you
        eat|eats ..1 shit|dirt_and
        suck ..1 it|my|a|on ..1 $|dick|cock|lemon
        up yours
        shove it|this|that|your ..4 up|where
        stick it|this|that|your|them ..4 up|where ..2 ass|arse|sun|yours|bum
        drop dead
        get lost ..1 $
        get stuffed|bent|fucked|cancer|a_life
        @you ..1 suck|sucks|stink|stinks|blow|reek|disgust_me !at|the|it|up|out|money
        @you ..1 make_me_sick|disgust|repulse ..1
        i|we|everyone|nobody|everybody ..2 hate|hates|despise|despises|loathe|detest @you !new|app|website|service|delivery|r|products|policy|for_this_chair
        nobody|no_one|noone ..1 likes|loves|wants|needs @you
        smarter|brighter|cleverer|brighter|smarter|intelligent|brains ..1 than @you|your
        dumber|thicker|stupider|dimmer|uglier ..1 than|as ..5
        slower than a|my ..3
        as @dim as ..1
        brain|brains|iq|intelligence|mind|wit ..3 of|than ..1 a|an|your !mine|injury
        @you have|has|got not|no ..2 brain|brains|braincell|clue_you|spine|soul|iq
        @you|your ..2 brain|head|skull ..2 is|are empty|missing|full|made|dead
        lacking|without|no|half|any|two|one|single|zero ..1 brain|brains|brain_cell|brain_cells|braincells|braincell ..3 @you|your|there|between
        waste of ..1 space|oxygen|air|skin|sperm|life|human|carbon
        @you ..3 waste|disgrace|embarrassment|failure|abomination|joke_of_a|poor_excuse|sorry_excuse ..1 of|to|for|$
        poor|pathetic|sorry|lousy excuse for|of a|an human|person|bot|agent|man|woman|assistant|being
        @you ..2 not_fit|unfit|too_dumb|too_stupid|too_thick|too_dim|not_smart|incapable_of
        too|so stupid|dumb|thick|dim|dense|lazy|braindead to|for ..3 @task
        @you ..1 mother|mom|mum|mama|momma|sister|daughter is|so|was|must|sucks|fat|ugly|ashamed|$
        yo|your|ur mama|momma|mum|mom|mother ..1 is|so|was|$|sucks|wears ..2 fat|whore|ugly|slut|stupid|bitch|$
        your parents ..4 mistake|ashamed|cousins|siblings|related
        born|dropped ..4 on_your_head|stupid|yesterday_you|idiot
        who dropped you
        @your inner|filthy|stupid|ugly|fat|dumb face|mouth|head|brain
        @you deserve ..3 fired|sacked|nothing|misery|slap|beating|unemployed
        @you ..1 @be fired you ..1 @slurish
        should|deserve|deserves|ought ..2 be|get fired|sacked ..4 @slurish|@animal|@dim
        @slurish ..1 at|in|on|from|of ..1 your|the|customer|this
        @very* @slurish like|as @you
        @genius ..4 dumb|dumber|stupid|idiot|thick
        can not even read|think|spell|count ..1 @you|idiot|moron|$?
        can @you ..1 not? read|think|count|hear ..1 or|at_all ..2 @dim|deaf|blind|illiterate|what
        hope @you ..2 get|lose|are|choke|rot|fail|suffer ..1 fired|your_job|sacked|miserable|alone|on_it|bankrupt
        learn ..1 english|to_speak ..1 @slurish|you
        crawl|go back ..2 under|to ..2 rock|hole|cave|school
        lick ..1 my|me ..1 boots|$
        mother fucker|fuckers
        ass|asses|arse ..1 $
        ass|arse|shit|butt|fuck|dick|dumb|fat|bone|air|pea|shit hole|holes|face|head|heads|hat|clown|wipe|brain|brains|tard|stick|ass|bag
        prick|dick|twat|git|tool|knob|plonker|pillock|wazzock|spanner|melt|cockwomble|donut|numpty|muppet ..1 $
        ^ dummy|loser|losers|clown|clowns|scum|pathetic_bot|trash_bot|liar|liars|thieves ..1 $
    """,
    "task": "you|do|understand|see|read|notice|work|help|get|answer|function|live|even",
    "dimguy": "loser|losers|clown|clowns|fool|fools|disgrace_of|pig|cow|muppet|muppets|dummy|waste_of|scum|piece_of_work|stupid_bot|dumb_bot|useless_bot|stupid_person|stupid_woman|stupid_man|dumb_person|brainless_person",
    "slurdet": "a|an|the|you|u|such|what|total|complete|absolute|utter|fucking|bloody|damn|stupid|dumb|lying|lazy|useless|fat|ugly|dirty|pack|bunch|of|lot|bye|goodbye|thanks|ok|and|or|so|now|please|just|do|it|thick|sir|hello",
    "ugly": "ugly|fat|lazy|lying|old|dirty|filthy|fucking|bloody|smelly|useless|pathetic|worthless|mouthy|silly|cheeky|rude|arrogant|little|evil",
    "at": "at|in|on|behind|over",
    "tell": "tell|telling|ask|inform that|your|this|the|those|these",
    "genius": "genius|einstein|sherlock|clever|smart",
    "threat": """
        know|got|have ..1 your|the ..1 name|face|address|number_plate ..6 sleep|careful|watch|safe|soon|now_so|remember
        better|should hope|pray ..3 never ..1 meet|see|find|run_into
        accidents ..1 happen
        bad|terrible things ..1 happen|will_happen ..3 people|you|like
        make|turn ..1 your|his|her|their life|lives ..2 hell|misery|nightmare
        love|like|want|going|gonna|happy|would ..1 to? smack|slap|punch|strangle|throttle|slap|batter|thump|deck|kick|belt|clout|whack|clobber|headbutt ..1 that|you|your|the|him|her|this|those !chance|deal|button
        i|we ..1 am|will_be waiting ..3 outside|at_the_door|in_the_car_park|round_the_corner|for_her_outside|for_him_outside
        waiting for ..1 him|her|you|them outside
        tell|ask ..4 waiting ..3 outside
        set|let|release ..1 my|the ..1 dog|dogs ..2 on|loose|out
        get|have|gets|getting ..2 what ..1 is? ..2 coming ..1 to|for
        get|have|gets ..1 what @you|he|she|they ..1 deserve|deserves ..3 personally|see|make|soon|promise|myself|i
        hope|wish ..1 your|the|that|this ..2 warehouse|office|house|shop|building|store|car|company|headquarters ..2 burns|burn|explodes|collapses|floods|burned|blown
        everyone|everybody|all_of_you|people inside
        go ..1 jump ..1 off|in_front|under|into
        jump|play|walk ..1 in|into|off|under ..1 traffic|bridge|cliff|train|bus ..2 $
        why ..2 not ..1 you ..1 go? ..1 jump|die|hang|kill|drown
        come|coming|get|came ..1 over|down|round|around|up there ..1 and
        make me come|drive|go ..1 over|down|round|there
        someone|somebody|people ..3 get|gets|going|be ..2 hurt|killed|shot|beaten
        shove|ram|stuff|stick ..4 down|up|in ..1 your|ur|his|her throat|arse|ass|face|mouth|neck
        beat|kick|knock|punch|slap|smash|scare the crap|shit|hell|living_daylights|daylights|snot|life ..1 out of
        @will ..1 fuck|mess you|u up
        i|we|ill|someone|somebody|people|they|he ..1 @will ..3 @kill ..3 @them
        i|we|ill ..1 @will ..3 @kill ..4 @bodyof
        @will ..2 beat|kick|smash|break|rip|bash|punch|cut|knock|blow|slap|cave ..1 the|your|his|her|their|that ..2 @body|crap|shit|hell|living_daylights|daylights|head_off|lights
        @will ..1 @kill @them !in_price|a|an|with|back|down
        i|we ..2 find|hunt|track|follow|visit|come_for|get|catch|know ..1 @you ..2 and ..3 @kill|make|hurt|then
        find|hunt|track ..1 @you|him|her|them ..1 down
        @will find @you ..1 $
        i @will find out where ..2 live|work
        i|we ..2 know|found|find_out|knows ..1 where ..5 live|lives|work|works|park|sleep|sleeps|lives_too|office !chat|button|link
        know where ..1 your|you ..2 live|office|family|house|kids|work|warehouse|children|home
        watch ..1 your|ur ..1 back|step_when
        look over your shoulder
        sleep with one eye
        better|should|start ..2 watch|run|hide|pray ..1 $|your_back|out|from_me|now
        @you ..1 @be ..1 dead ..2 if|when|$|meat|soon|to_me_now|man|tomorrow|bitch
        dead ..1 meat|man_walking
        @you|he|she|they|your|your_staff ..2 will|gonna|going_to|shall ..3 die|burn|bleed|suffer|regret_it|pay_with|pay_for|disappear|regret_being|regret_you|be_dead|be_sorry_you|be_killed|get_hurt|be_hurt|not_live|not_be_safe|get_shot|be_shot|not_see_tomorrow|wish_you_were_dead|lose_your_teeth !out|as_a
        pay ..4 blood|with_your|your_life|his_life
        i ..2 make @you ..1 regret|pay|bleed|suffer|cry|beg|disappear|sorry|scream|wish_you
        regret ..2 ever|you|being ..2 born
        hope|hoping|wish|wishing|pray @you|your|he|she|they|all ..6 die|dies|cancer|dead|crash|killed|burn|raped|hit_by|choke|bleed|suffer|drown|disease|aids|rot|murdered|stroke|heart_attack|run_over|shot|covid|death|stabbed|hanged|burned
        wish|want @you ..1 dead|were_dead|to_die|gone_forever
        i ..2 hope|wish someone|somebody ..2 @kill ..2 @them
        die you|u|bitch|in_a|slow|painfully|scum|pig|in_hell|already|$|motherfucker|idiot !cast
        ^ just? die $
        kill|hang|shoot|drown|neck|hurt|burn yourself|yourselves|urself|ur_self|yourself
        kys|kill_urself|k_y_s|kms_you
        jump|jumping ..1 off ..1 a|the cliff|bridge|roof ..1 @you
        go ..2 die|hang|kill|drown|neck ..1 $|yourself|in_a|already
        deserve|deserves|need|needs|ought|should|must|want|supposed ..1 to? be? ..1 shot|hanged|killed|beaten|burned|executed|to_die|die|hung|stabbed|raped|tortured|gassed|slaughtered|punched|whipped|lynched|exterminated|put_down|a_beating|a_bullet|a_good_slap|drowned
        someone|somebody|one|they|i|we|who should|ought_to|needs_to|must|might ..2 @kill ..1 @them|the_lot|all
        not ..2 be ..1 safe|alive|walking|breathing|able_to_walk ..2 @anywhere|$|home|longer
        @you|he|she|they ..2 not ..1 be|feel|walk ..1 safe
        when|if|wait|next ..4 i ..3 see|catch|find|get|meet|lay ..1 @you|him|her|them|my_hands|you_in|hands|that|your ..6 @kill|hands|dead|regret|sorry|on_you|pay|run_him|blood
        get|lay|put ..1 my hands|fist|fists|boot ..1 on|in|around|up ..2 @them|throat|neck
        i|we ..3 coming|come|on_my_way|showing_up|show_up|drive|bringing|turn_up|waiting ..4 with|after|a|to ..4 @weapon|@kill|you_all|get_you|ya|@you
        coming|come|came for|after|to_get @you !to|help|a
        waiting ..2 for ..1 you ..3 outside|after_work|in_the_parking|at_home|at_your
        bring|bringing|have|got|use|buy|own a|my ..2 gun|bat|baseball_bat|machete|shotgun|rifle|pistol|petrol ..4 you|your|there|to|along|and|with_you|next
        friends|people|guys|boys|brothers|men|i|we|somebody|someone ..4 visit|pay_a_visit|drop_by|come_round|knock ..1 you|your|him|her|on_your ..2 house|home|tonight|family|door|at_night
        bomb|bombs|explosives ..5 your|office|building|warehouse|store|shop|place|you|headquarters|hq !bath
        blow|burn|torch|bomb|blowing|burning|smash|shoot|trash|tear ..3 up|down|fire|place|office|building|warehouse|store|your|the|ground|whole ..3 up|down|place|office|building|warehouse|store|shop|ground|headquarters|company|call_centre|call_center|fire|windows
        place|office|building|warehouse|store|shop|house|car|headquarters ..2 will|should|is_going_to|gonna|goes ..2 burn|burns|explode|blow|up_in_flames|flames|blown|burned|bombed
        bullet ..3 in|through|for ..2 your|you|his|her|with_your_name
        put @them|him|her|you ..1 in|into ..2 hospital|ground|grave|coffin|wheelchair|your_place_with
        break ..1 your|his|her|their|every ..1 legs|neck|arms|bones|nose|jaw|fingers|face|knees|bone|teeth|kneecaps
        slit|cut|rip|tear ..1 your|his|her|their|you ..2 throat|throats|open|apart|head|tongue|heart|limb
        i|we|would ..3 love|like|want ..1 to ..1 see|watch @you|him|her|them ..2 dead|die|burn|bleed|suffer|hang
        rape @you|her|your
        get|have|make @you ..1 killed|shot|beaten|hurt|hurt_badly|disappear|done_over
        last|final ..1 warning ..6 or ..4 dead|blood|hurt|regret|@kill
        or|otherwise ..2 i|else|you ..3 blow|kill|burn|hurt|blood|shoot|die|dead|stab|bullet ..2 @them|up|place|will
        blood ..2 on ..1 your|floor|walls|streets|will
        hunt @them
        teach|show ..1 @you|him|her a lesson !about
        your days are numbered
        run ..1 @them ..1 over
        knock @them ..1 out
        beat|beating|kick|kicking|smash|smashing ..1 @them ..1 up|senseless|bloody|black|to_death|to_a_pulp|unconscious|head_in
        kick|whip|beat|whoop ..1 your|his|her|their|ur ..1 ass|arse|butt|head|teeth
        punch|slap|hit|headbutt|thump|strangle|choke|throttle|stab|spit ..1 @them|you|your|on_you|at_you !in_your|number|enter|up
    """,
    "anywhere": "anywhere|tonight|again|here|at_home|home|much_longer|long",
    "bodyof": "your|his|her|their|that|the|this ..2 driver|drivers|courier|agent|manager|staff|boss|colleague|family|kids|wife|mother|children|dog|throat|face|head|neck|skull|teeth|legs|house|woman|man|guy|girl|next_one|people|brains|guts|delivery_guy|employees|ceo",
    "hate": """
        who|that ..1 is|are not ..1 foreign|a_foreigner|black|brown|muslim|an_immigrant|indian|asian|jewish|gay
        speak|talk|deal|someone|somebody|person|man ..4 who_is_white|white|of_my_own_race|with_white_skin ..1 !label|card|glove|wine|one|box
        someone|somebody|anyone white|normal_and_white|of_my_race
        typical|just_like_a|such_a|bloody woman|women|female|foreigner|foreigners|immigrant|pole|turk|indian|muslim|jew|gypsy|blonde|boomer|girl_driver ..1 !s
        back ..1 in|to ..1 the|your kitchen|cage|zoo|jungle|mosque|reservation
        some|a|an|any|these|those|another|no ..1 @group ..1 @groupverb
        told|served|lectured|advised|helped|bossed ..3 by|from ..2 some|a|an ..2 @group|@groupof
        rags|towels|towel|headscarf|headscarves|hijab|hijabs|turban|turbans|burka|burkas ..3 their|your|her|his|heads|head
        send|kick|throw|ship|deport ..1 them|you|her|him|those|these ..1 all? home|back|out_of_the_country ..1 !the|to_me|to_us|to_the|please
        not even speak ..1 english|german ..3 send|home|country|foreigner|hire|idiots
        @group ..2 not ..3 be|work|have|belong|allowed|trusted
        @group ..1 run|runs|own|owns|control|controls ..3 company|world|banks|media|everything|shop|firm
        expect ..1 from|of ..1 a|an ..1 @group|pole|woman|gypsy|jew|turk|indian|muslim|black|foreigner|immigrant
        sounds|sounded|looks|looked|acts|acting|so|too|all ..1 gay|foreign|jewish|muslim|lesbian|faggy ..2 disgusting|gross|sick|ugh|yuck|get|keep
        @you|he|she|they|you_lot ..1 are|is|re|r ..2 an? ..1 animal|animals|savage|savages|subhuman|vermin ..1 $
        steal|steals ..1 everything|all_the_time|like_ravens
        freaks|freak ..1 like|of
        those|these|them ..1 trans|gay|muslim|jewish|black|foreign freaks|freak|people|types|weirdos
        poles|pole|jews|turks|blacks|gypsies|immigrants|foreigners|muslims|indians|arabs ..2 steal|lie|stink|cheat|they_steal|are_all
        a pole|gypsy|jew|turk|paki ..1 they ..1
        @slur
        go|crawl|get|piss|send|sent|went|fly|swim|fuck ..3 back|home ..1 to|where|home ..5 country|countries|home|africa|india|pakistan|turkey|came|belong|come|mexico|jungle|asia|poland|china|homeland|romania
        back to ..1 your|their|her|his|ur ..1 country|countries|homeland|village|continent|cave_in
        back to|where ..1 where? ..1 @you|they|she|he ..1 came|come|belong
        @nasty @group
        @group ..2 @be|are|is|should|always|all|must|were|who|never|do|will|just ..4 @vile
        @group|those|all ..1 @group? steal|steals|stink|lie|cheat|rape|smell|breed|ruin|destroy|deserve|belong|should ..5
        @group ..2 deserve|should|must|need|ought|belong|do_not_belong|do_not_deserve|can_not|have_no_place|will_never|are_not|is_not ..6 @hatefate
        hate|hates|despise|detest|loathe|fear|ban|kill|deport|exterminate|gas|shoot|burn|beat|hang|castrate|against|eradicate|execute|purge|stone ..2 all? ..1 @group|@slur
        no|not|never|without|hate|refuse|stop|rather|instead|dont|sick|tired ..5 talk|talking|deal|dealing|served|serving|help|helped|hire|hiring|speak|speaking|touch|touched|employ|employing|handle|handled|deliver|delivered|trust|want|accept ..4 @group ..1 @nounish|$
        get|give|find|send|want|need|put|speak|talk ..4 white|real_german|proper_english|native|straight|non_muslim|real_english|proper_white|male|normal_white|english|american|british ..1 person|man|guy|one|people|agent|employee|instead|someone|advisor|engineer|bloke ..4 @notgroup
        get|give|find|want|need|put|let ..3 a|to man|bloke ..3 @notgroup
        @notgroup ..6 get|give|find|want|need|put ..3 man|white|real
        women|woman|females|girls|housewives ..2 @be|are|is|belong|should|can|do|have|know|understand|could|never|were ..3 not|too|nothing|only|in|stay|to|no ..3 stupid|kitchen|nothing|tech|technology|brains|brain|drive|computers|emotional|dumb|clue|idea|understand|cook|cleaning|home|house|objects|inferior|babies|think|technical|thing
        keep ..2 @group|them|those ..2 away|off|out
        @group ..1 out $
        out with ..2 @group
        @you|they|those|these ..3 animals|subhuman|subhumans|vermin|savages|monkeys|apes|untermenschen|inferior|cockroaches|barbarians
        @you|your|their|these|those|all ..2 kind|race|religion|people|breed|lot|sort|tribe|skin|type|culture ..4 @vile|exterminated|wiped|gassed|deported|inferior|not_belong|shot|dead|banned|erased|killed|filth|terrorists|criminals|should
        gas|exterminate|deport|hang|shoot|burn|sterilise|sterilize|lynch|wipe_out|eradicate|bomb ..2 them|all|you|the|every|these|those ..2 @all|@group !receipts|bill|meter|it|smell
        should|deserve|must|ought|need ..2 be? ..1 gassed|exterminated|deported|lynched|wiped_out|castrated|sterilised|sterilized|eradicated|enslaved
        hitler|holocaust|nazis ..4 right|finished|job|forgot|missed|should|good|back
        white power|supremacy
        heil hitler
        monkey|monkeys|ape|apes|savage|savages|animals|camel|camels|goats ..3 from|in|of|like ..2 africa|you|india|jungle|zoo|these|there|pakistan
        cripple|cripples|spastic|spastics|spaz|mongs|mong|mongol|retards ..1 like|should|you|are|$|stay
        @typical @group ..3 @vile|@slurish|scam|call_centre|worker|behaviour|lies|liar|cheat
        another|typical|bloody|stupid|lazy|fucking|some ..1 @group ..1 call_centre|call_center|scammer|thief|scum|idiot|driver|accent|monkey|woman|@slurish
        can|could not ..2 understand ..3 @group|foreign|your_accent ..3 accent|english|gibberish
        learn ..1 english|german|to_speak|our_language ..3 or|you|go|before|@vile|@slurish|foreigner|immigrant ..3
        are you ..1 a? @slur|gay_or|retarded_or|muslim_or|jewish_or|a_man_or
        foreign|immigrant|brown|black|muslim|jewish|gay|lesbian|trans|gypsy|asian|indian|paki|arab scum|trash|bastard|bastards|bitch|bitches|pig|pigs|filth|cunt|cunts|dog|dogs|rats|idiot|idiots|monkey|ass|vermin|parasites|thieves|shit|freak|freaks|pervert|whore|terrorist|terrorists|lover
        need|needs|need_a real|good man|dick|cock
        illegal aliens|immigrants|immigrant ..4
    """,
    "groupverb": "stole|stealing|running|telling|tell|handling|in_charge|scamming|cheating|should|deserve|serving",
    "groupof": "immigrant|foreigner|woman|muslim|kid|girl|indian|pole|turk|jew|teenager",
    "nasty": "filthy|dirty|stupid|fucking|bloody|disgusting|damn|lazy|damned|stinking|goddamn|smelly|lousy|thieving|greedy|typical_fucking|evil|ugly|worthless|sick|dumb|pathetic|inferior|lying|scummy|brainless",
    "hatefate": "vote|live|work|rights|exist|die|killed|shot|deported|here|country|human|trusted|kitchen|home|burn|hell|same|equal|hanged|exterminated|away|treated|allowed|banned|beaten|slaves|locked|not|punished|breathe|people|normal|children|marry|suffer|hurt|this|cages|out|welcome",
    "nounish": "agent|agents|driver|drivers|people|person|staff|on|like|or|any|in|who|guy|here|again|anymore|woman|handling|accent|at|my|from|with",
    "notgroup": "not|no|instead|woman|women|foreigner|foreigners|indian|muslim|immigrant|rather|too|stupid|some|girl",
    "all": "of|all|them|lot|whole|dirty|filthy",
    "typical": "typical|usual|bloody|another",
    "harassment": """
        are @you ..1 single|married|taken|available_tonight|a_virgin ..1 $|and|what|or|baby
        you single|taken
        what ..1 do|does @you|she ..1 look_like ..3 headset|clothes|naked|uniform|under
        under|underneath ..1 your|that|the headset|clothes|uniform|dress|shirt|skirt
        send|show|share ..3 pic|pics|photo|picture|selfie ..4 you|yourself|legs|body|naked|bet|sexy|face|baby !parcel|product|damage|lamp
        bet|sure|know|guess ..1 you ..3 legs|taste|smell|body|lips|ass|hot|sexy|naked|good_in_bed|good_at|wet|like_it|feel|love_it|curves|boobs !good_at_your
        show|give ..1 you ..1 a|the good|best time|night
        in|to bed ..1 with|$|me|you|tonight|baby !frame|legs|size|bath
        after work ..4 bed|drinks_at_mine|date|my_place|sexy|kiss|good_time|naked
        i ..1 am|got|have|get ..3 hard|a_boner|boner|an_erection|erection|stiffy|wood_for|horny|wet_for ..1 $|right|for|talking|just|thinking
        what ..1 you ..1 would|will|want ..1 do ..1 to|with me ..1 in_bed|naked|tonight|$
        do|will ..1 to me|u|you ..1 in bed|the_bedroom
        boner|boners|stiffy
        kiss|kisses|cuddle ..2 with|from|for ..3 sexy|baby|darling|sweetie|babe|you|gorgeous
        kiss|kisses sexy|baby|babe|gorgeous
        sit|come ..2 on|in my lap
        my lap ..2 $|sweetie|baby|darling
        i|id ..1 would|wanna|want do you $
        i|we ..2 want|wanna|would|will|gonna to? fuck|bang|shag|screw|bone|rape you|u|her|that|him|your !over|up|for|off
        kiss|lick|eat my ass|arse|pussy|butt|balls !off
        send|show|give|text|gimme|want|need|share|see|got ..3 @me? ..2 nudes|nude|naked|tits|boobs|titties|pussy|dick_pic|dick_pics|ass|cock|butt|breasts|feet_pics|bra|panties|underwear|cleavage|body_baby !lipstick|bra_in|colour|color|heels|in_size|size|return
        want|wanna|would|like|love|let|lets|can|could|will|should|shall|do|down|fancy|up|going|have|feel|how_about|bet|ready|came ..5 sex|blowjob|blow_job|handjob|fuck|shag|bang|bone|make_love|cuddle|kiss|have_sex|a_quickie|hook_up|lick|screw|ride|spank|anal|get_naked|strip|undress|bend|pound ..1 with|@you|u|me|my|your|$|@sexpart|for_me|over|tonight|you_over|her|him !off|on_it|you_up|it|wait
        sex|sexy|cybersex|blowjob|blow_job|handjob|anal|threesome|sexting|nudes|orgasm|phone_sex ..1 with ..1 @you|me|u|her|him
        want|need|have|fancy|bored|love|like|lets ..1 to? ..1 have? ..1 sex ..1 $|with|now|tonight|baby|chat|please
        sex|bock ..1 $?
        @be|r @you ..2 horny|turned_on|wet|aroused|naked|kinky|a_virgin|slutty|undressed|into_bdsm|ticklish_down|fuckable|sexy !from
        @you ..2 look|looks|sound|sounds|seem|must ..3 hot|sexy|fuckable|naked|hot_naked|bangable|fine_as_hell|good_naked ..1
        you ..1 @be ..2 sexy|horny|hot_stuff|hottie|my_bitch|so_hot|my_sex_slave|my_slave|slut|whore !or_not
        hey|hello|hi|ok|well sexy|hottie|sexy_thing|hot_stuff|gorgeous_you|babydoll
        what|which ..2 @be? you wearing !in|model|the|catalogue|for
        what|which ..3 colour|color|kind|size|is|are|type ..1 of? ..2 your|ur|her panties|underwear|bra|knickers|thong|breasts|boobs|bra_size|tits|cup_size
        @you|u ..2 wear|wearing ..3 panties|underwear|thong|bra|anything_underneath|nothing|knickers
        suck|lick|stroke|touch|rub|ride|eat|sit|grab|feel|squeeze|kiss|swallow|taste|play|spank|choke ..2 on|my|your|her|it|with|me|deez ..2 @sexpart|face|balls|dick|cock|hard|nuts|clit|boobs|toes_baby
        @my @sexpart ..2 hard|wet|big|huge|want|for_you|in|is|itching|please
        spread|open ..1 your|her|those legs|cheeks|thighs
        bend ..1 @you|over|her|yourself ..1 over|baby|desk
        take|taking|pull ..1 off|down ..1 your|her|that ..2 clothes|pants|shirt|bra|panties|top|dress|everything
        get|are|strip|go|be|getting|see ..2 naked|undressed ..2 for|with|baby|me|$
        undress|strip ..2 for|me|now|baby ..1 me|$
        talk|speak|say|whisper|tell ..2 dirty|naughty|something_dirty|something_sexy ..1 to|with|$|things|me
        @be? i|im ..1 @be? ..1 so? horny|hard_for|wet_for|touching_myself|jerking|jerking_off|wanking|masturbating|stroking|fingering|turned_on|naked|touching_my|rubbing_my|playing_with_myself|erect|aroused|hard_right_now
        make|makes|making|made|get|gets|turns|got me ..2 hard|wet|horny|cum|on_baby|so_hot|aroused|come_hard
        you|your|her|his ..2 voice|ass|arse|body|boobs|tits|legs|lips|butt|mouth|bum|rack|breasts|curves ..3 hot|sexy|hard|horny|great|nice|amazing|perfect|wet|fine|fuckable|big|kissable|delicious|around|turns !reply|answer
        nice|great|hot|sexy|big|fine|huge|lovely|perfect ..1 ass|arse|tits|boobs|rack|butt|titties|legs_baby|bum !tub
        sit on my|his|your face|lap|dick|cock
        blow|blowing|suck|sucking|jerk|wank|finger|bang|fuck|shag ..1 me|you|her|him|your_brains|u ..1 off|hard|please|baby|now|all_night|tonight|$|senseless|up_the|in_the !for_this
        i ..2 would|wanna|want|will|gonna ..3 do|fuck|bang|smash|shag|tap|bone|eat|taste|lick|ride|pound|breed|pleasure|impregnate ..1 you|that|her|it_all|u|your_mother|your_mom|your_sister ..1 $|hard|so|baby|all|right|good|tonight|out !a|it
        do you ..1 swallow|squirt|spit_or|like_it_rough|masturbate|touch_yourself|moan|do_anal|like_sex|have_a_vagina|have_a_penis|have_sex|watch_porn|fuck|suck|sext|like_porn|give_head|finger|like_big|do_it
        have|ever|did @you ..2 had? ..2 sex|fuck|fucked|masturbated|orgasm|laid|kissed_a_girl|an_orgasm|anal
        will|would|wanna|can|could|want|lets @you? ..2 sleep|go_to_bed|come_to_bed|cuddle|spend_the_night|make_out|have_babies|get_laid|netflix_and_chill|sext|date_and ..1 with me
        sleep|bed|shower|bath|night with me ..1 $|tonight|baby|please
        are @you ..2 a_boy_or|male_or|a_girl ..6 fuck|sex|suck|naked|hot
        porn|hentai|onlyfans|bdsm|milf|dildo|fetish ..4 you|your|me|with|send|like_you|act !return|refund|broken
        be my|a ..2 sex|sexy|slut|bitch|slave|sexbot|whore|mistress|daddy|sugar_baby|sexslave
        call me daddy|master_and|papi|mistress
        cum|jizz ..2 on|in|for|all_over|inside ..1 you|your|my|me|face|her
        can i ..2 touch|lick|kiss|fuck|spank|sniff|grope you|u|her
        can i ..2 touch|see|lick|smell|kiss|feel|spank|sniff|grope your ..2 @sexpart|body|feet|hair|lips
        let me ..2 touch|lick|smell|kiss|fuck|feel|spank|taste|inside|sniff|grope|hold ..1 you|your|u|it|her !app
    """,
    "me": "me|us|some|your|ur|a|the|of|him|her|those",
    "my": "my|his|this",
    "hostile": """
        @threat
        @hate
        @harassment
        @insult
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    anker apathetic banker batches boron bucking burden digesting discussing disputing
    disrupting ditches ducking emigrants idiom idioms immigranten kiel moon moons moran
    mormon mormons morn morton myron pils pitches regarded rewarded stainless tanker
    terrorism terrorismus terroristen toothless tucking walker wander witches
"""
