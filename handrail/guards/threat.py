"""Inbound: somebody is threatened with violence (ESC-02); a person at once, in its own queue."""

from typing import Final

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

FOUND: Final = Finding("threat", 0.9, "The message threatens somebody with violence.")


def inspect(exam: Exam) -> Finding | None:
    """Ask the watch, whose threshold is zero; it costs nothing beside what the watch has heard."""
    return FOUND if exam.scores.get("threat", 0.0) > 0 else None


def _exam(words: str, heard: float) -> Exam:
    return Exam(own(words), "en", own(words), scores={"threat": heard})


guard = Guard(
    "threat",
    "inbound",
    "oversight",
    inspect,
    hits=(
        _exam("I will kill you all", 1.0),
        _exam("There is a bomb in your shop", 1.0),
    ),
    misses=(
        _exam("This heat will kill my plants", -3.0),
        _exam("I will call my lawyer", -3.0),
    ),
)
