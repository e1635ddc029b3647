"""Step 2: protect. Personal details become placeholders; only `SafeText` goes on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from handrail.core.message import Author, Heard, Protected, Turn
from handrail.core.scorer import Scorer
from handrail.core.text import Kind, RawText, SafeText, Span
from handrail.house import House
from handrail.security.find import find_details
from handrail.security.mask import Register, join, mask, register_of, write
from handrail.turn.step import begin

DANGER = "self_harm"
READ_AS_WORDS = frozenset({Kind.NAME, Kind.ADDRESS, Kind.SPECIAL, Kind.AGE, Kind.USERNAME})


@dataclass(frozen=True, slots=True)
class Masked:
    """The masked turn, the messages with their spans, and the register that can undo it."""

    text: Protected
    heard: tuple[Heard, ...]
    register: Register = field(repr=False)


async def protect(house: House, turn: Turn) -> Masked:
    """Find the details in what was written now, and number them as before."""
    await begin(house, turn.conversation, turn.id, "protect")
    register = register_of(turn.detailed)
    safe: list[SafeText] = []
    heard: list[Heard] = []
    for message in turn.messages:
        spans = find_details(message.words, house.detectors, turn.known)
        text, register = mask(message.words, spans, register)
        safe.append(text)
        heard.append(replace(message, spans=tuple(spans)))
    before = tuple((said.author, _again(said, register)) for said in turn.history)
    danger = danger_in(house.scorer, [(one.words, one.spans) for one in heard])
    return Masked(Protected(join(safe), before, danger), tuple(heard), register)


def danger_in(scorer: Scorer, said: Sequence[tuple[RawText, Sequence[Span]]]) -> float | None:
    """Return how much words sound like self-harm before what reads like words in them is hidden."""
    if not any(span.kind in READ_AS_WORDS for _, spans in said for span in spans):
        return None
    whole = "\n".join(words.unmasked() for words, _ in said)
    return scorer.scores(whole).get(DANGER)


def _again(said: Heard, register: Register) -> SafeText:
    """Rebuild the safe text of an earlier message."""
    if said.author is Author.AI:
        return write(said.words.unmasked(), register, said.details)
    return mask(said.words, said.spans, register)[0]


def with_danger(scores: Mapping[str, float], danger: float | None) -> Mapping[str, float]:
    """Return scores in which danger counts as it was heard before masking, if that is more."""
    if danger is None or danger <= scores.get(DANGER, danger):
        return scores
    return {**scores, DANGER: danger}
