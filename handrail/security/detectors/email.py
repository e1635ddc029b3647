"""E-mail addresses: long, quoted and international ones, and those written out to hide."""

from collections.abc import Iterable, Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

LOCAL = r"(?:\"[^\"\n]+\"|[\pL\pN\pM.!#$%&'*+/=?^_`{|}~-]+)"
LABEL = r"[\pL\pN](?:[\pL\pM\pN_-]*[\pL\pM\pN])?"
PLAIN = re2.compile(
    rf"{LOCAL}@(?:(?:{LABEL}\.)+(?:xn--[A-Za-z0-9-]+|\pL[\pL\pM]+)|\[[0-9A-Fa-f:.]+\])"
)
HIDING = re2.compile(
    r"(?i)[a-z0-9._%+-]+\s?(?:\(at\)|\[at\]|\{at\}|<at>|\(ät\)|\[ät\]|\s@\s)\s?"
    r"[a-z0-9-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\{dot\}|\(punkt\)|\[punkt\])\s?[a-z0-9-]+)+"
)
SPOKEN = re2.compile(
    r"(?i)\b[a-z0-9._%+-]+ (?:at|ät) [a-z0-9-]+"
    r"(?: (?:dot|punkt) [a-z0-9-]+)* (?:dot|punkt) [a-z]+\b"
)
SIGNS = ("at)", "at]", "at}", "at>", "ät)", "ät]", " @ ")
WRAPPING = "'*~|`/.!?{}=&#$%^+-"  # letters a local part may begin with, and hardly ever does


def _find(words: str) -> Iterator[Span]:
    if "@" in words:
        for match in PLAIN.finditer(words):
            end = match.end()
            yield Span(end - len(match.group().lstrip(WRAPPING)), end, Kind.EMAIL)
    lower = words.lower()
    if any(sign in lower for sign in SIGNS):
        yield from _spans((match.span() for match in HIDING.finditer(words)), 0.9)
    if " dot " in lower or " punkt " in lower:
        yield from _spans((match.span() for match in SPOKEN.finditer(words)), 0.8)


def _spans(places: Iterable[tuple[int, int]], sure: float) -> Iterator[Span]:
    for start, end in places:
        yield Span(start, end, Kind.EMAIL, sure=sure)


detector = Detector(
    name="email",
    kind=Kind.EMAIL,
    find=_find,
    hits=(
        "Write to anna.schmidt+shop@example.com please",
        '"odd local"@example.org',
        f"{'very.' * 20}long@mail.example.co.uk",
        "jürgen@müller-möbel.de",
        "o'brien_99@sub.domain.example",
        "x@xn--bcher-kva.xn--p1ai",
        "root@[192.0.2.1]",
        "anna (at) example (dot) com",
        "anna[at]example.com",
        "anna @ example.com",
        "it is anna at example dot com",
        "mailto:anna@example.ie?subject=order",
    ),
    misses=(
        "We met @ the shop",
        "Follow @handrail on your network",
        "2 for 5@home",
        "I am at home dot",
        "look at example.com",
        "@@@@",
        "Can you look at my order?",
    ),
)
