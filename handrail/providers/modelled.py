"""A provider that asks a model, and the local provider whenever the model gives nothing of use.

Nothing here is trusted: an answer is JSON of a fixed shape, numbers must name passages that were
shown, and the words go on to be masked and checked like everybody's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import structlog
from pydantic import BaseModel, ConfigDict, Field

from handrail.core.errors import Broken, TooMany
from handrail.core.finding import Guess, Intent, Match, Worded
from handrail.core.ids import ConversationId
from handrail.core.message import Language, Protected
from handrail.core.model import Asked
from handrail.core.text import RawText
from handrail.ports.model import PaidModel
from handrail.ports.world import Meter
from handrail.providers.local import LocalProvider
from handrail.providers.prompts import to_understand, to_word

log = structlog.get_logger("handrail.model")
MOST_SENTENCES: Final = 8
LONGEST_SENTENCE: Final = 600
LONGEST_SUMMARY: Final = 300


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Understood(_Strict):
    intent: Literal["help", "person", "machine", "thanks", "greeting", "unknown"]
    passages: list[int] = Field(max_length=50)
    sure: Annotated[float, Field(ge=0, le=1, strict=False)]
    summary: str = Field(max_length=2_000)


class _Sentence(_Strict):
    text: str = Field(min_length=1, max_length=LONGEST_SENTENCE)
    passage: int


class _Worded(_Strict):
    sentences: list[_Sentence] = Field(max_length=MOST_SENTENCES)


@dataclass(frozen=True, slots=True)
class ModelledProvider:
    """The `Provider` port over a model."""

    model: PaidModel
    meter: Meter
    local: LocalProvider
    uses: frozenset[str]

    @property
    def name(self) -> str:
        """The provider's name and the model's."""
        return self.model.name

    async def understand(
        self,
        conversation: ConversationId,
        protected: Protected,
        language: Language,
        matches: Sequence[Match],
    ) -> Guess:
        """Ask the model what is wanted; what the local provider is sure of is not asked."""
        plain = await self.local.understand(conversation, protected, language, matches)
        if plain.intent is not Intent.HELP or "understand" not in self.uses:
            return plain
        asked = to_understand(protected, language, matches)
        words = await self._ask(conversation, asked)
        try:
            said = _Understood.model_validate_json(words or "")
            chosen = _chosen(said.passages, len(matches))
        except ValueError:
            self._of_no_use(words)
            return plain
        return Guess(
            Intent(said.intent),
            said.sure,
            f"{self.model.name}: {said.intent}, {len(chosen)} of {len(matches)} passages",
            passages=chosen,
            summary=RawText(said.summary[:LONGEST_SUMMARY]),
        )

    async def word(
        self,
        conversation: ConversationId,
        protected: Protected,
        language: Language,
        passages: Sequence[Match],
    ) -> Worded | None:
        """Ask the model to put passages into words; none when it gave nothing of use."""
        if "word" not in self.uses:
            return None
        words = await self._ask(conversation, to_word(protected, language, passages))
        try:
            said = _Worded.model_validate_json(words or "")
            _chosen([one.passage for one in said.sentences], len(passages))
        except ValueError:
            self._of_no_use(words)
            return None
        if not said.sentences:
            return None
        return Worded(tuple((RawText(one.text), one.passage) for one in said.sentences))

    async def _ask(self, conversation: ConversationId, asked: Asked) -> str | None:
        """Ask within the budget; none when nothing of use came."""
        try:
            completion = await self.model.complete(conversation, asked)
        except (Broken, TooMany) as failed:
            log.warning("model_left_out", error=failed.code)
            self.meter.count("model", failed.code)
            return None
        if completion.ended != "stop":
            self.meter.count("model", completion.ended)
            return None
        return completion.words.unmasked()

    def _of_no_use(self, words: str | None) -> None:
        """Count an answer that could not be used; one that never came was counted before."""
        if words is not None:
            self.meter.count("model", "shape")


def _chosen(numbers: Sequence[int], count: int) -> tuple[int, ...]:
    """Return each number once, from zero; one that names no passage is an invention."""
    if any(not 1 <= number <= count for number in numbers):
        raise ValueError("It names a passage that was not shown.")
    return tuple(dict.fromkeys(number - 1 for number in numbers))
