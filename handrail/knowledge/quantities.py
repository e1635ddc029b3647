"""Read amounts, percentages, spans of time, dates, hours and counts out of words.

What is written in different ways reads as one: `two weeks` and `14 days`, `1.000,00 €` and `€1000`,
`24 December` and `24.12.`; a working day is no day, and a dollar no euro.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from handrail.knowledge.claim import DIRECTS, FREE
from handrail.knowledge.quantity import COUNTED, Quantity, clock, number, of_day, written_date
from handrail.knowledge.quantity_words import (
    AFTER_A,
    BETWEEN,
    BOTH,
    BOUNDS,
    CURRENCY,
    DENIALS,
    MONTHS,
    NAMED_BY,
    NUMBERS,
    OF,
    ONE,
    PER,
    RANGES,
    SPANS,
    WITHIN,
)

PIECE: Final = re.compile(
    r"[^\W\d_]+-?\d[^\W_]*|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})?|\d{1,2}:\d{2}"
    r"|\d+(?:[.,]\d+)*|[€$£%]|[^\W\d_]+(?:'[^\W\d_]+)*|-"
)
MOST_BEFORE: Final = 3  # words that limit a quantity
ORDINALS: Final = ("st", "nd", "rd", "th", ".")
OPENERS: Final = frozenset([*NUMBERS, *CURRENCY, *MONTHS, *AFTER_A])
NO_NOUN: Final = FREE | DIRECTS


@dataclass(frozen=True, slots=True)
class Read:
    """What stands in a run of words.

    Attributes:
        words: The words that belong to no quantity, with their places.
        quantities: The quantities, in order.
        numbers: Long or nameless numbers, as they are written: they name things.
    """

    words: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    numbers: tuple[str, ...]


def read_quantities(folded: str) -> Read:
    """Read folded words (see `statement.py`) from left to right, once."""
    return _Reader(PIECE.findall(folded)).read()


class _Reader:
    """Stands at a place in the pieces and moves on."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._pieces = pieces
        self._at = 0

    def read(self) -> Read:
        words: list[str] = []
        quantities: list[Quantity] = []
        numbers: list[str] = []
        while self._at < len(self._pieces):
            began = self._at
            if self._pieces[began][0].isalpha() and self._pieces[began] not in OPENERS:
                words.append(self._pieces[began])
                self._at += 1
                continue
            found = self._date() or self._clock() or self._amount() or self._one_span()
            if found is not None:
                bound = self._bound(began)
                dated = found.unit in {"date", "clock"} and bound == "least"
                quantities.append(replace(found, bound="" if dated else bound))
                continue
            piece = self._pieces[self._at]
            self._at += 1
            if piece[0].isdigit():
                numbers.append(piece)
            elif piece[0].isalpha():
                words.append(piece)
        return Read(tuple(words), tuple(quantities), tuple(numbers))

    def _see(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._pieces[at] if 0 <= at < len(self._pieces) else ""

    def _bound(self, began: int) -> str:
        """Return how the quantity that began here is limited, by the words before it."""
        before = list(self._pieces[max(0, began - MOST_BEFORE) : began])
        if before and before[-1] in OF:  # `ab einem Bestellwert von 80 €`
            far = self._pieces[max(0, began - 2 * MOST_BEFORE) : began]
            return next((BOUNDS[one] for one in far if one in BOUNDS), "")
        for width in range(min(MOST_BEFORE, len(before)), 0, -1):
            bound = BOUNDS.get(" ".join(before[-width:]))
            if bound is not None:
                denied = not DENIALS.isdisjoint(
                    self._pieces[max(0, began - 2 * MOST_BEFORE) : began]
                )
                return "most" if bound == "least" and denied else bound
        return ""

    def _date(self) -> Quantity | None:
        here = self._see()
        if self._at and self._pieces[self._at - 1] in CURRENCY:
            return None
        if here in MONTHS and self._see(1)[:1].isdigit():  # December 24, 2026
            return self._month_first(MONTHS[here])
        if not here[:1].isdigit():
            return None
        found = written_date(here)
        if found is not None:
            self._at += 1
            return found
        width = 2 if self._see(1) in {*ORDINALS, "of", "de"} else 1
        month = MONTHS.get(self._see(width))
        if month is None or not here.isdigit() or len(here) > len("31"):
            return None
        day, self._at = int(here), self._at + width + 1
        return of_day(month, day, self._year())

    def _month_first(self, month: int) -> Quantity | None:
        day = self._see(1)
        if not day.isdigit() or len(day) > len("31"):
            return None
        self._at += 3 if self._see(2) in ORDINALS else 2
        return of_day(month, int(day), self._year())

    def _year(self) -> int:
        here = self._see()
        if len(here) == len("2026") and here.isdigit():
            self._at += 1
            return int(here)
        return 0

    def _clock(self) -> Quantity | None:
        here, after = self._see(), self._see(1)
        if here[:1].isdigit() and ":" in here:
            hours, _, minutes = here.partition(":")
            self._at += 2 if after in {"uhr", "am", "pm", "h"} else 1
            return clock(int(hours), int(minutes), after)
        if here.isdigit() and len(here) <= len("24") and after in {"uhr", "am", "pm"}:
            self._at += 2
            return clock(int(here), 0, after)
        return None

    def _amount(self) -> Quantity | None:
        began, sign = self._at, CURRENCY.get(self._see(), "")
        if sign and sign.isalpha():
            sign = ""
        low = number(self._see(1 if sign else 0))
        if self._see().isdigit() and began and self._pieces[began - 1] in NAMED_BY:
            return None
        if low is None or (self._see() in ONE and self._see(-1) in NO_NOUN):
            return None
        self._at += 2 if sign else 1
        between = CURRENCY.get(self._see(), "")
        high = self._upper(1 if between else 0, began)
        unit, factor = self._unit(sign or (between if high is not None else ""))
        if not unit:
            self._at = began
            return None
        return Quantity(low * factor, (low if high is None else high) * factor, unit)

    def _upper(self, step: int, began: int) -> float | None:
        """Read the upper end of a range, if there is one."""
        joint = self._see(step)
        opened = began > 0 and self._pieces[began - 1] in BETWEEN
        if joint not in RANGES and not (joint in BOTH and opened):
            return None
        skip = step + 1
        skip += self._see(skip) in CURRENCY
        high = number(self._see(skip))
        if high is not None:
            self._at += skip + 1
        return high

    def _unit(self, sign: str) -> tuple[str, float]:
        """Read what is counted: a currency, a span of time, or things."""
        skip = 1 if self._see() == "-" else 0
        here, two = self._see(skip), f"{self._see(skip)} {self._see(skip + 1)}"
        if sign or here in CURRENCY:
            self._at += skip + 1 if here in CURRENCY else 0
            return (sign or CURRENCY[here]) + self._rate(), 1.0
        for span, width in ((two, 2), (here, 1)):
            if span in SPANS:
                self._at += skip + width
                return SPANS[span]
        return (COUNTED, 1.0) if here[:1].isalpha() and here not in NO_NOUN else ("", 1.0)

    def _rate(self) -> str:
        """Read `per day` behind an amount."""
        skip = 1 if self._see() == "for" else 0
        span = SPANS.get(self._see(skip + 1)) if self._see(skip) in PER else None
        if span is None:
            return ""
        self._at += skip + 2
        return f"/{span[1]:g} {span[0]}"

    def _one_span(self) -> Quantity | None:
        """Read `within a week` as one week."""
        before = self._pieces[self._at - 1] if self._at else ""
        span = SPANS.get(self._see(1))
        if span is None or self._see() not in AFTER_A or before not in WITHIN:
            return None
        self._at += 2
        return Quantity(span[1], span[1], span[0])
