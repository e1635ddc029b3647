"""What only sounds like danger, and parts of sentences, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
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
        wristband|strap|bracelet|watch|band|armband|handle|edge|cuff|cuffs|mitt ..3 cut|cuts|cutting ..3
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
}
