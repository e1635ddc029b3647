"""Limits at the door: the size of a body, how long it may take, how many streams are open."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handrail.core.errors import TooMany
from handrail.web.errors import problem

MOST_BYTES = 100_000
SLOWEST_SECONDS = 10.0
MOST_STREAMS_PER_KEY = 4
MOST_STREAMS = 5_000


@dataclass(frozen=True, slots=True)
class BodyLimit:
    """Read every body whole, within a size and a time, before anything else sees it."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body = bytearray()
        try:
            async with asyncio.timeout(SLOWEST_SECONDS):
                more = True
                while more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return
                    body += message.get("body", b"")
                    more = message.get("more_body", False)
                    if len(body) > MOST_BYTES:
                        sentence = f"The body has more than {MOST_BYTES} bytes."
                        answer = problem(413, "too-large", sentence, "Send less.")
                        await answer(scope, receive, send)
                        return
        except TimeoutError:
            answer = problem(408, "too-slow", "The body took too long to arrive.", "Try again.")
            await answer(scope, receive, send)
            return
        await self.app(scope, _Replay(bytes(body), receive), send)


@dataclass(slots=True)
class _Replay:
    body: bytes
    rest: Receive
    given: bool = False

    async def __call__(self) -> Message:
        if self.given:
            return await self.rest()
        self.given = True
        return {"type": "http.request", "body": self.body, "more_body": False}


@dataclass(frozen=True, slots=True)
class StreamLimit:
    """How many streams are open, in all and per key: a conversation, a member of staff."""

    by_key: Counter[str] = field(default_factory=Counter)

    @asynccontextmanager
    async def one(self, key: str) -> AsyncIterator[None]:
        """Hold a place while a stream is open."""
        self.by_key[key] += 1
        try:
            yield
        finally:
            self.by_key[key] -= 1
            if not self.by_key[key]:
                del self.by_key[key]

    def room(self, key: str) -> None:
        """Return if one more may be opened, or raise `TooMany`."""
        full = self.by_key[key] >= MOST_STREAMS_PER_KEY
        if full or self.by_key.total() >= MOST_STREAMS:
            raise TooMany("Too many streams are open.", "Close one, then try again.", 5.0)
