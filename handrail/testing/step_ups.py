"""Step-up codes in memory."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from handrail.core.ids import ConversationId
from handrail.stored.ledger import Leaf
from handrail.stored.talk import StepUp
from handrail.testing.memory import Memory

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class MemoryStepUps:
    """The `StepUps` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def count(self, person: bytes, what: Literal["sent", "tried"], now: datetime) -> int:
        """Count one more and return how many there were in the running hour."""
        since, counted = self.memory.counted.get(person, (now, Counter()))
        if since <= now - HOUR:
            since, counted = now, Counter()
        counted[what] += 1
        self.memory.counted[person] = (since, counted)
        return counted[what]

    async def put(self, new: StepUp, leaf: Leaf) -> None:
        """Store a conversation's code, in place of the one before it."""
        before = self.memory.step_ups.get(new.conversation)
        with self.memory.deed():
            proved = before.proved_until if before else None
            self.memory.step_ups[new.conversation] = replace(new, proved_until=proved)
            self.memory.add_leaf(leaf)

    async def prove(
        self, conversation: ConversationId, code: bytes, now: datetime, until: datetime, leaf: Leaf
    ) -> bool:
        """Use the code up if it is this one and alive."""
        held = self.memory.step_ups.get(conversation)
        if held is None or held.code != code or held.until <= now:
            return False
        with self.memory.deed():
            self.memory.step_ups[conversation] = replace(held, code=None, proved_until=until)
            self.memory.add_leaf(leaf)
        return True

    async def of(self, conversation: ConversationId) -> StepUp | None:
        """Return the state of a conversation."""
        return self.memory.step_ups.get(conversation)
