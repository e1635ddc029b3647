"""How people try to take an assistant over in German."""

from collections.abc import Mapping
from typing import Final

from handrail.security.takeover_words.de import extract, impersonate, override, smuggle, spared
from handrail.security.takeover_words.de.words import MEND, PLAIN, WORDS

__all__ = ["MEND", "PLAIN", "RULES", "WORDS"]
RULES: Final[Mapping[str, str]] = {
    **extract.RULES,
    **impersonate.RULES,
    **override.RULES,
    **smuggle.RULES,
    **spared.RULES,
}
