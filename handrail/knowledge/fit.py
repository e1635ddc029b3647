"""How sure it is that an article answers, from 0 to 1, so that one threshold tells none does."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from handrail.knowledge.ask import Concept
from handrail.knowledge.weights import Weights

# Written by `training/confidence.py`, which says on what they were fitted and how well they do.
BASE: Final = -3.426
STRENGTH, CLEAR, NAMED, SIZE, HERE = 2.048, 4.044, 1.829, -0.61, 2.988
ALIKE: Final = 0.85  # a word that means about the same is this much evidence
FAINT: Final = 0.5  # a word that weighs less was said beside the point, or in a phrase
FEWEST, MOST = 8, 1000  # articles; beyond, a base's size says no more


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an article.

    Attributes:
        strength: How much of the question it says, and how rare that is.
        clear: How much of the question it says, times how far it is ahead of the next article.
        named: How much of the title or heading the question says.
        size: How many articles there are: among many, one is sooner strong by chance.
        here: How much of the question the passage says, all in one place.
    """

    strength: float
    clear: float
    named: float
    size: float
    here: float


def masses(asked: Iterable[Concept], words: Weights) -> tuple[float, ...]:
    """Return how much each concept of a question tells: a word nobody wrote tells the most."""
    return tuple(min(one.weight, 1.0) * _rarity(one, words) for one in asked)


def evidence(
    told: Sequence[tuple[Concept, float]],
    words: Weights,
    held: tuple[frozenset[str], frozenset[str]],
    names: Sequence[frozenset[str]],
    scores: tuple[float, float],
) -> Evidence:
    """Weigh what speaks for an article.

    Args:
        told: The concepts of the question, each with how much it tells.
        words: How rare each term is among the articles.
        held: The terms the article holds, and those the passage does.
        names: The terms of its title and of the passage's headings.
        scores: The article's score, and that of the best other one.
    """
    best, rival = scores
    covered, here = (sum(mass * _said(one, terms) for one, mass in told) for terms in held)
    ahead = 1 - rival / best
    meant = {term for one, _ in told for term in (one.term, *dict(one.alike))}
    return Evidence(
        strength=math.log1p(best / words.rarest),
        clear=ahead * covered / sum(mass for _, mass in told),
        named=max((_rare(words, meant & name) / _rare(words, name) for name in names), default=0.0),
        size=math.log(min(MOST, max(FEWEST, words.count))),
        here=math.log1p(here / words.rarest),
    )


def sure(found: Evidence) -> float:
    """Return how sure it is that the article answers, from 0 to 1."""
    odds = (
        BASE
        + STRENGTH * found.strength
        + CLEAR * found.clear
        + NAMED * found.named
        + SIZE * found.size
        + HERE * found.here
    )
    return 1 / (1 + math.exp(-odds))


def says(one: Concept, terms: frozenset[str]) -> bool:
    """Tell whether these terms say it, or a word that means about the same."""
    return _said(one, terms) > 0


def named(told: Sequence[tuple[Concept, float]], names: Sequence[frozenset[str]]) -> bool:
    """Tell whether one title or heading says all that the question tells; faint words aside."""
    plain = [one for one, _ in told if one.weight >= FAINT]
    return bool(plain) and any(all(_said(one, name) for one in plain) for name in names)


def _rarity(one: Concept, words: Weights) -> float:
    if one.term in words.rows or not one.alike:
        return words.idf(one.term)
    return max(words.idf(term) for term, _ in one.alike)


def _said(one: Concept, held: frozenset[str]) -> float:
    if one.term in held:
        return 1.0
    return ALIKE if any(term in held for term, _ in one.alike) else 0.0


def _rare(words: Weights, terms: Iterable[str]) -> float:
    return sum(words.idf(term) for term in terms)
