"""Limits before a request is one: how large its head may be, and how long it may take to come.

The server's own protocol reads heads of any size for any time; this one closes the connection.
"""

import asyncio
from asyncio.events import TimerHandle

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MOST_HEAD = 32_768  # bytes of the address and the headers together
MOST_HEADERS = 100
SLOWEST_SECONDS = 10.0


class BoundedHead(HttpToolsProtocol):
    """Uvicorn's protocol for a head that is small, quick, and names its host at most once."""

    head = 0
    unread = 0  # bytes of a head that is not whole: the parser gathers a header without telling
    ends = 0  # of heads and of bodies: what came with one of these is not all of the next head
    count = 0
    hosts = 0
    reading = True
    timer: TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on. While a head is not whole, the clock goes on and what came is counted."""
        if self.reading and self.timer is None:
            self._wait()
        ends = self.ends
        super().data_received(data)
        self.unread = self.unread + len(data) if self.reading and self.ends == ends else 0
        if self.unread > MOST_HEAD and not self.transport.is_closing():
            self.send_400_response("The head of the request is too large.")

    def on_message_begin(self) -> None:
        """Begin a head."""
        self.head = self.count = self.hosts = 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """Take a part of the address."""
        self._more(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header."""
        self.count += 1
        self.hosts += name.lower() == b"host"
        self._more(len(name) + len(value))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """End a head."""
        self.reading = False
        self.ends += 1
        self._stop()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """End a request: what comes next is another head."""
        self.reading = True
        self.ends += 1
        super().on_message_complete()

    def _more(self, size: int) -> None:
        """Count; what is raised here ends the connection with 400."""
        self.head += size
        if self.head > MOST_HEAD or self.count > MOST_HEADERS or self.hosts > 1:
            raise httptools.HttpParserError("The head of the request is too large or unclear.")

    def _wait(self) -> None:
        self.timer = self.loop.call_later(SLOWEST_SECONDS, self._too_slow)

    def _too_slow(self) -> None:
        self.timer = None
        self.transport.close()

    def _stop(self) -> None:
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
