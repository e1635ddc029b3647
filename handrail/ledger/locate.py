"""Find the first entry that was touched, by comparing what is there with what is due."""

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal

Touch = Literal["changed", "removed", "inserted", "swapped"]


@dataclass(frozen=True, slots=True)
class Touched:
    """The first entry that was touched (counted from zero), how, and a sentence that says so."""

    how: Touch
    entry: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Leaf hashes found, compared with those due, a block at a time.

    Attributes:
        found: How many were found so far.
        due: How many were due so far.
        first: The first entry that differs, if one does.
        there: What was found there; `None` where nothing was left.
        owed: What was due there; `None` where nothing was left.
        went: Where the hash owed was found later, the first time.
        came: Where the hash found there is due later, the first time.
    """

    found: int = 0
    due: int = 0
    first: int | None = None
    there: bytes | None = None
    owed: bytes | None = None
    went: int | None = None
    came: int | None = None

    def then(self, found: tuple[bytes, ...], due: tuple[bytes, ...]) -> "Comparison":
        """Go on with the next block of each. One shorter than the other is the last of its own."""
        after = replace(self, found=self.found + len(found), due=self.due + len(due))
        if self.first is not None:
            return _follow(after, found, due, (self.found, self.due))
        if found == due:
            return after
        at, there, owed = next(
            (at, one, other)
            for at, (one, other) in enumerate(zip_longest(found, due))
            if one != other
        )
        first = self.found + at
        differs = replace(after, first=first, there=there, owed=owed)
        return _follow(differs, found[at + 1 :], due[at + 1 :], (first + 1, first + 1))

    def touched(self) -> Touched | None:
        """Name the first entry that differs, once all was compared."""
        at = self.first
        if at is None:
            return None
        if self.there is None:
            return Touched("removed", at, f"Entries are missing from {at} on: {self.due} are due.")
        if self.owed is None:
            return Touched("inserted", at, f"Entry {at} was put in: the log ends before it.")
        return _touched(at, self.went, self.came)


def _follow(
    so_far: Comparison, found: tuple[bytes, ...], due: tuple[bytes, ...], start: tuple[int, int]
) -> Comparison:
    """Look where the hash owed went to, and where the one found came from."""
    went, came = so_far.went, so_far.came
    if went is None and so_far.owed in found:
        went = start[0] + found.index(so_far.owed)
    if came is None and so_far.there in due:
        came = start[1] + due.index(so_far.there)
    return replace(so_far, went=went, came=came)


def _touched(at: int, went: int | None, came: int | None) -> Touched:
    """Tell from where the due entry went to, and where the found one came from."""
    match went, came:
        case None, None:
            return Touched("changed", at, f"Entry {at} was changed: it does not fit its hash.")
        case None, int():
            return Touched("removed", at, f"Entry {at} was removed: entry {came} stands there.")
        case int(), None:
            return Touched("inserted", at, f"Entry {at} was put in: the log never held it.")
        case _:
            sentence = (
                f"Entry {at} was swapped: it stands at {went}, and entry {came} in its place."
            )
            return Touched("swapped", at, sentence)
