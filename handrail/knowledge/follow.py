"""Questions that lean on the one before: `and to Germany?`, `what about gift cards?`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from handrail.core.message import Language

MOST_WORDS: Final = 8
MOST_BEFORE: Final = 4  # questions looked back over
LEANS: Final[Mapping[Language, re.Pattern[str]]] = {
    "en": re.compile(
        r"^\W*(?:and|but|or|also|then|so)\b"
        r"|^\W*(?:ok(?:ay)?\W+)?(?:what|how) about\b|^\W*what if\b"
        r"|^\W*(?:for|to|from|in|with|without|on|by) \w+"
        r"|\b(?:it|that|this|those|them|these|one)\b|\b(?:instead|as well|too)\W*$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"^\W*(?:und|aber|oder|auch|dann|also)\b"
        r"|^\W*(?:was|wie) (?:ist|sieht es|wäre|steht es)\b.{0,20}\b(?:mit|bei|für|nach|aus)\b"
        r"|^\W*(?:für|nach|aus|in|mit|ohne|bei) \w+"
        r"|\b(?:es|das|die|dies|diese[rns]?|damit|dafür|davon)\W*$|\bstattdessen\b",
        re.IGNORECASE,
    ),
}


def leans_on_before(words: str, language: Language) -> bool:
    """Tell whether a short question is only whole together with the one before it."""
    return len(words.split()) <= MOST_WORDS and LEANS[language].search(words) is not None


def question_before(asked: Sequence[str], language: Language) -> str:
    """Return the last question that leaned on none: what later ones changed is asked anew."""
    recent = asked[-MOST_BEFORE:]
    whole = (words for words in reversed(recent) if not leans_on_before(words, language))
    return next(whole, recent[0] if recent else "")
