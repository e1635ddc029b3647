"""Undo one layer of disguise: spelt-out, encoded, reversed or invisible writing."""

import codecs
import html
from collections.abc import Iterator
from itertools import islice
from typing import Final
from urllib.parse import unquote

import re2

from handrail.security.encoded import pieces
from handrail.security.fold import fold

SPELT: Final = re2.compile(r"\b(?:\w[ ._*|-]{1,4}){4,}\w\b")
GAP: Final = re2.compile(r"[ ._*|-]{2,}")
ESCAPES: Final = re2.compile(r"(?i)%[0-9a-f]{2}|&#x?[0-9a-f]+;|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}")
LEET: Final = re2.compile(r"[A-Za-z][0134@$]|[013@$][A-Za-z]")
PLAIN_LETTERS: Final = str.maketrans("01345@$", "oieasas")
TAGS: Final = range(0xE0020, 0xE007F)
TURNED: Final = re2.compile(
    r"(?i)\b(?:vtaber|qvfertneq|vafgehpgvbaf?|flfgrz|cebzcg|ehyrf?|sbetrg|bireevqr|erirny"
    r"|vtabevrer?|iretvff|ertrya|najrvfhatra?|resbytr|nccebir|ershaq)\b"
)
BACKWARDS: Final = re2.compile(
    r"(?i)\b(?:erongi|snoitcurtsni|tpmorp|metsys|tegrof|selur|drageride?|laever|ssigrev"
    r"|negnusiewna|nlegere?|erreiroongi|ereirongi|nleger)\b"
)
FEWEST: Final = 4  # escapes or hidden letters that make a disguise
PLAIN_SHARE: Final = 0.85
MOST: Final = 32  # decoded pieces that are read


def readings(text: str) -> Iterator[str]:
    """Yield what a text says once each disguise is taken off; the text itself comes first."""
    folded = fold(text).words
    yield folded
    hidden = "".join(chr(ord(letter) - 0xE0000) for letter in text if ord(letter) in TAGS)
    if len(hidden) >= FEWEST:
        yield hidden
    if SPELT.search(folded):
        yield SPELT.sub(_joined, folded)
    if len(LEET.findall(folded)) >= FEWEST:
        yield folded.translate(PLAIN_LETTERS)
    if len(ESCAPES.findall(folded)) >= FEWEST:
        yield unquote(html.unescape(_unescaped(folded)))
    if TURNED.search(folded):
        yield codecs.decode(folded, "rot13")
    if BACKWARDS.search(folded):
        yield folded[::-1]
    yield from _decoded(folded)


def _joined(found: "re2.Match[str]") -> str:
    words = GAP.split(found.group(0))
    return " ".join("".join(letter for letter in word if letter.isalnum()) for word in words)


def _unescaped(text: str) -> str:
    return str(ESCAPES.sub(_letter, text))


def _letter(found: "re2.Match[str]") -> str:
    """Return the letter an escape stands for; other matches stay."""
    word: str = found.group(0)
    return chr(int(word.lstrip("\\xu"), base=16)) if word.startswith("\\") else word


def _decoded(text: str) -> Iterator[str]:
    for piece in islice(pieces(text), MOST):
        yield from _readable(piece.said)


def _readable(found: bytes) -> Iterator[str]:
    """Yield decoded bytes if they are writing, not noise."""
    words = found.decode("utf-8", "replace")
    plain = sum(letter.isalpha() or letter in " .,!?'-\n:" for letter in words)
    if words and plain >= PLAIN_SHARE * len(words):
        yield words
