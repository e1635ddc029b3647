"""Other systems that hold a key of ours, on SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.tables.services import service
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Service

USED_EVERY_MS = 60_000  # a key's last use is written at most this often


@dataclass(frozen=True, slots=True)
class SqlServices:
    """The `ServiceBook` port on a database."""

    data: Database

    async def add(self, made: Service, leaf: Leaf) -> None:
        """Store a service and the leaf that tells of it."""
        await self.data.write(_add, made, leaf)

    async def by_key(self, key_hash: bytes, now: datetime) -> Service | None:
        """Return whose key this is, if it opens anything now; note that it was used."""
        found = await self.data.read(_by_key, key_hash, now)
        if found is not None and _long_ago(found.used, now):
            await self.data.write(_used, found.id, now)
        return found

    async def everyone(self) -> Sequence[Service]:
        """Return all services, newest first."""
        return await self.data.read(_everyone)

    async def revoke(self, which: str, now: datetime, leaf: Leaf) -> bool:
        """Take a service's key away, once."""
        return await self.data.write(_revoke, which, now, leaf)


def _long_ago(used: datetime | None, now: datetime) -> bool:
    return used is None or to_ms(now) - to_ms(used) >= USED_EVERY_MS


def _add(tx: Connection, made: Service, leaf: Leaf) -> None:
    tx.execute(
        insert(service).values(
            id=made.id,
            name=made.name,
            scopes=" ".join(made.scopes),
            key_hash=made.key_hash,
            hint=made.hint,
            made_at=to_ms(made.made),
            made_by=made.made_by,
            expires_at=to_ms(made.expires),
        )
    )
    insert_leaf(tx, leaf)


def _by_key(tx: Connection, key_hash: bytes, now: datetime) -> Service | None:
    row = tx.execute(
        select(service).where(
            service.c.key_hash == key_hash,
            service.c.expires_at > to_ms(now),
            service.c.revoked_at.is_(None),
        )
    ).one_or_none()
    return _service(row) if row is not None else None


def _used(tx: Connection, which: str, now: datetime) -> None:
    tx.execute(update(service).where(service.c.id == which).values(used_at=to_ms(now)))


def _everyone(tx: Connection) -> Sequence[Service]:
    rows = tx.execute(select(service).order_by(service.c.made_at.desc(), service.c.id.desc()))
    return [_service(row) for row in rows]


def _revoke(tx: Connection, which: str, now: datetime, leaf: Leaf) -> bool:
    taken = tx.execute(
        update(service)
        .where(service.c.id == which, service.c.revoked_at.is_(None))
        .values(revoked_at=to_ms(now))
    )
    if taken.rowcount:
        insert_leaf(tx, leaf)
    return bool(taken.rowcount)


def _service(row: Row[*tuple[Any, ...]]) -> Service:
    return Service(
        id=row.id,
        name=row.name,
        scopes=tuple(row.scopes.split()),
        key_hash=bytes(row.key_hash),
        hint=row.hint,
        made=from_ms(row.made_at),
        made_by=row.made_by,
        expires=from_ms(row.expires_at),
        used=from_ms(row.used_at) if row.used_at is not None else None,
        revoked=from_ms(row.revoked_at) if row.revoked_at is not None else None,
    )
