"""Turn a question into concepts: its telling words with their weights, and what else they mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from handrail.knowledge.alike_words import Stems
from handrail.knowledge.compound import parts
from handrail.knowledge.fold import folded
from handrail.knowledge.stem import stem
from handrail.knowledge.terms import pieces
from handrail.knowledge.vocabulary import Vocabulary

ALIKE: Final = 0.5  # a word that means about the same counts half
IN_PHRASE: Final = 0.5  # a word that stands in a known phrase counts half beside the phrase


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing the question is about.

    Attributes:
        term: The word as a stem, mended if it was misspelt; a phrase keeps its spaces.
        weight: How much it tells, times how often it was said.
        alike: Other terms of the articles that mean about the same, with their share.
    """

    term: str
    weight: float
    alike: tuple[tuple[str, float], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the ranker sees it.

    Attributes:
        concepts: What it is about, each once, in the order it was first said.
        said: Its telling words as stems, one after the other, with their weights.
    """

    concepts: tuple[Concept, ...] = field(repr=False)
    said: tuple[tuple[str, float], ...] = field(repr=False)


def ask(question: str, vocabulary: Vocabulary) -> Asked:
    """Read a question with the words the articles know."""
    told: dict[str, Concept] = {}
    said: list[tuple[str, float]] = []
    for one in _told(folded(question, vocabulary.language), vocabulary):
        before = told.get(one.term)
        told[one.term] = replace(one, weight=one.weight + before.weight) if before else one
        if " " not in one.term:
            said.append((one.term, one.weight))
    return Asked(tuple(told.values()), tuple(said))


def pairs_of(said: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Return neighbouring words as one, as weighty as the lighter of the two."""
    found: dict[str, float] = {}
    for (first, weight), (second, other) in pairwise(said):
        pair = f"{first} {second}"
        found[pair] = found.get(pair, 0.0) + min(weight, other)
    return found


def pieces_of(said: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Return every run of three letters of the words, as weighty as its word."""
    found: dict[str, float] = {}
    for word, weight in said:
        for piece in pieces([word]):
            found[piece] = found.get(piece, 0.0) + weight
    return found


def _told(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Concept]:
    """Yield a concept for each telling word, and before it for the phrase that begins there."""
    stems = [stem(word, vocabulary.language) for word in words]
    until = 0
    for place, word in enumerate(words):
        phrase, length = vocabulary.alike.phrase_at(stems, place)
        meant = _alike(phrase, vocabulary)
        if meant:
            yield Concept(" ".join(phrase), 1.0, meant)
            until = max(until, place + length)
        weight = vocabulary.weight(word)
        if weight:
            yield from _of_word(word, weight * (IN_PHRASE if place < until else 1.0), vocabulary)


def _of_word(word: str, weight: float, vocabulary: Vocabulary) -> Iterator[Concept]:
    """Yield the word as the articles know it: itself, mended, or the words it is made of."""
    plain = _concept(word, weight, vocabulary)
    if plain.term in vocabulary.known or plain.alike:
        yield plain
        return
    mended = vocabulary.spelling.mend(word)
    if mended != word:
        yield _concept(mended, weight, vocabulary)
        return
    made_of = parts(word, vocabulary.language, vocabulary.speaks)
    for part in made_of:
        yield Concept(part, weight, _alike((part,), vocabulary))
    if not made_of:
        yield plain


def _concept(word: str, weight: float, vocabulary: Vocabulary) -> Concept:
    term = stem(word, vocabulary.language)
    return Concept(term, weight, _alike((term,), vocabulary))


def _alike(phrase: Stems, vocabulary: Vocabulary) -> tuple[tuple[str, float], ...]:
    meant = vocabulary.alike.of(phrase)
    return tuple((term, ALIKE) for term in meant if term in vocabulary.known)
