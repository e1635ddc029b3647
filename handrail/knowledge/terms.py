"""Words to rank by: folded, without the common ones, cut to stems; pairs and pieces of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.common import common
from handrail.knowledge.fold import folded
from handrail.knowledge.stem import stem

PIECE: Final = 3  # letters: short enough to survive a typing mistake


def terms(text: str, language: Language) -> list[str]:
    """Return the telling words of a text as stems, in order; placeholders tell nothing."""
    skipped = common(language)
    return [stem(word, language) for word in folded(text, language) if word not in skipped]


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
