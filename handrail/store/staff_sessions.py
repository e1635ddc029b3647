"""Sessions of staff and recovery codes, as transactions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from handrail.core.ids import StaffId
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.staff_rows import member_of
from handrail.store.tables.staff import staff, staff_recovery, staff_session
from handrail.stored.ledger import Leaf
from handrail.stored.staff import StaffMember, StaffSession, Strength

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


def open_session(tx: Connection, session: StaffSession, leaf: Leaf) -> None:
    """Store a session and the leaf that tells of it."""
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


def read_session(
    tx: Connection, token_hash: bytes, now: datetime
) -> tuple[StaffSession, StaffMember, int] | None:
    """Return the session this token opens, whose it is, and when it was last seen."""
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
    return of_row(row), member_of(row), row.seen_at


def of_row(row: Row[*tuple[Any, ...]]) -> StaffSession:
    """Return a session as its row tells it."""
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


def seen(tx: Connection, token_hash: bytes, now: datetime, *, used: bool) -> None:
    """Note that a session was seen, and whether its person did something."""
    changed = {"seen_at": to_ms(now)} | ({"used_at": to_ms(now)} if used else {})
    tx.execute(
        update(staff_session).where(staff_session.c.token_hash == token_hash).values(changed)
    )


def read_sessions(tx: Connection, member: StaffId, now: datetime) -> Sequence[StaffSession]:
    """Return a member's sessions, the last used first."""
    rows = tx.execute(
        select(*SESSION)
        .where(staff_session.c.staff_id == member, staff_session.c.expires_at > to_ms(now))
        .order_by(staff_session.c.used_at.desc())
        .limit(MOST_SESSIONS)
    )
    return [of_row(row) for row in rows]


def close_one(tx: Connection, member: StaffId, session: str) -> None:
    """End one session of a member."""
    tx.execute(
        delete(staff_session).where(
            staff_session.c.staff_id == member, staff_session.c.id == session
        )
    )


def set_recovery(tx: Connection, member: StaffId, hashes: Sequence[bytes]) -> None:
    """Replace a member's recovery codes."""
    tx.execute(delete(staff_recovery).where(staff_recovery.c.staff_id == member))
    if hashes:
        rows = [{"hash": one, "staff_id": member} for one in hashes]
        tx.execute(insert(staff_recovery), rows)


def use_recovery(tx: Connection, member: StaffId, code: bytes, now: datetime) -> bool:
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


def recovery_left(tx: Connection, member: StaffId) -> int:
    """Return how many recovery codes are left."""
    return tx.execute(
        select(func.count()).where(
            staff_recovery.c.staff_id == member, staff_recovery.c.used_at.is_(None)
        )
    ).scalar_one()


def close_session(tx: Connection, token_hash: bytes) -> None:
    """End a session."""
    tx.execute(delete(staff_session).where(staff_session.c.token_hash == token_hash))


def close_sessions(tx: Connection, member: StaffId) -> None:
    """End all sessions of a member."""
    tx.execute(delete(staff_session).where(staff_session.c.staff_id == member))


def read_online(tx: Connection, since: datetime) -> int:
    """Return how many people who answer cases were seen since then."""
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
