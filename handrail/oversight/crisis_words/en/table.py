"""How people speak of suicide and self-harm in English.

`danger` always counts. `veiled` counts unless the message also speaks of an `errand`, because
"I won't be around when it arrives" may be a farewell or a request to ring at the neighbour's.
"""

from collections.abc import Mapping
from typing import Final

from handrail.oversight.crisis_words.en import danger, spared, veiled
from handrail.oversight.crisis_words.en.words import MEND, PLAIN, WORDS

__all__ = ["MEND", "PLAIN", "RULES", "WORDS"]
RULES: Final[Mapping[str, str]] = {**spared.RULES, **danger.RULES, **veiled.RULES}
