"""Choose among matches: one fits, several fit equally, or none does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from handrail.core.finding import Match

ENOUGH: Final = 0.55  # demo questions: .74 of what is answered at .5 is right, .83 at .6
CLOSE: Final = 0.85  # two articles within 15 % of each other fit equally
SHORT: Final = 7  # words; a longer question says which of the two it means
MOST_CHOICES: Final = 3


@dataclass(frozen=True, slots=True)
class Fits:
    """These passages answer, best first."""

    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Equal:
    """These passages, each of another article, fit about equally."""

    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """No approved passage answers this."""


Fit = Fits | Equal | Nothing


def choose(question: str, matches: Sequence[Match]) -> Fit:
    """Return what fits the question. Only the best article is answered from."""
    if not matches or matches[0].score < ENOUGH:
        return Nothing()
    best = matches[0]
    rivals = _first_of_each(match for match in matches if match.score >= best.score * CLOSE)
    if len(rivals) > 1 and len(question.split()) <= SHORT:
        return Equal(rivals[:MOST_CHOICES])
    return Fits(tuple(match for match in matches if match.article == best.article))


def _first_of_each(matches: Iterable[Match]) -> tuple[Match, ...]:
    first: dict[str, Match] = {}
    for match in matches:
        first.setdefault(match.article, match)
    return tuple(first.values())
