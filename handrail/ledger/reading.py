"""Read a log once, bundle by bundle, and keep of it only what verifying asks for.

What is kept does not grow with the log: the right edge of its tree, the roots at a few sizes, where
the entries leave the stored hashes, and the first of each kind of flaw.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest

from handrail.core.errors import BadInput
from handrail.ledger.canonical import demand_canonical
from handrail.ledger.export import FEW, Export, Flaw, blocks
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.locate import Comparison
from handrail.ledger.rows import Rows
from handrail.ledger.tile import Place, Tile
from handrail.ledger.tree import EMPTY_ROOT, HASH, HEIGHT, WIDE


@dataclass(frozen=True, slots=True)
class Misfit:
    """A stored tile above the leaves that is not the entries' own.

    Attributes:
        at: Which of its hashes is the first that differs, if one does.
    """

    place: Place
    at: int | None

    def leaves(self) -> range | None:
        """Return the entries that the differing hash stands for."""
        if self.at is None:
            return None
        span = 1 << int(self.place.level) * HEIGHT
        start = (self.place.index * WIDE + self.at) * span
        return range(start, start + span)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a log once.

    Attributes:
        compared: The hashes of the entries, compared with those stored for them.
        roots: The root over the first so many entries, at the sizes asked for.
        due_root: The root over the stored leaf hashes.
        flaws: What could not be read, the first few of each kind.
        missing: The tiles that are not there, of those the entries' own tree has; the first few.
        misfit: The first stored tile above the leaves that is not the entries' own.
        unreadable: The first entry that is not spelled canonically, and what is wrong with it. It
            is not looked for once the entries have left the stored hashes.
    """

    compared: Comparison
    roots: Mapping[int, bytes]
    due_root: bytes
    flaws: tuple[Flaw, ...]
    missing: tuple[Flaw, ...]
    misfit: Misfit | None
    unreadable: tuple[int, str] | None


def read_log(export: Export, sizes: Iterable[int]) -> Reading:
    """Read every bundle and tile once, in order; note the roots at these sizes."""
    bundles, tiles = list[Flaw](), list[Flaw]()
    reader = _Reader(export, frozenset(sizes))
    entries, hashes = blocks(export.entries(bundles)), blocks(export.hashes(tiles))
    for block, due in zip_longest(entries, hashes, fillvalue=()):
        reader.take(block, due)
    for tile in reader.rows.partial():
        reader.weigh(tile)
    return Reading(
        compared=reader.compared,
        roots=reader.roots,
        due_root=(reader.due_rows or reader.rows).root(),
        flaws=(*bundles, *tiles, *export.flaws),
        missing=tuple(reader.missing),
        misfit=reader.misfit,
        unreadable=reader.unreadable,
    )


@dataclass(slots=True)
class _Reader:
    """Where the reading stands. The stored hashes get a tree of their own once they differ."""

    export: Export
    sizes: frozenset[int]
    rows: Rows = field(default_factory=Rows)
    due_rows: Rows | None = None
    compared: Comparison = field(default_factory=Comparison)
    roots: dict[int, bytes] = field(default_factory=lambda: {0: EMPTY_ROOT})
    missing: list[Flaw] = field(default_factory=list)
    misfit: Misfit | None = None
    unreadable: tuple[int, str] | None = None

    def take(self, block: tuple[bytes, ...], due: tuple[bytes, ...]) -> None:
        """Go on by the next 256 entries, and by the next 256 stored hashes."""
        found = tuple([leaf_hash(entry) for entry in block])
        start, before = self.rows.size, self.rows
        self.compared = self.compared.then(found, due)
        for size in self.sizes:
            if start < size <= start + len(found):
                self.roots[size] = before.grow(found[: size - start])[0].root()
        self.rows, tiles = before.grow(found)
        for tile in tiles:
            self.weigh(tile)
        apart = self.compared.first is not None
        if apart:
            self.due_rows = (self.due_rows or before).grow(due)[0]
        if self.unreadable is None and not (apart and self.export.keeps_hashes):
            self.unreadable = _first_unreadable(block, start)

    def weigh(self, tile: Tile) -> None:
        """Compare a tile of the entries' own tree with the stored one. Leaves were compared."""
        files = self.export.files
        known = tile.place.level == 0 and tile.path in files
        stored = tile.data if known else files.get(tile.path)
        if stored is None:
            if self.export.keeps_hashes and len(self.missing) < FEW:
                self.missing.append(Flaw(tile.path, "is missing"))
        elif stored != tile.data:
            found = Misfit(tile.place, _first_other(tile.data, stored))
            self.misfit = min(self.misfit or found, found, key=_order)


def _order(misfit: Misfit) -> tuple[int, int]:
    return int(misfit.place.level), misfit.place.index


def _first_other(data: bytes, stored: bytes) -> int | None:
    whole = min(len(data), len(stored)) // HASH
    pieces = (slice(at * HASH, (at + 1) * HASH) for at in range(whole))
    return next((at for at, one in enumerate(pieces) if data[one] != stored[one]), None)


def _first_unreadable(block: Iterable[bytes], start: int) -> tuple[int, str] | None:
    for at, entry in enumerate(block, start):
        try:
            demand_canonical(entry)
        except BadInput as error:
            return at, error.sentence
    return None
