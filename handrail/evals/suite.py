"""The contract of a suite: one file in `suites/` offers one object named `suite`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from handrail.evals.sets import Sets

Figures = Mapping[str, float]
Measure = Callable[[Sets], Figures]


@dataclass(frozen=True, slots=True)
class Suite:
    """What is judged, and how each set is measured.

    Attributes:
        measures: For each set a function that returns its figures by metric, names in lower case;
            nothing when the set is not there.
    """

    name: str
    about: str
    measures: Mapping[str, Measure] = field(repr=False)
