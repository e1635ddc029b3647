"""Card security codes: three or four digits beside a word for them, or after number and expiry."""

from handrail.core.text import Kind, Span
from handrail.security.cvv import SIGN, find_codes
from handrail.security.detector import Detector


def _find(words: str) -> tuple[Span, ...]:
    return tuple(Span(start, end, Kind.CVV) for start, end in find_codes(words))


detector = Detector(
    name="cvv",
    kind=Kind.CVV,
    find=_find,
    hits=(
        "CVV 123",
        "cvc: 4321",
        "cvv2=999",
        "the security code is 123",
        "my CVV number is: 1 2 3",
        "Prüfziffer 123",
        "Die Kartenprüfnummer lautet 987.",
        "Sicherheitscode: 123",
        "123 is my cvv",
        "4111 1111 1111 1111 12/27 123",
        "4111111111111111, exp 12/2027, 123",
        "4111 1111 1111 1111 123 12/27",
        "4111 1111 1111 1111\n123",
        "cvv one two three",
        "cvc eins zwei drei",
    ),
    misses=(
        "the cvv is on the back",
        "CVV 12345",
        "I paid 123 euros",
        "Room 123, 4th floor",
        "security codes: 20271231",
        "12/27 123",
        "4111 1111 1111 1111, 100 euros",
    ),
    signs=(SIGN,),
)
