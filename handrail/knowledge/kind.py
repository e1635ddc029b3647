"""What kind of answer a question wants: how long, how much, at what hours, which steps.

A sentence that gives that kind of answer is likelier to answer. Patterns are linear in the text.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from handrail.core.message import Language


class Kind(Enum):
    """A kind of answer."""

    DURATION = auto()
    MONEY = auto()
    HOURS = auto()
    STEPS = auto()
    PERMISSION = auto()


ASKED: Final[Mapping[Language, tuple[tuple[Kind, str], ...]]] = {
    "en": (
        (
            Kind.DURATION,
            r"\bhow (?:long|soon|fast|quick(?:ly)?|many (?:days|weeks|months|years))\b",
        ),
        (Kind.DURATION, r"\bwhen (?:do|does|will|can|is|are)\b|\btoo late\b|\bby when\b"),
        (Kind.MONEY, r"\bhow much\b|\bcosts?\b|\bcharged?\b|\bfees?\b|\bprices?\b|\bpostage\b"),
        (Kind.MONEY, r"\bwho pays\b|\bfree\b|\bexpensive\b"),
        (Kind.HOURS, r"\b(?:opening|business|service|what) (?:hours|times?)\b|\bare you open\b"),
        (Kind.STEPS, r"\bhow (?:do|can|would|should|to)\b|\bwhere (?:do|can) (?:i|we)\b"),
        (Kind.PERMISSION, r"\b(?:can|could|may|am|are) (?:i|we|you|it|they)\b|\bdo you\b"),
    ),
    "de": (
        (Kind.DURATION, r"\bwie (?:lange|schnell|viele tage)\b|\bwann\b|\bzu spät\b|\bbis wann\b"),
        (Kind.MONEY, r"\bwie ?viel\b|\bkoste\w*\b|\bpreise?\b|\bporto\b|\bgebühr\w*|\bkostenlos\b"),
        (Kind.MONEY, r"\bwer (?:zahlt|bezahlt)\b|\bteuer\b"),
        (Kind.HOURS, r"\b(?:geöffnet|offen|öffnungszeiten|servicezeiten|erreichbar)\b"),
        (
            Kind.STEPS,
            r"\bwie (?:kann|mache|werde|muss|registriere|geht|finde)\b|\bwo (?:kann|muss)\b",
        ),
        (Kind.PERMISSION, r"\b(?:kann|darf|könnte|nehmt|nehmen|ist es möglich)\b"),
    ),
}
GIVEN: Final[Mapping[Kind, str]] = {
    Kind.DURATION: r"(?<!\d)\d{1,4}(?:[ -](?:extra|working|weitere))?[ -]"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|working days?"
    r"|minuten?|stunden?|tagen?|tage|werktage?n?|wochen?|monaten?|monate|jahren?|jahre)\b",
    Kind.MONEY: r"[€$£] ?\d|\d ?(?:€|eur\b|euro\b|%)|\bfree of charge\b|\bcosts? you nothing\b"
    r"|\byou pay\b|\bkostenlos\b|\bis free\b",
    Kind.HOURS: r"\b\d{1,2}[:.]\d\d\b",
    Kind.STEPS: r"^(?:\d+\.|sign in|open|choose|enter|use|write|call|register|switch|melden|öffnen)"
    r"|\bwrite to us\b|\byou can\b|\bkündigen sie\b|\bnutzen sie\b",
    Kind.PERMISSION: r"\b(?:you|we|it|they|be) (?:can|cannot|may|could)\b|\bcannot\b|\bnot\b|\bcan\b"
    r"|\b(?:können|kann|nicht|keine?n?|dürfen)\b",
}
_ASKED: Final = {
    language: tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in table)
    for language, table in ASKED.items()
}
_GIVEN: Final = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in GIVEN.items()}


def kinds_asked(question: str, language: Language) -> frozenset[Kind]:
    """Return the kinds of answer a question wants; none, when it does not say."""
    return frozenset(kind for kind, pattern in _ASKED[language] if pattern.search(question))


def kinds_given(sentence: str) -> frozenset[Kind]:
    """Return the kinds of answer a sentence gives."""
    return frozenset(kind for kind, pattern in _GIVEN.items() if pattern.search(sentence))
