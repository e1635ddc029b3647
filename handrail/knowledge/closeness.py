"""How close a whole text keeps to what it should rest on: one figure from 0 to 1, for ranking.

Four things in equal parts: the words it shares, the pairs of words, how its sentences are backed,
and how few words are new. What a guard decides on is the backing alone (`backing.py`).
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.backing import back
from handrail.knowledge.source import open_sources
from handrail.knowledge.statement import WRITTEN, read_text
from handrail.knowledge.stem import stem
from handrail.knowledge.telling import fold_sentence

FEW: Final = 4  # new words that halve the last part, and a little more


def closeness(text: str, source: str, language: Language) -> float:
    """Return how close a text keeps to its source, from 0 to 1."""
    said, there = _stems(text, language), _stems(source, language)
    if not said:
        return 1.0
    known = frozenset(there)
    words = fmean(one in known for one in said)
    pairs = frozenset(pairwise(there))
    joined = fmean(pair in pairs for pair in pairwise(said)) if len(said) > 1 else words
    fresh = sum(one not in known for one in said)
    return (words + joined + _backed(text, source, language) + math.exp(-fresh / FEW)) / 4


def _stems(text: str, language: Language) -> Sequence[str]:
    return [stem(word, language) for word in WRITTEN.findall(fold_sentence(text))]


def _backed(text: str, source: str, language: Language) -> float:
    """Return how well the sentences are backed, each by as much as it tells."""
    sources = open_sources((("", source),), (), language)
    told = [one for one in read_text(text, language) if one.words or one.quantities]
    sizes = [len(one.words) + len(one.quantities) for one in told]
    scores = [back(one, sources).score for one in told]
    whole = sum(size * score for size, score in zip(sizes, scores, strict=True))
    return whole / sum(sizes) if sizes else 1.0
