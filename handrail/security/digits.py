"""Digits in a text as one hears them: figures and spelled-out ones, in runs.

A run is what may belong to one number: digits with little between them. "4111 1111", "4-1-1-1"
and "four one one one" are runs. Positions are those of the folded text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import re2

GAP = 3  # so many separators may stand between two digits of one number
SPELLED = {
    "zero": "0", "oh": "0", "null": "0",
    "one": "1", "eins": "1", "ein": "1",
    "two": "2", "zwei": "2", "zwo": "2",
    "three": "3", "drei": "3",
    "four": "4", "vier": "4",
    "five": "5", "fünf": "5", "fuenf": "5", "funf": "5",
    "six": "6", "sechs": "6",
    "seven": "7", "sieben": "7",
    "eight": "8", "acht": "8",
    "nine": "9", "neun": "9",
    "zéro": "0", "nul": "0", "cero": "0",
    "un": "1", "une": "1", "een": "1", "één": "1", "uno": "1", "una": "1",
    "deux": "2", "dos": "2", "twee": "2", "due": "2",
    "trois": "3", "tres": "3", "drie": "3", "tre": "3",
    "quatre": "4", "cuatro": "4", "quattro": "4",
    "cinq": "5", "cinco": "5", "vijf": "5", "cinque": "5",
    "seis": "6", "zes": "6", "sei": "6",
    "sept": "7", "siete": "7", "zeven": "7", "sette": "7",
    "huit": "8", "ocho": "8", "otto": "8",
    "neuf": "9", "nueve": "9", "negen": "9", "nove": "9",
}  # fmt: skip
TIMES = {"double": 2, "doppel": 2, "zweimal": 2, "triple": 3, "treble": 3, "dreimal": 3}
FILLERS = frozenset(
    {"dash", "minus", "hyphen", "space", "dot", "slash", "then", "and"}
    | {"strich", "bindestrich", "punkt", "leerzeichen", "dann", "und", "weiter"}
)
WORDS = "|".join(sorted(SPELLED.keys() | TIMES.keys() | FILLERS, key=len, reverse=True))
SIGN = rf"(?i)\b(?:{WORDS})[ ,.\n-]{{1,3}}(?:{WORDS}|[0-9])"
PART = re2.compile(rf"[0-9]+|(?i:\b(?:{WORDS})\b)")
FIGURE = re.compile(r"[0-9]")
SPOKEN = re2.compile(rf"(?i)\b(?:{WORDS})\b")
PREFIXES = (
    " +",
    ",+",
    "\n+",
    "/+",
)  # a phone number begins here: no card number goes on with a plus
SEPARATORS = frozenset(" \t\n-._/·•*|+,")


@dataclass(frozen=True, slots=True)
class Run:
    """Digits that may be one number.

    Attributes:
        digits: The digits in order, `"4111"` however they were written.
        starts: Where each digit begins.
        ends: Where each digit ends.
        heads: For each digit, whether a group begins with it.
    """

    digits: str = field(repr=False)
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    heads: tuple[bool, ...]


def runs(words: str, shortest: int) -> Iterator[Run]:
    """Return every run of at least so many digits, in one pass."""
    if len(FIGURE.findall(words)) < shortest and SPOKEN.search(words) is None:
        return
    digits: list[tuple[str, int, int, bool]] = []
    last, times = 0, 1
    for match in PART.finditer(words):
        start, end = match.span()
        if digits and not _joins(words, last, start):
            yield from _close(digits, shortest)
            digits, times = [], 1
        part = match.group().lower()
        if part[0] <= "9":
            digits += [(digit, start + at, start + at + 1, not at) for at, digit in enumerate(part)]
            times = 1
        elif part in SPELLED:
            digits += [(SPELLED[part], start, end, True)] * times
            times = 1
        else:
            times = TIMES.get(part, 1)
        last = end
    yield from _close(digits, shortest)


def _joins(words: str, end: int, start: int) -> bool:
    """Tell whether what stands between two parts may stand inside one number."""
    between = words[end : min(start, end + GAP + 1)]
    if len(between) > GAP or between.endswith(PREFIXES):
        return False
    return all(letter in SEPARATORS for letter in between)


def _close(digits: list[tuple[str, int, int, bool]], shortest: int) -> Iterator[Run]:
    if len(digits) >= shortest:
        yield Run("".join(digit[0] for digit in digits), *_columns(digits))


def _columns(
    digits: list[tuple[str, int, int, bool]],
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[bool, ...]]:
    _, starts, ends, heads = zip(*digits, strict=True)
    return starts, ends, heads
