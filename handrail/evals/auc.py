"""The area under a curve, and recall at few false alarms; ties count half."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def area(better: Sequence[float], worse: Sequence[float]) -> float:
    """Return how likely one of the better scores above one of the worse."""
    if not better or not worse:
        return float("nan")
    ranked = sorted(worse)
    below = sum(bisect_left(ranked, one) + bisect_right(ranked, one) for one in better)
    return below / (2 * len(better) * len(worse))


def recall_at(alarms: float, found: Sequence[float], spared: Sequence[float]) -> float:
    """Return the share of `found` above a threshold that so large a share of `spared` exceeds."""
    if not found or not spared:
        return float("nan")
    threshold = sorted(spared, reverse=True)[int(alarms * len(spared))]
    return sum(one > threshold for one in found) / len(found)
