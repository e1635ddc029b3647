"""What only sounds like a command to the machine, in English."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        game|film|iphone|the jailbreak
        mode|modus of the|my drone|camera|tv|car
        administrator|admin of_our|for_our|of_the_company|of_our_company ..2
        you are now my favourite|favorite
        factory|original settings
        game jailbreak
        i|we ..2 forget|forgot|followed|follow|read|lost ..3 instructions|instruction|rules|
            guidelines|prompt|code|password
        ignore|disregard|forget ..1 my|our|the|that|this ..2 message|messages|mail|mails|email|
            emails|address|order|question|request|chat|text|data|number|name|note|ticket|one|
            return|card|part|typo
        ignore|disregard|forget what i ..2 said|wrote|asked
        ignore|disregard|forget it|that|this|him|her
        repeat ..1 my|the|that|last order|orders|number|again
        washing|assembly|care|cooking|setup|set_up|cleaning|return|shipping|installation|user|
            safety|charging|mounting|knitting|wash instructions|instruction|guidelines
        instructions|instruction|manual|rules for|of|from|in the|a|this|my|your ..1 lamp|game|
            kettle|product|machine|chair|table|device|app|competition|router|board|website|
            warranty|return|returns|toy|phone
        board|card|party|video game|games
        return|refund|shipping|privacy|cookie|warranty|exchange|cancellation|delivery|returns|
            price policy|policies|rules|conditions|guidelines
        your policy|policies|rules|terms say|says|on|for|of|about|when|regarding
        operating|sound|ticket|stereo|alarm|heating|computer|ventilation|solar|drip|cooling|file|
            metric|brake system
        system requirements|update|error|down
        command prompt
        prompt delivery|reply|answer|response|help|service|shipping|action|reaction|refund|payment
        android|tablet|phone|router|drone|tv|iphone|console|nas|printer|camera|mower|kindle|
            firestick|laptop ..4 @modeword mode|options|menu|password|panel
        @modeword mode|options|menu|password|panel ..5 android|tablet|phone|router|drone|tv|
            iphone|console|nas|printer|camera|mower|car|laptop
        safe|night|shop|demo|eco|sleep|dark|energy_saving|flight|airplane|silent mode
        water|oil|air|coffee|fish|aquarium|parental|spam|dust|carbon|pool|vacuum|cabin|fuel|hepa|
            lint filter|filters
        filter|filters in|on|of|for the|a|my ..2 tank|router|pump|pool|machine|vacuum|hoover|
            aquarium|washing_machine|dryer|coffee_machine|humidifier
        jailbreak ..2 iphone|game|film|dvd
        game|film|iphone|book|movie|song ..3 jailbreak|jailbroken
        jailbroken iphone|phone|device
    """,
}
