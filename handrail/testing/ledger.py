"""The ledger in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.proof import inclusion_proof
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.tree import HEIGHT, Frontier, stored
from handrail.stored.ledger import KeptLeaf, Leaf
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

    async def hashes(self, level: int, start: int, count: int) -> Sequence[bytes]:
        """Return hashes of a level of the tree."""
        leaves = [self.memory.leaves[name].hash for name in self.memory.numbered]
        read, full = stored(leaves), len(leaves) >> (HEIGHT * level)
        return [read(level, at) for at in range(start, min(start + count, full))]

    async def leaf(self, leaf: bytes) -> KeptLeaf | None:
        """Return a leaf by its hash, with the salts of what it commits to."""
        found = next((one for one in self.memory.leaves.values() if one.hash == leaf), None)
        if found is None:
            return None
        numbered = self.memory.numbered
        number = numbered.index(found.id) if found.id in numbered else None
        return KeptLeaf(found.id, found.entry, found.signature, number, found.salts)

    async def prove(self, leaf: bytes) -> str | None:
        """Return a proof file for a leaf under the latest checkpoint; none while it is pending."""
        kept = await self.leaf(leaf)
        if kept is None or kept.number is None:
            return None
        return str((await self.proofs([kept.number]))[0])

    async def proofs(self, numbers: Sequence[int]) -> Sequence[ProofFile]:
        """Return proofs of numbered entries, in order, all under the latest checkpoint."""
        leaves = [self.memory.leaves[name].hash for name in self.memory.numbered]
        size, read, head = len(leaves), stored(leaves), await self.checkpoint()
        return [
            ProofFile(number, inclusion_proof(number, size, read), head)
            for number in numbers
            if 0 <= number < size
        ]
