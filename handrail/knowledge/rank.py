"""Rank passages against a question: BM25 over articles and passages, in memory, numpy alone.

One ranker with one set of constants for short questions and long stories. What is the article about
(title, words, neighbouring words, three-letter pieces of the title against typing mistakes) counts
most; which of its passages, a little. Repeated words of a long story count each time: a story
repeats what it is about.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import numpy as np
from numpy.typing import NDArray

from handrail.core.errors import BadInput
from handrail.core.finding import Match
from handrail.core.message import LANGUAGES, Language
from handrail.core.text import MAX_CHARACTERS
from handrail.knowledge.article import Audience
from handrail.knowledge.ask import Asked, ask, pairs_of, pieces_of
from handrail.knowledge.fit import Held, sure
from handrail.knowledge.split import Passage
from handrail.knowledge.terms import pairs, pieces
from handrail.knowledge.vocabulary import Vocabulary, learn_words
from handrail.knowledge.weights import Numbers, Weights, weigh

MOST: Final = 8
MOST_OF_ONE: Final = 3  # passages of one article among the matches: the others stay in sight
# The share of each scorer; figures move by under .02 when one of them is halved or doubled.
TITLE, WORDS, PAIRS, PIECES, PASSAGE = 0.5, 0.7, 0.4, 0.05, 0.3
TWICE: Final = 2  # a title's or a heading's word counts like two of the text
ALWAYS: Final = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Shelf:
    """The passages of one language with their weights, ready to be asked.

    Attributes:
        owner: The number of each passage's article.
        days: The first and the last day of each passage.
    """

    passages: tuple[Passage, ...]
    held: tuple[Held, ...]
    owner: NDArray[np.int64]
    days: NDArray[np.int64]
    for_customers: NDArray[np.bool_]
    titles: Weights
    words: Weights
    pairs: Weights
    pieces: Weights
    parts: Weights
    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class Index:
    """Every passage of a release, by language."""

    shelves: Mapping[Language, Shelf] = field(repr=False)


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
            shelves[language] = _shelf(own, language)
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
    """Return the passages that fit best, best first: current ones, for this audience only."""
    shelf = index.shelves.get(language)
    if shelf is None:
        return ()
    asked = ask(question[:MAX_CHARACTERS], shelf.vocabulary)
    totals = _totals(shelf, asked)
    totals[~_open(shelf, on, audience)] = 0.0
    best = _spread(shelf, totals, most)
    told = frozenset(term for term, _ in asked.said)
    return tuple(_match(shelf, place, told, float(totals[place])) for place in best)


def _totals(shelf: Shelf, asked: Asked) -> Numbers:
    articles = (
        TITLE * shelf.titles.scores(asked.concepts)
        + WORDS * shelf.words.scores(asked.concepts)
        + PAIRS * shelf.pairs.sum_of(pairs_of(asked.said))
        + PIECES * shelf.pieces.sum_of(pieces_of(asked.said))
    )
    totals: Numbers = articles[shelf.owner] + PASSAGE * shelf.parts.scores(asked.concepts)
    return totals


def _open(shelf: Shelf, on: date, audience: Audience) -> NDArray[np.bool_]:
    day = on.toordinal()
    current: NDArray[np.bool_] = (shelf.days[0] <= day) & (day <= shelf.days[1])
    return current if audience == "agent" else current & shelf.for_customers


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


def _match(shelf: Shelf, place: int, asked: frozenset[str], total: float) -> Match:
    passage = shelf.passages[place]
    return Match(
        passage=passage.id,
        article=passage.article,
        title=passage.title,
        heading=passage.heading,
        text=passage.text,
        link=f"/help/{passage.article}#{passage.anchor}",
        score=sure(shelf.words, asked, shelf.held[place], total),
    )


def _shelf(passages: tuple[Passage, ...], language: Language) -> Shelf:
    numbers: dict[str, int] = {}
    owner = [numbers.setdefault(one.article, len(numbers)) for one in passages]
    vocabulary = learn_words(map(_all_words, passages), language, len(numbers))
    opened = vocabulary.terms_of
    titles: list[list[str]] = [[] for _ in numbers]
    bodies: list[list[str]] = [[] for _ in numbers]
    texts: list[list[str]] = []
    held: list[Held] = []
    for number, passage in zip(owner, passages, strict=True):
        title = titles[number] = titles[number] or opened(passage.title)
        heading = opened(" ".join(_headings(passage)))
        text = opened(passage.text)
        bodies[number] += heading * TWICE + text
        texts.append(title + heading * TWICE + text)
        held.append(Held.of(title, heading, text))
    articles = [title * TWICE + body for title, body in zip(titles, bodies, strict=True)]
    words = weigh(articles, saturation=3.0, length=0.75)
    return Shelf(
        passages=passages,
        held=tuple(held),
        owner=np.array(owner),
        days=np.array([_days(passages, last=False), _days(passages, last=True)]),
        for_customers=np.array([one.audience == "customer" for one in passages]),
        titles=weigh(titles, saturation=1.2, length=0.4),
        words=words,
        pairs=weigh([pairs(a) + pairs(b) for a, b in zip(titles, bodies, strict=True)], 2.0, 0.75),
        pieces=weigh([pieces(title) for title in titles], saturation=1.2, length=0.4),
        parts=weigh(texts, saturation=3.0, length=0.75),
        vocabulary=vocabulary,
    )


def _all_words(passage: Passage) -> str:
    return " ".join((passage.title, *_headings(passage), passage.text))


def _headings(passage: Passage) -> Iterable[str]:
    yield from passage.under
    if passage.heading != passage.title:
        yield passage.heading


def _days(passages: Sequence[Passage], *, last: bool) -> list[int]:
    if last:
        return [one.valid_until.toordinal() if one.valid_until else ALWAYS for one in passages]
    return [one.valid_from.toordinal() for one in passages]
