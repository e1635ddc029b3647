"""What only sounds like danger, and what makes a veiled word an errand, in French."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        mourir|meurs|meurt|mort|morte|morts|crever|crève|mourrir|mourait|mourais de|d ..1 @sayings
        envie de rire|pleurer|hurler
        belle|beau|bon|bonne|ennuie|ennuyer|ennuyeux|aime|mignon|chaud|triste|jalouse ..1 à|
            a mourir|crever
        plutôt|préfère ..1 mourir|crever que|qu ..1 de ..2 commander|acheter|payer|racheter|revenir|
            rappeler|utiliser
        me|m|nous|se tue|tuer|tué|tues|tuent ..1 à|a|au|de ..1 la_tâche|le|vous|travail|répéter|
            dire|expliquer|rire|boulot|l_ouvrage
        va|vont|vas|allez|allait ..1 me|m|nous tuer|achever|buter|flinguer|étrangler
        ça|ca|attente|chaleur|stress|appli|service me|m tue|tuer|achève
        @kin ..1 me|nous ..1 tuer|tue
        tuer le|ce temps
        c est à|a se|s pendre|flinguer|jeter|tirer|suicider|foutre|taper ..4
        à|a s|se arracher les cheveux
        suicide|suicidaire commercial|financier|économique|politique|social|professionnel
        suicidaire pour|de ..2 entreprise|boîte|marges|vendre|baisser|prix
        @title ..4 suicide|suicider|suicidaires|suicidaire|suicidé
        suicide|suicider|suicidaires ..2 @title
        prévention ..2 suicide|suicidaire
        suicide squad
        attentat|attentats|attentat_suicide|kamikaze ..1 suicide
        suicider ..1 mon|ma|le|la|son @machine
        @machine ..4 suicider|suicide|rendre_l_âme|mort|morte|mourir|mourrir|suicidé|suicidée|mortes
        est mort|morte|décédé|décédée|morts ..4
        s est ..2 suicidé|suicidée|tué|tuée|pendu il|en|y|l|le|dans|hier|depuis
        peine|arrêt|point|nature|temps|poids|angle|saison|feuilles|feuille|lettre ..1 mort|morte|
            mortes|morts
        assurance|capital|garantie|certificat|clause|acte|contrat ..3 mort|décès|vie|suicide
        que|quoi|qu|arrive|passe|advient ..5 si|quand|après ..2 je|meurs|meurt|ma|mort|souscripteur
        meurs|meurt|mort|décès ..4 contrat|assurance|abonnement
        si|quand je ..2 meurs ..3 contrat|compte|abonnement|qui
        finir mes jours de ..1
        finir|finis en? avec ..1 cette|ce|ces|votre|vos|mon|le|la commande|dossier|problème|litige|
            abonnement|démarches|histoire|formalités|travaux|paperasse
        fin de vie du|d|de|des produit|un|appareil|batterie|batteries|appareils
        mettre|mis|mets fin à|a ..1 mon|notre|ce|l|cet|ma|au abonnement|contrat|bail|essai|commande|
            litige|location
        me|m|suis|s coupé|coupée|blessé|blessée|brûlé|brûlée|couper|blesser ..4 avec|en|sur|lors|au|
            en_ouvrant
        suis ..3 fait|faite mal|du_mal ..1 en|avec|au|sur
        me|m faire|fait|fais mal ..1 au|aux|à|en ..1 dos|pieds|pied|genou|oreilles|mains
        faire|fait une bêtise|connerie|bêtises ..1 en|sur|dans|avec|j|et ..3
        supprimer|supprimé|supprime de|du|des|mon|ma|mes|le|la|votre|vos|définitivement
        me ..1 supprimer ..1 de|du|des
        pendre ..3 rideau|rideaux|lampe|cadre|crémaillère|linge|vêtements
        noyer|noie|noyé sous|dans|le_poisson ..3 mails|paperasse|pubs|messages|détails|démarches|
            courriers
        sauter|saute|sauté ..3 repas|étape|ligne|page|occasion|joie|plomb|plombs|disjoncteur|pas
        chat|chien|enfant|enfants|gamin|bébé|fils|fille ..4 sauter|saute|sauté|avaler|avalé|tomber
        @live|vivre ensemble|ici|avec|dans|chez|à_l_étranger|en_appartement
        vivre|vis sans ma|mon|cette|ce|votre|cet|le|la|internet|café
        @pill ..3 lave_vaisselle|café|lave_linge|vaisselle
        qualité|niveau|joie|savoir|lieu de vivre|vie
        produit|truc|insecticide|poison ..3 tuer|contre ..3 fourmis|mouches|moustiques|rats|souris|
            herbes|cafards|taupes|puces
        tuer ..2 fourmis|mouches|moustiques|rats|souris|herbes|mauvaises|cafards|taupes|puces|
            bactéries
        mort aux rats ..4 efficace|livr~|rupture|boîte|stock|commande|pour_les
        prendre|pris|prends ..3 @pill ..3 comme|selon|par_jour|prescrit|ordonnance|le_matin|matin
        adieu les|la|le ..1 !vie|monde
    """,
    "errand": """
        vacances|voisin|voisine|voisins|déplacement|hôtel|absent|absente|absence|congés|déménage|
            déménagé|déménagement|gardien|concierge|relais|point_relais|boîte_aux_lettres|
            point_retrait|bureau|travail|boulot
        livrer|livraison|livreur|déposer|colis ..4 avant|après|matin|demain|lundi|mardi|mercredi|
            jeudi|vendredi|samedi|reporter|autre|absent
        hotline|attente|attendre|attends|attendu|appeler|appelé|rappeler|téléphone|standard|
            service_client|sav|répondeur|relance|relances|relancer
        site|appli|application|mot_de_passe|connexion|connecter|compte|page|erreur|formulaire|
            bouton|notice|montage|monter|écran|ordinateur|mise_à_jour|panier|paiement|menu|
            abonnement|newsletter|pub|pubs|publicité|mails|spam|contrat|forfait|facture|facturé
        remboursement|rembourser|remboursé|retour|retourner|échange|échanger|réparer|réparation|
            garantie|bon_d_achat|promo|remise
        batterie|clignote|bip|bruit|sonne|chargeur|cartouche|piles
        ailleurs|concurrent|concurrence|magasin|boutique|autre_fournisseur
        taille|couleur|modèle|pointure|colorie
        heures|heure|fois|semaines ..3
    """,
}
