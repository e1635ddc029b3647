"""Reveals in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import StaffId
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Reveal, RevealRow
from handrail.testing.memory import Memory, once


@dataclass(frozen=True, slots=True)
class MemoryReveals:
    """The `Reveals` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def note(self, made: Reveal, leaf: Leaf, since: datetime, most: int) -> bool:
        """Write a reveal and its leaf down, or neither; nothing where there were as many."""
        if self._count(made.staff, since) >= most:
            return False
        with self.memory.deed():
            once(made.id not in self.memory.reveals)
            self.memory.reveals[made.id] = made
            self.memory.add_leaf(leaf)
        return True

    def _count(self, member: StaffId, since: datetime) -> int:
        return sum(one.staff == member and one.at >= since for one in self.memory.reveals.values())

    async def latest(self, most: int) -> Sequence[RevealRow]:
        """Return the latest reveals, newest first."""
        newest = sorted(self.memory.reveals.values(), key=lambda one: (one.at, one.id))[::-1]
        return [self._row(one) for one in newest[:most]]

    def _row(self, made: Reveal) -> RevealRow:
        talk = self.memory.talks[self.memory.cases[made.case].conversation].conversation
        return RevealRow(made, talk.case_number, self.memory.staff[made.staff].name)
