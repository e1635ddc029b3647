"""What only sounds hostile, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        stupid|idiot|fool proof
        idiot light|lights
        have|has|had ..1 been an? @slurish
        hate you guys for
        waiting outside|in|at the|your|my|a store|shop|building|gate|door|branch|entrance !to
        blow up mattress|bed|pool|the_picture|picture|doll|the_image
        screw you can|need|have|sent|supplied
        scumbag college
        liars|lying in|about|on your|the advertising|ads|price|website|page
        ich|mich|der|hat_mich|nannte|bin|ein|mir|einen idiot|moron|bastard|bitch
        shouted|yelled|screamed|muttered|hissed ..4 at me|us|my_wife|my_mother|him|her
        bitch is|was what|the|a|our|my|not
        some|this|an idiot stole|hacked|took|broke|used|crashed|parked
        dog|cat|breeder ..4 bitch
        sided die|dice
        roll ..4 die
        have|own|got|keep|any|stuffed|toy|farm|plush ..1 animals
        gas on|for|meter|bill|station
        repeat
        @be|am|i ..2 not an|a @slurish
        any|even|every idiot|moron can|could|knows
        idiot|fool proof|proofing
        @slurish by
        the idiot by|dostoevsky|film|book|novel
        idiots guide|guide_to
        bitch|bitches|bastard file|vaccinated|name_of|cut|dog
        jack|russell|kennel|breed|breeding|puppy|female|pregnant ..2 bitch
        bitches ..1 brew
        inglourious|inglorious|glorious bastards|basterds|bastard
        mindless|jonathan moron
        stuck_up|up cow_hide
        nobody|dont|not think|thinks|call|treat ..4 @slurish
        slut ..1 drop|walk
        pirate wench
        like|as an idiot|a_moron|an_imbecile|a_retard|an_asshole
        my|his own stupidity|stupid
        @slurish like me
        use ..1 brain storm
        bed frame|legs|size|linen|sheets|side|spread|and_breakfast|bath|base
        clown|clowns|pig|witch|pirate|troll|zombie costume|costumes|mask|nose|wig|fish
        go to hell sauce|pizza
        bitch|bitches vaccinated|puppy|puppies|pups
        jack russell bitch
        bastard file|files|list
        such_an|like_an idiot
        know where ..3 chat|button|link
        your ..1 suck|sucks up
        kill|kills for
        @say|call me|us|my|him|her|them|our ..7
        @other ..1 has? @say ..9
        was|were|been|being|got|get called|told|labelled|labeled|insulted|threatened ..7
        i|we am|was|were|are|feel|felt|look|sound|must_be|seem not? @very* @slurish|@animal|@dim|
            @group|@slur|@kinky|@mild
        my own? ..1 stupid|dumb|idiotic|stupidity|idiot mistake|fault|self|head
        i @slur
        call|calling me stupid|crazy|dumb|an_idiot|old_fashioned|a_fool
        treat|treating|treated|treats ..1 me|us|people|customers|anyone ..4 @slurish|@animal|@dim
        like|as an|a ..1 @slurish|@animal|@dim !you
        think|thinks|take|taking|mistake|believe ..2 i|me|us|we|customers ..3 @slurish|@animal|@dim
        made|make|makes|making me|us ..3 @slurish|@animal|@dim
        stupid|dumb|silly|idiotic question|questions|mistake|me|idea|app|website|thing|password|form
        not ..1 stupid|dumb|an_idiot|idiot|a_moron
        suck|sucks|sucking up|in|out
        kill|kills|killed|killing the|a|my|an|this|that|it|for|time|process|app|switch
        shoot|shot ..1 me|us an|a|over
        drop dead ..1 gorgeous
        shut|shuts|shutting ..1 up|down ..1 @deviceish
        shut up and take
        dick smith|van_dyke
        moby|andy|dick dick|tracy
        dummy|dummies battery|for|baby|test|crash|load|camera|box|book
        idiot|idiots|moron by|guide|proof|dostoevsky
        hot pants|dog|dogs|plate|water|chocolate|sauce|tub|glue|air|wheels|drink|drinks|summer|in|
            food
        hard drive|disk|disc|case|shell|hat|copy|time|cover|to|floor|surface|water
        wet wipes|when|suit|suits|room|through|from|because|in|and|floor|clothes
        naked juice|wolfe
        sexy santa|costume|nurse|lingerie|dress|outfit
        nude lipstick|colour|color|shade|bra|heels|tone|tights|shoes|pumps
        sex pistols|and_the_city|toy|toys|education|of_the_kitten|store|shop|doll
        what|which|same sex
        chicken|turkey breast|breasts
        breast pump|milk|feeding|cancer
        vacuum|hoover ..3 suck|sucks
        guinea|piggy|flying pig|pigs|bank
        pig|dog|cow|rat|monkey|snake|sheep|donkey food|feed|lead|cage|hide|trap|poison|wrench|
            bars|toy|bed|plush|plushie|costume|mask|bowl|collar|coat|treats|skin|print|figurine|
            treat|chew
        toaster|robot|machine|zombie|toad is|oven|vacuum|film|was|i_bought|arrived|burned|burns|
            has|does|broke
        trash|garbage|rubbish bag|bags|can|cans|bin|bins|disposal|collection|compactor|lid
        son of a gun
        white|black trash_bags|bags
        i would|could ..1 kill|die ..1 for
        will|would|going_to|gonna ..1 kill|murder me
        break|breaks|breaking|broke ..1 the|a|my|down|even|in|off|it|into|up|when|after
        burn|burns ..1 the|a|my|it|out|calories|in|when
        finish|end|cut|beat|run|destroy|attack|kick|fight|smash|hang|crush|rip ..1 the|my|a|it|
            this|that|off|out|down|on|against|back|in|up|price|prices|subscription|contract
        hunt ..1 for|it|a|the
        find|found|get|send|show|tell|give|bring|hit ..1 you ..1 a|an|the|my|better|another|in|on|
            back|up|via|number|more|proof
        i will get|have you ..1 a|an|the
        reclaimed|identify|identifies|as_a|community|bookstore|wedding|pride|club|history_month
        gay|lesbian|trans|black|jewish|muslim|indian|turkish|african|chinese|mexican|
            disabled customer|customers|couple|owned|friendly|wedding|pride|flag|food|restaurant|
            community|market|son|daughter|friend|husband|wife|families|brides|parking|access|
            toilet|seating|express|tea|rug|delight|lira
    """,
    "deviceish": """
        pc|computer|app|laptop|shop|automatically|windows|blinds|shutters|properly|tight|store|
            machine|the|my|itself|device|restaurant|lid|door|it
    """,
}
