"""Limits at the door: the size of a body, how long it may take, how many streams are open."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from starlette.responses import StreamingResponse
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

    @contextmanager
    def one(self, key: str) -> Iterator[None]:
        """Hold a place while a stream is open, or raise `TooMany`.

        It is looked at and taken in one step: of many that come at once none slips past.
        """
        if self.by_key[key] >= MOST_STREAMS_PER_KEY or self.by_key.total() >= MOST_STREAMS:
            raise TooMany("Too many streams are open.", "Close one, then try again.", 5.0)
        self.by_key[key] += 1
        try:
            yield
        finally:
            self.by_key[key] -= 1
            if not self.by_key[key]:
                del self.by_key[key]


class EventStream(StreamingResponse):
    """A stream of events that holds its place from before its first byte until it ends."""

    def __init__(self, events: AsyncIterator[bytes], limit: StreamLimit, key: str) -> None:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        super().__init__(events, media_type="text/event-stream", headers=headers)
        self.limit, self.key = limit, key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the events, if there is room for one more stream."""
        with self.limit.one(self.key):
            await super().__call__(scope, receive, send)
