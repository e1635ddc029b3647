"""Compose an answer without a model: sentences taken from the passages, each with its source."""

from collections.abc import Sequence
from typing import Final

from handrail.core.finding import Match
from handrail.core.message import Language
from handrail.knowledge.sentence import sentences
from handrail.knowledge.terms import terms

MOST_SENTENCES: Final = 4

Quoted = tuple[tuple[str, int | None], ...]


def compose(
    question: str, matches: Sequence[Match], language: Language
) -> tuple[Quoted, tuple[Match, ...]]:
    """Return the sentences that answer best, in the passage's order, and the passages cited."""
    if not matches:
        return (), ()
    asked = frozenset(terms(question, language))
    best = matches[0]
    told = sentences(best.text)
    ranked = sorted(range(len(told)), key=lambda at: (-_shared(asked, told[at], language), at))
    kept = sorted(ranked[:MOST_SENTENCES])
    return tuple((told[at], 1) for at in kept), (best,)


def _shared(asked: frozenset[str], sentence: str, language: Language) -> int:
    return len(asked & frozenset(terms(sentence, language)))
