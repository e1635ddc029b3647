"""Plain words of suicide and self-harm, in Italian."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "danger": """
        non ..2 vedere ..1 domani|alba
        mi|si faccio|fa|facevo|faceva dei|i tagli
        pento ..2 essere nato|nata
        mi|si sto|sta tagliando|ferendo|tagliuzzando
        suicidi~
        suicida|suicidato|suicidata|suicidando|suicidandomi|suicidano|suicidava
        suicido
        sucidi~
        sucida~
        suiccid~
        suicidar~
        pensieri|idee|tendenze|istinti|intenzioni suicidi|suicide|suicida|di_morte|di_suicidio|
            suicidari|suicidarie|di_morire
        @want @just* @die !dal|dalle|dalla|di
        @want ..2 essere @dead
        @want ..1 solo? morire|crepare
        mi @want @just* ammazzare|uccidere|suicidare|impiccare|sparare
        si @want @just* ammazzare|uccidere|suicidare|impiccare|sparare
        mi|si sarei|sarebbe|sono|ero|è ..2 suicidare|ammazzare
        magari|vorrei|speravo|se ..2 fossi|essere @dead
        magari morissi|crepassi
        spero ..2 di morire|crepare|non_svegliarmi
        fossi ..1 morto|morta|mai_nato|mai_nata
        @nomore|non ..2 essere|fossi mai nato|nata
        mai nato|nata
        lasciatemi|lasciami|fatemi|fammi morire|crepare
        @want ..3 @killme
        @killme stasera|oggi|adesso|ora|domani|stanotte|$
        come|modo|metodo|modi ..3 @killme
        mi ammazzo|uccido|suicido|impicco|sparo|tolgo_la_vita|taglio_le_vene|butto_giù|butto_sotto|
            faccio_fuori|butto_dal|butto_dalla stasera|oggi|adesso|ora|domani|stanotte|e|se|per|$|
            ponte|finestra
        si ammazza|uccide|impicca|suicida|ammazzi|uccida stasera|oggi|adesso|ora|se|e|$
        mi ammazzerò|ucciderò|suiciderò|impiccherò|butterò_giù
        ho|ha|avevo|aveva tentato|provato|cercato ..1 di|il ..1 @killme|suicidio|farla_finita|morire
        togliere|togliermi|togliersi|tolgo|toglie|tolta|levarmi|toglierò ..1 la|mia vita !dal|al
        farla|falla|faccio|facciamo|fatta|finirla|farlla finita !con_questa|con_questo|con_voi
        la faccio|farò|facciamo finita
        farla finita con ..1 vita|tutto|me|la_vita|questa_vita|me_stesso|me_stessa
        finirla|chiuderla ..1 qui|con_tutto|con_la_vita|per_sempre
        mettere|metto|porre|pongo|mettervi|porvi|dare|messo|mette ..1 fine a|alla|al|ai|alle ..1 mia|mio|mie|
            tutto|sua|miei|suoi|propria|questa ..1 vita|esistenza|dolore|sofferenza|giorni|
            sofferenze|$
        fine alla mia|sua|propria vita
        fare|faccio|faccia|farò|fa|farà|fatto un|una|qualche gesto|pazzia|sciocchezza|cazzata|
            stupidaggine ..1 estremo|inconsulto|contro_di_me|contro_me|finale|$
        gesto estremo
        insano gesto
        autolesion~
        auto lesion~
        @want|di|a|per|smetto|smettere|ricominciato|ricomincio ..3 @harm
        mi|si ..1 taglio|taglia|tagliavo|ferisco|tagliuzzo|faccio_del_male|faccio_i_tagli|
            autolesiono|fa_del_male|fa_i_tagli|procuro_dei_tagli ..2 le|i|quando|per|di_nuovo|
            ancora|tutti|ogni|da|$ !capelli
        tagliarmi|tagliarsi|tagliare|taglio|taglia|aprirmi|aprire|tagliato ..1 le|i|la|il ..1 @limbs
        @nomore ..2 @want ..3 @live
        non ..2 più ..1 voglia|ragione|ragioni|motivo|motivi|forza|forze|gioia ..1 di|per @live
        @nomore ..2 voglia|ragione|ragioni|motivo|motivi|forza|volontà|senso|coraggio ..2 @live
        perso|persa|passata|perdendo|passa ..2 voglia|gioia|volontà ..1 di @live
        @tired ..1 di|della|questa ..1 @live|vita|questa_vita|esistenza
        @nomore ..2 vale|merita|ha ..1 la|più|senso ..1 pena|senso? ..2 @live|vita|essere_vissuta
        @nomore ..2 senso vivere|la_vita|la_mia_vita
        vita ..2 non|senza ..2 senso|vale|valore|scopo|ha_più|pena
        non ..1 trovo|vedo|ha ..1 più? ..1 senso ..2 vita|vivere
        mia|la|questa vita è|e|fa ..2 schifo|inferno|merda|inutile|finita|insopportabile|tortura|
            incubo
        odio|detesto|schifo la|questa ..1 mia? vita
        mi odio|faccio_schifo @much* $
        perché|a_che|a_cosa|che_senso|cosa ..3 vivere|continuare_a_vivere|vivo|sono_vivo|sono_viva|
            esisto|sono_nata|sono_nato
        smettere|smetto|cessare|smesso ..1 di vivere|esistere|respirare|soffrire
        starei|sto|sarebbe|sarei|sta meglio|bene ..1 da? ..1 @dead
        meglio @dead !che_vivo_per
        meglio ..1 morto|morta|morire|se_muoio
        non ..1 merito|merita|meritavo ..1 di? vivere|la_vita
        merito ..1 di|la morire|morte|crepare
        non ..2 svegliarmi|risvegliarmi|svegliarsi ..1 mai|più|domani|$
        dormire|addormentarmi ..4 non|senza|mai ..1 svegliarmi|risvegliarmi|più_svegliarmi|
            svegliarmi_più
        @kin|lui|lei ..4 non vuole|voleva ..1 più? vivere|esserci
        paura|temo|preoccupa|preoccupato|preoccupata ..5 si_ammazzi|si_uccida|si_faccia_del_male|
            si_tolga_la_vita|suicidi|faccia_qualcosa|faccia_una_sciocchezza|farmi_del_male
        paura ..1 di me stesso|stessa
        @want ..2 sparire|scomparire ..1 per_sempre|da_questo_mondo|dalla_faccia|da_questa_vita
        @means
        @farewell
    """,
    "sign": """
        @danger
        @veiled
    """,
    "much": "tanto|troppo|così|davvero",
}
