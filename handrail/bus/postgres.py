"""Signals between processes by LISTEN/NOTIFY: one connection listens, one tells."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field

from psycopg import AsyncConnection, OperationalError, sql

from handrail.bus.local import LocalBus
from handrail.core.ids import ConversationId
from handrail.ports import Signal

CHANNEL = "handrail"
RETRY_SECONDS = 1.0


@dataclass(slots=True)
class PostgresBus:
    """The `Bus` port on PostgreSQL. Steps stay in the process that walks them."""

    url: str = field(repr=False)
    local: LocalBus = field(default_factory=LocalBus)
    teller: AsyncConnection[tuple[object, ...]] | None = None
    listener: asyncio.Task[None] | None = None
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self) -> None:
        """Start listening; returns once signals arrive."""
        self.teller = await AsyncConnection.connect(self.url, autocommit=True)
        self.listener = asyncio.create_task(self._listen(), name="bus-listen")
        await asyncio.wait_for(self.ready.wait(), 10)

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic, in every process."""
        if signal.kind == "step" or self.teller is None:
            self.local.tell(topic, signal)
            return
        row = [topic, signal.kind, signal.conversation or "", signal.code, signal.seq]
        await self.teller.execute("SELECT pg_notify(%s, %s)", (CHANNEL, json.dumps(row)))

    def watch(self, topic: str) -> AbstractAsyncContextManager[asyncio.Queue[Signal]]:
        """Give a queue of the topic's signals from now on."""
        return self.local.watch(topic)

    async def close(self) -> None:
        """Stop listening and let go of both connections."""
        if self.listener is not None:
            self.listener.cancel()
            with suppress(asyncio.CancelledError):
                await self.listener
        if self.teller is not None:
            await self.teller.close()

    async def _listen(self) -> None:
        """Listen for ever; a lost connection is opened again, readers look at the store anyway."""
        while True:
            with suppress(OperationalError):
                async for topic, signal in self._notices():
                    self.local.tell(topic, signal)
            await asyncio.sleep(RETRY_SECONDS)

    async def _notices(self) -> AsyncIterator[tuple[str, Signal]]:
        async with await AsyncConnection.connect(self.url, autocommit=True) as listening:
            await listening.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            self.ready.set()
            async for notice in listening.notifies():
                topic, kind, conversation, code, seq = json.loads(notice.payload)
                owner = ConversationId(conversation) if conversation else None
                yield topic, Signal(kind, owner, code, seq)
