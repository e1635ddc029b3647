"""Inbound: the writer says that they are a child (ESC-13); a person goes on."""

import re
from typing import Final

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.core.words import show
from handrail.security.mask import own

FOUND: Final = Finding("minor", 0.8, "The customer says that they are under sixteen.")
NUMBER: Final = (
    r"(?:[5-9]|1[0-5]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|dreizehn|vierzehn|fünfzehn|fuenfzehn)"
)
GRADE: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th))"
AGED: Final = re.compile(
    rf"(?i)\b(?:i am|i'm|im|i just turned)(?: only| just)? {NUMBER}"
    r"(?: ?(?:years?[ -]old|yrs? old|y/?o)\b| and (?:a half|want|need|would|can)\b|[ ]?[.,!?]|$)"
    rf"|\bich (?:bin|werde)(?: erst| gerade)? {NUMBER}"
    r"(?: jahre? alt\b| und (?:will|möchte|habe|brauche|kann)\b|[ ]?[.,!?]|$)"
    rf"|\b(?:i am|i'm|im) in {GRADE} grade\b|\bich (?:gehe|bin) in (?:der |die )?[1-8]\. klasse\b"
    r"|\b(?:i am|i'm|im) (?:still |only )?(?:a (?:kid|child|minor)|under ?age|not (?:yet )?18)\b"
    r"|\bich bin (?:noch |erst )?(?:ein kind|minderjährig|nicht 18|noch nicht 18)\b"
)


def inspect(exam: Exam) -> Finding | None:
    """Look for an age under sixteen, or a school year, said of oneself. Linear in the text."""
    return FOUND if AGED.search(show(exam.text.words)) else None


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "minor",
    "inbound",
    "oversight",
    inspect,
    hits=(
        _exam("I am 12 years old, can I order?"),
        _exam("im only 14"),
        _exam("Ich bin erst dreizehn Jahre alt"),
        _exam("I'm in 6th grade and want to buy a game"),
    ),
    misses=(
        _exam("My son is 12 years old, which size fits?"),
        _exam("I am 45 years old"),
        _exam("I am 5 minutes away"),
        _exam("Ich bin 10 Minuten zu spät"),
        _exam("I am 15th in the queue"),
    ),
)
