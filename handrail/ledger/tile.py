"""Hash tiles and entry bundles after c2sp.org/tlog-tiles: paths, bytes, and which are new."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from handrail.core.errors import BadInput, TooLarge
from handrail.ledger.canonical import MAX_ENTRY
from handrail.ledger.tree import HEIGHT, WIDE, Read, root_of

ENTRIES: Final = "entries"
LENGTH = 2  # bytes before each entry of a bundle
TOP = 8  # 256**8 leaves are more than any size we take (below 2**63)
PATH = re.compile(
    r"tile/(?P<level>entries|[0-7])/(?P<index>(?:x[0-9]{3}/){0,6}[0-9]{3})"
    r"(?:\.p/(?P<width>[1-9][0-9]{0,2}))?"
)

Level = int | Literal["entries"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a tile stands: its level (or `entries`), its index, and how many it holds."""

    level: Level
    index: int
    width: int = WIDE

    @property
    def path(self) -> str:
        """The path in the log."""
        return tile_path(self.level, self.index, self.width)


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile and its bytes."""

    place: Place
    data: bytes = field(repr=False)

    @property
    def path(self) -> str:
        """The tile's path in the log."""
        return self.place.path


def tile_path(level: Level, index: int, width: int = WIDE) -> str:
    """Return the path of a tile: `tile/0/x001/x234/067`, with `.p/<width>` while it is partial."""
    known = level == ENTRIES or 0 <= level < TOP
    if not known or index < 0 or not 1 <= width <= WIDE:
        raise BadInput("There is no such tile.")
    groups = [f"{index % 1000:03}"]
    while index := index // 1000:
        groups.append(f"x{index % 1000:03}")
    partial = "" if width == WIDE else f".p/{width}"
    return f"tile/{level}/{'/'.join(reversed(groups))}{partial}"


def parse_tile_path(path: str) -> Place:
    """Read a tile's path, in its only spelling."""
    found = PATH.fullmatch(path)
    if found is None:
        raise BadInput("That is not the path of a tile.")
    level: Level = ENTRIES if found["level"] == ENTRIES else int(found["level"])
    index = int(found["index"].replace("x", "").replace("/", ""))
    width = int(found["width"] or WIDE)
    if width > WIDE or tile_path(level, index, width) != path:
        raise BadInput("That is not the path of a tile.")
    return Place(level, index, width)


def places(size: int) -> Iterator[Place]:
    """Yield where the hash tiles of a log of this size stand, lowest level first."""
    for level in range(TOP):
        held = size >> (level * HEIGHT)
        yield from (
            Place(level, index, min(WIDE, held - index * WIDE)) for index in range(-(-held // WIDE))
        )


def end_of(level: Level, size: int) -> Place | None:
    """Return the last place that a level has in a log of this size, if it has any."""
    held = size if level == ENTRIES else size >> (level * HEIGHT)
    last = (held - 1) // WIDE
    return Place(level, last, held - last * WIDE) if held else None


def tiles_for(old_size: int, new_size: int, read: Read) -> Iterator[Tile]:
    """Yield the hash tiles that a log needs once it has grown from `old_size` to `new_size`.

    `read` is asked for leaf hashes, and above them only for what `old_size` had already; every
    new hash above the leaves is made here, once.
    """
    if not 0 <= old_size <= new_size:
        raise BadInput("A log only grows.")
    made: dict[int, bytes] = {}
    for level in range(TOP):
        old, new = old_size >> (level * HEIGHT), new_size >> (level * HEIGHT)
        above: dict[int, bytes] = {}
        for index in range(old // WIDE, -(-new // WIDE) if new > old else 0):
            first, last = index * WIDE, min((index + 1) * WIDE, new)
            hashes = [made.get(at) or read(level, at) for at in range(first, last)]
            yield Tile(Place(level, index, len(hashes)), b"".join(hashes))
            if len(hashes) == WIDE:
                above[index] = root_of(hashes)
        made = above


def bundle(entries: Iterable[bytes]) -> bytes:
    """Return entries as one bundle: each behind its length in two bytes."""
    return b"".join(_with_length(entry) for entry in entries)


def parse_bundle(data: bytes, width: int) -> tuple[bytes, ...]:
    """Read a bundle of exactly `width` entries."""
    entries, rest = split_bundle(data)
    if rest:
        raise BadInput(f"The bundle breaks off inside its entry {len(entries)}.")
    if len(entries) != width:
        raise BadInput(f"The bundle holds {len(entries)} entries, {width} are due.")
    return entries


def split_bundle(data: bytes) -> tuple[tuple[bytes, ...], bytes]:
    """Return the entries that can be read, and what is left over where one breaks off."""
    entries = tuple(entries_in(data))
    return entries, data[sum(LENGTH + len(entry) for entry in entries) :]


def entries_in(data: bytes) -> Iterator[bytes]:
    """Yield the entries of a bundle, until one breaks off."""
    at, last = LENGTH, len(data)
    while at <= last:
        end = at + int.from_bytes(data[at - LENGTH : at], "big")
        if end > last:
            return
        yield data[at:end]
        at = end + LENGTH


def _with_length(entry: bytes) -> bytes:
    if len(entry) > MAX_ENTRY:
        raise TooLarge(f"An entry has {len(entry)} bytes, {MAX_ENTRY} is the most.")
    return len(entry).to_bytes(LENGTH, "big") + entry
