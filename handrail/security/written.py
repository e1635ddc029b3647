"""How a text is written: where its words stand, their parts, their letters, what is between them.

One pass, linear in the text; nothing is remembered but single letters.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SHORTEST_PART, LONGEST_PART = 3, 5
LONGEST_WORD = 40  # letters of a word that are read
SPACE, MIX = 32, 0x9E3779B1
STRANGER = 0  # the place of words that are not known: nothing stands there
MARKS = ("", " ", "\n", ",", ".", ":", ";", "'", "-", "(", ")", '"', "?", "!", "/", "@", "_", "#")
GAPS = {mark: at for at, mark in enumerate(MARKS)} | {"’": 7, "–": 8, "\t": 2}
OTHER_GAP = len(MARKS)  # a sign that has no place of its own
EDGE = len(MARKS) + 1
GAP_KINDS = len(MARKS) + 2
SHAPES = 14
STYLES = 3  # a text in small letters, in capitals, in both
ROWS = SHAPES * STYLES + 2 * GAP_KINDS
TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
SPELLED = {"ß": "s", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "a", "œ": "o", "ı": "i", "þ": "t"}
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Read:
    """A text taken apart.

    Attributes:
        words: The text itself.
        bare: The text without marks on letters, as long as the text.
        places: Where its words stand.
        plain: Its words, bare and in small letters.
    """

    words: str = field(repr=False)
    bare: str = field(repr=False)
    places: Sequence[tuple[int, int]]
    plain: Sequence[str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Features:
    """What the layers read: parts of words sorted by word, each word itself, how it stands."""

    parts: Places
    starts: Places
    itself: Places
    rows: Places


def read_words(words: str) -> Read:
    """Take a text apart; marks on letters are dropped, positions stay."""
    bare = bare_letters(words)
    plain = bare.lower()
    places = [match.span() for match in TOKEN.finditer(words)]
    cut = [plain[start : min(end, start + LONGEST_WORD)] for start, end in places]
    return Read(words, bare, places, cut)


def bare_letters(words: str) -> str:
    """Return a text without marks on its letters, one letter for one letter."""
    return words if words.isascii() else "".join(map(_bare, words))


@lru_cache(maxsize=4096)  # single letters say nothing about anybody
def _bare(letter: str) -> str:
    small = letter.lower()
    if small in SPELLED:
        return SPELLED[small].upper() if letter != small else SPELLED[small]
    apart = unicodedata.normalize("NFKD", letter)
    return apart[0] if not apart[0].isspace() else letter


def features_of(
    read: Read, kept: Sequence[int], buckets: int, known: Mapping[str, int]
) -> Features:
    """Return what the layers read of some words of a text, at least one."""
    plain = [read.plain[at] for at in kept]
    parts, owners = _parts(plain, buckets)
    order = np.argsort(owners, kind="stable")
    starts = np.searchsorted(owners[order], np.arange(len(plain)))
    itself = [known.get(word, STRANGER) for word in plain]
    return Features(parts[order], starts, np.array(itself), np.array(_rows(read, kept)))


def _parts(plain: Sequence[str], buckets: int) -> tuple[Places, Places]:
    """Return the hashes of the parts of all words at once, and which word each belongs to."""
    line = f" {' '.join(plain)} "
    letters = np.frombuffer(line.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    letters[(letters >= ord("1")) & (letters <= ord("9"))] = ord("0")
    before = np.cumsum(letters == SPACE)
    hashes, owners = [], []
    grown = letters[:-1] * np.uint64(MIX) + letters[1:]
    for length in range(SHORTEST_PART, LONGEST_PART + 1):
        grown = grown[:-1] * np.uint64(MIX) + letters[length - 1 :]
        within = before[length - 2 : length - 2 + len(grown)] == before[: len(grown)]
        mixed = grown[within]
        mixed ^= mixed >> np.uint64(29)
        hashes.append(mixed * np.uint64(MIX) >> np.uint64(20))
        owners.append(before[: len(grown)][within] - 1)
    return (np.concatenate(hashes) % np.uint64(buckets)).astype(np.int64), np.concatenate(owners)


def _rows(read: Read, kept: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return for each word how it is written, and what stands before and after it."""
    words, places = read.words, read.places
    style = 0 if words.islower() else 1 if words.isupper() else 2
    gaps = {at: _gap(words[places[at - 1][1] : places[at][0]]) for at in _edges(kept, len(places))}
    gaps |= {0: EDGE, len(places): EDGE}
    first, then = SHAPES * STYLES, SHAPES * STYLES + GAP_KINDS
    return [
        (_shape(words[slice(*places[at])]) * STYLES + style, first + gaps[at], then + gaps[at + 1])
        for at in kept
    ]


def _edges(kept: Sequence[int], count: int) -> set[int]:
    """Return the gaps beside some words: gap `n` lies before word `n`."""
    return {at for at in (*kept, *(one + 1 for one in kept)) if 0 < at < count}


def _gap(between: str) -> int:
    """Return the kind of what stands between two words: its first sign that is no space."""
    if between == " ":
        return 1
    if "\n" in between:
        return GAPS["\n"]
    bare = between.strip()
    return GAPS.get(bare[:1], OTHER_GAP) if bare else GAPS[" "]


def _shape(word: str) -> int:
    """Return how a word is written, from 0 to 13."""
    if word.isdigit():
        return min(len(word), 6) - 1
    if not word.isalpha():
        return 6 if word[0].isdigit() else 7
    if word.islower():
        return 8
    if len(word) == 1:
        return 9
    if word.istitle():
        return 10
    if word.isupper():
        return 11
    return 12 if word[0].lower() != word[0].upper() else 13
