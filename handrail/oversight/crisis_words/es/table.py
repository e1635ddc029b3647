"""How people speak of suicide and self-harm in Spanish.

`danger` always counts. `veiled` counts unless the message also speaks of an `errand`: not being
there when the parcel comes may be a farewell or a holiday.
"""

from collections.abc import Mapping
from typing import Final

from handrail.oversight.crisis_words.es import danger, farewell, means, spared, veiled
from handrail.oversight.crisis_words.es.words import MEND, PLAIN, WORDS

__all__ = ["MEND", "PLAIN", "RULES", "WORDS"]
RULES: Final[Mapping[str, str]] = {
    **danger.RULES,
    **farewell.RULES,
    **means.RULES,
    **spared.RULES,
    **veiled.RULES,
}
