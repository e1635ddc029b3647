"""Threats, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "threat": """
        @tellboss ..4 coming|come for|after|to_get
        i|we ..1 am|will_be coming for ..1 him|her|you|them|all
        know ..1 which|what|when|where ..5 courier|driver|staff|agent|people|manager|he|
            she ..2 home|takes_home|parks|works|lives|leaves|walks
        not|never ..1 walk|breathe|see|talk|work ..1 again
        bring|bringing ..1 my|a|the shotgun|gun|bat|knife|rifle|machete|pistol|axe|friends_and|
            crowbar
        i|we ..2 know ..1 people|some_people|the_right_people
        you ..1 will|gonna|going_to regret ..1 this|it|that ..3 know_people|promise|swear|when_i|
            believe_me
        sleep lightly|badly|carefully|with_one_eye
        be|is|such ..1 a|real shame|pity|terrible if|when ..3 happened|happens|burned|happen|
            accident|broke
        something ..1 happened|happens|bad_happens|could_happen ..1 to ..2 you|your|family|shop|
            him|her|kids|store|children
        life ..3 not ..3 worth ..4 @done
        i|we|ill ..1 will|would|could|gonna|going_to ..1 personally? ..1 strangle|kill|murder|
            punch|beat|stab|shoot|choke|slap|hurt|find ..1 whoever|anyone|the_person|the_next|
            every|everyone|somebody|the_idiot|who
        gets|get|getting|have|earns|deserves a ..1 punch|slap|kick|fist|beating|thump|bullet|
            smack|thrashing|knuckle_sandwich
        punch|fist|kick|bullet|knife ..1 in|to|through|into ..1 the|your|his|her face|teeth|head|
            gut|stomach|throat|groin|back
        throw|chuck|put|lob|smash ..2 brick|rock|stone|petrol|molotov|firebomb ..2 through|at|in|
            into ..1 your|the
        in|up flames
        see|watch|make ..1 you|him|her|them ..1 bleed|suffer|burn|cry|beg|die|hang
        i|we|ill ..1 will|shall|gonna|am_going_to|going_to ..1 end|destroy|finish|bury|ruin|crush|
            break|annihilate ..1 you|him|her|your_life|your_career|all_of_you|every_one_of_you|
            you_all ..1 $|all|and|personally
        if i ever ..4 you|him|her|that_guy|this_driver ..1 $|again|in|i
        i|we ..1 want|will|would|wish|love|going|gonna|hope|swear ..3 to? ..1 see|make|
            watch ..1 you|them|him|her|every ..3 suffer|bleed|die|burn|dead|hang|cry|disappear
        kill you
        chop|cut|hack|slice|carve you up
        know|got|have ..1 your|the ..1 name|face|address|number_plate ..6 sleep|careful|watch|
            safe|soon|now_so|remember
        better|should hope|pray ..3 never ..1 meet|see|find|run_into
        accidents ..1 happen
        bad|terrible things ..1 happen|will_happen ..3 people|you|like
        make|turn ..1 your|his|her|their life|lives ..2 hell|misery|nightmare
        love|like|want|going|gonna|happy|would ..1 to? smack|slap|punch|strangle|throttle|slap|
            batter|thump|deck|kick|belt|clout|whack|clobber|headbutt ..1 that|you|your|the|him|
            her|this|those !chance|deal|button
        i|we ..1 am|will_be waiting ..3 outside|at_the_door|in_the_car_park|round_the_corner|
            for_her_outside|for_him_outside
        waiting for ..1 him|her|you|them outside
        tell|ask ..4 waiting ..3 outside
        set|let|release ..1 my|the ..1 dog|dogs ..2 on|loose|out
        get|have|gets|getting ..2 what ..1 is? ..2 coming ..1 to|for
        get|have|gets ..1 what @you|he|she|they ..1 deserve|deserves ..3 personally|see|make|soon|
            promise|myself|i
        hope|wish ..1 your|the|that|this ..2 warehouse|office|house|shop|building|store|car|
            company|headquarters ..2 burns|burn|explodes|collapses|floods|burned|blown
        everyone|everybody|all_of_you|people inside
        go ..1 jump ..1 off|in_front|under|into
        jump|play|walk ..1 in|into|off|under ..1 traffic|bridge|cliff|train|bus ..2 $
        why ..2 not ..1 you ..1 go? ..1 jump|die|hang|kill|drown
        come|coming|get|came ..1 over|down|round|around|up there ..1 and
        make me come|drive|go ..1 over|down|round|there
        someone|somebody|people ..3 get|gets|going|be ..2 hurt|killed|shot|beaten
        shove|ram|stuff|stick ..4 down|up|in ..1 your|ur|his|her throat|arse|ass|face|mouth|neck
        beat|kick|knock|punch|slap|smash|scare the crap|shit|hell|living_daylights|daylights|snot|
            life ..1 out of
        @will ..1 fuck|mess you|u up
        i|we|ill|someone|somebody|people|they|he ..1 @will ..3 @kill ..3 @them
        i|we|ill ..1 @will ..3 @kill ..4 @bodyof
        @will ..2 beat|kick|smash|break|rip|bash|punch|cut|knock|blow|slap|cave ..1 the|your|his|
            her|their|that ..2 @body|crap|shit|hell|living_daylights|daylights|head_off|lights
        @will ..1 @kill @them !in_price|a|an|with|back|down
        i|we ..2 find|hunt|track|follow|visit|come_for|get|catch|know ..1 @you ..2 and ..3 @kill|
            make|hurt|then
        find|hunt|track ..1 @you|him|her|them ..1 down
        @will find @you ..1 $
        i @will find out where ..2 live|work
        i|we ..2 know|found|find_out|knows ..1 where ..5 live|lives|work|works|park|sleep|sleeps|
            lives_too|office !chat|button|link
        know where ..1 your|you ..2 live|office|family|house|kids|work|warehouse|children|home
        watch ..1 your|ur ..1 back|step_when
        look over your shoulder
        sleep with one eye
        better|should|start ..2 watch|run|hide|pray ..1 $|your_back|out|from_me|now
        @you ..1 @be ..1 dead ..2 if|when|$|meat|soon|to_me_now|man|tomorrow|bitch
        dead ..1 meat|man_walking
        @you|he|she|they|your|your_staff ..2 will|gonna|going_to|shall ..3 die|burn|bleed|suffer|
            regret_it|pay_with|pay_for|disappear|regret_being|regret_you|be_dead|be_sorry_you|
            be_killed|get_hurt|be_hurt|not_live|not_be_safe|get_shot|be_shot|not_see_tomorrow|
            wish_you_were_dead|lose_your_teeth !out|as_a
        pay ..4 blood|with_your|your_life|his_life
        i ..2 make @you ..1 regret|pay|bleed|suffer|cry|beg|disappear|sorry|scream|wish_you
        regret ..2 ever|you|being ..2 born
        hope|hoping|wish|wishing|pray @you|your|he|she|they|all ..6 die|dies|cancer|dead|crash|
            killed|burn|raped|hit_by|choke|bleed|suffer|drown|disease|aids|rot|murdered|stroke|
            heart_attack|run_over|shot|covid|death|stabbed|hanged|burned
        wish|want @you ..1 dead|were_dead|to_die|gone_forever
        i ..2 hope|wish someone|somebody ..2 @kill ..2 @them
        die you|u|bitch|in_a|slow|painfully|scum|pig|in_hell|already|motherfucker|idiot !cast
        ^ just? die $
        kill|hang|shoot|drown|neck|hurt|burn yourself|yourselves|urself|ur_self|yourself
        kys|kill_urself|k_y_s|kms_you
        jump|jumping ..1 off ..1 a|the cliff|bridge|roof ..1 @you
        go ..2 die|hang|kill|drown|neck ..1 $|yourself|in_a|already
        deserve|deserves|need|needs|ought|should|must|want|supposed ..1 to? be? ..1 shot|hanged|
            killed|beaten|burned|executed|to_die|die|hung|stabbed|raped|tortured|gassed|
            slaughtered|punched|whipped|lynched|exterminated|put_down|a_beating|a_bullet|
            a_good_slap|drowned
        someone|somebody|one|they|i|we|who should|ought_to|needs_to|must|
            might ..2 @kill ..1 @them|the_lot|all
        not ..2 be ..1 safe|alive|walking|breathing|able_to_walk ..2 @anywhere|$|home|longer
        @you|he|she|they ..2 not ..1 be|feel|walk ..1 safe
        when|if|wait|next ..4 i ..3 see|catch|find|get|meet|lay ..1 @you|him|her|them|my_hands|
            you_in|hands|that|your ..6 @kill|hands|dead|regret|sorry|on_you|pay|run_him|blood
        get|lay|put ..1 my hands|fist|fists|boot ..1 on|in|around|up ..2 @them|throat|neck
        i|we ..3 coming|come|on_my_way|showing_up|show_up|drive|bringing|turn_up|waiting ..4 with|
            after|a|to ..4 @weapon|@kill|you_all|get_you|ya|@you
        coming|come|came for|after|to_get @you !to|help|a
        waiting ..2 for ..1 you ..3 outside|after_work|in_the_parking|at_home|at_your
        bring|bringing|have|got|use|buy|own a|my ..2 gun|bat|baseball_bat|machete|shotgun|rifle|
            pistol|petrol ..4 you|your|there|to|along|and|with_you|next
        friends|people|guys|boys|brothers|men|i|we|somebody|someone ..4 visit|pay_a_visit|drop_by|
            come_round|knock ..1 you|your|him|her|on_your ..2 house|home|tonight|family|door|
            at_night
        bomb|bombs|explosives ..5 your|office|building|warehouse|store|shop|place|you|
            headquarters|hq !bath
        blow|burn|torch|bomb|blowing|burning|smash|shoot|trash|tear ..3 up|down|fire|place|office|
            building|warehouse|store|your|the|ground|whole ..3 up|down|place|office|building|
            warehouse|store|shop|ground|headquarters|company|call_centre|call_center|fire|windows
        place|office|building|warehouse|store|shop|house|car|headquarters ..2 will|should|
            is_going_to|gonna|goes ..2 burn|burns|explode|blow|up_in_flames|flames|blown|burned|
            bombed
        bullet ..3 in|through|for ..2 your|you|his|her|with_your_name
        put @them|him|her|you ..1 in|into ..2 hospital|ground|grave|coffin|wheelchair|
            your_place_with
        break ..1 your|his|her|their|every ..1 legs|neck|arms|bones|nose|jaw|fingers|face|knees|
            bone|teeth|kneecaps
        slit|cut|rip|tear ..1 your|his|her|their|you ..2 throat|throats|open|apart|head|tongue|
            heart|limb
        i|we|would ..3 love|like|want ..1 to ..1 see|watch @you|him|her|them ..2 dead|die|burn|
            bleed|suffer|hang
        rape @you|her|your
        get|have|make @you ..1 killed|shot|beaten|hurt|hurt_badly|disappear|done_over
        last|final ..1 warning ..6 or ..4 dead|blood|hurt|regret|@kill
        or|otherwise ..2 i|else|you ..3 blow|kill|burn|hurt|blood|shoot|die|dead|stab|
            bullet ..2 @them|up|place|will
        blood ..2 on ..1 your|floor|walls|streets|will
        hunt @them
        teach|show ..1 @you|him|her a lesson !about
        your days are numbered
        run ..1 @them ..1 over
        knock @them ..1 out
        beat|beating|kick|kicking|smash|smashing ..1 @them ..1 up|senseless|bloody|black|to_death|
            to_a_pulp|unconscious|head_in
        kick|whip|beat|whoop ..1 your|his|her|their|ur ..1 ass|arse|butt|head|teeth
        punch|slap|hit|headbutt|thump|strangle|choke|throttle|stab|spit ..1 @them|you|your|on_you|
            at_you !in_your|number|enter|up
    """,
    "anywhere": """
        anywhere|tonight|again|here|at_home|home|much_longer|long
    """,
    "bodyof": """
        your|his|her|their|that|the|this ..2 driver|drivers|courier|agent|manager|staff|boss|
            colleague|family|kids|wife|mother|children|dog|throat|face|head|neck|skull|teeth|legs|
            house|woman|man|guy|girl|next_one|people|brains|guts|delivery_guy|employees|ceo
    """,
    "tellboss": """
        tell|ask ..1 your|the|that|this ..1 boss|manager|driver|courier|agent|owner|ceo|
            supervisor|colleague|him|her|staff ..1
    """,
    "done": """
        done_with|finished_with|through_with|i_am_done|when_i
    """,
}
