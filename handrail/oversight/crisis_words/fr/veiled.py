"""What may be a farewell and may be an errand, in French."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "veiled": """
        en|jen|jn peux|peut|pe|pouvais plus
        peux|veux|supporte|tiens plus ..1 continuer|avancer|tenir|supporter|me_battre|lutter|$
        ne|je peux|veux|supporte|tiens plus|pas continuer|avancer|tenir|vivre_comme_ça|$
        à|a quoi bon $|tout|continuer|lutter|me_lever
        quoi|ça|cela|tout sert ..1 à|a rien $
        à quoi ça sert $|tout_ça|de_continuer|encore
        rien|plus ..2 sens|espoir|raison|but $
        plus|aucun|sans|perdu|pas ..2 espoir ..1 pour_moi|$|en_rien
        n|a|na ..2 plus aucun|de|d sens|intérêt|but $
        je|j ..2 abandonne|lâche|baisse|jette ..2 $|les_bras|prise|tout
        tout ..1 est|s|sera fini|arrête|perdu|foutu|terminé ..2 pour_moi|bientôt|ce_soir|$
        veux|voudrais|faut|faudrait|aimerais|veut|jveux|envie|besoin ..2 que ..1 tout|ça|la_douleur|
            cela s|se ..1 arrête|termine|finisse|stoppe
        veux|voudrais|aimerais|envie|jveux|vais ..3 disparaître|m_effacer|m_évaporer !de|du
        serai|serais|sera|suis|être plus là|de_ce_monde|parmi_vous ..1 demain|quand|bientôt|
            longtemps|$
        serai|serais|sera|suis plus|pas là|de_ce_monde pour|quand|demain|dans
        mon|ma|le|la|mes dernier|dernière|dernières message|mot|mots|commande|lettre|nuit|
            conversation|soirée|mail ..2 avant_de_partir|adieu|de_ma_vie
        mon|ma|mes dernier|dernière|dernières message|mot|mots|lettre|nuit|soirée $
        je pars|partir|m_en_vais ..2 pour_toujours|loin_de_tout|pour_de_bon|sans_retour
        plus|pas ..2 besoin ..2 de_rien|où_je_vais|là_où|bientôt|d_argent
        là où je vais|serai|pars
        personne|aucun ..2 m|me|moi ..1 aime|comprend|aide|écoute|veut|regrette
        je|suis ..2 à|a bout $|de_tout|de_forces|de_force|de_souffle
        suis|sens ..2 inutile|perdu|perdue|brisé|brisée|désespéré|désespérée|bon_à_rien|
            bonne_à_rien|nul|nulle|vide $
        plus|pas la force|le_courage|l_énergie $|de_continuer|de_me_battre|de_rien|de_lutter
        donné|donne|distribué ..2 tout|toutes|affaires ..3 mes|ce_que ..2 affaires|possède|
            plus_besoin
        aidez|aide moi ..4 seul|seule|noir|peur_de_moi
        idées|pensées noires|sombres
        seul|seule ..2 au monde
        souffre|souffrir trop $
        fais|faites ..1 pas attention à_moi|$
        plus envie|goût de|à|d rien|$
        cette nuit|ce_soir ..3 dernière|fini|finie
    """,
}
