"""Mend a slip of the keyboard: a letter too many, too few, wrong, or two swapped."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import eq
from typing import Final

SHORTEST: Final = 4  # letters; a slip in a shorter word is usually another word
SURE: Final = 5  # from here on any one slip is mended
LONG: Final = 9  # from here on two slips are mended
LONGEST: Final = 24
HALF: Final = 3
LEET: Final = str.maketrans("013457$@", "oieastsa")
ENDINGS: Final = ("", "e", "en", "er", "em", "es", "n", "s", "in", "innen", "ing")


@dataclass(frozen=True, slots=True)
class Slips:
    """Known words by what is left of them when one or two letters are dropped."""

    gaps: Mapping[str, tuple[str, ...]] = field(repr=False)

    def mend(self, word: str, known: Container[str]) -> tuple[str, ...]:
        """Return the known words this unknown one may be a slip of."""
        if not SHORTEST <= len(word) <= LONGEST:
            return ()
        if not word.isalpha():
            spelt = word.translate(LEET)
            return (spelt,) if spelt in known and _mostly_letters(word) else ()
        for calm in _calmer(word):
            if calm in known:
                return (calm,)
        near: dict[str, None] = {}
        for shorter in _shorter(word, 2 if len(word) >= LONG else 1):
            near.update(dict.fromkeys(self.gaps.get(shorter, ())))
        return tuple(one for one in near if _is_slip(word, one))


def learn_slips(words: Iterable[str], stems: Iterable[str]) -> Slips:
    """Learn the words and stems that slips are mended to."""
    gaps: dict[str, list[str]] = {}
    whole = [stem + ending for stem in stems for ending in ENDINGS]
    for word in dict.fromkeys((*words, *whole)):
        if SHORTEST <= len(word) <= LONGEST and word.isalpha():
            for shorter in _shorter(word, 2 if len(word) >= LONG else 1):
                gaps.setdefault(shorter, []).append(word)
    return Slips({shorter: tuple(of) for shorter, of in gaps.items()})


def _mostly_letters(word: str) -> bool:
    return 2 * sum(letter.isalpha() for letter in word) > len(word)


def _calmer(word: str) -> Iterator[str]:
    """Yield a stretched word with its runs cut to two letters, then to one."""
    if not any(map(eq, word, word[1:])):
        return
    for most in (2, 1):
        kept = "".join(
            letter
            for at, letter in enumerate(word)
            if at < most or any(word[at - back] != letter for back in range(1, most + 1))
        )
        if len(kept) < len(word) - (most == 1):
            yield kept


def _shorter(word: str, drops: int) -> set[str]:
    found = {word}
    edge = {word}
    for _ in range(drops):
        edge = {one[:at] + one[at + 1 :] for one in edge for at in range(len(one))}
        found |= edge
    return found


def _is_slip(word: str, meant: str) -> bool:
    if min(len(word), len(meant)) < SURE and not _near_short(word, meant):
        return False
    most = 2 if min(len(word), len(meant)) >= LONG else 1
    return _distance(word, meant) <= most


def _near_short(word: str, meant: str) -> bool:
    """A slip in a word of four letters keeps its ends, or swaps two neighbours."""
    same_ends = word[0] == meant[0] and word[-1] == meant[-1]
    return same_ends or sorted(word) == sorted(meant)


def _distance(one: str, other: str) -> int:
    """Return how many slips lie between two words (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, against in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != against))
            if column > 1 and row > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
