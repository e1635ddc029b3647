"""Save what the case's state machine decided. The database decides nothing."""

from sqlalchemy import Connection, insert, select, update

from handrail.core.errors import Conflict
from handrail.oversight.case import Case, PersonNeeded, open_case, step
from handrail.store.moment import to_ms
from handrail.store.rows import CASE, case_of
from handrail.store.tables.cases import support_case
from handrail.store.tables.conversations import conversation
from handrail.stored.talk import Conversation
from handrail.stored.turns import TurnRecord

URGENCY = {"now": 0, "high": 1, "normal": 2}


def need_person(tx: Connection, owner: Conversation, record: TurnRecord) -> Case:
    """Open the conversation's case, or step it: the state machine decides, not the database."""
    row = tx.execute(
        select(*CASE).where(support_case.c.conversation_id == owner.id).with_for_update()
    ).one_or_none()
    if row is None:
        if not isinstance(record.case, PersonNeeded):
            raise Conflict("There is no case yet.")
        case = open_case(record.case_id, owner.id, record.case, owner.epoch, record.at)
        tx.execute(insert(support_case).values(**case_columns(case)))
        return case
    if record.case is None:
        return case_of(row)
    case = step(case_of(row), record.case, record.at)
    save_case(tx, case)
    return case


def save_case(tx: Connection, case: Case) -> None:
    """Store a stepped case and the speaker it gives the conversation."""
    tx.execute(
        update(support_case).where(support_case.c.id == case.id).values(**case_columns(case))
    )
    tx.execute(
        update(conversation)
        .where(conversation.c.id == case.conversation)
        .values(speaker=case.speaker, epoch=case.epoch)
    )


def case_columns(case: Case) -> dict[str, str | int | None]:
    """Return a case as its columns."""
    return {
        "id": case.id,
        "conversation_id": case.conversation,
        "state": case.state.value,
        "epoch": case.epoch,
        "queue": case.queue,
        "urgency": case.urgency,
        "urgency_rank": URGENCY[case.urgency],
        "reason": case.reason,
        "sentence": case.sentence,
        "holder": case.holder,
        "opened_at": to_ms(case.opened),
        "changed_at": to_ms(case.changed),
    }
