"""A quantity: an amount of something, limited or not; and how numbers and dates are written."""

import re
from dataclasses import dataclass
from typing import Final

from handrail.knowledge.quantity_words import (
    NUMBERS,
)

DATE: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})?"
)
A_DAY: Final = 24
MOST_DAY: Final = 31
MOST_MONTH: Final = 12
THOUSAND: Final = 3  # digits behind the sign that groups them
NEAR: Final = 0.005
TWELVE: Final = 12
LONGEST: Final = 15  # digits of a number that is read; what is longer names something
COUNTED: Final = "counted"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of something, or a range of it.

    Attributes:
        unit: What is counted: a currency, a span of time, `date`, `clock`, or `counted` things.
        year: Of a date, the year, where one is said.
        bound: How it is limited: `most`, `least`, `about`, `after`, `before`, or nothing.
    """

    low: float
    high: float
    unit: str
    year: int = 0
    bound: str = ""

    def is_same(self, other: "Quantity") -> bool:
        """Tell whether two quantities are the same; a year that is not said is any year."""
        units = self.unit == other.unit or self.unit == other.unit.partition("/")[0]
        years = not self.year or not other.year or self.year == other.year
        return (
            years
            and units
            and abs(self.low - other.low) < NEAR
            and abs(self.high - other.high) < NEAR
        )

    def agrees(self, other: "Quantity") -> bool:
        """Tell whether it says no more than the other: the same, limited in the same way."""
        if self.is_same(other):
            return self.bound == other.bound or self._loosely(other)
        ends = self.low == self.high == other.high and other.low < other.high
        return ends and self.unit == other.unit and self.bound == "most"

    def _loosely(self, other: "Quantity") -> bool:
        """`Within 30 days` may be told as `30 days`, `until May 3` as `May 3`; no amount may."""
        pair = {self.bound, other.bound}
        if self.unit in {"hour", "work", "month"}:
            return pair in ({"", "most"}, {"", "after"})
        return self.unit in {"date", "clock"} and pair <= {"", "before", "most"}


def number(piece: str) -> float | None:
    """Return what a piece counts: `1.000,50`, `1,000.50` and `two` are numbers."""
    if piece in NUMBERS:
        return float(NUMBERS[piece])
    if not piece[:1].isdigit() or len(piece) > LONGEST or not set(piece) <= set("0123456789.,"):
        return None
    parts = piece.rstrip(".").replace(",", ".").split(".")
    if len(parts) == 1:
        return float(parts[0])
    grouped = all(len(part) == THOUSAND for part in parts[1:-1])
    if not grouped:
        return None
    if len(parts[-1]) == THOUSAND:
        return float("".join(parts))
    return float("".join(parts[:-1]) + "." + parts[-1])


def written_date(piece: str) -> Quantity | None:
    """Read `2026-12-24`, `24.12.2026` and `24/12/26`; the day stands first unless it cannot."""
    if not DATE.fullmatch(piece):
        return None
    parts = [int(part) for part in re.split(r"[-./]", piece) if part]
    if "-" in piece:
        year, month, day = parts
    else:
        day, month, *rest = parts
        year = rest[0] if rest else 0
        if month > MOST_MONTH >= day:
            day, month = month, day
    return of_day(month, day, year + 2000 if 0 < year < 100 else year)  # noqa: PLR2004 (a century)


def of_day(month: int, day: int, year: int) -> Quantity | None:
    """Return a day of the year as a quantity, if there is such a day."""
    if not 1 <= month <= MOST_MONTH or not 1 <= day <= MOST_DAY:
        return None
    value = float(month * 100 + day)
    return Quantity(value, value, "date", year)


def clock(hours: int, minutes: int, half: str) -> Quantity | None:
    """Return an hour of the day as a quantity, if there is such an hour."""
    if hours > A_DAY:
        return None
    if half == "pm" and hours < TWELVE:
        hours += TWELVE
    value = float(hours * 60 + minutes)
    return Quantity(value, value, "clock")
