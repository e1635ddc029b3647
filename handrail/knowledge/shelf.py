"""A shelf: the passages of one language with their weights, ready to be asked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import numpy as np
from numpy.typing import NDArray

from handrail.core.message import Language
from handrail.knowledge.ask import Asked, pairs_of, pieces_of
from handrail.knowledge.split import Passage
from handrail.knowledge.terms import pairs, pieces
from handrail.knowledge.vocabulary import Vocabulary, learn_words
from handrail.knowledge.weights import Numbers, Places, Weights, weigh

# The share of each scorer; figures move by under .02 when one of them is halved or doubled.
TITLE, WORDS, PAIRS, PIECES, PASSAGE = 0.5, 0.7, 0.4, 0.05, 0.3
TOPIC: Final = 3  # titles that hold a word, for it to be a topic
TWICE: Final = 2  # a title's or a heading's word counts like two of the text
ALWAYS: Final = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Shelf:
    """The passages of one language with their weights.

    Attributes:
        owner: The number of each passage's article.
        days: The first and the last day of each passage.
        held: The terms each article holds, its title among them.
        said: The terms each passage holds, its names among them.
        titles: What each article's title says.
        names: The terms of each passage's title and of its headings.
        topics: The terms that several titles hold.
    """

    passages: tuple[Passage, ...]
    owner: Places
    days: Places
    for_customers: NDArray[np.bool_]
    held: tuple[frozenset[str], ...]
    said: tuple[frozenset[str], ...]
    names: tuple[tuple[frozenset[str], ...], ...]
    topics: frozenset[str]
    titles: Weights
    words: Weights
    pairs: Weights
    pieces: Weights
    parts: Weights
    vocabulary: Vocabulary

    def scores(self, asked: Asked) -> Numbers:
        """Return how well each passage fits: its article above all, itself a little."""
        articles = (
            TITLE * self.titles.scores(asked.concepts)
            + WORDS * self.words.scores(asked.concepts)
            + PAIRS * self.pairs.sum_of(pairs_of(asked.said))
            + PIECES * self.pieces.sum_of(pieces_of(asked.said))
        )
        totals: Numbers = articles[self.owner] + PASSAGE * self.parts.scores(asked.concepts)
        return totals

    def open_on(self, day: date, *, for_agents: bool) -> NDArray[np.bool_]:
        """Tell of each passage whether it holds on this day and may be read by who asks."""
        on = day.toordinal()
        current: NDArray[np.bool_] = (self.days[0] <= on) & (on <= self.days[1])
        return current if for_agents else current & self.for_customers


@dataclass(slots=True)
class _Read:
    """The terms of the articles and their passages while they are being read."""

    titles: list[list[str]] = field(default_factory=list)
    bodies: list[list[str]] = field(default_factory=list)
    parts: list[list[str]] = field(default_factory=list)
    names: list[tuple[frozenset[str], ...]] = field(default_factory=list)


def build_shelf(passages: tuple[Passage, ...], language: Language) -> Shelf:
    """Weigh the passages of one language."""
    numbers: dict[str, int] = {}
    owner = [numbers.setdefault(one.article, len(numbers)) for one in passages]
    vocabulary = learn_words(map(_all_words, passages), language, len(numbers))
    read = _read(passages, owner, vocabulary)
    articles = [title * TWICE + body for title, body in zip(read.titles, read.bodies, strict=True)]
    neighbours = [pairs(a) + pairs(b) for a, b in zip(read.titles, read.bodies, strict=True)]
    return Shelf(
        passages=passages,
        owner=np.array(owner),
        days=np.array([_days(passages, last=False), _days(passages, last=True)]),
        for_customers=np.array([one.audience == "customer" for one in passages]),
        held=tuple(frozenset(one) for one in articles),
        said=tuple(frozenset(one) for one in read.parts),
        names=tuple(read.names),
        topics=_topics(read.titles),
        titles=weigh(read.titles, saturation=1.2, length=0.4),
        words=weigh(articles, saturation=3.0, length=0.75),
        pairs=weigh(neighbours, saturation=2.0, length=0.75),
        pieces=weigh([pieces(title) for title in read.titles], saturation=1.2, length=0.4),
        parts=weigh(read.parts, saturation=3.0, length=0.75),
        vocabulary=vocabulary,
    )


def _topics(titles: Iterable[Sequence[str]]) -> frozenset[str]:
    """Return the terms that several titles hold."""
    held = Counter(term for title in titles for term in set(title))
    return frozenset(term for term, count in held.items() if count >= TOPIC)


def _read(passages: Sequence[Passage], owner: Sequence[int], vocabulary: Vocabulary) -> _Read:
    read = _Read()
    for number, passage in zip(owner, passages, strict=True):
        if number == len(read.titles):
            read.titles.append(vocabulary.terms_of(passage.title))
            read.bodies.append([])
        title = read.titles[number]
        heading = vocabulary.terms_of(" ".join(_headings(passage)))
        text = vocabulary.terms_of(passage.text)
        read.bodies[number] += heading * TWICE + text
        read.parts.append(title + heading * TWICE + text)
        read.names.append(tuple(frozenset(name) for name in (title, heading) if name))
    return read


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
