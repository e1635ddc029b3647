"""Plain words of suicide and self-harm, in French."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        mettre|mets|mis ..1 un terme à|a ma|mes|sa|tout|ses ..1 vie|jours|souffrances|existence|$
        @i ..2 @want ..5 mourir|crever !de|d|pour
        @want ..2 @nomore ..1 voir ..1 demain|lendemain
        fout|foutez|foutent|fiche|fichez|moque|moquez|égal ..4 si|que je|j ..1 crève|meurs|meure|@gone
        regrette ..2 être née|né
        n existerai|existe plus
        suicider|suicidaire|suicidaires|suicidée|suicidait|suiciderai|suiciderait|suiciderais
        suisid~
        suissid~
        suicidair~
        tentative|pensées|idées|envies|envie|risque de? suicide|ts|morbides|suicider|mort
        fait|faire|refaire|fais|fera une|des ts|tentative_de_suicide
        @want @just* @die !de|d|pour_quoi
        @i ..2 @want ..2 @die
        @want ..1 à la mort
        @want ..1 que je crève|meure|meurs
        laissez|laisse|laissé @me ..1 @die
        @kin|il|elle ..3 @want ..3 @die
        @i ..5 @oneself ..1 @kill
        @i me|m ..2 @killing @now|si|et|$
        @i me|m ..1 suicide|pends|flingue|bute
        @want ..2 me|m|te ..1 @kill
        @he ..5 se|s ..2 @kill
        @he se|s ..1 suicide|pend|flingue|mutile|scarifie|taillade
        envie|idée|moyen|façon|comment|tenté|tentation ..3 me|m|se ..1 @kill
        mettre|mets|mis|mettrai|met ..2 fin à|a mes|ma|ses|sa|mon|nos|tes|tout|toute ..1 jours|vie|
            existence|souffrances|calvaire|ça|cela|$
        mettre|mis|mets ..2 fin à|a tout|tout_ça|tout_cela
        ôter|ôté|ôte|enlever|enlevé|prendre|pris|enlève ..1 la|ma|sa vie !de|en_charge
        donner|donné|donne la mort
        attenter|attenté|attente|fin à|a mes|ses|tes|sa|ma|leurs jours|vie
        finir|terminer|fini|finis en? avec|avc la_vie|tout|moi|tout_ça|mes_jours|ma_vie|l_existence|
            cette_vie|ce_monde|ces_souffrances|la_souffrance
        finir|terminer|achever|abréger ..1 mes|ses jours|souffrances
        @want ..2 en finir !avec
        en finir ce_soir|aujourd|maintenant|demain|pour_de_bon|une_bonne_fois|définitivement|
            cette_nuit
        en finis ce_soir|aujourd|maintenant|demain
        passer|passe|passé|passerai à|a l acte
        commettre|commis ..1 irréparable
        l irréparable
        faire|fasse|fais|fera|faite une|des bêtise|connerie|bêtises|conneries !sur|avec|dans|en
        automutil~
        auto mutil~
        scarif~
        @i|@he|@want|à|de ..3 @oneself ..2 @harm
        me|m|se|s|te ..1 faire|fais|fait|fasse du|encore_du mal
        @want ..1 me|se blesser|couper|brûler|frapper|griffer|punir|saigner
        @want ..1 me faire|fasse ..1 mal|souffrir
        coupe|coupé|couper|coupais|entaille|tailladé|taillade|brûle|ouvre|ouvrir|trancher|
            lacère ..2 les|mes|ses|la|le ..1 @limbs
        recommencé|recommence|arrête|recommencer ..2 me couper|scarifier|faire_du_mal|mutiler
        @nomore ..2 @want ..3 @live
        @want @nomore ..3 @live
        @nomore ..2 de? @live $
        @nomore ..2 envie|goût|force|courage|volonté|raison|raisons|rage|joie ..2 de|d|à|pour @live
        envie|goût|force|courage|raison|raisons de @live ..1 @nomore
        @nomore de|d @live
        sans ..1 goût|envie|raison de vivre
        @want ..2 ne @nomore|plus ..2 @live|me_réveiller|exister
        ne plus ..1 me? réveiller|exister|vivre|respirer
        @want @nomore ..2 être ..1 là|ici|parmi_vous $
        arrêter|arrête|cesser|cesse ..1 de|d vivre|exister|respirer
        @want ..4 @nomore ..2 me réveiller|réveille
        ne|n|pas|plus|jamais ..3 réveiller|réveille ..1 demain|jamais|$
        pourquoi|à_quoi_bon|quoi_bon|sert ..5 vivre|exister|rester_en_vie|suis_en_vie|vis
        la|ma|cette|mon vie|existence ..4 @nomore|vaut ..3 sens|valeur|peine|vécue|intérêt|coup|
            vivre|but
        ma vie ..1 est finie|foutue|fichue|un_enfer|vide|terminée|gâchée|insupportable|nulle
        déteste|hais|haïs|vomis|supporte_plus ma|cette|la vie
        me|m déteste|hais|dégoûte|haïs @so* $
        suis|serais|serai|étais ..2 mieux|bien mort|morte|six_pieds
        mieux mort|morte|sous_terre|au_cimetière|dans_une_tombe
        @want ..3 être|étais|sois|serais mort|morte
        si ..1 j étais ..1 mort|morte
        jamais|pas ..1 être né|née
        jamais|pas naître
        @want ..4 naître|née|être_né $
        dégoût de la? vie|vivre|moi_même
        mourir|crever ..2 seul|seule|ce_soir|demain|cette_nuit|maintenant|en_paix
        @i ..2 @want ..2 disparaître pour|à|de_ce|de_cette|définitivement|complètement
        disparaître ..1 pour_toujours|à_jamais|pour_de_bon|de_la_surface|de_cette_terre|de_ce_monde
        bon|bonne qu à|a mourir|crever
        mérite ..1 de|que mourir|crever|vivre|mort
        mérite pas|plus de? vivre
        @he ..2 @nomore ..2 vivre !dans|ici|avec|chez|seul|en
        peur|inquiet|inquiète ..5 suicide|se_tue|fasse_du_mal|bêtise|tue
        @means
        @farewell
    """,
    "sign": """
        @danger
        @veiled
    """,
    "so": "tellement|trop|tant|profondément|et",
}
