"""Hate against groups of people, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "hate": """
        accent ..2 is|disgusting|horrible|awful|makes_me ..2 disgusting|sick|horrible|awful|get|
            give|white|native|proper|real
        get|give|find|send|need|want|bring ..1 me ..1 a|an|some white|native|christian|straight|
            real_british|real_american|proper_english|english_born|non_muslim|male|aryan
        @be @you ..2 a? woman|girl|female|muslim|jew|foreigner|indian|immigrant|negro|gay|lesbian|
            queer ..1 then|or|because|if|get|i|so|that
        get|give|send|need|want ..2 man who|instead|please_not|for_this
        not|no|never ..2 have|want|let|allow|take|accept|need ..2 @group ..3 in|on|near|touch|
            touching|deliver|send|come|inside|house|door|home|around
        send|get|give|want|need|find ..4 who|that is not ..1 a? @group|muslim|foreign|black|
            indian|gay
        no @group|women|foreigners|blacks ..1 please|$|they|are
        people like you ..2 immigrant|immigrants|muslim|foreigner|jew
        better ..1 off? without ..1 @group|people_like|your_kind|foreigners
        white trash ..1 $
        ^ white trash
        breed|breeding|multiply ..1 like ..1 rats|rabbits|vermin|flies|cockroaches
        gay|trans|muslim|jewish|feminist|lgbt|queer agenda|propaganda|lobby|ideology|nonsense|
            rubbish|crap
        illegal|illegals ..1 scum|aliens|immigrants|$
        all illegal|illegals|immigrants|foreigners|criminals_from ..1
        stink|stinks|smell|smells like|of ..1 curry|garlic|kebab|camel|goat
        @group ..2 disgust|disgusts|annoy|sicken|repulse|nauseate|infuriate|piss_me_off|
            make_me_sick|makes_me_sick|drive_me_crazy|enrage|have_ruined|scare|are_ruining|ruin|
            are_taking
        @group ..3 should|must|ought|need|have|deserve|does|do|can|could ..2 not? ..3 die|shot|
            killed|raped|beaten|hanged|punished|hurt|suffer|gassed|slaughtered|disappear|exist|
            live|leave|burn|hunted|lynched|silenced|shut|obey|serve|slaves|equal|rights|vote|
            trusted|respect|breathe|attacked|human
        @group @be ..3 not|less|never ..2 human|people|normal|equal|worthy|welcome|real|deserve|
            worth|men|women|natural|women_they
        all|every|any|most|the|these|those|some ..1 @group ..1 @be ..3 @vile|alike|same|bitches|
            whores|sluts
        not ..3 expect|wonder|surprise ..4 @group ..4 @vile
        would|should|could|if ..5 @group ..5 @vile|die|dead|killed|jump|steal|hang
        how ..1 @vile ..2 @group ..2 @be
        @group ..1 @be ..1 so|such|just|all|nothing|always|only|a|the|worse_than|like|basically|
            really|naturally|literally|simply ..3 @vile|scum|filth|animals|shit|trash|bitches|
            whores|dumb|stupid|disgusting|evil|lazy|crap|trash|pathetic|weak|useless
        @group @be|are ..1 @vile
        @animalx ..4 @group
        @group ..1 are|is ..4 @animalx
        @slurish|@dim|@animal|fucking|scum|filthy|bastard ..1 @group !customer|friendly
        @group ..1 @slurish|scum|filth|trash|vermin|cunts|bitches|bastards|shits|fuckers|
            parasites|pigs|freaks|rats|monkeys
        @you @be|r ..3 @group ..4 @vile|@slurish|die|hate|disgust|scum|leave|home|@dim|stupid
        stupid|fucking|lazy|dirty|disgusting|ugly|worthless ..1 black|gay|trans|muslim|disabled|
            immigrant|jewish|asian|indian|female|foreign ..1 people|person|woman|man|women|men|
            bitch|ass|cunt|guy|girl|agent|driver
        people|those|anyone|men|women who|that ..2 @be ..1 gay|black|trans|muslim|disabled|jewish|
            foreign|lesbian|immigrants|brown ..4 @vile|die|killed|shot|burn|stupid|scum|freaks
        who|that ..1 is|are not ..1 foreign|a_foreigner|black|brown|muslim|an_immigrant|indian|
            asian|jewish|gay
        speak|talk|deal|someone|somebody|person|man ..4 who_is_white|white|of_my_own_race|
            with_white_skin ..1 !label|card|glove|wine|one|box
        someone|somebody|anyone white|normal_and_white|of_my_race
        typical|just_like_a|such_a|bloody woman|women|female|foreigner|foreigners|immigrant|pole|
            turk|indian|muslim|jew|gypsy|blonde|boomer|girl_driver ..1 !s
        back ..1 in|to ..1 the|your kitchen|cage|zoo|jungle|mosque|reservation
        some|a|an|any|these|those|another|no ..1 @group ..1 @groupverb
        told|served|lectured|advised|helped|bossed ..3 by|from ..2 some|a|an ..2 @group|@groupof
        rags|towels|towel|headscarf|headscarves|hijab|hijabs|turban|turbans|burka|
            burkas ..3 their|your|her|his|heads|head
        send|kick|throw|ship|deport ..1 them|you|her|him|those|these ..1 all? home|back|
            out_of_the_country ..1 !the|to_me|to_us|to_the|please
        not even speak ..1 english|german ..3 send|home|country|foreigner|hire|idiots
        @group ..2 not ..3 be|work|have|belong|allowed|trusted
        @group ..1 run|runs|own|owns|control|controls ..3 company|world|banks|media|everything|
            shop|firm
        expect ..1 from|of ..1 a|an ..1 @group|pole|woman|gypsy|jew|turk|indian|muslim|black|
            foreigner|immigrant
        sounds|sounded|looks|looked|acts|acting|so|too|all ..1 gay|foreign|jewish|muslim|lesbian|
            faggy ..2 disgusting|gross|sick|ugh|yuck|get|keep
        @you|he|she|they|you_lot ..1 are|is|re|r ..2 an? ..1 animal|animals|savage|savages|
            subhuman|vermin ..1 $
        steal|steals ..1 everything|all_the_time|like_ravens
        freaks|freak ..1 like|of
        those|these|them ..1 trans|gay|muslim|jewish|black|foreign freaks|freak|people|types|weirdos
        poles|pole|jews|turks|blacks|gypsies|immigrants|foreigners|muslims|indians|
            arabs ..2 steal|lie|stink|cheat|they_steal|are_all
        a pole|gypsy|jew|turk|paki ..1 they ..1
        @slur
        go|crawl|get|piss|send|sent|went|fly|swim|fuck ..3 back|home ..1 to|where|
            home ..5 country|countries|home|africa|india|pakistan|turkey|came|belong|come|mexico|
            jungle|asia|poland|china|homeland|romania
        back to ..1 your|their|her|his|ur ..1 country|countries|homeland|village|continent|cave_in
        back to|where ..1 where? ..1 @you|they|she|he ..1 came|come|belong
        @nasty @group
        @group ..2 @be|are|is|should|always|all|must|were|who|never|do|will|just ..4 @vile
        @group|those|all ..1 @group? steal|steals|stink|lie|cheat|rape|smell|breed|ruin|destroy|
            deserve|belong|should ..5
        @group ..2 deserve|should|must|need|ought|belong|do_not_belong|do_not_deserve|can_not|
            have_no_place|will_never|are_not|is_not ..6 @hatefate
        hate|hates|hating|despise|detest|loathe|abhor|resent|fear|ban|kill|deport|exterminate|gas|
            shoot|burn|beat|hang|castrate|against|eradicate|execute|purge|stone|punch|smash|shun|
            disrespect|destroy|murder|rape|slap|attack|hurt|strangle|stab|imprison|enslave|fuck|
            wipe_out|get_rid_of|cannot_stand|not_stand|not_bear|not_tolerate|not_abide|
            not_respect|respect_for|sick_of|tired_of|fed_up_with|enough_of|disgusted_by|bored_of|
            annoyed_by ..3 @group|@slur !rights|history|products|shoes|clothing
        no|not|never|without|hate|refuse|stop|rather|instead|dont|sick|tired ..5 talk|talking|
            deal|dealing|served|serving|help|helped|hire|hiring|speak|speaking|touch|touched|
            employ|employing|handle|handled|deliver|delivered|trust|want|
            accept ..4 @group ..1 @nounish|$
        get|give|find|send|want|need|put|speak|talk ..4 white|real_german|proper_english|native|
            straight|non_muslim|real_english|proper_white|male|normal_white|english|american|
            british ..1 person|man|guy|one|people|agent|employee|instead|someone|advisor|engineer|
            bloke ..4 @notgroup
        get|give|find|want|need|put|let ..3 a|to man|bloke ..3 @notgroup
        @notgroup ..6 get|give|find|want|need|put ..3 man|white|real
        women|woman|females|girls|housewives ..2 @be|are|is|belong|should|can|do|have|know|
            understand|could|never|were ..3 not|too|nothing|only|in|stay|to|no ..3 stupid|kitchen|
            nothing|tech|technology|brains|brain|drive|computers|emotional|dumb|clue|idea|
            understand|cook|cleaning|home|house|objects|inferior|babies|think|technical|thing
        keep ..2 @group|them|those ..2 away|off|out
        @group ..1 out $
        out with ..2 @group
        @you|they|those|these ..1 @be ..2 animals|subhuman|subhumans|vermin|savages|monkeys|apes|
            untermenschen|inferior|cockroaches|barbarians
        @you|your|their|these|those|all ..2 kind|race|religion|people|breed|lot|sort|tribe|skin|
            type|culture ..4 @vile|exterminated|wiped|gassed|deported|inferior|not_belong|shot|
            dead|banned|erased|killed|filth|terrorists|criminals|should
        gas|exterminate|deport|hang|shoot|burn|sterilise|sterilize|lynch|wipe_out|eradicate|
            bomb ..2 them|all|you|the|every|these|those ..2 @all|@group !receipts|bill|meter|it|
            smell
        should|deserve|must|ought|need ..2 be? ..1 gassed|exterminated|deported|lynched|wiped_out|
            castrated|sterilised|sterilized|eradicated|enslaved
        hitler|holocaust|nazis ..4 right|finished|job|forgot|missed|should|good|back
        white power|supremacy
        heil hitler
        monkey|monkeys|ape|apes|savage|savages|animals|camel|camels|goats ..3 from|in|of|
            like ..2 africa|you|india|jungle|zoo|these|there|pakistan
        cripple|cripples|spastic|spastics|spaz|mongs|mong|mongol|retards ..1 like|should|you|are|
            $|stay
        @typical @group ..3 @vile|@slurish|scam|call_centre|worker|behaviour|lies|liar|cheat
        another|typical|bloody|stupid|lazy|fucking|some ..1 @group ..1 call_centre|call_center|
            scammer|thief|scum|idiot|driver|accent|monkey|woman|@slurish
        can|could not ..2 understand ..3 @group|foreign|your_accent ..3 accent|english|gibberish
        learn ..1 english|german|to_speak|our_language ..3 or|you|go|before|@vile|@slurish|
            foreigner|immigrant ..3
        are you ..1 a? @slur|gay_or|retarded_or|muslim_or|jewish_or|a_man_or
        foreign|immigrant|brown|black|muslim|jewish|gay|lesbian|trans|gypsy|asian|indian|paki|
            arab scum|trash|bastard|bastards|bitch|bitches|pig|pigs|filth|cunt|cunts|dog|dogs|
            rats|idiot|idiots|monkey|ass|vermin|parasites|thieves|shit|freak|freaks|pervert|whore|
            terrorist|terrorists|lover
        need|needs|need_a real|good man|dick|cock
        illegal aliens|immigrants|immigrant ..4
    """,
    "groupverb": """
        stole|stealing|running|telling|tell|handling|in_charge|scamming|cheating|should|deserve|
            serving
    """,
    "groupof": """
        immigrant|foreigner|woman|muslim|kid|girl|indian|pole|turk|jew|teenager
    """,
    "animalx": """
        vermin|cockroaches|rats|pigs|dogs|apes|monkeys|animals|parasites|scum|plague|cancer|
            disease|filth|subhuman|subhumans|insects|swine|leeches|maggots|snakes|beasts|savages|
            trash|garbage|pest|pests|virus
    """,
    "nasty": """
        filthy|dirty|stupid|fucking|bloody|disgusting|damn|lazy|damned|stinking|goddamn|smelly|
            lousy|thieving|greedy|typical_fucking|evil|ugly|worthless|sick|dumb|pathetic|inferior|
            lying|scummy|brainless
    """,
    "hatefate": """
        vote|live|work|rights|exist|die|killed|shot|deported|here|country|human|trusted|kitchen|
            home|burn|hell|same|equal|hanged|exterminated|away|treated|allowed|banned|beaten|
            slaves|locked|not|punished|breathe|people|normal|children|marry|suffer|hurt|this|
            cages|out|welcome
    """,
    "nounish": """
        agent|agents|driver|drivers|people|person|staff|on|like|or|any|in|who|guy|here|again|
            anymore|woman|handling|accent|at|my|from|with
    """,
    "notgroup": """
        not|no|instead|woman|women|foreigner|foreigners|indian|muslim|immigrant|rather|too|stupid|
            some|girl
    """,
    "all": """
        of|all|them|lot|whole|dirty|filthy
    """,
    "typical": """
        typical|usual|bloody|another
    """,
}
