"""A database and how we use it: a method is one plain function, run as one transaction."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from handrail.core.errors import Misconfigured
from handrail.store.driver_error import broken_by
from handrail.store.kept import Kept
from handrail.store.writer import Writer

SAFE_SQLITE = (3, 51, 3)  # before it, two connections in WAL mode can lose commits
READERS = 4
POSTGRES_CONNECTIONS = 12

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Database:
    """Two engines (one on PostgreSQL) and the threads their transactions run on.

    Attributes:
        kept: On SQLite, the connections of the threads.
        writer: On SQLite, what commits together the deeds that wait together.
    """

    writing: Engine
    reading: Engine
    writers: ThreadPoolExecutor
    readers: ThreadPoolExecutor
    kept: Kept | None = None
    writer: Writer | None = None

    @property
    def postgres(self) -> bool:
        """Tell which of the two databases this is."""
        return self.writing.dialect.name == "postgresql"

    async def write(
        self, deed: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a deed in one transaction that may write; it is durable when this returns."""
        if self.writer is not None:
            job = self.writer.submit(lambda tx: deed(tx, *args, **kwargs))
            return cast("T", await asyncio.wrap_future(job))
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self.writers, lambda: _transact(self.writing, None, deed, *args, **kwargs)
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
        said = broken_by(broken)
        if kept is not None:
            kept.drop()
    raise said


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
    writing, kept = _sqlite_engine(path, "BEGIN IMMEDIATE", 1), Kept([])
    writers = ThreadPoolExecutor(1, "store-write")
    return Database(
        writing=writing,
        reading=_sqlite_engine(path, "BEGIN", READERS, "query_only=ON"),
        writers=writers,
        readers=ThreadPoolExecutor(READERS, "store-read"),
        kept=kept,
        writer=Writer(writing, kept, writers),
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
