"""Hopelessness and farewells, in French."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "farewell": """
        lettre|lettres|mot|message|vidéo|lettre_d|messages d|de|mes adieu|adieux|suicide
        adieu ..2 à_tous|tout_le_monde|monde|monde_cruel|maman|papa|pour_toujours|la_vie|
            les_enfants|mes_amis|ma_famille
        dire|dis|fait|fais|faire ..1 adieu|adieux ..1 à|aux|$
        mes|ma|mon dernier|dernière|dernières|derniers volontés|volonté|souffle|heure|heures|jour|
            mots|nuit|soirée|paroles|souhait !de_contrat
        @better ..3 sans moi
        sans moi ..4 @better
        jamais ..1 ouvrir ..1 les yeux
        la vie ..2 dégoûté|dégoûtée|dégoûte
        je saute ce_soir|maintenant|cette_nuit|demain
        débarrassés|débarrassé|débarrasse ..1 de moi
        @better ..2 si ..1 je|j ..3 @gone|pas_là|n_existais_pas
        si je ..2 @gone|mourrais|crevais|meure ..5 personne|tout_le_monde|aucun|égal|remarque~|mieux
        personne|aucun ..3 manquerai|manquerait|manquerais|regrettera|regretterait|pleurera|
            pleurerait|remarquera|remarquerait|rendra_compte
        personne ..4 verra|remarque~|saura|pleur~ ..3 si|que|quand ..1 je|j ..3 @gone
        manquerai|manquerais|manque ..1 à|a personne
        suis|être|deviens|reste ..2 fardeau|boulet|poids|charge ..2 pour|$ !inutile
        un fardeau pour tout|tous|ma|mes|les|eux|vous|mon
        suis|être de trop sur|dans|$
        ma place ..2 pas|plus sur|dans|parmi ..1 terre|monde|vivants
        quitter|quitte|quitté|quittes|partir|pars ce|cette|de_ce|la|de_cette ..1 monde|vie|terre|
            bas_monde
        partir|pars|parti|dormir|endormir|endors|disparaître ..1 pour toujours|de_bon|l_éternité
        dormir|endormir|m_endormir|endors|coucher ..4 jamais|plus|pas ..2 réveiller|réveille
        rejoindre|retrouver|rejoins|retrouve|suivre|revoir|avec ..1 ma|mon|mes|lui|elle|papa|
            maman ..3 ciel|là_haut|haut|paradis|au_delà|tombe|mort|morte
        rejoins|rejoindre|rejoindrai ..1 ma|mon|maman|papa mère|père|mari|femme|fils|fille|bébé|
            frère|soeur|sœur|mamie|papi|chien|bientôt ..1 bientôt|ce_soir|enfin|$
        @nomore|seule|seul ..3 issue|échappatoire|porte_de_sortie ..2 mort|mourir|pour_moi|possible|
            $
        aucune|pas|plus|seule|seul ..2 issue|échappatoire|solution ..3 mort|mourir|suicide|
            disparaître
        mort|mourir ..2 seule|unique issue|solution|échappatoire|délivrance|sortie
        mort|mourir ..3 serait|est|sera|délivrance|libération ..3 soulagement|délivrance|libération|
            cadeau|repos|douce|solution|délivrerait
        pense|penser|pensées|hantée|hanté|obsède|songe|rêve ..3 la|ma|de|à|au mort|suicide !de_mon|
            de_ma|de_ce
        penser|pense|pensées ..1 à mourir|la_mort|en_finir|partir_définitivement
        suis|est|serai fatigué|fatiguée|las|lasse|épuisé|épuisée ..1 de la|vivre|cette|l vie|vivre|
            existence|$ !à_distance
        marre|ras_le_bol|dégoûté|dégoûtée|assez ..1 de la|vivre|cette|ma|l vie|existence|exister|$
        n ai|aurai|avais plus|pas de? futur|avenir|demain $
        pas|plus de futur|avenir|demain pour_moi|$
        ne vaux|sers|suis ..1 rien|personne ..1 à_rien|pour_personne|$
        mon enterrement|cercueil|obsèques|incinération ..1 !assurance|contrat|prévoyance|devis
        quand|lorsque|après|dès ..1 je|j ..1 serai|suis|aurai ..1 mort|morte|disparu|
            plus_de_ce_monde
        après ma mort
        je ..2 passerai|verrai|tiendrai|finirai pas|plus ..1 la|cette|l|demain|le|noël ..1 nuit|
            année|semaine|jour|hiver|soleil|lendemain|$
        serai|serais|sera ..1 mort|morte demain|avant|quand|d_ici|bientôt|ce_soir
        occupez|occupe|prenez|prends ..2 vous|toi|soin ..1 de ..2 enfants|chat|chien|fils|fille|
            maman ..3 après|quand|plus_là|à_ma_place|pour_moi
        dites|dis|dire ..2 à|a|aux ..1 ma|mon|mes|maman|papa|eux ..4 aime|aimais|désolé|désolée|
            pardon|aimée|aimé
        pardon|pardonnez|pardonne|désolé|désolée ..3 pour_tout|moi_pour_tout ..4 adieu|aime|maman|
            mérite|papa
        plus rien|personne ..2 me retient|rattache|raccroche
        êtes|es|serez la dernière personne ..4 parle|parler|écris|parlerai
        @i ..2 perdu ..1 le|toute|l goût|envie|espoir ..1 de|en vivre|la_vie
        égal|fiche|fous ..4 vivre|mourir|crever|je_meurs|mort|morte
        lutter|battre ..3 plus|rien ..2 vivre|force_de_lutter|pour_moi
    """,
}
