"""Choose among matches: one fits, several fit equally, some come near, or none does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from handrail.core.finding import Match

ENOUGH: Final = 0.53  # of questions that nothing answers, one in twenty seems so sure
CLOSE: Final = 0.5  # what is at least half as sure as the best may be meant as well
NEAR: Final = 0.08  # below it the words of the question are hardly there at all
ENOUGH_NAMED: Final = 0.2  # for an article that alone is named by all the question says
ASIDE: Final = 0.25  # what is less than a quarter as sure as the best is not beside it
LIKELY: Final = 0.2  # of those that come near, what is a fifth as sure as the best is named
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
class Near:
    """None of these, each of another article, is sure enough; one of them may be meant."""

    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """No approved passage answers this."""


Fit = Fits | Equal | Near | Nothing


def choose(matches: Sequence[Match]) -> Fit:
    """Return what fits. Only the best article is answered from.

    When no article is sure enough but a few that are about equally sure are so together, the
    answer is among them, and we ask which is meant. A question that says no more than a title
    needs less: one such article far ahead of the others answers, of several we ask which. When not even that is so, we say that we do not know, and name the
    articles that come nearest.
    """
    rivals = _first_of_each(matches)
    if not rivals:
        return Nothing()
    best = rivals[0]
    if best.score >= ENOUGH:
        return Fits(tuple(match for match in matches if match.article == best.article))
    close = tuple(one for one in rivals if one.score >= best.score * CLOSE)[:MOST_CHOICES]
    if len(close) > 1 and sum(one.score for one in close) >= ENOUGH:
        return Equal(close)
    beside = [one for one in rivals[1:] if one.score >= best.score * ASIDE]
    if best.named and best.score >= ENOUGH_NAMED and not beside:
        return Fits(tuple(match for match in matches if match.article == best.article))
    named = tuple(one for one in (best, *beside) if one.named)[:MOST_CHOICES]
    if len(named) > 1:
        return Equal(named)
    if named or best.score >= NEAR:
        likely = (one for one in rivals if one.named or one.score >= best.score * LIKELY)
        return Near(tuple(likely)[:MOST_CHOICES])
    return Nothing()


def _first_of_each(matches: Iterable[Match]) -> tuple[Match, ...]:
    first: dict[str, Match] = {}
    for match in matches:
        first.setdefault(match.article, match)
    return tuple(first.values())
