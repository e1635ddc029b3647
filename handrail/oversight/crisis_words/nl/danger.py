"""Plain words of suicide and self-harm, in Dutch."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        schelen|boeien|interesseert|boeit ..3 als|of|dat ik ..2 dood|doodga|sterf
        spijt ..4 geboren
        morgen|ochtend ..1 @nomore ..1 meemaken|halen|zien|beleven
        ben ..2 al dood
        zelfmoord~
        zelfmort
        zelf moord|moort|moordgedachten|doding
        zelfmoort
        zelfdod~
        suicidaal|suicidale|suicidegedachten|suicidepoging|suicideplan|suicideren|suicideer
        suisid~
        zelfmoor
        levensmoe
        levensmoeheid
        doodswens
        stervenswens
        zelfbeschadig~
        zelfverwond~
        zelfverminking
        automutil~
        zelf beschadiging|verminking|verwonding
        @i ..2 @want @just* @die !van|aan|bij
        @i ..1 @want ..3 dood|sterven $|en|want|omdat|nu|vandaag|vanavond|alsjeblieft|zijn|gaan|
            wezen
        @want ..2 ik ..1 @just* dood|sterven|doodgaan
        @want @just* dood|doodgaan|dood_gaan|sterven|dood_zijn $
        @he ..2 wil|wilt|wou|wilde|zegt|zou @just* ..2 dood|sterven|doodgaan
        @he ..5 dood|sterven|doodgaan wil|wilde|wilt|wou
        dood|sterven|doodgaan|dood_zijn wil|wou|wilde|te_willen
        dat ik ..2 dood|overleden|gestorven ..1 was|ben|ging|lag|mag
        was|waren|lag ik ..2 maar|al|beter|liever ..1 dood|nooit_geboren|gestorven
        liever|beter|net_zo_goed|evengoed ..3 dood|sterven|er_niet_meer
        zin|verlangen|wens|klaar|bereid|tijd ..2 om|te|in|naar ..1 dood|sterven|te_sterven|
            dood_te_gaan|doodgaan|de_dood
        verlang|verlangen ..2 dood|einde
        laat|laten|liet me|mij ..2 doodgaan|sterven|dood|creperen
        @i ga ..2 dood|sterven vandaag|vanavond|vannacht|morgen|nu|alleen
        @self ..2 @kill
        @kill ..1 @self
        @i|@he|@want ..5 me|mij|zich|m ..1 @kill
        maak|maakt|maken|maakte ..2 @self|me|mij|zich ..3 af|kapot|dood|van_kant
        maak|maakt ..2 @self|me|zich van|vd kant
        van kant maken|maak|maakt|gemaakt
        van het|t leven beroven|beroof|beroofd|berooft
        hang|verhang|verdrink|vergiftig|schiet|dood ..1 @self
        hang|knoop me|mij|mezelf op !met|de
        schiet me|mezelf ..2 dood|voor|kop|kogel
        einde|eind ..2 aan ..2 leven|alles|mezelf|bestaan|lijden|ellende ..2
        einde|eind ..1 er|eraan|aan ..1 aan? ..1 maken|maak|gemaakt|maakt !contract|abonnement
        maak|maakt|maken|maakte ..2 er|eraan ..2 eind|einde ..1 aan
        er|eraan ..2 een eind|einde aan|eraan
        een eind|einde aan ..2 leven|alles|het maken|maak|gemaakt
        beeindig|beeindigen|eindig|eindigen|verlaat|beeindigt ..2 leven|bestaan|alles
        leven ..2 beeindigen|eindigen|benemen|ontnemen
        stap|stappen|gestapt|stapt|stapte ..1 er|eruit|uit_het_leven|uit_dit_leven ..1 uit|$
        uit het|t|dit|mijn leven ..1 stap|stappen|gestapt|stapt
        @i ..1 @want ..2 er|eruit uit? stappen $
        @self ..2 @harm
        @harm ..1 @self !per|tijdens
        doe|doet|deed|doen @self|me|mij|zich|mezelf ..1 pijn|iets_aan|wat_aan
        @self ..2 iets|wat|pijn ..1 aandoen|aandoe|aandoet|doen|doe|toebrengen|aan_te_doen|te_doen
        iets|wat ..2 @self|zich|hem|haar aandoet|aandoen|doet|aan_te_doen
        zich ..1 iets|wat ..1 aandoet|aandoen|aan_te_doen|aandeed
        snij|snijd|snijden|sneed|snijdt|doorsnijden|opensnijden|openhalen ..2 me|mij|mijn|mn|haar|
            zijn|m_ein ..2 @limbs
        @my ..1 @limbs ..1 doorsnijden|door|open|opensnijden|door_te_snijden|snijden|snij|kapot|
            openhalen|gesneden
        snij|snijd|sneed|kras mezelf|me|mij ..1 weer|vaak|elke|soms|om|als|wanneer|in|$
        @want ..3 @nomore|@not ..2 @live
        er ..1 @nomore ..1 zijn|wezen ..1 $|wil|hoeft
        @want ..3 er ..1 @nomore ..1 zijn|wezen
        @nomore ..1 leven|bestaan|ademen|verder_leven|verderleven|wakker_worden|er_zijn|wakker
        @nomore ..1 wil|wilt|wou|wilde|kan ..1 leven|bestaan
        @nomore ..2 op|in deze|de|dit ..1 wereld|aarde|leven|aardbol ..1 wil|zijn|wezen|$
        @not|geen ..1 zin|reden|kracht|moed|wil|lust|puf|goesting|energie ..1 meer? ..1 om|in|het|
            te|voor ..1 te? ..1 leven|bestaan|bestaan|verder_te_leven
        zin|lust|wil|moed|goesting ..2 leven|bestaan ..2 kwijt|verloren|niet_meer|weg|op
        levenslust|levenswil ..2 kwijt|verloren|weg
        geen levenslust|levenswil|levensvreugde
        moe|beu|zat|klaar|genoeg|spuugzat|kotsbeu|uitgekeken|kapot ..2 van|met|op ..2 leven|bestaan|
            te_leven
        leven|bestaan ..2 beu|zat|moe|spuugzat
        haat|kots_op ..1 mijn|mn|m_ein|het|dit leven
        haat|walg ..1 mezelf|mijzelf
        leven ..1 is|heeft|lijkt ..3 zin|zinloos|waard|waardeloos|hel|voorbij|over|uitzichtloos|
            klaar|niks|ondraaglijk|afgelopen !van_de
        leven ..2 @nomore|niet|niets ..2 waard|aan|zien_zitten|zitten|aankan|aan_kan
        waarom|waarvoor|wat_voor_zin ..3 leef|leven|besta|bestaan|opstaan|ben_ik_hier ik? ..1 nog|$
        stop|stoppen|ophouden|kappen met leven|bestaan|ademen
        @nomore ..2 wakker worden|word|wordt|te
        niet|nooit ..2 wakker ..1 worden|word ..1 morgen|meer|$
        @nomore ..1 wakker
        nooit ..2 geboren
        verdien|verdient ..4 leven|dood|sterven|doodgaan
        bang|angst ..5 zichzelf|zich|zelfmoord|van_kant|iets_aandoet|mezelf
        bang ..2 voor mezelf|mijzelf
        @want ..2 voor_altijd|voorgoed verdwijnen|weg|slapen
        verdwijnen voor_altijd|voorgoed|van_de_aardbodem|van_deze_wereld
        @means
        @farewell
    """,
    "sign": """
        @danger
        @veiled
    """,
}
