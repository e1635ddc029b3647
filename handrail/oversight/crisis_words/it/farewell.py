"""Hopelessness and farewells, in Italian."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        lettera|lettere|biglietto|messaggio|video|messaggi d|di|del addio|suicidio !al_celibato|
            al_nubilato
        addio ..1 a_tutti|per_sempre|mondo|mondo_crudele|mamma|papà|vita|alla_vita|a_questo_mondo|
            figli|famiglia
        dire|detto|dico addio a|al|alla ..1 tutti|mondo|vita|miei|mia
        mia|mio|mie|miei ultima|ultimo|ultime|ultimi ..1 volontà|desiderio|notte|parole|ore|respiro|
            giorno|giorni !di_prova|di_lavoro|di_ferie|di_scuola
        @better ..2 senza di? me
        desidero|voglio|vorrei|aspetto|cerco|sogno ..1 la morte !nera
        tutti prima di morire
        senza di? me ..5 @better
        @better ..3 se ..2 muoio|morissi|non_ci_fossi|morto|morta|sparissi|sparisco|non_esistessi|
            fossi_morto|fossi_morta|me_ne_andassi
        se ..2 muoio|morissi|sparissi|sparisco ..4 nessuno|tutti|a_nessuno|uguale|importa
        nessuno ..4 mancherò|mancherei|mancanza|piangerà|piangerebbe|accorgerebbe|accorgerà|
            rimpiangerà|noterà|noterebbe
        mancherò|mancherei a nessuno
        sono|essere|sento ..2 peso|zavorra ..1 per|di ..1 tutti|mia|miei|la|voi|famiglia|mio|gli|
            figli|$
        sono ..1 un|solo peso|un_peso ..1 $|per
        nessuna|non|unica|senza ..3 via|vie d|di uscita|scampo|fuga !di_emergenza|dalla|dal
        unica ..1 soluzione|via|uscita|opzione|cosa ..4 morire|morte|suicidio|ammazzarmi|sparire|
            farla_finita
        morte|morire ..3 unica|migliore|sollievo|liberazione|soluzione|pace|uscita
        penso|pensa|pensando|pensare|pensieri|sogno|fantastico ..2 a|alla|di|al|sulla ..1 morte|
            morire|suicidio|mia_morte|farla_finita|togliermi|ammazzarmi
        dormire|addormentarmi|riposare ..1 per sempre|eterno
        andarmene|partire|sparire|me_ne_vado|andare_via ..2 per sempre|da_questo_mondo|
            da_questa_vita|in_cielo
        lasciare|lascio|abbandonare|lasciato questo|questa|il mondo|vita|terra !di_sprechi
        raggiungere|raggiungo|raggiungerò|rivedere|ritrovare|andare_da|con|da ..2 mamma|papà|madre|
            padre|nonna|nonno|figlio|figlia|marito|moglie|fratello|lui|lei ..2 cielo|in_cielo|lassù|
            paradiso|aldilà|di_là
        raggiungo|raggiungerò|raggiungere ..1 mia|mio|mamma|papà madre|padre|marito|moglie|figlio|
            figlia|nonna|nonno|presto ..1 presto|$
        quando|dopo ..1 sarò|che_sarò|sono ..1 morto|morta|sottoterra
        dopo la mia morte
        mio funerale|mia_bara|mia_tomba ..1 !assicurazione|polizza
        dite|dica|ditele|digli|dille|ditegli ..1 a|ai|alla ..1 mia|mio|miei|mamma|papà|lei ..5 amo|
            voglio_bene|amato|scusa|perdono|dispiace|voluto_bene
        scusate|scusa|perdonatemi|perdonami|mi_dispiace ..1 per|di ..1 tutto ..3 addio|vi_amo|
            vi_voglio_bene|mamma
        prendetevi|prenditi|abbiate|badate|occupatevi ..1 cura? ..1 di|dei|ai|della|del|a ..2 figli|
            figlia|figlio|cane|gatto|mamma|famiglia ..3 quando|per_me|al_posto|non_ci_sarò
        non ..1 arriverò|arrivo|supererò|passerò|vedrò ..2 a_domani|domani|stanotte|la_notte|natale|
            fine_settimana|alba|vivo|viva
        sarò|sarei|sarò_già morto|morta
        già morto|morta ..1 dentro
        ultima persona ..3 parlo|parlare|parlerò|scrivo|sento
        niente|nulla|nessuno ..3 per cui vivere|valga_la_pena|lottare|restare
        non ho|c_è|mi_resta ..2 niente|nulla|nessuno|motivo ..1 per|per_cui vivere|cui_vivere
        non ..1 vedo|ho|c_è|c_e ..1 più? futuro|domani ..1 per_me|$
        non valgo|servo|conto ..2 niente|nulla|a_niente ..1 vivere|$
        importa|uguale|indifferente|frega ..3 vivere|morire|se_vivo|se_muoio|crepo
        di peso ..1 a|per tutti|la_mia
    """,
}
