"""Signals between processes by the publish and subscribe of a server that speaks Redis' protocol.

Ids and codes alone go over it, and nothing is kept there. It has no retries of its own: a lost
connection must be noticed, for whoever was not listening may have missed something.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as Lost
from redis.exceptions import RedisError, ResponseError
from redis.exceptions import TimeoutError as TookTooLong

from handrail.bus.wired import Tell, WiredBus

FAULTS: tuple[type[Exception], ...] = (RedisError,)
CONNECT_SECONDS = 5.0


def open_bus(url: str, channel: str, authority: str) -> WiredBus:
    """Return a bus over the server at this address; `authority` is a file of its own issuer."""
    return WiredBus(RedisCarrier(url, channel, authority))


@dataclass(frozen=True, slots=True)
class RedisCarrier:
    """Carries lines as messages of one channel."""

    url: str = field(repr=False)
    channel: str
    authority: str = ""
    faults: tuple[type[Exception], ...] = FAULTS

    def refuses(self, broken: Exception) -> bool:
        """Tell whether the server refused the lines."""
        return isinstance(broken, ResponseError) and not isinstance(broken, Lost | TookTooLong)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[AsyncIterator[str]]:
        """Connect and subscribe; when this gives its lines, the server has confirmed it."""
        async with self._client() as client, client.pubsub() as listener:
            await listener.subscribe(self.channel)
            confirmed = await listener.get_message(timeout=CONNECT_SECONDS)
            if confirmed is None:
                raise Lost("It did not confirm the subscription.")
            yield (
                message["data"]
                async for message in listener.listen()
                if message["type"] == "message" and isinstance(message["data"], str)
            )

    @asynccontextmanager
    async def telling(self) -> AsyncIterator[Tell]:
        """Connect; many lines go in one round trip."""
        async with self._client() as client:
            await client.ping()

            async def tell(lines: Sequence[str]) -> None:
                async with client.pipeline(transaction=False) as many:
                    for line in lines:
                        many.publish(self.channel, line)
                    await many.execute()

            yield tell

    def _client(self) -> Redis:
        sealed: dict[str, Any] = {"ssl_ca_certs": self.authority} if self.authority else {}
        return Redis.from_url(
            self.url,
            decode_responses=True,
            encoding_errors="replace",
            socket_connect_timeout=CONNECT_SECONDS,
            socket_keepalive=True,
            retry=Retry(NoBackoff(), 0),
            client_name="handrail-bus",
            **sealed,
        )
