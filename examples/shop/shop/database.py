"""Opens the shop's database: one file, read-only unless somebody must write."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCHEMA = Path(__file__).parent / "schema.sql"
SLOWEST_SECONDS = 2.0
STEPS_BETWEEN_LOOKS = 10_000


def create(path: Path) -> None:
    """Make an empty database; a file that is there already is left alone and is an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    with write_to(path) as database:
        database.executescript(SCHEMA.read_text("utf-8"))


def remove(path: Path) -> None:
    """Leave nothing: the file, and a journal if a crash left one."""
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


@contextmanager
def read_from(path: Path) -> Iterator[sqlite3.Connection]:
    """Open for reading; a query that takes too long is ended."""
    connection = _connect(path, "ro")
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def write_to(path: Path) -> Iterator[sqlite3.Connection]:
    """Open for one transaction: kept when the block ends, undone when it fails."""
    connection = _connect(path, "rw")
    try:
        with connection:
            yield connection
    finally:
        connection.close()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=SLOWEST_SECONDS
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    end = time.monotonic() + SLOWEST_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, STEPS_BETWEEN_LOOKS)
    return connection
