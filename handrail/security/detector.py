"""The contract of a detector: one file in `detectors/` offers one object named `detector`.

One that needs something of the installation offers a function of the same name instead, which
takes `Needs` and returns the detector.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handrail.core.text import Kind, Span


@dataclass(frozen=True, slots=True)
class Needs:
    """What an installation gives its detectors: patterns of its own numbers, in RE2."""

    orders: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Detector:
    """A detector: what it is called, what it finds, how it looks.

    Attributes:
        find: Takes a folded text of at most 8,000 characters (see `fold.py`) and returns the
            details in it, in any order; time must be linear in the text. It must be quick to see
            that there is nothing: most messages hold no detail.
        hits: Texts in which it must find something: the contract suite runs them.
        misses: Texts in which it must find nothing.
        signs: Patterns of RE2, one of which stands in every text in which it finds something; all
            detectors' signs are looked for in one pass. Without signs it is always asked.
    """

    name: str
    kind: Kind
    find: Callable[[str], Iterable[Span]]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    signs: tuple[str, ...] = ()


def open_detectors(found: Iterable[object], needs: Needs) -> tuple[Detector, ...]:
    """Return the detectors of what was found in the folder, each with what it needs.

    Raises:
        TypeError: One of them is neither a detector nor makes one.
    """
    opened = tuple(one(needs) if callable(one) else one for one in found)
    detectors = tuple(one for one in opened if isinstance(one, Detector))
    if len(detectors) != len(opened):
        raise TypeError("a detector is a `Detector`, or a function of its `Needs` that returns one")
    return detectors
