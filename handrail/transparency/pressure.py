"""Does a text press the customer: hurry, guilt, shame, obstacles, or selling to one in trouble?"""

from collections.abc import Sequence
from typing import Final

import re2

from handrail.transparency.pressure_words import de, en

_PRESSES: Final = re2.compile("|".join((*en.PRESSES, *de.PRESSES)))
_SELLS: Final = re2.compile("|".join((*en.SELLS, *de.SELLS)))
_TROUBLE: Final = re2.compile("|".join((*en.TROUBLE, *de.TROUBLE)))


def presses(sentences: Sequence[str]) -> bool:
    """Tell whether plain sentences use hurry, guilt, shame or obstacles."""
    return any(_PRESSES.search(one) for one in sentences)


def sells_in_trouble(sentences: Sequence[str], customer: str) -> bool:
    """Tell whether plain sentences sell something to a customer who brings a trouble."""
    return any(_SELLS.search(one) for one in sentences) and bool(_TROUBLE.search(customer))
