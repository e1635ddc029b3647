"""How much a message sounds like one of a few kinds: what a scorer promises, and what it reads.

It never stands alone: phrases settle what is plain, the scorer catches what nobody wrote down.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from handrail.core.words import show, to_latin

FOLDS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
KEPT = frozenset("?!")
LONGEST = 40  # letters of a word that are read


class Scorer(Protocol):
    """Tells how much words sound like each kind it knows."""

    def scores(self, words: str) -> Mapping[str, float]:
        """Return for each kind the log-odds; the same words give the same score. Linear in time."""
        ...


@dataclass(frozen=True, slots=True)
class Band:
    """Between which scores the phrases decide: below it never, above it without them."""

    low: float
    high: float

    def settles(self, score: float | None, phrase: Callable[[], bool]) -> bool:
        """Tell whether it is so; without a score the phrases decide alone."""
        if score is None or self.low < score <= self.high:
            return phrase()
        return score > self.high


def tokens_of(words: str) -> tuple[str, ...]:
    """Return the words of a text as a scorer reads them: undisguised, like the phrases do."""
    plain = show(words).casefold().translate(FOLDS)
    letters = "".join(_read(letter) for letter in plain)
    return tuple(_calm(to_latin(word)) for word in letters.split())


def _read(letter: str) -> str:
    if letter.isdigit():
        return "0"
    if letter.isalpha() or letter == "'":
        return letter
    return f" {letter} " if letter in KEPT else " "


def _calm(word: str) -> str:
    """Take stretched letters and long numbers for short ones; cut what is no word."""
    out: list[str] = []
    for letter in word[:LONGEST]:
        if len(out) > 1 and out[-1] == out[-2] == letter:
            continue
        out.append(letter)
    return "".join(out)
