"""Turn a question into concepts: its telling words with their weights, and what else they mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.alike_words import Stems, alike
from handrail.knowledge.common import common
from handrail.knowledge.compound import parts
from handrail.knowledge.spelling import Spelling
from handrail.knowledge.stem import stem
from handrail.knowledge.terms import folded, pieces
from handrail.knowledge.weak import weak

ALIKE: Final = 0.5  # a word that means about the same counts half
IN_PHRASE: Final = 0.5  # a word that stands in a known phrase counts half beside the phrase


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing the question is about.

    Attributes:
        term: The word as a stem, mended if it was misspelt.
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


def ask(question: str, language: Language, spelling: Spelling) -> Asked:
    """Read a question with the words the articles know."""
    words = folded(question, language)
    stems = [stem(word, language) for word in words]
    told: dict[str, Concept] = {}
    said: list[tuple[str, float]] = []
    for one in _said(words, stems, language, spelling):
        before = told.get(one.term)
        told[one.term] = replace(one, weight=one.weight + (before.weight if before else 0.0))
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


def _said(
    words: Sequence[str], stems: Sequence[str], language: Language, spelling: Spelling
) -> Iterator[Concept]:
    table = alike(language)
    until = 0
    for place, word in enumerate(words):
        length = table.phrase_at(stems, place)
        if length:
            phrase = tuple(stems[place : place + length])
            meant = _alike(table.of(phrase), spelling)
            if meant:
                yield Concept(" ".join(phrase), 1.0, meant)
                until = max(until, place + length)
        if word not in common(language):
            weight = spelling.weak if word in weak(language) else 1.0
            if place < until:
                weight *= IN_PHRASE
            yield from _of_word(word, weight, language, spelling)


def _of_word(word: str, weight: float, language: Language, spelling: Spelling) -> Iterator[Concept]:
    term = stem(word, language)
    table = alike(language)
    others = _alike(table.of((term,)), spelling)
    if term not in spelling.known and not others:
        mended = spelling.mend(term)
        if mended == term:
            split = parts(word, language, spelling.known | table.words)
            yield from (
                Concept(part, weight, _alike(table.of((part,)), spelling)) for part in split
            )
            if split:
                return
        term, others = mended, _alike(table.of((mended,)), spelling)
    yield Concept(term, weight, others)


def _alike(meant: Sequence[Stems], spelling: Spelling) -> tuple[tuple[str, float], ...]:
    return tuple((one[0], ALIKE) for one in meant if len(one) == 1 and one[0] in spelling.known)
