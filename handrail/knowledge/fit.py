"""How sure a match is, from 0 to 1, so that one threshold tells that nothing fits."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from handrail.knowledge.weights import Weights

# Fitted by logistic regression on the demo shop's questions: right article first, or not.
BASE, STRENGTH, COVERED = -2.80, 1.66, 3.11


@dataclass(frozen=True, slots=True)
class Held:
    """The terms a passage holds, and those of its names: the title, the headings."""

    words: frozenset[str] = field(repr=False)
    title: frozenset[str] = field(repr=False)
    heading: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, title: Sequence[str], heading: Sequence[str], text: Sequence[str]) -> Self:
        """Take the terms of a passage."""
        return cls(frozenset([*title, *heading, *text]), frozenset(title), frozenset(heading))


def features(
    words: Weights, asked: frozenset[str], held: Held, total: float
) -> tuple[float, float, float]:
    """Return how strong the match is, how much of the question it holds, how well it is named."""
    strength = math.log1p(total / words.rarest)
    covered = _weight(words, asked & held.words) / max(1e-9, _weight(words, asked))
    names = (held.title, held.heading, held.title | held.heading)
    named = max(_weight(words, asked & name) / max(1e-9, _weight(words, name)) for name in names)
    return strength, covered, named


def sure(words: Weights, asked: frozenset[str], held: Held, total: float) -> float:
    """Return how sure it is that this passage answers, from 0 to 1."""
    strength, covered, _ = features(words, asked, held, total)
    return 1 / (1 + math.exp(-(BASE + STRENGTH * strength + COVERED * covered)))


def _weight(words: Weights, some: Iterable[str]) -> float:
    return sum(words.idf(term) for term in some)
