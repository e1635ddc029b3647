"""Compose an answer without a model: sentences taken from the passages, each with its source."""

from collections.abc import Sequence
from typing import Final

from handrail.core.finding import Match
from handrail.core.message import Language
from handrail.knowledge.sentence import sentences
from handrail.knowledge.terms import terms

MOST_SENTENCES: Final = 3
MOST_PASSAGES: Final = 3

Quoted = tuple[tuple[str, int | None], ...]


def compose(
    question: str, matches: Sequence[Match], language: Language
) -> tuple[Quoted, tuple[Match, ...]]:
    """Return the sentences that answer best, in reading order, and the passages cited."""
    asked = frozenset(terms(question, language))
    told = [
        (rank, at, sentence)
        for rank, match in enumerate(matches[:MOST_PASSAGES])
        for at, sentence in enumerate(sentences(match.text))
    ]
    best = sorted(told, key=lambda one: (-_shared(asked, one[2], language), one[0], one[1]))
    kept = sorted(best[:MOST_SENTENCES])
    numbers = {rank: number for number, rank in enumerate(sorted({one[0] for one in kept}), 1)}
    quoted = tuple((sentence, numbers[rank]) for rank, _, sentence in kept)
    return quoted, tuple(matches[rank] for rank in numbers)


def _shared(asked: frozenset[str], sentence: str, language: Language) -> int:
    return len(asked & frozenset(terms(sentence, language)))
