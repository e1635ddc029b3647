"""Live signals."""

from asyncio import Queue
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from handrail.core.ids import (
    ConversationId,
)


@dataclass(frozen=True, slots=True)
class Signal:
    """A live signal: ids and codes only, never words."""

    kind: Literal["step", "message", "case", "apology", "done", "erased"]
    conversation: ConversationId | None
    code: str = ""
    seq: int = 0


class Bus(Protocol):
    """Live signals between whoever writes and whoever watches. Losing one loses nothing stored."""

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic."""

    def watch(self, topic: str) -> AbstractAsyncContextManager[Queue[Signal]]:
        """Give a queue of the topic's signals from now on."""

    async def settle(self, seconds: float) -> bool:
        """Wait until what was published has left us, at most so long; tell whether it has."""

    @property
    def away(self) -> bool:
        """Tell whether other processes cannot be told or heard just now."""

    async def close(self) -> None:
        """Let go of what it holds in this event loop."""
