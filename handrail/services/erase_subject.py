"""Erase a person: every key that sealed their words, and every row that looks them up."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.core.ids import SubjectId, TurnId
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.ports.bus import Signal
from handrail.stored.subjects import Erasure
from handrail.turn.leaf import make_leaf

ERASURES = "keys"  # the topic of the bus
SETTLE_SECONDS = 2.0


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
    """Empty every process' caches, write it down, destroy the keys, note that. May be done again.

    While the bus is away the other processes look for a key anew within seconds, and find none.
    """
    for one in subjects:
        house.keys.forget(one)
        await house.bus.publish(ERASURES, Signal("erased", None, one))
    await house.bus.settle(SETTLE_SECONDS)
    await asyncio.to_thread(house.journal.note, subjects, house.clock.now())
    for one in subjects:
        await house.keys.destroy(one)
    await house.subjects.finish_erasure(subjects, house.clock.now())


async def heed_erasures(house: House) -> None:
    """Forget the keys that other processes are about to destroy, until cancelled.

    Whoever can reach the bus can send such a signal; it costs a look into the key store, no more.
    """
    async with house.bus.watch(ERASURES) as signals:
        while True:
            signal = await signals.get()
            subject = SubjectId(signal.code) if signal.kind == "erased" and signal.code else None
            house.keys.forget(subject)


async def finish_erasures(house: House) -> int:
    """Finish what a process began that died; return how many subjects it left."""
    left = await house.subjects.unfinished_erasures()
    if left:
        await destroy_keys(house, left)
    return len(left)
