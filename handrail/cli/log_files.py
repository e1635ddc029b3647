"""The files of a log, in a folder it was exported to or at its address. Nothing read is trusted."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from handrail.core.errors import BadInput, Broken
from handrail.ledger.checkpoint import parse_body
from handrail.ledger.export import CHECKPOINT, Files, longest
from handrail.ledger.note import parse_note
from handrail.ledger.tile import ENTRIES, TOP, Level, end_of, parse_tile_path

if TYPE_CHECKING:
    import httpx2

SECONDS = 20.0
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
DEEPEST = 9  # tile/entries/x123/x123/x123/x123/x123/x123/123
LEVELS: tuple[Level, ...] = (ENTRIES, *range(TOP))


@contextmanager
def open_files(place: str, key: str = "") -> Iterator[Files]:
    """Open a log by address (`https://shop.example/ledger`) or folder; the key is for entries."""
    parts = urlsplit(place)
    if parts.scheme not in {"http", "https"}:
        yield Folder(Path(place))
        return
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise BadInput("A log is not read in clear.", "Give an address of https://.")
    import httpx2  # noqa: PLC0415 (only who reads from an address pays for it)

    headers = {"Authorization": f"Bearer {key}"} if key else {}
    with httpx2.Client(timeout=SECONDS, follow_redirects=False, headers=headers) as client:
        yield Address(place.rstrip("/"), client)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder's files. Of one that is longer than its name allows, one byte too many is read."""

    root: Path

    def __iter__(self) -> Iterator[str]:
        """Yield the names under `tile`, folder by folder; what lies too deep by its folder."""
        waiting = ["tile"]
        while waiting:
            above = waiting.pop()
            if not (self.root / above).is_dir():
                continue
            with os.scandir(self.root / above) as inside:
                for one in inside:
                    name = f"{above}/{one.name}"
                    if not one.is_dir(follow_symlinks=False) or name.count("/") >= DEEPEST:
                        yield name
                    else:
                        waiting.append(name)

    def __contains__(self, name: object, /) -> bool:
        return os.path.isfile(f"{self.root}/{name}")  # noqa: PTH113 (asked once a tile)

    def get(self, name: str, /) -> bytes | None:
        """Return a file's bytes."""
        if name not in self:
            return None
        with (self.root / name).open("rb") as file:
            return file.read(longest(name) + 1)


@dataclass(slots=True)
class Address:
    """A log served at an address. Which files it owes follows from the checkpoint it shows.

    Attributes:
        shown: That checkpoint, fetched once: the log goes on growing meanwhile.
    """

    place: str
    client: "httpx2.Client"
    shown: bytes | None = None
    size: int = 0

    def __iter__(self) -> Iterator[str]:
        """Yield the last name of each level."""
        self._look()
        ends = (end_of(level, self.size) for level in LEVELS)
        return (end.path for end in ends if end)

    def __contains__(self, name: object, /) -> bool:
        self._look()
        try:
            place = parse_tile_path(str(name))
        except BadInput:
            return name == CHECKPOINT
        end = end_of(place.level, self.size)
        if end is None or place.index > end.index:
            return False
        return place == end if place.index == end.index else place.path.count(".p") == 0

    def get(self, name: str, /) -> bytes | None:
        """Return a file's bytes, or nothing where the log says that there is no such file."""
        if name == CHECKPOINT:
            return self._look()
        return self._fetch(name)

    def _look(self) -> bytes | None:
        if self.shown is None:
            self.shown = self._fetch(CHECKPOINT)
            self.size = _claimed(self.shown or b"")
        return self.shown

    def _fetch(self, name: str) -> bytes | None:
        import httpx2  # noqa: PLC0415 (only who reads from an address pays for it)

        address, most = f"{self.place}/{name}", longest(name)
        try:
            with self.client.stream("GET", address) as answer:
                if answer.status_code == httpx2.codes.NOT_FOUND:
                    return None
                if answer.status_code in {httpx2.codes.UNAUTHORIZED, httpx2.codes.FORBIDDEN}:
                    step = "Entries are for who may read the ledger: give --access."
                    raise Broken(f"{address} is not shown to everybody.", step)
                if answer.status_code != httpx2.codes.OK:
                    raise Broken(f"{address} answered {answer.status_code}.", "Look at it.")
                data = bytearray()
                for piece in answer.iter_bytes():
                    data += piece
                    if len(data) > most:
                        raise BadInput(f"{address} is longer than such a file can be.")
        except httpx2.HTTPError:
            raise Broken(f"{address} cannot be read.", "Is the server up?") from None
        return bytes(data)


def _claimed(checkpoint: bytes) -> int:
    """Return the size a checkpoint speaks of, 0 if none: who it is from is looked at later."""
    try:
        return parse_body(parse_note(checkpoint.decode("utf-8", "replace"))[0]).size
    except BadInput:
        return 0
