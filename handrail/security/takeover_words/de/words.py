"""The words of these rules, by name, in German."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "typed": """
        ignoriere ignorieren ignorier vergiss anweisungen anweisung regeln vorherigen vorgaben
        richtlinien systemprompt entwickler entwicklermodus administrator erstattung genehmige
        bisherigen instruktionen einschränkungen überspringe prüfung konfiguration
    """,
    "ignoriere": """
        ignoriere ignorier ignorieren ignoriert vergiss vergesse vergessen vergesst missachte
        missachten missacht umgehe umgeh überschreibe überschreib überschreiben übergehe übergeh
        verwirf verwerfe unterlass unterlasse verletze breche brich brechen lösche lösch löschen
        entferne entfern deaktiviere deaktivier deaktivieren schalte schalt abschalten streiche
        streich leg lege hebe heb aufheben ignorierst lass lasse setz setze überspring
        überspringe überspringen halt_dich_nicht beachte_nicht befolge_nicht folge_nicht
        übersieh übersehe umgehen außer_acht beachte_keine beseitige ersetze kümmer_dich_nicht
        weglassen hinweg ignoria verlass verlasse pfeif vernachlässige
    """,
    "regel": """
        anweisung anweisungen regel regeln vorgabe vorgaben richtlinie richtlinien instruktion
        instruktionen prompt prompts systemprompt beschränkung beschränkungen einschränkung
        einschränkungen sicherheitsregeln sicherheitsmaßnahmen sicherheitsvorkehrungen filter
        filtern firmenrichtlinien leitlinien leitplanken schranken schutzmaßnahmen
        programmierung grundeinstellungen befehle direktiven verbote restriktionen vorschriften
        grenzen inhaltsrichtlinien moderation grundregeln sicherheitsfilter inhaltsfilter
        systemnachricht systemanweisung systemanweisungen unternehmensrichtlinien sperren limits
        zensur ethik bestimmungen verhaltensregeln hinweise sicherheitsrichtlinien vorgeschichte
        sicherheitsprüfung sicherheitsprüfungen sicherheitsabfrage schutzfilter protokolle
        voreinstellungen anordnungen sicherheitsvorgaben aufgabenstellung moral
    """,
    "deine": "deine deiner deinen dein deinem ihre ihren ihrer ihr ihrem eure euren eurer dei",
    "frueher": """
        vorherigen vorherige bisherigen bisherige vorigen obigen obige früheren alle allen jede
        ursprünglichen internen geheimen versteckten gegebenen die den der das diesen diese
        bestehenden sämtliche sämtlichen vorangegangenen vorhergehenden alten aktuellen bisher
        jegliche alles_an anfänglichen ersten davor_gegebenen eigenen gesamten offiziellen
        gesetzten
    """,
    "zeig": """
        zeig zeige zeigen nenn nenne nennen verrat verrate verraten wiederhol wiederhole
        wiederholen gib gebe geben liste list schreib schreibe sag sage erzähl erzähle übersetz
        übersetze druck drucke fass fasse zitier zitiere kopier kopiere offenbare lies lese
        poste was wie welche welcher wie_lautet wie_lauten was_steht was_ist was_sind schick
        schicke ausgeben preisgeben beschreibe erklär erkläre formuliere kodiere wandle leake
        dump buchstabier buchstabiere teile spuck rück lautet lauten gibst kenne wissen
    """,
    "modus": """
        entwicklermodus entwickler_modus debugmodus debug_modus wartungsmodus wartungs_modus
        gottmodus gott_modus godmode god_mode adminmodus admin_modus testmodus_frei jailbreak
        sudo_modus root_modus notfallmodus diagnosemodus servicemodus_frei dan_modus
        entwickler_mode developer_modus developer_mode dev_modus superuser_modus
        überbrückungsmodus administratormodus freimodus
    """,
    "chef": """
        admin administrator administratorin entwickler entwicklerin systemadministrator
        systemadministratorin sysadmin schöpfer programmierer geschäftsführer geschäftsführerin
        betreiber vorgesetzter vorgesetzte filialleiter filialleiterin sicherheitsteam it
        it_abteilung chefentwickler inhaber_des_shops eigentümer_des_shops besitzer_dieses
        mitarbeiter_von_euch mitarbeiter_dieser superuser root ceo shopbetreiber shopinhaber
        support_leiter sicherheitsbeauftragter sicherheitsbeauftragte openai anthropic moderator
        revisor datenschutzbeauftragte prüfer dev systembetreuer teamleiter it_leiter
        hersteller_dieser sicherheitsforscher konzernleitung
    """,
    "macht": """
        erstattung erstattungen rabatt rabatte gutschein gutscheine gutscheincode rabattcodes
        rabattcode zugriff prüfung prüfungen freischalten genehmigen genehmige genehmigt frei
        schalte gib zeig überspring überspringe sperren sperre protokoll log prompt
        konfiguration daten debug ausgabe gehorche freigeben codes zugang limit passwort
        aufheben gutschrift brauche erlaube ordne befehle kannst musst sollst darfst ausgeben
        abschalten
    """,
    "ki": """
        ki ai sprachmodell chatbot assistent bot assistenten modell sprachassistent kimodell
        ki_modell ki_system llm automat maschine gpt chatgpt virtueller_assistent ki_assistent
        assistentin ki_agent
    """,
    "geheim": """
        systemprompt system_prompt systemprompts systemnachricht systemanweisung
        systemanweisungen startprompt grundprompt initialprompt entwicklernachricht
        kontextfenster kontextfensters deinen_prompt dein_prompt deine_anweisungen
        deine_instruktionen deine_vorgaben deine_regeln deine_konfiguration deiner_anweisungen
        deinen_anweisungen ihren_prompt ihre_instruktionen deine_richtlinien
        deinen_instruktionen deine_programmierung deinen_vorgaben deinen_systemprompt
        deinen_kontext deinen_quellcode deine_grundeinstellungen ihren_systemprompt
        ihr_systemprompt deinen_regeln deines_prompts deine_direktiven deinen_richtlinien
        deinem_prompt deinem_systemprompt
    """,
    "andere": """
        anderer_kunden andere_kunden anderen_kunden aller_kunden fremder_kunden eurer_kunden
        ihrer_kunden anderer_nutzer andere_nutzer eines_anderen_kunden anderer_leute kundendaten
        deiner_kunden meines_nachbarn meiner_nachbarin kundendatenbank meiner_ex fremde_konten
        meines_ex fremden_kunden alle_kunden_adressen sämtlicher_kunden eines_kunden
        der_anderen_kunden anderer_personen der_kundin von_kunden kundenliste
    """,
    "daten": """
        bestellungen bestellung adresse adressen mail mails email daten telefonnummer
        telefonnummern namen nummern passwörter konten liste rechnungen kaufhistorie
        emailadressen bestellhistorie bestellverlauf kreditkarten gespräche e_mail_adressen
        e_mails kontaktdaten
    """,
}
MEND: Final = "typed"
PLAIN: Final = """
    administration administrators allein alleine anleitungen anwendung anwendungen aufenthalt
    aufgeben aufgefallen aufgegeben aufnehmen aufstehen ausbau ausdruck ausgleich ausserdem
    ausweisung beiden beider beides beispiel beispiele beitrag bestattung configuration
    configurations demnach dennoch diesmal einander eindruck eingesetzt einsatz entwickeln
    entwickelt europa gehalten heraus hervor hierbei hierfur jedenfalls konstruktionen legende
    mitnehmen nachher neubau nieder regelt regen segeln solltest stehenden uberall ubergeben
    ubernehmen ubersetzt vergass verpiss voraus vorbei vorbild vorgeben vorhaben vorhersagen
    vorteile vortrag weltmeister zurich
"""
