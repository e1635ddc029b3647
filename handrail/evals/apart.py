"""What the shipped weights have not learned from: one in five of everything, by its words alone.

The training scripts leave it out and the suites show its figures apart, so a figure on a portion
that was learned from cannot pass for one on what nobody has seen.
"""

import hashlib
from typing import Final

ONE_IN: Final = 5
COMMON: Final = 5  # what so many people write word for word is in every portion, and learned


def is_apart(key: str) -> bool:
    """Tell whether a text, or the pattern it was made from, is kept apart."""
    plain = " ".join(key.lower().split())
    return hashlib.sha256(plain.encode()).digest()[0] % ONE_IN == 0
