"""What only sounds like danger, and what makes a veiled word an errand, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
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
