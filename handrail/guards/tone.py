"""Outbound: nothing rude, mocking or blaming, and no shouting."""

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.message import Language
from handrail.core.plain import plain
from handrail.knowledge.worded import worded
from handrail.security.mask import own
from handrail.transparency.tone import is_rude, shouts

RUDE = "The draft is rude to the customer, mocks or blames them."
SHOUTS = "The draft is written in capitals."


def inspect(exam: Exam) -> Finding | None:
    """Look at the tone of what no approved passage says as it stands."""
    sentences = tuple(worded(exam, fixed=True))
    if is_rude([plain(one) for one in sentences]):
        return Finding("tone", 1.0, RUDE)
    return Finding("tone", 0.9, SHOUTS) if any(map(shouts, sentences)) else None


def _exam(words: str, language: Language = "en") -> Exam:
    return Exam(own(words), language, own("It is broken!"))


guard = Guard(
    "tone",
    "outbound",
    "transparency",
    inspect,
    hits=(
        _exam("Calm down, it is only a kettle."),
        _exam("That is your own fault."),
        _exam("You should have read the manual."),
        _exam("Haha, what did you expect?"),
        _exam("As I already told you, no."),
        _exam("PLEASE READ WHAT WE WROTE TO YOU"),
        _exam("Beruhigen Sie sich.", "de"),
        _exam("Da sind Sie selbst schuld.", "de"),
        _exam("Können Sie nicht lesen?", "de"),
    ),
    misses=(
        _exam("I'm sorry that it broke."),
        _exam("Please read the manual before the first use."),
        _exam("It was our mistake."),
        _exam("Use the code SPRING10 at checkout."),
        _exam("Das tut mir leid.", "de"),
        _exam("Bitte lesen Sie die Anleitung vor dem ersten Gebrauch.", "de"),
    ),
)
