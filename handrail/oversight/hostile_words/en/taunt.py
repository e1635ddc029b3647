"""Taunts and ways to send somebody to hell, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "taunt": """
        @staff ..4 such|a|an|the @very* @slurish
        @staff ..3 @be @very* pig|scum|cow|clown|clowns|moron|vermin|imbecile|animals|rats|trash|
            filth|thieves|monkeys|braindead|retarded|brainless
        @fuck @you|urself|yourself|yourselves|off|u|ur|all_of_you|the_lot_of_you|your !ing|with|
            up|my|around|over
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
        kiss|lick|bite|suck|eat my|me|it|a|on|this|deez|shit ..1 ass|arse|shiny|butt|balls|bag_of|
            dick|boots|and_die|crow_you
        ^ kiss|lick|bite|suck|eat my|me|it|shit $
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
        i|we|everyone|nobody|everybody ..2 hate|hates|despise|despises|loathe|detest @you !new|
            app|website|service|delivery|r|products|policy|for_this_chair
        nobody|no_one|noone ..1 likes|loves|wants|needs @you
        smarter|brighter|cleverer|brighter|smarter|intelligent|brains ..1 than @you|your
        dumber|thicker|stupider|dimmer|uglier ..1 than|as ..5
        slower than a|my ..3
        as @dim as ..1
        brain|brains|iq|intelligence|mind|wit ..3 of|than ..1 a|an|your !mine|injury
        @you have|has|got not|no ..2 brain|brains|braincell|clue_you|spine|soul|iq
        @you|your ..2 brain|head|skull ..2 is|are empty|missing|full|made|dead
        lacking|without|no|half|any|two|one|single|zero ..1 brain|brains|brain_cell|brain_cells|
            braincells|braincell ..3 @you|your|there|between
        waste of ..1 space|oxygen|air|skin|sperm|life|human|carbon
        @you ..3 waste|disgrace|embarrassment|failure|abomination|joke_of_a|poor_excuse|
            sorry_excuse ..1 of|to|for|$
        poor|pathetic|sorry|lousy excuse for|of a|an human|person|bot|agent|man|woman|assistant|
            being
        @you ..2 not_fit|unfit|too_dumb|too_stupid|too_thick|too_dim|not_smart|incapable_of
        too|so stupid|dumb|thick|dim|dense|lazy|braindead to|for ..3 @task
        @you ..1 mother|mom|mum|mama|momma|sister|daughter is|so|was|must|sucks|fat|ugly|ashamed
        yo|your|ur mama|momma|mum|mom|mother ..1 is|so|was|$|sucks|wears ..2 fat|whore|ugly|slut|
            stupid|bitch|$
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
        hope @you ..2 get|lose|are|choke|rot|fail|suffer ..1 fired|your_job|sacked|miserable|
            alone|on_it|bankrupt
        learn ..1 english|to_speak ..1 @slurish|you
        crawl|go back ..2 under|to ..2 rock|hole|cave|school
        lick ..1 my|me ..1 boots|$
        mother fucker|fuckers
        ^ ass|asses|arse|asshat $
        ass|arse|shit|butt|fuck|dick|dumb|fat|bone|air|pea|shit hole|holes|face|head|heads|hat|
            clown|wipe|brain|brains|tard|stick|ass|bag
        prick|twat|git|knob|plonker|pillock|wazzock|cockwomble|numpty|muppet $
        ^ loser|losers|clown|clowns|scum|pathetic_bot|trash_bot|liar|liars|thieves ..1 $
    """,
}
