"""Subjects on SQL: linked to one person and apart again, without touching what they sealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, delete, insert, select, update

from handrail.core.errors import NotFound
from handrail.core.ids import SubjectId
from handrail.core.message import CustomerState
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.ledger import insert_leaf
from handrail.store.moment import to_ms
from handrail.store.spending import forget_spending
from handrail.store.step_ups import forget_step_ups
from handrail.store.tables.conversations import conversation
from handrail.store.tables.subjects import erasure, person_index, subject_link
from handrail.stored.subjects import Erasure


@dataclass(frozen=True, slots=True)
class SqlSubjects:
    """The `Subjects` port on a database. A person's id says nothing and is used once."""

    data: Database

    async def identify(self, subject: SubjectId, index: bytes, now: datetime) -> None:
        """Link a subject to the person this blind index stands for."""
        await self.data.write(_identify, subject, index, now)

    async def merge(self, one: SubjectId, other: SubjectId, now: datetime) -> None:
        """Make the persons of two subjects one."""
        await self.data.write(_merge, one, other, now)

    async def unlink(self, subject: SubjectId) -> None:
        """Let a subject stand alone again."""
        await self.data.write(_unlink, subject)

    async def linked(self, subject: SubjectId) -> Sequence[SubjectId]:
        """Return all subjects that are the same person, itself among them."""
        return await self.data.read(_linked, subject)

    async def by_case_number(self, number: str) -> SubjectId | None:
        """Return the subject of the conversation with this case number."""
        return await self.data.read(_by_case_number, number)

    async def begin_erasure(self, new: Erasure) -> Sequence[SubjectId]:
        """Mark a person as erased: from now on nothing is said to them, nothing linked to them."""
        return await self.data.write(_begin_erasure, new)

    async def finish_erasure(self, subjects: Sequence[SubjectId], now: datetime) -> None:
        """Note that the keys of these subjects were destroyed."""
        await self.data.write(_finish_erasure, subjects, now)

    async def unfinished_erasures(self) -> Sequence[SubjectId]:
        """Return subjects whose erasure was begun and not finished."""
        return await self.data.read(_unfinished)


def _person_of(tx: Connection, subject: SubjectId) -> str | None:
    return tx.execute(
        select(subject_link.c.person_id).where(subject_link.c.subject_id == subject)
    ).scalar_one_or_none()


def _join(tx: Connection, subject: SubjectId, person: str, now: datetime) -> None:
    """Put a subject, with all that are linked to it, under a person."""
    before = _person_of(tx, subject)
    if before is None:
        row = {"subject_id": subject, "person_id": person, "at": to_ms(now)}
        tx.execute(insert(subject_link).values(row))
    elif before != person:
        for table in (subject_link, person_index):
            tx.execute(update(table).where(table.c.person_id == before).values(person_id=person))


def _identify(tx: Connection, subject: SubjectId, index: bytes, now: datetime) -> None:
    alone(tx, "subjects")
    person = tx.execute(
        select(person_index.c.person_id).where(person_index.c.hash == index)
    ).scalar_one_or_none()
    if person is None:
        person = _person_of(tx, subject) or str(uuid4())
        tx.execute(insert(person_index).values(person_id=person, hash=index))
    _join(tx, subject, person, now)


def _merge(tx: Connection, one: SubjectId, other: SubjectId, now: datetime) -> None:
    alone(tx, "subjects")
    person = _person_of(tx, one) or str(uuid4())
    _join(tx, one, person, now)
    _join(tx, other, person, now)


def _unlink(tx: Connection, subject: SubjectId) -> None:
    """Take a subject out. The person's blind indexes stay while another subject is left."""
    alone(tx, "subjects")
    person = _person_of(tx, subject)
    tx.execute(delete(subject_link).where(subject_link.c.subject_id == subject))
    left = select(subject_link.c.subject_id).where(subject_link.c.person_id == person).limit(1)
    if person is not None and tx.execute(left).one_or_none() is None:
        tx.execute(delete(person_index).where(person_index.c.person_id == person))


def _linked(tx: Connection, subject: SubjectId) -> Sequence[SubjectId]:
    person = _person_of(tx, subject)
    if person is None:
        return [subject]
    rows = tx.execute(
        select(subject_link.c.subject_id)
        .where(subject_link.c.person_id == person)
        .order_by(subject_link.c.subject_id)
    )
    return [SubjectId(one) for one in rows.scalars()]


def _by_case_number(tx: Connection, number: str) -> SubjectId | None:
    found = tx.execute(
        select(conversation.c.subject_id).where(conversation.c.case_number == number)
    ).scalar_one_or_none()
    return SubjectId(found) if found else None


def _begin_erasure(tx: Connection, new: Erasure) -> Sequence[SubjectId]:
    alone(tx, "subjects")
    subjects = _linked(tx, new.subject)
    known = tx.execute(
        select(conversation.c.id).where(conversation.c.subject_id.in_(subjects)).limit(1)
    ).one_or_none()
    if known is None:
        raise NotFound("There is no such customer.")
    mark_erased(tx, subjects, new.at, new.backups_until)
    insert_leaf(tx, new.leaf)
    return subjects


def mark_erased(
    tx: Connection, subjects: Sequence[SubjectId], at: datetime, backups_until: datetime
) -> None:
    """Note erasures, delete what looks these subjects up, and close their conversations."""
    persons = {one for subject in subjects if (one := _person_of(tx, subject)) is not None}
    tx.execute(delete(person_index).where(person_index.c.person_id.in_(persons)))
    tx.execute(delete(subject_link).where(subject_link.c.subject_id.in_(subjects)))
    there = select(erasure.c.subject_id).where(erasure.c.subject_id.in_(subjects))
    noted = set(tx.execute(there).scalars())
    rows = [
        {"subject_id": one, "at": to_ms(at), "backups_until": to_ms(backups_until)}
        for one in subjects
        if one not in noted
    ]
    if rows:
        tx.execute(insert(erasure), rows)
    theirs = conversation.c.subject_id.in_(subjects)
    forget_step_ups(tx, select(conversation.c.id).where(theirs))
    forget_spending(tx, select(conversation.c.id).where(theirs))
    tx.execute(update(conversation).where(theirs).values(customer_state=CustomerState.ERASED.value))


def _finish_erasure(tx: Connection, subjects: Sequence[SubjectId], now: datetime) -> None:
    tx.execute(
        update(erasure)
        .where(erasure.c.subject_id.in_(subjects), erasure.c.done_at.is_(None))
        .values(done_at=to_ms(now))
    )


def _unfinished(tx: Connection) -> Sequence[SubjectId]:
    rows = tx.execute(select(erasure.c.subject_id).where(erasure.c.done_at.is_(None)))
    return [SubjectId(one) for one in rows.scalars()]
