"""Passkeys and their challenges in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from handrail.core.errors import Conflict
from handrail.core.ids import StaffId
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Challenge, Passkey, StaffMember
from handrail.testing.memory import Memory


@dataclass(frozen=True, slots=True)
class MemoryPasskeys:
    """The `PasskeyBook` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def keep_challenge(self, challenge: Challenge, now: datetime) -> None:
        """Store a challenge, and forget the dead ones."""
        held = self.memory.challenges
        for one in [one for one, there in held.items() if there.until <= now]:
            del held[one]
        held[challenge.hash] = challenge

    async def take_challenge(self, challenge: bytes, now: datetime) -> Challenge | None:
        """Use a challenge up, by its hash."""
        held = self.memory.challenges.pop(challenge, None)
        return held if held is not None and held.until > now else None

    async def add(self, passkey: Passkey, leaf: Leaf) -> None:
        """Store a passkey and its leaf."""
        if any(one.credential == passkey.credential for one in self.memory.passkeys.values()):
            raise Conflict("This passkey is known already.", "Choose another.")
        with self.memory.deed():
            self.memory.passkeys[passkey.id] = passkey
            self._counted(passkey.staff)
            self.memory.add_leaf(leaf)

    async def by_credential(self, credential: bytes) -> tuple[Passkey, StaffMember] | None:
        """Return a passkey and whose it is."""
        for one in self.memory.passkeys.values():
            if one.credential == credential:
                return one, self.memory.staff[one.staff]
        return None

    async def of(self, member: StaffId) -> Sequence[Passkey]:
        """Return a member's passkeys, the newest first."""
        held = [one for one in self.memory.passkeys.values() if one.staff == member]
        return sorted(held, key=lambda one: (one.made, one.id), reverse=True)

    async def use(self, passkey: Passkey, count: int, now: datetime) -> bool:
        """Note a use and its count, if the count is still the one that was looked at."""
        held = self.memory.passkeys.get(passkey.id)
        if held is None or held.count != passkey.count:
            return False
        self.memory.passkeys[passkey.id] = replace(held, count=count, used=now)
        return True

    async def drop(self, member: StaffId, passkey: str, leaf: Leaf) -> bool:
        """Take a passkey away."""
        held = self.memory.passkeys.get(passkey)
        if held is None or held.staff != member:
            return False
        with self.memory.deed():
            del self.memory.passkeys[passkey]
            self._counted(member)
            self.memory.add_leaf(leaf)
        return True

    async def drop_all(self, member: StaffId) -> None:
        """Take all passkeys of a member away."""
        for one in await self.of(member):
            del self.memory.passkeys[one.id]
        self._counted(member)

    def _counted(self, member: StaffId) -> None:
        there = sum(one.staff == member for one in self.memory.passkeys.values())
        self.memory.staff[member] = replace(self.memory.staff[member], passkeys=there)
