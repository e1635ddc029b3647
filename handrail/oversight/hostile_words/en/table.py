"""How people threaten, hate, harass and insult in English.

`spared` is what only sounds hostile: what somebody else is said to have said, what the writer
says of themselves, and the many things that are named after rude words.
"""

from collections.abc import Mapping
from typing import Final

from handrail.oversight.hostile_words.en import harassment, hate, insult, spared, taunt, threat
from handrail.oversight.hostile_words.en.words import MEND, PLAIN, WORDS

__all__ = ["MEND", "PLAIN", "RULES", "WORDS"]
RULES: Final[Mapping[str, str]] = {
    **harassment.RULES,
    **hate.RULES,
    **insult.RULES,
    **spared.RULES,
    **taunt.RULES,
    **threat.RULES,
}
