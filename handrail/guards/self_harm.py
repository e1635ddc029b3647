"""Inbound: the writer may harm themselves. Recall first; the answer is a person, at once."""

import re2

from handrail.core.finding import Finding
from handrail.core.guard import Exam, Guard
from handrail.security.mask import own

SIGNS = re2.compile(
    r"(?i)\b(?:suicid\w*|suizid\w*|selbstmord\w*|self[- ]?harm\w*"
    r"|(?:kill|hurt|harm|cut|hang) (?:my ?self|me)\b|end (?:my life|it all)"
    r"|take my (?:own )?life|(?:want|wish|ready|going|like) (?:to|i (?:could|was|were)) (?:die|dead)\b"
    r"|(?:do not|don'?t|no longer|not) (?:want|wish) to (?:live|be alive|be here any ?more|wake up)"
    r"|better off (?:dead|without me)|no (?:reason|point) (?:to|in|of) (?:live|living|go on|going on)"
    r"|umbring\w*|(?:bringe|bring) mich um|(?:mir|mein) (?:das )?leben (?:nehmen|beenden)"
    r"|(?:will|m[öo]chte|mag|kann) (?:einfach )?(?:nicht mehr|nimmer) (?:leben|da sein|aufwachen|weiterleben)"
    r"|(?:will|m[öo]chte) (?:nur noch |einfach |endlich )?sterben|ritze mich|tot w[äa]re"
    r"|nicht mehr leben)"
)
SENTENCE = "The customer may be in danger of harming themselves."


def inspect(exam: Exam) -> Finding | None:
    """Look for words of suicide or self-harm in either language."""
    if SIGNS.search(exam.text.words):
        return Finding("self_harm", 0.9, SENTENCE)
    return None


def _exam(words: str) -> Exam:
    return Exam(own(words), "en", own(words))


guard = Guard(
    "self_harm",
    "inbound",
    "oversight",
    inspect,
    hits=(_exam("I want to kill myself"), _exam("Ich will nicht mehr leben")),
    misses=(_exam("This app is killing me"), _exam("Der Akku ist tot")),
)
