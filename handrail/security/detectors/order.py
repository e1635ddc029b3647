"""Order and invoice numbers: the company's own pattern, or a number beside a word for it."""

from collections.abc import Iterator, Sequence

import re2

from handrail.core.text import Kind, Span
from handrail.security.amounts import YEAR
from handrail.security.beside import Shape, numbers_beside, shaped_near
from handrail.security.detector import Detector, Needs
from handrail.security.number_cues import strong, weak
from handrail.security.own_numbers import find_own
from handrail.security.reference_shapes import REACH, SHAPED

THINGS = (
    r"order|orders|purchase|invoice|receipt|transaction|bestell|bestellung|auftrags?|auftrag|rechnungs?|rechnung|"
    r"commande|facture|achat|pedido|factura|compra|bestelling|bestel|factuur|ordine|fattura|acquisto"
)
GLUED = r"(?:bestell|bestellungs|auftrags|rechnungs|bestel|order|ordre|factuur)(?:nummer|nr)\b"
STRONG = re2.compile(rf"{strong(THINGS)}|(?i:\b{GLUED})")
WEAK = re2.compile(weak(THINGS))
NUMBER = Shape(4, 24, 3, letters=True)
LONG = 5


def detector(needs: Needs) -> Detector:
    """Return the detector for a company's order numbers."""

    def find(words: str) -> Iterator[Span]:
        yield from _beside_words(words)
        yield from find_own(words, needs.orders, Kind.ORDER)

    return Detector("order", Kind.ORDER, find, HITS, MISSES, (*SIGNS, *needs.orders))


def _beside_words(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, STRONG, NUMBER):
        yield Span(found.start, found.end, Kind.ORDER)
    for found in numbers_beside(words, WEAK, NUMBER):
        if _long(found.value) and YEAR.fullmatch(found.value) is None:
            yield Span(found.start, found.end, Kind.ORDER, sure=0.7)
    for found in shaped_near(words, WEAK, SHAPED, REACH):
        if YEAR.fullmatch(found.value) is None:
            yield Span(found.start, found.end, Kind.ORDER, sure=0.6)


def _long(value: Sequence[str]) -> bool:
    return sum(map(str.isdigit, value)) >= LONG


HITS = (
    "order number 1000234",
    "Order #48213 has not come",
    "my order 1000234 is late",
    "Bestellnummer: 2024-99812",
    "die Bestellung 1000234",
    "Rechnung Nr. RE-2024-0042",
    "ma commande n° 55512",
    "mi pedido 1000234 no llega",
    "bestelnummer 771234",
    "ordine numero 991234",
    "invoice INV-2024-00017",
)
MISSES = (
    "I want to order 12 lamps",
    "an order of 1500 bricks",
    "I ordered on 12.03.2024",
    "orders over 50000 euros",
    "in order to get 2 lamps",
    "my last order from 2023",
)
SIGNS = (rf"(?i)\b(?:{THINGS})|{GLUED}",)
