"""What only sounds like a command to the machine, in German."""

from collections.abc import Mapping
from typing import Final

RULES: Final[Mapping[str, str]] = {
    "spared": """
        the|game|spiel|film|das jailbreak
        schalte ..3 filter ..1 im|am|vom|i
        filter i am aquarium
        entwicklermodus am android|tablet|handy
        filter im|vom|am aquarium|router|pool
        spiel jailbreak
        entwicklermodus ..3 android|tablet|handy|tv|fernseher
        faktor ..1 prüfung|authentifizierung
        administrator|admin unseres|unserer|von_unserem|meiner|bei_uns ..2
        sie halten sich nicht
        spiel|iphone|mit jailbreak
        jailbreak garantie
        anweisungen|anweisung befolgt
        ich|wir ..3 vergessen
        haben|habt|hat ..4 vergessen
        ignorieren|ignoriere|ignorier|vergiss|vergessen ..3 meine|meinen|die ..1 letzte|letzten|
            vorherige|alte|vorige|frühere|mail|nachricht ..1 nachricht|mail|adresse|frage|anfrage|
            bestellung|email|$
        vergiss|vergessen|ignorieren|ignoriere es|das|was_ich
        spielregeln|spielregel
        rückgaberegeln|umtauschregeln|tierschutzregeln
        umgehend|umgehungsstraße
        anleitung|anweisung|anweisungen|regeln|hinweise für|zum|zur|von|vom ..1 umtausch|rückgabe|
            entkalken|aufbau|lampe|versand|gerät|waschen|pflege|montage
        filter|filters im|am|vom|für|in ..2 aquarium|router|pool|wasser|trockner|staubsauger|
            kaffeemaschine|waschmaschine|pumpe|auto
        android|tablet|handy|router|fernseher|heizung|drucker|auto|drohne|iphone ..4 @modus
        @modus ..5 android|tablet|handy|router|fernseher|heizung|drucker|auto|drohne|iphone|lässt|
            therme|gerät
        jailbreak ..3 iphone|garantie|spiel
        iphone|spiel ..4 jailbreak
        admin passwort ..3 router|nas|drucker|vergessen|kamera
    """,
}
