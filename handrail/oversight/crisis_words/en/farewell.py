"""Hopelessness and farewells, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        without me ..6 @better|place
        everyone|everybody|they|family|kids|people|world|all|children|wife|husband|mother|mum|mom|
            parents|nobody ..7 @better ..2 if|when i ..3 @gone|dead|die|died|here|around|alive|
            disappeared|exist
        nobody|noone|anyone|anybody|anyone|everybody|they|who|someone|one|person|people|
            hardly ..3 miss me
        nobody|noone|anyone|anybody|one|who|soul|person|people ..3 care|notice|mind|cares|notices|
            bother|cry|blink|know ..2 if|when|whether|that|once|should i ..2 die|died|dead|gone|
            disappeared|vanished|exist|alive|live|was_not_here|disappear|were_gone
        if|when|once|after|should|because i ..2 die|died|dead ..5 nobody|noone|anyone|sorry|
            finally|happy|happier|regret|care|miss|blood|fault|notice
        blood on your ..4 dead|die|gone
        i ..1 am|feel|become|became|been ..3 burden
        burden to|on everyone|everybody|them|my|all|the|others|people|family|anyone|society
        wish|wished i|me|he|she ..3 dead|born|die|died|exist|alive|disappear|vanish|gone|
            asleep_forever|never_wake|existed|killed
        wish|wished|hope|hoping|pray|praying i ..3 not|never|not_to ..2 wake|waking|woken|woke|
            alive|exist|born|survive
        wish ..2 not|never ..1 wake up
        hope|pray|wish to? die|death
        i ..2 hope|wish i|to die
        not|never ..1 been born
        sleep|asleep ..3 not|never|dont ..1 @wake
        sleep|asleep ..1 forever|eternally|for_good|eternity
        to|and|hope|hoping|will|might|could|rather|i|just not|never ..1 wake|waking up|again|
            anymore|tomorrow
        @dont ..2 want|wanna|wants|wish|like|desire|care|wanting|bear|stand|see|deserve|
            able ..1 to? @just* live|living|alive|be_alive|exist|existing|be_here|be_around|
            wake_up|go_on_living|carry_on_living|keep_living|stay_alive|breathe|life|go_on|
            carry_on|continue_living|be_in_this_world|being_alive|continue|keep_going|survive|
            be_on_this_earth !without|wait|waiting|all_day|at|in|with|on|here|where|chat|the|
            using|paying|this|my|any_subscription|your
        @dont ..2 want|wanna|wants ..1 to be alive|here|around|in_this_world|on_this_planet|
            on_earth ..1 @anymore|longer|$
        @dont live|living|life ..1 without her|him|them|my_wife|my_husband|my_son|my_daughter|
            my_mum|my_mom|my_dad|you_mum
        @dont|want|wants|anymore ..2 my|this life ..2 anymore|any_more|over|it|to_be_over|to_end|
            any_longer
        @dont ..1 being alive
        @dont|hate ..2 life|living|existing|alive|existence ..1 @anymore|$
        tired|sick|done|finished|exhausted|fed|weary ..2 of|with|up|from ..2 living|life|existing|
            alive|existence|breathing|world|waking_up
        hate myself|my_life ..4 die|dead|anymore|end|live|exist|kill|gone|over
        will to live ..2 @truly|anymore|$
        lost|losing|no|lack|without ..3 will|wish|desire|strength|energy|reason|
            motivation to live|go_on|carry_on|exist|be_alive|stay_alive|wake_up|
            continue_living !with|using|waiting|chat|the|on
        whats|no|nothing|any|little|more|much|single|what|one|see|have ..2 @pointless ..1 to|in|
            for|of ..3 live|living|alive|life|being_alive|being_here|be_here|breathe|breathing|
            exist|existing|existence|stay_alive|this_world|go_on|going_on|it_all|anything|
            all_this|any_of_this|any_of_it|carry_on|carrying_on|being_around|wake_up|waking_up|
            everything !premium|with|the|this_plan|your|wait|waiting|calling|a
        nothing ..2 live for
        nothing ..2 keeps|keeping|holds|holding me ..2 here|alive|going|anymore
        something|anything|reason|nothing ..1 to|for live for|alive
        life|living ..3 not|no|hardly|nothing|zero|never|longer|lost ..3 worth|meaning|point|
            sense|purpose|value|me
        life|living ..3 meaningless|worthless|pointless|hopeless|unbearable|too_much|over|hell
        not|hardly|ever worth living|it_to_live|staying_alive|being_alive|being_here
        why ..3 am|are|do|should|bother|be ..3 alive|living|live|exist|still_here|even_here|
            existing|go_on|wake_up|breathing
        why was|were|am i ..1 born
        stay|remain|keep_myself alive
        only ..2 way out ..3 left|is|death|remaining|for_me|now
        no way|escape out|exit ..2 for|of|except|but me|this|death|it|dying
        not ..2 see|know|find|have ..1 a|any|another way out ..1 @anymore|$
        i ..2 no|any|not future ..1 for|left|anymore|$
        life|living|existing|breathing|alive ..2 hurts|unbearable|exhausting|torture
        end|stop|over|finish|ending|stopping|away ..1 the|this|my|all pain|suffering|misery|agony|
            life|existence|torment ..1 forever|once|now|tonight|finally|$
        want|make|need|wish|let the|this|my|all pain|suffering|misery ..2 stop|end|over|gone|
            go_away ..1 forever|for_good|$
        want|need|wish|let it|everything|this|all all? to? stop|end|over|be_over|to_stop|to_end|
            to_be_over ..2 @forever|@anymore|$
        want|need out ..2 of|from this|my|the life|world|existence|here|misery
        pointless|hopeless|meaningless|over|useless ..4 i ..2 want out
        out of this life|world
        want|wanna|wish|could|rather|like|going|gonna|ready ..2 disappear|vanish|fade|be_gone|
            be_no_more|sleep|go|leave forever|for_good|permanently|completely|from_this_world|
            and_never|from_earth|this_world|off_the_face
        never come|coming|return back ..1 forever
        @note
        my|these|our|is ..2 last|final words @forever|$
        goodbye|good_bye|farewell|bye|adieu ..1 cruel|forever|world|life|for_ever|everyone|
            everybody ..1 $
        say|said|saying goodbye|goodbyes|farewell ..1 to|for everyone|everybody|all|us|life|world|
            family|good|ever
        hear|see ..1 from? me again ever|ever_again
        never ..1 hear|see ..1 from? me ..1 again
        after|upon|before my|his|her death ..6 weekend|tonight|going|tomorrow|soon|@soonly
        feed|look_after|take_care|care|mind|raise|walk ..4 when|if|after|once ..1 i ..2 gone|dead|
            not_here|no_longer_here
        with|join|joining|follow|following|see|meet ..4 my|him|her|them dead|late|deceased wife|
            husband|mum|mom|dad|son|daughter|mother|father|child|baby|brother|sister|dog|partner|
            friend ..3 tonight|soon|now|$
        join|joining|follow|following him|her|them ..2 tonight|soon|in_heaven|there|death|
            up_there|today|tomorrow
        want to follow him|her|them
        see|meet|be|with ..4 him|her|them|mum|mom|dad|god|son|wife|husband|angels|
            family ..2 in_heaven|up_there|on_the_other_side|again_up|heaven
        took|taken his|her|own ..1 life ..4 i ..2 want|follow|same|too
        od on|ed
        hang|hanging ..2 from it|them|there
        blow|blowing|shoot my|his|her|own brain|brains|head|skull
        mind|wish|care|hope|hoping|if|matter ..2 a|the bus|car|truck|train|lorry|plane hit|hits|
            ran|run|runs|struck|crushed ..1 me
        think|thinking|keep ..6 easy|easier|peaceful ..5 stop|end|over|gone|dead|die
        death|dying|dead|die ..2 is|be|seems|sounds|looks|would ..4 relief|easier|better|release|
            only|peaceful|answer|solution|nice|escape|option|salvation|good
        long|longing|yearn|wait|waiting|wish|ready|pray|praying for ..1 death|my_death|the_end
        easier|better|best|simpler|cheaper|nicer|relief|maybe ..4 if ..1 i ..3 dead|gone|died|
            not_here|not_alive|not_around|never_woke|not_exist|never_existed
        only ..5 help|way|solution|option|thing|answer|exit ..4 death|dead|dying|die|suicide|end
        maybe|perhaps|might|should|better i|just|as_well ..3 die|be_dead|not_exist|not_be_here|
            disappear_forever
        i deserve ..2 die|death|dead
        way|ways|how|best ..4 end your|my|a|the life
        @dont|not ..2 feel|am|be safe ..2 with|from|around|by|alone_with myself|self
        @dont|not ..1 trust myself ..3 alone|tonight|anymore|right_now|with|around
        might|scared|afraid|worried|going|could|frightened ..6 do|hurt|harm|something ..2 to? @self
        care|matter|difference|minds|mind|same|cares ..2 whether|if|that ..1 i ..1 live|alive|die|
            wake|survive|exist|breathe|dead|not_wake|get_killed
        make|survive|last|get|live ..2 it? ..1 through|past|until|till|beyond|to|out ..2 tonight|
            night|weekend|day|tomorrow|christmas ..4 decision|anymore|alive|choice|$
        i ..2 not ..5 make|survive ..1 through|to|until|till|past|beyond ..2 night|tomorrow|
            weekend|christmas|day|week|morning
        not|never|longer ..3 be|am|live|here ..2 alive !with|and_kicking
        no longer ..2 among ..1 living
        not|never ..2 live|survive|be_alive|last ..2 to_see|to_open|see|until|long_enough|till|
            much_longer|another
        where i am ..3 going|headed|go ..5 not|need|nothing|money|no|anything
        not|nothing ..6 where i am ..3 going|headed
        everything|nothing|all|it ..2 is|feels|matters|hopeless ..5 no|not ..2 hope ..1 left|
            anymore|$
        empty|worthless|broken|numb|useless|nothing ..4 not ..2 want|can|wanna ..2 continue|go_on|
            live|be|anymore
        give|giving|gave|given up ..2 on ..1 life|living|myself|everything
        i ..1 give|giving|gave|given up ..3 nothing ..3 left|anymore|matters
        nothing matters ..2 @anymore|finished|$
        nothing ..1 matters anymore|any_more
        i ..2 starve|starving|starved ..1 myself
        i do|did not|never deserve|want ..2 life|live|alive|breathe !without|in|with|at|chat
        say|said|says|told|wrote|writes|threatened|threatens ..6 not|never be|wake_up ..1 alive|
            here_tomorrow|tomorrow
        kill me please|already|now|quickly
        please|just|someone|somebody|god|wish|want ..3 kill|shoot me ..1 $
        put me out of|down
        put me out of my misery
        check|checking out for_good|of_life|forever|permanently
        my|his|her funeral ..5 soon|next|tomorrow|plan|invite|own
    """,
}
