"""What every bus between processes shares: lines out, lines in, and knowing when it is cut off.

A carrier (PostgreSQL, Redis) knows how to listen and how to tell; it belongs to no event loop. One
connection listens and one tells; both are opened when somebody first watches or publishes, belong
to that event loop, and are opened again when they break. Every few seconds we tell ourselves
something: whoever does not hear themselves is cut off, whatever their connections seem to say.
"""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from handrail.bus.line import AGAIN, read_line, write_line
from handrail.bus.local import LocalBus
from handrail.ports.bus import Signal

MOST_UNSENT = 1_024  # the newest are dropped while nobody can be told
MOST_AT_ONCE = 64
RETRY_SECONDS = 0.5
PATIENCE_SECONDS = 2.0  # a watcher waits this long for the listener, then watches what comes
BEAT_SECONDS = 4.0
AGAIN_SECONDS = 0.2
DEAF_SECONDS = 12.0  # three beats unheard
log = structlog.get_logger("handrail.bus")

Tell = Callable[[Sequence[str]], Awaitable[object]]


class Carrier(Protocol):
    """Carries lines between processes."""

    @property
    def faults(self) -> tuple[type[Exception], ...]:
        """What its library raises when a connection breaks, besides `OSError`."""

    def refuses(self, broken: Exception) -> bool:
        """Tell whether the lines themselves were refused: told again, they would be again."""

    def listening(self) -> AbstractAsyncContextManager[AsyncIterator[str]]:
        """Connect and listen; give the lines as they come."""

    def telling(self) -> AbstractAsyncContextManager[Tell]:
        """Connect; give what tells lines."""


@dataclass(slots=True)
class _Wire:
    """What belongs to one event loop: the lines to be told, and the tasks that run."""

    loop: asyncio.AbstractEventLoop
    unsent: "asyncio.Queue[str]" = field(default_factory=lambda: asyncio.Queue(MOST_UNSENT))
    in_hand: list[str] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    listens: bool = False
    tells: bool = False
    back: float = field(default_factory=time.monotonic)  # when we last heard ourselves
    tasks: tuple["asyncio.Task[None]", ...] = ()


@dataclass(slots=True)
class WiredBus:
    """The `Bus` port over a carrier.

    Our own watchers are told at once and without it; everybody else through it. After a lost
    connection every watcher gets a signal, `again`, for what they may have missed.
    """

    carrier: Carrier = field(repr=False)
    local: LocalBus = field(default_factory=LocalBus)
    name: str = field(default_factory=lambda: secrets.token_hex(8))
    wire: _Wire | None = field(default=None, repr=False)

    @property
    def away(self) -> bool:
        """Tell whether other processes cannot be told or heard just now."""
        wire = self.wire
        if wire is None:
            return False
        deaf = time.monotonic() - wire.back > DEAF_SECONDS
        return deaf or not (wire.listens and wire.tells)

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

    async def settle(self, seconds: float) -> bool:
        """Wait until what was published has left us, at most so long; tell whether it has."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wired().unsent.join(), seconds)
            return True
        return False

    async def close(self) -> None:
        """Stop listening and telling. A loop that ended has closed its connections itself."""
        wire, self.wire = self.wire, None
        if wire is not None and wire.loop is asyncio.get_running_loop():
            await _end(wire.tasks)

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
        faults: tuple[type[Exception], ...] = (*self.carrier.faults, OSError)
        while True:
            try:
                await deed(wire)
            except faults as broken:
                log.warning("bus_connection_lost", error=type(broken).__name__)
                if self.carrier.refuses(broken):
                    _told(wire)
            await asyncio.sleep(RETRY_SECONDS)

    async def _listen(self, wire: _Wire) -> None:
        try:
            async with self.carrier.listening() as lines:
                wire.listens, wire.back = True, time.monotonic()
                if wire.heard.is_set():
                    self._tell_again()
                wire.heard.set()
                while True:
                    async with asyncio.timeout(DEAF_SECONDS):
                        line = await anext(lines)
                    self._hear(wire, line)
        except StopAsyncIteration:
            log.warning("bus_connection_lost", error="ended")
        finally:
            wire.listens = False

    def _hear(self, wire: _Wire, line: str) -> None:
        told = read_line(line)
        if told is None:
            return
        if told.by == self.name:
            wire.back = time.monotonic()
        else:
            self.local.tell(told.topic, told.signal)

    def _tell_again(self) -> None:
        for topic in tuple(self.local.watchers):
            self.local.tell(topic, AGAIN)

    async def _tell(self, wire: _Wire) -> None:
        """Tell line after line, many at once when many wait; what was in hand is told again."""
        beat = write_line(self.name, "beat", AGAIN)
        try:
            async with self.carrier.telling() as tell:
                wire.tells = True
                while True:
                    lines = wire.in_hand or await _next_lines(wire)
                    async with asyncio.timeout(DEAF_SECONDS):
                        await tell(lines or [beat])
                    _told(wire)
        finally:
            wire.tells = False


async def _next_lines(wire: _Wire) -> list[str]:
    """Take what is to be told; nothing when it is time for a beat."""
    with suppress(TimeoutError):
        async with asyncio.timeout(BEAT_SECONDS):
            wire.in_hand.append(await wire.unsent.get())
    while wire.in_hand and len(wire.in_hand) < MOST_AT_ONCE and not wire.unsent.empty():
        wire.in_hand.append(wire.unsent.get_nowait())
    return wire.in_hand


def _told(wire: _Wire) -> None:
    for _ in wire.in_hand:
        wire.unsent.task_done()
    wire.in_hand.clear()


async def _end(tasks: "Sequence[asyncio.Task[None]]") -> None:
    """Cancel until they have ended: a library that is just connecting may swallow it once."""
    left = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=AGAIN_SECONDS)
