"""What may be a farewell and may be an errand, in Italian."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        non|nn ce la faccio|fa|facevo ..1 più|piu|a_vivere|ad_andare_avanti|$
        non|nn ne posso|poso ..1 più|piu $|di_tutto|di_niente|di_vivere
        non|nn ..1 resisto|reggo|sopporto|riesco ..1 più|piu|ad_andare_avanti ..1 $|così|niente|
            a_vivere
        non ..2 andare avanti $|così|più
        @tired ..1 di tutto|tutti|lottare|soffrire|questo_dolore $|e
        non ..1 ha|hanno|trovo|vedo ..1 più senso ..1 niente|nulla|$
        non ..1 ha|hanno|trovo|vedo ..1 senso ..1 niente|nulla|andare_avanti
        niente|nulla|tutto ..1 ha|più|è|vale ..1 senso|inutile|importanza|finito|perduto|la_pena $|
            per_me
        a che|cosa serve|scopo $|tutto_questo|andare_avanti|continuare
        mi arrendo|sono_arreso|sono_arresa $|per_sempre
        ho mollato|perso ..1 tutto|ogni_speranza|la_speranza $
        voglio|vorrei|deve ..1 che ..2 finisca|smetta|si_fermi|finisse ..1 tutto|questo|il_dolore|$
        voglio|vorrei|voglia|bisogno ..2 sparire|scomparire|svanire|dormire_e_basta|
            non_sentire_niente|non_sentire_nulla $|e|nel_nulla
        non ..1 ci sarò|sarei|saro ..1 più|piu ..3 domani|quando|per|$
        quando|prima ..6 non|nn ci sarò ..1 più|$
        non|senza|nessuna|persa ..2 speranza|speranze ..1 $|per_me|di_niente
        mio|questo|questa|mia|l ultimo|ultima messaggio|lettera|ordine|notte|conversazione|
            acquisto ..1 della_mia_vita|addio|prima_di_andarmene
        mio|mia ultimo|ultima messaggio|lettera|notte $
        nessuno ..1 mi ama|vuole|capisce|aiuta|ascolta|può_aiutare|vuole_bene
        a nessuno importa|frega di|se_io me|$
        sono|sento ..2 distrutto|distrutta|vuoto|vuota|disperato|disperata|perso|persa|finito|
            finita|inutile|a_pezzi|solo_al_mondo|sola_al_mondo|al_limite $
        sono un|una fallimento|fallito|fallita|nullità|merda $
        non ..1 ho|mi_restano ..1 più? forza|forze|energie ..1 di_andare_avanti|per_andare_avanti|
            per_niente|$
        non ..1 mi? serve|servirà|servono ..2 niente|nulla|più ..2 dove_vado|presto|dove
        dove vado|andrò non|io
        regalato|regalo|dato_via tutto|tutte ..1 le? ..1 mie? ..1 cose|$
        presto ..2 finirà|finita|pace|sarà_finita|tutto_finito $
        pensieri|idee neri|oscuri|brutti|cupi|buie|cupe
        me ne vado per_sempre|e_non_torno
        perdonatemi|perdonami $|tutti
    """,
}
