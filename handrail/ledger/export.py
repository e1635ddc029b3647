"""The log as files, laid out as c2sp.org/tlog-tiles serves it, and back again.

    checkpoint                  the signed checkpoint
    tile/entries/000[.p/44]     256 entries, each behind its length in two bytes
    tile/0/000[.p/44]           their 256 leaf hashes
    tile/1/000.p/1              the roots of full tiles of the level below, and so on up

Writing the files to disk, and reading them from there, is somebody else's work. Reading takes
whatever is there, one file at a time: what cannot be read becomes a flaw, for `verify` to weigh.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from handrail.core.errors import BadInput
from handrail.ledger.canonical import MAX_ENTRY
from handrail.ledger.checkpoint import parse_body
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import MAX_NOTE, parse_note
from handrail.ledger.rows import Rows
from handrail.ledger.tile import (
    ENTRIES,
    LENGTH,
    Level,
    Place,
    Tile,
    bundle,
    entries_in,
    parse_tile_path,
    tile_path,
)
from handrail.ledger.tree import HASH, WIDE

CHECKPOINT = "checkpoint"
FEW = 8  # flaws of one kind that are kept: the first is reported


class Files(Protocol):
    """A log's files by name, however many they are: each is read when it is asked for."""

    def __iter__(self) -> Iterator[str]:
        """Yield the names there are, at least the last of each level."""
        ...

    def __contains__(self, name: object, /) -> bool: ...

    def get(self, name: str, /) -> bytes | None:
        """Return a file's bytes, or nothing. What is too long for its name may be cut."""
        ...


@dataclass(frozen=True, slots=True)
class Flaw:
    """A file that is missing or cannot be read, and why."""

    file: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Export:
    """A log to be verified. Nothing in it is to be believed before.

    Attributes:
        files: Its files, not read yet.
        ends: The last tile of each level that has any, and the widest where there are several.
        older: A checkpoint the verifier kept from earlier.
        flaws: What the checkpoint's bytes, and the names of the others, show to be wrong.
    """

    checkpoint: str
    files: Files = field(repr=False)
    ends: Mapping[Level, Place]
    older: str | None = None
    flaws: tuple[Flaw, ...] = ()

    @property
    def keeps_hashes(self) -> bool:
        """Tell whether any leaf hashes are stored: they tell which entry was touched."""
        return 0 in self.ends

    def entries(self, flaws: list[Flaw]) -> Iterator[bytes]:
        """Yield the entries in order, until a bundle is missing or breaks off. Add the flaws."""
        for tile in self._row(ENTRIES, flaws):
            held = length = 0
            for entry in entries_in(tile.data):
                yield entry
                held, length = held + 1, length + LENGTH + len(entry)
            if length < len(tile.data):
                _add(flaws, tile.path, f"breaks off after {held} entries")
                return
            if held != tile.place.width:
                due = tile.place.width
                _add(flaws, tile.path, f"holds {held} entries where {due} are due")

    def hashes(self, flaws: list[Flaw]) -> Iterator[bytes]:
        """Yield the stored leaf hashes, until a tile is missing or too short. Add the flaws."""
        for tile in self._row(0, flaws):
            due = tile.place.width * HASH
            if len(tile.data) != due:
                _add(flaws, tile.path, f"has {len(tile.data)} bytes where {due} are due")
                return
            for at in range(0, due, HASH):
                yield tile.data[at : at + HASH]

    def _row(self, level: Level, flaws: list[Flaw]) -> Iterator[Tile]:
        """Yield one level's tiles from the first up to the first gap."""
        last = self.ends[level].index if level in self.ends else -1
        for index in range(last + 1):
            place = _widest(self.files, level, index)
            data = self.files.get(place.path)
            if data is not None:
                yield Tile(place, data)
            if data is None or (place.width < WIDE and index < last):
                _add(flaws, tile_path(level, index, WIDE if index < last else place.width))
                return


def longest(name: str) -> int:
    """Return how many bytes a file of this name has at most."""
    if name == CHECKPOINT:
        return MAX_NOTE
    return WIDE * (LENGTH + MAX_ENTRY if name.startswith(f"tile/{ENTRIES}/") else HASH)


def export_files(entries: Iterable[bytes], checkpoint: str) -> Iterator[tuple[str, bytes]]:
    """Yield the log's files: bundles and hash tiles as they fill, the checkpoint last.

    Entries that are not the checkpoint's own are an error before the checkpoint is given out.
    """
    head = parse_body(parse_note(checkpoint)[0])
    rows = Rows()
    for index, group in enumerate(blocks(entries)):
        rows, tiles = rows.grow([leaf_hash(entry) for entry in group])
        yield tile_path(ENTRIES, index, len(group)), bundle(group)
        yield from ((tile.path, tile.data) for tile in tiles)
    if (rows.size, rows.root()) != (head.size, head.root):
        raise BadInput("These are not the entries that the checkpoint counts.")
    yield from ((tile.path, tile.data) for tile in rows.partial())
    yield CHECKPOINT, checkpoint.encode()


def blocks(parts: Iterable[bytes]) -> Iterator[tuple[bytes, ...]]:
    """Yield entries, or hashes, 256 at a time as tiles hold them; the last may be fewer."""
    rest = iter(parts)
    while group := tuple(islice(rest, WIDE)):
        yield group


def read_export(files: Files, older: str | None = None) -> Export:
    """Take a log's files together, by their names. Names outside the layout are passed over."""
    checkpoint, flaws = _read_checkpoint(files.get(CHECKPOINT))
    ends: dict[Level, Place] = {}
    unknown: str | None = None
    for name in files:
        if not name.startswith("tile/"):
            continue
        try:
            place = parse_tile_path(name)
        except BadInput:
            unknown = min(unknown or name, name)
            continue
        known = ends.setdefault(place.level, place)
        ends[place.level] = max(known, place, key=lambda one: (one.index, one.width))
    if unknown is not None:
        flaws.append(Flaw(unknown, "has a name that no tile has"))
    return Export(checkpoint, files, ends, older, tuple(flaws))


def _read_checkpoint(data: bytes | None) -> tuple[str, list[Flaw]]:
    if data is None:
        return "", [Flaw(CHECKPOINT, "is missing")]
    try:
        return data.decode(), []
    except UnicodeDecodeError:
        return "", [Flaw(CHECKPOINT, "is not UTF-8")]


def _widest(files: Files, level: Level, index: int) -> Place:
    """Return the widest tile of a place; the full one where there is none."""
    widths = (Place(level, index, width) for width in range(WIDE, 0, -1))
    return next((one for one in widths if one.path in files), Place(level, index))


def _add(flaws: list[Flaw], file: str, sentence: str = "is missing") -> None:
    if len(flaws) < FEW:
        flaws.append(Flaw(file, sentence))
