"""Re-seal one customer: a new data key, and everything the old one sealed sealed anew.

    1  the new key is stored, the old one beside it: both open, the new one seals
    2  wait until no process seals with the old one alone (its cache, the turns under way)
    3  all that the subject's conversations hold is sealed anew, in one transaction
    4  the old key is thrown away

A process that dies in between leaves a state from which the next one goes on. A re-sealed salt
still proves what the ledger committed to: the commitment is to the words, not to their seal.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Select, Table, and_, select, update

from handrail.core.errors import Conflict, KeyGone
from handrail.core.ids import SubjectId
from handrail.security.seal import DataKey, Place, Sealed, Wrapped, new_data_key, open_sealed, seal
from handrail.store.database import Database
from handrail.store.keks import holds_active
from handrail.store.keys import CHECKED_SECONDS, Row, open_key, read_key
from handrail.store.ring import KeyRing
from handrail.store.tables.conversations import conversation, message, turn
from handrail.store.tables.keys import subject_key
from handrail.store.tables.ledger import ledger_salt

TURN_SECONDS = 60.0  # longer than any turn holds its key
WAIT_SECONDS = CHECKED_SECONDS + TURN_SECONDS


@dataclass(frozen=True, slots=True)
class Sheet:
    """A column of sealed values: what names a row and its place, and which rows are a subject's."""

    value: Column[bytes]
    names: tuple[Column[str], ...]
    place: Callable[..., Place]
    of: Callable[[SubjectId], Select[tuple[str]]]


def _conversations(subject: SubjectId) -> Select[tuple[str]]:
    return select(conversation.c.id).where(conversation.c.subject_id == subject)


def _of_conversations(table: Table) -> Callable[[SubjectId], Select[tuple[str]]]:
    return lambda subject: select(table.c.id).where(
        table.c.conversation_id.in_(_conversations(subject))
    )


SHEETS = (
    Sheet(
        conversation.c.known,
        (conversation.c.id,),
        lambda row: Place("conversation", row, "known"),
        _conversations,
    ),
    Sheet(
        message.c.body,
        (message.c.id,),
        lambda row: Place("message", row, "body"),
        _of_conversations(message),
    ),
    Sheet(
        turn.c.trace,
        (turn.c.id,),
        lambda row: Place("turn", row, "trace"),
        _of_conversations(turn),
    ),
    Sheet(
        ledger_salt.c.salt,
        (ledger_salt.c.name, ledger_salt.c.leaf_id),
        lambda name, leaf: Place("leaf", leaf, name),
        _of_conversations(message),
    ),
)


def reseal(
    ring: KeyRing, data: Database, subject: SubjectId, wait: Callable[[float], None] = time.sleep
) -> int:
    """Give a subject a new key; return how many sealed values were sealed anew."""
    ring.open()
    row = _demand(ring.store.run(read_key, subject))
    if row.before is None:
        wrapped, kek = ring.wrap(new_data_key(), subject)
        ring.store.run(_begin, subject, row, wrapped, kek)
        row = _demand(ring.store.run(read_key, subject))
    key = open_key(ring, row, subject)
    wait(WAIT_SECONDS)
    count = data.run(seal_anew, key, subject)
    ring.store.run(_finish, subject)
    return count


def seal_anew(tx: Connection, key: DataKey, subject: SubjectId) -> int:
    """Seal everything of a subject with its newest key, whichever of its keys opens it."""
    count = 0
    for sheet in SHEETS:
        rows = tx.execute(
            select(*sheet.names, sheet.value)
            .where(sheet.names[0].in_(sheet.of(subject)), sheet.value.is_not(None))
            .with_for_update()
        ).all()
        for *names, sealed in rows:
            place = sheet.place(*names)
            anew = seal(key, open_sealed(key, Sealed(bytes(sealed)), place), place)
            here = and_(*(column == name for column, name in zip(sheet.names, names, strict=True)))
            tx.execute(update(sheet.value.table).where(here).values({sheet.value: anew}))
        count += len(rows)
    return count


def _demand(row: Row | None) -> Row:
    if row is None:
        raise KeyGone("The key of this customer was destroyed.", "Nothing can be read again.")
    return row


def _begin(tx: Connection, subject: SubjectId, row: Row, wrapped: Wrapped, kek: str) -> None:
    """Put the new key over the old one, and the old one beside it."""
    if not holds_active(tx, kek):
        raise Conflict("The key-encryption key changes just now.", "Ask again.")
    changed = tx.execute(
        update(subject_key)
        .where(subject_key.c.subject_id == subject, subject_key.c.wrapped == row.wrapped)
        .values(wrapped=wrapped, kek=kek, before=row.wrapped, before_kek=row.kek)
    )
    if changed.rowcount != 1:
        raise Conflict("The key of this customer changes just now.", "Ask again.")


def _finish(tx: Connection, subject: SubjectId) -> None:
    """Throw the old key away."""
    tx.execute(
        update(subject_key)
        .where(subject_key.c.subject_id == subject)
        .values(before=None, before_kek=None)
    )
