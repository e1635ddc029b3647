"""Erase a person: every key that sealed their words, and every row that looks them up."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.core.ids import SubjectId, TurnId
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.stored import Erasure
from handrail.turn.leaf import make_leaf


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased, and the day the last backup that could open it is gone."""

    subjects: Sequence[SubjectId]
    at: datetime
    backups_until: datetime


async def erase_subject(house: House, subject: SubjectId, actor: str = "system") -> Erased:
    """Erase a subject and all that are linked to it.

    From the first moment nothing is said to them any more. Then it is written down apart from the
    databases, for a restore to replay, and only then do their keys go. What a process that dies in
    between leaves, the sweep finishes.

    Raises:
        NotFound: The subject has no conversation.
    """
    now = house.clock.now()
    until = now + timedelta(seconds=house.limits.backups)
    linked = await house.subjects.linked(subject)
    about = tuple(("subject", one) for one in linked[:500])
    entry = Entry(Event.SUBJECT_ERASED, now, actor, about=about)
    leaf = make_leaf(house, None, entry, {}, TurnId("")).row
    subjects = await house.subjects.begin_erasure(Erasure(subject, now, until, leaf))
    await destroy_keys(house, subjects)
    return Erased(subjects, now, until)


async def destroy_keys(house: House, subjects: Sequence[SubjectId]) -> None:
    """Write the erasures down, destroy the keys, note that it is done. May be done again."""
    await asyncio.to_thread(house.journal.note, subjects, house.clock.now())
    for one in subjects:
        await house.keys.destroy(one)
    await house.subjects.finish_erasure(subjects, house.clock.now())


async def finish_erasures(house: House) -> int:
    """Finish what a process began that died; return how many subjects it left."""
    left = await house.subjects.unfinished_erasures()
    if left:
        await destroy_keys(house, left)
    return len(left)
