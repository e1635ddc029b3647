"""Scrub: full card numbers and security codes go before anything is stored (PCI DSS 3.3, 3.5)."""

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.core.text import Kind, RawText
from handrail.security.cvv import find_codes
from handrail.security.fold import fold
from handrail.security.pan import find_pans

CODE_REMOVED = "[security code removed]"
SPLIT_REMOVED = "[rest of a card number removed]"
TAIL = 40  # characters of an earlier message that may begin a card number


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """The words without card data, and what was removed, in order."""

    words: RawText
    removed: tuple[Kind, ...]


def scrub_after(before: Sequence[RawText], words: RawText) -> Scrubbed:
    """Scrub words that may complete a card number begun in the messages before them.

    What completes a number is removed, so that the whole of it is never stored; what stood before
    was too short to be one.
    """
    scrubbed = scrub(words)
    head = "".join(f"{one.unmasked()[-TAIL:]} " for one in before)
    original = scrubbed.words.unmasked()
    folded = fold(head + original)
    cuts = sorted(
        folded.back(pan.start, pan.end)
        for pan in find_pans(folded.words)
        if folded.back(pan.start, pan.end)[1] > len(head)
    )
    parts: list[str] = []
    last = 0
    for start, end in cuts:
        if start < len(head):
            parts.append(SPLIT_REMOVED)
            last = end - len(head)
    if not last:
        return scrubbed
    removed = (Kind.CARD, *scrubbed.removed)
    return Scrubbed(RawText("".join([*parts, original[last:]])), removed)


def scrub(words: RawText) -> Scrubbed:
    """Replace card numbers by brand and last four digits, and remove security codes.

    What is left is plain text: nobody can bring the number back, for nobody has it.
    """
    original = words.unmasked()
    folded = fold(original)
    pans = find_pans(folded.words)
    removed = [
        (pan.start, pan.end, Kind.CARD, f"[card number removed: {pan.hint}]") for pan in pans
    ]
    for start, end in find_codes(folded.words, pans):
        if not any(start < pan.end and pan.start < end for pan in pans):
            removed.append((start, end, Kind.CVV, CODE_REMOVED))
    if not removed:
        return Scrubbed(words, ())
    removed.sort()
    parts: list[str] = []
    last = 0
    for start, end, _, instead in removed:
        first, past = folded.back(start, end)
        parts += [original[last:first], instead]
        last = past
    return Scrubbed(RawText("".join([*parts, original[last:]])), tuple(cut[2] for cut in removed))
