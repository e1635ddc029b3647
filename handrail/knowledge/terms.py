"""Words to rank by: folded, without the common ones, cut to stems; pairs and pieces of them."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import re2

from handrail.core.message import Language
from handrail.knowledge.common import common
from handrail.knowledge.stem import stem

PLACEHOLDER: Final = re2.compile(r"<[A-Z_]{2,20}_[0-9]{1,6}>")
LONGEST_WORD: Final = 40  # letters; what is longer is no word
PIECE: Final = 3  # letters: short enough to survive a typing mistake


def terms(text: str, language: Language) -> list[str]:
    """Return the telling words of a text as stems, in order; placeholders tell nothing."""
    skipped = common(language)
    return [stem(word, language) for word in folded(text, language) if word not in skipped]


def folded(text: str, language: Language) -> list[str]:
    """Return the words in lower case without accents; German `ue` and `ü` are one."""
    plain = str(PLACEHOLDER.sub(" ", text)).lower().replace("ß", "ss")
    plain = unicodedata.normalize("NFKD", plain)
    words = "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    ).split()
    if language == "de":
        words = [_without_umlaut(word) for word in words]
    return [word for word in words if len(word) <= LONGEST_WORD]


def pairs(words: Sequence[str]) -> list[str]:
    """Return neighbouring words as one: what stands together means more."""
    return [f"{first} {second}" for first, second in pairwise(words)]


def pieces(words: Sequence[str]) -> list[str]:
    """Return every run of three letters, word ends marked: they meet in spite of a typo."""
    found: list[str] = []
    for word in words:
        framed = f"^{word}$"
        found += [framed[at : at + PIECE] for at in range(len(framed) - PIECE + 1)]
    return found


def _without_umlaut(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
