"""What only sounds like it, in English: these words are covered."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        family|local|small|german|uk|online business|shop|company
        mistake|mistakes|mistaking|take|takes ..4 for ..2 human|person|people
        human shaped|readable|traffic|sized|blue|like
        wonderful|lovely|great|nice|good|kind human|person|human_being|people
        harm|harms|hurt|hurts|scare|kill|affect humans|people
        not ..1 mind|care talking|chatting|writing ..1 to|with ..2 @thing
        prefer|rather|like|love|enjoy ..1 talking|chatting|writing|chat|talk ..1 to|with ..1 \
            @thing
        hiring|looking_for|employing people|staff
        too|heavy|big|small ..1 for ..1 one|a|two person|people
        one|two|second|another|each|per person|people
        real customer|customers|people_review|reviews|review|tree|plant|deal
        shows|show|showing ..1 a|the person|man|woman|people
        not|never need|want ..1 a @adj* human|person
        called|named|colour|color ..1 human
        to err is human
        i|we ..1 talked|spoke|spoken ..1 to|with ..1 @adj* human|person
        human|humans or|and ..1 animals|animal|pets|dogs|pet|dog
        animals|pets|dogs or|and ..1 humans|people
        toxic|harmful|safe|dangerous|poisonous|suitable|fit|ok for|to ..2 human|humans|people
        human|humans error|hair|body|foot|skin|waste|detection|resources|rights|sized|size|
            figure|consumption|use|contact
        detect|detects|recognise|recognises|recognize|see ..3 human|humans|people|person
        only human
        we are all ..1 human
        by humans|humans
        is ..1 real|artificial $
        this|that|the|it ..2 real or ..1 artificial|fake
        real or ..1 fake|artificial ..2 leather|wood|plant|plants|gold|silver
        @assistant or ..2 store|shop|phone|email
        a bot|chatbot is ..1 fine|ok|good|enough
        one of you|your|yours
        picture|photo|image|video ..1 shows|show|of|has ..2 @human
        books|book|film|game|toy|course|cd|dvd|tutorial ..2 about|on ..2 @thing|
            artificial_intelligence
        during
        do|can you|u|they ..3 sell|stock|ship|repair|fix|carry|recommend|deliver|send|offer ..3 \
            robot|robots|machine|machines|computer|computers
        ai camera|cameras|mower|doorbell|function|feature|chip|detection|powered
        use|uses|has|have|with ai ..1 camera|detection|recognition
        you|u is|are great|super|nice|good|helpful
        your|the|this|nice|good|thanks|great chatbot|bot is|was|said|sent|gave|told|window
        ^ thanks|thank|nice|good|great ..2 @thing $
        picture|photo|image|pic shows|show|of ..2 @human
        page|captcha|website|site|form|app ..6 human|robot
        prove|verify|confirm ..1 i|you am|are ..2 human|robot|person ..2 and|then|but|keeps|
            error
        says ..2 verify
        i am ..1 human|robot|machine|person !or|right
        i am not|only|just a|an? human|robot|machine|person
        i|we are|am happy|glad|fine|ok to talk|chat ..1 to|with ..1 @thing
        automatic or|and ..1 manual
        manual or|and ..2 automatic
        made|built|sewn|printed|woven|packed ..1 by|in|from
        do|does i|we|one|you have|need to @talk
        robot|robotic mower|vacuum|lawn|lawnmower|hoover|cleaner|arm|toy|dog
        lawn|vacuum|kitchen|toy|pool|mowing robot|robots
        washing|coffee|sewing|espresso|bread|ice|knitting|drilling|milling|fax|slot|vending|
            pasta|bubble|rowing|popcorn|sawing|cutting|embroidery|card machine|machines
        machine|hand wash|washing|washable|made|or_hand
        hand or ..2 machine|computer
        machine or ..2 hand
        by|with machine|computer
        by @fill* computer controlled
        loyalty|bonus|trade|partner|referral|affiliate|reward|wash|washing programme|program
        @you @be the|@fill* right|correct|first|best|only|nicest|kindest person|human|people|
            man|woman|one
        right|wrong|correct|contact|responsible person
        suitable|gift|present|something|harmful|toxic|made|safe|chair|seat|big|good|size for ..2 \
            @adj* human|humans|person|people|man|woman|lady
        person|people|man|woman|human ..1 in|on ..1 picture|photo|image|advert|video|website|box
        computer desk|chair|mouse|shop|screen|table|controlled
        real|artificial leather|wood|gold|grass|estate|shop|offer|discount|silver|glass|time|
            plants|plant|flowers|deal|money|fur|stone|heroes|help
        @be ..2 for|to|safe ..1 humans|people
        ai camera|function|feature|mower|doorbell|speaker|books|powered_camera
        do you|u have a? ..1 person|people
        people|person|man|woman|human who|that
        review|reviews|rating|ratings|customers|testimonials ..6 real|human|ai|fake|bots|bot
        real ..1 reviews|review|customers
        model|photo|picture|video|statue|figure|mannequin|scarecrow|doll|advert ..6 real|actual|
            person|human|ai
        manual|manuals|instructions|description|descriptions|label|guide|translation|subtitles \
            ..8 @thing|human
        translated ..4 @thing
        @be it|this|that a robot|machine or ..3 mower|normal|manual|do|does|push|hand|vacuum|
            hoover|toy|petrol|electric|tool
        @be it|this|that a robot|machine i|that|for|which|from|with
        what you are doing
        problem|issue|error with your ..1 software|app|program
        right|wrong|cat|dog person
        a cat|dog or ..2 person
        android phone|tablet|app|auto
        fast ..2 shipping|delivery
        pictures|picture|photos|photo|images ..6 ai|generated|real
    """,
}
