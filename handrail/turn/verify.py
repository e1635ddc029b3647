"""Step 7: verify. Every outbound guard looks at the draft; one finding holds it."""

from dataclasses import replace

from handrail.core.decision import Draft, Verdict
from handrail.core.finding import Understanding
from handrail.core.guard import Exam
from handrail.core.message import Known, Protected, Turn
from handrail.core.text import RawText, Span
from handrail.house import House
from handrail.release import Release
from handrail.security.find import find_details
from handrail.turn.check import inspect
from handrail.turn.step import begin


async def verify(
    house: House,
    release: Release,
    turn: Turn,
    understanding: Understanding,
    draft: Draft,
    protected: Protected,
) -> Verdict:
    """Pass the draft, or hold it with the reasons. A guard that breaks holds it too.

    A model's words that do not pass give way to the passages' own, which are looked at as well.
    """
    await begin(house, turn.conversation, turn.id, "verify")
    verdict = _inspected(house, release, understanding, draft, protected)
    if not verdict.held or draft.otherwise is None:
        return verdict
    plain = _inspected(house, release, understanding, draft.otherwise, protected)
    return replace(plain, left_out=verdict.why)


def _inspected(
    house: House,
    release: Release,
    understanding: Understanding,
    draft: Draft,
    protected: Protected,
) -> Verdict:
    quoted = tuple(
        (sentence, draft.sources[number - 1] if number else None)
        for sentence, number in draft.quoted
    )
    exam = Exam(
        text=draft.text,
        language=understanding.language,
        customer=protected.now,
        quoted=quoted,
        release=tuple(match for match in draft.sources if release.holds(match)),
        canaries=house.canaries,
        found=_details(house, draft),
    )
    found = [finding for guard in house.outbound if (finding := inspect(guard, exam)) is not None]
    for finding in found:
        house.meter.count("held", finding.guard)
    ran = tuple(guard.name for guard in house.outbound)
    return Verdict(draft, bool(found), tuple(finding.sentence for finding in found), ran)


def _details(house: House, draft: Draft) -> tuple[Span, ...]:
    """Find details in a model's words; passages and our own fixed words were approved as such."""
    if not draft.by:
        return ()
    return find_details(RawText(draft.text.words), house.detectors, Known())


def unchecked(draft: Draft) -> Verdict:
    """Pass our own fixed words after a break, when the guards themselves may be what broke."""
    return Verdict(draft, held=False, why=("fixed words after a break",))
