"""Card numbers: which digits of a text are one, and whose.

A number is a card number when its first digits belong to a card brand (IIN), its length is one the
brand uses, and the Luhn sum holds. Beside a word such as "card", any number of 13 to 19 digits
whose Luhn sum holds is taken for one: brands change faster than lists.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

import re2

from handrail.security.digits import Run, runs

SHORTEST, LONGEST = 13, 19
GLUED = 15  # a longer group that only begins with a card number must begin with at least this many
NEAR = 48  # characters before a number in which a card word counts
CARD_WORD = re2.compile(
    r"(?i)\b(?:credit|debit|bank)?\s?cards?\b|karten?(?:nummer|nr)?\b|\b(?:visa|master\s?card|maestro|amex|"
    r"american express|discover|diners|jcb|union\s?pay|pan)\b"
)
# First digits (from, to), and the lengths in use. ISO/IEC 7812 ranges as the brands publish them;
# the first that fits names the brand.
BRANDS: tuple[tuple[str, int, int, tuple[int, ...]], ...] = (
    ("Visa", 4, 4, (19, 16, 13)),
    ("Mastercard", 51, 55, (16,)),
    ("Mastercard", 2221, 2720, (16,)),
    ("American Express", 34, 34, (15,)),
    ("American Express", 37, 37, (15,)),
    ("Discover", 6011, 6011, (19, 18, 17, 16)),
    ("Discover", 644, 649, (19, 18, 17, 16)),
    ("Discover", 65, 65, (19, 18, 17, 16)),
    ("UnionPay", 62, 62, (19, 18, 17, 16)),
    ("UnionPay", 81, 81, (19, 18, 17, 16)),
    ("JCB", 3528, 3589, (19, 18, 17, 16)),
    ("Diners Club", 300, 305, (19, 18, 17, 16, 14)),
    ("Diners Club", 3095, 3095, (19, 18, 17, 16, 14)),
    ("Diners Club", 36, 36, (19, 18, 17, 16, 14)),
    ("Diners Club", 38, 39, (19, 18, 17, 16, 14)),
    ("Maestro", 50, 50, (19, 18, 17, 16, 15, 14, 13)),
    ("Maestro", 56, 58, (19, 18, 17, 16, 15, 14, 13)),
    ("Maestro", 6304, 6304, (19, 18, 17, 16, 15, 14, 13)),
    ("Maestro", 639, 639, (19, 18, 17, 16, 15, 14, 13)),
    ("Maestro", 67, 67, (19, 18, 17, 16, 15, 14, 13)),
    ("RuPay", 60, 60, (16,)),
    ("RuPay", 82, 82, (16,)),
    ("Mir", 2200, 2204, (19, 18, 17, 16)),
    ("Troy", 9792, 9792, (16,)),
)
BEGINNINGS = {
    str(digits): (brand, lengths)
    for brand, low, high, lengths in reversed(BRANDS)
    for digits in range(low * 10 ** (4 - len(str(low))), (high + 1) * 10 ** (4 - len(str(high))))
}
NOBODY: tuple[str, tuple[int, ...]] = ("", ())
USUAL = {"American Express": 15, "Diners Club": 14}
ANY_LENGTH = tuple(range(LONGEST, SHORTEST - 1, -1))


@dataclass(frozen=True, slots=True)
class Pan:
    """A card number in a folded text: where it stands, its brand, its last four digits."""

    start: int
    end: int
    brand: str
    last_four: str = field(repr=False)

    @property
    def hint(self) -> str:
        """Say what may be known of it: the brand and the last four digits."""
        return f"{self.brand} ending {self.last_four}".lstrip()


def find_pans(words: str) -> tuple[Pan, ...]:
    """Return the card numbers in a folded text, in order, none overlapping another."""
    found = tuple(runs(words, SHORTEST))
    if not found:
        return ()
    near = tuple(match.end() for match in CARD_WORD.finditer(words))
    return tuple(pan for run in found for pan in _joined(_windows(run, near)))


def brand_of(digits: str) -> tuple[str, tuple[int, ...]]:
    """Return the brand these digits begin like, and its lengths; nothing for nobody's."""
    return BEGINNINGS.get(digits[:4], NOBODY)


def _joined(windows: Iterator[Pan]) -> Iterator[Pan]:
    """Join windows that overlap: what two readings share belongs to one number."""
    held: Pan | None = None
    for pan in windows:
        if held is None:
            held = pan
        elif pan.start < held.end:
            held = replace(held, end=max(pan.end, held.end))
        else:
            yield held
            held = pan
    if held is not None:
        yield held


def _windows(run: Run, near: Sequence[int]) -> Iterator[Pan]:
    """Return, for each group of digits, the longest card number that begins with it.

    A number with its security code behind it may pass as a longer number. Then all of it goes, and
    the last four digits are still those of a number of the usual length.
    """
    sums, ends = _luhn_sums(run.digits), _group_ends(run.heads)
    for first in range(len(run.digits) - SHORTEST + 1):
        if not run.heads[first]:
            continue
        brand, lengths = brand_of(run.digits[first : first + 4])
        if _is_near(near, run.starts[first]):
            lengths = ANY_LENGTH
        read = {
            length: past
            for length in lengths
            if _luhn(sums, first, first + length) and (past := _past(ends, first, length))
        }
        if read:
            usual = USUAL.get(brand, 16)
            named = first + (usual if usual in read else max(read))
            end = run.ends[max(read.values()) - 1]
            yield Pan(run.starts[first], end, brand, run.digits[named - 4 : named])


def _past(ends: Sequence[int], first: int, length: int) -> int:
    """Return where to cut for a number of this length, 0 when it would end inside a group.

    A group that is longer than the number it begins with goes as a whole: what is glued to a card
    number is its expiry and its code.
    """
    past = first + length
    if past <= len(ends) - 1 and ends[past - 1] == past:
        return past
    return ends[first] if length >= GLUED and ends[first] > past else 0


def _luhn_sums(digits: str) -> tuple[Sequence[int], Sequence[int]]:
    """Sum up every second digit doubled, once for each way to begin."""
    plain = [int(digit) for digit in digits]
    twice = [2 * digit - 9 * (digit > 4) for digit in plain]  # noqa: PLR2004 (two figures make ten)
    even = (twice[at] if at % 2 else plain[at] for at in range(len(plain)))
    odd = (plain[at] if at % 2 else twice[at] for at in range(len(plain)))
    return tuple(accumulate(even, initial=0)), tuple(accumulate(odd, initial=0))


def _luhn(sums: tuple[Sequence[int], Sequence[int]], first: int, past: int) -> bool:
    """Tell whether the Luhn sum of a window holds, without adding it up again."""
    total = sums[(past - 1) % 2]
    return past < len(total) and (total[past] - total[first]) % 10 == 0


def _group_ends(heads: Sequence[bool]) -> Sequence[int]:
    """Return for each digit where its group ends."""
    ends = [len(heads)] * (len(heads) + 1)
    for at in range(len(heads) - 1, -1, -1):
        ends[at] = at + 1 if at + 1 == len(heads) or heads[at + 1] else ends[at + 1]
    return ends


def _is_near(near: Sequence[int], start: int) -> bool:
    """Tell whether a card word ends shortly before this place."""
    at = bisect_right(near, start)
    return at > 0 and start - near[at - 1] <= NEAR
