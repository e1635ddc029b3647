"""What only sounds like it, in German: these words are covered."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        klären|besprechen|sprechen|reden|abstimmen|stimmen sie ..4 mit ..2 @who
        ihr|ihre|der|die @adj* @one|@team ..1 will|möchte|wollte|konnte|kann|braucht|brauchte|
            wird
        laut @det* @adj* @one|@team
        nach ..2 gespräch|telefonat|chat mit ..2 @one|@team
        wegen|trotz|dank @det* @adj* @one|@team
        können|sprechen|verstehen ihre|eure @one|@team
        es? hat|hatte|haben sich ..3 @who ..2 gemeldet|bei_mir
        bei|von|zu ihrem|ihrer|ihren|eurem|eurer @adj* @one|@team ..3 bestellt|gekauft|gehört|
            bekommen|erfahren|beraten
        dame|person|herr mit der|dem
        ohne|nicht ..1 mit ..1 @who ..2 zu @talk
        ohne ..4 zu @talk
        nicht ..1 telefonieren|sprechen|reden
        lieber ..3 als ..1 telefon|telefonisch|anruf|anrufen|anzurufen
        statt|anstatt ..1 anrufen|anzurufen|telefonisch|telefonieren|anruf
        mail|chat|schriftlich|brief statt|als|anstatt ..2 telefon|telefonisch|anruf|anrufen
        dame|person|herr|mann|frau|kollegin|mitarbeiterin|mitarbeiter|kollege die|der|mit|
            welche|welcher
        mit ..1 @who am_telefon|telefonisch|gestern|bereits|schon vereinbart|besprochen|
            abgemacht|abgesprochen|geklärt
        mit ..1 @who vereinbart|besprochen|abgemacht|abgesprochen
        mit ..1 @who ..2 vereinbart|besprochen|abgemacht|abgesprochen
        suchen|sucht sie|ihr ..1 mitarbeiter|leute|personal|aushilfen
        loben|danken|bewerten|beschweren|grüßen ..2 @one
        ihren|den|ihre|einen|eine mitarbeiter|mitarbeiterin|kollegen|kollegin ..2 loben|danken|
            bewerten|grüßen|melden_weil
        über ..1 @det* @adj* @one|@team
        wann holt|bringt|repariert|liefert|kommt|montiert ..2 @jemand
        holt|bringt|trägt|montiert|liefert jemand
        jemanden|jemand|wen der|die ..5 anbringt|schneidet|repariert|montiert|aufbaut|hochträgt|
            reparieren|tragen|abholt|anschließt|einbaut|verlegt|pflegt|hilft_beim
        einen mitarbeiter|kollegen als|im|bei|in
        @owner ..1 ruft|meldet
        das jemand in den ..2 stock|keller|garten
        du|sie|ihr bist|sind|seid ..3 ein|kein @adj* mensch
        bist|sind|seid du|sie|ihr ..3 @adj* mensch
        mensch oder ..3 @machine
        @machine oder ..2 mensch|menschen
        von einem|einer @adj* mensch|menschen|person geschrieben|gemacht|entworfen|angenommen
        mit einem|einer @adj* @one gesprochen|telefoniert|geredet
        einen @adj* mitarbeiter|kollegen|berater ..2 gefragt|getroffen|gesehen|geschickt
        eine|einer|einem|einen andere|anderen|anderer person|menschen ..3 weitergeben|
            übertragen|übergeben|verschenken|abholen|schicken
        einer|eine|einige|manche ihrer|eurer mitarbeiter|kollegen|leute ..1 sagte|hat|meinte|
            sagten|haben|war
        sieht|aussieht|wirkt ..2 wie ..1 @adj* mensch|mann|frau|person
        ruft|rufen|meldet|melden|ruf ..3 @owner
        @owner ..4 sprechen|reden|gesprochen
        dank|danke|lob|grüße|gruß|trinkgeld ..1 an|für ..2 @one|@team
        @one|@team|leute ..1 ist|sind|war|waren ..1 sehr|so|echt|immer|wirklich nett|freundlich|
            unfreundlich|hilfsbereit|toll|super
        dass ihr|ihre|der|die|das ..1 @one|@team ..2 so|sehr|schnell|immer
        nachdem|als|weil|seit ich ..2 mit ..3 @one|@team ..3 gesprochen|telefoniert|geredet|
            hatte
        mit der|dem|denen ich ..4 gesprochen|telefoniert|geredet|geschrieben
        hatte ..4 mit ..2 @who ..2 gesprochen|telefoniert|geredet|zu_tun
        sagte|hieß|gesagt|versprochen|versprach ..2 @jemand|@one|@team|sie|man ..3 @call
        wurde|würde|werde|worden ..2 mir? ..2 versprochen|gesagt|zugesagt
        techniker|monteur ..3 kommt|kommen|da
        wann kommt|kommen ..2 @one
        erkennt|erkennen|sehen|sieht|filmt|erfasst ..3 @human
        als @det? @one
        wie ein|eine|einem|einen @adj* mensch|menschen|person
        vorher|vor_der_lieferung|vorab ..1 anrufen|telefonisch|melden
        bestätigen|beweisen|prüfen ..2 ich ..2 @one
        menschen und|oder ..1 tiere|tier|haustiere
        kann|darf jemand anders|anderes|anderer ..5 abholen|annehmen|unterschreiben|
            entgegennehmen
        der|dem|den|das|dieses kundenservice|kundendienst|support ..2 gemailt|geschrieben|
            am_telefon|angerufen
        war mit ..1 @team
        @owner ..6 anrufen|anruft|kontaktieren|melden|erreichen|durchrufen
        ihr|ihre|euer|eure|der|die|ein|eine|dein|deine @adj* @one|@team ..1 sagte|sagt|meinte|
            hat|hatte_mir|war|waren|versprach|kam|behauptet|haben|bekam|gab|empfahl|riet|nahm|
            am_telefon
        @jemand !der|die|mit|am|ans ..2 hat|war|kam|nahm|hatte_mein
        hat|habe|haben|hab ..3 @one|@team|@jemand ..4 gemailt|gesehen|gesagt|versprochen|
            bestätigt|angenommen|geschrieben|gekauft
        hat|habe|haben|hab|war ..3 mit ..1 @who ..4 gesprochen|telefoniert|geredet|geschrieben
        @one|@team ist|sind|waren|war ..2 falsch|nett|freundlich|unfreundlich|super|schrecklich|
            toll
        @one auf|im|in|für|neben ..3 rechnung|konto|kundenkonto|bild|lieferschein|bestellung
        pro|je|zwei|drei|vier|fünf|sechs|acht|zehn|viele|mehr|manche|wenige|schwere|ältere \
            person|personen|mensch|menschen|leute|leuten
        für @det* @adj* menschen|person|personen|leute|kollegen|chef|mann|dame|manager
        von menschen !prüfen|lesen|bearbeiten|lassen
        wurde|wird|wurden ..5 @who ..1 übergeben|abgegeben|angenommen
        mein|meine|meinem|meinen|meiner|unser|unsere|unserem @adj* chef|chefin|vorgesetzter|
            vorgesetzte|vorgesetzten|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|team|
            personal|manager|boss|abteilung|buchhaltung|leute|mann|frau
        2|3|4|5|6|8|10|12 personen|menschen|leute
        andere|anderen person ..4 abholen|annehmen|unterschreiben|übergeben|abgegeben
        kann eine|die person ..5 aufbauen|tragen|alleine|allein|heben|unterschreiben|abholen
        mäh|saug|rasen|putz roboter
        brauch|brauche|brauchen|will|möchte|muss|benötige ..2 keinen|kein|keine rückruf|anruf|
            telefonat|mitarbeiter|menschen|berater|ansprechpartner|agenten
        nicht ..1 anrufen|zurückrufen|zurückzurufen|angerufen|anzurufen
        kein rückruf|anruf
        rufen|ruft|ruf sie? mich|uns ..1 nicht
        muss|brauche ..2 mit niemandem ..2 sprechen|reden
        kein mensch versteht|braucht|hat|kann|weiß|will|würde|kauft|glaubt|tippt
        versteht|braucht|glaubt|weiß|kennt|kauft kein mensch
        ^ oh|ach? mensch meier|ist|das|war|seid|bin|ich|da|wo|wann|wie|wieso|warum|was
        ich|wir bin|sind ..1 @det* @adj* @one
        bin|sind|bist ich|wir|du|sie ..2 @det* @adj* @one
        ob|dass ich ..3 mit ..1 @who ..1 rede|spreche|schreibe|chatte|schreib|red|kommuniziere
        ob du|sie|das|da|hier ..4 mensch|person|menschen
        spreche|rede|schreibe|chatte|unterhalte|kommuniziere|red|schreib|korrespondiere|
            telefoniere ich|i !lieber|nur ..2 mit ..2 @who
        ich|gefühl ..1 mit ..1 @who rede|schreibe|spreche|chatte
        ist|sitzt|schreibt|antwortet|liest|steckt|antworten|arbeitet ..3 mensch|menschen|person \
            ..2 oder|am_anderen|dahinter|geschrieben
        sitzt|schreibt|liest|steckt da|hier|das|dort ..2 mensch|person|menschen|jemand !mit|den|
            der
        ist das|dies|dieser|mein|der ..2 ein|eine @adj* mensch|person
        rückruf|rückrufs der|des|von|nötig|aktion|betrifft|betroffen
        produktrückruf|rückrufaktion
        vom|den|von rückruf betroffen|gelesen|gehört
        mann|mensch ist|das
        bin|sind|alle auch|nur|alle nur? ein? mensch|menschen
        erreiche|erreichen|kontaktieren ..1 hersteller|dhl|laden
        bevor ..4 @call
        wenn|sobald er|der|es|das ..4 @call
        @jemand ..3 gekauft|besitzt|nutzt|hochträgt|hochtragen|aufbaut|repariert|trägt|liefern|
            liefert|abholt|abholen|annehmen|unterschreiben|tragen
        ersatz|probe person
        leiten|leite|schicken|geben sie? das|die|es ..2 rechnung|beleg ..3 weiter
        anderen|andere|anderer person ..2 ausstellen|übertragen|schicken
        mensch ärgere
        tolle|tollen|toller|wunderbarer|guter|gute|netter|nette|super mensch|menschen
        kontaktperson für|auf|der
        was will|möchte ich
        anrufen|melden|telefonisch|anruf|rückruf ..4 vor|bei ..2 lieferung|anlieferung|
            zustellung|ankunft
        vor|bei ..2 lieferung|anlieferung|zustellung ..5 anrufen|melden|telefonisch|anruf
        minuten vor ..5 anrufen
        beruflich|viel|tag|oft ..3 telefonieren|telefoniere
        schicken|schicken_sie jemanden zum
    """,
}
