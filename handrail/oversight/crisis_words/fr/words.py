"""The words of these rules, by name, in French."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "same": "veus=veux veu=veux vx=veux mouri=mourir vivr=vivre plu=plus",
    "typed": """
        mourir vivre suicider suicidaire suicidaires mutiler scarifier somnifères comprimés
        disparaître scarification
    """,
    "me": "me m moi",
    "oneself": "me m se s te t moi nous vous",
    "i": "je j jme jsuis jai g jvais jveux jvoudrais jveu jpense jvai jvx moi",
    "he": """
        il elle on @kin quelqu_un quelqu_une qui ils elles quelquun
    """,
    "kin": """
        frère soeur sœur fils fille mère père maman papa mari femme copine copain ami amie amis
        conjoint conjointe compagnon compagne coloc colocataire voisin voisine collègue cousin
        cousine tante oncle enfant enfants ex mec meuf pote neveu nièce mamie papi grand_mère
        grand_père ado élève parents chéri chérie frangin frangine gosse gamin gamine mémé pépé
        blonde chum belle_soeur beau_frère beau_père belle_mère
    """,
    "want": """
        veux veut voudrais voudrait vouloir voulais voulait voulu aimerais aimerait envie
        souhaite souhaiterais préfère préfèrerais préférerais préférerait désire pense penser
        pensais pensé pensées pensée pensé idées idée compte vais va allais allait songe hésite
        tenté tente tenter essayé essaie essaye essayer décidé prévu prêt prête hâte dois
        autant plutôt mérite espère espérais jveux jveu jvx jvais jvai jvoudrais
        besoin obsédé obsédée rêve menace menacé parle parlait parlé dit disait prévois vouloir
        voulez veulent veux_juste mieux devrais faudrait tentation
    """,
    "just": """
        juste simplement vraiment plus tout vite seulement enfin bientôt parfois souvent encore
        toujours de d à que tellement trop maintenant aussi là même ce_soir presque seul seule
        presser grave
    """,
    "die": """
        mourir mourrir mourire mouri crever caner clamser mourrire être_mort être_morte
        être_crevé etre_mort etre_morte
    """,
    "live": """
        vivre vivr vivres_plus exister être_en_vie rester_en_vie rester_vivant rester_vivante
        être_vivant être_vivante être_de_ce_monde être_sur_terre respirer me_réveiller
        être_ici rester_sur_terre me_lever_le_matin continuer_à_vivre être_née être_né
        survivre être_dans_ce_monde la_vie cette_vie être_au_monde
    """,
    "nomore": """
        plus pas pu jamais aucun aucune ni sans nul nulle rien guère marre ras_le_bol assez
        fatigué fatiguée lasse épuisé épuisée dégoûté dégoûtée peur_de usé usée
    """,
    "kill": """
        tuer tué tuée pendre pendu pendue noyer buter flinguer zigouiller supprimer immoler
        suicider suicidé suicidée empoisonner étrangler défenestrer euthanasier achever abattre
        exploser foutre_en_l_air fout_en_l_air foutre_en_lair sauter_la_cervelle crever étouffer
        asphyxier égorger poignarder ouvrir_les_veines trancher_les_veines couper_les_veines
        entailler_les_veines taillader tailladé tirer_une_balle mettre_une_balle loger_une_balle
        tirer_un_coup_de_fusil donner_la_mort ôter_la_vie enlever_la_vie oter_la_vie tuer_moi
    """,
    "killing": """
        pends pend flingue supprime bute suicide ouvre_les_veines tire_une_balle
        fous_en_l_air noie tranche_les_veines tue
    """,
    "now": "ce_soir demain maintenant aujourd cette_nuit tout_de_suite bientôt",
    "harm": """
        mutile mutiler mutilé mutilée mutilait scarifie scarifier scarifié scarifiée scarifiait
        taillade taillader lacère lacérer auto_mutile auto_mutiler charcuter
    """,
    "limbs": """
        bras poignet poignets avant_bras veines veine cuisses cuisse jambes gorge peau
        avantbras artère carotide
    """,
    "pill": """
        cachet cachets comprimé comprimés pilule pilules doliprane dolipranes paracétamol
        somnifère somnifères médicament médicaments médocs médoc médoc xanax valium ibuprofène
        aspirine insuline antidépresseurs lexomil tramadol codéine morphine anxiolytiques
        calmants efferalgan plaquettes gélules neuroleptiques stilnox opium barbituriques javel
        mort_aux_rats poison déboucheur antigel eau_de_javel détergent désherbant
    """,
    "took": """
        pris prends prendre prend avalé avale avaler avalée ingéré ingérer gobé gober bu boire
        bois prise boit pris_plein mangé
    """,
    "heap": """
        tous toute toutes tout boîte boîtes boite plaquette plaquettes flacon tube trop
        poignée surdose 20 30 40 50 60 100 vingt trente quarante cinquante cent paquet stock
        armoire_à_pharmacie plein tas dizaine vingtaine trentaine
    """,
    "height": """
        pont toit balcon fenêtre immeuble falaise tour étage viaduc toits rebord parapet
        rambarde terrasse
    """,
    "traffic": """
        train trains métro rer tgv camion bus voiture voitures rails voies voie rame tram
        tramway rail poids_lourd
    """,
    "better": """
        mieux meilleur meilleure heureux heureuse heureuses soulagé soulagés tranquille
        tranquilles facile bien libérés libres allégé soulagement débarrassés débarrassé simple
    """,
    "gone": """
        mort morte plus_là disparu disparue partie parti plus_de_ce_monde disparais meurs
        plus_la crevé enterré enterrée morts mourais disparaissais
    """,
    "title": """
        film films livre livres roman série chanson album disque jeu bd manga documentaire
        affiche poster tshirt t_shirt dvd bluray escadron exposé thèse mémoire pièce vinyle
        groupe article podcast
    """,
    "sayings": """
        rire honte faim soif froid chaud chaleur ennui trouille peur fatigue jalousie curiosité
        rires impatience envie sommeil plaisir stress bonheur amour inquiétude gêne
    """,
    "machine": """
        batterie téléphone portable écran ordinateur ordi pile piles appareil machine voiture
        tablette ligne pixel pixels lien liens disque moteur cafetière frigo aspirateur routeur
        box montre imprimante plante plantes grille_pain mixeur télé pc robot clavier
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    clarification clarifier comparâmes compatimes complices comprimer comprimez comprises
    comprisses compromet compromis compromise comptines comptâmes conifères courir disparate
    disparité dégouttée givre mutiner nourrir pourrir rutiler sacrifiée sacrifier sacrifices
    tarification vibre vire vitre vitres vive vivez vives
"""
