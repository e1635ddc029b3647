"""The contract of a detector: one file in `detectors/` offers one object named `detector`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handrail.core.text import Kind, Span


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
