"""Views of a text: what it says once one layer of disguise is off, with the way back.

Four disguises hide a detail from a pattern and not from a person: numbers said in words, single
letters with gaps between them, escapes (`%40`, `&#64;`) and encoded pieces. Each makes a view of
the whole text. A detail found in an encoded piece is all of that piece.
"""

import codecs
import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import re2

from handrail.security.encoded import pieces
from handrail.security.fold import fold
from handrail.security.number_words import BETWEEN, TIMES, number_words

SAID: Final = number_words()
TOKEN: Final = re.compile(r"[^\W_]+")
LONGEST_WORD: Final = 4  # parts of a number word: "quatre-vingt-dix-huit"
CLOSE: Final = 3  # characters between two words of one number
FEWEST_SAID: Final = 3  # number words that make a number somebody dictates
FEWEST_FIGURES: Final = 3
SPACED: Final = re.compile(r"(?<!\S)\S(?: \S){5,}(?!\S)")
DOTTED: Final = re.compile(r"(?<![0-9])[0-9](?:[-._,/*|][0-9]){5,}(?![0-9])")
ESCAPE: Final = re2.compile(
    r"(?i)(?:%[0-9a-f]{2})+|&#[0-9]{2,6};|&#x[0-9a-f]{2,5};|&(?:commat|period|lowbar|nbsp|hyphen|plus|amp);"
    r"|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}"
)
SMALL: Final = "|".join(sorted({*SAID, *TIMES}))
SIGNS: Final[Mapping[str, str]] = {
    "spoken": rf"(?i)(?:^|[^\pL])(?:{SMALL})[ ,.-]{{1,3}}(?:(?:{SMALL})[ ,.-]|[0-9])",
    "spaced": r"(?:^|\s)\S \S \S \S \S \S(?:\s|$)|[0-9][-._,/*|][0-9][-._,/*|][0-9][-._,/*|][0-9][-._,/*|][0-9]",
    "escaped": r"%[0-9A-Fa-f]{2}|&#|&[a-z]{3,6};|\\[xu][0-9A-Fa-f]{2}",
    "encoded": r"[A-Za-z0-9+/_-]{16}|(?:[0-9a-fA-F]{2}[ :]?){10}|(?:[01]{8} ?){6}",
}


@dataclass(frozen=True, slots=True)
class View:
    """What a text says, and where each character of that stands in the text.

    Attributes:
        words: The text to match on.
        starts: Where each character begins in the text.
        ends: Where it ends.
    """

    words: str = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters of the text behind `start` to `end`."""
        return self.starts[start], self.ends[end - 1]


@dataclass(frozen=True, slots=True)
class _Change:
    """Characters `start` to `end` say something else; each of its letters has its own place."""

    start: int
    end: int
    letters: Sequence[tuple[str, int, int]] = field(repr=False)


def view(name: str, words: str) -> View | None:
    """Return the view of this name (see `SIGNS`), or nothing when it would say the same."""
    if name == "encoded":
        return _encoded(words)
    return _changed(words, tuple(CHANGES[name](words)))


def _changed(words: str, changes: Sequence[_Change]) -> View | None:
    if not changes:
        return None
    said: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for change in (*changes, _Change(len(words), len(words), ())):
        said.append(words[last : change.start])
        starts.extend(range(last, change.start))
        ends.extend(range(last + 1, change.start + 1))
        for letter, start, end in change.letters:
            said.append(letter)
            starts.append(start)
            ends.append(end)
        last = change.end
    return View("".join(said), starts, ends)


def _spoken(words: str) -> Iterator[_Change]:
    """Write figures for a number that is said: "oh eight seven, double one" is 08711."""
    run = _Run()
    for token in _number_words(words):
        if token.start - run.end > CLOSE or not _only_gaps(words[run.end : token.start]):
            yield from run.change()
            run = _Run()
        run.add(token)
    yield from run.change()


def _only_gaps(between: str) -> bool:
    return all(letter in " ,.-\n/" for letter in between)


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    said: str = field(repr=False)


def _number_words(words: str) -> Iterator[_Word]:
    """Yield every word that may be part of a dictated number, the longest reading of each."""
    tokens = [(match.group().lower(), *match.span()) for match in TOKEN.finditer(words)]
    at = 0
    while at < len(tokens):
        for size in range(LONGEST_WORD, 0, -1):
            parts = tokens[at : at + size]
            said = "-".join(part[0] for part in parts)
            if said in SAID or said in TIMES or said in BETWEEN or (size == 1 and said.isdecimal()):
                yield _Word(parts[0][1], parts[-1][2], said)
                at += len(parts) - 1
                break
        at += 1


@dataclass(slots=True)
class _Run:
    """Words of one dictated number, in the making."""

    start: int = -1
    end: int = -1
    times: int = 1
    said: int = 0
    letters: list[tuple[str, int, int]] = field(default_factory=list, repr=False)

    def add(self, word: _Word) -> None:
        figures = SAID.get(word.said, word.said if word.said.isdecimal() else "")
        if self.start < 0 and (figures or word.said in TIMES):
            self.start = word.start
        if figures:
            self.letters += [(one, word.start, word.end) for one in figures * self.times]
        self.said += word.said in SAID
        self.times = TIMES.get(word.said, 1 if figures else self.times)
        self.end = word.end

    def change(self) -> Iterator[_Change]:
        """Yield what to write instead, when it is a number somebody dictates."""
        if self.said >= FEWEST_SAID and len(self.letters) >= FEWEST_FIGURES:
            end = self.letters[-1][2]
            yield _Change(self.start, end, self.letters)


def _spaced(words: str) -> Iterator[_Change]:
    """Take out the gaps between single letters or figures."""
    runs = {match.span() for pattern in (SPACED, DOTTED) for match in pattern.finditer(words)}
    past = 0
    for start, end in sorted(runs):
        if start >= past:
            yield _Change(start, end, [(words[at], at, at + 1) for at in range(start, end, 2)])
            past = end


def _escaped(words: str) -> Iterator[_Change]:
    """Write the letters that escapes stand for."""
    for match in ESCAPE.finditer(words):
        start, end = match.span()
        letters = _unescape(match.group())
        width = (end - start) // len(letters) if match.group()[0] == "%" and letters else 0
        if width * len(letters) == end - start:
            each = [
                (one, start + width * at, start + width * (at + 1))
                for at, one in enumerate(letters)
            ]
            yield _Change(start, end, each)
        else:
            yield _Change(start, end, [(letter, start, end) for letter in letters])


def _unescape(escape: str) -> str:
    if escape[0] == "%":
        return bytes.fromhex(escape.replace("%", "")).decode("utf-8", "replace")
    if escape[0] == "&":
        return html.unescape(escape)
    return chr(int(escape.lstrip("\\xXuU"), base=16)).encode("utf-8", "replace").decode()


def _encoded(words: str) -> View | None:
    """Line up what the encoded pieces say; every letter stands for its whole piece."""
    said: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in pieces(words):
        line = _readable(piece.said)
        if line:
            said.append(line)
            starts += [piece.start] * len(line)
            ends += [piece.end] * len(line)
    return View("".join(said), starts, ends) if said else None


def _readable(said: bytes) -> str:
    try:
        line = codecs.decode(said, "utf-8")
    except UnicodeDecodeError:
        return ""
    folded = fold(line).words
    plain = folded and all(letter.isprintable() or letter in "\n\t" for letter in line)
    return f"{folded}\n" if plain else ""


CHANGES: Final[Mapping[str, Callable[[str], Iterator[_Change]]]] = {
    "spoken": _spoken,
    "spaced": _spaced,
    "escaped": _escaped,
}
