"""Customer and member numbers: the company's own pattern, or a number beside a word for it."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Shape, numbers_beside, shaped_near
from handrail.security.detector import Detector, Needs
from handrail.security.number_cues import strong
from handrail.security.own_numbers import find_own
from handrail.security.reference_shapes import REACH, SHAPED

THINGS = (
    r"customer|client|member|membership|loyalty(?: card)?|frequent flyer|subscriber|kunden|mitglieds?|vielflieger|"
    r"client|adh[ée]rent|fid[ée]lit[ée]|abonn[ée]|cliente|socio|abonado|fidelidad|klant|klanten|lid|lidmaatschaps?|"
    r"tessera|abbonato"
)
GLUED = r"(?:kunden|mitglieds|vielflieger|klant|klanten|lid)(?:nummer|nr)\b"
CUE = re2.compile(rf"{strong(THINGS)}|(?i:\b{GLUED})")
NUMBER = Shape(4, 20, 3, letters=True)


def detector(needs: Needs) -> Detector:
    """Return the detector for a company's customer numbers."""

    def find(words: str) -> Iterator[Span]:
        for found in numbers_beside(words, CUE, NUMBER):
            yield Span(found.start, found.end, Kind.CUSTOMER)
        for found in shaped_near(words, CUE, SHAPED, REACH):
            yield Span(found.start, found.end, Kind.CUSTOMER, sure=0.6)
        yield from find_own(words, needs.customers, Kind.CUSTOMER)

    return Detector("customer", Kind.CUSTOMER, find, HITS, MISSES, (*SIGNS, *needs.customers))


HITS = (
    "my customer number is 4471123",
    "Customer ID: AF-99231",
    "member no 882 113",
    "Kundennummer 10023344",
    "meine Kundennr. ist K-22341",
    "numéro de client 556677",
    "número de cliente: 4455667",
    "klantnummer 998877",
    "codice cliente 7788221",
)
MISSES = (
    "I have been a customer since 2019",
    "your 5000 customers",
    "customer number please",
    "Kundendienst 24 Stunden",
    "a member of 12 clubs",
)
SIGNS = (rf"(?i)\b(?:{THINGS})|{GLUED}",)
