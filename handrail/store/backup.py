"""Back up both stores while they serve: each from one snapshot, into files that lie apart.

The snapshots are keys, data, keys again, opened within milliseconds. A key that was there at the
first opens what the data hold even if its customer is re-sealed just now (`store/reseal.py` puts
the new key beside the old one a minute before it touches a row); a key that was made after it
comes from the second; a key that is gone in the second was destroyed, and stays so.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Table, select

from handrail.core.errors import BadInput
from handrail.store.archive import Manifest, Row, read_manifest, write_archive
from handrail.store.database import Database
from handrail.store.tables.keys import subject_key
from handrail.store.version import Book, latest, tables_of

BATCH = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a backup goes, and how long each half may be kept."""

    data_folder: Path
    keys_folder: Path
    data_days: int
    keys_days: int


def back_up(data: Database, keys: Database, plan: Plan, now: datetime) -> tuple[Path, Path]:
    """Write a backup of both stores; return its two files. Expired ones are removed."""
    demand_apart(plan.data_folder, plan.keys_folder)
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    places = (
        plan.data_folder / f"handrail-data-{stamp}.zip",
        plan.keys_folder / f"handrail-keys-{stamp}.zip",
    )
    with ExitStack() as stack:
        early = _snapshot(stack, keys, "keys")
        here = _snapshot(stack, data, "data")
        late = _snapshot(stack, keys, "keys")
        write_archive(places[0], _head("data", now, plan.data_days), _tables(here, "data"))
        write_archive(places[1], _head("keys", now, plan.keys_days), _keys(early, late))
    for folder in (plan.data_folder, plan.keys_folder):
        remove_expired(folder, now)
    return places


def remove_expired(folder: Path, now: datetime) -> Sequence[Path]:
    """Remove our backups whose time is over; nothing else that lies there."""
    removed = []
    for path in sorted(folder.glob("handrail-*-*.zip")):
        try:
            over = read_manifest(path).expires_at <= now
        except BadInput:
            continue
        if over:
            path.unlink()
            removed.append(path)
    return removed


def demand_apart(one: Path, other: Path) -> None:
    """Raise `BadInput` when one copy of a folder would hold both halves."""
    first, second = one.resolve(), other.resolve()
    if first == second or first in second.parents or second in first.parents:
        raise BadInput(
            "The backups of data and keys would lie in one folder: whoever copies it has both.",
            "Name two folders, best on two machines.",
        )


def _snapshot(stack: ExitStack, database: Database, book: Book) -> Connection:
    """Open a transaction that goes on seeing the store as it is now: its first look fixes that."""
    connection = stack.enter_context(database.reading.begin())
    connection.execute(select(tables_of(book).sorted_tables[0]).limit(1)).all()
    return connection


def _head(book: Book, now: datetime, days: int) -> Manifest:
    return Manifest(book, latest(book), now, now + timedelta(days=days), {})


def _tables(tx: Connection, book: Book) -> Mapping[str, tuple[Sequence[str], Iterable[Row]]]:
    return {
        table.name: ([column.name for column in table.columns], _rows(tx, table))
        for table in tables_of(book).sorted_tables
    }


def _rows(tx: Connection, table: Table) -> Iterator[Row]:
    result = tx.execution_options(yield_per=BATCH).execute(select(table))
    for row in result:
        yield tuple(row)


def _keys(early: Connection, late: Connection) -> Mapping[str, tuple[Sequence[str], Iterable[Row]]]:
    """Return the tables as they are late, with keys as they were early where they were there."""
    columns, rows = _tables(late, "keys")[subject_key.name]
    return {**_tables(late, "keys"), subject_key.name: (columns, _as_early(early, rows))}


def _as_early(early: Connection, rows: Iterable[Row]) -> Iterator[Row]:
    rest = iter(rows)
    while some := list(islice(rest, BATCH)):
        ids = [row[0] for row in some]
        before = {
            row[0]: tuple(row)
            for row in early.execute(select(subject_key).where(subject_key.c.subject_id.in_(ids)))
        }
        yield from (before.get(row[0], row) for row in some)
