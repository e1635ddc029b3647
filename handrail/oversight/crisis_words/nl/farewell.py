"""Hopelessness and farewells, in Dutch."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        afscheidsbrief~
        afscheidsbrieven
        afscheidsvideo
        afscheids brief
        afscheid nemen|neem|genomen|te_nemen ..2 van het|jullie|iedereen|deze|de|mijn ..1 leven|
            wereld|kinderen|$
        neem|nam ..1 afscheid ..1 van ..1 leven|wereld|jullie|iedereen|alles
        vaarwel ..1 wereld|allemaal|mama|iedereen|lieve|voor_altijd|wrede
        laatste wens|wil|adem|nacht|dag|woorden|uren ..1 !van_het|van_de|om|bestelling|actie|
            voor_het
        leven ..3 te dragen
        liever|beter|lig ..3 onder de grond|zoden|groene_zoden
        naar ..2 overleden|gestorven|dode ..1 @kin ..1 toe|$
        doe|maak|maakt mij|me maar|alsjeblieft dood|af|kapot
        zonder mij|me ..4 @better
        @better ..1 af ..1 zonder mij|me|hem
        @better ..2 zonder mij|me
        @better ..3 als ik ..2 @gone|verdwijn|dood_ben|sterf|doodga
        van me|mij af $
        niemand|geen_mens ..3 missen|mist|merken|merkt|opvallen|huilen|opmerken ..2 mij|me|als|dat|$
        niemand ..2 mij|me ..1 missen|mist
        mij|me ..2 niemand missen|mist
        mist mij|me niemand|toch
        als ik ..2 dood|weg|er_niet_meer|sterf|doodga ..1 ben|was|ga ..3 niemand|beter|maakt|erg|uit
        maakt|boeit|uit|interesseert ..3 of|als ik ..3 leef|dood|doodga|sterf|er_ben|besta
        alleen|iedereen|jullie|anderen|enkel|familie ..2 tot last
        ben ..3 tot last $
        ben|voel ..3 last|blok_aan_het_been|ballast voor iedereen|mijn|de|mn|jullie|anderen|allen|
            hen
        tot last ..3 familie|iedereen|jullie|kinderen|ouders|vrouw|man
        geen|enige|laatste|@not ..3 uitweg|uitwegen ..2 meer|voor_mij|dood|zie|$|dan !uit_het_menu
        dood|sterven|zelfmoord ..2 enige|laatste|beste ..1 uitweg|oplossing|optie|weg
        enige|beste|laatste uitweg|oplossing|optie ..4 dood|sterven|zelfmoord|eruit|verdwijnen
        dood|sterven ..3 verlossing|opluchting|rust|bevrijding|beter|oplossing
        denk|dacht|gedachten|denken|nadenken|droom|fantaseer ..3 aan|over|van ..2 dood|doodgaan|
            sterven|zelfmoord|de_dood|er_niet_meer_te_zijn|eruit_stappen|euthanasie
        donkere|zwarte|suicidale|duistere gedachten|gedachtes
        slapen|inslapen|slaap ..4 @nomore|nooit ..2 wakker
        voor altijd|eeuwig ..1 slapen|inslapen|weg|rusten|verdwijnen
        slapen|weg|verdwijnen|inslapen ..1 voor altijd|eeuwig|goed
        verlaat|verlaten ..1 deze|de|dit wereld|leven|aarde
        bij|naar|met ..2 mama|papa|moeder|vader|man|vrouw|zoon|dochter|oma|opa|haar|hem ..3 hemel|
            hiernamaals|boven|graf
        volg|achterna|achter ..2 vrouw|man|moeder|vader|zoon|dochter|hem|haar ..2 dood|graf|
            achterna|hemel
        ga|ben ..2 gauw|binnenkort|straks|snel ..2 bij ..2 mama|papa|moeder|vader|man|vrouw|oma|opa|
            dochter|zoon|haar|hem
        als|wanneer|nadat ik ..1 dood|overleden|er_niet_meer ben|$
        zie|heb ..1 geen toekomst ..2 $|meer|voor_mij|voor_mezelf
        geen toekomst ..1 voor|meer|$ mij|me|mezelf|$
        hoeft|hoef ..2 voor|van mij|me @nomore|niet
        hoeft|hoef ..2 @nomore voor mij|me
        zeg|vertel|zegt ..2 mama|papa|moeder|vader|kinderen|vrouw|man|familie|mijn ..5 hou|hield|
            spijt|sorry|vergeef
        zorg|zorgen ..3 kinderen|kat|hond|zoon|dochter|mama ..3 als_ik|er_niet_meer|na_mijn|ik_weg
        na mijn dood
        mijn begrafenis|uitvaart|graf ..1 !verzekering|polis
        haal|overleef|zie|beleef ..3 kerst|morgen|ochtend|einde_van_de_week|weekend|week|
            nacht ..1 niet|niet_meer
        jij|u|jullie ..1 bent|zijn ..1 laatste ..1 persoon|mens|die ..4 praat|spreek|schrijf|spreekt
        niets|niks ..3 om|waarvoor ..2 voor? te? leven|leef
        niets|niks meer om|waar ..2 voor|voor_te leven|leef
        waard|waardeloos ..2 leven|te_leven|om_te_leven
        niet|niets|niks waard ..1 om|$ ..1 leven|$
    """,
}
