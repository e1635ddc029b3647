"""Inbound: insults or threats aimed at the assistant or at staff; not anger about a situation."""

import re2

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

SIGNS = re2.compile(
    r"(?i)(?:\b(?:you|u|you're|youre|your (?:staff|people|team|agents?|colleagues?)(?: are)?) "
    r"(?:are |is )?(?:all |such |just |nothing but |fucking |bloody |complete |total |absolute |an? |the )*"
    r"(?:idiots?|morons?|stupid|imbeciles?|scum|bitch|bastards?|cunts?|assholes?|arseholes?|retard\w*"
    r"|wankers?|pricks?|dickheads?|trash|vermin|worthless|pathetic|useless piece)"
    r"|\b(?:fuck|screw) (?:you|off)\b|\bpiss off\b|\bgo to hell\b|\bdrop dead\b|\bshut up\b"
    r"|\bi(?:'ll| will| am going to|'m going to|'m gonna)\b.{0,30}\b(?:kill|hurt|beat|burn|stab|shoot|find)\b"
    r".{0,20}\b(?:you|your|them|him|her|staff|agents?)\b"
    r"|\b(?:du|ihr|sie) (?:bist|seid|sind) (?:alle |doch |nur |ja |so |echt |wirklich |ein(?:e)? |der |die )*"
    r"(?:idiot\w*|dumm\w*|bl[öo]d\w*|arschl\w*|schwachk\w*|versager\w*|wichser\w*|drecks\w*|abschaum|penner)"
    r"|\b(?:fick dich|verpiss dich|halt(?:s)? maul|halt die fresse|leck mich)\b"
    r"|\bich (?:bring|schlag|stech|finde|mach)\w*\b.{0,20}\b(?:euch|dich|sie|deine?n? kolleg\w*)\b.{0,15}"
    r"\b(?:um|tot|zusammen|ab|fertig|kalt)\b)"
)
SENTENCE = "The message insults or threatens the assistant or staff."


def inspect(exam: Exam) -> Finding | None:
    """Look for insults and threats aimed at somebody."""
    if SIGNS.search(exam.text.words):
        return Finding("abuse", 0.8, SENTENCE)
    return None


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "abuse",
    "inbound",
    "security",
    inspect,
    hits=(_exam("You are an idiot"), _exam("Halt die Fresse")),
    misses=(_exam("This damn kettle is broken"), _exam("What rubbish service")),
)
