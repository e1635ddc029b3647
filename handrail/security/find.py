"""Find every personal detail in a text: all detectors and the record, overlaps settled."""

from collections.abc import Iterable, Iterator, Sequence

from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, Kind, RawText, Span
from handrail.security.detector import Detector
from handrail.security.fold import Folded, fold
from handrail.security.known import find_known_in
from handrail.security.sieve import Sieve, sieve_of
from handrail.security.views import view

OVERLAP = 600  # characters that two windows of a long text share: no detail is longer
# How well a kind explains its characters: what another reading explains better yields to it.
RANKS = {Kind.NUMBER: 0, Kind.PHONE: 1, Kind.CVV: 1, Kind.LAST_FOUR: 1, Kind.USERNAME: 1}
BEST = 2
SHORTEST_REST = 5  # letters and figures


def find_details(words: RawText, detectors: Sequence[Detector], known: Known) -> tuple[Span, ...]:
    """Return the details in a text, in order, none overlapping another."""
    folded = fold(words.unmasked())
    found = [*_find(folded.words, sieve_of(tuple(detectors))), *find_known_in(folded, known)]
    if any(span.kind is Kind.NUMBER for span in found):
        found = list(_rests(folded.words, found))
    return _settle(_original(folded, found))


def find_in_long(words: RawText, detectors: Sequence[Detector], known: Known) -> tuple[Span, ...]:
    """Return the details in a text of any length, read in windows that overlap."""
    whole = words.unmasked()
    if len(whole) <= MAX_CHARACTERS:
        return find_details(words, detectors, known)
    found: list[Span] = []
    for at in range(0, len(whole), MAX_CHARACTERS - OVERLAP):
        window = RawText(whole[at : at + MAX_CHARACTERS])
        found += [
            Span(span.start + at, span.end + at, span.kind, span.hint, span.sure)
            for span in find_details(window, detectors, known)
        ]
    return _settle(found)


def _rests(words: str, found: Sequence[Span]) -> Iterator[Span]:
    """Leave of each bare number what no better reading explains, if that is still a number."""
    better = sorted(
        ((span.start, span.end) for span in found if span.kind is not Kind.NUMBER),
    )
    for span in found:
        if not any(start < span.end and span.start < end for start, end in better) or (
            span.kind is not Kind.NUMBER
        ):
            yield span
            continue
        at = span.start
        for start, end in [*better, (span.end, span.end)]:
            rest = words[at : min(start, span.end)]
            if sum(map(str.isalnum, rest)) >= SHORTEST_REST:
                yield Span(at, at + len(rest), Kind.NUMBER, span.hint, span.sure)
            at = max(at, min(end, span.end))


def _find(words: str, sieve: Sieve) -> Iterator[Span]:
    """Find details in a folded text, and in what it says with one disguise off."""
    sifted = sieve.sift(words)
    for detector in sifted.detectors:
        yield from detector.find(words)
    for name in sifted.views:
        seen = view(name, words)
        if seen is None:
            continue
        for detector in sieve.sift(seen.words).detectors:
            for span in detector.find(seen.words):
                if span.start < span.end:
                    start, end = seen.back(span.start, span.end)
                    yield Span(start, end, span.kind, span.hint, span.sure)


def _original(folded: Folded, found: Iterable[Span]) -> Iterator[Span]:
    """Bring spans back to the original text; an empty one is dropped."""
    for span in found:
        if span.start < span.end:
            start, end = folded.back(span.start, span.end)
            yield Span(start, end, span.kind, span.hint, span.sure)


def _settle(found: Iterable[Span]) -> tuple[Span, ...]:
    """Make one span of those that overlap: all they cover, as the best of them reads it.

    The best is the longer and surer. It takes the others' characters too, for a rest that no span
    covers would be a rest somebody can read.
    """
    settled: list[Span] = []
    best: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, span.end)):
        if settled and span.start < settled[-1].end:
            best[-1] = max(best[-1], span, key=_weight)
            start, end = settled[-1].start, max(settled[-1].end, span.end)
            settled[-1] = Span(start, end, best[-1].kind, best[-1].hint, best[-1].sure)
        else:
            settled.append(span)
            best.append(span)
    return tuple(settled)


def _weight(span: Span) -> tuple[int, float]:
    return RANKS.get(span.kind, BEST), (span.end - span.start) * span.sure
