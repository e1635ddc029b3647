"""Is every group of names found as well as the best? Recall by group, gaps, and how sure they are.

Names are drawn again, not sentences: two sentences with one name are not two names.
"""

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Final

import numpy as np

DRAWS: Final = 1_000
SEED: Final = 20261129
FEWEST: Final = 30  # names of a group: below that nothing can be said
GAP: Final = 0.03
INTERVAL: Final = (0.025, 0.975)


def by_group(found: Mapping[str, Sequence[float]], mark: str = "") -> dict[str, float]:
    """Return each group's recall, its gap to the best with an interval, and what is a finding.

    Args:
        found: For each group and each of its names the share of sentences it was found in.
        mark: Stands before the name of each figure.
    """
    told = {group: shares for group, shares in sorted(found.items()) if len(shares) >= FEWEST}
    figures: dict[str, float] = {}
    for group, shares in sorted(found.items()):
        if group in told:
            figures[f"{mark}recall_{group}"] = fmean(shares)
        else:
            figures[f"{mark}not_enough_evidence_{group}"] = float(len(shares))
    if len(told) > 1:
        best = max(told.values(), key=fmean)
        for group, shares in told.items():
            if shares is not best:
                figures |= _gap(best, shares, f"{mark}gap_{group}")
                if figures[f"{mark}gap_{group}"] > GAP:
                    figures[f"{mark}finding_{group}"] = 1.0
    return figures


def _gap(best: Sequence[float], other: Sequence[float], name: str) -> dict[str, float]:
    chance = np.random.default_rng(SEED)
    drawn = [chance.choice(shares, (DRAWS, len(shares))).mean(axis=1) for shares in (best, other)]
    low, high = np.quantile(drawn[0] - drawn[1], INTERVAL)
    return {
        name: fmean(best) - fmean(other),
        f"{name}_low": float(low),
        f"{name}_high": float(high),
    }
