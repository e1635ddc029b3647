"""Rank passages against a question: BM25 over articles and passages, in memory, numpy alone.

One ranker with one set of constants for short questions and long stories. What is the article about
(title, words, neighbouring words, three-letter pieces of the title against typing mistakes) counts
most; which of its passages, a little. Repeated words of a long story count each time: a story
repeats what it is about.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import numpy as np

from handrail.core.errors import BadInput
from handrail.core.finding import Match
from handrail.core.ids import ArticleId
from handrail.core.message import LANGUAGES, Language
from handrail.core.text import MAX_CHARACTERS
from handrail.knowledge.article import Audience
from handrail.knowledge.ask import Concept, ask
from handrail.knowledge.fit import FAINT, Evidence, evidence, masses, named, says, sure
from handrail.knowledge.shelf import Shelf, build_shelf
from handrail.knowledge.split import Passage
from handrail.knowledge.weights import Numbers

MOST: Final = 8
BESIDE: Final = 0.5  # so much less sure is an article that never says a topic of the question
MOST_OF_WHOLE: Final = 40  # passages of the best article that an answer is composed of
MOST_OF_ONE: Final = 3  # passages of one article among the matches: the others stay in sight


@dataclass(frozen=True, slots=True)
class Index:
    """Every passage of a release, by language."""

    shelves: Mapping[Language, Shelf] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A shelf's scores for a question, those of passages that may not be shown set to zero."""

    shelf: Shelf
    told: tuple[tuple[Concept, float], ...]
    totals: Numbers

    def evidence(self, place: int) -> Evidence:
        """Return what speaks for the article of a passage."""
        shelf, number = self.shelf, self.shelf.owner[place]
        own = self.totals[shelf.owner == number]
        others = self.totals[shelf.owner != number]
        best, rival = float(own.max()), float(others.max(initial=0.0))
        return evidence(
            self.told,
            shelf.words,
            (shelf.held[number], shelf.said[place]),
            shelf.names[place],
            (best, rival),
        )

    def beside(self, number: int) -> bool:
        """Tell whether the question names a topic of other articles that this one never says."""
        held = self.shelf.held[number]
        return any(
            one.weight > FAINT and not says(one, held) and one.term in self.shelf.topics
            for one, _ in self.told
        )


def build_index(passages: Sequence[Passage]) -> Index:
    """Build the index of a release; two passages with one id are `BadInput`."""
    twice = [name for name, times in Counter(one.id for one in passages).items() if times > 1]
    if twice:
        raise BadInput(
            f"two passages are both called {twice[0]!r}", "Rename one of the article's files."
        )
    shelves: dict[Language, Shelf] = {}
    for language in LANGUAGES:
        own = tuple(passage for passage in passages if passage.language == language)
        if own:
            shelves[language] = build_shelf(own, language)
    return Index(shelves)


def search(
    index: Index,
    question: str,
    language: Language,
    on: date,
    most: int = MOST,
    *,
    audience: Audience = "customer",
) -> tuple[Match, ...]:
    """Return the passages that fit best, best first: current ones, for this audience only.

    The other passages of the best article follow, whatever they are worth: an answer is composed
    of all of it.
    """
    ranked = _ranked(index, question, language, on, audience)
    if ranked is None:
        return ()
    certain: dict[int, float] = {}
    found: list[Match] = []
    best = _spread(ranked.shelf, ranked.totals, most)
    for place in (*best, *_others(ranked.shelf, best)):
        number = int(ranked.shelf.owner[place])
        if number not in certain:
            certain[number] = sure(ranked.evidence(place)) * (
                BESIDE if ranked.beside(number) else 1.0
            )
        whole = named(ranked.told, ranked.shelf.names[place])
        found.append(_match(ranked.shelf.passages[place], certain[number], named=whole))
    return tuple(found)


def weigh_best(
    index: Index, question: str, language: Language, on: date
) -> tuple[ArticleId, Evidence] | None:
    """Return the article that fits best with what speaks for it: what `sure` is fitted on."""
    ranked = _ranked(index, question, language, on, "customer")
    best = _spread(ranked.shelf, ranked.totals, 1) if ranked else []
    if ranked is None or not best:
        return None
    return ranked.shelf.passages[best[0]].article, ranked.evidence(best[0])


def _ranked(
    index: Index, question: str, language: Language, on: date, audience: Audience
) -> _Ranked | None:
    shelf = index.shelves.get(language)
    if shelf is None:
        return None
    asked = ask(question[:MAX_CHARACTERS], shelf.vocabulary)
    totals = shelf.scores(asked)
    totals[~shelf.open_on(on, for_agents=audience == "agent")] = 0.0
    told = zip(asked.concepts, masses(asked.concepts, shelf.words), strict=True)
    return _Ranked(shelf, tuple(told), totals)


def _spread(shelf: Shelf, totals: Numbers, most: int) -> list[int]:
    """Return the best places, at most a few of one article."""
    taken: Counter[int] = Counter()
    best: list[int] = []
    for place in np.argsort(-totals, kind="stable"):
        if len(best) == most or totals[place] <= 0:
            break
        owner = int(shelf.owner[place])
        if taken[owner] < MOST_OF_ONE:
            taken[owner] += 1
            best.append(int(place))
    return best


def _others(shelf: Shelf, best: Sequence[int]) -> list[int]:
    """Return the places of the best article that are not among the best."""
    if not best:
        return []
    own = np.flatnonzero(shelf.owner == shelf.owner[best[0]])[:MOST_OF_WHOLE]
    return [int(place) for place in own if int(place) not in best]


def _match(passage: Passage, score: float, *, named: bool) -> Match:
    return Match(
        passage=passage.id,
        article=passage.article,
        title=passage.title,
        heading=passage.heading,
        text=passage.text,
        link=f"/help/{passage.article}#{passage.anchor}",
        score=score,
        named=named,
    )
