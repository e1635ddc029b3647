"""In what does a statement differ from a sentence of a source, however alike their words are?"""

from collections.abc import Iterator
from itertools import chain
from typing import Final, Literal

from handrail.knowledge.beside import Beside
from handrail.knowledge.source import Source, Sources
from handrail.knowledge.statement import Statement
from handrail.knowledge.statement_words import EXCLUSIVE, FREE, NEEDS, RULE

Difference = Literal["denial", "limit", "condition"]

KEPT: Final = 0.5  # of a condition's words, those that must be said somewhere in the draft
LIMITING: Final = frozenset({"only", "except", "before", "after", "if", "least", "most"})
OPPOSED: Final = (("above", "below"), ("after", "before"), ("if", "except"))
MOST_OF: Final = 0.75  # of the words of a rule, those that make it speak of what is stated


def differs(
    stated: Statement, source: Source, sources: Sources, beside: Beside
) -> Iterator[Difference]:
    """Object to a denial, a limit, a doer or a condition that stands on one side only."""
    words, known = frozenset(stated.words), source.stated
    closest = max(source.parts, key=lambda part: len(words.intersection(part.words)), default=known)
    if _denies_otherwise(stated, known, sources):
        yield "denial"
    if any(_moved(stated, known)) or _acts_otherwise(stated, known):
        yield "limit"
    if any(_dropped(stated, known, closest, sources, beside)):
        yield "condition"


def _denies_otherwise(stated: Statement, known: Statement, sources: Sources) -> bool:
    """Tell whether what one of the two denies the other states as so."""
    if (stated.limits ^ known.limits) & LIMITING:
        return False  # `only unopened ones` and `no opened ones` say the same
    told = frozenset(stated.words)
    if stated.denied:
        nearest = [word for word in stated.denied if sources.met_anywhere(word)]
        return bool(nearest) and not any(sources.is_met(word, sources.denied) for word in nearest)
    return any(all(sources.is_met(word, told) for word in denial) for denial in known.denials)


def _moved(stated: Statement, known: Statement) -> Iterator[bool]:
    said, turns = stated.turns, known.turns
    yield "all" in said and "all" not in turns and not said & {"not", "without"}
    yield not stated.lacking.isdisjoint(set(known.words) - known.lacking)
    yield not stated.denied and not known.lacking.isdisjoint(set(stated.words) - stated.lacking)
    yield "only" in known.turns and not said & {"only", "not", "without"}
    yield "must" in said and "must" not in turns and NEEDS.isdisjoint(known.written)
    yield from (one in said and two in turns and one not in turns for one, two in OPPOSED)
    yield from (two in said and one in turns and two not in turns for one, two in OPPOSED)
    for group in EXCLUSIVE:
        one, other = group & stated.written, group & known.written
        yield bool(one) and bool(other) and one.isdisjoint(other)


def _acts_otherwise(stated: Statement, known: Statement) -> bool:
    """Tell whether somebody else does a deed the source names a doer of, or after another deed."""
    if stated.since and known.since and stated.since.isdisjoint(known.since):
        return True
    doers = {deed for _, deed in known.doers}
    return any(deed in doers and (one, deed) not in known.doers for one, deed in stated.doers)


def _dropped(
    stated: Statement, known: Statement, closest: Statement, sources: Sources, beside: Beside
) -> Iterator[bool]:
    """Tell of each condition, each limit and each place whether it is said nowhere.

    Who denies promises no more by leaving a condition out.
    """
    elsewhere = _conditions_elsewhere(stated, known, sources)
    for condition in () if stated.denied else chain(known.conditions, elsewhere):
        said = beside.words.union(stated.words)
        rare = sources.rarest(condition)
        yield sum(sources.is_met(word, said) for word in rare) < KEPT * len(rare)
    for words in () if FREE.isdisjoint(stated.written) else closest.qualifiers:
        said = beside.words.union(stated.words)
        yield not any(sources.is_met(word, said) for word in words)
    for limit in closest.quantities:
        if limit.bound in {"most", "least"}:
            given = (*stated.quantities, *beside.quantities)
            yield all(limit.unit != one.unit for one in given)
    if closest.places and _shares_a_quantity(stated, closest):
        yield closest.places.isdisjoint(stated.names | beside.names)


def _shares_a_quantity(stated: Statement, other: Statement) -> bool:
    return any(one.agrees(two) for one in stated.quantities for two in other.quantities)


def _conditions_elsewhere(
    stated: Statement, known: Statement, sources: Sources
) -> Iterator[frozenset[str]]:
    """Yield the conditions another sentence makes for the very thing that is stated.

    `The warranty applies only if you register` binds whoever speaks of the warranty.
    """
    words = frozenset(stated.words)
    for source in sources.each:
        if source.stated is known or not RULE.search(source.stated.said):
            continue
        bound = frozenset(chain.from_iterable(source.stated.conditions))
        head = source.words - bound
        if head and sum(sources.is_met(word, words) for word in head) >= MOST_OF * len(head):
            yield from source.stated.conditions
