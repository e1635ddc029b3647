"""Does a quantity follow from others by plain arithmetic: a sum, a share, so many times, a day count?

One step, or two where spans of time lead to an amount; more is nobody's plain arithmetic.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Final

from handrail.knowledge.quantity import Quantity

MONEY: Final = frozenset({"€", "$", "£", "chf"})
SPANS: Final = frozenset({"hour", "month"})
COUNTS: Final = frozenset({"counted", "hour", "month", "work"})
MOST: Final = 16  # quantities that are looked at
HOURS: Final = 24
NEAR: Final = 0.006
SOME_YEAR: Final = 2025  # where none is said


@dataclass(frozen=True, slots=True)
class Given:
    """What may be reckoned with: each sum needs one number that is not of a passage.

    Attributes:
        facts: Quantities of the shop's records.
        passages: Quantities of approved passages.
        asked: Counts and spans the customer named; never an amount.
    """

    facts: tuple[Quantity, ...] = ()
    passages: tuple[Quantity, ...] = ()
    asked: tuple[Quantity, ...] = ()


def follows(quantity: Quantity, given: Given) -> bool:
    """Tell whether a quantity follows from those given by plain arithmetic."""
    if quantity.low != quantity.high or not (given.facts or given.asked):
        return False
    facts, every = _single(given.facts), _single(given.facts + given.passages)
    asked = tuple(one for one in _single(given.asked) if one.unit in COUNTS)
    if quantity.unit in MONEY:
        amounts = _amounts(quantity.unit, facts, every, asked)
        return any(_near(quantity.low, one) for one in amounts)
    if quantity.unit == "date":
        return any(_is_day(quantity, one) for one in _days(facts, every))
    if quantity.unit in SPANS:
        return any(_near(quantity.low, one) for one in _spans(quantity.unit, facts, every))
    return False


def _single(given: Sequence[Quantity]) -> tuple[Quantity, ...]:
    return tuple(dict.fromkeys(one for one in given if one.low == one.high))[:MOST]


def _amounts(
    unit: str,
    facts: Sequence[Quantity],
    every: Sequence[Quantity],
    asked: Sequence[Quantity],
) -> Iterator[float]:
    sums = _sums(unit, facts)
    for one, other in product(sums, _sums(unit, every)):
        if one != other:
            yield one + other
            yield abs(one - other)
    yield from _shares(sums, every)
    yield from _shares(_sums(unit, every), facts)
    counts = list(_counts((*facts, *asked), every))
    for one, count in product(_sums(unit, every), counts):
        yield one * count
    for one, count in product(sums, _counts(every, every)):
        if count:
            yield one * count
            yield one / count


def _sums(unit: str, given: Sequence[Quantity]) -> list[float]:
    return [one.low for one in given if one.unit.split("/")[0] == unit]


def _shares(sums: Sequence[float], given: Sequence[Quantity]) -> Iterator[float]:
    for one, share in product(sums, (other.low / 100 for other in given if other.unit == "%")):
        yield from (one * share, one * (1 - share), one * (1 + share))


def _counts(named: Sequence[Quantity], every: Sequence[Quantity]) -> Iterator[float]:
    """Yield what something may be taken so many times by: counts, and hours, days, weeks."""
    spans = {one.low for one in named if one.unit == "hour"} | set(_spans("hour", named, every))
    yield from (one.low for one in named if one.unit in COUNTS - {"hour"})
    for one in sorted(spans)[: MOST * 2]:
        yield from (one, one / HOURS, one / (7 * HOURS))
    given = {one.low for one in every if one.unit == "hour"}
    for one, other in product(sorted(spans)[:MOST], given):  # six days late, three of them free
        yield from (abs(one - other), abs(one - other) / HOURS)


def _spans(unit: str, facts: Sequence[Quantity], every: Sequence[Quantity]) -> Iterator[float]:
    spans = [one.low for one in facts if one.unit == unit]
    for one, other in product(spans, (other.low for other in every if other.unit == unit)):
        if one != other:
            yield from (one + other, abs(one - other))
    if unit == "hour":
        days = [day for day in map(_day, facts) if day is not None]
        more = [day for day in map(_day, every) if day is not None]
        yield from (abs((one - other).days) * float(HOURS) for one, other in product(days, more))


def _days(facts: Sequence[Quantity], every: Sequence[Quantity]) -> Iterator[date]:
    """Yield the days that lie so long before or after a day that is given."""
    for known, other in ((facts, every), (every, facts)):
        days = [day for day in map(_day, known) if day is not None]
        for day, span in product(days, (one for one in other if one.unit in SPANS)):
            for sign in (1, -1):
                if span.unit == "hour":
                    yield day + timedelta(hours=sign * min(span.low, HOURS * 4_000.0))
                else:
                    yield from _months_on(day, sign * int(span.low))


def _months_on(day: date, months: int) -> Iterator[date]:
    """Yield the same day so many months on, the last day of that month, and the day before."""
    years, month = divmod(day.month - 1 + months, 12)
    if not 1 <= day.year + years < date.max.year:
        return
    first = date(day.year + years, month + 1, 1)
    ends = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    same = first + timedelta(days=min(day.day, ends.day) - 1)
    yield from (same, ends, same - timedelta(days=1))


def _day(quantity: Quantity) -> date | None:
    if quantity.unit != "date":
        return None
    month, day = divmod(int(quantity.low), 100)
    try:
        return date(quantity.year or SOME_YEAR, month, day)
    except ValueError:
        return None


def _is_day(quantity: Quantity, day: date) -> bool:
    same = int(quantity.low) == day.month * 100 + day.day
    return same and quantity.year in {0, day.year}


def _near(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=NEAR)
