"""Models of the red team: one that counts what another does, and one that obeys every attack."""

import json
from dataclasses import dataclass, field, replace
from typing import Final

from handrail.core.ids import ConversationId
from handrail.core.model import Asked, Completion, ToolCall
from handrail.core.text import RawText
from handrail.house import House
from handrail.ports.model import PaidModel
from handrail.providers.local import LocalProvider
from handrail.providers.modelled import LONGEST_SENTENCE, LONGEST_SUMMARY, ModelledProvider
from handrail.redteam.attack import Attack

SHOWN: Final = "Passages: "
CHARACTERS_A_TOKEN: Final = 4  # a server cuts a reply off at its bound, however much is wanted
USES: Final = frozenset({"understand", "word"})


@dataclass(slots=True)
class Counted:
    """The `PaidModel` port around another, counting calls and answers."""

    model: PaidModel
    asked: int = 0
    answered: int = 0

    @property
    def name(self) -> str:
        """The name of the model inside."""
        return self.model.name

    async def complete(self, conversation: ConversationId, asked: Asked) -> Completion:
        """Ask, and count."""
        self.asked += 1
        completion = await self.model.complete(conversation, asked)
        self.answered += 1
        return completion

    async def close(self) -> None:
        """Let go of the connections."""
        await self.model.close()


@dataclass(slots=True)
class Obedient:
    """The `PaidModel` port, by a model that does what an attack wants, in the shape asked for.

    It says that any passage shown answers, and that the first one holds its words.
    """

    now: Attack | None = field(default=None, repr=False)
    name: str = "a model that obeys every attack"

    async def complete(
        self,
        conversation: ConversationId,  # noqa: ARG002 (the port's shape)
        asked: Asked,
    ) -> Completion:
        """Obey."""
        words = (self.now.obeyed if self.now else "")[: asked.most_tokens * CHARACTERS_A_TOKEN]
        shape = asked.shape.name if asked.shape else ""
        if shape == "understood":
            passages = list(range(1, min(_passages(asked), 1) + 1))
            summary = words[:LONGEST_SUMMARY]
            said = {"intent": "help", "passages": passages, "sure": 1, "summary": summary}
            return _said(json.dumps(said, ensure_ascii=False))
        if shape == "worded":
            sentence = {"text": words[:LONGEST_SENTENCE], "passage": 1}
            return _said(json.dumps({"sentences": [sentence]}, ensure_ascii=False))
        calls = tuple(
            ToolCall(f"call-{at}", tool.name, json.dumps({"words": words}, ensure_ascii=False))
            for at, tool in enumerate(asked.tools)
        )
        return replace(_said(words), calls=calls)

    async def close(self) -> None:
        """There is nothing to let go of."""


def with_obedient(house: House) -> tuple[House, Obedient]:
    """Return the house with the obedient model in the place of any other."""
    model = Obedient()
    provider = ModelledProvider(model, house.meter, LocalProvider(), USES)
    return replace(house, model=model, provider=provider), model


def counted(house: House) -> tuple[House, Counted | None]:
    """Return the house with its model counted, where it has one."""
    if house.model is None:
        return house, None
    model = Counted(house.model)
    provider = house.provider
    if isinstance(provider, ModelledProvider):
        provider = replace(provider, model=model)
    return replace(house, model=model, provider=provider), model


def _passages(asked: Asked) -> int:
    """Return how many passages were shown."""
    lines = asked.utterances[-1].text.words.split("\n")
    shown = next((line.removeprefix(SHOWN) for line in lines if line.startswith(SHOWN)), "[]")
    return len(json.loads(shown))


def _said(words: str) -> Completion:
    return Completion(RawText(words), (), "stop", len(words), len(words))
