"""Card numbers: a brand's first digits, its length, and the Luhn sum."""

from collections.abc import Iterator

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector
from handrail.security.pan import find_pans


def _find(words: str) -> Iterator[Span]:
    return (Span(pan.start, pan.end, Kind.CARD, pan.hint) for pan in find_pans(words))


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
        "I have one or two or three questions",
    ),
)
