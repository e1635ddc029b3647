"""Inbound: the customer is angry or distressed. Only noted for the agent; never a stop."""

from typing import Final

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

FOUND: Final = Finding("mood", 0.6, "The customer sounds angry or distressed.")


def inspect(exam: Exam) -> Finding | None:
    """Ask the watch, whose threshold is zero; it costs nothing beside what the watch has heard."""
    return FOUND if exam.scores.get("anger", 0.0) > 0 else None


def _exam(words: str, heard: float) -> Exam:
    return Exam(own(words), "en", own(words), scores={"anger": heard})


guard = Guard(
    "mood",
    "inbound",
    "oversight",
    inspect,
    hits=(_exam("Two hours on hold and nobody helps me!", 1.0),),
    misses=(_exam("Thank you for the quick reply", -3.0),),
)
