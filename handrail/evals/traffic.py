"""Ordinary support talk: what a threshold is chosen on and, apart from it, tested on."""

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache

from handrail.core.text import MAX_CHARACTERS
from handrail.evals.sets import Sets, words

SUPPORT = ("bitext", "clinc150", "banking77", "multidogo")
HELD_BACK = 3  # in ten: never learned from
MOST = 6_000  # of each set


@dataclass(frozen=True, slots=True)
class Traffic:
    """Two parts of the talk that no model of ours has learned from."""

    chosen_on: tuple[str, ...] = field(repr=False)
    tested_on: tuple[str, ...] = field(repr=False)


@lru_cache(maxsize=4)
def traffic(sets: Sets) -> Traffic:
    """Read the support talk of a split; messages out of the sets' scope are left out."""
    parts: tuple[list[str], list[str]] = ([], [])
    for name in SUPPORT:
        rows = (row for row in sets.rows(name) if str(row.get("oos", "0")) == "0")
        texts = dict.fromkeys(words(row, "text")[:MAX_CHARACTERS] for row in rows)
        kept = [text for text in texts if text.strip() and held_back(text)]
        for text in sorted(kept, key=_digest)[:MOST]:
            parts[_digest(text)[1] % 2].append(text)
    return Traffic(tuple(parts[0]), tuple(parts[1]))


def held_back(text: str) -> bool:
    """Tell whether ordinary talk is kept from training: by its words, so twins go together."""
    return _digest(text)[0] % 10 < HELD_BACK


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.strip().casefold().encode()).digest()
