"""What only sounds like danger, and what makes a veiled word an errand, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        hook|bar|beam|hammock|ladder|chair|bench|swing ..2 hold|support|carry my weight
        razor blade|blades ..3 ordered|fit|pack|refill|refills|come|for|dull|blunt|sharp|price
        the razor blades
        knife|blade|scissors|cutter ..1 slipped ..3 cut|myself
        cut myself shaving|slicing|chopping|cooking|peeling|trimming|dicing
        hook|bar|beam|hammock|ladder|chair|bench|swing ..2 hold|support|carry my weight it|for|when|while
        makes me want to jump|scream|cry|throw
        drives|drive|driving me to suicide
        kill|shoot me now|already another|the|this|why|lol
        just shoot me the|another|why
        wanted the ground|floor|earth to swallow
        no time to die
        death note|star|stranding|metal|grip|valley|on_the_nile|in_venice|becomes_her
        stop charging|beeping|sending|blinking|billing|spamming|renewing|emailing|calling|billing
        glad|happy|relieved when it is ..1 over
        this is goodbye i am|we switching|leaving|moving|cancelling|changing
        wake up to another|a|more|such|your
        burden on your|the support|team|staff|service|hotline|system
        future for this|the|that product|shop|app|brand|company|device|series
        data|icons|files|photos|account|history ..2 disappear|disappeared|vanish ..1 forever
        laptop|monitor|screen|pc|computer|phone|tablet|watch|device|it does|will|did not ..1 wake ..1 up
        would die without your|my|this|that|the|coffee|it
        toaster|blender|fridge|phone|laptop|plant|printer|washing_machine|kettle|tv|car|computer|vacuum|hoover|mixer|app|website ..3 suicide|itself
        game|film|book|books|series|show|story ..8 suicide
        books|book|cards|literature|brochure ..5 suicide
        work|working|volunteer ..3 hotline|suicide_hotline|crisis_line|suicide
        cat|dog|kids|kid|children|child ..1 jump|jumps|jumped|jumping ..4
        wrong ..1 pills|tablets|packet
        died|passed ..2 of|from|by|to an? overdose|suicide
        took his|her|their own life ..1 in|last|on|two|a|when|and_i_need|how
        took his|her|their own life $
        fake|plastic|toy|costume ..3 razor|razors|blades|blood|gun|knife|noose
        shoot|shot|shooting ..2 in the foot
        could ..1 shoot|kick|kill|slap myself for
        disappear when i|we think|remember|see
        living there|here|in|at|with
        die|died inside when|at|from
        hate|hated my life wrong|lol|haha|today|again|this_app
        what|whats|if ..4 meaning|purpose of|in ..1 life
        makes life ..2 meaning
        that|the meaning of life
        amount|litres|blood ..4 stay alive
        dream|dreams|dreamed of|about ..3
        be gone from|for|between|over|during|on|in
        live without this|that|the|my coffee|lamp|machine|phone|product|app|dishwasher
        best way ..1 to get out
        reason beyond biology
        anymore or|if
        wristband|strap|bracelet|watch|band|armband|handle|edge|cuff|cuffs|mitt ..3 cut|cuts|
            cutting ..3
        end it all all|three|both|the
        all over
        @hurt|cut|cutting|cuts into my wrist|skin
        not|never ..1 live without this|that|the|my|your|it !you
        die cast
        sided die
        toss|roll|rolled|throw|cast ..2 die
        lost the will to live ..1 waiting|on|in|with|reading|listening
        born into ..3
        no way out of
        heaven sent
        bye forever amazon
        suicide for
        price ..2 suicide
        want die is|was|heb|had|kan|moet|wil|werkt|doet|past|zijn|heeft|komt|staat|ligt|gaat|niet|
            van|die|nog|ook|zit|hoort|maat|kleur|doos
        livre|livres|roman|chanson|documentaire|boek|boeken|libro ..4 suicide
        suicide commercial|commerciale|économique|financier|politique|social
        commerciële|economische|financiële suïcide
        give everything away for|to charity
        cut|cuts off|down|the|into|out|through|fabric|price|prices|costs
        hang up|on|out|around|in_there
        @title ..3 suicide|suicidal|kill|die|dead|death
        suicide|suicidal ..2 @title
        suicide is painless
        suicide prevention|doors|door|awareness|bomber|bombers|bombing|attack
        price|pricing|commercial|career|financial|business|social ..2 suicide
        suicide for|to your|my|the|our business|shop|company|margins|reputation|diet
        not @kill|@hurt @self
        @kill @self ..1 @fit
        @hurt|cut|hurt|burned|burnt|injured|scratched ..1 @self ..3 @mishap
        @kill|@hurt ..1 @self ..2 a|the table|shelf|picture|coat
        hung|hang it|them|this|that|the ..2 @self
        hang|cut|cutting|end|top|burn|kill it|them|this|fabric|wood|hair @self
        rather die|dead than ..1 @shopverb
        @kill|end|killing|ending my|your|the ..1 life insurance|expectancy|time
        would|could|will kill|die for
        to die for
        dying|die to try|see|know|get|have|wear|hear|meet|read|use|eat|taste|own|find
        dying|die|died|dead of|from laughter|laughing|boredom|curiosity|hunger|embarrassment|shame
        nearly|almost|practically died|die|dead
        what ..5 when|if|after i|she|he|somebody|someone die|dies
        cut|cutting off|down|the|into|out|through
        best before
        life time|size|span|hack|style|warranty|insurance|cycle|jacket|saver|long
        end of life of|cycle|date|product|support
        wake|wakes up call|light|from
        live chat|agent|agents|stream|support|tracking|person|help|ticket|event|tv|music|at|in
    """,
    "errand": """
        neighbour|neighbor|neighbours|neighbors|holiday|holidays|vacation|travelling|traveling|
            abroad|trip|hotel
        at|to|from|in|for|on work|office|school|university|spain|parents_place|monday|tuesday|
            wednesday|thursday|friday|saturday|sunday !and_then
        moving|moved|relocating|relocated|reschedule|another_day|pick_up|pickup|collect_it|
            safe_place|parcel_locker|porch|doorman|reception|concierge|drop_off|leave_it|leave_the
        deliver|delivery|ship|bring ..4 earlier|later|after|another|different|next_week|on|
            wednesday|before|between
        for two|three|a|one|few|couple|some weeks|week|days|month|months
        by|until|from|before|after|at|around 1|2|3|4|5|6|7|8|9|10|11|12|noon|am|pm|5pm|6pm|4pm|
            3pm|8am|9am|10am|8|17|18
        hotline|queue|call_centre|call_center|helpline|on_hold|waiting|waited|customer_service|
            customer_support
        called|emailed|phoned|rang|asked|written|tried ..4 times|twice|again|already|yesterday|
            hours|days|weeks|you
        calling|sending|repairing|returning|arguing|keeping|waiting|ordering|buying|asking|
            exchanging|fixing|replacing|shipping|writing_to
        elsewhere|competitor|another_shop|another_store|another_supplier|other_shop|
            somewhere_else|in_the_store|in_a_store|bought_one|bought_another|bought_it
        app|website|site|login|log_in|password|form|error|page|button|label|manual|instructions|
            assembly|settings|menu|checkout|captcha|feature|features|screen|search|subscription|
            trial|newsletter|contract|contracts|plan|premium|icons|update|emails|mails
        service|hotline|support is|was|so|being? ..1 useless|terrible|awful|bad|slow|rubbish|a_joke
        blinking|beeping|noise|spam|ads|adverts|advertising|tv|battery|monitor|laptop|charges|
            charging
        about|regarding|concerning the|my|this|that invoice|refund|parcel|order|bill
        with you|your|this ..1 shop|company|store|lot
        black|colour|color|size|wrong|fit|fits
        data|account|photos|files|invoice ..3 deleted|delete|disappear|gone
    """,
}
