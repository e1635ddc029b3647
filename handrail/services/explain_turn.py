"""Explain a turn to its customer: from what was recorded, never made up afterwards."""

import hmac
from dataclasses import dataclass, field

from handrail.core.errors import NotFound
from handrail.core.ids import TurnId
from handrail.core.message import Language
from handrail.explainability.explain import Explanation, explain
from handrail.explainability.trace import Course, unpack
from handrail.house import House
from handrail.security.seal import DataKey, Place, blind, open_sealed
from handrail.stored.talk import Conversation
from handrail.stored.turns import Trace


@dataclass(frozen=True, slots=True)
class Why:
    """Why a turn went as it did: in words, with the course it was read from."""

    explanation: Explanation
    course: Course = field(repr=False)
    trace: Trace
    contest: str
    language: Language


async def explain_turn(house: House, conversation: Conversation, turn: TurnId) -> Why:
    """Return why; another conversation's turn and a missing one look the same."""
    trace = await house.conversations.trace(turn)
    if trace is None or trace.conversation != conversation.id:
        raise NotFound("There is no such turn in this conversation.")
    return await _why(house, conversation, trace)


async def explain_linked(house: House, link_key: DataKey, turn: TurnId, proof: str) -> Why:
    """Return why for whoever holds a turn's link; a wrong proof and a missing turn look the same.

    Nothing a customer wrote is in an explanation, so its link may be kept and passed on.
    """
    trace = await house.conversations.trace(turn)
    holds = hmac.compare_digest(why_proof(link_key, turn), proof.encode())
    conversation = await house.conversations.by_id(trace.conversation) if trace else None
    if not holds or trace is None or conversation is None:
        raise NotFound("This link leads to no answer of ours.")
    return await _why(house, conversation, trace)


def why_proof(link_key: DataKey, turn: TurnId) -> bytes:
    """Return what a turn's link must carry: 128 bits under a key that only we have."""
    return blind(link_key, "why", turn)[:16].hex().encode()


async def _why(house: House, conversation: Conversation, trace: Trace) -> Why:
    turn = trace.turn
    key = await house.keys.of(conversation.subject)
    course = unpack(open_sealed(key, trace.body, Place("turn", turn, "trace")))
    language = conversation.language
    contest = house.wording.say("contest", language)
    return Why(explain(course, language), course, trace, contest, language)
