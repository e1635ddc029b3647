"""The ledger on SQL: leaves come in pending, one leased sequencer numbers them and signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from handrail.ledger.checkpoint import Signer, sign_checkpoint
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.tree import Frontier
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger_nodes import (
    insert_nodes,
    read_hashes,
    read_leaf,
    write_proof,
    write_proofs,
)
from handrail.store.moment import to_ms
from handrail.store.prepared import Prepared
from handrail.store.tables.ledger import lease, ledger_head, ledger_leaf, ledger_salt
from handrail.stored.ledger import KeptLeaf, Leaf

BATCH = 5_000
LEASE = timedelta(seconds=10)
INSERT_LEAF: Final = Prepared(insert(ledger_leaf))
INSERT_SALT: Final = Prepared(insert(ledger_salt))
FIND_PENDING: Final = Prepared(
    select(ledger_leaf.c.id).where(ledger_leaf.c.number.is_(None)).limit(1)
)
NUMBER_LEAF: Final = Prepared(update(ledger_leaf).where(ledger_leaf.c.id == bindparam("leaf")))


@dataclass(frozen=True, slots=True)
class SqlLedger:
    """The `LedgerStore` port on a database."""

    data: Database

    async def append(self, leaf: Leaf) -> None:
        """Store a leaf that no turn or case brings."""
        await self.data.write(insert_leaf, leaf)

    async def sequence(self, holder: str, now: datetime, signer: Signer) -> int:
        """Number pending leaves under a lease and sign a checkpoint; return how many."""
        if not await self.data.read(_has_pending):
            return 0
        return await self.data.write(number_leaves, holder, now, signer)

    async def checkpoint(self) -> str:
        """Return the latest checkpoint, empty before the first."""
        return await self.data.read(read_checkpoint)

    async def entries(self, start: int, end: int) -> Sequence[bytes]:
        """Return numbered entries from `start` up to, not including, `end`."""
        return await self.data.read(read_entries, start, end)

    async def hashes(self, level: int, start: int, count: int) -> Sequence[bytes]:
        """Return hashes of a level of the tree."""
        return await self.data.read(read_hashes, level, start, count)

    async def leaf(self, leaf: bytes) -> KeptLeaf | None:
        """Return a leaf by its hash, with the salts of what it commits to."""
        return await self.data.read(read_leaf, leaf)

    async def prove(self, leaf: bytes) -> str | None:
        """Return a proof file for a leaf under the latest checkpoint; none while it is pending."""
        return await self.data.read(_prove, leaf)

    async def proofs(self, numbers: Sequence[int]) -> Sequence[ProofFile]:
        """Return proofs of numbered entries, in order, all under the latest checkpoint."""
        return await self.data.read(_proofs, numbers)


def insert_leaf(tx: Connection, leaf: Leaf) -> None:
    """Store a pending leaf and its salts, inside the transaction of what it tells."""
    INSERT_LEAF.run(tx, id=leaf.id, entry=leaf.entry, hash=leaf.hash, signature=leaf.signature)
    for name, salt in leaf.salts:
        INSERT_SALT.run(tx, leaf_id=leaf.id, name=name, salt=salt)


def _has_pending(tx: Connection) -> bool:
    return FIND_PENDING.first(tx) is not None


def number_leaves(tx: Connection, holder: str, now: datetime, signer: Signer) -> int:
    """Give pending leaves their numbers, in one transaction with the checkpoint over them."""
    if not take_lease(tx, "sequencer", holder, now, LEASE):
        return 0
    pending = tx.execute(
        select(ledger_leaf.c.id, ledger_leaf.c.hash)
        .where(ledger_leaf.c.number.is_(None))
        .order_by(ledger_leaf.c.id)
        .limit(BATCH)
    ).all()
    if not pending:
        return 0
    frontier = _frontier(tx)
    numbers = [
        {"leaf": row.id, "number": frontier.size + offset} for offset, row in enumerate(pending)
    ]
    NUMBER_LEAF.each(tx, numbers)
    grown = frontier.append([bytes(row.hash) for row in pending])
    insert_nodes(tx, frontier.size, grown.size)
    tx.execute(
        insert(ledger_head).values(
            size=grown.size,
            frontier=b"".join(grown.hashes),
            checkpoint=sign_checkpoint(signer.name, grown.size, grown.root(), signer),
            at=to_ms(now),
        )
    )
    return len(pending)


def _frontier(tx: Connection) -> Frontier:
    row = tx.execute(
        select(ledger_head.c.size, ledger_head.c.frontier)
        .order_by(ledger_head.c.size.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return Frontier.empty()
    edge = bytes(row.frontier)
    return Frontier(row.size, tuple(edge[at : at + 32] for at in range(0, len(edge), 32)))


def take_lease(tx: Connection, name: str, holder: str, now: datetime, keep: timedelta) -> bool:
    """Take or renew a named lease; tell whether it is ours now."""
    alone(tx, f"lease {name}")
    row = tx.execute(
        select(lease.c.holder, lease.c.until).where(lease.c.name == name)
    ).one_or_none()
    until = to_ms(now + keep)
    if row is None:
        tx.execute(insert(lease).values(name=name, holder=holder, until=until))
        return True
    if row.holder != holder and row.until > to_ms(now):
        return False
    tx.execute(update(lease).where(lease.c.name == name).values(holder=holder, until=until))
    return True


def _prove(tx: Connection, leaf: bytes) -> str | None:
    return write_proof(tx, leaf, read_checkpoint(tx))


def _proofs(tx: Connection, numbers: Sequence[int]) -> Sequence[ProofFile]:
    return write_proofs(tx, numbers, read_checkpoint(tx))


def read_checkpoint(tx: Connection) -> str:
    """Return the latest checkpoint, empty before the first."""
    latest = select(ledger_head.c.checkpoint).order_by(ledger_head.c.size.desc()).limit(1)
    return tx.execute(latest).scalar() or ""


def read_entries(tx: Connection, start: int, end: int) -> Sequence[bytes]:
    """Return numbered entries in order."""
    rows = tx.execute(
        select(ledger_leaf.c.entry)
        .where(ledger_leaf.c.number >= start, ledger_leaf.c.number < end)
        .order_by(ledger_leaf.c.number)
    )
    return [bytes(row.entry) for row in rows]
