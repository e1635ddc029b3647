"""Addresses of network hardware (MAC)."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

SHAPE = r"(?i)\b[0-9a-f]{2}(?:[:][0-9a-f]{2}){5}\b|\b[0-9a-f]{2}(?:-[0-9a-f]{2}){5}\b|\b[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}\b"
MAC = re2.compile(SHAPE)
FEWEST_KINDS = 3  # different letters: 00-00-00-00-00-00 is nobody's


def _find(words: str) -> Iterator[Span]:
    for match in MAC.finditer(words):
        start, end = match.span()
        glued = words[start - 1 : start] in {":", "-"} or words[end : end + 1] == ":"
        if not glued and len(set(match.group().lower())) > FEWEST_KINDS:
            yield Span(start, end, Kind.MAC)


detector = Detector(
    name="mac",
    kind=Kind.MAC,
    find=_find,
    hits=(
        "MAC 00:1A:2B:3C:4D:5E",
        "00-1a-2b-3c-4d-5e",
        "001a.2b3c.4d5e is the router",
        "my tv: a4:5e:60:c2:19:0f.",
        "die MAC-Adresse lautet F0:99:B6:12:34:56",
    ),
    misses=(
        "12:30:45",
        "00:00:00:00:00:00",
        "1.234.567",
        "2001:db8:1a:2b:3c:4d:5e:1",
        "version 1234.5678",
    ),
    signs=(SHAPE,),
)
