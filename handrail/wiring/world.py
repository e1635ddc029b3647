"""The clock and the dice of the operating system."""

import secrets
from datetime import UTC, datetime


class SystemClock:
    """The `Clock` port."""

    def now(self) -> datetime:
        """Return the time now."""
        return datetime.now(UTC)


class SystemChance:
    """The `Chance` port."""

    def draw(self, count: int) -> bytes:
        """Return bytes from the operating system."""
        return secrets.token_bytes(count)
