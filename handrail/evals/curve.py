"""What a score is worth: the area under the curve, shares with intervals, matched by length."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from handrail.evals.intervals import wilson

Scores = NDArray[np.float64]
NEAREST: Final = 20  # harmless texts of about the same length that one text is compared with


def auc(found: Scores, rest: Scores) -> float:
    """Return how often what is to be found scores higher than the rest; ties count half."""
    order = np.sort(rest)
    below, upto = np.searchsorted(order, found, "left"), np.searchsorted(order, found, "right")
    return float((below + upto).mean() / (2 * len(rest)))


def cut_at(rest: Scores, share: float) -> float:
    """Return the threshold that at most this share of the rest exceeds."""
    return float(np.sort(rest)[::-1][int(share * len(rest))])


def share_above(scores: Scores, cut: float, name: str) -> dict[str, float]:
    """Return the share above a threshold with its 95 % Wilson interval."""
    return interval(int((scores > cut).sum()), len(scores), name)


def interval(hits: int, of: int, name: str) -> dict[str, float]:
    """Return a share with its 95 % Wilson interval."""
    low, high = wilson(hits, of)
    return {name: hits / of, f"{name}_low": low, f"{name}_high": high}


def matched(
    found: Scores, lengths: Sequence[int], rest: Scores, rest_lengths: Sequence[int]
) -> float:
    """Return the area under the curve when each text is compared with those as long as itself."""
    order = np.argsort(rest_lengths, kind="stable")
    sizes, scores = np.asarray(rest_lengths)[order], rest[order]
    won = []
    for score, length in zip(found, lengths, strict=True):
        at = int(np.searchsorted(sizes, length))
        start = min(max(0, at - NEAREST // 2), max(0, len(scores) - NEAREST))
        near = scores[start : start + NEAREST]
        won.append(float((near < score).mean() + (near == score).mean() / 2))
    return float(np.mean(won))
