"""A sieve before the detectors: one pass over a text says which of them may find something.

All signs of all detectors are one RE2 set, so a message without details costs one pass of an
automaton, however many detectors there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import re2

from handrail.security.detector import Detector
from handrail.security.views import SIGNS

MEMORY = 64 << 20  # bytes the automaton may grow to before it begins anew


class _Patterns(Protocol):
    def Match(self, text: str) -> Sequence[int] | None: ...  # noqa: N802 (the library's name)


@dataclass(frozen=True, slots=True)
class Sifted:
    """The detectors worth running, and the disguises worth taking off."""

    detectors: tuple[Detector, ...]
    views: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sieve:
    """The signs of all detectors and views as one set; each number has its owner."""

    signs: _Patterns = field(repr=False)
    owners: tuple[Detector | str, ...]
    always: tuple[Detector, ...]

    def sift(self, words: str) -> Sifted:
        """Return what may find something in a folded text."""
        seen = self.signs.Match(words) or ()
        owners = dict.fromkeys(self.owners[number] for number in sorted(seen))
        likely = tuple(owner for owner in owners if isinstance(owner, Detector))
        views = tuple(owner for owner in owners if isinstance(owner, str))
        return Sifted(self.always + likely, views)


@lru_cache(maxsize=16)  # of detectors, not of words
def sieve_of(detectors: tuple[Detector, ...]) -> Sieve:
    """Build the sieve of these detectors; the same ones get the same sieve."""
    options = re2.Options()
    options.max_mem = MEMORY
    signs = re2.Set.SearchSet(options)
    owners: list[Detector | str] = []
    for detector in detectors:
        for sign in detector.signs:
            signs.Add(sign)
            owners.append(detector)
    for name, sign in SIGNS.items():
        signs.Add(sign)
        owners.append(name)
    signs.Compile()
    always = tuple(detector for detector in detectors if not detector.signs)
    return Sieve(signs, tuple(owners), always)
