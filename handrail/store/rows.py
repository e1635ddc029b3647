"""Rows to values. A column read here is a column somebody needs."""

from typing import Any, cast, get_args

from sqlalchemy import Row

from handrail.core.ids import CaseId, ConversationId, MessageId, StaffId, SubjectId, TurnId
from handrail.core.message import Author, CustomerState, Language, Shown, Speaker
from handrail.oversight.case import Case, CaseState, Urgency
from handrail.security.seal import Sealed
from handrail.store.moment import from_ms
from handrail.store.tables.cases import support_case
from handrail.store.tables.conversations import conversation, message, shown
from handrail.stored.talk import Conversation, StoredMessage

CONVERSATION = (
    conversation.c.id,
    conversation.c.subject_id,
    conversation.c.channel,
    conversation.c.case_number,
    conversation.c.language,
    conversation.c.speaker,
    conversation.c.epoch,
    conversation.c.customer_state,
    conversation.c.opened_at,
    conversation.c.seq,
)
MESSAGE = (
    message.c.id,
    message.c.seq,
    message.c.author,
    message.c.body,
    message.c.at,
    message.c.turn_id,
    message.c.staff_id,
)
SHOWN = (shown.c.notice, shown.c.version, shown.c.language, shown.c.channel, shown.c.at)
CASE = (
    support_case.c.id,
    support_case.c.conversation_id,
    support_case.c.state,
    support_case.c.epoch,
    support_case.c.queue,
    support_case.c.urgency,
    support_case.c.reason,
    support_case.c.sentence,
    support_case.c.opened_at,
    support_case.c.changed_at,
    support_case.c.holder,
)


def language_of(code: str) -> Language:
    """Return a stored language; a code we do not know is a broken row."""
    if code not in get_args(Language):
        raise ValueError("a stored language is none of ours")
    return cast("Language", code)


def conversation_of(row: Row[*tuple[Any, ...]], start: int = 0) -> Conversation:
    """Return a conversation from the columns of `CONVERSATION`, which begin at `start`."""
    values = tuple(row)[start:]
    return Conversation(
        id=ConversationId(values[0]),
        subject=SubjectId(values[1]),
        channel=values[2],
        case_number=values[3],
        language=language_of(values[4]),
        speaker=cast("Speaker", values[5]),
        epoch=values[6],
        customer=CustomerState(values[7]),
        opened=from_ms(values[8]),
        seq=values[9],
    )


def message_of(row: Row[*tuple[Any, ...]]) -> StoredMessage:
    """Return a message from the columns of `MESSAGE`."""
    return StoredMessage(
        id=MessageId(row[0]),
        seq=row[1],
        author=Author(row[2]),
        body=Sealed(row[3]),
        at=from_ms(row[4]),
        turn=TurnId(row[5]) if row[5] else None,
        staff=StaffId(row[6]) if row[6] else None,
    )


def shown_of(row: Row[*tuple[Any, ...]]) -> Shown:
    """Return a notice on record from the columns of `SHOWN`."""
    return Shown(row[0], row[1], language_of(row[2]), row[3], from_ms(row[4]))


def case_of(row: Row[*tuple[Any, ...]]) -> Case:
    """Return a case from the columns of `CASE`."""
    return Case(
        id=CaseId(row[0]),
        conversation=ConversationId(row[1]),
        state=CaseState(row[2]),
        epoch=row[3],
        queue=row[4],
        urgency=cast("Urgency", row[5]),
        reason=row[6],
        sentence=row[7],
        opened=from_ms(row[8]),
        changed=from_ms(row[9]),
        holder=StaffId(row[10]) if row[10] else None,
    )
