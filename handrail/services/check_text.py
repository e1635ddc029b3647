"""Look at one text as the turn would, and generate nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.core.finding import Finding
from handrail.core.guard import Exam
from handrail.core.message import Known, Language
from handrail.core.text import RawText, SafeText, Span
from handrail.house import House
from handrail.security.find import find_details
from handrail.security.mask import Register, mask
from handrail.services.relay_completion import NEED_PASSAGES
from handrail.turn.check import heard_by, inspect
from handrail.turn.protect import danger_in, with_danger


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a text."""

    language: Language
    masked: SafeText
    spans: tuple[Span, ...]
    found: tuple[Finding, ...]
    ran: tuple[str, ...]


def check_text(
    house: House, words: RawText, customer: RawText, facts: Sequence[str], *, outbound: bool
) -> Checked:
    """Mask a text of at most 8,000 characters and run the guards of its stage over it.

    `facts` is what an outbound text may rest on.
    """
    register = Register.empty()
    theirs, register = mask(customer, find_details(customer, house.detectors, Known()), register)
    spans = find_details(words, house.detectors, Known())
    safe, _ = mask(words, spans, register)
    language = house.languages.of(safe.words, "en")
    exam = Exam(safe, language, theirs, facts=tuple(facts), canaries=house.canaries)
    if not outbound:
        heard = with_danger(heard_by(house, safe.words), danger_in(house.scorer, [(words, spans)]))
        exam = Exam(safe, language, safe, scores=heard)
    guards = house.outbound if outbound else house.inbound
    ran = tuple(guard for guard in guards if guard.name not in NEED_PASSAGES)
    found = tuple(finding for guard in ran if (finding := inspect(guard, exam)) is not None)
    return Checked(language, safe, spans, found, tuple(guard.name for guard in ran))
