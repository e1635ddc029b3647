"""Intervals around a share: Wilson's, which stays honest at 0, at 1 and with few of them."""

from math import sqrt
from typing import Final

Z: Final = 1.959964  # 95 %


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share; all of it when there is nothing to count."""
    if of == 0:
        return 0.0, 1.0
    share = hits / of
    middle = share + Z * Z / (2 * of)
    half = Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    whole = 1 + Z * Z / of
    return max(0.0, (middle - half) / whole), min(1.0, (middle + half) / whole)


def told(hits: int, of: int, digits: int = 3) -> str:
    """Return a share with its interval, as a line of a report: `3/4 = 0.750 [0.301, 0.954]`."""
    if not of:
        return "0/0"
    low, high = wilson(hits, of)
    return f"{hits}/{of} = {hits / of:.{digits}f} [{low:.{digits}f}, {high:.{digits}f}]"
