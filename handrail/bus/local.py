"""Signals within one process: a queue per watcher, bounded, the oldest lost first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from handrail.ports.bus import Signal

MOST_WAITING = 256


@dataclass(frozen=True, slots=True)
class LocalBus:
    """The `Bus` port in memory. A lost signal loses nothing: whoever watches reads the store."""

    watchers: dict[str, set[asyncio.Queue[Signal]]] = field(default_factory=dict)

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic."""
        self.tell(topic, signal)

    def tell(self, topic: str, signal: Signal) -> None:
        """Put the signal into every watcher's queue, without waiting."""
        for queue in self.watchers.get(topic, ()):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(signal)

    @asynccontextmanager
    async def watch(self, topic: str) -> AsyncIterator[asyncio.Queue[Signal]]:
        """Give a queue of the topic's signals from now on."""
        queue: asyncio.Queue[Signal] = asyncio.Queue(MOST_WAITING)
        self.watchers.setdefault(topic, set()).add(queue)
        try:
            yield queue
        finally:
            left = self.watchers[topic]
            left.discard(queue)
            if not left:
                del self.watchers[topic]

    async def settle(self, seconds: float) -> bool:
        """Tell that nothing waits: whoever watches was told when it was published."""
        del seconds
        return True

    @property
    def away(self) -> bool:
        """Tell that nothing can be cut off."""
        return False

    async def close(self) -> None:
        """Let go of nothing: there is nothing to let go of."""
