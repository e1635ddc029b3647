"""The log as files, laid out as c2sp.org/tlog-tiles serves it, and back again.

    checkpoint                  the signed checkpoint
    tile/entries/000[.p/44]     256 entries, each behind its length in two bytes
    tile/0/000[.p/44]           their 256 leaf hashes
    tile/1/000.p/1              the roots of full tiles of the level below, and so on up

Writing the files to disk, and reading them from there, is somebody else's work. Reading takes
whatever is there: what cannot be read becomes a flaw, for `verify` to weigh.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import parse_body
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import parse_note
from handrail.ledger.tile import (
    ENTRIES,
    Level,
    Tile,
    bundle,
    parse_tile_path,
    places,
    split_bundle,
    tile_path,
    tiles_for,
)
from handrail.ledger.tree import HASH, WIDE, root_of, stored

CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class Flaw:
    """A file that is missing or cannot be read, and why."""

    file: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Export:
    """A log to be verified. Nothing in it is to be believed before.

    Attributes:
        entries: The entries in order, each as its bytes.
        leaf_hashes: The stored leaf hashes, if there are any: they tell which entry was touched.
        tiles: The stored hash tiles above the leaves.
        older: A checkpoint the verifier kept from earlier.
        flaws: Files that could not be read.
    """

    checkpoint: str
    entries: tuple[bytes, ...] = field(repr=False)
    leaf_hashes: tuple[bytes, ...] | None = field(default=None, repr=False)
    tiles: tuple[Tile, ...] = ()
    older: str | None = None
    flaws: tuple[Flaw, ...] = ()


def export_files(entries: Iterable[bytes], checkpoint: str) -> Iterator[tuple[str, bytes]]:
    """Yield the log's files: bundles as they fill, then the hash tiles, the checkpoint last.

    Entries that are not the checkpoint's own are an error before the checkpoint is given out.
    """
    head = parse_body(parse_note(checkpoint)[0])
    hashes: list[bytes] = []
    for index, group in enumerate(_groups(entries)):
        hashes += [leaf_hash(entry) for entry in group]
        yield tile_path(ENTRIES, index, len(group)), bundle(group)
    if (len(hashes), root_of(hashes)) != (head.size, head.root):
        raise BadInput("These are not the entries that the checkpoint counts.")
    for tile in tiles_for(0, len(hashes), stored(hashes)):
        yield tile.path, tile.data
    yield CHECKPOINT, checkpoint.encode()


def read_export(files: Mapping[str, bytes], older: str | None = None) -> Export:
    """Take a log's files together. Names outside the layout are passed over."""
    checkpoint, flaws = _read_checkpoint(files.get(CHECKPOINT))
    tiles, unknown = _read_tiles(files)
    entries, bad_bundles = _read_entries(tiles)
    hashes, bad_tiles = _read_hashes(tiles)
    above = {tile.place: tile for tile in tiles if tile.place.level not in {0, ENTRIES}}
    missing = [
        Flaw(place.path, "is missing")
        for place in places(len(hashes))
        if place.level != 0 and place not in above
    ]
    return Export(
        checkpoint=checkpoint,
        entries=tuple(entries),
        leaf_hashes=tuple(hashes) if hashes or bad_tiles else None,
        tiles=tuple(above.values()),
        older=older,
        flaws=(*flaws, *bad_bundles, *bad_tiles, *missing, *unknown),
    )


def _groups(entries: Iterable[bytes]) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    for entry in entries:
        group.append(entry)
        if len(group) == WIDE:
            yield group
            group = []
    if group:
        yield group


def _read_checkpoint(data: bytes | None) -> tuple[str, list[Flaw]]:
    if data is None:
        return "", [Flaw(CHECKPOINT, "is missing")]
    try:
        return data.decode(), []
    except UnicodeDecodeError:
        return "", [Flaw(CHECKPOINT, "is not UTF-8")]


def _read_tiles(files: Mapping[str, bytes]) -> tuple[list[Tile], list[Flaw]]:
    """Read every tile, the widest of each place, in order of level and index."""
    found: dict[tuple[Level, int], Tile] = {}
    flaws: list[Flaw] = []
    for path in sorted(files):
        if not path.startswith("tile/"):
            continue
        try:
            place = parse_tile_path(path)
        except BadInput:
            flaws.append(Flaw(path, "has a name that no tile has"))
            continue
        known = found.get((place.level, place.index))
        if known is None or known.place.width < place.width:
            found[place.level, place.index] = Tile(place, files[path])
    return sorted(found.values(), key=lambda tile: (str(tile.place.level), tile.place.index)), flaws


def _read_entries(tiles: Sequence[Tile]) -> tuple[list[bytes], list[Flaw]]:
    """Read the bundles in order, until one is missing or breaks off."""
    row, flaws = _row(tiles, ENTRIES)
    entries: list[bytes] = []
    for tile in row:
        held, rest = split_bundle(tile.data)
        entries += held
        if rest:
            return entries, [Flaw(tile.path, f"breaks off after {len(held)} entries"), *flaws]
        if len(held) != tile.place.width:
            due = tile.place.width
            flaws.append(Flaw(tile.path, f"holds {len(held)} entries where {due} are due"))
    return entries, flaws


def _read_hashes(tiles: Sequence[Tile]) -> tuple[list[bytes], list[Flaw]]:
    """Read the leaf hashes in order, until a tile is missing or of the wrong length."""
    row, flaws = _row(tiles, 0)
    hashes: list[bytes] = []
    for tile in row:
        due = tile.place.width * HASH
        if len(tile.data) != due:
            wrong = Flaw(tile.path, f"has {len(tile.data)} bytes where {due} are due")
            return hashes, [wrong, *flaws]
        hashes += [tile.data[at : at + HASH] for at in range(0, due, HASH)]
    return hashes, flaws


def _row(tiles: Sequence[Tile], level: Level) -> tuple[list[Tile], list[Flaw]]:
    """Return one level's tiles from the first up to the first gap."""
    row = [tile for tile in tiles if tile.place.level == level]
    for index, tile in enumerate(row):
        if tile.place.index != index:
            return row[:index], [Flaw(tile_path(level, index), "is missing")]
        if tile.place.width < WIDE and tile is not row[-1]:
            return row[: index + 1], [Flaw(tile_path(level, index), "is missing")]
    return row, []
