"""Insults, and what is spared, in English."""

from collections.abc import Mapping
from typing import Final

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
}
