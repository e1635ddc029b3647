"""Read a log from its address, or from a folder it was exported to. Nothing read is trusted."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from handrail.core.errors import BadInput, Broken
from handrail.ledger.export import CHECKPOINT
from handrail.ledger.note import MAX_NOTE
from handrail.ledger.tile import tile_path
from handrail.ledger.tree import HASH, HEIGHT, WIDE

SECONDS = 20.0
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(slots=True)
class LogSource:
    """Files of a log, by address (`https://shop.example/ledger`) or folder.

    Attributes:
        size: How many entries its checkpoint counts: that tells which tiles are partial.
    """

    place: str
    size: int = 0
    tiles: dict[tuple[int, int], Sequence[bytes]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.place)
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise BadInput("A log is not read in clear.", "Give an address of https://.")

    def checkpoint(self) -> str:
        """Return the signed checkpoint as it stands there."""
        return self._file(CHECKPOINT, MAX_NOTE).decode("utf-8", "replace")

    def read(self, level: int, index: int) -> bytes:
        """Return one hash of the tree; a tile is fetched once."""
        tile = index // WIDE
        if (level, tile) not in self.tiles:
            width = min(WIDE, (self.size >> (level * HEIGHT)) - tile * WIDE)
            data = self._file(tile_path(level, tile, width), WIDE * HASH)
            if len(data) != width * HASH:
                raise BadInput(f"The tile {tile_path(level, tile, width)} has the wrong length.")
            self.tiles[level, tile] = [data[at : at + HASH] for at in range(0, len(data), HASH)]
        return self.tiles[level, tile][index % WIDE]

    def _file(self, name: str, most: int) -> bytes:
        if urlsplit(self.place).scheme in {"http", "https"}:
            return _fetch(f"{self.place.rstrip('/')}/{name}", most)
        path = Path(self.place, name)
        if not path.is_file():
            raise BadInput(f"There is no file {path}.", "Look at its name.")
        with path.open("rb") as file:
            return _within(file.read(most + 1), most, name)


def _fetch(address: str, most: int) -> bytes:
    import httpx2  # noqa: PLC0415 (only who reads from an address pays for it)

    try:
        with httpx2.stream("GET", address, timeout=SECONDS, follow_redirects=False) as answer:
            if answer.status_code != httpx2.codes.OK:
                raise Broken(f"{address} answered {answer.status_code}.", "Look at the address.")
            data = bytearray()
            for piece in answer.iter_bytes():
                data += piece
                _within(data, most, address)
    except httpx2.HTTPError:
        raise Broken(f"{address} cannot be read.", "Is the server up?") from None
    return bytes(data)


def _within(data: bytes | bytearray, most: int, name: str) -> bytes:
    if len(data) > most:
        raise BadInput(f"{name} is longer than such a file can be.")
    return bytes(data)
