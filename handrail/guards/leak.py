"""Outbound: nothing personal that the customer did not give, or that no approved passage holds."""

from dataclasses import replace

import re2

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.text import Kind, Placeholder
from handrail.security.mask import own

DETAILS = re2.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\+?\d[\d ()/.-]{6,30}\d|\b[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}\b"
)
STRANGER = "The draft holds a placeholder the customer's words do not."
RAW = "The draft holds a personal detail that stands in no approved passage."


def inspect(exam: Exam) -> Finding | None:
    """Compare what the draft holds with what the customer gave and the passages say."""
    given = {detail.token for detail in exam.customer.details}
    if any(detail.token not in given for detail in exam.text.details):
        return Finding("leak", 1.0, STRANGER)
    approved = "\n".join([passage.text for passage in exam.release])
    fixed = "\n".join(sentence for sentence, match in exam.quoted if match is None)
    for found in DETAILS.finditer(exam.text.words):
        if found.group() not in approved and found.group() not in fixed:
            return Finding("leak", 1.0, RAW)
    return None


def _exam(words: str, *details: Placeholder) -> Exam:
    return Exam(replace(own(words), details=details), "en", own("Where is my order?"))


guard = Guard(
    "leak",
    "outbound",
    "security",
    inspect,
    hits=(
        _exam("Write to anna@example.org"),
        _exam("We sent it to <EMAIL_1>", Placeholder(Kind.EMAIL, 1)),
    ),
    misses=(_exam("Delivery takes 3 to 5 working days."),),
)
