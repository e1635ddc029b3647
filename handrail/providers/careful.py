"""A model used with care: few calls at once, one more try, none while it keeps failing."""

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Final

import structlog

from handrail.core.errors import Broken
from handrail.core.model import Asked, Completion
from handrail.ports.model import Model
from handrail.providers.call import Late, Later

log = structlog.get_logger("handrail.model")
AT_ONCE: Final = 8
MOST_FAILURES: Final = 5  # in a row: then the model is left alone for a while
REST_SECONDS: Final = 30.0
PAUSE_SECONDS: Final = 0.25  # before the second try; at most twice as long, by chance
LONGEST_PAUSE: Final = 2.0


@dataclass(slots=True)
class Careful:
    """The `Model` port around another.

    While the circuit is open nobody is asked: whoever would ask is told at once. After the rest one
    call goes through, and its outcome decides.

    Attributes:
        seconds: The longest a caller waits, its turn to come and both tries included.
        failures: How many calls failed since the last good one.
        rests_until: When the next call may go through, by the monotonic clock.
    """

    model: Model
    seconds: float
    at_once: int = AT_ONCE
    failures: int = 0
    rests_until: float = 0.0
    gate: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self.gate = asyncio.Semaphore(self.at_once)

    @property
    def name(self) -> str:
        """The name of the model inside."""
        return self.model.name

    async def complete(self, asked: Asked) -> Completion:
        """Ask, once more if it may help; `Broken` when nothing came in time."""
        try:
            async with asyncio.timeout(self.seconds), self.gate:
                self._demand_closed()
                completion = await self._tried(asked)
        except TimeoutError:
            self._failed("timeout")
            raise Late(f"The model took longer than {self.seconds:g} seconds.") from None
        self.failures = 0
        return completion

    async def close(self) -> None:
        """Let go of the connections."""
        await self.model.close()

    def _demand_closed(self) -> None:
        now = time.monotonic()
        if self.failures < MOST_FAILURES:
            return
        if now < self.rests_until:
            raise Broken("The model failed several times and is left alone for a while.")
        self.rests_until = now + REST_SECONDS  # this one call may try; others still wait

    async def _tried(self, asked: Asked) -> Completion:
        try:
            return await self.model.complete(asked)
        except Later as later:
            self._failed(later.code)
            await asyncio.sleep(_pause(later.wait))
        except Broken as broken:
            self._failed(broken.code)
            raise
        try:
            return await self.model.complete(asked)
        except Broken as broken:
            self._failed(broken.code)
            raise

    def _failed(self, code: str) -> None:
        self.failures += 1
        log.warning("model_failed", error=code, in_a_row=self.failures)
        if self.failures >= MOST_FAILURES:
            self.rests_until = time.monotonic() + REST_SECONDS


def _pause(asked: float) -> float:
    """Return how long to wait before the second try; chance spreads those who wait."""
    spread = PAUSE_SECONDS * (1 + secrets.randbelow(1_000) / 1_000)
    return min(max(asked, spread), LONGEST_PAUSE)
