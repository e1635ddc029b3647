"""Scrub: full card numbers and security codes go before anything is stored (PCI DSS 3.3, 3.5)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from handrail.core.text import Kind, RawText
from handrail.security.cvv import find_codes
from handrail.security.fold import fold
from handrail.security.pan import Pan, find_pans
from handrail.security.sieve import sieve_of
from handrail.security.views import View, view

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
    removed = _apart([*_disguised(folded.words), *_plain(folded.words)])
    if not removed:
        return Scrubbed(words, ())
    parts: list[str] = []
    last = 0
    for cut in removed:
        first, past = folded.back(cut.start, cut.end)
        parts += [original[last:first], cut.instead]
        last = past
    return Scrubbed(RawText("".join([*parts, original[last:]])), tuple(cut.kind for cut in removed))


@dataclass(frozen=True, slots=True)
class _Cut:
    start: int
    end: int
    kind: Kind
    instead: str


def _plain(words: str) -> Iterator[_Cut]:
    pans = find_pans(words)
    yield from (_of_pan(pan, pan.start, pan.end) for pan in pans)
    for start, end in find_codes(words, pans):
        yield _Cut(start, end, Kind.CVV, CODE_REMOVED)


def _disguised(words: str) -> Iterator[_Cut]:
    """Find card numbers that are said in words, spaced out, escaped or encoded."""
    for name in sieve_of(()).sift(words).views:
        seen = view(name, words)
        if seen is not None:
            yield from _plain_in(seen)


def _plain_in(seen: View) -> Iterator[_Cut]:
    for cut in _plain(seen.words):
        start, end = seen.back(cut.start, cut.end)
        yield replace(cut, start=start, end=end)


def _of_pan(pan: Pan, start: int, end: int) -> _Cut:
    return _Cut(start, end, Kind.CARD, f"[card number removed: {pan.hint}]")


def _apart(cuts: Iterable[_Cut]) -> list[_Cut]:
    """Order cuts; of those that overlap a card number goes first, and all they cover goes."""
    apart: list[_Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, cut.kind is Kind.CVV, -cut.end)):
        if not apart or cut.start >= apart[-1].end:
            apart.append(cut)
            continue
        held = apart[-1]
        named = held if held.kind is Kind.CARD else cut
        apart[-1] = replace(named, start=held.start, end=max(held.end, cut.end))
    return apart
