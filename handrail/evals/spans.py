"""Count how the details found meet the details there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handrail.evals.sets import Row

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """What was there, what of it was met and met exactly; what was found, what of it rightly."""

    there: int = 0
    met: int = 0
    exact: int = 0
    found: int = 0
    right: int = 0

    def plus(self, other: "Counts") -> "Counts":
        """Add up."""
        return Counts(
            self.there + other.there,
            self.met + other.met,
            self.exact + other.exact,
            self.found + other.found,
            self.right + other.right,
        )

    def figures(self, mark: str) -> dict[str, float]:
        """Return recall and precision, named by a mark."""
        if not self.there:
            return {}
        return {
            f"{mark}recall": self.met / self.there,
            f"{mark}recall_exact": self.exact / self.there,
            f"{mark}precision": self.right / max(self.found, 1),
            f"{mark}details": float(self.there),
        }


def count(there: Sequence[Place], found: Sequence[Place]) -> Counts:
    """Compare the places of one text."""
    return Counts(
        len(there),
        sum(any(_meet(one, other) for other in found) for one in there),
        len(set(there) & set(found)),
        len(found),
        sum(any(_meet(one, other) for other in there) for one in found),
    )


def total(counts: Iterable[Counts]) -> Counts:
    """Add up many."""
    added = Counts()
    for one in counts:
        added = added.plus(one)
    return added


def labelled(row: Row, kinds: frozenset[str]) -> tuple[Place, ...]:
    """Return where a row says that details of these kinds stand."""
    spans = row.get("spans")
    if not isinstance(spans, list):
        return ()
    return tuple((int(start), int(end)) for start, end, kind in spans if kind in kinds)


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
