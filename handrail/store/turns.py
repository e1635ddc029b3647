"""A turn on SQL: keep the message, read what the turn needs, record what came of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, and_, func, insert, select, update

from handrail.core.errors import Conflict, Misconfigured, NotFound
from handrail.core.ids import ConversationId, MessageId, ReleaseId, TurnId
from handrail.core.message import Author, Shown
from handrail.security.seal import Sealed
from handrail.store.case_steps import need_person
from handrail.store.ledger import insert_leaf
from handrail.store.moment import to_ms
from handrail.store.rows import (
    CONVERSATION,
    MESSAGE,
    SHOWN,
    conversation_of,
    message_of,
    shown_of,
)
from handrail.store.tables.conversations import brake, conversation, message, outbox, shown, turn
from handrail.store.tables.knowledge import release
from handrail.stored import (
    WARNED,
    Kept,
    NewMessage,
    NewReply,
    Recorded,
    TurnContext,
    TurnRecord,
)

HISTORY = 6
MOST_DETAILED = 400


def keep_message(tx: Connection, new: NewMessage) -> Kept:
    """Store a message once per client id; start its turn if nobody holds the lease."""
    row = tx.execute(
        select(conversation.c.seq, conversation.c.lease_turn, conversation.c.lease_until)
        .where(conversation.c.id == new.conversation)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise NotFound("There is no such conversation.")
    before = tx.execute(
        select(message.c.id, message.c.seq).where(
            message.c.conversation_id == new.conversation, message.c.client_id == new.client_id
        )
    ).one_or_none()
    if before is not None:
        return Kept(MessageId(before[0]), before[1], None, repeated=True)
    free = row.lease_turn is None
    seq = row.seq + 1
    tx.execute(
        insert(message).values(
            id=new.id,
            conversation_id=new.conversation,
            turn_id=new.turn if free else None,
            seq=seq,
            author=Author.CUSTOMER.value,
            client_id=new.client_id,
            body=new.body,
            detailed=False,
            at=to_ms(new.at),
        )
    )
    insert_shown(tx, new.conversation, new.shown)
    if free:
        _start_turn(tx, new.turn, new.conversation, new.at)
    tx.execute(
        update(conversation)
        .where(conversation.c.id == new.conversation)
        .values(seq=seq, **(_lease(new.turn, new.lease_until) if free else {}))
    )
    return Kept(new.id, seq, new.turn if free else None)


def _lease(holder: TurnId, until: datetime) -> dict[str, str | int]:
    return {"lease_turn": holder, "lease_until": to_ms(until)}


def _start_turn(tx: Connection, turn_id: TurnId, owner: ConversationId, at: datetime) -> None:
    tx.execute(
        insert(turn).values(
            id=turn_id, conversation_id=owner, state="walking", attempts=1, started_at=to_ms(at)
        )
    )


def insert_shown(tx: Connection, owner: ConversationId, notices: Sequence[Shown]) -> None:
    """Put notices on record."""
    if notices:
        tx.execute(
            insert(shown),
            [
                {
                    "conversation_id": owner,
                    "notice": notice.notice,
                    "version": notice.version,
                    "language": notice.language,
                    "channel": notice.channel,
                    "at": to_ms(notice.at),
                }
                for notice in notices
            ],
        )


def read_context(tx: Connection, turn_id: TurnId) -> TurnContext:
    """Read everything a turn needs, in one transaction."""
    row = _turn_row(tx, turn_id)
    owner = conversation_of(row)
    now = tx.execute(select(*MESSAGE).where(message.c.turn_id == turn_id).order_by(message.c.seq))
    messages = tuple(message_of(said) for said in now if said.author == Author.CUSTOMER.value)
    first = messages[0].seq if messages else owner.seq + 1
    of_owner = message.c.conversation_id == owner.id
    detailed = tx.execute(
        select(*MESSAGE)
        .where(of_owner, message.c.detailed, message.c.seq < first)
        .order_by(message.c.seq)
        .limit(MOST_DETAILED)
    )
    history = tx.execute(
        select(*MESSAGE)
        .where(of_owner, message.c.seq < first, message.c.author != Author.SYSTEM.value)
        .order_by(message.c.seq.desc())
        .limit(HISTORY)
    )
    notices = tx.execute(
        select(*SHOWN).where(shown.c.conversation_id == owner.id).order_by(shown.c.at)
    )
    return TurnContext(
        conversation=owner,
        messages=messages,
        detailed=tuple(message_of(said) for said in detailed),
        history=tuple(reversed([message_of(said) for said in history])),
        shown=tuple(shown_of(notice) for notice in notices),
        known=Sealed(row.known) if row.known is not None else None,
        braked=bool(row.braked),
        release=ReleaseId(row.release),
        attempts=row.attempts,
        warned=bool(row.warned),
    )


def _turn_row(tx: Connection, turn_id: TurnId) -> Row[*tuple[Any, ...]]:
    """Read the turn with its conversation, the brake and the release that answers."""
    row = tx.execute(
        select(
            *CONVERSATION,
            conversation.c.known,
            turn.c.attempts,
            _is_braked().label("braked"),
            _active_release().label("release"),
            _was_warned().label("warned"),
        )
        .join(turn, turn.c.conversation_id == conversation.c.id)
        .where(turn.c.id == turn_id)
    ).one_or_none()
    if row is None:
        raise NotFound("There is no such turn.")
    if row.release is None:
        raise Misconfigured("No release is active.", "Run `handrail serve`, which makes one.")
    return row


def _is_braked() -> ScalarSelect[int]:
    return select(func.count()).select_from(brake).scalar_subquery()


def _was_warned() -> ScalarSelect[int]:
    """Count the turns of the same conversation that were refused for abuse."""
    before = turn.alias("before")
    return (
        select(func.count())
        .select_from(before)
        .where(before.c.conversation_id == turn.c.conversation_id, before.c.decision == WARNED)
        .correlate(turn)
        .scalar_subquery()
    )


def _active_release() -> ScalarSelect[str]:
    return (
        select(release.c.id)
        .where(release.c.activated_at.is_not(None))
        .order_by(release.c.activated_at.desc(), release.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )


def record_turn(tx: Connection, record: TurnRecord) -> Recorded:
    """Record a turn. Somebody else's turn by now: `Conflict`. A new speaker: nothing is said."""
    row = tx.execute(
        select(*CONVERSATION, conversation.c.lease_turn)
        .where(conversation.c.id == record.conversation)
        .with_for_update()
    ).one_or_none()
    if row is None or row.lease_turn != record.turn:
        raise Conflict("Another process has taken this turn over.")
    owner = conversation_of(row)
    dropped = owner.epoch != record.epoch or owner.customer != record.customer
    seq = owner.seq
    case = None
    if not dropped:
        insert_shown(tx, record.conversation, record.shown)
        if record.case is not None:
            case = need_person(tx, owner, record)
        if record.reply is not None:
            seq += 1
            insert_reply(tx, owner.id, record.turn, record.reply, seq, record.at)
    _close_turn(tx, record, dropped=dropped)
    more = _next_turn(tx, record)
    tx.execute(
        update(conversation)
        .where(conversation.c.id == record.conversation)
        .values(
            seq=seq,
            language=record.language,
            lease_turn=record.next_turn if more else None,
            lease_until=to_ms(record.lease_until) if more else 0,
        )
    )
    return Recorded(dropped, seq, record.next_turn if more else None, case)


def _close_turn(tx: Connection, record: TurnRecord, *, dropped: bool) -> None:
    """Store the masked messages, the leaf and the course of a turn that is over."""
    for message_id, body, detailed in record.masked:
        tx.execute(
            update(message).where(message.c.id == message_id).values(body=body, detailed=detailed)
        )
    leaf = record.leaf_if_dropped if dropped else record.leaf
    insert_leaf(tx, leaf)
    tx.execute(
        update(turn)
        .where(turn.c.id == record.turn)
        .values(
            state="recorded",
            decision="unsaid" if dropped else record.decision,
            trace=record.trace,
            leaf_hash=leaf.hash,
            recorded_at=to_ms(record.at),
        )
    )


def insert_reply(
    tx: Connection,
    owner: ConversationId,
    turn_id: TurnId | None,
    reply: NewReply,
    seq: int,
    at: datetime,
) -> None:
    """Store a reply and the outbox row that makes sure its reader is told."""
    tx.execute(
        insert(message).values(
            id=reply.id,
            conversation_id=owner,
            turn_id=turn_id,
            seq=seq,
            author=reply.author.value,
            client_id=reply.client_id,
            staff_id=reply.staff,
            body=reply.body,
            detailed=reply.detailed,
            at=to_ms(at),
        )
    )
    tx.execute(insert(outbox).values(id=reply.id, conversation_id=owner, seq=seq, at=to_ms(at)))


def _next_turn(tx: Connection, record: TurnRecord) -> bool:
    """Start the turn over what arrived meanwhile; tell whether anything did."""
    waiting = and_(
        message.c.conversation_id == record.conversation,
        message.c.turn_id.is_(None),
        message.c.author == Author.CUSTOMER.value,
    )
    if tx.execute(select(message.c.id).where(waiting).limit(1)).first() is None:
        return False
    _start_turn(tx, record.next_turn, record.conversation, record.at)
    tx.execute(update(message).where(waiting).values(turn_id=record.next_turn))
    return True
