"""What a turn needs to know, read from SQL in one transaction."""

from typing import Final

from sqlalchemy import Connection, ScalarSelect, bindparam, func, select

from handrail.core.errors import Misconfigured, NotFound
from handrail.core.ids import ReleaseId, TurnId
from handrail.core.message import Author
from handrail.security.seal import Sealed
from handrail.store.prepared import Prepared, Row
from handrail.store.rows import (
    CONVERSATION,
    MESSAGE,
    SHOWN,
    conversation_of,
    message_of,
    shown_of,
)
from handrail.store.tables.conversations import brake, conversation, message, shown, turn
from handrail.store.tables.knowledge import release
from handrail.stored.turns import WARNED, TurnContext

HISTORY = 6
MOST_DETAILED = 400


def is_braked() -> ScalarSelect[int]:
    """Count the brakes that are pulled."""
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


OF_OWNER: Final = message.c.conversation_id == bindparam("owner")
READ_TURN: Final = Prepared(
    select(
        *CONVERSATION,
        conversation.c.known,
        turn.c.attempts,
        is_braked().label("braked"),
        _active_release().label("release"),
        _was_warned().label("warned"),
    )
    .join(turn, turn.c.conversation_id == conversation.c.id)
    .where(turn.c.id == bindparam("turn"))
)
READ_MESSAGES: Final = Prepared(
    select(*MESSAGE).where(message.c.turn_id == bindparam("turn")).order_by(message.c.seq)
)
READ_DETAILED: Final = Prepared(
    select(*MESSAGE)
    .where(OF_OWNER, message.c.detailed, message.c.seq < bindparam("first"))
    .order_by(message.c.seq)
    .limit(MOST_DETAILED)
)
READ_HISTORY: Final = Prepared(
    select(*MESSAGE)
    .where(
        OF_OWNER,
        message.c.seq < bindparam("first"),
        message.c.author != Author.SYSTEM.value,
    )
    .order_by(message.c.seq.desc())
    .limit(HISTORY)
)
READ_SHOWN: Final = Prepared(
    select(*SHOWN).where(shown.c.conversation_id == bindparam("owner")).order_by(shown.c.at)
)


def read_context(tx: Connection, turn_id: TurnId) -> TurnContext:
    """Read everything a turn needs, in one transaction."""
    row = _turn_row(tx, turn_id)
    owner = conversation_of(row)
    now = READ_MESSAGES.all(tx, turn=turn_id)
    messages = tuple(message_of(said) for said in now if said.author == Author.CUSTOMER.value)
    first = messages[0].seq if messages else owner.seq + 1
    detailed = READ_DETAILED.all(tx, owner=owner.id, first=first)
    history = READ_HISTORY.all(tx, owner=owner.id, first=first)
    notices = READ_SHOWN.all(tx, owner=owner.id)
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


def _turn_row(tx: Connection, turn_id: TurnId) -> Row:
    """Read the turn with its conversation, the brake and the release that answers."""
    row = READ_TURN.first(tx, turn=turn_id)
    if row is None:
        raise NotFound("There is no such turn.")
    if row.release is None:
        raise Misconfigured("No release is active.", "Run `handrail serve`, which makes one.")
    return row
