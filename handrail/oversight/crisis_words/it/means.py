"""Ways to harm oneself, and asking for them, in Italian."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        quante|quanti|quanta|quanto|quale|che ..4 @pill|dose|quantità ..7 morire|letale|mortale|
            uccidermi|uccide|uccidere|non_svegliarsi|non_svegliarmi|ammazzarmi|suicidarmi|fatale
        quante|quanti ..2 @pill ..4 pericoloso|pericolose|troppe|bastano|servono
        dose|quantità|combinazione|miscela|mix ..2 letale|mortale|fatale|letali
        @took ..4 @heap ..3 @pill
        @took ..3 @pill ..3 @heap|per_morire|addio|insieme|in_una_volta
        @took ..2 tutta|un|una|intera|due|tre ..1 scatola|scatole|flacone|boccetta|
            blister ..1 di @pill
        ingoiato|inghiottito|ingerito|mandato_giù ..3 scatola|scatole|flacone|boccetta|blister
        sovradosaggio
        @pill ..4 davanti|accanto|in_mano|pronte|sul_tavolo ..2 me|mano|a_me|$
        conservato|accumulato|messo_da_parte|raccolto|accumulando|conservo ..3 @pill
        @pill|corda|cappio|altezza ..4 per morire|uccidermi|suicidarmi|impiccarmi|ammazzarmi|
            farla_finita
        bere|bevuto|bevo|ingerire|ingoiato|ingerito ..2 candeggina|varechina|veleno|topicida|
            antigelo|acido|sturalavandini|detersivo !per_sbaglio|per_errore
        buttarmi|buttarsi|gettarmi|gettarsi|lanciarmi|lanciarsi|saltare|salto|butto|getto|lancio|
            buttata|buttato|gettato|buttare ..2 da|dal|dalla|giù|sotto|nel|contro|di|giu|sui|
            davanti ..4 @height|@traffic|vuoto|fiume|mare|sotto
        @want ..2 buttarmi|saltare|gettarmi|lanciarmi|buttare ..1 giù|di_sotto|nel_vuoto|giu|$
        mi butto|getto|lancio|butterei|butterò|lancerò ..1 giù|di_sotto|sotto|dal|dalla|giu|
            nel_vuoto|$
        sono|sto|è|seduto|seduta|in_piedi ..2 su|sul|sulla ..3 ponte|tetto|cornicione|binari|
            ringhiera|davanzale|bordo ..4 saltare|buttarmi|addio|morire|finita|salto|butto
        sul bordo|ciglio|cornicione ..1 del|di|e|della|$ ..1 ponte|tetto|burrone|saltare|$
        corda|cappio|cintura|trave|lenzuolo ..5 collo|impiccarmi|mio_peso|impiccare|impiccarsi|
            appendermi
        cappio
        coltello|lametta|lamette|lama|taglierino|forbici|rasoio ..6 vene|polsi|braccia|gambe|pelle|
            tagliarmi|gola
        tagliato|tagliata|tagliati|tagliate ..3 le|i|il|la @limbs
        vene ..2 tagliate|aperte|tagliare|tagliarmi|tagliarsi
        colpo|proiettile|pistola|fucile|pallottola|sparo|spararmi|spararsi ..3 in|alla|nella|testa|
            tempia ..1 testa|bocca|tempia|cuore|$
        spararmi|spararsi un|in|$
        come|metodo|metodi|modo|modi|maniera ..4 morire|suicidarmi|ammazzarmi|uccidermi|impiccarmi|
            suicidarsi|morte|suicidio|uccidersi ..4 senza|veloce|velocemente|facile|dolore|indolore|
            rapido|soffrire|$
        modo|metodo|maniera|morte ..3 veloce|facile|migliore|indolore|meno|rapido|
            semplice ..3 morire|suicidarmi|uccidermi|ammazzarmi|suicidarsi|andarsene|farla_finita
        miglior|migliore modo|metodo per morire|suicidarsi|uccidersi|uccidermi|suicidarmi|
            farla_finita
        morire|morte|andarmene senza dolore|soffrire|sofferenza|sentire_dolore
        morte|morire veloce|dolce|indolore|serena|in_pace|solo|sola|stasera|stanotte|in_fretta
        da|quanti|che|quale ..2 piani|piano|altezza|metri ..5 morire|uccidersi|saltare|sopravvivere|
            muore
        quanto ..4 dissanguarsi|dissanguarmi|dissanguare
        dissanguarmi|dissanguarsi
        gas ..3 aprire|aperto|forno|scarico ..4 morire|dormire|addormentarmi
        voci|voce ..4 dicono|dice|ordinano|ordina|urlano ..5 ammazzarmi|uccidermi|morire|saltare|
            male|ucciditi|buttarmi|ammazzati
        schiantarmi|schiantarsi|andare_a_sbattere ..3 albero|muro|camion|apposta|$
        smesso|smettere di mangiare|bere ..4 morire
    """,
}
