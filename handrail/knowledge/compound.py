"""Take compounds apart: `Lieferzeiten` holds `Lieferung` and `Zeit` when both are words we know."""

from collections.abc import Container
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.stem import stem

SHORTEST_PART: Final = 4  # letters
LONGEST_COMPOUND: Final = 40
LINKS: Final = ("", "s", "n", "en", "es", "er", "e")  # what may join two German words


def parts(word: str, language: Language, known: Container[str]) -> tuple[str, ...]:
    """Return the stems a compound is made of, nothing when it is not made of known words."""
    if not 2 * SHORTEST_PART <= len(word) <= LONGEST_COMPOUND or not word.isalpha():
        return ()
    links = LINKS if language == "de" else ("",)
    for cut in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        tail = stem(word[cut:], language)
        if tail not in known:
            continue
        for link in links:
            head = word[:cut].removesuffix(link)
            found = _known_stem(head, language, known)
            if word[:cut].endswith(link) and found:
                return (found, tail)
    return ()


def _known_stem(head: str, language: Language, known: Container[str]) -> str:
    """Return the stem of a compound's first part, which may lack its own ending."""
    if len(head) < SHORTEST_PART:
        return ""
    for whole in (head, head + "ung", head + "en"):
        found = stem(whole, language)
        if found in known:
            return found
    return ""
