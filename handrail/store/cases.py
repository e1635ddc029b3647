"""Cases on SQL: the inbox, and a person's deed with its message and its leaf in one transaction."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, select, update

from handrail.core.errors import NotFound
from handrail.core.ids import CaseId, StaffId
from handrail.oversight.case import CaseState, step
from handrail.store.case_steps import save_case
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.messages import insert_reply, insert_shown
from handrail.store.moment import from_ms
from handrail.store.rows import CASE, CONVERSATION, case_of, conversation_of
from handrail.store.tables.cases import support_case
from handrail.store.tables.conversations import conversation, message
from handrail.store.tables.staff import staff
from handrail.stored.cases import CaseChange, CaseRow

MOST_CASES = 200
OPEN = (CaseState.WAITING, CaseState.CLAIMED, CaseState.ANSWERED, CaseState.HANDED_BACK)


@dataclass(frozen=True, slots=True)
class SqlCases:
    """The `Cases` port on a database."""

    data: Database

    async def change(self, change: CaseChange) -> CaseRow:
        """Apply a person's deed to a case."""
        return await self.data.write(change_case, change)

    async def one(self, case: CaseId) -> CaseRow | None:
        """Return a case."""
        return await self.data.read(read_case, case)

    async def inbox(self, states: Sequence[CaseState], holder: StaffId | None) -> Sequence[CaseRow]:
        """Return cases in these states, most urgent and longest waiting first."""
        return await self.data.read(_inbox, states, holder)

    async def counts(self, holder: StaffId) -> Mapping[str, Mapping[str, int]]:
        """Return for each queue how many cases wait, are mine, are open, are closed."""
        return await self.data.read(_counts, holder)


def change_case(tx: Connection, change: CaseChange) -> CaseRow:
    """Step the case under a lock; the state machine refuses what cannot be."""
    owner = select(support_case.c.conversation_id).where(support_case.c.id == change.case)
    locked = tx.execute(
        select(conversation.c.id, conversation.c.seq)
        .where(conversation.c.id == owner.scalar_subquery())
        .with_for_update()
    ).one_or_none()
    row = read_case(tx, change.case)
    if row is None or locked is None:
        raise NotFound("There is no such case.")
    if _repeated(tx, row, change):
        return row
    save_case(tx, step(row.case, change.event, change.at))
    insert_shown(tx, row.conversation.id, change.shown)
    seq = locked.seq
    for reply in change.replies:
        seq += 1
        insert_reply(tx, row.conversation.id, None, reply, seq, change.at)
    if change.replies:
        tx.execute(
            update(conversation).where(conversation.c.id == row.conversation.id).values(seq=seq)
        )
    insert_leaf(tx, change.leaf)
    after = read_case(tx, change.case)
    if after is None:
        raise NotFound("There is no such case.")
    return after


def _repeated(tx: Connection, row: CaseRow, change: CaseChange) -> bool:
    """Tell whether these replies were recorded before: the same client id is the same reply."""
    ids = [reply.client_id for reply in change.replies if reply.client_id is not None]
    of_case = message.c.conversation_id == row.conversation.id
    before = select(message.c.id).where(of_case, message.c.client_id.in_(ids)).limit(1)
    return bool(ids) and tx.execute(before).first() is not None


def _rows() -> Select[Any]:
    return (
        select(*CASE, *CONVERSATION, staff.c.name.label("holder_name"))
        .join(conversation, conversation.c.id == support_case.c.conversation_id)
        .outerjoin(staff, staff.c.id == support_case.c.holder)
    )


def _case_row(row: Row[*tuple[Any, ...]]) -> CaseRow:
    parts = tuple(row)
    return CaseRow(
        case=case_of(row),
        conversation=conversation_of(row, len(CASE)),
        claimed_by_name=row.holder_name or "",
        last=from_ms(parts[9]),
    )


def read_case(tx: Connection, case: CaseId) -> CaseRow | None:
    """Return a case with its conversation."""
    row = tx.execute(_rows().where(support_case.c.id == case)).one_or_none()
    return _case_row(row) if row else None


def _inbox(
    tx: Connection, states: Sequence[CaseState], holder: StaffId | None
) -> Sequence[CaseRow]:
    wanted = _rows().where(support_case.c.state.in_([state.value for state in states]))
    if holder is not None:
        wanted = wanted.where(support_case.c.holder == holder)
    closed = tuple(states) == (CaseState.CLOSED,)
    order = (
        (support_case.c.changed_at.desc(),)
        if closed
        else (support_case.c.urgency_rank, support_case.c.opened_at)
    )
    rows = tx.execute(wanted.order_by(*order).limit(MOST_CASES))
    return [_case_row(row) for row in rows]


def _counts(tx: Connection, holder: StaffId) -> Mapping[str, Mapping[str, int]]:
    of = support_case.c
    mine = func.coalesce(func.sum(case((of.holder == holder, 1), else_=0)), 0)
    found: dict[str, Counter[str]] = {}
    for queue, state, count, own in tx.execute(
        select(of.queue, of.state, func.count(), mine).group_by(of.queue, of.state)
    ):
        tabs = found.setdefault(str(queue), Counter(waiting=0, mine=0, open=0, closed=0))
        tabs["mine"] += int(own)
        tabs["open"] += int(count) if state in {one.value for one in OPEN} else 0
        if state in {CaseState.WAITING.value, CaseState.CLOSED.value}:
            tabs[str(state)] += int(count)
    return found
