"""Does a text judge people by a protected trait, or tie a condition to one?"""

from collections.abc import Sequence
from typing import Final

import re2

from handrail.oversight.trait_words import de, en

_TRAITED: Final = re2.compile("|".join((*en.TRAITED, *de.TRAITED)))


def judges_by_trait(sentences: Sequence[str]) -> bool:
    """Tell whether plain sentences judge or treat people by a protected trait."""
    return any(_TRAITED.search(one) for one in sentences)
