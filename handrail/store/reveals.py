"""Reveals on SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from handrail.core.ids import CaseId, StaffId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.tables.cases import support_case
from handrail.store.tables.conversations import conversation
from handrail.store.tables.reveals import reveal
from handrail.store.tables.staff import staff
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Reveal, RevealRow


@dataclass(frozen=True, slots=True)
class SqlReveals:
    """The `Reveals` port on a database."""

    data: Database

    async def note(self, made: Reveal, leaf: Leaf, since: datetime, most: int) -> bool:
        """Write a reveal and its leaf down, in one transaction, unless there were as many."""
        return await self.data.write(_note, made, leaf, since, most)

    async def latest(self, most: int) -> Sequence[RevealRow]:
        """Return the latest reveals, newest first."""
        return await self.data.read(_latest, most)


def _note(tx: Connection, made: Reveal, leaf: Leaf, since: datetime, most: int) -> bool:
    """Count and write in one step, so that of many at once none slips past."""
    alone(tx, f"reveal {made.staff}")
    if _count(tx, made.staff, since) >= most:
        return False
    tx.execute(
        insert(reveal).values(
            id=made.id,
            case_id=made.case,
            staff_id=made.staff,
            kind=made.kind,
            number=made.number,
            reason=made.reason,
            at=to_ms(made.at),
        )
    )
    insert_leaf(tx, leaf)
    return True


def _count(tx: Connection, member: StaffId, since: datetime) -> int:
    return tx.execute(
        select(func.count()).where(reveal.c.staff_id == member, reveal.c.at >= to_ms(since))
    ).scalar_one()


def _latest(tx: Connection, most: int) -> Sequence[RevealRow]:
    rows = tx.execute(
        select(reveal, conversation.c.case_number, staff.c.name)
        .join(support_case, support_case.c.id == reveal.c.case_id)
        .join(conversation, conversation.c.id == support_case.c.conversation_id)
        .join(staff, staff.c.id == reveal.c.staff_id)
        .order_by(reveal.c.at.desc(), reveal.c.id.desc())
        .limit(most)
    )
    return [
        RevealRow(
            Reveal(
                row.id,
                CaseId(row.case_id),
                StaffId(row.staff_id),
                row.kind,
                row.number,
                row.reason,
                from_ms(row.at),
            ),
            row.case_number,
            row.name,
        )
        for row in rows
    ]
