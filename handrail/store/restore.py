"""Restore a backup into an empty database, in one transaction; the erased stay erased.

Whoever was erased after the backup was made is erased again before anybody sees the store: their
keys are never written back, what looks them up is deleted, their conversations are closed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, column, insert, inspect, select, table
from sqlalchemy.exc import DBAPIError

from handrail.core.errors import BadInput, Misconfigured
from handrail.core.ids import SubjectId
from handrail.store.archive import Manifest, read_manifest, read_table
from handrail.store.database import Database
from handrail.store.migrate import migrate_to
from handrail.store.moment import from_ms, to_ms
from handrail.store.subjects import mark_erased
from handrail.store.tables.keys import erased as erased_table
from handrail.store.tables.subjects import erasure
from handrail.store.version import VERSION_TABLE, Book, demand_known

BATCH = 500

Erasures = Mapping[SubjectId, datetime]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and how many subjects the backup held that were erased since."""

    manifest: Manifest
    rows: int
    erased_again: int


def restore(database: Database, book: Book, path: Path, erasures: Erasures) -> Restored:
    """Restore one store. All of it is there afterwards, or nothing."""
    manifest = read_manifest(path)
    if manifest.book != book:
        raise BadInput(f"{path} is a backup of {manifest.book}, not of {book}.", "Swap them.")
    demand_known(manifest.version, book)
    return database.run(_restore, path, manifest, erasures)


def erasures_in(path: Path) -> Erasures:
    """Return the erasures that a backup itself knows of."""
    manifest = read_manifest(path)
    name = erasure.name if manifest.book == "data" else erased_table.name
    if name not in manifest.tables:
        return {}
    rows = read_table(path, manifest, name)
    return {SubjectId(str(row["subject_id"])): from_ms(_int(row["at"])) for row in rows}


def erasures_of(database: Database, book: Book) -> Erasures:
    """Return the erasures that a store knows of; none when it is empty or cannot be asked."""
    source = erasure if book == "data" else erased_table
    try:
        with database.reading.begin() as tx:
            if not inspect(tx).has_table(source.name):
                return {}
            rows = tx.execute(select(source.c.subject_id, source.c.at)).all()
    except DBAPIError:
        return {}
    return {SubjectId(subject): from_ms(at) for subject, at in rows}


def is_empty(tx: Connection) -> bool:
    """Tell whether a database holds no table yet."""
    return not inspect(tx).get_table_names()


def _restore(tx: Connection, path: Path, manifest: Manifest, erasures: Erasures) -> Restored:
    if not is_empty(tx):
        raise Misconfigured(
            f"The {manifest.book} store is not empty; a restore never writes over one.",
            "Move it away, or name an empty database under [store].",
        )
    migrate_to(tx, manifest.book, manifest.version)
    _demand_tables(tx, path, manifest)
    wrote, skipped = 0, 0
    for name in manifest.tables:
        rows = read_table(path, manifest, name)
        while some := list(islice(rows, BATCH)):
            kept = [row for row in some if not _is_erased_key(name, row, erasures)]
            skipped += len(some) - len(kept)
            wrote += len(kept)
            if kept:
                into = table(name, *(column(one) for one in kept[0]))
                tx.execute(insert(into), kept)
    migrate_to(tx, manifest.book, "head")
    again = _replay_data if manifest.book == "data" else _replay_keys
    return Restored(manifest, wrote, max(skipped, again(tx, manifest, erasures)))


def _demand_tables(tx: Connection, path: Path, manifest: Manifest) -> None:
    """Refuse a backup that brings a table of its own, or would say which migrations ran."""
    ours = set(inspect(tx).get_table_names()) - {VERSION_TABLE}
    if not ours >= set(manifest.tables):
        raise BadInput(f"{path} holds tables that no backup of ours has.", "Look where it is from.")


def _is_erased_key(name: str, row: Mapping[str, object], erasures: Erasures) -> bool:
    return name == "subject_key" and row["subject_id"] in erasures


def _replay_keys(tx: Connection, _: Manifest, erasures: Erasures) -> int:
    """Note the erasures of which the backup did not know."""
    noted = set(tx.execute(select(erased_table.c.subject_id)).scalars())
    new = {subject: at for subject, at in erasures.items() if subject not in noted}
    for some in _chunks(new):
        rows = [{"subject_id": subject, "at": to_ms(at)} for subject, at in some]
        tx.execute(insert(erased_table), rows)
    return 0


def _replay_data(tx: Connection, manifest: Manifest, erasures: Erasures) -> int:
    """Erase what was erased after the backup; the keys are gone, so each is done."""
    noted = set(tx.execute(select(erasure.c.subject_id)).scalars())
    new = {subject: at for subject, at in erasures.items() if subject not in noted}
    for subject, at in new.items():
        mark_erased(tx, [subject], at, manifest.expires_at)
    return len(new)


def _chunks(erasures: Erasures) -> Iterator[list[tuple[SubjectId, datetime]]]:
    rest = iter(erasures.items())
    while some := list(islice(rest, BATCH)):
        yield some


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise BadInput("The backup's list of erasures is not whole.")
    return value
