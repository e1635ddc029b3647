"""Language models, and what their use may cost."""

from datetime import datetime
from typing import Protocol

from handrail.core.ids import ConversationId
from handrail.core.model import Asked, Completion


class Model(Protocol):
    """A language model. It takes masked words only, and executes nothing."""

    @property
    def name(self) -> str:
        """The provider's name and the model's."""

    async def complete(self, asked: Asked) -> Completion:
        """Return the model's reply, or raise `Broken`: late, unreachable, or not to be read."""

    async def close(self) -> None:
        """Let go of the connections."""


class Budget(Protocol):
    """What models may cost: a bound per conversation and one per day, over all processes."""

    async def reserve(self, conversation: ConversationId, tokens: int, now: datetime) -> None:
        """Set tokens aside before they are used, or raise `TooMany`: then nothing is asked."""

    async def settle(self, conversation: ConversationId, tokens: int, now: datetime) -> None:
        """Add what more was used than was set aside; give back what was not (negative)."""


class PaidModel(Protocol):
    """A model within its budget."""

    @property
    def name(self) -> str:
        """The provider's name and the model's."""

    async def complete(self, conversation: ConversationId, asked: Asked) -> Completion:
        """Return the model's reply; `TooMany` when the budget is used up, else `Broken`."""

    async def close(self) -> None:
        """Let go of the connections."""
