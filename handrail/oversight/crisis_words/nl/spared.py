"""What only sounds like danger, and what makes a veiled word an errand, in Dutch."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        lach|lachen|lachte|gelachen|schrik|schrok|schaam|schaamde|verveel|erger|werk|zoek|betaal|
            wacht|verveelde|lacht ..2 me|mij|mezelf|zich|ons|je|m ..1 dood|kapot|suf|rot|blauw
        me|mij|zich|ons dood|kapot lachen|schrikken|schamen|vervelen|ergeren|werken|zoeken|gelachen|
            geschrokken|wachten|verveeld
        dood|sterf|sterft|sterven|doodgaan|dood_gaan|stierf van|door|bijna ..2 @sayings
        van ..2 @sayings dood|doodgaan|sterven
        dood|sterven van de|het|verlangen
        dood ..1 lopende|gewoon|simpel|normaal|zonde|jammer
        doodmoe|doodop|doodziek|doodgewoon|doodsimpel|doodlopend|doodlopende
        @machine ..3 is|ging|gaat|was|zijn|ligt|gaan ..3 dood|overleden|doodgaan|gestorven|zelfmoord
        dode|dood @machine|hoek|punt|spoor|letter
        @machine ..4 dood|gestorven|sterven|doodgegaan|doodgaan|zelfmoord|zelfmoordneigingen
        is|zijn|was ..2 overleden|gestorven
        @kin ..1 is|was ..3 dood
        zelfmoordaanslag~
        zelfmoordcommando
        zelfmoordterrorist~
        zelfmoordpreventie
        suicide squad|preventie
        @title ..4 zelfmoord~|zelfdoding|suicide
        zelfmoord|zelfdoding ..2 @title
        commerciele|economische|financiele|politieke|zakelijke zelfmoord
        zelfmoord voor ..2 bedrijf|winkel|zaak|marge
        dit|dat|het|deze|die|app|wachten|stress|hitte|hotline|onzekerheid|spanning wordt|gaat|is|
            maakt|vermoordt ..1 mijn|me|mij dood|kapot|gek|af
        mijn|m_ein man|vrouw|baas|moeder|vader|vriendin ..3 vermoordt|vermoorden ..1 me|mij
        @kin ..1 vermoordt me|mij
        me|mij vermoorden|doden als
        wat|hoe|wie ..5 als|wanneer|indien ..2 ik|iemand ..2 dood|overlijd|overlijdt|sterf|doodga|
            overleden
        verzekering|polis|contract|abonnement ..4 dood|overlijden|leven
        bij overlijden
        levensverzekering
        einde|eind ..1 aan|van ..2 contract|abonnement|bestelling|proefperiode|gesprek|levensduur|
            huur
        einde|eind ..1 maken ..1 aan ..2 contract|abonnement|proefperiode|overeenkomst
        abonnement|contract|overeenkomst|lidmaatschap|proefperiode ..3 eind|einde|stappen|beeindigen
        er|eruit ..1 uit? stappen bij|met|de|uit_het_contract|uit_het_abonnement
        stap ..1 over|op
        sneed|gesneden|snij|snijden|verwond|verbrand|bezeerd|bezeerde|pijn ..3 bij|tijdens|aan|toen|
            met_uitpakken|door_de|door_het
        aan|bij|tijdens ..4 gesneden|verwond|bezeerd|verbrand|opengehaald
        snij|snijden|snijdt|sneed ..3 brood|vlees|stof|groente|groenten|taart|karton|hout
        pijn ..2 voeten|rug|oren|knie|ogen|kleine
        ophangen|hangen|hang|opgehangen ..4 lamp|schilderij|gordijn|gordijnen|kast|spiegel|was|jas|
            plank|tv
        lamp|schilderij|gordijn|gordijnen|kast|spiegel|was|jas|plank|schommel|hangmat|
            boksbal ..4 ophangen|hangen|ophang|hang|op_te_hangen|opgehangen
        ophangen|opgehangen|hang ..2 telefoon|lijn|gesprek
        hangt|hangen|hing ..2 op|vast
        hebben|heeft|werd ..2 opgehangen
        kind|kinderen|kat|hond|kleuter|zoontje|dochtertje|peuter ..4 springen|springt|geslikt|
            ingeslikt|sprong|gesprongen|springen|gegeten
        trampoline|springkussen|springtouw|zwembad ..4
        springen|spring ..4 trampoline|springkussen|touwtje|zwembad
        spring|springen uit|over|bij|in ..2 vel|de_bres|het_oog|de_fik
        onkruid|mieren|muggen|ratten|muizen|wespen|vliegen|luizen ..3 dood|doden|gif|sterven|
            vermoorden
        gif|doden|bestrijden|middel ..3 onkruid|mieren|muggen|ratten|muizen|wespen|vliegen|luizen
        @pill ..3 vaatwasser|koffie|wasmachine|ontkalken
        leven zonder ..1 mijn|dit|deze|jullie|koffie|internet|die|dat|telefoon
        niet|geen ..1 zonder ..4 leven
        @live in|met|van|samen|op_mezelf|volgens
        niet meer leverbaar|verkrijgbaar|beschikbaar|zijn_voor|te_zien|leven_zonder|zonder
        pil|pillen|tabletten|medicijnen ..2 innemen|ingenomen|nemen|volgens ..2 volgens|bijsluiter|
            voorschrift|ontbijt
        laatste bestelling|bericht|mail|aanmaning ..2 is|was|van|niet|nog|kwam|ontvangen
        in leven blijven ..4 plant|planten|vis|vissen
        er niet ..3 komende|deze|die|volgende dag|week|maandag|dinsdag|periode
        om te sterven zo
        wie dan leeft
    """,
    "errand": """
        vakantie|buren|buurman|buurvrouw|buur|verhuisd|verhuis|verhuizing|hotel|afwezig|op_reis|
            ophaalpunt|afhaalpunt|servicepunt|pakketpunt|postpunt|brievenbus|receptie|conciërge|
            werk|kantoor|weekendje
        bezorg~|lever~|afleveren|bezorgen|langsbrengen ..4 voor|na|later|eerder|andere|maandag|
            dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|verzetten|thuis
        tot|vanaf|voor|na ..2 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur
        wachten|wachtrij|wachttijd|wacht|gewacht|bellen|gebeld|bel|hotline|klantenservice|helpdesk|
            telefonisch|aan_de_lijn|herinnering|aanmaning
        site|website|app|inloggen|ingelogd|wachtwoord|account|pagina|foutmelding|formulier|knop|
            handleiding|monteren|montage|scherm|laptop|update|winkelwagen|betaling|menu|filter|
            abonnement|nieuwsbrief|reclame|mails|spam|contract|factuur|instellingen|code|link
        terugsturen|retour|retourneren|ruilen|omruilen|terugbetaling|geld_terug|repareren|reparatie|
            garantie|kortingsbon|korting|vervangen|kwijtgeraakt
        batterij|piept|knippert|lawaai|oplader|accu|cartridge
        ergens_anders|concurrent|concurrentie|winkel|andere_leverancier|elders
        maat|kleur|model|pasvorm|past
        jullie service|bedrijf|winkel
    """,
}
