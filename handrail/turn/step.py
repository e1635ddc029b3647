"""Announce a step as it begins: for the customer who waits, and for the clock."""

from typing import Literal

from handrail.core.ids import ConversationId, TurnId
from handrail.house import House
from handrail.ports.bus import Signal

Name = Literal[
    "receive",
    "protect",
    "understand",
    "check",
    "decide",
    "act",
    "verify",
    "disclose",
    "record",
    "deliver",
    "end",
]


def topic(conversation: ConversationId) -> str:
    """Return the bus topic of a conversation."""
    return f"conversation:{conversation}"


async def begin(house: House, conversation: ConversationId, turn: TurnId, name: Name) -> None:
    """Tell whoever watches that this step begins. Ids and codes only."""
    house.meter.step(turn, name)
    await house.bus.publish(topic(conversation), Signal("step", conversation, name))
