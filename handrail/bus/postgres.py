"""Signals between processes by LISTEN/NOTIFY: one connection listens, one tells.

Both are opened when somebody first watches or publishes, belong to that event loop, and are opened
again when they break. LISTEN needs a session of its own: give the address of the database itself,
not of a pooler that shares sessions between transactions.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog
from psycopg import AsyncConnection, Error, OperationalError, sql

from handrail.bus.line import AGAIN, read_line, write_line
from handrail.bus.local import LocalBus
from handrail.ports import Signal

CHANNEL = "handrail"
MOST_UNSENT = 1_024  # the newest are dropped while the database is away
MOST_AT_ONCE = 64
RETRY_SECONDS = 0.5
PATIENCE_SECONDS = 2.0  # a watcher waits this long for LISTEN, then watches what comes
TELL = "SELECT pg_notify(%s, line) FROM unnest(%s::text[]) AS line"
log = structlog.get_logger("handrail.bus")


@dataclass(slots=True)
class _Wire:
    """What belongs to one event loop: the lines to be told, and the tasks that run."""

    loop: asyncio.AbstractEventLoop
    unsent: "asyncio.Queue[str]" = field(default_factory=lambda: asyncio.Queue(MOST_UNSENT))
    in_hand: list[str] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: tuple["asyncio.Task[None]", ...] = ()


@dataclass(slots=True)
class PostgresBus:
    """The `Bus` port on PostgreSQL.

    Our own watchers are told at once and without the database; everybody else through it. After a
    lost connection every watcher gets a signal, `again`, for what they may have missed.
    """

    url: str = field(repr=False)
    local: LocalBus = field(default_factory=LocalBus)
    name: str = field(default_factory=lambda: secrets.token_hex(8))
    wire: _Wire | None = field(default=None, repr=False)

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic, in every process."""
        self.local.tell(topic, signal)
        with suppress(asyncio.QueueFull):
            self._wired().unsent.put_nowait(write_line(self.name, topic, signal))

    @asynccontextmanager
    async def watch(self, topic: str) -> AsyncIterator["asyncio.Queue[Signal]"]:
        """Give a queue of the topic's signals from now on."""
        async with self.local.watch(topic) as queue:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wired().heard.wait(), PATIENCE_SECONDS)
            yield queue

    async def close(self) -> None:
        """Stop listening and telling. A loop that ended has closed its connections itself."""
        wire, self.wire = self.wire, None
        if wire is not None and wire.loop is asyncio.get_running_loop():
            for task in wire.tasks:
                task.cancel()
            await asyncio.gather(*wire.tasks, return_exceptions=True)

    def _wired(self) -> _Wire:
        """Return the running event loop's wire, started when this loop has none yet."""
        loop = asyncio.get_running_loop()
        if self.wire is None or self.wire.loop is not loop:
            wire = _Wire(loop)
            wire.tasks = (
                loop.create_task(self._for_ever(self._listen, wire), name="bus-listen"),
                loop.create_task(self._for_ever(self._tell, wire), name="bus-tell"),
            )
            self.wire = wire
        return self.wire

    async def _for_ever(self, deed: Callable[[_Wire], Awaitable[None]], wire: _Wire) -> None:
        """Do it again when the connection breaks. Errors hold addresses: log their kind only."""
        while True:
            try:
                await deed(wire)
            except (Error, OSError) as broken:
                log.warning("bus_connection_lost", error=type(broken).__name__)
                if not isinstance(broken, OperationalError):
                    wire.in_hand.clear()  # the database refuses them; it would again
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen(self, wire: _Wire) -> None:
        async with await self._connect() as listening:
            await listening.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            if wire.heard.is_set():
                self._tell_again()
            wire.heard.set()
            async for notice in listening.notifies():
                told = read_line(notice.payload)
                if told is not None and told.by != self.name:
                    self.local.tell(told.topic, told.signal)

    def _tell_again(self) -> None:
        for topic in tuple(self.local.watchers):
            self.local.tell(topic, AGAIN)

    async def _tell(self, wire: _Wire) -> None:
        """Tell line after line, many at once when many wait; what was in hand is told again."""
        async with await self._connect() as telling:
            await telling.execute("SET synchronous_commit = off")
            while True:
                if not wire.in_hand:
                    wire.in_hand.append(await wire.unsent.get())
                while len(wire.in_hand) < MOST_AT_ONCE and not wire.unsent.empty():
                    wire.in_hand.append(wire.unsent.get_nowait())
                await telling.execute(TELL, (CHANNEL, wire.in_hand))
                wire.in_hand.clear()

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
