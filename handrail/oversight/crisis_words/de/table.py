"""How people speak of suicide and self-harm in German.

`danger` always counts. `veiled` counts unless the message also speaks of an `errand`, because
"dann bin ich nicht mehr da" may be a farewell or a holiday.
"""

from collections.abc import Mapping
from typing import Final

from handrail.oversight.crisis_words.de import danger, spared, veiled
from handrail.oversight.crisis_words.de.words import MEND, PLAIN, WORDS

__all__ = ["MEND", "PLAIN", "RULES", "WORDS"]
RULES: Final[Mapping[str, str]] = {**spared.RULES, **danger.RULES, **veiled.RULES}
