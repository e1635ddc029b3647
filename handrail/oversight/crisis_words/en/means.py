"""Ways to harm oneself, and asking for them, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        think|thinking|thoughts|dream ..2 about|of ..1 the|a|that|this ..1 bridge|roof|cliff|rope|
            noose|pills|razor|train|tracks|river
        rope|pills|tablets|knife|gun|razor|blades|petrol ..6 scared|afraid|worried ..4 he|she|
            they|him|her|do
        @kin|he|she|they took|swallowed|has_taken|taken|ate|drank ..2 pills|tablets|bleach|poison|
            overdose|meds|medication|all_his|all_her|too_many
        @pill ..3 are|is|would_be ..2 dangerous|lethal|too_many|enough
        how many ..4 @pill ..3 dangerous|safe|much|too_many|sleep|enough
        on ..1 the roof|ledge|bridge|tracks ..3 and|i|bot|about|ready|now
        how deep do|should|must|would you|i|one ..3 cut
        @hurt ..1 @self with cigarettes|a_lighter|razor|razors|blades|glass|a_razor|a_blade|
            a_knife|fire|matches|needles|scissors|a_cigarette|the_iron|boiling
        thoughts of|about ..2 ending|dying|death|harming|hurting|cutting|not_being|leaving|
            killing|jumping
        jumping|jump|leaping ..2 out|off|from ..3 @height|there
        sitting|sit|standing|stand|am|stood|waiting|climbed ..2 on|at|by|over ..2 ledge|edge|
            platform|railing|windowsill|parapet|tracks|rails|bridge|rooftop !of_the_page|
            of_my_seat
        train|railway|subway tracks ..3 tempting|inviting|calling|close|waiting|here
        bridge|roof|tracks|cliff|river|knife|pills|rope|noose|gun ..2 is|are|look|
            looks ..3 minutes_from|minutes_away|calling_me|tempting|inviting|so_close|waiting|
            ready|looking_at_me
        saved|saving|hoarded|collected|collecting|stockpiled|stashed|have|got ..3 enough|lots_of|
            a_lot_of|all_my|stash_of ..2 pills|tablets|meds|medication|sleeping_pills|insulin
        medication|meds|pills|tablets ..2 lined_up|in_front|next_to_me|in_my_hand|ready|laid_out
        bought|got|have ..3 pills|rope|tablets|gun|razor|blades ..3 wrote|written|letter|note|
            ready|tonight|goodbye
        how high|tall|far|many_floors ..3 building|bridge|fall|floor|roof|jump|drop ..2 need|
            needs|must|have|enough|to|before|should
        too late ..4 taken|swallowed|took|cut|jumped|drank
        locked|barricaded ..4 in|herself|himself|themselves|bathroom ..5 razor|blade|knife|pills|
            tablets|rope|gun|scissors
        razor blade|blades ..3 !for_shaving|refill|shaving
        scars|cuts|marks|wounds ..3 arms|arm|wrists|wrist|thighs|legs|forearm ..4 cutting|self|
            blade|razor|again|hiding|hides|hide
        keep|staring|stare|looking ..3 at ..1 the|my|this ..1 knife|pills|rope|blade|razor|
            tablets|bottle_of_pills|gun|bridge|ceiling_and
        @slit ..2 @wrist !of_the|of_my_dress
        @hurt|cutting|cut ..1 my|her|his|their|own ..1 arms|wrists|wrist|thighs|legs|veins|
            forearms|skin
        razor|blade|blades|knife|knives|scissors|sharp ..8 wrist|wrists|veins|artery|arteries|
            throat|myself|my_skin|my_arms|my_neck|vein
        bleed|bleeding out|to_death|dry
        how|where deep|far ..1 do|should|must|to|would ..2 cut
        how long ..4 bleed
        @took ..4 @heap ..3 @pill
        @took ..3 @pill ..3 @heap|at_once|together|just_now|not_wake|to_die|goodbye
        @took ..2 whole|entire|all|full|three|two|four packet|pack|box|bottle|packs|blister|
            stash ..1 of
        overdose|overdosed|overdosing|od_on|od_ing
        how many|much|few ..3 @pill ..8 @lethal|kill|die|overdose|dead|never_wake|not_wake|end_it|
            fall_asleep_forever
        how many|much|strong|high ..6 @lethal|to_die|kill_me|kill_a_person|to_kill|overdose|
            die_from|to_not_wake
        what|which|is|are ..5 lethal|fatal|deadly ..1 dose|dosage|amount|quantity|combination|mix
        @pill|dose|amount|bottle|@height|fall|drinking|eating|swallowing|mixing ..7 kill|kills me|
            myself|you|a_person|someone|somebody|an_adult|a_human
        can|will|would|could|do|might|does i|you|someone|one|a_person|somebody|it|
            anybody ..1 die ..2 from|if|of|by|when|drinking|taking|eating|swallowing
        if i drink|eat|swallow|take|mix|inject ..9 die|kill|dead|lethal|fatal|painless|hurt|suffer
        pills|tablets|rope|noose|gun|knife|blade|razor|pistol|bottle ..2 in_front_of me|myself|
            my_hand|now
        @pillgun ..4 in_front_of|next_to|beside|here_with|in_my_hand|in_my_mouth|to_my_head|
            at_my_head|against_my_head
        have|got|holding|bought|loaded ..2 gun|pistol|noose|revolver ..3 hand|ready|head|mouth|
            tonight|loaded|and|to
        noose
        rope|cord|belt|cable|ceiling|hook|beam|ladder|scarf ..8 hang|hold|support|carry|enough|
            take ..5 person|human|myself|body|my_weight|my_own_weight|man|adult|me|neck|
            noose !to_swing
        rope|cord|belt|cable|hook|beam ..6 my weight|body|neck|own_weight
        bullet|gun|pistol ..3 in|through|to|into ..1 my|head|mouth|his_own|her_own
        jump|jumping|jumped|jumps|leap|leaping|throw_myself|throwing_myself|fall|step|stepping|
            drive|driving|walk|walking|drop|dive|throw|throwing|threw ..2 off|from|under|before|
            into|in_front_of|onto|over|in ..2 @height|@traffic|river|sea|tree|wall|pole|pillar|
            oncoming|ocean
        on|at|from|by the|a edge|ledge ..2 jump|bridge|roof|cliff
        on|at|from|by the|a ..1 bridge|roof|rooftop|ledge|cliff|tracks|balcony ..6 jump|end|over|
            goodbye|dark|last
        about|going|ready|want|gonna|going_to|will|then|will_just|threatening|threatens|might|
            could to? @just* jump $
        then i will|would|can @just* jump $
        wants|wanted|said_he_will|says_he_will|threatens|threatened|will ..1 jump $
        think|thinking|thoughts|thought|dreaming|obsessed|dream ..3 about|of|on|with|
            how ..2 dying|death|dead|die|killing|ending|suicide|hanging|jumping|harming
        painless|easiest|quickest|best|peaceful|fastest|surest|quick|easy|good|painlessly ..3 way|
            method|ways|methods|death ..2 die|dying|go|suicide|kill|death|end_it|exit|out
        painless|peaceful death
        how ..4 die|dying ..3 pain|painless|painlessly|peacefully|quickly|quietly|fast
        die quickly|painlessly|peacefully|tonight|today|now|soon|alone
        at the end of my|the rope|tether ..4 thinking|end|want|die|over|anymore|life
        @kin ..6 goodbye|farewell ..8 tablets|pills|knife|gun|roof|bridge|rope
    """,
}
