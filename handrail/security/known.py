"""Find what the record already knows of a customer: names, addresses, order numbers.

Nothing of the record is compiled to a pattern (patterns are cached): the text is reduced to its
bare letters and digits, the record's values are looked up in that, and the borders are checked.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from handrail.core.message import Known
from handrail.core.text import Kind, Span
from handrail.security.fold import Folded, bare, fold

GAP = 4  # characters that may stand between two letters of a known value
SHORTEST = 3
PART = 0.8  # how sure a part of a name is: it may be an everyday word
PARTICLES = """
    von van der den dem del dos das des les ter ten zum zur auf aus und and the bin ibn
    herr frau mrs miss dr prof sir madam mag dipl ing junior senior
"""
NOT_NAMES = frozenset(PARTICLES.split())
SPELLINGS = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("Ä", "Ae"),
    ("Ö", "Oe"),
    ("Ü", "Ue"),
    ("ø", "oe"),
)
STREETS = tuple(
    (long, brief, re.compile(rf"{brief}\b\.?"))
    for long, brief in (
        ("strasse", "str"), ("street", "st"), ("road", "rd"), ("avenue", "ave"), ("lane", "ln"),
    )
)  # fmt: skip
POSTCODE = re.compile(
    r"\b(?:[0-9]{5}(?:-[0-9]{4})?|[0-9]{4} ?[A-Za-z]{2}"
    r"|[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}|[A-Za-z][0-9][0-9A-Za-z] ?[0-9A-Za-z]{4})\b"
)
SHORT_POSTCODE = re.compile(r"\s*(?:[A-Z]{1,2}-)?([0-9]{4,5})\s+\D")  # "1010 Wien", "A-1010 Wien"
STREET = re.compile(r"[^0-9,]*[^\W\d][^0-9,]*[0-9]+\s?[A-Za-z]?\b|[0-9]+\s?[A-Za-z]?\s[^0-9,]{3,}")


@dataclass(frozen=True, slots=True)
class _Compact:
    """A text reduced to letters and digits, with the way back to the bare text."""

    text: str = field(repr=False)
    places: Sequence[int] = field(repr=False)
    bare: str = field(repr=False)


def find_known(words: str, known: Known) -> tuple[Span, ...]:
    """Return where the record's names, addresses and order numbers stand in a text."""
    folded = fold(words)
    spans = (
        Span(*folded.back(span.start, span.end), span.kind, span.hint, span.sure)
        for span in find_known_in(folded, known)
    )
    return tuple(sorted(set(spans), key=lambda span: (span.start, span.end)))


def find_known_in(folded: Folded, known: Known) -> list[Span]:
    """The same for a folded text, in its positions and in any order."""
    if not (known.names or known.addresses or known.orders):
        return []
    plain = bare(Folded(folded.words))
    places = [at for at, letter in enumerate(plain.words) if letter.isalnum()]
    compact = _Compact("".join(plain.words[at] for at in places), places, plain.words)
    return [
        Span(*plain.back(start, end), kind, "", sure)
        for value, kind, gap, sure in _sought(known)
        for start, end in _places(compact, value, gap)
    ]


def _sought(known: Known) -> set[tuple[str, Kind, int, float]]:
    """Return each value to look for: how, with how much between its letters, how sure."""
    sought: set[tuple[str, Kind, int, float]] = set()
    for name in known.names:
        sought |= {(value, Kind.NAME, GAP, 1.0) for value in _spelled(name)}
        for part in re.split(r"[\s\-.,/]+", name):
            if part.casefold() not in NOT_NAMES:
                sought |= {(value, Kind.NAME, 0, PART) for value in _spelled(part)}
    for address in known.addresses:
        for part in set(_address_parts(address)):
            sought |= {(value, Kind.ADDRESS, GAP, 1.0) for value in _spelled(part)}
    for order in known.orders:
        value = _letters(order)
        if len(value) >= SHORTEST:
            sought.add((value, Kind.ORDER, GAP, 1.0))
    return sought


def _address_parts(address: str) -> Iterator[str]:
    """The whole line, each street with its number, the postcode; long and short forms of both."""
    lines = [line for line in re.split(r"[,;\n]", address) if line.strip()]
    parts = [address, *(match.group() for match in POSTCODE.finditer(address))]
    for at, line in enumerate(lines):
        parts += [match.group() for match in STREET.finditer(line)][:1]
        short = SHORT_POSTCODE.match(line) if at else None
        parts += [short.group(1)] if short else []
    for part in parts:
        yield part
        plain = bare(fold(part)).words
        for long, brief, short_form in STREETS:
            if long in plain:
                yield plain.replace(long, brief)
            elif brief in plain:
                yield short_form.sub(long, plain)


def _spelled(value: str) -> set[str]:
    """Return the ways a value is written: as it is, and umlauts as two letters or as one."""
    plain = _letters(value)
    ways = {plain, plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")}
    if not value.isascii():
        apart = unicodedata.normalize("NFC", value)
        for letter, pair in SPELLINGS:
            apart = apart.replace(letter, pair)
        ways.add(_letters(apart))
    return {way for way in ways if len(way) >= SHORTEST}


def _letters(value: str) -> str:
    """Return the bare letters and digits of a value."""
    return "".join(filter(str.isalnum, bare(fold(value)).words))


def _places(compact: _Compact, value: str, gap: int) -> Iterator[tuple[int, int]]:
    """Return where a value stands as words of its own, with little between its letters."""
    at = compact.text.find(value)
    while at >= 0:
        start, last = compact.places[at], compact.places[at + len(value) - 1]
        if _alone(compact.bare, start, last) and _close(compact.places, at, len(value), gap):
            yield start, last + 1
        at = compact.text.find(value, at + 1)


def _alone(words: str, start: int, last: int) -> bool:
    before, after = words[start - 1 : start], words[last + 1 : last + 2]
    return not before.isalnum() and not after.isalnum()


def _close(places: Sequence[int], at: int, length: int, gap: int) -> bool:
    return all(places[next_] - places[next_ - 1] - 1 <= gap for next_ in range(at + 1, at + length))
