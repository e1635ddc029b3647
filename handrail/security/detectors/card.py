"""Card numbers: a brand's first digits, its length, and the Luhn sum."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Beside, Shape, numbers_beside
from handrail.security.detector import Detector
from handrail.security.digits import SIGN as SPOKEN_SIGN
from handrail.security.pan import brand_of, find_pans

FEWEST = r"(?:[0-9][^0-9]{0,3}){11}[0-9]"


# Beside a word for a card any number that long is one: a slip of one figure leaves fifteen.
CUE = re2.compile(
    r"(?i)\b(?:(?:credit|debit|bank|visa|mastercard|amex|maestro)[ -]?)?(?:cards?|cc|creditcard)(?: ?(?:number|num|no|nr|#)\b)?"
    r"|\b(?:visa|mastercard|amex|maestro)\b|(?:kredit|ec-|bank|giro)?karten?(?:nummer|nr)?\b|\bcarte(?: bancaire| bleue| de cr[ée]dit)?\b"
    r"|\btarjeta(?: de (?:cr[ée]dito|d[ée]bito))?\b|\b(?:krediet|creditcard)?kaart(?:nummer)?\b|\bcarta(?: di credito)?\b"
)
WRONG = Shape(12, 19, 12)


def _find(words: str) -> Iterator[Span]:
    pans = find_pans(words)
    for pan in pans:
        yield Span(pan.start, pan.end, Kind.CARD, pan.hint)
    for found in numbers_beside(words, CUE, WRONG):
        if not any(found.start < pan.end and pan.start < found.end for pan in pans):
            yield _slip(words, found)


def _slip(words: str, found: Beside) -> Span:
    """Take a number that fails its sum; what follows a whole number is another one."""
    first = words[found.start : found.end].split(maxsplit=1)[0]
    whole = sum(map(str.isdigit, first)) >= WRONG.shortest
    digits = "".join(filter(str.isdigit, first)) if whole else found.value
    brand, _ = brand_of(digits[:4])
    end = found.start + len(first) if whole else found.end
    return Span(found.start, end, Kind.CARD, f"{brand} ending {digits[-4:]}".lstrip(), 0.7)


detector = Detector(
    name="card",
    kind=Kind.CARD,
    find=_find,
    hits=(
        "4111 1111 1111 1111",
        "5555-5555-5555-4444 is mine",
        "378282246310005",
        "3782 822463 10005",
        "6011.1111.1111.1117",
        "card:30569309025904.",
        "3530111333300000",
        "6759 6498 2643 8453",
        "4222222222222",
        "my order 12 4111111111111111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "four one one one one one one one one one one one one one one one",
        "vier eins eins eins, eins eins eins eins, eins eins eins eins, eins eins eins eins",
        "my card 4111 1111 1111 1112",
        "Kartennummer: 4111111111111113",
        "4111\n1111\n1111\n1111",
    ),
    misses=(
        "4111 1111 1111 1112",
        "Order 100200300400500",
        "DE89 3704 0044 0532 0130 00",
        "Call 0871234567 or 0871234568",
        "ending 1111",
        "1234567890123456",
        "9999999999999995",
        "the card was sent in 2024",
        "I have one or two or three questions",
    ),
    signs=(
        FEWEST,
        SPOKEN_SIGN,
    ),
)
