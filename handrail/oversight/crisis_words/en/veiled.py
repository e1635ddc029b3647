"""What may be a farewell and may be an errand, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        not ..2 see myself ..1 being|be|living|existing|around
        see|picture|imagine myself ..3 being|be|here|around|alive|living|next ..2 around|here|
            next|month|year|anymore|by_then
        not ..2 see myself ..4 around|here|alive|there|next
        not ..2 need|needing ..2 anything|much|stuff ..1 soon|anymore|then|any_longer
        i want|need out $
        i can not live like_this|without_her|without_him|anymore
        sorry for everything
        watching|waiting ..1 for the|my end
        not ..2 wait for ..1 my|an answer|reply
        where i am_going|will_go there|nobody|nothing
        i will|would not be here|around|there|alive|with_you|in_this_world ..3 @anymore|when|by|
            until|tomorrow|for|longer|to|next|long|$
        i will|would not be here|around
        not be ..2 there anymore|any_more|any_longer
        i will|would be ..1 gone|history|no_more|far_away|in_a_better_place|long_gone|out_of_here
        be|am ..1 gone before|by|when|soon|until|then
        by|before|when|until ..5 i ..2 gone|not_here|no_longer_here
        no|any|what|what_is|is|not ..2 point|sense|use|purpose ..1 anymore|any_more|any_longer|
            left|now
        no|not|any point|sense|purpose|meaning $
        what|whats ..1 even|is|the the? point ..1 $
        everything|it_all|life ..2 pointless|meaningless|hopeless|senseless|in_vain
        everything|it_all|life|it is|all_is|will_be ..1 over|finished @anymore|$
        i ..1 can|could not ..1 do|take|bear|stand|handle|endure|cope|manage|go_on|carry_on|
            continue|live|face|keep_going it|this|the_pain|things|life|myself? @just* @anymore|
            longer|like_this|$
        i ..1 can|could not ..1 go|carry on
        i ..1 can|could not ..1 cope|anymore|any_more|any_longer|keep_going
        i ..2 had|have enough ..1 of ..1 it_all|everything|life|this_world
        i ..2 give|giving up ..1 $
        i am|feel @just* hopeless|worthless|broken|empty|a_failure|useless|all_alone|so_alone|
            nothing|a_nobody|unloved @anymore|$
        ^^ i am @just* finished|done|lost|through @anymore|$$
        no|lost|not|any|without ..2 hope ..1 left|anymore|any_more|for_me|$
        last|final message|words|email|order|letter|chat|contact|goodbye|note|conversation|
            post ever|forever|i_will_ever|before|you_will|from_me|to|of_my_life|in_this_life|
            goodbye
        this is ..1 my|the last|final message|words|letter|order|purchase
        this is ..1 goodbye|farewell
        goodbye|bye|farewell ..1 forever|everyone|world
        giving|give|gave|given ..1 everything|all|stuff|belongings|possessions|things ..2 away
        not ..1 need ..2 anything|any_of_it|any_of_this|money ..1 anymore|any_more|where|any_longer
        not ..1 need ..2 it|them|that|this where|when_i_am|then
        made my|peace peace|with
        want|need|make|wish|just it|everything|this|the_pain ..2 stop|end|over|finished|quiet|
            go_away
        stop everything|the_pain|the_noise|all_of_it
        i ..2 want|like|need|wish|could|rather to? disappear|vanish|sleep|be_gone|not_be_here|
            not_exist !in|into|from|well|better|on|with|as
        want ..2 to go|leave|be ..1 forever|away_from_everything|with_her|with_him
        ending it|things|everything
        end|ending it
        it|everything|all will|would|be|is ..2 over ..1 soon|tonight|tomorrow|today|then|now|
            for_me|anyway
        soon ..2 over|gone|free|peace|nothing
        nobody|noone|anyone|anybody|one ..2 cares|care|needs|wants|loves|love|need ..1 about? me|i
        too tired|exhausted|weak ..2 live|fight|go_on|carry_on|continue|anymore
        forgive me ..3 mum|mom|kids|everyone|all
        tell my|them ..4 i? love|loved ..1 him|her|them
        look after|my ..2 cat|dog|kids|children|son|daughter|family|wife ..1 for_me|when|please|
            after
        do not ..2 bother|deliver|send ..8 not ..2 there|here|around
        anymore|there or anywhere
    """,
}
