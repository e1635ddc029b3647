"""Count outcomes by group, each share with its 95 % Wilson interval."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from handrail.evals.intervals import wilson
from handrail.redteam.grade import Grade, Outcome


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the interval the true share lies in, 95 times of 100."""

    hits: int
    of: int
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.hits / self.of:.3f} [{self.low:.3f}, {self.high:.3f}]"


@dataclass(frozen=True, slots=True)
class Group:
    """The outcomes of a group of attacks."""

    name: str
    counts: Counter[Outcome]

    @property
    def played(self) -> int:
        """How many were played."""
        return self.counts.total()

    def share(self, outcome: Outcome) -> Share:
        """Return the share of an outcome."""
        return share_of(self.counts[outcome], self.played)


def share_of(hits: int, of: int) -> Share:
    """Return a share with its Wilson interval; of nothing there is none."""
    if of <= 0:
        raise ValueError("a share of nothing")
    return Share(hits, of, *wilson(hits, of))


def grouped(grades: Sequence[Grade], by: Callable[[Grade], Iterable[str]]) -> Sequence[Group]:
    """Group grades; one may stand in several groups."""
    groups: dict[str, Counter[Outcome]] = {}
    for one in grades:
        for name in by(one):
            groups.setdefault(name, Counter())[one.outcome] += 1
    return [Group(name, groups[name]) for name in sorted(groups)]
