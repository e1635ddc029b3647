"""The life of a case: one pure state machine. Exactly one speaker, nobody lost, no loops."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal, assert_never

from handrail.core.errors import Conflict
from handrail.core.ids import CaseId, ConversationId, StaffId
from handrail.core.message import Speaker

Urgency = Literal["normal", "high", "now"]


class CaseState(StrEnum):
    """Where a case stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    ANSWERED = "answered"
    HANDED_BACK = "handed_back"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Case:
    """A case: why a person is needed, who holds it, and the speaker epoch it has reached."""

    id: CaseId
    conversation: ConversationId
    state: CaseState
    epoch: int
    queue: str
    urgency: Urgency
    reason: str
    sentence: str
    opened: datetime
    changed: datetime
    holder: StaffId | None = None

    @property
    def speaker(self) -> Speaker:
        """Who speaks. A person from the claim until hand-back or closing, else the assistant."""
        return "person" if self.state in {CaseState.CLAIMED, CaseState.ANSWERED} else "assistant"


@dataclass(frozen=True, slots=True)
class PersonNeeded:
    """The assistant brings in a person."""

    reason: str
    sentence: str
    queue: str
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class Claimed:
    """A member of staff takes the case."""

    by: StaffId


@dataclass(frozen=True, slots=True)
class Answered:
    """The holder wrote to the customer."""

    by: StaffId


@dataclass(frozen=True, slots=True)
class HandedBack:
    """The holder gives the conversation back to the assistant."""

    by: StaffId


@dataclass(frozen=True, slots=True)
class Closed:
    """The holder closes the case."""

    by: StaffId


CaseEvent = PersonNeeded | Claimed | Answered | HandedBack | Closed


def open_case(
    case: CaseId, conversation: ConversationId, needed: PersonNeeded, epoch: int, at: datetime
) -> Case:
    """Open a case: somebody is needed, nobody has it yet."""
    return Case(
        id=case,
        conversation=conversation,
        state=CaseState.WAITING,
        epoch=epoch,
        queue=needed.queue,
        urgency=needed.urgency,
        reason=needed.reason,
        sentence=needed.sentence,
        opened=at,
        changed=at,
    )


def step(case: Case, event: CaseEvent, at: datetime) -> Case:
    """Return the case after the event, or raise `Conflict` with the reason it cannot happen.

    The epoch grows by one whenever the speaker changes, so a turn that began under another
    speaker can be told apart.
    """
    after = _after(case, event, at)
    if after.speaker != case.speaker:
        return replace(after, epoch=case.epoch + 1)
    return after


def _after(case: Case, event: CaseEvent, at: datetime) -> Case:
    match event:
        case PersonNeeded():
            return _needed(case, event, at)
        case Claimed():
            return _claimed(case, event.by, at)
        case Answered():
            return _by_holder(case, event.by, CaseState.ANSWERED, at)
        case HandedBack():
            given = _by_holder(case, event.by, CaseState.HANDED_BACK, at)
            return replace(given, holder=None)
        case Closed():
            return replace(_by_holder(case, event.by, CaseState.CLOSED, at), holder=None)
        case _:
            assert_never(event)


def _needed(case: Case, event: PersonNeeded, at: datetime) -> Case:
    """Queue the case again, unless somebody is on it; while it waits only urgency grows."""
    if case.state in {CaseState.CLAIMED, CaseState.ANSWERED}:
        return case
    if case.state is CaseState.WAITING and _rank(event.urgency) <= _rank(case.urgency):
        return case
    return replace(
        case,
        state=CaseState.WAITING,
        queue=event.queue,
        urgency=event.urgency,
        reason=event.reason,
        sentence=event.sentence,
        changed=at,
    )


def _claimed(case: Case, by: StaffId, at: datetime) -> Case:
    if case.state in {CaseState.CLAIMED, CaseState.ANSWERED}:
        if case.holder == by:
            return case
        raise Conflict("Somebody else already holds this case.", "Choose another from the inbox.")
    if case.state is CaseState.CLOSED:
        raise Conflict("This case is closed.", "It opens again when the customer needs a person.")
    return replace(case, state=CaseState.CLAIMED, holder=by, changed=at)


def _by_holder(case: Case, by: StaffId, state: CaseState, at: datetime) -> Case:
    if case.holder != by:
        raise Conflict("You do not hold this case.", "Claim it first.")
    return replace(case, state=state, changed=at)


def _rank(urgency: Urgency) -> int:
    return ("normal", "high", "now").index(urgency)
