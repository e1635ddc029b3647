"""Vitals in memory."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from handrail.core.errors import HandrailError
from handrail.stored.ledger import Backlog


@dataclass(slots=True)
class MemoryVitals:
    """The `Vitals` port in memory: set what waits, and what each of the parts raises."""

    waits: Backlog = field(default_factory=Backlog)
    data_raises: HandrailError | None = None
    keys_raise: HandrailError | None = None
    wrapping_raises: HandrailError | None = None

    async def backlog(self) -> Backlog:
        """Return what waits."""
        if self.data_raises:
            raise self.data_raises
        return self.waits

    async def keys(self) -> None:
        """Answer, or not."""
        if self.keys_raise:
            raise self.keys_raise

    async def wrapping(self) -> str:
        """Answer, or not."""
        if self.wrapping_raises:
            raise self.wrapping_raises
        return "local-1"

    async def mark_worker(self, holder: str, now: datetime, until: datetime) -> None:
        """Note that a worker sweeps."""
        del holder, now
        self.waits = replace(self.waits, worker=until)
