"""Scrub: full card numbers and security codes go before anything is stored (PCI DSS 3.3, 3.5)."""

from dataclasses import dataclass

from handrail.core.text import Kind, RawText
from handrail.security.cvv import find_codes
from handrail.security.fold import fold
from handrail.security.pan import find_pans

CODE_REMOVED = "[security code removed]"


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """The words without card data, and what was removed, in order."""

    words: RawText
    removed: tuple[Kind, ...]


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
