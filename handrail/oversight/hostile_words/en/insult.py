"""Insults, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "insult": """
        @taunt
        @you ..3 stupid|dumb|thick|brainless|retarded|braindead|moronic|idiotic|dense|imbecilic $
        @be @you ..3 thick|dumb|stupid|slow|blind|deaf|dense|daft|illiterate|high|drunk|retarded $?
        @be @your? @staff|people|all ..2 on_drugs|drunk|high|blind|illiterate|stupid|dumb
        dumb|thick|stupid|dense as|like ..1 a|an|two|pig|shit|brick
        dumber|dimmer|thicker ..1 than
        incompetent|useless|lying|lazy|greedy|clueless|pathetic|absolute|complete|total|thieving|
            cheating|worthless|corrupt fools|fool|liars|liar|clowns|clown|crooks|thieves|melts|
            melt|donkeys|donkey|amateurs_you|monkeys|rats|sack_of_garbage|sack_of_shit|numpties|
            cowboys|jokers|lot_you|parasites|toads
        lying ..1 sack|bag|pile|heap ..1 of
        sack|bag of garbage|shit|crap|hammers|trash ..1 $
        worthless|pathetic|sorry|poor|miserable|lousy excuse
        stupid stupid|dumb
        you are the worst ..4 human|person|being|agent|assistant|bot
        worst ..2 human being|person|agent|people ..1
        most useless|stupid|incompetent|pathetic ..1 human|person|agent|bot|people|being|thing
        dumb|stupid blonde|blond|broad|chick|bimbo
        bimbo|bimbos
        @you dense|thick|daft|dim|gormless|dozy|dopey|muppet|plank|plum ..1 donkey|plank|so|git|
            twit|$|muppet|mare|cow|sod
        how ..3 @you ..3 tie ..1 your shoes|shoelaces|laces
        even ..1 tie ..1 your|their shoes|shoelaces
        burn|rot|roast ..1 in ..1 hell
        get the fuck|hell out|lost|away|off
        fuck|fuk|fck oof|of|ya|yah_you|you_with|yo
        @you|u tit|gimp|hor|biatch|nob|spoon|mong|tool|divvy|spaz|wally|pleb|chav|sket|skank
        @fuck @you ..1
        finish|finished|graduate|graduated|pass|go_to|been_to|attend ..1 school|kindergarten|
            primary_school ..2 $?
        monkey|ape|dog|child|toddler|five_year_old|chimp|hamster|potato|brick|goldfish|rock|
            blind_man|parrot|houseplant|toaster|donkey ..3 could|can|would|has|have|does ..2 do|
            answer|write|help|more|run|better|work ..2 your|better|this|than|brains|intelligence|
            job|sense
        iq|brain|intelligence ..3 room_temperature|shoe_size|single_digit|single_digits|below|
            negative|zero|of_a|lower|peanut|a_walnut
        not|hardly|never worth ..1 the|your|a ..1 electricity|air|salt|oxygen|wage|salary|paper|
            bullet|time_of_day
        joke|embarrassment|disgrace|shame|insult|failure of|as ..1 a|an ..1 person|human|
            company_you|man|woman|human_being|agent|bot|worker
        not ..2 find ..1 your ..1 own? arse|ass|butt|backside|nose
        you ..2 have|got|own|use|using ..1 a|any|your ..1 brain|brains|braincells|
            common_sense ..2 at_all|$?|if|or|in
        use|engage|switch_on your ..1 brain|brains|head !storm
        nobody|noone|anybody|anyone|lights ..2 home ..2 in|that|head|$?|upstairs|nobody_home
        brain|brainless|braindead dead? ..1 zombies|zombie|monkeys|morons|drones|robots|puppets ..1
        dead|braindead zombies
        whoever|whomever|who ..1 answered|wrote|handled|packed|sent|trained|hired|programmed|
            built|coded|made ..5 is|was|are|must|should ..3 @slurish|@animal|@dim|drunk|high|shot|
            fired_you|blind
        @staff ..6 @be|was ..2 stuck_up|lazy|fat|stupid|ugly|dumb|rude|arrogant|silly|miserable|
            old|nasty ..1 cow|bitch|pig|sod|git|hag|cat|witch|twit|swine|oaf|slob|idiot
        go ..1 play ..2 traffic
        cry|boo me|hoo ..3 snowflake|baby|river_snowflake|loser
        snowflake ..1 $
        learn to read|write|count|think|spell|listen ..1 @slurish|dipstick|you|moron|idiot|dummy
        four eyed|eyes ..1 freak|$
        @you lazy|greedy|thick|daft|useless|lying|thieving|fat|ugly|stupid|dumb|incompetent|
            pathetic|sad|miserable|vile|disgusting|spineless|gutless|arrogant|smug|selfish|nasty|
            filthy|rotten ..1 $|sods|lot|people|lot_of|git|so|old|bunch|company|thing|beggars|
            blighters|gits|sod|bugger|buggers|creature|idiots|man|woman
        hope ..2 they|somebody|someone scrap|replace|fire|delete|unplug|sack|shut_down|switch_off|
            scrapped|junk you|u
        ur|your|u|r|you @very* dumb|stupid|retarded|ugly|pathetic|useless $
        @youbad
        how|what|so|too|that ..2 @dim ..1 @be|can|could @you !busy
        how @dim ..3 can|could|are|do ..1 @you|people|one|someone|anyone|a_person
        how can|could ..1 @you|anyone|somebody|people|a_company|a_bot ..2 be ..2 @dim
        what|such|another ..1 a|an|bunch|pack|of @very* @slurish|@dimguy
        @slurish
        @slurdet* jerk|jerks|sod|hoe|dick|prat|prats|mf|minger|dork $
        @you @be? @very* jerk|jerks|sod|sods|hoe|dick|prat|prats|dicks|arse|twerp|berk
        ^ listen|hey|ok|okay|oi|yo|well|hello|hi|look|no|yes|thanks|bye @slurish|dummy|stupid|
            loser|clown|clowns|fool|scum|trash|pig|genius_you
        ^ @very* scum|vermin|scumbags|losers|loser|crooks|clowns|liars|thieves|filth|dummy|trash $
        bunch|pack|gang|load|lot|nothing_but|all|full|company ..1 of ..1 @very* @slurish|
            @animal !every|excuses
        @dim|@ugly cow|bitch|pig|whore|slut|bot|robot|machine|cunt|ass|chatbot|computer_program|
            ai|twat|git|hag|witch|dog|sod|wench|prick|fuck|shit|fucker|bastard|piece_of_junk|
            piece_of_shit|thing_you|bint
        @your|his|her|their|our|some|the|that|this @very* @staff ..6 @be|was|
            were not? ..1 @very* @slurish|@animal|@dim
        @your|the|that|this|some @very* @slurish|scum|clown|clowns|muppet|muppets|loser|pig|cow|
            moron @at|who|that|called|named|you|working|there|from|of_a
        @your @very* @slurish
        @tell ..4 @slurish
        tell|ask|inform your|that|the @staff ..1 he|she|they|is ..1 @be ..1 @very* @slurish|
            @animal|@dim
        @staff|he|she|they @be @very* @slurish
    """,
    "hostile": """
        @threat
        @hate
        @harassment
        @insult
    """,
    "youbad": """
        @you @be? not? @very* @slurish
        @you @be? @very* @animal
        @you @be not? @very* @dim
        @you @be ..2 @slurish
        @you @very* @dim bot|robot|machine|ai|thing|people|person|program|computer|piece|cow|
            creature|human|man|woman|girl|boy|little|company|bunch|pile|animal|animals|piece_of|
            waste|git|lot|old|chatbot|software|sod|fuck|fucks|shit|ass|bitch|prat|twit|tool|loser
        @be @you ..1 @very* @slurish|@dim|@animal
        @be @your @staff ..1 @very* @slurish|@dim
    """,
    "task": """
        you|do|understand|see|read|notice|work|help|get|answer|function|live|even
    """,
    "dimguy": """
        loser|losers|clown|clowns|fool|fools|disgrace_of|pig|cow|muppet|muppets|dummy|waste_of|
            scum|piece_of_work|stupid_bot|dumb_bot|useless_bot|stupid_person|stupid_woman|
            stupid_man|dumb_person|brainless_person
    """,
    "slurdet": """
        a|an|the|you|u|such|what|total|complete|absolute|utter|fucking|bloody|damn|stupid|dumb|
            lying|lazy|useless|fat|ugly|dirty|pack|bunch|of|lot|bye|goodbye|thanks|ok|and|or|so|
            now|please|just|do|it|thick|sir|hello
    """,
    "ugly": """
        ugly|fat|lazy|lying|old|dirty|filthy|fucking|bloody|smelly|useless|pathetic|worthless|
            mouthy|silly|cheeky|rude|arrogant|little|evil
    """,
    "at": """
        at|in|on|behind|over
    """,
    "tell": """
        tell|telling|ask|inform that|your|this|the|those|these
    """,
    "genius": """
        genius|einstein|sherlock|clever|smart
    """,
}
