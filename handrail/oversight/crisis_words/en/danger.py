"""What always counts, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        how deep do|should|must|would you|i|one ..3 cut
        @hurt ..1 @self with cigarettes|a_lighter|razor|razors|blades|glass|a_razor|a_blade|a_knife|fire|matches|needles|scissors|a_cigarette|the_iron|boiling
        @want too die
        @better ..2 for ..2 everyone|everybody|all|them|family|kids ..3 i ..2 disappeared|vanished|left|died|gone|not_here|not_around|dead|never
        sleep|bed ..2 and|to never|not ..2 get|wake|rise ..1 up
        @dont live|cope|go_on|exist ..1 with this|the|so_much|all_this ..1 pain|guilt|grief|shame|loss|emptiness|voices|loneliness
        no|not|nor|without ..2 the? strength|energy|will|power|courage|reason ..1 to keep|go|carry|continue|live|fight|get_up|wake ..1 going|on|living|up|$ !with
        dark|darkest|suicidal|intrusive|scary|bad|ugly thoughts ..1 !about_the_price
        thoughts of|about ..2 ending|dying|death|harming|hurting|cutting|not_being|leaving|killing|jumping
        jumping|jump|leaping ..2 out|off|from ..3 @height|there
        sitting|sit|standing|stand|am|stood|waiting|climbed ..2 on|at|by|over ..2 ledge|edge|platform|railing|windowsill|parapet|tracks|rails|bridge|rooftop !of_the_page|of_my_seat
        train|railway|subway tracks ..3 tempting|inviting|calling|close|waiting|here
        bridge|roof|tracks|cliff|river|knife|pills|rope|noose|gun ..2 is|are|look|looks ..3 minutes_from|minutes_away|calling_me|tempting|inviting|so_close|waiting|ready|looking_at_me
        saved|saving|hoarded|collected|collecting|stockpiled|stashed|have|got ..3 enough|lots_of|a_lot_of|all_my|stash_of ..2 pills|tablets|meds|medication|sleeping_pills|insulin
        medication|meds|pills|tablets ..2 lined_up|in_front|next_to_me|in_my_hand|ready|laid_out
        bought|got|have ..3 pills|rope|tablets|gun|razor|blades ..3 wrote|written|letter|note|ready|tonight|goodbye
        how high|tall|far|many_floors ..3 building|bridge|fall|floor|roof|jump|drop ..2 need|needs|must|have|enough|to|before|should
        how many floors|stories|metres|meters ..4 die|fall|survive|enough
        it is|already|now too late for me
        too late ..4 taken|swallowed|took|cut|jumped|drank
        no|nobody|noone|nothing ..1 one? can|could|will ..1 save|stop me !from|money
        no|nobody|noone|nothing ..1 one? can|could help me @anymore
        can not be ..1 saved|helped|stopped
        tell|say ..1 to? my mother|mum|mom|dad|father|parents|kids|children|son|daughter|wife|husband|family|sister|brother|girlfriend|boyfriend|everyone ..3 sorry|love|loved|goodbye|forgive
        sorry for everything ..2 goodbye|bye|farewell|forgive|i|and|$
        you ..1 are|were|will_be ..1 last ..1 person|one|people|human|thing|voice|soul ..4 talk|speak|chat|write|hear|hears|see|spoke|talked|message|to
        last ..1 person|one i|that ..2 talk|speak|chat|write|message|ever
        see|seeing|meet|join|joining|reunited|with ..2 my ..1 mum|mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|wife|husband|son|daughter|brother|sister|nan|baby|late_wife|late_husband|dog ..1 soon ..1 up_there|there|in_heaven|on_the_other_side|$
        when|once|after i am|die ..1 dead|gone|$
        when|once|after i am dead
        locked|barricaded ..4 in|herself|himself|themselves|bathroom ..5 razor|blade|knife|pills|tablets|rope|gun|scissors
        razor blade|blades ..3 !for_shaving|refill|shaving
        scars|cuts|marks|wounds ..3 arms|arm|wrists|wrist|thighs|legs|forearm ..4 cutting|self|blade|razor|again|hiding|hides|hide
        started|start|starting|began|back|gone_back|relapsed|stop|resist|urge|urges|want|need|tempted ..2 to? cutting|cut|self_harming|hurting_myself|self_harm !the|my_order|off|prices|price|costs|down|out|back
        relapsed|relapse ..3 cut|cutting|hurt|harm|myself
        pushed|drove|drives|driving|pushing|push me ..1 over_the_edge|to_the_edge|to_suicide|to_do_it|into_the_grave|to_my_death|to_death
        i ..1 am|will ..1 going_to|gonna|about_to|doing|do ..1 do? it|this ..1 tonight|today|tomorrow|now|right_now|soon
        tonight|today ..1 is the ..1 night|end ..2 i|it|my|$
        no ..1 one|body? can|will stop me
        not|never|no ..2 see|tomorrow|have ..2 tomorrow ..2 for me|$
        not ..2 see ..1 tomorrow|the_morning|another_day|sunrise|christmas|next_week|monday
        no|not ..2 tomorrow ..1 for|left|anymore me
        there ..1 will|is ..1 no|not ..2 tomorrow
        i have no tomorrow
        not ..2 belong|fit|meant|made ..1 in|to|for ..1 this|the world|life|earth
        this|the world|life|planet ..1 is|was ..2 not|never ..1 for|made|meant|worth ..1 me|it
        letting|let go ..3 now|goodbye|world|forever|for_good|of_life|$
        fought|fighting|struggled ..2 long_enough|enough|too_long
        keep|staring|stare|looking ..3 at ..1 the|my|this ..1 knife|pills|rope|blade|razor|tablets|bottle_of_pills|gun|bridge|ceiling_and
        feel|feeling nothing ..1 anymore|ever|again|forever
        earth|ground|sea|ocean|darkness|hole ..2 swallow|swallowed|take|open_up me
        better|happier|belong|peace ..2 off|in ..2 grave|ground|coffin|cemetery|morgue
        six feet under
        in ..1 ground|grave|coffin|morgue ..3 than|better|soon|belong|already
        dont|not|no ..2 want ..1 any more|another birthday|birthdays|christmas|day|days|year|years|tomorrow
        leaving|leave ..1 this|the world|earth|planet|life ..1 !cup
        my will ..2 is written|signed|done|ready|finished
        will|testament ..1 is ..1 written|signed ..3 ready|go|goodbye
        dead ..1 before|by|when|and|soon ..1 it|the|you|i|anyway ..1 renews|arrives|comes|gets|gone|buried
        might|may as well be? dead|die
        life ..4 not ..1 want ..3 @anymore
        i ..2 hate|hated my life ..2 not|and|so ..3 @anymore|live|die|end|over
        want|wanna|to di e
        not ..3 be ..1 there|here|around ..1 or|nor
        ^ or|nor anywhere
        dosnt|dont @just* want ..1 to? live|be_alive|wake|be_here|exist
        @kin|he|she|they ..1 not|no_longer|never ..3 want|wants to? live|be_alive|be_here|exist|go_on|wake_up
        suicide|suicidal|sucidal|sucide|unalive|unaliving|unalived|unaliv~|kms|kys_me
        un alive|aliving
        @toolate
        self harm|harming|harmed|injury|injuring|mutilation|inflicted
        selfharm|selfharm~
        @kill @just* @self
        @hurt @just* @self
        @kill ..1 @self tonight|today|now|soon|if|because|unless
        take|taking|took|taken|takes|end|ending|ends ..1 my|his|her|their|your|own own? life|lives
        taking|take|end|ending things for_good|tonight|myself|forever|today|now
        @want @just* end|ending|finish|finishing|stop it|things|everything|this|all all|tonight|today|now|forever|soon|for_good|already
        @want @just* end|ending things|everything|it
        i am|will|have ending|end it|things|everything|this tonight|today|now|all|forever|soon|tomorrow
        end|ending|finish it|things|everything all|forever|for_good|tonight|once_and_for_all
        do @self in
        did|doing|do something|anything|sth|stupid ..2 to @self|@self
        do something to myself
        might|could|will|going do ..1 to myself
        @want to? @just* @die
        @i_want @die
        @kin ..2 @want @just* die|be_dead
        i am|was going|about to @die
        ready|prepared|time|right to|for die|death|dying
        let me die
        i|we will|shall|would|might|could @just* be|lie ..1 dead !tired|broke|beat|meat|serious|set
        i will|would be dead|six_feet
        be|am|being|was|were dead ..2 by|before|when|until|soon|tomorrow|tonight|already
        i|he|she|@kin was|were|am|is|be better|happier ..1 off? dead
        better off without me
        better off if|when ..2 i|he|she ..3 @gone|died|die|never
        better off dead
        @better|place ..1 without me ..2 @anybody_else|in|around|it|here|on
        everyone|everybody|they|family|kids|people|world|all|children|wife|husband|you ..6 @better|place ..3 without me
        without me ..6 @better|place
        everyone|everybody|they|family|kids|people|world|all|children|wife|husband|mother|mum|mom|parents|nobody ..7 @better ..2 if|when i ..3 @gone|dead|die|died|here|around|alive|disappeared|exist
        nobody|noone|anyone|anybody|anyone|everybody|they|who|someone|one|person|people|hardly ..3 miss me
        nobody|noone|anyone|anybody|one|who|soul|person|people ..3 care|notice|mind|cares|notices|bother|cry|blink|know ..2 if|when|whether|that|once|should i ..2 die|died|dead|gone|disappeared|vanished|exist|alive|live|was_not_here|disappear|were_gone
        if|when|once|after|should|because i ..2 die|died|dead ..5 nobody|noone|anyone|sorry|finally|happy|happier|regret|care|miss|blood|fault|notice
        blood on your ..4 dead|die|gone
        i ..1 am|feel|become|became|been ..3 burden
        burden to|on everyone|everybody|them|my|all|the|others|people|family|anyone|society
        wish|wished i|me|he|she ..3 dead|born|die|died|exist|alive|disappear|vanish|gone|asleep_forever|never_wake|existed|killed
        wish|wished|hope|hoping|pray|praying i ..3 not|never|not_to ..2 wake|waking|woken|woke|alive|exist|born|survive
        wish ..2 not|never ..1 wake up
        hope|pray|wish to? die|death
        i ..2 hope|wish i|to die
        not|never ..1 been born
        sleep|asleep ..3 not|never|dont ..1 @wake
        sleep|asleep ..1 forever|eternally|for_good|eternity
        to|and|hope|hoping|will|might|could|rather|i|just not|never ..1 wake|waking up|again|anymore|tomorrow
        @dont ..2 want|wanna|wants|wish|like|desire|care|wanting|bear|stand|see|deserve|able ..1 to? @just* live|living|alive|be_alive|exist|existing|be_here|be_around|wake_up|go_on_living|carry_on_living|keep_living|stay_alive|breathe|life|go_on|carry_on|continue_living|be_in_this_world|being_alive|continue|keep_going|survive|be_on_this_earth !without|wait|waiting|all_day|at|in|with|on|here|where|chat|the|using|paying|this|my|any_subscription|your
        @dont ..2 want|wanna|wants ..1 to be alive|here|around|in_this_world|on_this_planet|on_earth ..1 @anymore|longer|$
        @dont live|living|life ..1 without her|him|them|my_wife|my_husband|my_son|my_daughter|my_mum|my_mom|my_dad|you_mum
        @dont|want|wants|anymore ..2 my|this life ..2 anymore|any_more|over|it|to_be_over|to_end|any_longer
        @dont ..1 being alive
        @dont|hate ..2 life|living|existing|alive|existence ..1 @anymore|$
        tired|sick|done|finished|exhausted|fed|weary ..2 of|with|up|from ..2 living|life|existing|alive|existence|breathing|world|waking_up
        hate myself|my_life ..4 die|dead|anymore|end|live|exist|kill|gone|over
        will to live ..2 @truly|anymore|$
        lost|losing|no|lack|without ..3 will|wish|desire|strength|energy|reason|motivation to live|go_on|carry_on|exist|be_alive|stay_alive|wake_up|continue_living !with|using|waiting|chat|the|on
        whats|no|nothing|any|little|more|much|single|what|one|see|have ..2 @pointless ..1 to|in|for|of ..3 live|living|alive|life|being_alive|being_here|be_here|breathe|breathing|exist|existing|existence|stay_alive|this_world|go_on|going_on|it_all|anything|all_this|any_of_this|any_of_it|carry_on|carrying_on|being_around|wake_up|waking_up|everything !premium|with|the|this_plan|your|wait|waiting|calling|a
        nothing ..2 live for
        nothing ..2 keeps|keeping|holds|holding me ..2 here|alive|going|anymore
        something|anything|reason|nothing ..1 to|for live for|alive
        life|living ..3 not|no|hardly|nothing|zero|never|longer|lost ..3 worth|meaning|point|sense|purpose|value|me
        life|living ..3 meaningless|worthless|pointless|hopeless|unbearable|too_much|over|hell
        not|hardly|ever worth living|it_to_live|staying_alive|being_alive|being_here
        why ..3 am|are|do|should|bother|be ..3 alive|living|live|exist|still_here|even_here|existing|go_on|wake_up|breathing
        why was|were|am i ..1 born
        stay|remain|keep_myself alive
        only ..2 way out ..3 left|is|death|remaining|for_me|now
        no way|escape out|exit ..2 for|of|except|but me|this|death|it|dying
        not ..2 see|know|find|have ..1 a|any|another way out ..1 @anymore|$
        i ..2 no|any|not future ..1 for|left|anymore|$
        life|living|existing|breathing|alive ..2 hurts|unbearable|exhausting|torture
        end|stop|over|finish|ending|stopping|away ..1 the|this|my|all pain|suffering|misery|agony|life|existence|torment ..1 forever|once|now|tonight|finally|$
        want|make|need|wish|let the|this|my|all pain|suffering|misery ..2 stop|end|over|gone|go_away ..1 forever|for_good|$
        want|need|wish|let it|everything|this|all all? to? stop|end|over|be_over|to_stop|to_end|to_be_over ..2 @forever|@anymore|$
        want|need out ..2 of|from this|my|the life|world|existence|here|misery
        pointless|hopeless|meaningless|over|useless ..4 i ..2 want out
        out of this life|world
        want|wanna|wish|could|rather|like|going|gonna|ready ..2 disappear|vanish|fade|be_gone|be_no_more|sleep|go|leave forever|for_good|permanently|completely|from_this_world|and_never|from_earth|this_world|off_the_face
        never come|coming|return back ..1 forever
        @note
        my|these|our|is ..2 last|final words @forever|$
        goodbye|good_bye|farewell|bye|adieu ..1 cruel|forever|world|life|for_ever|everyone|everybody ..1 $
        say|said|saying goodbye|goodbyes|farewell ..1 to|for everyone|everybody|all|us|life|world|family|good|ever
        hear|see ..1 from? me again ever|ever_again
        never ..1 hear|see ..1 from? me ..1 again
        after|upon|before my|his|her death ..6 weekend|tonight|going|tomorrow|soon|@soonly
        feed|look_after|take_care|care|mind|raise|walk ..4 when|if|after|once ..1 i ..2 gone|dead|not_here|no_longer_here
        with|join|joining|follow|following|see|meet ..4 my|him|her|them dead|late|deceased wife|husband|mum|mom|dad|son|daughter|mother|father|child|baby|brother|sister|dog|partner|friend ..3 tonight|soon|now|$
        join|joining|follow|following him|her|them ..2 tonight|soon|in_heaven|there|death|up_there|today|tomorrow
        want to follow him|her|them
        see|meet|be|with ..4 him|her|them|mum|mom|dad|god|son|wife|husband|angels|family ..2 in_heaven|up_there|on_the_other_side|again_up|heaven
        took|taken his|her|own ..1 life ..4 i ..2 want|follow|same|too
        @slit ..2 @wrist !of_the|of_my_dress
        @hurt|cutting|cut ..1 my|her|his|their|own ..1 arms|wrists|wrist|thighs|legs|veins|forearms|skin
        razor|blade|blades|knife|knives|scissors|sharp ..8 wrist|wrists|veins|artery|arteries|throat|myself|my_skin|my_arms|my_neck|vein
        bleed|bleeding out|to_death|dry
        how|where deep|far ..1 do|should|must|to|would ..2 cut
        how long ..4 bleed
        @took ..4 @heap ..3 @pill
        @took ..3 @pill ..3 @heap|at_once|together|just_now|not_wake|to_die|goodbye
        @took ..2 whole|entire|all|full|three|two|four packet|pack|box|bottle|packs|blister|stash ..1 of
        overdose|overdosed|overdosing|od_on|od_ing
        od on|ed
        how many|much|few ..3 @pill ..8 @lethal|kill|die|overdose|dead|never_wake|not_wake|end_it|fall_asleep_forever
        how many|much|strong|high ..6 @lethal|to_die|kill_me|kill_a_person|to_kill|overdose|die_from|to_not_wake
        what|which|is|are ..5 lethal|fatal|deadly ..1 dose|dosage|amount|quantity|combination|mix
        @pill|dose|amount|bottle|@height|fall|drinking|eating|swallowing|mixing ..7 kill|kills me|myself|you|a_person|someone|somebody|an_adult|a_human
        can|will|would|could|do|might|does i|you|someone|one|a_person|somebody|it|anybody ..1 die ..2 from|if|of|by|when|drinking|taking|eating|swallowing
        if i drink|eat|swallow|take|mix|inject ..9 die|kill|dead|lethal|fatal|painless|hurt|suffer
        pills|tablets|rope|noose|gun|knife|blade|razor|pistol|bottle ..2 in_front_of me|myself|my_hand|now
        @pillgun ..4 in_front_of|next_to|beside|here_with|in_my_hand|in_my_mouth|to_my_head|at_my_head|against_my_head
        have|got|holding|bought|loaded ..2 gun|pistol|noose|revolver ..3 hand|ready|head|mouth|tonight|loaded|and|to
        noose
        rope|cord|belt|cable|ceiling|hook|beam|ladder|scarf ..8 hang|hold|support|carry|enough|take ..5 person|human|myself|body|my_weight|my_own_weight|man|adult|me|neck|noose !to_swing
        rope|cord|belt|cable|hook|beam ..6 my weight|body|neck|own_weight
        hang|hanging ..2 from it|them|there
        bullet|gun|pistol ..3 in|through|to|into ..1 my|head|mouth|his_own|her_own
        blow|blowing|shoot my|his|her|own brain|brains|head|skull
        jump|jumping|jumped|jumps|leap|leaping|throw_myself|throwing_myself|fall|step|stepping|drive|driving|walk|walking|drop|dive|throw|throwing|threw ..2 off|from|under|before|into|in_front_of|onto|over|in ..2 @height|@traffic|river|sea|tree|wall|pole|pillar|oncoming|ocean
        on|at|from|by the|a edge|ledge ..2 jump|bridge|roof|cliff
        on|at|from|by the|a ..1 bridge|roof|rooftop|ledge|cliff|tracks|balcony ..6 jump|end|over|goodbye|dark|last
        about|going|ready|want|gonna|going_to|will|then|will_just|threatening|threatens|might|could to? @just* jump $
        then i will|would|can @just* jump $
        wants|wanted|said_he_will|says_he_will|threatens|threatened|will ..1 jump $
        mind|wish|care|hope|hoping|if|matter ..2 a|the bus|car|truck|train|lorry|plane hit|hits|ran|run|runs|struck|crushed ..1 me
        think|thinking|thoughts|thought|dreaming|obsessed|dream ..3 about|of|on|with|how ..2 dying|death|dead|die|killing|ending|suicide|hanging|jumping|harming
        think|thinking|keep ..6 easy|easier|peaceful ..5 stop|end|over|gone|dead|die
        death|dying|dead|die ..2 is|be|seems|sounds|looks|would ..4 relief|easier|better|release|only|peaceful|answer|solution|nice|escape|option|salvation|good
        long|longing|yearn|wait|waiting|wish|ready|pray|praying for ..1 death|my_death|the_end
        easier|better|best|simpler|cheaper|nicer|relief|maybe ..4 if ..1 i ..3 dead|gone|died|not_here|not_alive|not_around|never_woke|not_exist|never_existed
        only ..5 help|way|solution|option|thing|answer|exit ..4 death|dead|dying|die|suicide|end
        maybe|perhaps|might|should|better i|just|as_well ..3 die|be_dead|not_exist|not_be_here|disappear_forever
        i deserve ..2 die|death|dead
        painless|easiest|quickest|best|peaceful|fastest|surest|quick|easy|good|painlessly ..3 way|method|ways|methods|death ..2 die|dying|go|suicide|kill|death|end_it|exit|out
        painless|peaceful death
        how ..4 die|dying ..3 pain|painless|painlessly|peacefully|quickly|quietly|fast
        die quickly|painlessly|peacefully|tonight|today|now|soon|alone
        way|ways|how|best ..4 end your|my|a|the life
        @dont|not ..2 feel|am|be safe ..2 with|from|around|by|alone_with myself|self
        @dont|not ..1 trust myself ..3 alone|tonight|anymore|right_now|with|around
        might|scared|afraid|worried|going|could|frightened ..6 do|hurt|harm|something ..2 to? @self
        care|matter|difference|minds|mind|same|cares ..2 whether|if|that ..1 i ..1 live|alive|die|wake|survive|exist|breathe|dead|not_wake|get_killed
        make|survive|last|get|live ..2 it? ..1 through|past|until|till|beyond|to|out ..2 tonight|night|weekend|day|tomorrow|christmas ..4 decision|anymore|alive|choice|$
        i ..2 not ..5 make|survive ..1 through|to|until|till|past|beyond ..2 night|tomorrow|weekend|christmas|day|week|morning
        not|never|longer ..3 be|am|live|here ..2 alive !with|and_kicking
        no longer ..2 among ..1 living
        not|never ..2 live|survive|be_alive|last ..2 to_see|to_open|see|until|long_enough|till|much_longer|another
        where i am ..3 going|headed|go ..5 not|need|nothing|money|no|anything
        not|nothing ..6 where i am ..3 going|headed
        everything|nothing|all|it ..2 is|feels|matters|hopeless ..5 no|not ..2 hope ..1 left|anymore|$
        empty|worthless|broken|numb|useless|nothing ..4 not ..2 want|can|wanna ..2 continue|go_on|live|be|anymore
        at the end of my|the rope|tether ..4 thinking|end|want|die|over|anymore|life
        give|giving|gave|given up ..2 on ..1 life|living|myself|everything
        i ..1 give|giving|gave|given up ..3 nothing ..3 left|anymore|matters
        nothing matters ..2 @anymore|finished|$
        nothing ..1 matters anymore|any_more
        i ..2 starve|starving|starved ..1 myself
        i do|did not|never deserve|want ..2 life|live|alive|breathe !without|in|with|at|chat
        @kin ..6 goodbye|farewell ..8 tablets|pills|knife|gun|roof|bridge|rope
        say|said|says|told|wrote|writes|threatened|threatens ..6 not|never be|wake_up ..1 alive|here_tomorrow|tomorrow
        kill me please|already|now|quickly
        please|just|someone|somebody|god|wish|want ..3 kill|shoot me ..1 $
        put me out of|down
        put me out of my misery
        check|checking out for_good|of_life|forever|permanently
        my|his|her funeral ..5 soon|next|tomorrow|plan|invite|own
    """,
}
