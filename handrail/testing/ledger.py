"""The ledger in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.tree import Frontier
from handrail.stored import Leaf
from handrail.testing.memory import Memory

LEASE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class MemoryLedger:
    """The `LedgerStore` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def append(self, leaf: Leaf) -> None:
        """Store a leaf that no turn or case brings."""
        self.memory.add_leaf(leaf)

    async def sequence(self, holder: str, now: datetime, signer: Signer) -> int:
        """Number pending leaves under a lease and sign a checkpoint; return how many."""
        memory = self.memory
        pending = sorted(set(memory.leaves) - set(memory.numbered))
        held_by, until = memory.leases.get("sequencer", (holder, now))
        if not pending or (held_by != holder and until > now):
            return 0
        memory.leases["sequencer"] = (holder, now + LEASE)
        before = memory.frontier[-1] if memory.frontier else Frontier.empty()
        grown = before.append([memory.leaves[name].hash for name in pending])
        memory.numbered += pending
        memory.frontier.append(grown)
        memory.checkpoints.append(sign_checkpoint(signer.name, grown.size, grown.root(), signer))
        return len(pending)

    async def checkpoint(self) -> str:
        """Return the latest checkpoint, empty before the first."""
        return self.memory.checkpoints[-1] if self.memory.checkpoints else ""

    async def entries(self, start: int, end: int) -> Sequence[bytes]:
        """Return numbered entries from `start` up to, not including, `end`."""
        return [self.memory.leaves[name].entry for name in self.memory.numbered[start:end]]
