"""What only sounds like danger, and what makes a veiled word an errand, in Italian."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        da morire
        da ..1 impazzire|paura|urlo
        muoio|morire|muore|morto|morta|morti|morendo|crepare|moriamo|schiattare|morivo di|dal|dalla|
            dalle|dallo|d ..1 @sayings
        muoio|morendo|moriremo|morirei|morire per
        uccide|ammazza|uccidendo|ammazzando|uccidono|ammazzano ..1 mi|ci|di
        mi|ci uccide|ammazza|uccidono|ammazzano|ucciderà|ammazzerà ..1 !se
        mi|ci sta|stanno uccidendo|ammazzando|facendo_morire|facendo_impazzire
        mia|mio moglie|marito|madre|padre|capo|mamma ..1 mi ..1 ammazza|uccide|ucciderà|ammazzerà
        mi|ci ammazzo|ammazzare|ammazziamo|ammazzarmi|uccido di|dal|dalle|lavoro ..1 lavoro|risate|
            ridere|fatica|studio
        ammazzarmi|ammazzare|uccidere|ammazzo ..1 di|il|lo ..1 lavoro|tempo|fatica|studio|risate
        meglio|preferisco|piuttosto ..1 morire|morto|morta che|piuttosto|di ..2 comprare|pagare|
            tornare|chiamare|usare|ricomprare
        @title ..4 suicid~|suicidio|suicidi|suicidarsi|suicida
        suicid~ ..3 @title
        suicide squad
        squad|squadra|escuadrón suicida
        prevenzione|attentato|attentatore|attentatori|terrorista|kamikaze|missione|prevención|
            atentado|atentados|línea|terroristas|coche ..2 suicidio|suicida|suicidi|suicidas
        suicidio|suicida commerciale|economico|finanziario|politico|aziendale|sociale|comercial|
            económico|financiero|para|per_l|per_la|per_il|político|empresarial|laboral
        un suicidio ..2
        sería|es un suicidio
        suicida per ..2 azienda|prezzo|prezzi
        @machine ..4 morto|morta|morte|morire|suicidato|suicidata|muore|morti|suicidarsi|murió|
            suicidó|suicidado|muerto|muerta
        è|e ..1 morto|morta|deceduto|deceduta|venuto_a_mancare|mancato|mancata ..3
        punto|tempo|peso|angolo|natura|pena|lettera|stagione|ora|binario|linea|
            certificato ..1 morto|morta|di_morte|morti
        assicurazione|polizza|clausola|copertura|garanzia ..3 vita|morte|suicidio|decesso
        cosa|che|chi ..4 se|quando|dopo ..2 muoio|muore|morte|intestatario|decesso|muoiono
        in caso di morte|decesso
        farla finita con ..1 questo|questa|questi|abbonamento|pubblicità|ordine|attesa|spam|
            telefonate|pratica|storia
        mettere|metto|porre|messo fine a|al|all|alla|ai ..1 contratto|abbonamento|mio|nostro|questo|
            disputa|questa contratto|abbonamento|reclamo|periodo|storia|$
        tagliato|tagliata|taglio|tagliarmi|ferito|ferita|bruciato|bruciata|fatto_male|
            fatta_male ..3 con|aprendo|mentre|montando|cucinando|sul|sulla|capelli|i_capelli|nell
        tagliarmi|taglio|taglia|tagliarsi ..1 i|la|le|il|un capelli|frangia|unghie|barba|prato|
            corrente|luce
        fare|fanno|fa|fatto|farmi male ai|al|alla|alle|agli|i|la
        mi|ci fa|fanno male ..3
        appendere|appendo|appeso|appende|attaccare|appesa ..3 quadro|lampada|tenda|tende|mensola|
            amaca|giacca|vestiti
        saltare|salta|saltato|salto ..3 appuntamento|pagina|passaggio|corrente|fila|trampolino|
            corda|luce|contatore|pubblicità|passo|allarme|tempo|gioia
        bambino|bambina|gatto|cane|bimbo|bimba|bambini|gatta ..5 saltare|salta|ingoiato|ingerito|
            mangiato|saltato|bevuto|inghiottito|buttarsi
        buttare|butto|buttarlo|buttarla ..2 computer|telefono|via|tutto|pc
        uccidere|uccide|ammazzare|ammazza|contro|veleno|insetticida|topicida|eliminare ..3 formiche|
            zanzare|scarafaggi|topi|mosche|erbacce|pulci|batteri|germi|ratti|cimici|acari
        topicida|veleno ..3 efficace|arrivato|ordinato|spedizione|confezione
        @pill ..3 caffè|lavastoviglie|lavatrice|detersivo|brillantante
        non ..2 vivere con ..3 @machine|rumore
        vivere senza il|la|questo|questa|il_mio|la_mia|caffè|internet|di_voi|lo
        @live insieme|in_affitto|in_centro|con_voi|a_milano|a_roma|all_estero|in_due
        qualità|stile|gioia|costo di|della vita|vivere
        pastiglie|compresse|pillole|medicine|gocce ..3 secondo|ricetta|medico|lavastoviglie|
            dei_freni|prescrizione
        pastiglie per|dei|della lavastoviglie|freni|lavatrice|gola|tosse
        via d uscita dal|dalla|per_il_sito
        uscita di ..1 emergenza|sicurezza
        peso ..3 massimo|kg|chili|grammi|pacco
        addio al|alle|ai|alla !vita|mondo
        ultima volontà di|del
        suicidarsi|suicidato ..1 mio|mia|il|la @machine
    """,
    "errand": """
        vacanza|vacanze|ferie|vicino|vicina|vicini|viaggio|albergo|hotel|traslocato|trasloco|
            portiere|portineria|punto_di_ritiro|locker|cassetta|ufficio|lavoro|assente|trasferta
        consegnare|consegna|consegnate|corriere|pacco|spedizione|spedite ..4 prima|dopo|mattina|
            domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|altro|pomeriggio|casa
        aspettare|attesa|aspetto|aspettando|aspettato|chiamare|chiamato|chiamo|chiamata|chiamate|
            telefono|servizio_clienti|assistenza|call_center|centralino|coda|sollecito|solleciti|
            reclamo
        sito|pagina|app|applicazione|password|account|accedere|accesso|errore|modulo|pulsante|
            manuale|istruzioni|montare|montaggio|schermo|computer|aggiornamento|carrello|pagamento|
            menu|abbonamento|newsletter|pubblicità|mail|spam|contratto|tariffa|fattura|codice|link|
            bolletta
        rimborso|reso|restituire|cambiare|cambio|riparare|riparazione|garanzia|buono|sconto|
            sostituire|sostituzione|ricambio
        batteria|lampeggia|suona|rumore|caricatore|cartuccia|pile
        altro_negozio|concorrenza|negozio|altro_fornitore|altrove
        taglia|colore|modello|numero|misura
        ore|volte|settimane
    """,
}
