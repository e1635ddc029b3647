"""A clock that stands until it is moved, and chance that is none."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import shake_256

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass(slots=True)
class FixedClock:
    """The `Clock` port: the same time until a test moves it."""

    time: datetime = START

    def now(self) -> datetime:
        """Return the time it was set to."""
        return self.time

    def move(self, seconds: float) -> None:
        """Let this much time pass."""
        self.time += timedelta(seconds=seconds)


@dataclass(slots=True)
class FixedChance:
    """The `Chance` port for tests alone: the same bytes in the same order for the same seed."""

    seed: bytes = b"chance"
    drawn: int = 0

    def draw(self, count: int) -> bytes:
        """Return the next bytes: never the same twice, and never a surprise."""
        self.drawn += 1
        return shake_256(self.seed + self.drawn.to_bytes(8, "big")).digest(count)
