"""What came of a turn, recorded on SQL in one transaction."""

from typing import Final

from sqlalchemy import Connection, and_, bindparam, select, update

from handrail.core.errors import Conflict
from handrail.core.message import Author
from handrail.store.case_steps import need_person
from handrail.store.ledger import insert_leaf
from handrail.store.messages import (
    OWNER,
    UPDATE_CONVERSATION,
    insert_reply,
    insert_shown,
    start_turn,
)
from handrail.store.moment import to_ms
from handrail.store.prepared import Prepared
from handrail.store.rows import CONVERSATION, conversation_of
from handrail.store.tables.conversations import conversation, message, turn
from handrail.stored.turns import Recorded, TurnRecord

LOCK_CONVERSATION: Final = Prepared(
    select(*CONVERSATION, conversation.c.lease_turn).where(OWNER).with_for_update()
)
MASK_MESSAGE: Final = Prepared(update(message).where(message.c.id == bindparam("which")))
CLOSE_TURN: Final = Prepared(update(turn).where(turn.c.id == bindparam("which")))
WAITING: Final = and_(
    message.c.conversation_id == bindparam("owner"),
    message.c.turn_id.is_(None),
    message.c.author == Author.CUSTOMER.value,
)
FIND_WAITING: Final = Prepared(select(message.c.id).where(WAITING).limit(1))
TAKE_WAITING: Final = Prepared(update(message).where(WAITING))


def record_turn(tx: Connection, record: TurnRecord) -> Recorded:
    """Record a turn. Somebody else's turn by now: `Conflict`. A new speaker: nothing is said."""
    row = LOCK_CONVERSATION.first(tx, owner=record.conversation)
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
    UPDATE_CONVERSATION.run(
        tx,
        owner=record.conversation,
        seq=seq,
        language=record.language,
        lease_turn=record.next_turn if more else None,
        lease_until=to_ms(record.lease_until) if more else 0,
    )
    return Recorded(dropped, seq, record.next_turn if more else None, case)


def _close_turn(tx: Connection, record: TurnRecord, *, dropped: bool) -> None:
    """Store the masked messages, the leaf and the course of a turn that is over."""
    for message_id, body, detailed in record.masked:
        MASK_MESSAGE.run(tx, which=message_id, body=body, detailed=detailed)
    leaf = record.leaf_if_dropped() if dropped else record.leaf
    insert_leaf(tx, leaf)
    CLOSE_TURN.run(
        tx,
        which=record.turn,
        state="recorded",
        decision="unsaid" if dropped else record.decision,
        trace=record.trace,
        leaf_hash=leaf.hash,
        recorded_at=to_ms(record.at),
    )


def _next_turn(tx: Connection, record: TurnRecord) -> bool:
    """Start the turn over what arrived meanwhile; tell whether anything did."""
    if FIND_WAITING.first(tx, owner=record.conversation) is None:
        return False
    start_turn(tx, record.next_turn, record.conversation, record.at)
    TAKE_WAITING.run(tx, owner=record.conversation, turn_id=record.next_turn)
    return True
