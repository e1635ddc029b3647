"""Passport numbers: beside a word for them, and the machine-readable lines."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Shape, numbers_beside
from handrail.security.detector import Detector

CUE = re2.compile(
    r"(?i)\b(?:passport|reisepass|pass-?(?:nummer|nr)|passeport|pasaporte|paspoort|passaporto|reispas)"
    r"(?:nummer|nr)?(?: ?(?:number|numbers|num|no|nr|id|#)\b)?"
)
NUMBER = Shape(6, 12, 2, letters=True)
LINES = re2.compile(r"\bP[A-Z<][A-Z]{3}[A-Z<]{20,39}(?:\s{1,2}[A-Z0-9<]{40,44})?")


def _find(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, CUE, NUMBER):
        yield Span(found.start, found.end, Kind.PASSPORT)
    for match in LINES.finditer(words):
        yield Span(match.start(), match.end(), Kind.PASSPORT)


detector = Detector(
    name="passport",
    kind=Kind.PASSPORT,
    find=_find,
    hits=(
        "my passport number is C01X00T47",
        "passport no. 533401372",
        "Reisepass: C4VPN1234",
        "numéro de passeport 12AB34567",
        "pasaporte AAA123456",
        "paspoort NX1234567",
        "passaporto YA1234567",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ),
    misses=(
        "my passport is valid until 12.03.2030",
        "do I need a passport for 2 children?",
        "passport number please",
        "mein Reisepass liegt hier",
        "a passport photo 35 x 45 mm",
    ),
    signs=(
        r"(?i)passport|reisepass|pass-?(?:nummer|nr)|passeport|pasaporte|paspoort|passaporto|reispas|P[A-Z<][A-Z]{3}[A-Z<]{5}",
    ),
)
