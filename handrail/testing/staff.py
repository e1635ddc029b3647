"""People of the shop in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from handrail.core.errors import NotFound
from handrail.core.ids import StaffId
from handrail.stored.ledger import Leaf
from handrail.stored.staff import StaffMember, StaffSession, Tries
from handrail.testing.memory import Memory, once

ANSWERING = ("agent", "lead")


@dataclass(frozen=True, slots=True)
class MemoryStaff:
    """The `StaffBook` port in memory."""

    memory: Memory = field(default_factory=Memory)
    nobody: dict[bytes, Tries] = field(default_factory=dict)

    async def by_login(self, login: str) -> StaffMember | None:
        """Return the member with this login."""
        return next((one for one in self.memory.staff.values() if one.login == login), None)

    async def by_sso(self, sso: str) -> StaffMember | None:
        """Return the member whom the identity provider calls so."""
        members = self.memory.staff.values()
        return next((one for one in members if sso and one.sso == sso), None)

    async def everyone(self) -> Sequence[StaffMember]:
        """Return all members, by their logins."""
        return sorted(self.memory.staff.values(), key=lambda member: member.login)

    async def save(self, member: StaffMember) -> None:
        """Add the member or change it."""
        for other in self.memory.staff.values():
            once(other.id == member.id or other.login != member.login)
        self.memory.staff[member.id] = member

    async def change(
        self, member: StaffId, change: Callable[[StaffMember], StaffMember]
    ) -> StaffMember:
        """Change the member as stored now."""
        if member not in self.memory.staff:
            raise NotFound("There is no such member of staff.")
        changed = change(self.memory.staff[member])
        await self.save(changed)
        return changed

    async def try_nobody(
        self, login: bytes, now: datetime, count: Callable[[Tries], Tries]
    ) -> None:
        """Count a try at a login that nobody has; what is a day old is forgotten."""
        for old, tries in list(self.nobody.items()):
            if tries.locked_until is not None and tries.locked_until < now - timedelta(days=1):
                del self.nobody[old]
        self.nobody[login] = count(self.nobody.get(login, Tries()))

    async def open_session(self, session: StaffSession, leaf: Leaf) -> None:
        """Store a session and the leaf that tells of it."""
        once(session.token_hash not in self.memory.sessions)
        self.memory.add_leaf(leaf)
        self.memory.sessions[session.token_hash] = (session, session.created)

    async def session(
        self, token_hash: bytes, now: datetime, *, used: bool = True
    ) -> tuple[StaffSession, StaffMember] | None:
        """Return the session this token opens and whose it is; note that they were seen."""
        found = self.memory.sessions.get(token_hash)
        member = self.memory.staff.get(found[0].staff) if found else None
        if found is None or member is None or member.disabled or found[0].expires <= now:
            return None
        session = replace(found[0], used=now) if used else found[0]
        self.memory.sessions[token_hash] = (session, now)
        return found[0], member

    async def close_session(self, token_hash: bytes) -> None:
        """End a session."""
        self.memory.sessions.pop(token_hash, None)

    async def close_sessions(self, member: StaffId) -> None:
        """End all sessions of a member."""
        sessions = self.memory.sessions
        for token_hash in [one for one, (held, _) in sessions.items() if held.staff == member]:
            del sessions[token_hash]

    async def sessions(self, member: StaffId, now: datetime) -> Sequence[StaffSession]:
        """Return a member's sessions, the last used first."""
        held = (one for one, _ in self.memory.sessions.values() if one.staff == member)
        live = [one for one in held if one.expires > now]
        return sorted(live, key=lambda one: one.used or one.created, reverse=True)

    async def close_one(self, member: StaffId, session: str) -> None:
        """End one session of a member, by its id."""
        sessions = self.memory.sessions
        for token_hash, (held, _) in list(sessions.items()):
            if held.staff == member and held.id == session:
                del sessions[token_hash]

    async def set_recovery(self, member: StaffId, hashes: Sequence[bytes]) -> None:
        """Replace a member's recovery codes by these."""
        self.memory.recovery[member] = set(hashes)

    async def use_recovery(self, member: StaffId, code: bytes, now: datetime) -> bool:  # noqa: ARG002 (the port's shape)
        """Use a recovery code up; tell whether it was one."""
        held = self.memory.recovery.get(member, set())
        there = code in held
        held.discard(code)
        return there

    async def recovery_left(self, member: StaffId) -> int:
        """Return how many recovery codes are left."""
        return len(self.memory.recovery.get(member, set()))

    async def online(self, since: datetime) -> int:
        """Return how many people who answer cases were seen since then."""
        seen = {
            session.staff
            for session, at in self.memory.sessions.values()
            if at >= since and session.expires >= since
        }
        members = (self.memory.staff[one] for one in seen if one in self.memory.staff)
        return sum(one.role in ANSWERING and not one.disabled for one in members)
