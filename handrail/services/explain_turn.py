"""Explain a turn to its customer: from what was recorded, never made up afterwards."""

from dataclasses import dataclass, field

from handrail.core.errors import NotFound
from handrail.core.ids import TurnId
from handrail.explainability.explain import Explanation, explain
from handrail.explainability.trace import Course, unpack
from handrail.house import House
from handrail.security.seal import Place, open_sealed
from handrail.stored import Conversation, Trace


@dataclass(frozen=True, slots=True)
class Why:
    """Why a turn went as it did: in words, with the course it was read from."""

    explanation: Explanation
    course: Course = field(repr=False)
    trace: Trace
    contest: str


async def explain_turn(house: House, conversation: Conversation, turn: TurnId) -> Why:
    """Return why; another conversation's turn and a missing one look the same."""
    trace = await house.conversations.trace(turn)
    if trace is None or trace.conversation != conversation.id:
        raise NotFound("There is no such turn in this conversation.")
    key = await house.keys.of(conversation.subject)
    course = unpack(open_sealed(key, trace.body, Place("turn", turn, "trace")))
    language = conversation.language
    contest = house.wording.say("contest", language)
    return Why(explain(course, language), course, trace, contest)
