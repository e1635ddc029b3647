"""Passkeys and their challenges, on SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from handrail.core.errors import Conflict
from handrail.core.ids import StaffId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.staff_rows import member_of
from handrail.store.tables.staff import passkey_challenge, staff, staff_passkey
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Challenge, Passkey, StaffMember


@dataclass(frozen=True, slots=True)
class SqlPasskeys:
    """The `PasskeyBook` port on a database."""

    data: Database

    async def keep_challenge(self, challenge: Challenge, now: datetime) -> None:
        """Store a challenge, and forget the dead ones."""
        await self.data.write(_keep, challenge, now)

    async def take_challenge(self, challenge: bytes, now: datetime) -> Challenge | None:
        """Use a challenge up, by its hash."""
        return await self.data.write(_take, challenge, now)

    async def add(self, passkey: Passkey, leaf: Leaf) -> None:
        """Store a passkey and its leaf."""
        await self.data.write(_add, passkey, leaf)

    async def by_credential(self, credential: bytes) -> tuple[Passkey, StaffMember] | None:
        """Return a passkey and whose it is."""
        return await self.data.read(_by_credential, credential)

    async def of(self, member: StaffId) -> Sequence[Passkey]:
        """Return a member's passkeys, the newest first."""
        return await self.data.read(_of, member)

    async def use(self, passkey: Passkey, count: int, now: datetime) -> bool:
        """Note a use and its count, if the count is still the one that was looked at."""
        return await self.data.write(_use, passkey, count, now)

    async def drop(self, member: StaffId, passkey: str, leaf: Leaf) -> bool:
        """Take a passkey away."""
        return await self.data.write(_drop, member, passkey, leaf)

    async def drop_all(self, member: StaffId) -> None:
        """Take all passkeys of a member away."""
        await self.data.write(_drop_all, member)


def _keep(tx: Connection, challenge: Challenge, now: datetime) -> None:
    tx.execute(delete(passkey_challenge).where(passkey_challenge.c.until <= to_ms(now)))
    tx.execute(
        insert(passkey_challenge).values(
            hash=challenge.hash, staff_id=challenge.staff, until=to_ms(challenge.until)
        )
    )


def _take(tx: Connection, challenge: bytes, now: datetime) -> Challenge | None:
    row = tx.execute(
        delete(passkey_challenge)
        .where(passkey_challenge.c.hash == challenge)
        .returning(passkey_challenge.c.staff_id, passkey_challenge.c.until)
    ).one_or_none()
    if row is None or row.until <= to_ms(now):
        return None
    owner = StaffId(row.staff_id) if row.staff_id is not None else None
    return Challenge(challenge, from_ms(row.until), owner)


def _add(tx: Connection, passkey: Passkey, leaf: Leaf) -> None:
    alone(tx, "passkeys")
    known = select(staff_passkey.c.id).where(staff_passkey.c.credential == passkey.credential)
    if tx.execute(known).one_or_none() is not None:
        raise Conflict("This passkey is known already.", "Choose another.")
    tx.execute(
        insert(staff_passkey).values(
            id=passkey.id,
            staff_id=passkey.staff,
            credential=passkey.credential,
            public_key=passkey.public_key,
            count=passkey.count,
            name=passkey.name,
            made_at=to_ms(passkey.made),
        )
    )
    _counted(tx, passkey.staff)
    insert_leaf(tx, leaf)


def _counted(tx: Connection, member: StaffId) -> None:
    """Write on the member how many passkeys there are now."""
    there = select(func.count()).where(staff_passkey.c.staff_id == member).scalar_subquery()
    tx.execute(update(staff).where(staff.c.id == member).values(passkeys=there))


def _by_credential(tx: Connection, credential: bytes) -> tuple[Passkey, StaffMember] | None:
    row = tx.execute(
        select(staff_passkey).where(staff_passkey.c.credential == credential)
    ).one_or_none()
    if row is None:
        return None
    owner = tx.execute(select(staff).where(staff.c.id == row.staff_id)).one()
    return _passkey(row), member_of(owner)


def _of(tx: Connection, member: StaffId) -> Sequence[Passkey]:
    rows = tx.execute(
        select(staff_passkey)
        .where(staff_passkey.c.staff_id == member)
        .order_by(staff_passkey.c.made_at.desc(), staff_passkey.c.id.desc())
    )
    return [_passkey(row) for row in rows]


def _use(tx: Connection, passkey: Passkey, count: int, now: datetime) -> bool:
    used = tx.execute(
        update(staff_passkey)
        .where(staff_passkey.c.id == passkey.id, staff_passkey.c["count"] == passkey.count)
        .values(count=count, used_at=to_ms(now))
    )
    return bool(used.rowcount)


def _drop(tx: Connection, member: StaffId, passkey: str, leaf: Leaf) -> bool:
    mine = (staff_passkey.c.id == passkey, staff_passkey.c.staff_id == member)
    gone = tx.execute(delete(staff_passkey).where(*mine))
    if gone.rowcount:
        _counted(tx, member)
        insert_leaf(tx, leaf)
    return bool(gone.rowcount)


def _drop_all(tx: Connection, member: StaffId) -> None:
    tx.execute(delete(staff_passkey).where(staff_passkey.c.staff_id == member))
    _counted(tx, member)


def _passkey(row: Row[*tuple[Any, ...]]) -> Passkey:
    return Passkey(
        id=row.id,
        staff=StaffId(row.staff_id),
        credential=bytes(row.credential),
        public_key=bytes(row.public_key),
        count=row._mapping["count"],  # noqa: SLF001 (a row's own `count` is a method)
        name=row.name,
        made=from_ms(row.made_at),
        used=from_ms(row.used_at) if row.used_at is not None else None,
    )
