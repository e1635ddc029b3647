"""Hate and harassment, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "hate": """
        who|that ..1 is|are not ..1 foreign|a_foreigner|black|brown|muslim|an_immigrant|indian|asian|jewish|gay
        speak|talk|deal|someone|somebody|person|man ..4 who_is_white|white|of_my_own_race|with_white_skin ..1 !label|card|glove|wine|one|box
        someone|somebody|anyone white|normal_and_white|of_my_race
        typical|just_like_a|such_a|bloody woman|women|female|foreigner|foreigners|immigrant|pole|turk|indian|muslim|jew|gypsy|blonde|boomer|girl_driver ..1 !s
        back ..1 in|to ..1 the|your kitchen|cage|zoo|jungle|mosque|reservation
        some|a|an|any|these|those|another|no ..1 @group ..1 @groupverb
        told|served|lectured|advised|helped|bossed ..3 by|from ..2 some|a|an ..2 @group|@groupof
        rags|towels|towel|headscarf|headscarves|hijab|hijabs|turban|turbans|burka|burkas ..3 their|your|her|his|heads|head
        send|kick|throw|ship|deport ..1 them|you|her|him|those|these ..1 all? home|back|out_of_the_country ..1 !the|to_me|to_us|to_the|please
        not even speak ..1 english|german ..3 send|home|country|foreigner|hire|idiots
        @group ..2 not ..3 be|work|have|belong|allowed|trusted
        @group ..1 run|runs|own|owns|control|controls ..3 company|world|banks|media|everything|shop|firm
        expect ..1 from|of ..1 a|an ..1 @group|pole|woman|gypsy|jew|turk|indian|muslim|black|foreigner|immigrant
        sounds|sounded|looks|looked|acts|acting|so|too|all ..1 gay|foreign|jewish|muslim|lesbian|faggy ..2 disgusting|gross|sick|ugh|yuck|get|keep
        @you|he|she|they|you_lot ..1 are|is|re|r ..2 an? ..1 animal|animals|savage|savages|subhuman|vermin ..1 $
        steal|steals ..1 everything|all_the_time|like_ravens
        freaks|freak ..1 like|of
        those|these|them ..1 trans|gay|muslim|jewish|black|foreign freaks|freak|people|types|weirdos
        poles|pole|jews|turks|blacks|gypsies|immigrants|foreigners|muslims|indians|arabs ..2 steal|lie|stink|cheat|they_steal|are_all
        a pole|gypsy|jew|turk|paki ..1 they ..1
        @slur
        go|crawl|get|piss|send|sent|went|fly|swim|fuck ..3 back|home ..1 to|where|home ..5 country|countries|home|africa|india|pakistan|turkey|came|belong|come|mexico|jungle|asia|poland|china|homeland|romania
        back to ..1 your|their|her|his|ur ..1 country|countries|homeland|village|continent|cave_in
        back to|where ..1 where? ..1 @you|they|she|he ..1 came|come|belong
        @nasty @group
        @group ..2 @be|are|is|should|always|all|must|were|who|never|do|will|just ..4 @vile
        @group|those|all ..1 @group? steal|steals|stink|lie|cheat|rape|smell|breed|ruin|destroy|deserve|belong|should ..5
        @group ..2 deserve|should|must|need|ought|belong|do_not_belong|do_not_deserve|can_not|have_no_place|will_never|are_not|is_not ..6 @hatefate
        hate|hates|despise|detest|loathe|fear|ban|kill|deport|exterminate|gas|shoot|burn|beat|hang|castrate|against|eradicate|execute|purge|stone ..2 all? ..1 @group|@slur
        no|not|never|without|hate|refuse|stop|rather|instead|dont|sick|tired ..5 talk|talking|deal|dealing|served|serving|help|helped|hire|hiring|speak|speaking|touch|touched|employ|employing|handle|handled|deliver|delivered|trust|want|accept ..4 @group ..1 @nounish|$
        get|give|find|send|want|need|put|speak|talk ..4 white|real_german|proper_english|native|straight|non_muslim|real_english|proper_white|male|normal_white|english|american|british ..1 person|man|guy|one|people|agent|employee|instead|someone|advisor|engineer|bloke ..4 @notgroup
        get|give|find|want|need|put|let ..3 a|to man|bloke ..3 @notgroup
        @notgroup ..6 get|give|find|want|need|put ..3 man|white|real
        women|woman|females|girls|housewives ..2 @be|are|is|belong|should|can|do|have|know|understand|could|never|were ..3 not|too|nothing|only|in|stay|to|no ..3 stupid|kitchen|nothing|tech|technology|brains|brain|drive|computers|emotional|dumb|clue|idea|understand|cook|cleaning|home|house|objects|inferior|babies|think|technical|thing
        keep ..2 @group|them|those ..2 away|off|out
        @group ..1 out $
        out with ..2 @group
        @you|they|those|these ..3 animals|subhuman|subhumans|vermin|savages|monkeys|apes|untermenschen|inferior|cockroaches|barbarians
        @you|your|their|these|those|all ..2 kind|race|religion|people|breed|lot|sort|tribe|skin|type|culture ..4 @vile|exterminated|wiped|gassed|deported|inferior|not_belong|shot|dead|banned|erased|killed|filth|terrorists|criminals|should
        gas|exterminate|deport|hang|shoot|burn|sterilise|sterilize|lynch|wipe_out|eradicate|bomb ..2 them|all|you|the|every|these|those ..2 @all|@group !receipts|bill|meter|it|smell
        should|deserve|must|ought|need ..2 be? ..1 gassed|exterminated|deported|lynched|wiped_out|castrated|sterilised|sterilized|eradicated|enslaved
        hitler|holocaust|nazis ..4 right|finished|job|forgot|missed|should|good|back
        white power|supremacy
        heil hitler
        monkey|monkeys|ape|apes|savage|savages|animals|camel|camels|goats ..3 from|in|of|like ..2 africa|you|india|jungle|zoo|these|there|pakistan
        cripple|cripples|spastic|spastics|spaz|mongs|mong|mongol|retards ..1 like|should|you|are|$|stay
        @typical @group ..3 @vile|@slurish|scam|call_centre|worker|behaviour|lies|liar|cheat
        another|typical|bloody|stupid|lazy|fucking|some ..1 @group ..1 call_centre|call_center|scammer|thief|scum|idiot|driver|accent|monkey|woman|@slurish
        can|could not ..2 understand ..3 @group|foreign|your_accent ..3 accent|english|gibberish
        learn ..1 english|german|to_speak|our_language ..3 or|you|go|before|@vile|@slurish|foreigner|immigrant ..3
        are you ..1 a? @slur|gay_or|retarded_or|muslim_or|jewish_or|a_man_or
        foreign|immigrant|brown|black|muslim|jewish|gay|lesbian|trans|gypsy|asian|indian|paki|arab scum|trash|bastard|bastards|bitch|bitches|pig|pigs|filth|cunt|cunts|dog|dogs|rats|idiot|idiots|monkey|ass|vermin|parasites|thieves|shit|freak|freaks|pervert|whore|terrorist|terrorists|lover
        need|needs|need_a real|good man|dick|cock
        illegal aliens|immigrants|immigrant ..4
    """,
    "groupverb": "stole|stealing|running|telling|tell|handling|in_charge|scamming|cheating|should|deserve|serving",
    "groupof": "immigrant|foreigner|woman|muslim|kid|girl|indian|pole|turk|jew|teenager",
    "nasty": "filthy|dirty|stupid|fucking|bloody|disgusting|damn|lazy|damned|stinking|goddamn|smelly|lousy|thieving|greedy|typical_fucking|evil|ugly|worthless|sick|dumb|pathetic|inferior|lying|scummy|brainless",
    "hatefate": "vote|live|work|rights|exist|die|killed|shot|deported|here|country|human|trusted|kitchen|home|burn|hell|same|equal|hanged|exterminated|away|treated|allowed|banned|beaten|slaves|locked|not|punished|breathe|people|normal|children|marry|suffer|hurt|this|cages|out|welcome",
    "nounish": "agent|agents|driver|drivers|people|person|staff|on|like|or|any|in|who|guy|here|again|anymore|woman|handling|accent|at|my|from|with",
    "notgroup": "not|no|instead|woman|women|foreigner|foreigners|indian|muslim|immigrant|rather|too|stupid|some|girl",
    "all": "of|all|them|lot|whole|dirty|filthy",
    "typical": "typical|usual|bloody|another",
    "harassment": """
        are @you ..1 single|married|taken|available_tonight|a_virgin ..1 $|and|what|or|baby
        you single|taken
        what ..1 do|does @you|she ..1 look_like ..3 headset|clothes|naked|uniform|under
        under|underneath ..1 your|that|the headset|clothes|uniform|dress|shirt|skirt
        send|show|share ..3 pic|pics|photo|picture|selfie ..4 you|yourself|legs|body|naked|bet|sexy|face|baby !parcel|product|damage|lamp
        bet|sure|know|guess ..1 you ..3 legs|taste|smell|body|lips|ass|hot|sexy|naked|good_in_bed|good_at|wet|like_it|feel|love_it|curves|boobs !good_at_your
        show|give ..1 you ..1 a|the good|best time|night
        in|to bed ..1 with|$|me|you|tonight|baby !frame|legs|size|bath
        after work ..4 bed|drinks_at_mine|date|my_place|sexy|kiss|good_time|naked
        i ..1 am|got|have|get ..3 hard|a_boner|boner|an_erection|erection|stiffy|wood_for|horny|wet_for ..1 $|right|for|talking|just|thinking
        what ..1 you ..1 would|will|want ..1 do ..1 to|with me ..1 in_bed|naked|tonight|$
        do|will ..1 to me|u|you ..1 in bed|the_bedroom
        boner|boners|stiffy
        kiss|kisses|cuddle ..2 with|from|for ..3 sexy|baby|darling|sweetie|babe|you|gorgeous
        kiss|kisses sexy|baby|babe|gorgeous
        sit|come ..2 on|in my lap
        my lap ..2 $|sweetie|baby|darling
        i|id ..1 would|wanna|want do you $
        i|we ..2 want|wanna|would|will|gonna to? fuck|bang|shag|screw|bone|rape you|u|her|that|him|your !over|up|for|off
        kiss|lick|eat my ass|arse|pussy|butt|balls !off
        send|show|give|text|gimme|want|need|share|see|got ..3 @me? ..2 nudes|nude|naked|tits|boobs|titties|pussy|dick_pic|dick_pics|ass|cock|butt|breasts|feet_pics|bra|panties|underwear|cleavage|body_baby !lipstick|bra_in|colour|color|heels|in_size|size|return
        want|wanna|would|like|love|let|lets|can|could|will|should|shall|do|down|fancy|up|going|have|feel|how_about|bet|ready|came ..5 sex|blowjob|blow_job|handjob|fuck|shag|bang|bone|make_love|cuddle|kiss|have_sex|a_quickie|hook_up|lick|screw|ride|spank|anal|get_naked|strip|undress|bend|pound ..1 with|@you|u|me|my|your|$|@sexpart|for_me|over|tonight|you_over|her|him !off|on_it|you_up|it|wait
        sex|sexy|cybersex|blowjob|blow_job|handjob|anal|threesome|sexting|nudes|orgasm|phone_sex ..1 with ..1 @you|me|u|her|him
        want|need|have|fancy|bored|love|like|lets ..1 to? ..1 have? ..1 sex ..1 $|with|now|tonight|baby|chat|please
        sex|bock ..1 $?
        @be|r @you ..2 horny|turned_on|wet|aroused|naked|kinky|a_virgin|slutty|undressed|into_bdsm|ticklish_down|fuckable|sexy !from
        @you ..2 look|looks|sound|sounds|seem|must ..3 hot|sexy|fuckable|naked|hot_naked|bangable|fine_as_hell|good_naked ..1
        you ..1 @be ..2 sexy|horny|hot_stuff|hottie|my_bitch|so_hot|my_sex_slave|my_slave|slut|whore !or_not
        hey|hello|hi|ok|well sexy|hottie|sexy_thing|hot_stuff|gorgeous_you|babydoll
        what|which ..2 @be? you wearing !in|model|the|catalogue|for
        what|which ..3 colour|color|kind|size|is|are|type ..1 of? ..2 your|ur|her panties|underwear|bra|knickers|thong|breasts|boobs|bra_size|tits|cup_size
        @you|u ..2 wear|wearing ..3 panties|underwear|thong|bra|anything_underneath|nothing|knickers
        suck|lick|stroke|touch|rub|ride|eat|sit|grab|feel|squeeze|kiss|swallow|taste|play|spank|choke ..2 on|my|your|her|it|with|me|deez ..2 @sexpart|face|balls|dick|cock|hard|nuts|clit|boobs|toes_baby
        @my @sexpart ..2 hard|wet|big|huge|want|for_you|in|is|itching|please
        spread|open ..1 your|her|those legs|cheeks|thighs
        bend ..1 @you|over|her|yourself ..1 over|baby|desk
        take|taking|pull ..1 off|down ..1 your|her|that ..2 clothes|pants|shirt|bra|panties|top|dress|everything
        get|are|strip|go|be|getting|see ..2 naked|undressed ..2 for|with|baby|me|$
        undress|strip ..2 for|me|now|baby ..1 me|$
        talk|speak|say|whisper|tell ..2 dirty|naughty|something_dirty|something_sexy ..1 to|with|$|things|me
        @be? i|im ..1 @be? ..1 so? horny|hard_for|wet_for|touching_myself|jerking|jerking_off|wanking|masturbating|stroking|fingering|turned_on|naked|touching_my|rubbing_my|playing_with_myself|erect|aroused|hard_right_now
        make|makes|making|made|get|gets|turns|got me ..2 hard|wet|horny|cum|on_baby|so_hot|aroused|come_hard
        you|your|her|his ..2 voice|ass|arse|body|boobs|tits|legs|lips|butt|mouth|bum|rack|breasts|curves ..3 hot|sexy|hard|horny|great|nice|amazing|perfect|wet|fine|fuckable|big|kissable|delicious|around|turns !reply|answer
        nice|great|hot|sexy|big|fine|huge|lovely|perfect ..1 ass|arse|tits|boobs|rack|butt|titties|legs_baby|bum !tub
        sit on my|his|your face|lap|dick|cock
        blow|blowing|suck|sucking|jerk|wank|finger|bang|fuck|shag ..1 me|you|her|him|your_brains|u ..1 off|hard|please|baby|now|all_night|tonight|$|senseless|up_the|in_the !for_this
        i ..2 would|wanna|want|will|gonna ..3 do|fuck|bang|smash|shag|tap|bone|eat|taste|lick|ride|pound|breed|pleasure|impregnate ..1 you|that|her|it_all|u|your_mother|your_mom|your_sister ..1 $|hard|so|baby|all|right|good|tonight|out !a|it
        do you ..1 swallow|squirt|spit_or|like_it_rough|masturbate|touch_yourself|moan|do_anal|like_sex|have_a_vagina|have_a_penis|have_sex|watch_porn|fuck|suck|sext|like_porn|give_head|finger|like_big|do_it
        have|ever|did @you ..2 had? ..2 sex|fuck|fucked|masturbated|orgasm|laid|kissed_a_girl|an_orgasm|anal
        will|would|wanna|can|could|want|lets @you? ..2 sleep|go_to_bed|come_to_bed|cuddle|spend_the_night|make_out|have_babies|get_laid|netflix_and_chill|sext|date_and ..1 with me
        sleep|bed|shower|bath|night with me ..1 $|tonight|baby|please
        are @you ..2 a_boy_or|male_or|a_girl ..6 fuck|sex|suck|naked|hot
        porn|hentai|onlyfans|bdsm|milf|dildo|fetish ..4 you|your|me|with|send|like_you|act !return|refund|broken
        be my|a ..2 sex|sexy|slut|bitch|slave|sexbot|whore|mistress|daddy|sugar_baby|sexslave
        call me daddy|master_and|papi|mistress
        cum|jizz ..2 on|in|for|all_over|inside ..1 you|your|my|me|face|her
        can i ..2 touch|lick|kiss|fuck|spank|sniff|grope you|u|her
        can i ..2 touch|see|lick|smell|kiss|feel|spank|sniff|grope your ..2 @sexpart|body|feet|hair|lips
        let me ..2 touch|lick|smell|kiss|fuck|feel|spank|taste|inside|sniff|grope|hold ..1 you|your|u|it|her !app
    """,
    "me": "me|us|some|your|ur|a|the|of|him|her|those",
    "my": "my|his|this",
    "hostile": """
        @threat
        @hate
        @harassment
        @insult
    """,
}
