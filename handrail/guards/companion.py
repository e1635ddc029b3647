"""Inbound: a wish for company or love instead of help (T-07). Only noted: nothing answers it."""

from typing import Final

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

FOUND: Final = Finding("companion", 0.7, "The message looks for company, not for help.")


def inspect(exam: Exam) -> Finding | None:
    """Ask the watch, whose threshold is zero; it costs nothing beside what the watch has heard."""
    return FOUND if exam.scores.get("companion", 0.0) > 0 else None


def _exam(words: str, heard: float) -> Exam:
    return Exam(own(words), "en", own(words), scores={"companion": heard})


guard = Guard(
    "companion",
    "inbound",
    "oversight",
    inspect,
    hits=(
        _exam("Will you be my girlfriend?", 1.0),
        _exam("I love you, stay with me", 1.0),
    ),
    misses=(
        _exam("I love this lamp", -3.0),
        _exam("Can you help me?", -3.0),
    ),
)
