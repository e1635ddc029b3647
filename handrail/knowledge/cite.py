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
MOST_ITEMS: Final = 8  # of a list that is told because its leading sentence is
MOST_READ: Final = 1_000  # passages kept as sentences: they are asked for again and again
FEW_OF: Final = 3  # items asked about stand alone when they are at most a third of the list
SHORTEST_HEAD: Final = 5  # letters
ALIKE: Final = 0.8
FITTING: Final = 1.0  # a sentence that gives the kind of answer asked for counts so much more
GENERAL: Final = 0.5  # what stands above the first heading speaks of all of the article
UNDER: Final = 0.5  # a word in the heading above counts half as much as in the sentence
EARLY: Final = 0.3  # of two that say as much, the one that comes first
LITTLE: Final = 0.25  # what is worth less than this share of the best sentence is left out

Meant = Sequence[Mapping[str, float]]
Quoted = tuple[tuple[str, int | None], ...]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence of a passage: its terms, where its list is led from, and how far that goes.

    `nth` counts what stands before it, a list as one.
    """

    sentence: str
    terms: frozenset[str] = field(repr=False)
    nth: int
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
    meant = _meant(question, told.values(), language)
    asked = kinds_asked(question, language)
    above = [_above(match, meant, language) for match in matches]
    worth = {
        place: _worth(one, meant, above[place[0]], asked) / (1 + EARLY * one.nth)
        for place, one in told.items()
    }
    best = sorted(told, key=lambda place: (-worth[place], place))
    enough = worth[best[0]] * LITTLE if best else 0.0
    chosen = [place for place in best[:MOST_SENTENCES] if worth[place] >= enough]
    numbers = {rank: at for at, rank in enumerate(dict.fromkeys(rank for rank, _ in chosen), 1)}
    kept = sorted(_with_lists(chosen, told, meant), key=lambda place: (numbers[place[0]], place[1]))
    quoted = tuple((told[place].sentence, numbers[place[0]]) for place in kept)
    return quoted, tuple(matches[rank] for rank in numbers)


def _above(match: Match, meant: Meant, language: Language) -> float:
    """Return what the heading above a passage is worth; what stands above the first is general."""
    general = GENERAL if match.heading == match.title else 0.0
    return UNDER * _said(frozenset(terms(match.heading, language)), meant) + general


def _said(words: frozenset[str], meant: Meant) -> float:
    """Return how much of a question words say: of each thing it means, the best word for it."""
    return sum(
        max(one[term] for term in one.keys() & words) for one in meant if not words.isdisjoint(one)
    )


def _worth(one: _Told, meant: Meant, above: float, asked: frozenset[Kind]) -> float:
    said = above + _said(one.terms, meant)
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
                    _terms(sentence, language),
                    sum(one.lead is None for one in found),
                    start + leads if leads is not None and led else None,
                    len(said) - at - 1 if at == leads else 0,
                    kinds_given("\n".join(said[at:]) if at == leads else sentence),
                )
            )
    return tuple(found)


def _terms(sentence: str, language: Language) -> frozenset[str]:
    """Return the stems of a sentence; of a German compound, all it may end in: its head."""
    found = frozenset(terms(sentence, language))
    if language != "de":
        return found
    heads = (word[at:] for word in found for at in range(3, len(word) - SHORTEST_HEAD + 1))
    return found | frozenset(heads)


def _meant(question: str, told: Iterable[_Told], language: Language) -> Meant:
    """Return for each word or phrase of the question what it and those like it are worth.

    The rarer a word is in the article, the more it is worth.
    """
    held = Counter(term for one in told for term in one.terms)
    table = alike(language)
    stems = [stem(word, language) for word in folded(question, language)]
    phrases = (table.phrase_at(stems, place)[0] for place in range(len(stems)))
    said = [(term,) for term in terms(question, language)]
    return [
        {
            term: share * math.log(2 + held.total() / (1 + held[term]))
            for term, share in (
                *((one, ALIKE) for one in table.of(phrase)),
                (" ".join(phrase), 1.0),
            )
        }
        for phrase in dict.fromkeys((*said, *(one for one in phrases if one)))
    ]


def _with_lists(best: Sequence[Place], told: Mapping[Place, _Told], meant: Meant) -> set[Place]:
    """Return the sentences chosen with the leads and the items they are nothing without."""
    kept: set[Place] = set()
    for place in best:
        rank, at = place
        lead = told[place].lead
        first = (rank, at if lead is None else lead)
        kept |= {place, first}
        if lead is None or _step(told[place].sentence) or told[place].sentence.endswith(":"):
            items = [(rank, first[1] + item) for item in range(1, told[first].items + 1)]
            kept.update(_of_list(items, told, meant))
    return kept


def _of_list(items: Sequence[Place], told: Mapping[Place, _Told], meant: Meant) -> Sequence[Place]:
    """Return the items to tell: the few that were asked about, else all; steps always all."""
    heads = [place for place in items if told[place].sentence.endswith(":")]
    said = {place: _said(told[place].terms, meant) for place in items if place not in heads}
    common = min(said.values(), default=0.0)
    asked = [place for place in said if said[place] > common]
    steps = any(_step(told[place].sentence) for place in items)
    few = 0 < len(asked) * FEW_OF <= len(said)
    return (*heads, *asked) if few and not steps else items[:MOST_ITEMS]


def _step(sentence: str) -> bool:
    """Tell whether a sentence is a numbered step: one step alone helps nobody."""
    number, _, rest = sentence.partition(". ")
    return number.isdigit() and bool(rest)
