"""A model's own words: masked again, and looked at, before anything is made of them."""

from collections.abc import Sequence
from typing import Final

from handrail.core.finding import Match
from handrail.core.message import Known, Language, Protected, Turn
from handrail.core.text import Placeholder, RawText, SafeText
from handrail.house import House
from handrail.security.find import find_details
from handrail.security.mask import TOKEN, Register, rewrite

MARKS: Final = ("://", "www.", "](", "<", ">", "`", "{", "}", "&#", "\n", "\t")


def masked_again(house: House, words: RawText, known: Known, register: Register) -> SafeText:
    """Return a model's words with every detail hidden, invented placeholders as plain words."""
    return rewrite(words, find_details(words, house.detectors, known), register, ())


async def worded(
    house: House,
    turn: Turn,
    protected: Protected,
    register: Register,
    language: Language,
    passages: Sequence[Match],
) -> Sequence[tuple[SafeText, int]]:
    """Return a model's words for these passages; nothing, to let them speak for themselves.

    A sentence with a detail or a mark (a link, code, a line break) that its passage does not hold
    spoils all of them.
    """
    said = await house.provider.word(turn.conversation, protected, language, passages)
    if said is None:
        return ()
    offered = _offered(protected)
    fair: list[tuple[SafeText, int]] = []
    for sentence, number in said.sentences:
        passage = passages[number - 1].text
        safe = _checked(house, turn.known, sentence, passage, register, offered)
        if safe is None:
            house.meter.count("model", "unfair")
            return ()
        fair.append((safe, number))
    return fair


def _checked(
    house: House,
    known: Known,
    sentence: RawText,
    passage: str,
    register: Register,
    offered: Sequence[Placeholder],
) -> SafeText | None:
    """Return a sentence masked again; none when it holds what its passage does not."""
    spans = find_details(sentence, house.detectors, known)
    words = sentence.unmasked()
    strange = [span for span in spans if words[span.start : span.end] not in passage]
    if any(TOKEN.search(words[span.start : span.end]) is None for span in strange):
        return None
    bare = TOKEN.sub("", words)
    if any(mark in bare and mark not in passage for mark in MARKS) or not words.isprintable():
        return None
    return rewrite(sentence, (), register, offered)


def _offered(protected: Protected) -> tuple[Placeholder, ...]:
    """Return the placeholders a model was shown."""
    shown = (protected.now, *(text for _, text in protected.before))
    return tuple(detail for text in shown for detail in text.details)
