"""How the installation does, read from both stores."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, func, select

from handrail.core.errors import Broken
from handrail.security.seal import new_data_key
from handrail.store.database import Database
from handrail.store.keks import read_keks
from handrail.store.ledger import take_lease
from handrail.store.moment import from_ms
from handrail.store.ring import KeyRing
from handrail.store.tables.conversations import conversation, outbox, turn
from handrail.store.tables.ledger import lease, ledger_head, ledger_leaf
from handrail.stored.ledger import Backlog

WORKER: Final = "worker"
OLDEST_LEAF: Final = select(func.min(ledger_leaf.c.id)).where(ledger_leaf.c.number.is_(None))
NEWEST_CHECKPOINT: Final = select(ledger_head.c.at).order_by(ledger_head.c.size.desc()).limit(1)
OLDEST_UNTOLD: Final = select(func.min(outbox.c.at))
OLDEST_TURN: Final = (
    select(func.min(turn.c.started_at))
    .join(conversation, conversation.c.lease_turn == turn.c.id)
    .where(conversation.c.lease_turn.is_not(None))
)
LAST_SIGN: Final = select(lease.c.until).where(lease.c.name == WORKER)


@dataclass(frozen=True, slots=True)
class SqlVitals:
    """The `Vitals` port on both databases and the ring."""

    data: Database
    ring: KeyRing

    async def backlog(self) -> Backlog:
        """Return what waits in the data store."""
        return await self.data.read(_backlog)

    async def keys(self) -> None:
        """Ask the key store for something small."""
        await self.ring.store.read(read_keks)

    async def wrapping(self) -> str:
        """Wrap a key and unwrap it."""
        return await asyncio.to_thread(_wrap, self.ring)

    async def mark_worker(self, holder: str, now: datetime, until: datetime) -> None:
        """Note that a worker sweeps; of several one does."""
        await self.data.write(take_lease, WORKER, holder, now, until - now)


def _backlog(tx: Connection) -> Backlog:
    leaf = tx.execute(OLDEST_LEAF).scalar()
    return Backlog(
        leaf=from_ms(int(leaf.replace("-", "")[:12], 16)) if leaf else None,  # a UUIDv7
        checkpoint=_moment(tx.execute(NEWEST_CHECKPOINT).scalar()),
        outbox=_moment(tx.execute(OLDEST_UNTOLD).scalar()),
        turn=_moment(tx.execute(OLDEST_TURN).scalar()),
        worker=_moment(tx.execute(LAST_SIGN).scalar()),
    )


def _moment(ms: int | None) -> datetime | None:
    return from_ms(ms) if ms is not None else None


def _wrap(ring: KeyRing) -> str:
    key = new_data_key()
    wrapped, version = ring.wrap(key, "vitals")
    if ring.unwrap(version, wrapped, "vitals") != key:
        raise Broken("A key came back as another.", "Do not write; restore the key store.")
    return version
