"""A model within its budget: tokens are set aside before it is asked, and settled after."""

from dataclasses import dataclass
from typing import Final

from handrail.core.errors import Broken
from handrail.core.ids import ConversationId
from handrail.core.model import Asked, Completion
from handrail.ports.model import Budget, Model
from handrail.ports.world import Clock
from handrail.providers.call import Late

CHARACTERS_A_TOKEN: Final = 2  # few, so that what is set aside is hardly ever too little


@dataclass(frozen=True, slots=True)
class Budgeted:
    """The `PaidModel` port: a model and what it may cost."""

    model: Model
    budget: Budget
    clock: Clock

    @property
    def name(self) -> str:
        """The provider's name and the model's."""
        return self.model.name

    async def complete(self, conversation: ConversationId, asked: Asked) -> Completion:
        """Ask within the budget. What failed is given back, unless it may have been paid for."""
        now, aside = self.clock.now(), _tokens(asked)
        await self.budget.reserve(conversation, aside, now)
        try:
            completion = await self.model.complete(asked)
        except Late:
            raise
        except Broken:
            await self.budget.settle(conversation, -aside, now)
            raise
        used = completion.read + completion.written
        if used:
            await self.budget.settle(conversation, used - aside, now)
        return completion

    async def close(self) -> None:
        """Let go of the connections."""
        await self.model.close()


def _tokens(asked: Asked) -> int:
    """Return how many tokens a question may cost at most, its answer included."""
    characters = sum(
        len(one.text.words) + sum(len(call.arguments) for call in one.calls)
        for one in asked.utterances
    )
    tools = sum(len(tool.description.words) + len(str(tool.parameters)) for tool in asked.tools)
    return (characters + tools) // CHARACTERS_A_TOKEN + asked.most_tokens
