"""People of the shop on SQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from handrail.core.errors import NotFound
from handrail.core.ids import StaffId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.moment import from_ms, to_ms
from handrail.store.staff_rows import member_of
from handrail.store.staff_sessions import (
    close_one,
    close_session,
    close_sessions,
    open_session,
    read_online,
    read_session,
    read_sessions,
    recovery_left,
    seen,
    set_recovery,
    use_recovery,
)
from handrail.store.tables.column import storable
from handrail.store.tables.staff import nobody_try, staff
from handrail.stored.ledger import Leaf
from handrail.stored.staff import StaffMember, StaffSession, Tries

FORGOTTEN = timedelta(days=1)
SEEN_EVERY_MS = 20_000  # a session's last sight is written at most this often


@dataclass(frozen=True, slots=True)
class SqlStaff:
    """The `StaffBook` port on a database."""

    data: Database

    async def by_login(self, login: str) -> StaffMember | None:
        """Return the member with this login."""
        return await self.data.read(_by_login, login)

    async def by_sso(self, sso: str) -> StaffMember | None:
        """Return the member whom the identity provider calls so."""
        return await self.data.read(_by_sso, sso)

    async def everyone(self) -> Sequence[StaffMember]:
        """Return all members, by login."""
        return await self.data.read(_everyone)

    async def save(self, member: StaffMember) -> None:
        """Add the member or change it."""
        await self.data.write(save_member, member)

    async def change(
        self, member: StaffId, change: Callable[[StaffMember], StaffMember]
    ) -> StaffMember:
        """Change the member as stored now, under a lock."""
        return await self.data.write(_change, member, change)

    async def try_nobody(
        self, login: bytes, now: datetime, count: Callable[[Tries], Tries]
    ) -> None:
        """Count a try at a login that nobody has, under a lock; what is a day old is forgotten."""
        await self.data.write(_try_nobody, login, now, count)

    async def open_session(self, session: StaffSession, leaf: Leaf) -> None:
        """Store a session and the leaf that tells of it."""
        await self.data.write(open_session, session, leaf)

    async def session(
        self, token_hash: bytes, now: datetime, *, used: bool = True
    ) -> tuple[StaffSession, StaffMember] | None:
        """Return the session this token opens and whose it is; note that they were seen."""
        found = await self.data.read(read_session, token_hash, now)
        if found is None:
            return None
        session, member, last = found
        idle = to_ms(now) - to_ms(session.used or session.created)
        if to_ms(now) - last > SEEN_EVERY_MS or (used and idle > SEEN_EVERY_MS):
            await self.data.write(seen, token_hash, now, used=used)
        return session, member

    async def close_session(self, token_hash: bytes) -> None:
        """End a session."""
        await self.data.write(close_session, token_hash)

    async def close_sessions(self, member: StaffId) -> None:
        """End all sessions of a member."""
        await self.data.write(close_sessions, member)

    async def sessions(self, member: StaffId, now: datetime) -> Sequence[StaffSession]:
        """Return a member's sessions, the last used first."""
        return await self.data.read(read_sessions, member, now)

    async def close_one(self, member: StaffId, session: str) -> None:
        """End one session of a member, by its id."""
        await self.data.write(close_one, member, session)

    async def set_recovery(self, member: StaffId, hashes: Sequence[bytes]) -> None:
        """Replace a member's recovery codes by these."""
        await self.data.write(set_recovery, member, hashes)

    async def use_recovery(self, member: StaffId, code: bytes, now: datetime) -> bool:
        """Use a recovery code up; tell whether it was one."""
        return await self.data.write(use_recovery, member, code, now)

    async def recovery_left(self, member: StaffId) -> int:
        """Return how many recovery codes are left."""
        return await self.data.read(recovery_left, member)

    async def online(self, since: datetime) -> int:
        """Return how many people who answer cases were seen since then."""
        return await self.data.read(read_online, since)


def _by_login(tx: Connection, login: str) -> StaffMember | None:
    if not storable(login):
        return None
    row = tx.execute(select(staff).where(staff.c.login == login)).one_or_none()
    return member_of(row) if row else None


def _by_sso(tx: Connection, sso: str) -> StaffMember | None:
    if not sso or not storable(sso):
        return None
    row = tx.execute(select(staff).where(staff.c.sso == sso)).one_or_none()
    return member_of(row) if row else None


def _everyone(tx: Connection) -> Sequence[StaffMember]:
    return [member_of(row) for row in tx.execute(select(staff).order_by(staff.c.login))]


def save_member(tx: Connection, member: StaffMember) -> None:
    """Add the member or change it."""
    columns = {
        "login": member.login,
        "name": member.name,
        "role": member.role,
        "password": member.password,
        "disabled": member.disabled,
        "failed": member.failed,
        "locked_until": to_ms(member.locked_until) if member.locked_until else None,
        "totp": member.totp,
        "totp_step": member.totp_step,
        "invite": member.invite,
        "invited_until": to_ms(member.invited_until) if member.invited_until else None,
        "sso": member.sso or None,
        "teams": " ".join(member.teams) or None,
    }
    changed = tx.execute(update(staff).where(staff.c.id == member.id).values(**columns))
    if changed.rowcount == 0:
        tx.execute(insert(staff).values(id=member.id, **columns))


def _try_nobody(
    tx: Connection, login: bytes, now: datetime, count: Callable[[Tries], Tries]
) -> None:
    alone(tx, "nobody")
    tx.execute(delete(nobody_try).where(nobody_try.c.locked_until < to_ms(now - FORGOTTEN)))
    mine = nobody_try.c.hash == login
    row = tx.execute(select(nobody_try).where(mine)).one_or_none()
    until = from_ms(row.locked_until) if row is not None and row.locked_until is not None else None
    counted = count(Tries(row.failed, until) if row is not None else Tries())
    tx.execute(delete(nobody_try).where(mine))
    locked = to_ms(counted.locked_until) if counted.locked_until is not None else None
    columns = {"hash": login, "failed": counted.failed, "locked_until": locked}
    tx.execute(insert(nobody_try).values(columns))


def _change(
    tx: Connection, member: StaffId, change: Callable[[StaffMember], StaffMember]
) -> StaffMember:
    row = tx.execute(select(staff).where(staff.c.id == member).with_for_update()).one_or_none()
    if row is None:
        raise NotFound("There is no such member of staff.")
    changed = change(member_of(row))
    save_member(tx, changed)
    return changed
