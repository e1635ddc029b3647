"""Ways to harm oneself, and asking for them, in French."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "means": """
        combien|quelle|quel|quels|quelles ..5 @pill|dose|doses|quantité ..7 mourir|mortel|mortelle|
            létal|létale|tuer|crever|fatal|fatale|en_finir|jamais_se_réveiller|dormir_pour_toujours
        combien|quelle ..3 @pill ..3 dangereux|danger|suffit|suffisent|trop
        dose|doses|quantité ..3 mortelle|létale|fatale|mortelles|létales
        @took ..3 @heap ..3 @pill
        @took ..3 @pill ..3 @heap|d_un_coup|mourir|adieu|pour_en_finir
        @took ..2 toute|tout|trois|deux|une ..1 boîte|boite|plaquette|flacon|tube ..1 de|d @pill
        avalé|avaler|ingéré|gobé ..3 boîte|plaquette|flacon|tube|armoire_à_pharmacie
        surdose
        @pill ..3 à_côté|devant|sous_la_main|prêts|prêtes|dans_la_main|sur_la_table ..3 moi|$
        gardé|stocké|accumulé|mis_de_côté|économisé|collectionne ..4 @pill
        @pill|chute|dose|corde|gaz ..5 pour mourir|me_tuer|se_tuer|en_finir|me_pendre|se_pendre
        boire|bois|bu|avaler|avalé|avale ..2 javel|déboucheur|antigel|poison|détergent|acide|
            mort_aux_rats|produit_ménager !par_accident
        me|m|se|s|te ..1 jeter|jette|jeté|jetée|jeté|balancer|balance|lancer|défenestrer|foutre|
            allonger|coucher ..2 par|du|de|sous|d|sur|dans|devant|le|la ..3 @height|@traffic|vide|
            seine|fleuve|rivière|canal
        sauter|saute|sauté|sauterai ..2 du|d|par|de|sous|dans|devant|depuis ..3 @height|@traffic|
            vide|seine
        @want ..2 sauter $
        je vais|veux|voudrais sauter $|ce_soir|maintenant
        suis|sur|au ..2 sur|bord|bord_du le|du|d|de|la|un ..1 pont|toit|vide|falaise|rails|voies|
            rebord|balcon|parapet !de_mer
        lame|lames|rasoir|couteau|cutter|ciseaux ..6 veines|poignets|poignet|bras|gorge|cuisses|
            ma_peau|me_couper|me_faire_du_mal
        veines ..2 ouvrir|ouvertes|couper|trancher
        ouvrir|ouvert|tranché|coupé|trancher|couper ..1 les|mes|ses veines
        corde|noeud|nœud|ceinture|poutre|foulard ..6 pendre|cou|mon_poids|nuque|supporter_un_homme|
            noeud_coulant
        noeud|nœud coulant
        balle|fusil|arme|pistolet|flingue|carabine ..4 tête|bouche|tempe|crâne|coeur|cœur|chargé|
            chargée
        une balle dans|$
        sauter|éclater|exploser ..1 la|ma cervelle|caisson
        méthode|moyen|façon|manière|comment|technique|quoi ..5 mourir|suicide|crever|suicider|
            me_tuer|se_tuer|pendre|partir_sans_souffrir|en_finir
        mourir|mort|suicide|partir ..2 sans ..1 douleur|souffrir|souffrance|mal
        mort|mourir rapide|douce|indolore|paisible|vite|rapidement|doucement|indolores
        combien|quelle|quel|à_quelle ..3 étages|hauteur|mètres|étage ..6 mourir|sauter|survivre|
            suffit|mortel|mortelle|tuer
        combien|quelle ..2 temps ..5 mourir|se_vider|vider_de_son_sang|saigner
        gaz ..3 ouvrir|ouvert|four|échappement ..3 mourir|tuer|dormir|endormir|tête
        foncer|rentrer|fonce|conduire|encastrer ..3 arbre|mur|platane|camion ..2 volontairement|
            exprès|en_finir|$
        saigne|saigner ..3 à_mort|exprès|aidez|vider
        voix ..4 disent|dit|demandent|ordonnent|hurlent ..4 mourir|tuer|sauter|mal
        arrêté|arrête|refuse ..2 de manger|boire ..4 mourir|crever
    """,
}
