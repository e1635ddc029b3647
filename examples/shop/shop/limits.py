"""Limits at the door: the size of a body and how long it may take; headers on every answer."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shop.problems import problem

MOST_BYTES = 10_000
SLOWEST_SECONDS = 10.0
LONGEST_PATH = 1_000


@dataclass(frozen=True, slots=True)
class BodyLimit:
    """Read every body whole, within a size and a time, before anything else sees it."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if len(scope["path"]) + len(scope["query_string"]) > LONGEST_PATH:
            await problem(400)(scope, receive, send)
            return
        try:
            async with asyncio.timeout(SLOWEST_SECONDS):
                body = await _read(receive)
        except TimeoutError:
            await problem(408)(scope, receive, send)
            return
        if body is None:
            await problem(413)(scope, receive, send)
            return
        await self.app(scope, _again(body, receive), send)


@dataclass(frozen=True, slots=True)
class ExtraHeaders:
    """Put the same headers on every answer."""

    app: ASGIApp
    headers: Sequence[tuple[bytes, bytes]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def send_more(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self.headers]
            await send(message)

        await self.app(scope, receive, send_more)


async def _read(receive: Receive) -> bytes | None:
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _again(body: bytes, receive: Receive) -> Receive:
    given = False

    async def give() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return give
