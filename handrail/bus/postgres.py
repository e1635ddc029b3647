"""Signals between processes by PostgreSQL's LISTEN and NOTIFY.

LISTEN needs a session of its own: give the address of the database itself, not of a pooler that
shares sessions between transactions.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from psycopg import AsyncConnection, Error, OperationalError, sql

from handrail.bus.wired import Tell, WiredBus

CHANNEL = "handrail"
TELL = "SELECT pg_notify(%s, line) FROM unnest(%s::text[]) AS line"
FAULTS: tuple[type[Exception], ...] = (Error,)


def open_bus(url: str) -> WiredBus:
    """Return a bus over the database at this address."""
    return WiredBus(PostgresCarrier(url))


@dataclass(frozen=True, slots=True)
class PostgresCarrier:
    """Carries lines as notices of one channel."""

    url: str = field(repr=False)
    faults: tuple[type[Exception], ...] = FAULTS

    def refuses(self, broken: Exception) -> bool:
        """Tell whether the database refused the lines."""
        return isinstance(broken, Error) and not isinstance(broken, OperationalError)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[AsyncIterator[str]]:
        """Connect and listen."""
        async with await self._connect() as connection:
            await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            yield (notice.payload async for notice in connection.notifies())

    @asynccontextmanager
    async def telling(self) -> AsyncIterator[Tell]:
        """Connect; a notice needs no durable commit."""
        async with await self._connect() as connection:
            await connection.execute("SET synchronous_commit = off")

            async def tell(lines: Sequence[str]) -> None:
                await connection.execute(TELL, (CHANNEL, list(lines)))

            yield tell

    async def _connect(self) -> AsyncConnection[tuple[object, ...]]:
        return await AsyncConnection.connect(
            self.url,
            autocommit=True,
            connect_timeout=5,
            keepalives_idle=30,
            keepalives_interval=10,
            keepalives_count=3,
            application_name="handrail-bus",
        )
