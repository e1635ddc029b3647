"""A sentence as a claim: its telling words, its numbers with their units, what turns it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from handrail.knowledge.stem import stem

# Linear: no two alternatives begin alike, and each loop begins with a letter the one before lacks.
TOKEN: Final = re.compile(r"[€$£%?]|\d+(?:[.,:/-]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
TURNS: Final = {  # the words of one line turn or limit a sentence in the same way
    "not": "not no none nobody nothing never nor neither nicht kein keine keinen keinem keiner "
    "keines nie niemals nichts niemand weder hardly kaum",
    "only": "only just merely solely exclusively nur lediglich ausschliesslich",
    "without": "without ohne",
    "except": "except unless excluding apart ausser ausgenommen",
    "if": "if when once provided wenn falls sofern sobald",
    "least": "least minimum mindestens minimal",
    "most": "most maximum up maximal hochstens",
    "about": "about around approximately roughly circa ca etwa ungefahr",
    "some": "some sometimes partly partially usually often may might could teilweise manchmal "
    "einige meist meistens oft konnte konnten",
    "all": "all always every each any alle allen aller alles immer jeder jede jedes jeden",
    "above": "above over beyond uber ab",
    "below": "below under unter",
    "after": "after since nach seit nachdem",
    "before": "before until vor bevor",
    "must": "must mandatory required muss mussen pflicht",
}
DIRECTS: Final = frozenset(
    """from within between more less fewer than
    to into through during first last both either or you your yours we us our ours i my me
    he she they them their can should
    bis innerhalb zwischen mehr weniger als wahrend oder sie ihr ihre
    ihren ihrem ihrer ihnen wir uns unser unsere unseren ich mein meine darf durfen kann konnen
    soll sollen sollte""".split()
)
FREE: Final = frozenset(  # may come and go without a change of meaning
    """a an the this that these those is are was were be been being am has have had do does did
    will shall of in on at by for with and also too as so then there here it its which who please
    der die das dem den des ein eine einem einen einer eines dieser diese dieses diesen diesem ist
    sind war waren wird werden wurde wurden hat haben hatte und auch so dann da dort hier es sich
    zu zum zur im am an in auf von vom mit fur um dass die welche welcher welches bitte""".split()
)
NUMBERS: Final = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ("eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn"),
)
UNITS: Final = {"eur": "€", "euro": "€", "euros": "€", "percent": "%", "prozent": "%"}
MONEY: Final = frozenset("€$£%")
RANGES: Final = frozenset({"to", "bis", "and", "und"})


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence claims.

    Attributes:
        plain: Its words and numbers one after the other.
        line: The stems of its words and its numbers, in order.
        telling: The stems of its telling words.
        directs: How often each directing word stands in it.
        turns: How often it is turned or limited, and in which way.
        numbers: Its numbers, a range as one, each with its unit.
        asks: Whether it is a question.
    """

    plain: tuple[str, ...]
    line: tuple[str, ...]
    telling: frozenset[str]
    directs: Counter[str]
    turns: Counter[str]
    numbers: frozenset[tuple[str, str]]
    asks: bool


def read_claim(sentence: str) -> Claim:
    """Read a sentence, English or German."""
    tokens = _tokens(sentence)
    words = [token for token in tokens if token[0].isalpha()]
    kept = [token for token in tokens if token[0].isalnum() and token not in FREE]
    return Claim(
        plain=tuple(tokens),
        line=tuple(_cut(word) for word in kept),
        telling=frozenset(_cut(word) for word in words if _tells(word)),
        directs=Counter(word for word in words if word in DIRECTS),
        turns=Counter(_TURN[word] for word in words if word in _TURN),
        numbers=_numbers(_ranges(tokens)),
        asks=bool(tokens) and tokens[-1] == "?",
    )


def _tokens(sentence: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", sentence.replace("’", "'").replace("–", "-")).casefold()
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [part for token in TOKEN.findall(letters) for part in _parted(token)]


def _parted(token: str) -> Sequence[str]:
    """Part contractions; write numbers and units in one way."""
    if token.endswith("n't"):
        return (token.removesuffix("n't"), "not")
    if token == "cannot":  # noqa: S105 (a word, not a secret)
        return ("can", "not")
    if token[0].isdigit():
        first, dash, second = token.partition("-")
        both = dash and second.replace(".", "").replace(",", "").isdigit()
        return (_number(first), "-", _number(second)) if both else (_number(token),)
    token = token.partition("'")[0]
    return (_WORD_NUMBER.get(token, UNITS.get(token, token)),)


def _number(token: str) -> str:
    """Write a number in one way: `1.000,00`, `1,000` and `1000` are the same."""
    parts = token.replace(",", ".").split(".")
    if len(parts) == 1 or not all(part.isdigit() for part in parts):
        return token
    grouped = all(len(part) == len("000") for part in parts[1:-1])
    if len(parts[-1]) == len("000") and grouped:
        return "".join(parts)
    if not grouped:
        return token
    cents = parts[-1].rstrip("0")
    return "".join(parts[:-1]) + (f".{cents}" if cents else "")


def _ranges(tokens: Sequence[str]) -> list[str]:
    """Join `3 to 5` and `3-5` to one number."""
    joined: list[str] = []
    for token in tokens:
        before = joined[-2:]
        opens = len(before) > 1 and (before[1] in RANGES or before[1] == "-")
        if opens and token[0].isdigit() and before[0][0].isdigit():
            joined[-2:] = [f"{before[0]}-{token}"]
        else:
            joined.append(token)
    return joined


def _numbers(tokens: Sequence[str]) -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for place, token in enumerate(tokens):
        if token[0].isdigit():
            before = tokens[place - 1] if place else ""
            after = tokens[place + 1] if place + 1 < len(tokens) else ""
            found.add((token, _unit(before, after)))
    return frozenset(found)


def _unit(before: str, after: str) -> str:
    """Return what a number counts: the currency beside it, or the word behind it."""
    for beside in (after, before):
        if beside in MONEY:
            return beside
    return _cut(after) if after[:1].isalpha() and _tells(after) else ""


def _tells(word: str) -> bool:
    return word not in FREE and word not in DIRECTS and word not in _TURN


def _cut(word: str) -> str:
    """Return a stem that is the same for an English and for a German word."""
    return stem(word, "en")


_TURN: Final = {word: turn for turn, said in TURNS.items() for word in said.split()}
_WORD_NUMBER: Final = {word: str(n) for row in NUMBERS for n, word in enumerate(row, 1)}
