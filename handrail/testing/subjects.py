"""Subjects in memory, and a journal of erasures that can be told to fail."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from handrail.core.errors import Broken, NotFound
from handrail.core.ids import SubjectId
from handrail.core.message import CustomerState
from handrail.stored.subjects import Erasure
from handrail.testing.memory import Memory


@dataclass(frozen=True, slots=True)
class MemorySubjects:
    """The `Subjects` port in memory. A person is the set of its subjects."""

    memory: Memory = field(default_factory=Memory)

    async def identify(self, subject: SubjectId, index: bytes, now: datetime) -> None:  # noqa: ARG002 (the port's shape)
        """Link a subject to the person this blind index stands for."""
        person = self.memory.persons.setdefault(index, self._person(subject))
        self._join(person, self._person(subject))

    async def merge(self, one: SubjectId, other: SubjectId, now: datetime) -> None:  # noqa: ARG002 (the same)
        """Make the persons of two subjects one."""
        self._join(self._person(one), self._person(other))

    async def unlink(self, subject: SubjectId) -> None:
        """Let a subject stand alone again."""
        person = self.memory.links.pop(subject, set())
        person.discard(subject)
        self._forget_empty()

    async def linked(self, subject: SubjectId) -> Sequence[SubjectId]:
        """Return all subjects that are the same person, itself among them."""
        return sorted(self.memory.links.get(subject, {subject}))

    async def by_case_number(self, number: str) -> SubjectId | None:
        """Return the subject of the conversation with this case number."""
        talks = (talk.conversation for talk in self.memory.talks.values())
        return next((one.subject for one in talks if one.case_number == number), None)

    async def begin_erasure(self, new: Erasure) -> Sequence[SubjectId]:
        """Mark a person as erased and delete what looks them up."""
        subjects = await self.linked(new.subject)
        talks = self.memory.talks
        theirs = [one for one, talk in talks.items() if talk.conversation.subject in subjects]
        if not theirs:
            raise NotFound("There is no such customer.")
        for one in theirs:
            erased = replace(talks[one].conversation, customer=CustomerState.ERASED)
            talks[one] = replace(talks[one], conversation=erased)
            proof = self.memory.step_ups.pop(one, None)
            if proof is not None:
                self.memory.counted.pop(proof.person, None)
        for subject in subjects:
            self.memory.links.pop(subject, set()).clear()
            self.memory.erasures.setdefault(subject, False)
        self._forget_empty()
        self.memory.add_leaf(new.leaf)
        return subjects

    async def finish_erasure(self, subjects: Sequence[SubjectId], now: datetime) -> None:  # noqa: ARG002 (the same)
        """Note that the keys of these subjects were destroyed."""
        for subject in subjects:
            if subject in self.memory.erasures:
                self.memory.erasures[subject] = True

    async def unfinished_erasures(self) -> Sequence[SubjectId]:
        """Return subjects whose erasure was begun and not finished."""
        return [subject for subject, done in self.memory.erasures.items() if not done]

    def _person(self, subject: SubjectId) -> set[SubjectId]:
        return self.memory.links.setdefault(subject, {subject})

    def _join(self, person: set[SubjectId], other: set[SubjectId]) -> None:
        if person is other:
            return
        person |= other
        for subject in other:
            self.memory.links[subject] = person
        for index, held in self.memory.persons.items():
            if held is other:
                self.memory.persons[index] = person

    def _forget_empty(self) -> None:
        for index in [one for one, person in self.memory.persons.items() if not person]:
            del self.memory.persons[index]


@dataclass(slots=True)
class MemoryJournal:
    """The `ErasureJournal` port in memory."""

    noted: dict[SubjectId, datetime] = field(default_factory=dict)
    full: bool = False

    def note(self, subjects: Sequence[SubjectId], at: datetime) -> None:
        """Write erasures down, unless the disk is full."""
        if self.full:
            raise Broken("The journal of erasures cannot be written (OSError).")
        for subject in subjects:
            self.noted.setdefault(subject, at)
