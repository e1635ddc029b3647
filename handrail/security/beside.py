"""A number beside a word for it: "claim number is ABC 123", "Kontonummer: 0012 3456".

What stands between the two is short and says nothing of its own. A number is figures in groups, or
letters and figures in short groups, as people write references.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from handrail.security.amounts import is_amount
from handrail.security.link_words import COMMON, LINK_WORDS

TOKEN: Final = re.compile(r"[^\W_]+")
REACH: Final = 72  # characters after a cue in which its number must begin and end
LINKS: Final = 6  # words that may stand between
FEW: Final = 3  # figures of a group that letters may follow
GAP: Final = 3  # characters between two groups of one number
SHORT: Final = 4  # letters of a group that has no figure
SEPARATORS: Final = frozenset(" :=#.,-\"'()/\n\t°º’*[]|?")
INSIDE: Final = frozenset(" -./_")
SENTENCE_END: Final = re.compile(r"[.!?]\s|\n\s*\n")
NEVER: Final = (
    COMMON
    | LINK_WORDS - set("abcdefghijklmnopqrstuvwxyz")
    | {"ac", "acc", "acct", "ph", "dob", "crad", "cvv", "exp"}
)


class Match(Protocol):
    """What a regular expression of either library returns."""

    def end(self) -> int: ...  # noqa: D102
    def start(self) -> int: ...  # noqa: D102


class Pattern(Protocol):
    """A regular expression of either library."""

    def finditer(self, text: str) -> Iterator[Match]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Shape:
    """How a number may look.

    Attributes:
        shortest: Letters and figures it has at least.
        longest: Letters and figures it has at most.
        figures: Figures it has at least.
        letters: Whether groups without a figure may belong to it.
        dates: Whether what looks like a date is one all the same.
    """

    shortest: int
    longest: int
    figures: int = 1
    letters: bool = False
    dates: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """A number found: where its cue begins, where it stands, its letters and figures."""

    cue: int
    cue_end: int
    start: int
    end: int
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Group:
    text: str = field(repr=False)
    start: int
    end: int

    @property
    def figured(self) -> bool:
        return any(map(str.isdigit, self.text))


def numbers_beside(words: str, cue: Pattern, shape: Shape) -> Iterator[Beside]:
    """Yield the number after each cue, in order; one number is told once."""
    past = 0
    for match in cue.finditer(words):
        if match.end() < past:
            continue
        found = number_after(words, match.end(), shape)
        if found is not None and (shape.dates or not is_amount(words, found[0], found[1])):
            past = found[1]
            yield Beside(match.start(), match.end(), *found)


def shaped_near(words: str, cue: Pattern, shape: re.Pattern[str], reach: int) -> Iterator[Beside]:
    """Yield what looks like a number by its shape alone, after a cue and in its sentence."""
    past = 0
    for match in cue.finditer(words):
        end = match.end()
        if end < past:
            continue
        found = shape.search(words, end, end + reach)
        if found is None or SENTENCE_END.search(words, end, found.start()):
            continue
        if not is_amount(words, *found.span()):
            past = found.end()
            yield Beside(match.start(), end, *found.span(), found.group())


def number_after(
    words: str, at: int, shape: Shape, links: frozenset[str] = LINK_WORDS
) -> tuple[int, int, str] | None:
    """Return the number that begins after this place, with only links between."""
    groups = _groups(words, at)
    past = at
    for skipped, group in enumerate(groups):
        between = words[past : group.start]
        if skipped > LINKS or not SEPARATORS.issuperset(between):
            return None
        found = _number(words, groups[skipped:], shape)
        if found is not None:
            return found
        if group.text.lower() not in links:
            return None
        past = group.end
    return None


def _groups(words: str, at: int) -> list[_Group]:
    end = min(len(words), at + REACH)
    groups = [_Group(match.group(), *match.span()) for match in TOKEN.finditer(words, at, end)]
    if groups and groups[-1].end == end < len(words) and words[end].isalnum():
        groups.pop()
    return groups


def _number(words: str, groups: list[_Group], shape: Shape) -> tuple[int, int, str] | None:
    """Read a number from the first group on; nothing when none begins there."""
    taken: list[_Group] = []
    size = 0
    for group in groups:
        apart = words[taken[-1].end : group.start] if taken else ""
        if len(apart) > GAP or not INSIDE.issuperset(apart) or not _belongs(group, shape):
            break
        if len(group.text) > 1 and not group.figured and any(map(_is_long, taken)):
            break
        if size + len(group.text) > shape.longest:
            if not taken or (group.figured and taken[-1].figured and apart != " "):
                return None
            break
        taken.append(group)
        size += len(group.text)
    while taken and not taken[-1].figured and len(taken[-1].text) > 1:
        taken.pop()
    value = "".join(group.text for group in taken)
    if len(value) < shape.shortest or sum(map(str.isdigit, value)) < shape.figures:
        return None
    return taken[0].start, taken[-1].end, value


def _is_long(group: _Group) -> bool:
    """Tell a group that is a number by itself: what letters begin after it is another matter."""
    return sum(map(str.isdigit, group.text)) > FEW


def _belongs(group: _Group, shape: Shape) -> bool:
    if group.figured:
        return shape.letters or group.text.isdigit()
    return shape.letters and len(group.text) <= SHORT and group.text.lower() not in NEVER
