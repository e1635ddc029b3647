"""Postcodes with their city, and those that are an address by themselves."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector
from handrail.security.written import bare_letters

NAME = r"[A-Za-z][A-Za-z'.-]+(?:[ -][A-Z][A-Za-z'-]+){0,2}"
TITLED = r"[A-Z][A-Za-z'.-]+(?:[ -][A-Z][A-Za-z'-]+){0,2}"
STATES = "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
CUES = r"plz|postleitzahl|zip(?: ?code)?|post ?code|code postal|codigo postal|c\.?p\.?|cap"
PATTERNS = tuple(
    (re2.compile(pattern), hint)
    for pattern, hint in (
        (r"\b(?:GIR ?0AA|[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2})\b", "GB"),
        (r"\b[AC-FHKNPRTV-Y](?:[0-9]{2}|6W) [0-9AC-FHKNPRTV-Y]{4}\b", "IE"),
        (rf"\b[1-9][0-9]{{3}} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z]),? {TITLED}\b", "NL"),
        (rf"\b(?:D-[0-9]{{5}}|(?:A|CH|B|L)-[0-9]{{4}}|[FI]-[0-9]{{5}}) {NAME}", ""),
        (rf"\b{TITLED},? (?:{STATES}) [0-9]{{5}}(?:-[0-9]{{4}})?\b", "US"),
        (
            rf"(?i)\b(?:{CUES})(?: is| ist| est| es| e)?[ :.]{{0,3}}[0-9]{{4,6}}(?:,? {TITLED})?\b",
            "",
        ),
    )
)


def _find(words: str) -> Iterator[Span]:
    if any(letter in words for letter in "0123456789"):
        bare = bare_letters(words)
        for pattern, hint in PATTERNS:
            for match in pattern.finditer(bare):
                yield Span(match.start(), match.end(), Kind.ADDRESS, hint, sure=0.8)


detector = Detector(
    name="city",
    kind=Kind.ADDRESS,
    find=_find,
    hits=(
        "D-10115 Berlin",
        "1016 EG Amsterdam",
        "my postcode is SW1A 1AA",
        "D02 X285",
        "Springfield, IL 62704",
        "A-1010 Wien",
        "PLZ 10115 Berlin",
        "my zip code is 10001",
        "code postal 75002 Paris",
    ),
    misses=(
        "order 12345",
        "4711 Kölnisch Wasser",
        "I have 1000 of them",
        "in 2024 EU law has changed",
        "room A12 345",
        "the cap is broken",
        "Berlin is nice",
    ),
)
