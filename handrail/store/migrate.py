"""Bring a database's tables up to date: forward only, all of it in one transaction or nothing."""

from importlib.resources import files

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect

from handrail.core.errors import Misconfigured
from handrail.store import migrations
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.version import FOLDERS, Book, demand_known, numbers, read_version, tables_of


def migrate(database: Database, book: Book) -> tuple[str, ...]:
    """Run the migrations that have not run yet; return their numbers."""
    return database.run(migrate_tables, book)


def migrate_tables(tx: Connection, book: Book) -> tuple[str, ...]:
    """Run what is due inside this transaction."""
    alone(tx, "migrate")
    before = read_version(tx)
    _demand_ours(tx, before, book)
    demand_known(before, book)
    due = tuple(number for number in numbers(book) if number > before)
    if due:
        migrate_to(tx, book, "head")
    return due


def migrate_to(tx: Connection, book: Book, version: str) -> None:
    """Run migrations up to a version inside this transaction: what a restore begins with."""
    command.upgrade(config_for(tx, book), version)


def _demand_ours(tx: Connection, before: str, book: Book) -> None:
    """Refuse tables that no migration made: they may look like ours and not be."""
    mine, others = (set(tables_of(one).tables) for one in (book, _other(book)))
    there = set(inspect(tx).get_table_names())
    if there & others or (there & mine and not before) or (before and not there & mine):
        raise Misconfigured(
            f"The {book} store holds tables that no migration of it made.",
            "Give each store an empty database of its own; the demo's may simply be deleted.",
        )


def _other(book: Book) -> Book:
    return "keys" if book == "data" else "data"


def config_for(tx: Connection, book: Book) -> Config:
    """Tell Alembic where a store's migrations lie and which connection to use."""
    config = Config()
    config.set_main_option("script_location", str(files(migrations)))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", FOLDERS[book].__path__[0])
    config.attributes["connection"] = tx
    return config
