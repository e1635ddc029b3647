"""Fold look-alikes to plain letters, with the way back to every original character.

What hides a detail from a pattern and not from a person is undone before anything is matched:
full-width and other compatibility letters, digits of any script, dashes and spaces of any width,
characters that take no room at all, and Cyrillic or Greek letters that stand among Latin ones.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, repeat

HIDDEN = frozenset({"Cf", "Cc"})  # zero-width, joiners, tags, soft hyphens, control characters
SELECTORS = frozenset(map(chr, chain(range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))))
FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u034f\u2800")  # letters and marks that show nothing
LONGEST_SPELLING = 4  # U+FDFA stands for 18 letters: a message of it would be that much longer
MINUS = frozenset("\u2212\u02d7\u30fc\u2043")  # dashes to the eye, not to Unicode
FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f\u0570-\u0585]")  # Greek, Cyrillic, Armenian
BESIDE_LATIN = re.compile(r"\S*[A-Za-z@]\S*")
LETTERS = re.compile(r"[^\W\d_]+")
LOOKALIKES = dict(
    zip(
        "аеорсухіјѕһԁԛԝкмтАВЕКМНОРСТУХІЈЅαονρτυικεχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧօ",
        "aeopcyxijshdqwkmtABEKMHOPCTYXIJSaovptuikexyABEZHIKMNOPTYXo",
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, and for each of its characters where it came from.

    Attributes:
        words: The text to match on.
        origin: The original position of each character and, last, the original length; empty
            when nothing moved.
    """

    words: str = field(repr=False)
    origin: Sequence[int] = field(default=(), repr=False)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return the original characters behind `start` to `end`, hidden ones after them too."""
        if not self.origin:
            return start, end
        return self.origin[start], max(self.origin[end], self.origin[end - 1] + 1)


def fold(words: str) -> Folded:
    """Fold a text in one pass; plain ASCII comes back as it is."""
    if words.isascii() and (words.isprintable() or not _has_controls(words)):
        return Folded(words)
    spelled = [_fold_letter(letter) for letter in words]
    if FOREIGN.search(words):
        _latinise(words, spelled)
    return _spell(_unmarked(words, spelled), Folded(words))


def bare(folded: Folded) -> Folded:
    """Drop case and diacritics as well, for comparing with what the record knows."""
    if folded.words.isascii():
        return Folded(folded.words.lower(), folded.origin)
    return _spell([_bare_letter(letter) for letter in folded.words], folded)


def _latinise(words: str, spelled: list[str]) -> None:
    """Write Latin letters for their look-alikes, in a word that has Latin letters or an @ too.

    A word written in another alphabet stays as it is, also beside a Latin one.
    """
    for token in BESIDE_LATIN.finditer(words):
        for word in LETTERS.finditer(words, *token.span()):
            foreign = [letter for letter in word.group() if FOREIGN.match(letter)]
            if len(foreign) == len(word.group()) and not all(map(LOOKALIKES.get, foreign)):
                continue
            for at in range(*word.span()) if foreign else ():
                spelled[at] = LOOKALIKES.get(words[at], spelled[at])


def _has_controls(words: str) -> bool:
    return any(not letter.isprintable() and letter not in "\n\t" for letter in words)


def _unmarked(words: str, spelled: list[str]) -> list[str]:
    """Drop marks that stand on figures: keycaps, lines under and through, circles around."""
    if not any(_is_mark(letter) for letter in set(words)):
        return spelled
    on_figure = False
    for at, letter in enumerate(words):
        if on_figure and _is_mark(letter):
            spelled[at] = ""
        elif spelled[at]:
            on_figure = spelled[at][-1].isdigit()
    return spelled


def _spell(spelled: Sequence[str], before: Folded) -> Folded:
    lengths = map(len, spelled)
    places = before.origin or range(len(spelled) + 1)
    origin = list(chain.from_iterable(map(repeat, places, lengths)))
    origin.append(places[len(spelled)])
    return Folded("".join(spelled), origin)


@lru_cache(maxsize=4096)  # single letters say nothing about anybody
def _fold_letter(letter: str) -> str:
    if letter in "\n\t" or letter in "\r\x0b\x0c\x85\u2028\u2029":
        return "\t" if letter == "\t" else "\n"
    category = unicodedata.category(letter)
    if category in HIDDEN or letter in SELECTORS or letter in FILLERS:
        return ""
    if category == "Cs":  # half a character: no matcher could read it
        return "\ufffd"
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category == "Zs":
        return " "
    if category == "Pd" or letter in MINUS:
        return "-"
    spelled = letter if letter.isascii() else unicodedata.normalize("NFKC", letter)
    return spelled if len(spelled) <= LONGEST_SPELLING else letter


@lru_cache(maxsize=4096)
def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in {"Mn", "Me"}


@lru_cache(maxsize=4096)
def _bare_letter(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter.casefold())
    if len(apart) > LONGEST_SPELLING:
        return letter
    return "".join(mark for mark in apart if not unicodedata.combining(mark))
