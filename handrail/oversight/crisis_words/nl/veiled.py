"""What may be a farewell and may be an errand, in Dutch."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        @i ..1 kan|trek|hou|houd|red ..2 niet|nie|ni|nt meer|mer|vol|langer ..1 $|aan|uit|zo|
            verder|volhouden
        @i ..1 wil niet|nie|ni meer|mer ..1 $|zo|verder
        er|eruit ..1 uit? stap|gestapt $
        kan|wil|trek|hou|houd ..1 ik? ..1 het|t|dit niet|nie ..1 meer|langer|vol $|aan|uit|
            volhouden|dragen
        het|t|dit @nomore ..1 aan|uit|volhouden|dragen|zien|houden $
        @i ..2 geef ..1 op $
        zie|zien ..1 ik? ..1 het|t ..2 @nomore zitten
        zie|zien ..1 ik? ..1 het|t ..1 niet zitten $
        geef|opgeven ..1 het|t|alles|de_moed op|$
        @i ben ..2 op|kapot|gebroken|verloren|waardeloos|nutteloos|wanhopig|leeg|niks|niets|
            hopeloos $
        voel ..1 me|mij ..2 waardeloos|nutteloos|leeg|hopeloos|wanhopig|alleen|verloren $
        alles ..2 zinloos|voorbij|over|hopeloos|verloren|afgelopen|nutteloos|uit $|voor_mij
        heeft|heb|is|het|alles ..3 geen zin|nut|doel meer
        alles ..3 geen zin|nut|doel $
        geen hoop ..1 meer|voor_mij|$
        hoop ..1 kwijt|verloren|opgegeven $
        waarom|waarvoor|wat ..3 nog|zin|heeft|voor_zin $
        ben|zal ..2 er|hier ..2 @nomore|niet ..1 meer|zijn|$
        ben|zal|zijn er|hier ..4 @nomore
        er|hier ..2 niet|nie meer ..1 ben|zijn|zal|$
        tegen|als|wanneer|voordat ..6 er ..2 niet meer
        wil|wou|wilde|zou ..3 verdwijnen|weg|rust|slapen|er_niet_zijn|weg_zijn|niets_voelen|
            niks_voelen $
        wil|moet ..2 dat ..2 stopt|ophoudt|over_is|voorbij_is|stop
        laat|mag ..1 het|alles|dit ..2 stoppen|ophouden|voorbij|voorbij_zijn|over_zijn
        mijn|m_ein|mn|het|dit ..2 laatste|allerlaatste bericht|berichtje|brief|gesprek|avond|
            chat ooit|$
        vaarwel $
        nooit|niet ..1 meer nodig waar|straks|dan|daar
        waar ik ..1 heen|naartoe ..1 ga|$
        niemand ..2 geeft|houdt|mag|wil|helpt|begrijpt|luistert ..2 mij|me|om_mij|om_me|van_me|
            van_mij
        niemand om|van mij|me geeft|houdt
        @i hou ..1 van jullie ..3 vergeef|sorry|vaarwel|$
        vergeef ..1 me|mij
        alles|spullen ..2 weggegeven|weggeven|weggeef
        geen kracht|energie|moed ..1 meer ..1 $|om_door|om_verder
        @i ga ..2 voor_altijd|voorgoed ..1 weg|$
        niets|niks ..2 meer ..1 over|heb|zin $
        heb|alles ..1 er ..1 genoeg van $
        ben ..1 het|t|alles ..1 zat|beu|moe $
        klaar met alles|de_wereld|iedereen
        binnenkort|straks|bald|vannacht ..2 voorbij|over|rust|weg $
        bereikbaar|weg ..1 voor_altijd
    """,
}
