"""What only sounds like danger, and what makes a veiled word an errand, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        in|this|next|last|early|late|the|of|until|since|every|for|during spring
        bei dem|der|diesem ..1 drucker|app|hotline|laptop|programm|seite|anleitung ..2 fenster ..1
        könnte ich aus dem fenster springen
        erschieß|erschiess|erschießt mich schon
        stück von|vom der|dem|torte|kuchen ..3 sterben
        für ..5 würde ich ..1 sterben
        lebensmüde ist ..1 ein
        letzte bestellung|nachricht|mahnung|mail war|ist|von|vom falsch|von|im|am|noch|nicht|euch|kaputt|leider
        hört|höre|hören nie|nichts ..1 wieder|mehr ..2 mir|euch kaufe|bestelle|ich_kaufe|wechsle
        falle|fall ..2 euch|ihnen ..2 zur last noch|ich_habe|sorry|aber|mit
        gibts|gibt|habe|sehe ..1 keine hoffnung|zukunft|rettung
        für den|das|die wasserkocher|produkt|gerät|laptop|akku ..4 keine|kein hoffnung|zukunft|rettung|sinn
        nicht|nimmer mehr kunde|kundin|mitglied|beschäftigt|erreichbar|angestellt|zuständig
        dann|mal ..1 mal weg
        bin|sind ..3 weg bitte|bis|im|in|ab
        system|datenbank|akte|unterlagen ..3 bin ich ..1 tot|verstorben|gestorben
        ich lebe noch
        tabletten genommen wie|laut|nach
        bringt|bringen ..2 ins grab|unter_die_erde
        toaster|mixer|kühlschrank|handy|laptop|drucker|auto|waschmaschine|fernseher|staubsauger|computer|pflanze ..4 selbstmord|suizid|umgebracht
        bücher|buch|karten|literatur|broschüren ..6 suizid|selbstmord
        arbeite|arbeiten|ehrenamt ..3 telefonseelsorge|krisendienst|suizidprävention
        katze|hund|kind|kinder|kater ..4 gesprungen|springen|springt
        an einer überdosis ..1 gestorben
        überdosis gestorben
        hat|hatte sich ..3 das leben genommen
        könnte|hätte|könnt ..1 mich ..2 erschießen|ohrfeigen|treten|umbringen dass|weil|für
        bin am ende der|des|vom|von warteschlange|liste|seite|leitung
        schluss für heute|jetzt_bis|diese_woche
        mach|mache jetzt|nun? schluss für
        nichts mehr davon|von
        kind|kinder|kindern ..3 springen
        ohne ..4 sterbe ich
        sterbe ich ..1 ist|ohne|vor|fast|gleich
        armband|uhr|gurt|riemen|band schneidet|schneiden ..4
        ohne ..5 kann|könnte ich ..1 nicht leben
        halte es nicht mehr aus wann|bis|ohne|mit
        film|buch|lied|song|album|arbeit|hausarbeit|thema|roman ..3 @harmself
        @harmself ..3 film|buch|bücher|lied|song|album|roman|hausarbeit|lieferbar
        keinen|kein sinn ..1 mehr? anzurufen|das|zu|es
        zur last kosten
        fällt|fallen ..2 zur last
        tot ..1 leitung|link|akku|handy|bildschirm|display|gerät
        akku|handy|leitung|bildschirm|display|gerät|pflanze|pflanzen|blumen|tablet|telefon|router|
            fernseher ..2 tot|gestorben
        ein end gerät
        selbstmordkommando|selbstmordkommandos|selbstmordattentat~|selbstmordanschl~
        suizidprävention|suizidpraevention|suicide_squad|selbstmord_squad|suizidpraventions~
        @titlede ..2 über|ueber|uber|von|namens ..1 @harmself
        @titlede selbstmord|suizid|suicide
        @harmself ..2 film|buch|dvd|lied|song|album|roman|platte|serie
        preis|das|geschäftlich|finanziell|wirtschaftlich ist|wäre ..1 selbstmord ..1 für|bei
        app|wartezeit|warterei|spannung|füße|schuhe|hitze|das|es|was|stress|hotline|lärm|arbeit|
            warten bringt|bringen ..1 mich|mi noch? um
        @kinde ..1 bringt mich ..1 um
        @kinde bringt ..2 um wenn
        bringt mich ..1 um wenn|falls
        nicht|nich umbringen
        ich bringe|bring ..1 mich ein|in|dazu
        sterbe|sterben|stirbt vor|fast neugier|hunger|durst|langeweile|lachen|hitze|scham|angst|
            vor|lachen|neugierde
        sterben für|fur
        lach|lache|gelacht ..1 mich|mir? ..1 tot|schlapp
        zu tode
        lieber sterbe|sterben ich? ..1 als
        hänge|hängt|hängen|aufhängen ..3 lampe|regal|bild|wäsche|gardine|vorhang|jacke|tür|
            spiegel|hängematte
        lampe|regal|bild|wäsche|gardine|vorhang|jacke|spiegel|hängematte|schaukel|
            boxsack ..2 @hang|hänge|hängt
        app|programm|laptop|handy|gerät|rechner|system|seite|pc|spiel|software|computer|tablet|es|
            er ..2 hängt ..3 auf
        sich ..1 aufgehängt
        hat|hab|habe sich|mich ..1 @mishapde ..2 @hurt
        mich|sich|mir @mishapde ..3 @hurt
        @hurt ..2 beim auspacken|öffnen|aufbauen|zusammenbauen
        finger|daumen ..2 geschnitten|verletzt
        wenn|falls ich|jemand sterbe|stirbt|verstorben
        was passiert mit ..5 sterbe|tot
        im todesfall
        wacht|wachen ..4 auf
        ruhezustand ..3 auf
        schalte|schalt|lösche|lösch ..1 mich
        schnitt|schneide ..2 teig|fleisch|brot|stoff|papier
    """,
    "errand": """
        heute noch liefern
        liefern ..2 bitte|heute
        urlaub|ferien|nachbar|nachbarn|nachbarin|verreist|reise|dienstreise|hotel|unterwegs|
            umgezogen|umzug|umziehe|zuhause|daheim|packstation|paketshop|abstellen|ablegen|
            abgeben|hinterlegen|filiale
        montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag ..3 liefern|nicht_da|zuhause|
            arbeiten|nicht_zuhause
        liefern|zustellen|lieferung|zustellung ..4 später|früher|anderen|anderer|nach|verschieben|
            nächste|ab
        ab montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächster|nächste
        bis|um|vor|nach zum|16|17|18|15|14|13|12|11|10|9|8|uhr|3|4|5|6|7
        uhr
        zur|bei|in der|die arbeit|schule|uni|büro|kita
        firma|firmenkonto|beschäftigt|büro|arbeitgeber
        hotline|warteschleife|warten|wartezeit|wartet|gewartet|angerufen|anrufen|anruf|
            telefonieren|rangeht|mahnung|erinnerung
        einloggen|anmelden|app|seite|website|webseite|login|passwort|formular|fehler|
            fehlermeldung|knopf|button|etikett|anleitung|menü|code|einstellungen|programm|update|
            monitor|laptop|filter|konfigurator|aufbau|aufbauen|schraube|schrauben
        werbung|mails|spam|newsletter|abo|vertrag|tarif|anbieter|kündigen|kündigung
        reparieren|umtauschen|umtausch|zurückschicken|zurücksenden|retoure|zurückgeben|ersatz|neues
        geduld|feierabend|nerven
        bei ihnen|euch|diesem_laden|dem_anbieter
        zu dem|zum ..1 thema|rechnung|paket
        blinken|blinkt|piepen|piept|lärm|batterie|akku
        im laden|geschäft|supermarkt
        woanders|konkurrenz
        kosten|kostet|bezahlt|bezahlen|gezahlt|gebucht|abgebucht
        weihnachten ..5 nachschub|geschenke
        in|aus köln|berlin|hamburg|münchen|deutschland|der_wohnung|dem_haus
        wohne|wohnen|wohnt|adresse|anschrift
    """,
}
