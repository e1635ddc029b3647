"""A bus that remembers what was told."""

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

from handrail.bus.local import LocalBus
from handrail.ports.bus import Signal


@dataclass(frozen=True, slots=True)
class RecordingBus:
    """The `Bus` port in memory; `told` holds every signal with its topic, in order."""

    told: list[tuple[str, Signal]] = field(default_factory=list)
    local: LocalBus = field(default_factory=LocalBus)

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic, and remember it."""
        self.told.append((topic, signal))
        self.local.tell(topic, signal)

    def watch(self, topic: str) -> "AbstractAsyncContextManager[asyncio.Queue[Signal]]":
        """Give a queue of the topic's signals from now on."""
        return self.local.watch(topic)

    async def settle(self, seconds: float) -> bool:
        """Tell that nothing waits."""
        return await self.local.settle(seconds)

    @property
    def away(self) -> bool:
        """Tell that nothing can be cut off."""
        return self.local.away

    async def close(self) -> None:
        """Let go of nothing."""
        await self.local.close()
