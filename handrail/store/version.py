"""How far a database's tables have come, and how far this Handrail needs them."""

import importlib
import pkgutil
from types import ModuleType
from typing import Literal

from sqlalchemy import Connection, Inspector, MetaData, inspect, text

from handrail.core.errors import Misconfigured
from handrail.store import tables
from handrail.store.database import Database
from handrail.store.migrations import data, keys
from handrail.store.tables.column import DATA, KEYS

Book = Literal["data", "keys"]
FOLDERS: dict[Book, ModuleType] = {"data": data, "keys": keys}
VERSION_TABLE = "alembic_version"


def latest(book: Book) -> str:
    """Return the number of the newest migration: files are named `mNNNN_what.py`."""
    return numbers(book)[-1]


def numbers(book: Book) -> tuple[str, ...]:
    """Return the numbers of all migrations, in order."""
    names = (module.name for module in pkgutil.iter_modules(FOLDERS[book].__path__))
    return tuple(sorted(name[1:5] for name in names))


def tables_of(book: Book) -> MetaData:
    """Return all tables of a store, whichever file of `tables/` they stand in."""
    for module in pkgutil.iter_modules(tables.__path__):
        importlib.import_module(f"{tables.__name__}.{module.name}")
    return {"data": DATA, "keys": KEYS}[book]


def demand_migrated(database: Database, book: Book) -> None:
    """Raise `Misconfigured` unless the tables are exactly those this Handrail knows."""
    version = database.run(read_version)
    if version == latest(book):
        return
    demand_known(version, book)
    raise Misconfigured(
        f"The tables of the {book} store are not up to date.", "Run `handrail migrate`."
    )


def demand_known(version: str, book: Book) -> None:
    """Raise `Misconfigured` when another Handrail, or somebody else, made the tables."""
    if version in {"", *numbers(book)}:
        return
    raise Misconfigured(
        f"The {book} store was made by a newer Handrail, or is another store.",
        "Update Handrail, or look at the addresses under [store] in handrail.toml.",
    )


def read_version(tx: Connection) -> str:
    """Return the number of the last migration that ran, empty when none did."""
    there: Inspector = inspect(tx)
    if not there.has_table(VERSION_TABLE):
        return ""
    return str(tx.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar() or "")
