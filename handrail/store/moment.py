"""Times as stored: milliseconds since the epoch, UTC."""

from datetime import UTC, datetime


def to_ms(at: datetime) -> int:
    """Return a time as stored."""
    return round(at.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    """Return a stored time."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def now_ms() -> int:
    """Return the time now, as stored: for rows about the store itself."""
    return to_ms(datetime.now(UTC))
