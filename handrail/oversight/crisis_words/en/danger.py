"""Plain words of suicide and self-harm, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        burn|cut|hurt|scratch|hit|bite|starve|harm ..1 myself with|when|because|until|to ..4 sad|cigarettes|feel|numb|pain|alone|lonely|angry|upset|forget|bleed
        rather die than go|live|be|continue|stay|face
        want|wanna|to ..1 to? dei
        i ..3 die|dying !inside|of|from|for|to|laughing|without|cast
        not ..3 be|being|plan|planning ..2 alive
        dead|deceased people|men|man|women|person do|does|need|needs
        my last|dying wish
        from|in my|the grave
        swallow|take|drink|eat|down everything|all|anything ..3 cabinet|cupboard|bathroom|house|medicine
        favour|favor ..3 by ..1 dying|leaving|disappearing|being_dead|killing|going
        voices|voice ..3 telling|tell|tells|say|says|saying|want|told ..2 me|jump|die|kill|hurt
        wish|hope|pray|want|like ..4 run|runs|ran|hit|hits|crush ..1 me ..1 over|down|$
        never|not waking|woke|wake|awake|woken ..1 up ..1 tomorrow|again|$|anymore
        my ..1 own? funeral
        to ..1 my funeral
        cut|cuts|cutting ..1 too|so|really|very deep
        i ..2 bleeding ..5 did|help|want|stop|myself
        not stop ..1 the? bleeding
        do|did not want ..1 any? help
        left|leave ..2 alone ..1 to die
        let me go|die|be_dead|leave|jump|sleep_forever $|now|in_peace|please|already
        want|wanna|to 2 die|b_dead|disappear|go_forever
        then ..1 you die
        last day ..1 on|alive|earth|of_my
        my ..1 last day|night|hours|hour|evening|breath
        my|this last day|night|evening
        not|dont have ..1 long|much_time ..3 taken|took|left|live|swallowed
        taken|took|swallowed|drank|drunk|injected something|sth|stuff|poison|antifreeze|bleach|pills|cleaner|drain_cleaner|weedkiller|petrol|chemicals
        feel|feeling|getting sleepy|drowsy|dizzy|cold ..3 now|pills|goodbye|$
        garage ..4 car|engine ..3 running
        locked ..6 garage|bathroom|room|cellar
        posted|sent|texted|wrote|left ..3 goodbye|farewell|suicide|final_message
        @kin ..3 worried|scared|afraid|dead|die|suicidal
        rather die|be_dead
        would rather ..1 die|be_dead
        being|be dead ..2 not|never|can ..2 worse
        world|family|everyone|kids ..3 better_off|better ..1 $
        care|cares|matter|matters ..1 what happens|becomes ..1 to|of me ..1 anymore|$
        only|all ..3 left|remains|remaining ..3 bridge|rope|pills|train|death|roof|river
        hanging|hang ..3 from ..1 a|the|my tree|ceiling|rafter|rafters|rope|beam|door|balcony
        stopped|stop|refuses|refuse|not ..1 eating|eat|drinking|drink ..3 die|death|dead
        @means
        @farewell
        not ..2 see|have ..1 a|any? future ..2 for|with|anymore|$
        dont see a future
        cancel ..2 everything|all|it ..4 not ..1 need|be ..4 tonight|tomorrow|anymore|after
        not ..1 need|be|use|using ..4 after tonight|today|tomorrow|the_weekend|friday|
            sunday !delivery
        better off ..2 with ..1 the|my insurance|money|payout|inheritance
        wrote|written|write|writing|finished ..2 my|the|all letters|goodbyes|farewells|will
        last|final ..1 thing|things|task|step|bit ..4 before i ..1 go|leave|die|am_gone
        @hurt ..1 @self when|because|whenever ..3 too_much|sad|bad|overwhelming|cannot|lonely|
            numb|upset|angry|can_not
        scared|afraid|worried|frightened ..3 he|she|they|for|what|about ..4 do|him|her|himself|
            herself|life
        nothing|noone|nobody ..1 left ..1 for ..1 me
        nothing left ..1 $
        everyone|everybody|they|all ..2 better_off|better|happier ..2 without|w ..2 me|o
        better off w
        want|wanna|going|wish ..2 to? ..1 disappear|dissapear|dissappear|vanish ..1 forever|
            for_good|completely|permanently
        there ..2 not|no ..1 be ..1 a|any? me
        nice ..1 while it ..1 lasted
        @want too die
        @better ..2 for ..2 everyone|everybody|all|them|family|kids ..3 i ..2 disappeared|
            vanished|left|died|gone|not_here|not_around|dead|never
        sleep|bed ..2 and|to never|not ..2 get|wake|rise ..1 up
        @dont live|cope|go_on|exist ..1 with this|the|so_much|all_this ..1 pain|guilt|grief|shame|
            loss|emptiness|voices|loneliness
        no|not|nor|without ..2 the? strength|energy|will|power|courage|reason ..1 to keep|go|
            carry|continue|live|fight|get_up|wake ..1 going|on|living|up|$ !with
        dark|darkest|suicidal|intrusive|scary|bad|ugly thoughts ..1 !about_the_price
        how many floors|stories|metres|meters ..4 die|fall|survive|enough
        it is|already|now too late for me
        no|nobody|noone|nothing ..1 one? can|could|will ..1 save|stop me !from|money
        no|nobody|noone|nothing ..1 one? can|could help me @anymore
        can not be ..1 saved|helped|stopped
        tell|say ..1 to? my mother|mum|mom|dad|father|parents|kids|children|son|daughter|wife|
            husband|family|sister|brother|girlfriend|boyfriend|everyone ..3 sorry|love|loved|
            goodbye|forgive
        sorry for everything ..2 goodbye|bye|farewell|forgive|i|and|$
        you ..1 are|were|will_be ..1 last ..1 person|one|people|human|thing|voice|soul ..4 talk|
            speak|chat|write|hear|hears|see|spoke|talked|message|to
        last ..1 person|one i|that ..2 talk|speak|chat|write|message|ever
        see|seeing|meet|join|joining|reunited|with ..2 my ..1 mum|mom|mother|dad|father|grandma|
            grandpa|grandmother|grandfather|wife|husband|son|daughter|brother|sister|nan|baby|
            late_wife|late_husband|dog ..1 soon ..1 up_there|there|in_heaven|on_the_other_side|$
        when|once|after i am|die ..1 dead|gone|$
        when|once|after i am dead
        started|start|starting|began|back|gone_back|relapsed|stop|resist|urge|urges|want|need|
            tempted ..2 to? cutting|cut|self_harming|hurting_myself|self_harm !the|my_order|off|
            prices|price|costs|down|out|back
        relapsed|relapse ..3 cut|cutting|hurt|harm|myself
        pushed|drove|drives|driving|pushing|push me ..1 over_the_edge|to_the_edge|to_suicide|
            to_do_it|into_the_grave|to_my_death|to_death
        i ..1 am|will ..1 going_to|gonna|about_to|doing|do ..1 do? it|this ..1 tonight|today|
            tomorrow|now|right_now|soon
        tonight|today ..1 is the ..1 night|end ..2 i|it|my|$
        no ..1 one|body? can|will stop me
        not|never|no ..2 see|tomorrow|have ..2 tomorrow ..2 for me|$
        not ..2 see ..1 tomorrow|the_morning|another_day|sunrise|christmas|next_week|monday
        no|not ..2 tomorrow ..1 for|left|anymore me
        there ..1 will|is ..1 no|not ..2 tomorrow
        i have no tomorrow
        not ..2 belong|fit|meant|made ..1 in|to|for ..1 this|the world|life|earth
        this|the world|life|planet ..1 is|was ..2 not|never ..1 for|made|meant|worth ..1 me|it
        letting go ..3 now|goodbye|world|forever|for_good|of_life|$
        i|just let go ..2 now|goodbye|world|forever|of_life|$
        fought|fighting|struggled ..2 long_enough|enough|too_long
        feel|feeling nothing ..1 anymore|ever|again|forever
        earth|ground|sea|ocean|darkness|hole ..2 swallow|swallowed|take|open_up me
        better|happier|belong|peace ..2 off|in ..2 grave|ground|coffin|cemetery|morgue
        six feet under
        in ..1 ground|grave|coffin|morgue ..3 than|better|soon|belong|already
        dont|not|no ..2 want ..1 any more|another birthday|birthdays|christmas|day|days|year|
            years|tomorrow
        leaving|leave ..1 this|the world|earth|planet|life ..1 !cup
        my will ..2 is written|signed|done|ready|finished
        will|testament ..1 is ..1 written|signed ..3 ready|go|goodbye
        dead ..1 before|by|when|and|soon ..1 it|the|you|i|anyway ..1 renews|arrives|comes|gets|
            gone|buried
        might|may as well be? dead|die
        life ..4 not ..1 want ..3 @anymore
        i ..2 hate|hated my life ..2 not|and|so ..3 @anymore|live|die|end|over
        want|wanna|to di e
        not ..3 be ..1 there|here|around ..1 or|nor
        ^ or|nor anywhere
        dosnt|dont @just* want ..1 to? live|be_alive|wake|be_here|exist
        @kin|he|she|they ..1 not|no_longer|never ..3 want|wants to? live|be_alive|be_here|exist|
            go_on|wake_up
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
        @want @just* end|ending|finish|finishing|stop it|things|everything|this|all all|tonight|
            today|now|forever|soon|for_good|already
        @want @just* end|ending things|everything|it
        i am|will|have ending|end it|things|everything|this tonight|today|now|all|forever|soon|
            tomorrow
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
        everyone|everybody|they|family|kids|people|world|all|children|wife|husband|
            you ..6 @better|place ..3 without me
    """,
    "sign": """
        @danger
        @veiled
    """,
    "i_want": """
        i ..3 @want @just*
        @want @just*
        @kin ..3 @want @just*
        i|he|she|they|we am|is|are @want @just*
    """,
    "dont": """
        dosnt|dont|doesnt @just*
        do|does|did|can|could|would|will|should|shall|i not @just*
        never|cannot|no_longer|neither|without @just*
        no longer
        refuse to
        am|is|are|was not @just*
        not @just*
        tired|sick|fed|exhausted|weary|done|finished|through|bored of|with|from|up? with? @just*
        hate|hates|hated|loathe|despise|cannot|unable @just*
        give|giving|gave up on
        stop|quit|ended
    """,
    "anybody_else": """
        everyone|everybody|all|off|them|people
    """,
    "truly": """
        truly|completely|seriously|honestly|now
    """,
    "soonly": """
        soon|tonight|today|now|going
    """,
    "pillgun": """
        pills|tablets|rope|noose|gun|knife|blade|razor|pistol|bottle|poison|razors|blades
    """,
}
