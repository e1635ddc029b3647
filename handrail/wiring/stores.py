"""The two databases, opened or brought up to date."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from handrail.core.errors import HandrailError
from handrail.settings.whole import Settings
from handrail.store.database import Database, open_database
from handrail.store.journal import FileJournal
from handrail.store.version import Book, demand_migrated


def open_ready(url: str, book: Book) -> Database:
    """Open a database whose tables are up to date; others are an error."""
    database = open_database(url)
    try:
        demand_migrated(database, book)
    except HandrailError:
        database.close()
        raise
    return database


def addresses(settings: Settings) -> tuple[tuple[Book, str], ...]:
    """Return where data and keys lie."""
    return ("data", settings.store.data), ("keys", settings.store.keys)


def migrate_stores(settings: Settings) -> Mapping[Book, Sequence[str]]:
    """Bring both databases up to date; return the numbers of the migrations that ran."""
    from handrail.store.migrate import migrate  # noqa: PLC0415 (Alembic: 0.3 s that serving saves)

    FileJournal(Path(settings.store.erasures)).begin()
    ran: dict[Book, Sequence[str]] = {}
    for book, url in addresses(settings):
        database = open_database(url)
        try:
            ran[book] = migrate(database, book)
        finally:
            database.close()
    return ran
