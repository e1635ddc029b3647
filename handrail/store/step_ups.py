"""Codes that prove who a customer is, on SQL."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, Select, delete, insert, select, update

from handrail.core.ids import ConversationId
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import from_ms, to_ms
from handrail.store.tables.step_ups import step_up, step_up_count
from handrail.stored.ledger import Leaf
from handrail.stored.talk import StepUp

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SqlStepUps:
    """The `StepUps` port on a database."""

    data: Database

    async def count(self, person: bytes, what: Literal["sent", "tried"], now: datetime) -> int:
        """Count one more and return how many there were in the running hour."""
        return await self.data.write(_count, person, what, now)

    async def put(self, new: StepUp, leaf: Leaf) -> None:
        """Store a conversation's code, in place of the one before it."""
        await self.data.write(_put, new, leaf)

    async def prove(
        self, conversation: ConversationId, code: bytes, now: datetime, until: datetime, leaf: Leaf
    ) -> bool:
        """Use the code up if it is this one and alive."""
        return await self.data.write(_prove, conversation, code, now, until, leaf)

    async def of(self, conversation: ConversationId) -> StepUp | None:
        """Return the state of a conversation."""
        return await self.data.read(_of, conversation)


def forget_step_ups(tx: Connection, conversations: Select[tuple[str]]) -> None:
    """Forget what was sent and tried in these conversations."""
    theirs = step_up.c.conversation_id.in_(conversations)
    persons = select(step_up.c.person).where(theirs)
    tx.execute(delete(step_up_count).where(step_up_count.c.person.in_(persons)))
    tx.execute(delete(step_up).where(theirs))


def _count(tx: Connection, person: bytes, what: Literal["sent", "tried"], now: datetime) -> int:
    """Count under a lock, so that of many tries at once none is missed."""
    alone(tx, "step-up")
    tx.execute(delete(step_up_count).where(step_up_count.c.since < to_ms(now - DAY)))
    mine = step_up_count.c.person == person
    row = tx.execute(select(step_up_count).where(mine)).one_or_none()
    if row is None or row.since <= to_ms(now - HOUR):
        fresh = {"since": to_ms(now), "sent": 0, "tried": 0, what: 1}
        tx.execute(delete(step_up_count).where(mine))
        tx.execute(insert(step_up_count).values(person=person, **fresh))
        return 1
    counted: int = getattr(row, what) + 1
    tx.execute(update(step_up_count).where(mine).values({what: counted}))
    return counted


def _put(tx: Connection, new: StepUp, leaf: Leaf) -> None:
    alone(tx, "step-up")
    mine = step_up.c.conversation_id == new.conversation
    values = {"person": new.person, "code": new.code, "until": to_ms(new.until)}
    there = tx.execute(update(step_up).where(mine).values(**values))
    if not there.rowcount:
        tx.execute(insert(step_up).values(conversation_id=new.conversation, **values))
    insert_leaf(tx, leaf)


def _prove(
    tx: Connection,
    conversation: ConversationId,
    code: bytes,
    now: datetime,
    until: datetime,
    leaf: Leaf,
) -> bool:
    used = tx.execute(
        update(step_up)
        .where(
            step_up.c.conversation_id == conversation,
            step_up.c.code == code,
            step_up.c.until > to_ms(now),
        )
        .values(code=None, proved_until=to_ms(until))
    )
    if used.rowcount:
        insert_leaf(tx, leaf)
    return bool(used.rowcount)


def _of(tx: Connection, conversation: ConversationId) -> StepUp | None:
    row: Any = tx.execute(
        select(step_up).where(step_up.c.conversation_id == conversation)
    ).one_or_none()
    if row is None:
        return None
    return StepUp(
        conversation=conversation,
        person=bytes(row.person),
        code=bytes(row.code) if row.code is not None else None,
        until=from_ms(row.until),
        proved_until=from_ms(row.proved_until) if row.proved_until is not None else None,
    )
