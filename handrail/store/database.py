"""A database and how we use it: a method is one plain function, run as one transaction."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from handrail.core.errors import Broken, Misconfigured

SAFE_SQLITE = (3, 51, 3)  # before it, two connections in WAL mode can lose commits
READERS = 4
POSTGRES_CONNECTIONS = 12

P = ParamSpec("P")
T = TypeVar("T")


class Kept(threading.local):
    """The connection each thread of the store keeps: to take one costs three times its use.

    Only on SQLite: a connection to another machine must be looked at before it is used again.
    """

    def __init__(self, all_of_them: list[Connection]) -> None:
        self.all = all_of_them
        self.mine: Connection | None = None

    def of(self, engine: Engine) -> Connection:
        """Return this thread's connection."""
        if self.mine is None:
            self.mine = engine.connect()
            self.all.append(self.mine)
        return self.mine

    def drop(self) -> None:
        """Let go of it: after an error nobody knows what state it is in."""
        if self.mine is not None:
            self.all.remove(self.mine)
            self.mine.invalidate()
            self.mine.close()
            self.mine = None

    def close(self) -> None:
        """Close every thread's, once the threads have ended."""
        while self.all:
            self.all.pop().close()


@dataclass(frozen=True, slots=True)
class Database:
    """Two engines (one on PostgreSQL) and the threads their transactions run on."""

    writing: Engine
    reading: Engine
    writers: ThreadPoolExecutor
    readers: ThreadPoolExecutor
    kept: Kept | None = None

    @property
    def postgres(self) -> bool:
        """Tell which of the two databases this is."""
        return self.writing.dialect.name == "postgresql"

    async def write(
        self, deed: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a deed in one transaction that may write; it is durable when this returns."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self.writers, lambda: _transact(self.writing, self.kept, deed, *args, **kwargs)
        )

    async def read(
        self, deed: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a deed in one transaction that only reads."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self.readers, lambda: _transact(self.reading, self.kept, deed, *args, **kwargs)
        )

    def run(
        self, deed: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a deed on this thread: for the command line, before there is an event loop."""
        return _transact(self.writing, None, deed, *args, **kwargs)

    def close(self) -> None:
        """Finish what runs and let go of every connection."""
        self.writers.shutdown()
        self.readers.shutdown()
        if self.kept is not None:
            self.kept.close()
        self.writing.dispose()
        self.reading.dispose()


def _transact(
    engine: Engine,
    kept: Kept | None,
    deed: Callable[Concatenate[Connection, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Run one transaction. A driver's error holds values, so only its kind goes on.

    It comes as it is from a prepared statement, and wrapped from SQLAlchemy.
    """
    driver = engine.dialect.loaded_dbapi
    try:
        if kept is None:
            with engine.begin() as connection:
                return deed(connection, *args, **kwargs)
        connection = kept.of(engine)
        with connection.begin():
            return deed(connection, *args, **kwargs)
    except (DBAPIError, driver.Error) as broken:
        kind = type(getattr(broken, "orig", None) or broken).__name__
        if kept is not None:
            kept.drop()
    raise Broken(
        f"The database did not take it ({kind}).", "Look at its own log; run `handrail doctor`."
    )


def open_database(
    url: str, sqlite_version: tuple[int, ...] = sqlcipher.sqlite_version_info
) -> Database:
    """Open a database by its address: `sqlite:///path` or `postgresql://...`."""
    if url.startswith("sqlite:///"):
        demand_safe(sqlite_version)
        return _open_sqlite(Path(url.removeprefix("sqlite:///")))
    if url.startswith(("postgresql://", "postgres://")):
        return _open_postgres(url)
    raise Misconfigured(
        "The database address is neither sqlite:/// nor postgresql://.",
        "Set `data` and `keys` under [store] in handrail.toml.",
    )


def demand_safe(sqlite_version: tuple[int, ...]) -> None:
    """Raise `Misconfigured` for an SQLite that can lose commits."""
    if sqlite_version < SAFE_SQLITE:
        found = ".".join(map(str, sqlite_version))
        raise Misconfigured(
            f"SQLite {found} can lose commits (WAL-reset race).",
            "Install the locked sqlcipher3, which brings 3.51.3 or newer.",
        )


def _open_sqlite(path: Path) -> Database:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Database(
        writing=_sqlite_engine(path, "BEGIN IMMEDIATE", 1),
        reading=_sqlite_engine(path, "BEGIN", READERS, "query_only=ON"),
        writers=ThreadPoolExecutor(1, "store-write"),
        readers=ThreadPoolExecutor(READERS, "store-read"),
        kept=Kept([]),
    )


def _sqlite_engine(path: Path, begin: str, connections: int, *pragmas: str) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=connections + 1,  # the threads keep theirs; the command line takes one
        max_overflow=0,
        connect_args={"check_same_thread": False, "timeout": 10},
    )

    def prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",
            "busy_timeout=10000",
            "cache_size=-4000",
            *pragmas,
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def start(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", start)
    return engine


def _open_postgres(url: str) -> Database:
    """Open PostgreSQL. A read is one snapshot, as on SQLite, and cannot write by mistake."""
    address = url.split("://", 1)[1]
    writing = create_engine(
        f"postgresql+psycopg://{address}",
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"connect_timeout": 10, "application_name": "handrail"},
    )
    reading = writing.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute("SET lock_timeout = '10s'")  # as long as SQLite waits for its one writer
        cursor.close()
        connection.commit()

    event.listen(writing, "connect", prepare)
    threads = ThreadPoolExecutor(POSTGRES_CONNECTIONS, "store")
    return Database(writing, reading, threads, threads)
