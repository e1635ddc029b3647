"""Compose an answer without a model: sentences taken from the passages, each with its source.

A line of a list brings the sentence that leads it, and such a sentence brings its list.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from handrail.core.finding import Match
from handrail.core.message import Language
from handrail.knowledge.alike_words import alike
from handrail.knowledge.sentence import sentences
from handrail.knowledge.terms import terms

MOST_SENTENCES: Final = 3
MOST_PASSAGES: Final = 3
MOST_ITEMS: Final = 5  # of a list that is told because its leading sentence is
MOST_READ: Final = 1_000  # passages kept as sentences: they are asked for again and again
ALIKE: Final = 0.5
LATER: Final = 0.5  # a sentence of the next best passage counts half

Quoted = tuple[tuple[str, int | None], ...]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence of a passage: its terms, where its list is led from, and how far that goes."""

    sentence: str
    terms: frozenset[str] = field(repr=False)
    lead: int | None
    items: int


def compose(
    question: str, matches: Sequence[Match], language: Language
) -> tuple[Quoted, tuple[Match, ...]]:
    """Return the sentences that answer best, in reading order, and the passages cited."""
    told = {
        (rank, at): one
        for rank, match in enumerate(matches[:MOST_PASSAGES])
        for at, one in enumerate(_read(match.text, language))
    }
    weights = _weights(question, told.values(), language)
    worth = {
        place: LATER ** place[0] * sum(weights.get(term, 0.0) for term in one.terms)
        for place, one in told.items()
    }
    best = sorted(told, key=lambda place: (-worth[place], place))
    kept = sorted(_with_lists(best[:MOST_SENTENCES], told))
    numbers = {rank: number for number, rank in enumerate(sorted({one[0] for one in kept}), 1)}
    quoted = tuple((told[place].sentence, numbers[place[0]]) for place in kept)
    return quoted, tuple(matches[rank] for rank in numbers)


@lru_cache(maxsize=MOST_READ)
def _read(text: str, language: Language) -> tuple[_Told, ...]:
    """Read a passage: a paragraph whose first line ends in a colon is a list with its lead."""
    found: list[_Told] = []
    for paragraph in text.split("\n\n"):
        said = sentences(paragraph)
        leads = next((at for at, one in enumerate(said) if one.endswith(":")), None)
        start = len(found)
        for at, sentence in enumerate(said):
            led = leads is not None and at > leads
            found.append(
                _Told(
                    sentence,
                    frozenset(terms(sentence, language)),
                    start + leads if leads is not None and led else None,
                    len(said) - at - 1 if at == leads else 0,
                )
            )
    return tuple(found)


def _weights(question: str, told: Iterable[_Told], language: Language) -> dict[str, float]:
    """Return what each term of the question, and each one like it, is worth: the rarer the more."""
    held = Counter(term for one in told for term in one.terms)
    weights: dict[str, float] = {}
    for term in dict.fromkeys(terms(question, language)):
        meant = ((one, ALIKE) for one in alike(language).of((term,)))
        for one, share in ((term, 1.0), *meant):
            weight = share * math.log(2 + held.total() / (1 + held[one]))
            weights[one] = max(weights.get(one, 0.0), weight)
    return weights


def _with_lists(best: Sequence[Place], told: Mapping[Place, _Told]) -> set[Place]:
    kept: set[Place] = set()
    for rank, at in best:
        one = told[rank, at]
        kept.add((rank, at))
        if one.lead is not None:
            kept.add((rank, one.lead))
        kept |= {(rank, at + step) for step in range(1, min(one.items, MOST_ITEMS) + 1)}
    return kept
