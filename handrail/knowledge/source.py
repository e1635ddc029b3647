"""Sources a statement may rest on: approved passages and facts, read sentence by sentence."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.paraphrase import same
from handrail.knowledge.quantity import Quantity
from handrail.knowledge.statement import Statement, alike_stems, read_statement, read_text
from handrail.knowledge.weak import weak

MOST_KEPT: Final = 200  # sets of approved passages kept as they were read
SAME: Final = 0.9  # what a word counts that says the same
ALIKE: Final = 0.7  # what a word counts that may stand for the one that was said
KIN: Final = 0.8  # what a word counts that shares most of its letters, or is half of a compound
BEGIN: Final = 4  # letters two words of a kin share at least
SHORTEST_HALF: Final = 5
MOST_OF: Final = 0.65
LITTLE: Final = 0.35  # a word that tells little, and what stands in the heading
PART: Final = re.compile(
    r"[,;:]\s|\s(?:and|so|or|oder|und|but|aber|sondern|while|whereas|et|y|e|en)\s"
)


Met = Sequence[tuple[float, Mapping[str, float]]]


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of a source, and the words around it: its neighbours and its heading.

    Attributes:
        parts: Its clauses, where it holds several.
    """

    stated: Statement
    words: frozenset[str]
    near: frozenset[str]
    parts: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """Of a statement's words, by weight: those in a sentence alone, and with its neighbours."""

    alone: float
    near: float


@dataclass(frozen=True, slots=True)
class Sources:
    """All sentences, and where each word stands."""

    language: Language
    each: tuple[Source, ...]
    places: Mapping[str, frozenset[int]] = field(repr=False)
    begun: Mapping[str, tuple[str, ...]] = field(repr=False)
    names: frozenset[str] = field(repr=False)
    days: frozenset[str]
    quantities: tuple[Quantity, ...]
    denied: frozenset[str]
    facts: tuple[Quantity, ...] = ()

    def shares(self, met: Met) -> list[Share]:
        """Return for each sentence the share of the words that it holds."""
        return [Share(held(met, source.words), held(met, source.near)) for source in self.each]

    def share_of_all(self, met: Met) -> float:
        """Return the share of the words that stand anywhere."""
        return sum(weight * max(by.values(), default=0.0) for weight, by in met)

    def met_anywhere(self, word: str) -> bool:
        """Tell whether a word, or one that may stand for it, is in any sentence."""
        return bool(self._met_by(word))

    def rarest(self, words: frozenset[str]) -> list[str]:
        """Return of these words those that the fewest sentences hold."""
        counts = {word: sum(word in source.words for source in self.each) for word in words}
        least = min(counts.values(), default=0)
        return [word for word, count in counts.items() if count == least]

    def is_met(self, word: str, said: frozenset[str]) -> bool:
        """Tell whether a word of a source, or one alike, was said."""
        if word in said or not said.isdisjoint(same(word, self.language)):
            return True
        if not said.isdisjoint(alike_stems(word, self.language)):
            return True
        return any(_is_kin(word, other) for other in said if other[:BEGIN] == word[:BEGIN])

    def met(self, words: Sequence[str]) -> Met:
        """Return for each word its weight, and the words of the sources it is met by."""
        little = weak(self.language)
        found: list[tuple[float, dict[str, float]]] = []
        for word in words:
            by = self._met_by(word)
            count = len(frozenset(chain.from_iterable(self.places[one] for one in by)))
            weight = math.log(1 + (len(self.each) + 1) / (1 + count))
            found.append((weight * (LITTLE if word in little else 1.0), by))
        whole = sum(weight for weight, _ in found)
        return [(weight / whole, by) for weight, by in found]

    def _met_by(self, word: str) -> dict[str, float]:
        """Return the words of the sources that a word is met by, and how well."""
        met_by = {word: 1.0} if word in self.places else {}
        for others, worth in (
            (same(word, self.language), SAME),
            (alike_stems(word, self.language), ALIKE),
        ):
            for other in others:
                if other in self.places:
                    met_by.setdefault(other, worth)
        kin = [one for one in self.begun.get(word[:BEGIN], ()) if _is_kin(word, one)]
        if not met_by and not kin and len(word) >= SHORTEST_HALF:
            kin = [one for one in self.places if _is_part(word, one)]
        for other in kin:
            met_by.setdefault(other, KIN)
        return met_by


def open_sources(
    passages: tuple[tuple[str, str], ...], facts: tuple[str, ...], language: Language
) -> Sources:
    """Open passages (their heading and their text) and facts for comparing.

    Only what is approved is kept as it was read; facts are somebody's, and read each time.
    """
    if not facts:
        return _approved(passages, language)
    told = [one for fact in facts for one in read_text(fact.replace("_", " "), language)]
    every = frozenset(chain.from_iterable(one.words for one in told))
    approved = _approved(passages, language)
    opened = _sources([*approved.each, *_around(told, every)], language)
    counted = tuple(chain.from_iterable(one.quantities for one in told))
    return replace(opened, quantities=approved.quantities, facts=counted)


@lru_cache(maxsize=MOST_KEPT)
def _approved(passages: tuple[tuple[str, str], ...], language: Language) -> Sources:
    each: list[Source] = []
    for heading, text in passages:
        above = frozenset(read_statement(heading, language).words)
        each += _around(read_text(text, language), above)
    return _sources(each, language)


def _around(stated: Sequence[Statement], above: frozenset[str]) -> Iterable[Source]:
    for at, one in enumerate(stated):
        if one.asks:
            continue
        beside = chain.from_iterable(other.words for other in stated[max(0, at - 1) : at + 2])
        words = frozenset(one.words)
        yield Source(one, words, words.union(beside, above), parts_of(one))


def parts_of(one: Statement) -> tuple[Statement, ...]:
    """Return the clauses of a statement that holds several."""
    clauses = [clause for clause in PART.split(one.said) if clause.strip()]
    if len(clauses) == 1:
        return ()
    return tuple(read_statement(clause, one.language) for clause in clauses)


def _sources(each: Sequence[Source], language: Language) -> Sources:
    places: dict[str, set[int]] = {}
    for at, source in enumerate(each):
        for word in source.near:
            places.setdefault(word, set()).add(at)
    begun: dict[str, list[str]] = {}
    for word in places:
        begun.setdefault(word[:BEGIN], []).append(word)
    return Sources(
        language,
        tuple(each),
        {word: frozenset(at) for word, at in places.items()},
        {begin: tuple(words) for begin, words in begun.items()},
        frozenset(chain.from_iterable(source.stated.written for source in each)),
        frozenset(chain.from_iterable(source.stated.days for source in each)),
        tuple(chain.from_iterable(source.stated.quantities for source in each)),
        frozenset(
            chain.from_iterable(source.stated.denied | source.stated.lacking for source in each)
        ),
    )


def held(met: Met, words: frozenset[str]) -> float:
    """Return the share of words that these words meet."""
    return sum(
        weight * max((worth for one, worth in by.items() if one in words), default=0.0)
        for weight, by in met
    )


def covered(met: Met, words: Sequence[str]) -> float:
    """Return the share of these words that the statement's words meet."""
    if not words:
        return 0.0
    stated = frozenset(chain.from_iterable(by for _, by in met))
    return sum(word in stated for word in words) / len(words)


def _is_part(word: str, other: str) -> bool:
    """Tell whether one of two stems is part of the other, as in a compound."""
    return len(other) >= SHORTEST_HALF and (other in word or word in other)


def _is_kin(word: str, other: str) -> bool:
    """Tell whether two stems begin alike for most of the longer, or one begins the other."""
    short, long = sorted((word, other), key=len)
    if long.startswith(short) and len(short) >= SHORTEST_HALF:
        return True
    same = 0
    for one, two in zip(short, long, strict=False):
        if one != two:
            break
        same += 1
    return same >= BEGIN and same >= MOST_OF * len(long)
