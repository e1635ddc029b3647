"""Messages on SQL: each kept once, with the turn it begins; replies, and notices put on record.

A statement of every turn is a constant: building one costs more than running it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from handrail.core.errors import NotFound
from handrail.core.ids import ConversationId, MessageId, TurnId
from handrail.core.message import Author, Shown
from handrail.store.moment import to_ms
from handrail.store.prepared import Prepared
from handrail.store.tables.conversations import conversation, message, outbox, shown, turn
from handrail.stored.talk import Kept, NewMessage
from handrail.stored.turns import NewReply

OWNER: Final = conversation.c.id == bindparam("owner")
LOCK_LEASE: Final = Prepared(
    select(conversation.c.seq, conversation.c.lease_turn, conversation.c.lease_until)
    .where(OWNER)
    .with_for_update()
)
FIND_REPEATED: Final = Prepared(
    select(message.c.id, message.c.seq).where(
        message.c.conversation_id == bindparam("owner"), message.c.client_id == bindparam("client")
    )
)
INSERT_MESSAGE: Final = Prepared(insert(message))
INSERT_OUTBOX: Final = Prepared(insert(outbox))
INSERT_SHOWN: Final = Prepared(insert(shown))
INSERT_TURN: Final = Prepared(insert(turn))
UPDATE_CONVERSATION: Final = Prepared(update(conversation).where(OWNER))


def keep_message(tx: Connection, new: NewMessage) -> Kept:
    """Store a message once per client id; start its turn if nobody holds the lease."""
    row = LOCK_LEASE.first(tx, owner=new.conversation)
    if row is None:
        raise NotFound("There is no such conversation.")
    before = FIND_REPEATED.first(tx, owner=new.conversation, client=new.client_id)
    if before is not None:
        return Kept(MessageId(before[0]), before[1], None, repeated=True)
    free = row.lease_turn is None
    seq = row.seq + 1
    _insert_message(tx, new, seq, new.turn if free else None)
    insert_shown(tx, new.conversation, new.shown)
    changed: dict[str, str | int] = {"owner": new.conversation, "seq": seq}
    if free:
        start_turn(tx, new.turn, new.conversation, new.at)
        changed |= {"lease_turn": new.turn, "lease_until": to_ms(new.lease_until)}
    UPDATE_CONVERSATION.run(tx, **changed)
    return Kept(new.id, seq, new.turn if free else None)


def _insert_message(tx: Connection, new: NewMessage, seq: int, turn_id: TurnId | None) -> None:
    INSERT_MESSAGE.run(
        tx,
        id=new.id,
        conversation_id=new.conversation,
        turn_id=turn_id,
        seq=seq,
        author=Author.CUSTOMER.value,
        client_id=new.client_id,
        staff_id=None,
        body=new.body,
        detailed=False,
        at=to_ms(new.at),
    )


def start_turn(tx: Connection, turn_id: TurnId, owner: ConversationId, at: datetime) -> None:
    """Begin a turn of this conversation."""
    INSERT_TURN.run(
        tx,
        id=turn_id,
        conversation_id=owner,
        state="walking",
        attempts=1,
        started_at=to_ms(at),
    )


def insert_shown(tx: Connection, owner: ConversationId, notices: Sequence[Shown]) -> None:
    """Put notices on record."""
    if notices:
        INSERT_SHOWN.each(
            tx,
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


def insert_reply(
    tx: Connection,
    owner: ConversationId,
    turn_id: TurnId | None,
    reply: NewReply,
    seq: int,
    at: datetime,
) -> None:
    """Store a reply and the outbox row that makes sure its reader is told."""
    INSERT_MESSAGE.run(
        tx,
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
    INSERT_OUTBOX.run(tx, id=reply.id, conversation_id=owner, seq=seq, at=to_ms(at))
