"""Numbers by a pattern the company stated in its workspace."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import re2

from handrail.core.errors import Misconfigured
from handrail.core.text import Kind, Span

MEMORY = 1 << 20  # bytes a pattern may take: RE2 is linear, and this keeps it small
LONGEST = 200
MOST = 8  # patterns of a kind


def check_patterns(patterns: Sequence[str]) -> None:
    """Refuse what RE2 cannot read, what is too large, and what would find something in nothing."""
    if len(patterns) > MOST:
        raise Misconfigured(f"There are {len(patterns)} patterns; at most {MOST} are read.")
    for pattern in patterns:
        try:
            compiled = _compiled(pattern)
        except re2.error:
            raise Misconfigured(
                f"{pattern!r} is no pattern RE2 can read.",
                "Look-around and back-references are not there; counts are small.",
            ) from None
        if len(pattern) > LONGEST or compiled.search("") or compiled.search("where is my parcel"):
            raise Misconfigured(
                f"{pattern!r} would find ordinary words or is too long.",
                "Say how the number looks, such as AF-[0-9]{6}.",
            )


def find_own(words: str, patterns: Sequence[str], kind: Kind) -> Iterator[Span]:
    """Yield what a company's own patterns find, standing as words of their own."""
    for pattern in patterns:
        for match in _compiled(pattern).finditer(words):
            start, end = match.span()
            if not (words[start - 1 : start].isalnum() or words[end : end + 1].isalnum()):
                yield Span(start, end, kind)


@lru_cache(maxsize=32)  # of patterns, not of words
def _compiled(pattern: str) -> "re2._Regexp":
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    return re2.compile(pattern, options)
