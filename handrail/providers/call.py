"""One HTTP call to a model's server, bounded in time and size.

An error never quotes the server, which may quote what it was sent.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx2

from handrail.core.errors import Broken
from handrail.outbound.client import open_client

MOST_BYTES = 1_000_000
LONGEST_WAIT = 60.0  # seconds a server may ask us to wait before we take it for broken


class Later(Broken):
    """The server is busy or stumbled: the same call may do better a little later."""

    code = "model-busy"

    def __init__(self, sentence: str, wait: float = 0.0) -> None:
        super().__init__(sentence, "Look at the model's server.")
        self.wait = wait


class Late(Broken):
    """No answer came in time."""

    code = "model-late"


@dataclass(slots=True)
class Server:
    """A model's server.

    Its connections stay open between calls and belong to the event loop that opened them.

    Attributes:
        url: The address its interface begins at.
        headers: What every call carries, the key among it.
        seconds: How long one call may take.
    """

    url: str
    headers: Mapping[str, str] = field(repr=False)
    seconds: float
    client: httpx2.AsyncClient | None = field(default=None, repr=False)
    loop: asyncio.AbstractEventLoop | None = field(default=None, repr=False)

    async def post(self, path: str, body: Mapping[str, object]) -> bytes:
        """Post JSON and return the body of a good answer.

        Raises:
            Later: It may do better when it is called again.
            Broken: It will not.
        """
        try:
            async with asyncio.timeout(self.seconds):
                return await self._post(path, body)
        except TimeoutError:
            raise Late(f"The model took longer than {self.seconds:g} seconds.") from None
        except httpx2.HTTPError as broken:
            raise Later(f"The model cannot be reached ({type(broken).__name__}).") from None

    async def close(self) -> None:
        """Let go of the connections."""
        client, self.client = self.client, None
        if client is not None and self.loop is asyncio.get_running_loop():
            await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        loop = asyncio.get_running_loop()
        if self.client is None or self.loop is not loop:
            self.client, self.loop = open_client(self.seconds, inside=True), loop
        return self.client

    async def _post(self, path: str, body: Mapping[str, object]) -> bytes:
        address = self.url.rstrip("/") + path
        async with self._open().stream("POST", address, json=body, headers=self.headers) as answer:
            _demand_good(answer)
            parts = bytearray()
            async for part in answer.aiter_bytes():
                parts += part
                if len(parts) > MOST_BYTES:
                    raise Broken("The model's answer is too large.", "Look at its server.")
            return bytes(parts)


def _demand_good(answer: httpx2.Response) -> None:
    status = answer.status_code
    if status == httpx2.codes.OK:
        return
    if status in {408, 409, 425, 429} or status >= httpx2.codes.INTERNAL_SERVER_ERROR:
        raise Later(f"The model's server said {status}.", _wait(answer))
    raise Broken(f"The model's server said {status}.", "Look at its key, address and name.")


def _wait(answer: httpx2.Response) -> float:
    """Return the seconds the server asks for; a date or rubbish counts as none."""
    try:
        asked = float(answer.headers.get("retry-after", "0"))
    except ValueError:
        return 0.0
    return asked if 0 < asked <= LONGEST_WAIT else 0.0
