"""The right edge of the tree, in rows as wide as a tile: hash tiles come out of it as they fill."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handrail.core.errors import BadInput
from handrail.ledger.tile import TOP, Place, Tile
from handrail.ledger.tree import HEIGHT, WIDE, Frontier, full_root


@dataclass(frozen=True, slots=True)
class Rows:
    """All that must be kept of a tree to go on making its hash tiles, at any size.

    Attributes:
        size: How many leaves there are.
        rows: For each level, the hashes that no full tile holds yet: at most 255.
    """

    size: int = 0
    rows: tuple[tuple[bytes, ...], ...] = ((),) * TOP

    def grow(self, block: Sequence[bytes]) -> tuple["Rows", list[Tile]]:
        """Return the tree with these leaf hashes added, and the tiles that became full by it.

        A block never reaches over the end of a tile.
        """
        if len(self.rows[0]) + len(block) > WIDE:
            raise BadInput("A block of leaf hashes ends where its tile ends.")
        size, rows, tiles = self.size + len(block), list(self.rows), list[Tile]()
        rising = tuple(block)
        for level in range(TOP):
            rows[level] += rising
            if len(rows[level]) < WIDE:
                break
            index = (size >> (level + 1) * HEIGHT) - 1
            tiles.append(Tile(Place(level, index), b"".join(rows[level])))
            rising, rows[level] = (full_root(rows[level]),), ()
        return Rows(size, tuple(rows)), tiles

    def partial(self) -> Iterator[Tile]:
        """Yield the tiles that are not full, lowest level first."""
        for level, row in enumerate(self.rows):
            if row:
                place = Place(level, self.size >> (level + 1) * HEIGHT, len(row))
                yield Tile(place, b"".join(row))

    def root(self) -> bytes:
        """Return the root hash."""
        edges = [Frontier.empty().append(row).hashes for row in reversed(self.rows)]
        return Frontier(self.size, tuple(one for edge in edges for one in edge)).root()
