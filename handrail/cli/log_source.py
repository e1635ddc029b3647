"""A log's checkpoint and the hashes of its tree, from its files. Nothing read is trusted."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.core.errors import BadInput
from handrail.ledger.export import CHECKPOINT, Files, longest
from handrail.ledger.tile import tile_path
from handrail.ledger.tree import HASH, HEIGHT, WIDE


@dataclass(slots=True)
class LogSource:
    """What a witness reads of a log: a few hundred hashes, however long it is.

    Attributes:
        size: How many entries its checkpoint counts: that tells which tiles are partial.
    """

    files: Files
    size: int = 0
    tiles: dict[tuple[int, int], Sequence[bytes]] = field(default_factory=dict, repr=False)

    def checkpoint(self) -> str:
        """Return the signed checkpoint as it stands there."""
        return self._file(CHECKPOINT).decode("utf-8", "replace")

    def read(self, level: int, index: int) -> bytes:
        """Return one hash of the tree; a tile is fetched once."""
        tile = index // WIDE
        if (level, tile) not in self.tiles:
            width = min(WIDE, (self.size >> (level * HEIGHT)) - tile * WIDE)
            data = self._file(tile_path(level, tile, width))
            if len(data) != width * HASH:
                raise BadInput(f"The tile {tile_path(level, tile, width)} has the wrong length.")
            self.tiles[level, tile] = [data[at : at + HASH] for at in range(0, len(data), HASH)]
        return self.tiles[level, tile][index % WIDE]

    def _file(self, name: str) -> bytes:
        data = self.files.get(name)
        if data is None:
            raise BadInput(f"The log has no file {name}.", "Look at its folder or address.")
        if len(data) > longest(name):
            raise BadInput(f"{name} is longer than such a file can be.")
        return data
