"""Sexual harassment, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "harassment": """
        penis|vagina|pussy|titties|tits|boobs|blowjob|blow_job|handjob|cumshot|clitoris|
            masturbate|masturbating|masturbation|dickpic|dick_pic|orgasm|orgasms|erection|
            threesome !sale|pump_for
        i ..1 am|lie|lying|sit|sitting|imagine|imagining|picture|picturing|dream ..3 naked|nude|
            in_my_underwear
        imagining|imagine|picture|picturing|dreaming|fantasise|fantasising|fantasize|fantasizing|
            fantasies|thinking ..2 you|about_you|her|of_you ..2 naked|nude|in_bed|undressed|
            in_lingerie|on_top|on_your_knees|without
        you naked|nude|undressed
        sat|sit|sitting ..1 on ..1 my|your|his face|lap|dick|cock|knee_baby
        happy ending|endings !of|book|film|movie|story|to|version
        big|huge|massive ..1 package ..1 $
        my place ..4 show|bed|fun|naked|tonight|wine|massage|package
        good girl|boy ..3 beg|and|knees|for_me|daddy|$
        beg for ..1 it|me|more ..1 $
        go ..1 down on ..1 me|you|him|her
        how much ..3 night|hour with ..1 you|your|her|him|that
        night with ..1 you|your_agent|your_colleague|her|me
        like|want|take ..1 it ..1 rough|hard|from_behind|doggy|deep|up_the
        beautiful|pretty|sexy|nice|lovely|kissable ..1 mouth|lips|body|legs|tits|ass|bum|butt|
            curves|voice_baby ..6 do|with|would|know|want|on|around|me
        know what ..1 to do with it|them|that_mouth|you
        make|hear|have ..1 you ..1 scream|moan|beg|squirm|blush ..1 !if
        see|know ..1 what|whats ..1 is? under|underneath|beneath ..1 your|that|the uniform|
            clothes|dress|skirt|shirt|headset|blouse
        boyfriend|girlfriend ..6 scream|bed|kiss|naked|sexy|fun|lonely|make_you
        are @you ..1 single|married|taken|available_tonight|a_virgin ..1 $|and|what|or|baby
        you single|taken
        what ..1 do|does @you|she ..1 look_like ..3 headset|clothes|naked|uniform|under
        under|underneath ..1 your|that|the headset|clothes|uniform|dress|shirt|skirt
        send|show|share ..3 pic|pics|photo|picture|selfie ..4 you|yourself|legs|body|naked|bet|
            sexy|face|baby !parcel|product|damage|lamp
        bet|sure|know|guess ..1 you ..3 legs|taste|smell|body|lips|ass|hot|sexy|naked|good_in_bed|
            good_at|wet|like_it|feel|love_it|curves|boobs !good_at_your
        show|give ..1 you ..1 a|the good|best time|night
        in|to bed ..1 with|$|me|you|tonight|baby !frame|legs|size|bath
        after work ..4 bed|drinks_at_mine|date|my_place|sexy|kiss|good_time|naked
        i ..1 am|got|have|get ..3 hard|a_boner|boner|an_erection|erection|stiffy|wood_for|horny|
            wet_for ..1 $|right|for|talking|just|thinking
        what ..1 you ..1 would|will|want ..1 do ..1 to|with me ..1 in_bed|naked|tonight|$
        do|will ..1 to me|u|you ..1 in bed|the_bedroom
        boner|boners|stiffy
        kiss|kisses|cuddle ..2 with|from|for ..3 sexy|baby|darling|sweetie|babe|you|gorgeous
        kiss|kisses sexy|baby|babe|gorgeous
        sit|come ..2 on|in my lap
        my lap ..2 $|sweetie|baby|darling
        i|id ..1 would|wanna|want do you $
        i|we ..2 want|wanna|would|will|gonna to? fuck|bang|shag|screw|bone|rape you|u|her|that|
            him|your !over|up|for|off
        kiss|lick|eat my ass|arse|pussy|butt|balls !off
        send|show|give|text|gimme|want|need|share|see|got ..3 @me? ..2 nudes|nude|naked|tits|
            boobs|titties|pussy|dick_pic|dick_pics|ass|cock|butt|breasts|feet_pics|bra|panties|
            underwear|cleavage|body_baby !lipstick|bra_in|colour|color|heels|in_size|size|return
        want|wanna|would|like|love|let|lets|can|could|will|should|shall|do|down|fancy|up|going|
            have|feel|how_about|bet|ready|came ..5 sex|blowjob|blow_job|handjob|fuck|shag|bang|
            bone|make_love|cuddle|kiss|have_sex|a_quickie|hook_up|lick|screw|ride|spank|anal|
            get_naked|strip|undress|bend ..1 with|@you|u|me|my|your|$|@sexpart|for_me|over|
            tonight|you_over|her|him !off|on_it|you_up|it|wait
        sex|sexy|cybersex|blowjob|blow_job|handjob|anal|threesome|sexting|nudes|orgasm|
            phone_sex ..1 with ..1 @you|me|u|her|him
        want|need|have|fancy|bored|love|like|lets ..1 to? ..1 have? ..1 sex ..1 $|with|now|
            tonight|baby|chat|please
        sex|bock ..1 $?
        @be|r @you ..2 horny|turned_on|wet|aroused|naked|kinky|a_virgin|slutty|undressed|
            into_bdsm|ticklish_down|fuckable|sexy !from
        @you ..2 look|looks|sound|sounds|seem|must ..3 hot|sexy|fuckable|naked|hot_naked|bangable|
            fine_as_hell|good_naked ..1
        you ..1 @be ..2 sexy|horny|hot_stuff|hottie|my_bitch|so_hot|my_sex_slave|my_slave|slut|
            whore !or_not
        hey|hello|hi|ok|well sexy|hottie|sexy_thing|hot_stuff|gorgeous_you|babydoll
        what|which ..2 @be? you wearing !in|model|the|catalogue|for
        what|which ..3 colour|color|kind|size|is|are|type ..1 of? ..2 your|ur|her panties|
            underwear|bra|knickers|thong|breasts|boobs|bra_size|tits|cup_size
        @you|u ..2 wear|wearing ..3 panties|underwear|thong|bra|anything_underneath|nothing|knickers
        suck|lick|stroke|touch|rub|ride|eat|sit|grab|feel|squeeze|kiss|swallow|taste|play|spank|
            choke ..2 on|my|your|her|it|with|me|deez ..2 @sexpart|face|balls|dick|cock|hard|nuts|
            clit|boobs|toes_baby
        @my @sexpart ..2 hard|wet|big|huge|want|for_you|in|is|itching|please
        spread|open ..1 your|her|those legs|cheeks|thighs
        bend ..1 @you|over|her|yourself ..1 over|baby|desk
        take|taking|pull ..1 off|down ..1 your|her|that ..2 clothes|pants|shirt|bra|panties|top|
            dress|everything
        get|are|strip|go|be|getting|see ..2 naked|undressed ..2 for|with|baby|me|$
        undress|strip ..2 for|me|now|baby ..1 me|$
        talk|speak|say|whisper|tell ..2 dirty|naughty|something_dirty|something_sexy ..1 to|with|
            $|things|me
        @be? i|im ..1 @be? ..1 so? horny|hard_for|wet_for|touching_myself|jerking|jerking_off|
            wanking|masturbating|stroking|fingering|turned_on|naked|touching_my|rubbing_my|
            playing_with_myself|erect|aroused|hard_right_now
        make|makes|making|made|get|gets|turns|got me ..2 hard|wet|horny|cum|on_baby|so_hot|
            aroused|come_hard
        you|your|her|his ..2 voice|ass|arse|body|boobs|tits|legs|lips|butt|mouth|bum|rack|breasts|
            curves ..3 hot|sexy|hard|horny|great|nice|amazing|perfect|wet|fine|fuckable|big|
            kissable|delicious|around|turns !reply|answer
        nice|great|hot|sexy|big|fine|huge|lovely|perfect ..1 ass|arse|tits|boobs|rack|butt|
            titties|legs_baby|bum !tub
        sit on my|his|your face|lap|dick|cock
        blow|blowing|suck|sucking|jerk|wank|finger|bang|fuck|shag ..1 me|you|her|him|your_brains|
            u ..1 off|hard|please|baby|now|all_night|tonight|$|senseless|up_the|in_the !for_this
        i ..2 would|wanna|want|will|gonna ..3 fuck|bang|smash|shag|tap|bone|eat|taste|lick|ride|
            pound|breed|pleasure|impregnate ..1 you|that|her|it_all|u|your_mother|your_mom|
            your_sister ..1 $|hard|so|baby|all|right|good|tonight|out !a|it
        do you ..1 swallow|squirt|spit_or|like_it_rough|masturbate|touch_yourself|moan|do_anal|
            like_sex|have_a_vagina|have_a_penis|have_sex|watch_porn|fuck|suck|sext|like_porn|
            give_head|finger|like_big|do_it
        have|ever|did @you ..2 had? ..2 sex|fuck|fucked|masturbated|orgasm|laid|kissed_a_girl|
            an_orgasm|anal
        will|would|wanna|can|could|want|lets @you? ..2 sleep|go_to_bed|come_to_bed|cuddle|
            spend_the_night|make_out|have_babies|get_laid|netflix_and_chill|sext|
            date_and ..1 with me
        sleep|bed|shower|bath|night with me ..1 $|tonight|baby|please
        are @you ..2 a_boy_or|male_or|a_girl ..6 fuck|sex|suck|naked|hot
        porn|hentai|onlyfans|bdsm|milf|dildo|fetish ..4 you|your|me|with|send|like_you|
            act !return|refund|broken
        be my|a ..2 sex|sexy|slut|bitch|slave|sexbot|whore|mistress|daddy|sugar_baby|sexslave
        call me daddy|master_and|papi|mistress
        cum|jizz ..2 on|in|for|all_over|inside ..1 you|your|my|me|face|her
        can i ..2 touch|lick|kiss|fuck|spank|sniff|grope you|u|her
        can i ..2 touch|see|lick|smell|kiss|feel|spank|sniff|grope your ..2 @sexpart|body|feet|
            hair|lips
        let me ..2 touch|lick|smell|kiss|fuck|feel|spank|taste|inside|sniff|grope|hold ..1 you|
            your|u|it|her !app
    """,
    "me": """
        me|us|some|your|ur|a|the|of|him|her|those
    """,
    "my": """
        my|his|this
    """,
}
