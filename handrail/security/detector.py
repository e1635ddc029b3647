"""The contract of a detector: one file in `detectors/` offers one object named `detector`.

A detector that needs weights offers a function of what it needs, which returns the object.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from handrail.core.text import Kind, Span
from handrail.security.tagger import Tagger


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector: what it is called, what it finds, how it looks.

    Attributes:
        find: Takes a folded text of at most 8,000 characters (see `fold.py`) and returns the
            details in it, in any order; time must be linear in the text. It must be quick to see
            that there is nothing: most messages hold no detail.
        hits: Texts in which it must find something: the contract suite runs them.
        misses: Texts in which it must find nothing.
    """

    name: str
    kind: Kind
    find: Callable[[str], Iterable[Span]]
    hits: tuple[str, ...]
    misses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """What a detector may need beside the text."""

    tagger: Tagger = field(repr=False)


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
