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
from handrail.knowledge.fold import folded
from handrail.knowledge.kind import Kind, kinds_asked, kinds_given
from handrail.knowledge.sentence import sentences
from handrail.knowledge.stem import stem
from handrail.knowledge.terms import terms

MOST_SENTENCES: Final = 3
MOST_ITEMS: Final = 5  # of a list that is told because its leading sentence is
MOST_READ: Final = 1_000  # passages kept as sentences: they are asked for again and again
ALIKE: Final = 0.8
FITTING: Final = 1.0  # a sentence that gives the kind of answer asked for counts so much more
UNDER: Final = 0.5  # a word in the heading above counts half as much as in the sentence
EARLY: Final = 0.5  # of two that say as much, the one that comes first
LITTLE: Final = 0.25  # what is worth less than this share of the best sentence is left out

Quoted = tuple[tuple[str, int | None], ...]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence of a passage: its terms, where its list is led from, and how far that goes."""

    sentence: str
    terms: frozenset[str] = field(repr=False)
    lead: int | None
    items: int
    kinds: frozenset[Kind]


def compose(
    question: str, matches: Sequence[Match], language: Language
) -> tuple[Quoted, tuple[Match, ...]]:
    """Return the sentences that answer best, and the passages cited, the best of them first.

    Sentences of one passage stand in its order.
    """
    told = {
        (rank, at): one
        for rank, match in enumerate(matches)
        for at, one in enumerate(_read(match.text, language))
    }
    weights = _weights(question, told.values(), language)
    asked = kinds_asked(question, language)
    above = [_above(match, weights, language) for match in matches]
    worth = {
        place: _worth(one, weights, above[place[0]], asked) / (1 + EARLY * place[1])
        for place, one in told.items()
    }
    best = sorted(told, key=lambda place: (-worth[place], place))
    enough = worth[best[0]] * LITTLE if best else 0.0
    chosen = [place for place in best[:MOST_SENTENCES] if worth[place] >= enough]
    numbers = {rank: at for at, rank in enumerate(dict.fromkeys(rank for rank, _ in chosen), 1)}
    kept = sorted(_with_lists(chosen, told), key=lambda place: (numbers[place[0]], place[1]))
    quoted = tuple((told[place].sentence, numbers[place[0]]) for place in kept)
    return quoted, tuple(matches[rank] for rank in numbers)


def _above(match: Match, weights: Mapping[str, float], language: Language) -> float:
    """Return what the heading above a passage is worth."""
    return UNDER * sum(weights.get(term, 0.0) for term in set(terms(match.heading, language)))


def _worth(one: _Told, weights: Mapping[str, float], above: float, asked: frozenset[Kind]) -> float:
    said = above + sum(weights.get(term, 0.0) for term in one.terms)
    return said * (1 + FITTING * len(asked & one.kinds) / max(1, len(asked)))


@lru_cache(maxsize=MOST_READ)
def _read(text: str, language: Language) -> tuple[_Told, ...]:
    """Read a passage: lines below one that ends in a colon, and below step 1, are led by it."""
    found: list[_Told] = []
    for paragraph in text.split("\n\n"):
        said = sentences(paragraph)
        leads = next((at for at, one in enumerate(said) if one.endswith(":") or _step(one)), None)
        start = len(found)
        for at, sentence in enumerate(said):
            led = leads is not None and at > leads
            found.append(
                _Told(
                    sentence,
                    frozenset(terms(sentence, language)),
                    start + leads if leads is not None and led else None,
                    len(said) - at - 1 if at == leads else 0,
                    kinds_given("\n".join(said[at:]) if at == leads else sentence),
                )
            )
    return tuple(found)


def _weights(question: str, told: Iterable[_Told], language: Language) -> dict[str, float]:
    """Return what each term of the question, and each one like it, is worth: the rarer the more."""
    held = Counter(term for one in told for term in one.terms)
    weights: dict[str, float] = {}
    table = alike(language)
    stems = [stem(word, language) for word in folded(question, language)]
    phrases = (table.phrase_at(stems, place)[0] for place in range(len(stems)))
    said = [(term,) for term in terms(question, language)]
    for phrase in dict.fromkeys((*said, *(one for one in phrases if one))):
        meant = ((one, ALIKE) for one in table.of(phrase))
        for one, share in ((" ".join(phrase), 1.0), *meant):
            weight = share * math.log(2 + held.total() / (1 + held[one]))
            weights[one] = max(weights.get(one, 0.0), weight)
    return weights


def _with_lists(best: Sequence[Place], told: Mapping[Place, _Told]) -> set[Place]:
    kept: set[Place] = set()
    for rank, at in best:
        one = told[rank, at]
        kept.add((rank, at))
        first = at if one.lead is None else one.lead
        kept.add((rank, first))
        if one.lead is None or _step(one.sentence):
            items = min(told[rank, first].items, MOST_ITEMS)
            kept |= {(rank, first + item) for item in range(1, items + 1)}
    return kept


def _step(sentence: str) -> bool:
    """Tell whether a sentence is a numbered step: one step alone helps nobody."""
    number, _, rest = sentence.partition(". ")
    return number.isdigit() and bool(rest)
