"""Step 2: protect. Personal details become placeholders; only `SafeText` goes on."""

from dataclasses import dataclass, field, replace

from handrail.core.message import Author, Heard, Protected, Turn
from handrail.core.text import SafeText
from handrail.house import House
from handrail.security.find import find_details
from handrail.security.mask import Register, join, mask, register_of, write
from handrail.turn.step import begin


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
    return Masked(Protected(join(safe), before), tuple(heard), register)


def _again(said: Heard, register: Register) -> SafeText:
    """Rebuild the safe text of an earlier message."""
    if said.author is Author.AI:
        return write(said.words.unmasked(), register, said.details)
    return mask(said.words, said.spans, register)[0]
