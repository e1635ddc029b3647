"""Find the first entry that was touched, by comparing what is there with what is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handrail.ledger.tile import Tile
from handrail.ledger.tree import HASH, WIDE, root_of

Touch = Literal["changed", "removed", "inserted", "swapped"]


@dataclass(frozen=True, slots=True)
class Touched:
    """The first entry that was touched (counted from zero), how, and a sentence that says so."""

    how: Touch
    entry: int
    sentence: str


def first_touched(found: Sequence[bytes], due: Sequence[bytes]) -> Touched | None:
    """Compare the leaf hashes found with those due, and name the first that differs."""
    pairs = enumerate(zip(found, due, strict=False))
    at = next((at for at, (one, other) in pairs if one != other), min(len(found), len(due)))
    if at == len(found) == len(due):
        return None
    if at == len(found):
        return Touched("removed", at, f"Entries are missing from {at} on: {len(due)} are due.")
    if at == len(due):
        return Touched("inserted", at, f"Entry {at} was put in: the log ends before it.")
    return _touched(at, _after(found, at, due[at]), _after(due, at, found[at]))


def first_block(hashes: Sequence[bytes], tiles: Sequence[Tile]) -> int | None:
    """Return where the first 256 leaves start whose root the tiles above tell otherwise."""
    row = sorted((tile.place.index, tile.data) for tile in tiles if tile.place.level == 1)
    for index, data in row:
        for at in range(len(data) // HASH):
            start = (index * WIDE + at) * WIDE
            told = data[at * HASH : (at + 1) * HASH]
            if root_of(hashes[start : start + WIDE]) != told:
                return start
    return None


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


def _after(hashes: Sequence[bytes], at: int, wanted: bytes) -> int | None:
    try:
        return hashes.index(wanted, at + 1)
    except ValueError:
        return None
