"""Does a text show the inside of the house: private addresses, hosts, keys, our own instructions?"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import re2

from handrail.core.plain import plain
from handrail.security.detectors.secret import detector as secret

RUN: Final = 6  # words in a row that are ours, and nobody's chance
MOST_KEPT: Final = 8  # sets of instructions kept as runs: they are our own
WORD: Final = re2.compile(r"[\pL\pN]+")
INSIDE: Final = re2.compile(
    r"(?i)\b(?:10|127)\.\d{1,3}\.\d{1,3}\.\d{1,3}\b|\b192\.168\.\d{1,3}\.\d{1,3}\b"
    r"|\b172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}\b|\b169\.254\.\d{1,3}\.\d{1,3}\b"
    r"|\bf[cd][0-9a-f]{2}:[0-9a-f:]{2,40}|\bfe80::"
    r"|\blocalhost\b|\b[a-z0-9][a-z0-9.-]{0,60}\.(?:internal|local|lan|corp|intranet|localdomain|cluster)\b"
    r"|\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|amqp|sqlite|ldap|smb|ssh|jdbc):/{0,3}[^\s]{3}"
    r"|(?:^|[\s\"'(=])/(?:etc|var|home|root|opt|srv|usr|proc)/[\w.-]+"
    r"|\b[A-Z]:\\(?:Users|Windows|Program)|\b[a-z_]{2,40}_(?:key|token|secret|password|passwd)\b\s{0,3}[=:]\s{0,3}\S"
    r"|\bTraceback \(most recent call last\)|\bFile \"[^\"]{1,200}\", line \d"
)
PROMPT: Final = re2.compile(
    r"\b(?:my|the|our|these) (?:system prompt|hidden instructions?|system message|initial instructions?) "
    r"(?:is|are|says?|reads?|tells?)\b|\bi (?:was|am|have been) (?:instructed|prompted|told by my (?:developers?"
    r"|creators?)) to\b|\bmein(?:e)? (?:systemprompt|systemnachricht|anweisung(?:en)?) (?:lautet|lauten|ist|sind"
    r"|sagt|sagen)\b|\bich wurde (?:angewiesen|programmiert|instruiert)\b"
)


def shows_inside(text: str) -> bool:
    """Tell whether a text holds a key, an address inside, a path, or the trace of an error."""
    return bool(INSIDE.search(text)) or any(True for _ in secret.find(text))


def tells_instructions(text: str, ours: tuple[str, ...], open_to_all: Sequence[str] = ()) -> bool:
    """Tell whether a text says what it was told, or holds a run of words of our instructions.

    Args:
        text: What would be said.
        ours: Our instructions to a model.
        open_to_all: What may be said though our instructions hold it as well.
    """
    said = plain(text)
    if PROMPT.search(said):
        return True
    if not ours:
        return False
    known, words = _kept(ours), WORD.findall(said)
    told = {tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))} & known
    return bool(told) and not told <= _runs(open_to_all)


@lru_cache(maxsize=MOST_KEPT)
def _kept(ours: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return _runs(ours)


def _runs(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(words[at : at + RUN])
        for words in (WORD.findall(plain(one)) for one in texts)
        for at in range(len(words) - RUN + 1)
    )
