"""People of the shop on SQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from handrail.core.errors import NotFound
from handrail.core.ids import StaffId
from handrail.security.seal import Sealed
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.tables.column import storable
from handrail.store.tables.staff import staff, staff_recovery, staff_session
from handrail.stored import Leaf, StaffMember, StaffSession, Strength

ANSWERING = ("agent", "lead")
MOST_SESSIONS = 100
SESSION = (
    staff_session.c.token_hash,
    staff_session.c.staff_id,
    staff_session.c.csrf,
    staff_session.c.created_at,
    staff_session.c.seen_at,
    staff_session.c.expires_at,
    staff_session.c.id.label("session_id"),
    staff_session.c.strength,
    staff_session.c.device,
    staff_session.c.used_at,
)
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

    async def open_session(self, session: StaffSession, leaf: Leaf) -> None:
        """Store a session and the leaf that tells of it."""
        await self.data.write(_open_session, session, leaf)

    async def session(
        self, token_hash: bytes, now: datetime, *, used: bool = True
    ) -> tuple[StaffSession, StaffMember] | None:
        """Return the session this token opens and whose it is; note that they were seen."""
        found = await self.data.read(_session, token_hash, now)
        if found is None:
            return None
        session, member, seen = found
        idle = to_ms(now) - to_ms(session.used or session.created)
        if to_ms(now) - seen > SEEN_EVERY_MS or (used and idle > SEEN_EVERY_MS):
            await self.data.write(_seen, token_hash, now, used=used)
        return session, member

    async def close_session(self, token_hash: bytes) -> None:
        """End a session."""
        await self.data.write(_close_session, token_hash)

    async def close_sessions(self, member: StaffId) -> None:
        """End all sessions of a member."""
        await self.data.write(_close_sessions, member)

    async def sessions(self, member: StaffId, now: datetime) -> Sequence[StaffSession]:
        """Return a member's sessions, the last used first."""
        return await self.data.read(_sessions, member, now)

    async def close_one(self, member: StaffId, session: str) -> None:
        """End one session of a member, by its id."""
        await self.data.write(_close_one, member, session)

    async def set_recovery(self, member: StaffId, hashes: Sequence[bytes]) -> None:
        """Replace a member's recovery codes by these."""
        await self.data.write(_set_recovery, member, hashes)

    async def use_recovery(self, member: StaffId, code: bytes, now: datetime) -> bool:
        """Use a recovery code up; tell whether it was one."""
        return await self.data.write(_use_recovery, member, code, now)

    async def recovery_left(self, member: StaffId) -> int:
        """Return how many recovery codes are left."""
        return await self.data.read(_recovery_left, member)

    async def online(self, since: datetime) -> int:
        """Return how many people who answer cases were seen since then."""
        return await self.data.read(_online, since)


def _member(row: Row[*tuple[Any, ...]]) -> StaffMember:
    return StaffMember(
        id=StaffId(row.id),
        login=row.login,
        name=row.name,
        role=row.role,
        password=row.password,
        disabled=row.disabled,
        failed=row.failed,
        locked_until=from_ms(row.locked_until) if row.locked_until else None,
        totp=Sealed(bytes(row.totp)) if row.totp is not None else None,
        totp_step=row.totp_step or 0,
        invite=bytes(row.invite) if row.invite is not None else None,
        invited_until=from_ms(row.invited_until) if row.invited_until else None,
        sso=row.sso or "",
    )


def _by_login(tx: Connection, login: str) -> StaffMember | None:
    if not storable(login):
        return None
    row = tx.execute(select(staff).where(staff.c.login == login)).one_or_none()
    return _member(row) if row else None


def _by_sso(tx: Connection, sso: str) -> StaffMember | None:
    if not sso or not storable(sso):
        return None
    row = tx.execute(select(staff).where(staff.c.sso == sso)).one_or_none()
    return _member(row) if row else None


def _everyone(tx: Connection) -> Sequence[StaffMember]:
    return [_member(row) for row in tx.execute(select(staff).order_by(staff.c.login))]


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
    }
    changed = tx.execute(update(staff).where(staff.c.id == member.id).values(**columns))
    if changed.rowcount == 0:
        tx.execute(insert(staff).values(id=member.id, **columns))


def _change(
    tx: Connection, member: StaffId, change: Callable[[StaffMember], StaffMember]
) -> StaffMember:
    row = tx.execute(select(staff).where(staff.c.id == member).with_for_update()).one_or_none()
    if row is None:
        raise NotFound("There is no such member of staff.")
    changed = change(_member(row))
    save_member(tx, changed)
    return changed


def _open_session(tx: Connection, session: StaffSession, leaf: Leaf) -> None:
    tx.execute(
        insert(staff_session).values(
            token_hash=session.token_hash,
            staff_id=session.staff,
            csrf=session.csrf,
            created_at=to_ms(session.created),
            seen_at=to_ms(session.created),
            expires_at=to_ms(session.expires),
            id=session.id,
            strength=session.strength,
            device=session.device,
            used_at=to_ms(session.used or session.created),
        )
    )
    insert_leaf(tx, leaf)


def _session(
    tx: Connection, token_hash: bytes, now: datetime
) -> tuple[StaffSession, StaffMember, int] | None:
    row = tx.execute(
        select(staff, *SESSION)
        .join(staff_session, staff_session.c.staff_id == staff.c.id)
        .where(
            staff_session.c.token_hash == token_hash,
            staff_session.c.expires_at > to_ms(now),
            staff.c.disabled.is_(False),
        )
    ).one_or_none()
    if row is None:
        return None
    return _of_row(row), _member(row), row.seen_at


def _of_row(row: Row[*tuple[Any, ...]]) -> StaffSession:
    return StaffSession(
        token_hash=bytes(row.token_hash),
        staff=StaffId(row.staff_id),
        csrf=row.csrf,
        created=from_ms(row.created_at),
        expires=from_ms(row.expires_at),
        id=row.session_id,
        strength=cast("Strength", row.strength),
        device=row.device,
        used=from_ms(row.used_at),
    )


def _seen(tx: Connection, token_hash: bytes, now: datetime, *, used: bool) -> None:
    changed = {"seen_at": to_ms(now)} | ({"used_at": to_ms(now)} if used else {})
    tx.execute(
        update(staff_session).where(staff_session.c.token_hash == token_hash).values(changed)
    )


def _sessions(tx: Connection, member: StaffId, now: datetime) -> Sequence[StaffSession]:
    rows = tx.execute(
        select(*SESSION)
        .where(staff_session.c.staff_id == member, staff_session.c.expires_at > to_ms(now))
        .order_by(staff_session.c.used_at.desc())
        .limit(MOST_SESSIONS)
    )
    return [_of_row(row) for row in rows]


def _close_one(tx: Connection, member: StaffId, session: str) -> None:
    tx.execute(
        delete(staff_session).where(
            staff_session.c.staff_id == member, staff_session.c.id == session
        )
    )


def _set_recovery(tx: Connection, member: StaffId, hashes: Sequence[bytes]) -> None:
    tx.execute(delete(staff_recovery).where(staff_recovery.c.staff_id == member))
    if hashes:
        rows = [{"hash": one, "staff_id": member} for one in hashes]
        tx.execute(insert(staff_recovery), rows)


def _use_recovery(tx: Connection, member: StaffId, code: bytes, now: datetime) -> bool:
    """Use a code up. Of two at once one finds it unused."""
    used = tx.execute(
        update(staff_recovery)
        .where(
            staff_recovery.c.staff_id == member,
            staff_recovery.c.hash == code,
            staff_recovery.c.used_at.is_(None),
        )
        .values(used_at=to_ms(now))
    )
    return used.rowcount == 1


def _recovery_left(tx: Connection, member: StaffId) -> int:
    return tx.execute(
        select(func.count()).where(
            staff_recovery.c.staff_id == member, staff_recovery.c.used_at.is_(None)
        )
    ).scalar_one()


def _close_session(tx: Connection, token_hash: bytes) -> None:
    tx.execute(delete(staff_session).where(staff_session.c.token_hash == token_hash))


def _close_sessions(tx: Connection, member: StaffId) -> None:
    tx.execute(delete(staff_session).where(staff_session.c.staff_id == member))


def _online(tx: Connection, since: datetime) -> int:
    return tx.execute(
        select(func.count(func.distinct(staff_session.c.staff_id)))
        .join(staff, staff.c.id == staff_session.c.staff_id)
        .where(
            staff_session.c.seen_at >= to_ms(since),
            staff_session.c.expires_at >= to_ms(since),
            staff.c.disabled.is_(False),
            staff.c.role.in_(ANSWERING),
        )
    ).scalar_one()
