"""Inbound: the writer, or somebody they name, may be in danger of suicide or self-harm.

Recall comes first: the answer to a finding is a person, at once.
"""

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.scorer import Band
from handrail.oversight.crisis import may_be_in_danger
from handrail.security.mask import own

BAND = Band(-4.0, -0.6)  # log-odds; recall comes first: phrases speak far down
SENTENCE = "The customer, or somebody they write about, may be in danger of harming themselves."


def inspect(exam: Exam) -> Finding | None:
    """Look for words of suicide or self-harm in every offered language."""
    words = exam.text.words
    if BAND.settles(exam.scores.get("self_harm"), lambda: may_be_in_danger(words)):
        return Finding("self_harm", 0.9, SENTENCE)
    return None


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "self_harm",
    "inbound",
    "oversight",
    inspect,
    hits=(
        _exam("I want to kill myself"),
        _exam("Ich will nicht mehr leben"),
        _exam("Wenn das Paket kommt, bin ich eh nicht mehr da"),
        _exam("I won't be around when it arrives"),
    ),
    misses=(
        _exam("This app is killing me"),
        _exam("Der Akku ist tot"),
        _exam("I won't be here when it arrives, please leave it with the neighbour"),
    ),
)
