"""What only sounds like it, in German: these words are covered."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        katze|hund|kind ..2 für ..1 mensch|menschen
        bilder|fotos|bild|foto|bewertungen|beschreibung|texte ..6 ki|echt|echte|computer
        nichts ..1 aus ..2 mit ..2 bot
        schreibe|chatte|rede|schreib|nutze lieber ..1 mit ..1 @thing
        lieber ..1 mit ..1 bot|chatbot|ki
        ist|sind das|die|es ..1 maschinell ..2 oder
        oder ..2 maschinell ..1 bestickt|gefertigt|genäht|hergestellt
        maschinell gefertigt|bestickt|hergestellt
        mensch entworfen|genäht|bemalt|hergestellt
        echt ..1 40|teuer|euro
        brauche|brauch|will ..1 keinen menschen
        menschen und|oder ..1 tiere|tier|haustiere
        erkennt|erkennen|sieht|filmt ..3 menschen|mensch|personen
        gefährlich|schädlich|giftig|unbedenklich|ungefährlich|sicher|geeignet für ..2 mensch|
            menschen
        mit einem|einer|ihrem|ihrer @adj* mensch|menschen|person|mitarbeiter ..1 gesprochen|
            telefoniert|geredet
        kein mensch versteht|braucht|hat_geklingelt|kauft|will|weiß|würde|kann
        ein bot ist|reicht|genügt
        echt|künstlich oder ..1 echt|künstlich
        ist das|der|die|diese ..1 echt|künstlich ..1 $
        von menschen gemacht|entworfen
        menschenhand
        menschen hand
        von hand
        während
        @fill* verkauft|verkaufen|liefert|repariert|habt|haben ihr|sie|du ..2 mähroboter|
            saugroboter|roboter|maschinen|computer
        nutzt|hat|braucht|verwendet die|der|das @fill? kamera|mäher|gerät|modell|lampe|roboter \
            ..2 ki
        danke|netter|guter|toller|super ..1 bot|roboter
        heute|morgen|samstag|sonntag|telefonisch ..1 offen|erreichbar|da
        automatik oder ..2 manuell~
        mit ..1 menschen ..1 gesprochen|telefoniert
        captcha ..6 roboter|mensch
        das|der|die|ihr|euer chatbot|bot hat|ist|sagte|war
        mäh|saug|rasen|putz|spielzeug|küchen roboter
        wasch|kaffee|näh|espresso|spül|bohr|bügel maschine
        hand ..1 oder ..2 maschine|maschinell
        maschine oder ..1 hand
        mit der maschine
        handwäsche oder maschine
        programm der|für|von|nehme
        welches programm
        echt|echtes|echter|echte holz|leder|gold|silber|steine|pelz|nett|hilfreich|freundlich|
            super|toll|gut|klasse|cool|lieb|schnell|fachhandel|fell|stein|wolle
        echt oder ..1 künstlich|betrug|fake|fakeshop|nachgemacht
        bin|wir sind ..1 auch|nur|doch ..1 ein|eine|keine|kein @thing|@human
        ich|wir bin|sind ..2 @fill* @thing|@human
        ob|dass ich ein|eine|kein|keine @adj* @thing|@human
        für @adj* menschen|personen|leute
        gefährlich|schädlich|giftig|geeignet|geschenk|sicher für ..1 mensch|person|mann|frau|
            dame|menschen
        @human|leute auf|im|in ..1 bild|foto|video|werbung
        ki kamera|funktion|mäher|bücher
        richtige|falsche|zuständige|andere|richtig person
        mann|mensch ist|war
        kein mensch versteht|braucht|weiß|will|hat_geklingelt|kennt
        @fill* versteht|braucht kein mensch
        oh|ach mann|mensch
        mein|meine|meinem|meiner|eine|der|die|ihre|ihr mann|frau|dame|herr hat|ist|war|sagt|
            meint|wegen|am
        bewertungen|rezensionen|bewertung|kunden ..6 echt|echte|echten|ki|bots|menschen
        anleitung|anleitungen|beschreibung|handbuch|text|übersetzung ..8 @thing|mensch
        übersetzt|übersetzung ..4 @thing
        @thing ..2 übersetzt
        model|foto|bild|video|figur|puppe|vogelscheuche|statue ..6 echt|echte|mensch|person|ki
        ist das|es|dies ein|eine roboter|maschine ..1 oder ..3 normal~|schieben|manuell|mäher|
            spielzeug|von_hand|selbst
        nutzt|verwendet|braucht der|die|das|mein ..2 ki
        hat der|die|mein ..2 ki
        echt jetzt|euro|40|teuer
    """,
}
