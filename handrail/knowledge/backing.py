"""How much of what a sentence states do sources back? A score, and what stands against it.

Words may be others: stems, words alike and compounds count. Facts may not: a number, a unit, a date,
a name, a denial, a limit or a condition that differs is an objection, however alike the words are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from handrail.knowledge.beside import Beside
from handrail.knowledge.differ import Difference, differs
from handrail.knowledge.quantity import COUNTED, Quantity
from handrail.knowledge.reckon import Given, follows
from handrail.knowledge.source import Met, Share, Sources, covered, parts_of
from handrail.knowledge.statement import Statement

MOST_QUANTITIES: Final = 20  # of one sentence; what holds more says nothing a passage says
CANDIDATES: Final = 4  # source sentences that may each back a sentence
BESIDE: Final = 0.1  # how much better a sentence with another number must fit to object
MERGED: Final = 0.15  # a sentence that joins several others says more than each of them
WHOLE: Final = 0.75  # below it, a sentence of several clauses is looked at clause by clause
WEIGHTS: Final = (0.3, 0.5, 0.2)  # of words near, in the sentence itself, and anywhere
CLOSE: Final = 0.12  # how much worse than the best a sentence may fit and still back

EITHER: Final = re.compile(r"\b(?:or|oder)\b")

Objection = Literal["number", "day", "name", "nothing"] | Difference


@dataclass(frozen=True, slots=True)
class Backing:
    """How much of a statement is backed, from 0 to 1, and what stands against it."""

    score: float
    against: tuple[Objection, ...] = ()

    def holds(self, threshold: float) -> bool:
        """Tell whether a statement is backed: nothing against it, and words enough."""
        return not self.against and self.score >= threshold

    @property
    def graded(self) -> float:
        """The score with each objection taken off: for ranking, not for deciding."""
        return self.score * 0.6 ** len(self.against)


def back(stated: Statement, sources: Sources, beside: Beside | None = None) -> Backing:
    """Say how well the sources back a statement; the best-fitting source sentences count."""
    if not sources.each:
        return Backing(0.0, ("nothing",))
    met = sources.met(stated.words)
    shares = sources.shares(met)
    said = beside or Beside()
    found = _best(stated, sources, met, shares, said)
    either = EITHER.search(stated.said) is not None
    parts = parts_of(stated) if found.against or either or found.score < WHOLE else ()
    if not parts:
        return found
    each = [_part(part, sources, said) for part in parts]
    kept = found.against if either else ()
    against = chain(kept, chain.from_iterable(one.against for one in each))
    return Backing(max(found.score, _mean(parts, each)), tuple(dict.fromkeys(against)))


def _part(part: Statement, sources: Sources, beside: Beside) -> Backing:
    """Say how well a clause is backed, of a sentence that several sources may back."""
    met = sources.met(part.words)
    return _best(part, sources, met, sources.shares(met), beside)


def _mean(parts: Sequence[Statement], each: Sequence[Backing]) -> float:
    sizes = [len(part.words) + len(part.quantities) for part in parts]
    told = sum(size * one.score for size, one in zip(sizes, each, strict=True))
    return told / (sum(sizes) or 1)


def _best(
    stated: Statement, sources: Sources, met: Met, shares: Sequence[Share], beside: Beside
) -> Backing:
    overall = sources.share_of_all(met)
    always = [*_numbers(stated, sources, met, shares, beside), *_named(stated, sources, beside)]
    order = sorted(range(len(shares)), key=lambda at: _fit(shares[at]), reverse=True)
    least = _fit(shares[order[0]]) - CLOSE
    found: list[Backing] = []
    for at in order[:CANDIDATES]:
        if _fit(shares[at]) < least:
            break
        near, alone, anywhere = WEIGHTS
        worded = near * shares[at].near + alone * shares[at].alone + anywhere * overall
        worded = min(worded, shares[at].alone + MERGED)
        score = _with_numbers(worded, stated)
        against = (*always, *differs(stated, sources.each[at], sources, beside))
        found.append(Backing(score, tuple(dict.fromkeys(against))))
        if not against:
            break
    return max(found, key=lambda one: one.graded)


def _with_numbers(worded: float, stated: Statement) -> float:
    """Count each quantity like a word that is met; one that is not objects anyway."""
    told, counted = len(stated.words), len(stated.quantities)
    return (worded * told + counted) / (told + counted) if told + counted else 0.0


def _fit(share: Share) -> float:
    return (share.near + 3 * share.alone) / 4


def _numbers(
    stated: Statement, sources: Sources, met: Met, shares: Sequence[Share], beside: Beside
) -> Iterator[Objection]:
    """Object to a quantity no source gives, or gives of something that fits much worse."""
    if len(stated.quantities) > MOST_QUANTITIES:
        yield "number"
        return
    led = any(_reckoned(one, sources, beside) for one in stated.quantities)
    for quantity in stated.quantities:
        if led and any(quantity.is_same(one) for one in beside.asked):
            continue  # `for three hours you pay €6`: what was asked about leads to the sum
        mine, others, there = 0.0, 0.0, False
        for fit, one in _givers(quantity, sources, met, shares):
            if quantity.agrees(one):
                mine, there = max(mine, fit), True
            else:
                others = max(others, fit)
        there = there or _is_counted(quantity, sources)
        if there and others <= mine + BESIDE:
            continue
        if not follows(quantity, _given(sources, beside)):
            yield "number"
            return


def _is_counted(quantity: Quantity, sources: Sources) -> bool:
    """`Two lamps` are two where a source says `2 in stock`."""
    return quantity.unit == COUNTED and f"{quantity.low:g}" in sources.names


def _reckoned(quantity: Quantity, sources: Sources, beside: Beside) -> bool:
    return bool(beside.asked) and follows(quantity, _given(sources, beside))


def _given(sources: Sources, beside: Beside) -> Given:
    return Given(sources.facts, sources.quantities, beside.asked)


def _givers(
    quantity: Quantity, sources: Sources, met: Met, shares: Sequence[Share]
) -> Iterator[tuple[float, Quantity]]:
    """Yield every quantity of this unit, with how well its clause fits what is stated."""
    for share, source in zip(shares, sources.each, strict=True):
        unit = quantity.unit
        same = [one for one in source.stated.quantities if _alike(unit, one.unit)]
        if len(same) == 1 or not source.parts:
            yield from ((_fit(share), one) for one in same)
        elif same:
            for clause in source.parts:
                fit = _fit(share) * covered(met, clause.words)
                yield from ((fit, one) for one in clause.quantities if _alike(unit, one.unit))


def _alike(unit: str, other: str) -> bool:
    """An amount may be told without its `per day`; never with another."""
    return unit in {other, other.partition("/")[0]}


def _named(stated: Statement, sources: Sources, beside: Beside) -> Iterator[Objection]:
    """Object to names, numbers that name things, and days that stand nowhere."""
    named = (stated.names - sources.names) | (stated.numbers - sources.names - beside.named)
    if any(not _stands(name, sources.names) for name in named):
        yield "name"
    if stated.subject and not sources.met_anywhere(stated.subject):
        yield "name"
    if not stated.days <= sources.days:
        yield "day"


def _stands(name: str, names: frozenset[str]) -> bool:
    """A name may carry an ending, or be part of one that is joined."""
    return len(name) > len("usa") and any(
        one.startswith(name[:-1]) or name in one.split("-") for one in names
    )
