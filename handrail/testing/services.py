"""Services in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from handrail.stored.ledger import Leaf
from handrail.stored.staff import Service
from handrail.testing.memory import Memory, once

USED_EVERY = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class MemoryServices:
    """The `ServiceBook` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def add(self, made: Service, leaf: Leaf) -> None:
        """Store a service and the leaf that tells of it, or neither."""
        taken = {one.key_hash for one in self.memory.services.values()}
        with self.memory.deed():
            once(made.id not in self.memory.services and made.key_hash not in taken)
            self.memory.services[made.id] = made
            self.memory.add_leaf(leaf)

    async def by_key(self, key_hash: bytes, now: datetime) -> Service | None:
        """Return whose key this is, if it opens anything now; note that it was used."""
        for one in self.memory.services.values():
            if one.key_hash == key_hash and one.expires > now and one.revoked is None:
                if one.used is None or now - one.used >= USED_EVERY:
                    self.memory.services[one.id] = replace(one, used=now)
                return one
        return None

    async def everyone(self) -> Sequence[Service]:
        """Return all services, newest first."""
        held = self.memory.services.values()
        return sorted(held, key=lambda one: (one.made, one.id), reverse=True)

    async def revoke(self, which: str, now: datetime, leaf: Leaf) -> bool:
        """Take a service's key away, once."""
        held = self.memory.services.get(which)
        if held is None or held.revoked is not None:
            return False
        with self.memory.deed():
            self.memory.services[which] = replace(held, revoked=now)
            self.memory.add_leaf(leaf)
        return True
