"""Inbound: insults, threats, hate or harassment aimed at somebody; not anger about a situation."""

from collections.abc import Mapping
from typing import Final

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.scorer import Band
from handrail.oversight.hostile import Hostility, hostility_of
from handrail.security.mask import own

BAND: Final = Band(-1.0, 0.75)  # log-odds
FINDINGS: Final[Mapping[Hostility, Finding]] = {
    "threat": Finding("abuse", 0.95, "The message threatens somebody."),
    "hate": Finding("abuse", 0.9, "The message spreads hate against a group of people."),
    "harassment": Finding("abuse", 0.9, "The message harasses somebody sexually."),
    "insult": Finding("abuse", 0.8, "The message insults the assistant or staff."),
}


def inspect(exam: Exam) -> Finding | None:
    """Look for hostility towards people, the gravest kind first."""
    score = exam.scores.get("abuse")
    kind = None if score is not None and score < BAND.low else hostility_of(exam.text.words)
    if kind is None and BAND.settles(score, lambda: False):
        kind = "insult"
    return None if kind is None else FINDINGS[kind]


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "abuse",
    "inbound",
    "oversight",
    inspect,
    hits=(
        _exam("You are an idiot"),
        _exam("Halt die Fresse"),
        _exam("I know where you live and I will find you"),
        _exam("Geh zurück in dein Land"),
    ),
    misses=(
        _exam("This damn kettle is broken"),
        _exam("What rubbish service"),
        _exam("Your courier called me a bitch"),
        _exam("Ich Idiot habe die falsche Größe bestellt"),
        _exam("I am gay and would like to know if you have rainbow mugs"),
    ),
)
