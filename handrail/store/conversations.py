"""Conversations on SQL. Each method is one transaction on a thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, true, update

from handrail.core.errors import IdentityReplayed, NotFound
from handrail.core.ids import ConversationId, SubjectId, TurnId
from handrail.core.message import CustomerState
from handrail.security.seal import Sealed
from handrail.store.contexts import MOST_DETAILED, READ_SHOWN, is_braked, read_context
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.messages import insert_shown, keep_message
from handrail.store.moment import from_ms, to_ms
from handrail.store.prepared import Prepared
from handrail.store.rows import (
    CASE,
    CONVERSATION,
    MESSAGE,
    case_of,
    conversation_of,
    message_of,
    shown_of,
)
from handrail.store.tables.cases import support_case
from handrail.store.tables.conversations import (
    conversation,
    message,
    outbox,
    turn,
)
from handrail.store.tables.subjects import identity_used, subject_link
from handrail.store.turns import record_turn
from handrail.stored.talk import (
    Conversation,
    Feed,
    IdentityUsed,
    Kept,
    NewConversation,
    NewMessage,
    Pulse,
)
from handrail.stored.turns import Recorded, Trace, TurnContext, TurnRecord

MOST_FEED = 500
OWNER: Final = conversation.c.id == bindparam("owner")
OF_OWNER: Final = message.c.conversation_id == bindparam("owner")
BY_TOKEN: Final = Prepared(
    select(*CONVERSATION, subject_link.c.person_id)
    .outerjoin(subject_link, subject_link.c.subject_id == conversation.c.subject_id)
    .where(conversation.c.token_hash == bindparam("token"))
)
BY_ID: Final = Prepared(select(*CONVERSATION).where(OWNER))
READ_PULSE: Final = Prepared(select(*CONVERSATION, is_braked().label("braked")).where(OWNER))
READ_SPEAKER: Final = Prepared(select(conversation.c.speaker, conversation.c.known).where(OWNER))
READ_CASE: Final = Prepared(
    select(*CASE).where(support_case.c.conversation_id == bindparam("owner"))
)
READ_AFTER: Final = Prepared(
    select(*MESSAGE)
    .where(OF_OWNER, message.c.seq > bindparam("after"))
    .order_by(message.c.seq)
    .limit(MOST_FEED)
)
READ_DETAILED: Final = Prepared(
    select(*MESSAGE)
    .where(OF_OWNER, message.c.detailed)
    .order_by(message.c.seq)
    .limit(MOST_DETAILED)
)


@dataclass(frozen=True, slots=True)
class SqlConversations:
    """The `Conversations` port on a database."""

    data: Database

    async def open(self, new: NewConversation) -> None:
        """Store a new conversation and its leaf."""
        await self.data.write(_open, new)

    async def by_token(self, token_hash: bytes) -> Conversation | None:
        """Return the conversation this token opens, if any."""
        return await self.data.read(_by_token, token_hash)

    async def by_id(self, conversation: ConversationId) -> Conversation | None:
        """Return the conversation, if it exists."""
        return await self.data.read(_by_id, conversation)

    async def keep(self, message: NewMessage) -> Kept:
        """Store a message once per client id; take the lease if it is free."""
        return await self.data.write(keep_message, message)

    async def context(self, turn: TurnId) -> TurnContext:
        """Return everything the turn needs to know."""
        return await self.data.read(read_context, turn)

    async def pulse(self, conversation: ConversationId) -> Pulse:
        """Return who speaks now and whether anything may."""
        return await self.data.read(_pulse, conversation)

    async def record(self, record: TurnRecord) -> Recorded:
        """Record the turn in one transaction."""
        return await self.data.write(record_turn, record)

    async def resume(self, now: datetime, until: datetime, *, everyone: bool) -> Sequence[TurnId]:
        """Take over unfinished turns."""
        return await self.data.write(_resume, now, until, everyone=everyone)

    async def feed(self, conversation: ConversationId, after: int) -> Feed:
        """Return what was said after this sequence number."""
        return await self.data.read(_feed, conversation, after)

    async def trace(self, turn: TurnId) -> Trace | None:
        """Return the recorded course of a turn."""
        return await self.data.read(_trace, turn)

    async def traces(self, conversation: ConversationId) -> Sequence[Trace]:
        """Return the recorded courses of a conversation, oldest first."""
        return await self.data.read(_traces, conversation)

    async def drain(self, before: datetime) -> Sequence[tuple[ConversationId, int]]:
        """Take the outbox rows written before this time, to tell their readers again."""
        return await self.data.write(_drain, before)


def _open(tx: Connection, new: NewConversation) -> None:
    if new.used is not None:
        _use_up(tx, new.used, new.at)
    tx.execute(
        insert(conversation).values(
            id=new.id,
            subject_id=new.subject,
            channel=new.channel,
            token_hash=new.token_hash,
            case_number=new.case_number,
            language=new.language,
            opened_at=to_ms(new.at),
            speaker="assistant",
            epoch=0,
            customer_state=CustomerState.OPEN.value,
            seq=0,
            lease_until=0,
            known=new.known,
        )
    )
    insert_shown(tx, new.id, new.shown)
    insert_leaf(tx, new.leaf)


def _use_up(tx: Connection, used: IdentityUsed, now: datetime) -> None:
    """Use an identity token up, and forget those that are dead. One of two at once gets in."""
    tx.execute(delete(identity_used).where(identity_used.c.until < to_ms(now)))
    there = select(identity_used.c.hash).where(identity_used.c.hash == used.hash)
    if tx.execute(there).one_or_none() is not None:
        sentence = "This identity token was used before."
        raise IdentityReplayed(sentence, "Ask the shop for a new one.")
    tx.execute(insert(identity_used).values(hash=used.hash, until=to_ms(used.until)))


def _by_token(tx: Connection, token_hash: bytes) -> Conversation | None:
    row = BY_TOKEN.first(tx, token=token_hash)
    return replace(conversation_of(row), person=row.person_id or "") if row else None


def _by_id(tx: Connection, owner: ConversationId) -> Conversation | None:
    row = BY_ID.first(tx, owner=owner)
    return conversation_of(row) if row else None


def _pulse(tx: Connection, owner: ConversationId) -> Pulse:
    row = READ_PULSE.first(tx, owner=owner)
    if row is None:
        raise NotFound("There is no such conversation.")
    found = conversation_of(row)
    return Pulse(found.speaker, found.epoch, found.customer, bool(row.braked))


def _resume(tx: Connection, now: datetime, until: datetime, *, everyone: bool) -> Sequence[TurnId]:
    """Take over turns whose lease ran out; all leased ones when we are the only process."""
    ran_out = true() if everyone else conversation.c.lease_until < to_ms(now)
    rows = tx.execute(
        select(conversation.c.id, conversation.c.lease_turn)
        .where(conversation.c.lease_turn.is_not(None), ran_out)
        .with_for_update(skip_locked=True)
    ).all()
    for owner, holder in rows:
        tx.execute(
            update(conversation).where(conversation.c.id == owner).values(lease_until=to_ms(until))
        )
        tx.execute(update(turn).where(turn.c.id == holder).values(attempts=turn.c.attempts + 1))
    return [TurnId(holder) for _, holder in rows]


def _feed(tx: Connection, owner: ConversationId, after: int) -> Feed:
    messages = READ_AFTER.all(tx, owner=owner, after=after)
    detailed = READ_DETAILED.all(tx, owner=owner)
    notices = READ_SHOWN.all(tx, owner=owner)
    case = READ_CASE.first(tx, owner=owner)
    now = READ_SPEAKER.first(tx, owner=owner)
    if now is None:
        raise NotFound("There is no such conversation.")
    return Feed(
        messages=tuple(message_of(row) for row in messages),
        detailed=tuple(message_of(row) for row in detailed),
        shown=tuple(shown_of(row) for row in notices),
        speaker=now.speaker,
        case=case_of(case) if case else None,
        known=Sealed(now.known) if now.known is not None else None,
    )


TRACE = (
    turn.c.id,
    turn.c.conversation_id,
    conversation.c.subject_id,
    turn.c.decision,
    turn.c.trace,
    turn.c.recorded_at,
    turn.c.leaf_hash,
)


def _trace(tx: Connection, turn_id: TurnId) -> Trace | None:
    row = tx.execute(
        select(*TRACE)
        .join(conversation, conversation.c.id == turn.c.conversation_id)
        .where(turn.c.id == turn_id, turn.c.state == "recorded")
    ).one_or_none()
    return _trace_of(row) if row else None


def _traces(tx: Connection, owner: ConversationId) -> Sequence[Trace]:
    rows = tx.execute(
        select(*TRACE)
        .join(conversation, conversation.c.id == turn.c.conversation_id)
        .where(turn.c.conversation_id == owner, turn.c.state == "recorded")
        .order_by(turn.c.recorded_at)
        .limit(MOST_FEED)
    )
    return [_trace_of(row) for row in rows]


def _trace_of(row: Row[*tuple[Any, ...]]) -> Trace:
    return Trace(
        turn=TurnId(row[0]),
        conversation=ConversationId(row[1]),
        subject=SubjectId(row[2]),
        decision=row[3],
        body=Sealed(row[4]),
        at=from_ms(row[5]),
        leaf=bytes(row[6]),
    )


def _drain(tx: Connection, before: datetime) -> Sequence[tuple[ConversationId, int]]:
    """Take and return in one statement: of two processes only one gets a row."""
    taken = tx.execute(
        delete(outbox)
        .where(outbox.c.at <= to_ms(before))
        .returning(outbox.c.conversation_id, outbox.c.seq)
    )
    return [(ConversationId(row.conversation_id), row.seq) for row in taken]
