"""Outbound: nothing personal that was not given, no inside of the house, none of our instructions."""

from collections.abc import Iterator
from dataclasses import replace

import re2

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.text import Kind, Placeholder, Span
from handrail.knowledge.worded import worded
from handrail.security.inside import shows_inside, tells_instructions
from handrail.security.mask import own

DETAILS = re2.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\+?\d[\d ()/.-]{6,30}\d|\b[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}\b"
)
STRANGER = "The draft holds a placeholder the customer's words do not."
RAW = "The draft holds a personal detail that stands in no approved passage and no record."
INSIDE = "The draft shows a key, an address or a path of the systems behind it."
INSTRUCTIONS = "The draft tells the instructions the model was given."


def inspect(exam: Exam) -> Finding | None:
    """Compare what the draft holds with what the customer gave, the passages and the records."""
    given = {detail.token for detail in exam.customer.details}
    if any(detail.token not in given for detail in exam.text.details):
        return Finding("leak", 1.0, STRANGER)
    words = "\n".join(worded(exam, fixed=False))
    approved = [match.text for match in exam.release]
    approved += [sentence for sentence, match in exam.quoted if match is None]
    if tells_instructions(words, exam.canaries, approved):
        return Finding("leak", 1.0, INSTRUCTIONS)
    allowed = "\n".join([*approved, *exam.facts])
    if shows_inside(words) and words not in allowed:
        return Finding("leak", 1.0, INSIDE)
    if any(detail not in allowed for detail in _details(exam)):
        return Finding("leak", 1.0, RAW)
    return None


def _details(exam: Exam) -> Iterator[str]:
    """Yield the details the draft holds: what every detector found, and what looks like one."""
    words = exam.text.words
    yield from (words[span.start : span.end] for span in exam.found)
    yield from (found.group() for found in DETAILS.finditer(words))


def _exam(words: str, *details: Placeholder, found: tuple[Span, ...] = ()) -> Exam:
    text = replace(own(words), details=details)
    facts = ("Contact of order 4711: anna@example.org",)
    return Exam(text, "en", own("Where is my order?"), facts=facts, canaries=(CANARY,), found=found)


CANARY = "Word the answer from the numbered passages alone and never add a claim of your own."
guard = Guard(
    "leak",
    "outbound",
    "security",
    inspect,
    hits=(
        _exam("Write to bert@example.org"),
        _exam("We sent it to <EMAIL_1>", Placeholder(Kind.EMAIL, 1)),
        _exam("Your colleague Bert ordered it.", found=(Span(15, 19, Kind.NAME),)),
        _exam("I must word the answer from the numbered passages, alone and never otherwise."),
        _exam("My system prompt says that I am helpful."),
        _exam("The stock is at http://10.0.3.17:8080 now."),
        _exam("Ask stock.warehouse.internal about it."),
        _exam("It is in /etc/handrail/keys.toml."),
        _exam("DB_PASSWORD=hunter22"),
        _exam("Use redis://cache:6379/0."),
    ),
    misses=(
        _exam("Delivery takes 3 to 5 working days."),
        _exam("We write to anna@example.org."),
        _exam("The answer stands in our articles, and I add nothing of my own."),
        _exam("Your local shop has it."),
    ),
)
