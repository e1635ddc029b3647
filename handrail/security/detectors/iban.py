"""IBANs: country, length and check digits, in any case and spacing."""

import re
from collections.abc import Iterator

from stdnum import iban

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

# Lengths by country, from the SWIFT IBAN registry.
LENGTHS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD FK", 19: "MK SI", 20: "AT BA EE KZ LT LU XK",
        21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM TL SO MN",
        24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST", 26: "IS TR",
        27: "BI DJ FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HU LB NI PL SV", 29: "BR EG PS QA UA",
        30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip
START = re.compile(r"[A-Za-z]{2}[ .-]?[0-9][ .-]?[0-9](?=[ .-]?[A-Za-z0-9])")
BETWEEN = " .-\n"
GLUE = "iban"  # "IBANDE89..." is one word and still an IBAN


def _find(words: str) -> Iterator[Span]:
    past = 0
    for match in START.finditer(words):
        start = match.start()
        if start < past or not _begins(words, start):
            continue
        country = words[start : start + 2].upper()
        number, end = _gather(words, start, LENGTHS.get(country, 0))
        if number and _remainder(number) == 1 and iban.is_valid(number, check_country=False):
            past = end
            yield Span(start, end, Kind.IBAN, country)


def _begins(words: str, start: int) -> bool:
    return not words[start - 1 : start].isalnum() or words[start - 4 : start].lower() == GLUE


def _gather(words: str, start: int, length: int) -> tuple[str, int]:
    """Gather so many letters and digits, with at most one character between two of them."""
    taken: list[str] = []
    at = start
    while len(taken) < length and at < len(words):
        letter = words[at]
        if letter.isascii() and letter.isalnum():
            taken.append(letter.upper())
        elif letter not in BETWEEN or words[at - 1] in BETWEEN:
            return "", at
        at += 1
    return ("".join(taken), at) if taken and len(taken) == length else ("", at)


def _remainder(number: str) -> int:
    """Check cheaply before the library checks in full: a hundred wrong ones cost little."""
    turned = number[4:] + number[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97


detector = Detector(
    name="iban",
    kind=Kind.IBAN,
    find=_find,
    hits=(
        "DE89 3704 0044 0532 0130 00",
        "de89370400440532013000",
        "IBAN: GB82 WEST 1234 5698 7654 32, thanks",
        "IBANDE89370400440532013000",
        "ie29aibk93115212345678",
        "AT61-1904-3002-3457-3201",
        "FR14 2004 1010 0505 0001 3M02 606",
        "NL91 ABNA 0417 1643 00 und danke",
        "NO93 8601 1117 947",
    ),
    misses=(
        "DE89 3704 0044 0532 0130 01",
        "DE12 is the room",
        "XX89370400440532013000",
        "article AB12 3456 7890",
        "ABCDE89370400440532013000",
    ),
    signs=(START.pattern.split("(?=")[0] + "[ .-]?[A-Za-z0-9]",),
)
