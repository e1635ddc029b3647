"""Does a message try to take the assistant over? In words, in marks, or in a disguise."""

from typing import Final, Literal

from handrail.core.phrase import Grammar, any_finds, compile_grammar
from handrail.core.words import read_words
from handrail.security.disguise import readings
from handrail.security.markers import holds_markers
from handrail.security.takeover_words.de import table as de
from handrail.security.takeover_words.en import table as en

Takeover = Literal["override", "extract", "impersonate", "smuggle"]
KINDS: Final[tuple[Takeover, ...]] = ("override", "extract", "impersonate", "smuggle")
GRAMMARS: Final[tuple[Grammar, ...]] = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND) for table in (en, de)
)
SQUEEZED: Final = (
    *("ignoreall", "ignoreyour", "ignoreprev", "ignorethe", "ignoreany", "ignorerules"),
    *("disregardall", "disregardyour", "forgetyour", "forgetall", "systemprompt", "bypassrules"),
    *("ignorierealle", "ignorieredeine", "ignorieralle", "ignorierdeine", "vergissdeine"),
    *("vergissalle", "developermode", "entwicklermodus", "jailbreak", "ignoreinstructions"),
)
LONGEST_WORD: Final = 11  # letters; what is squeezed together is longer


def takeover_of(text: str) -> Takeover | None:
    """Return how a message tries to change who commands the assistant, if it does."""
    if holds_markers(text):
        return "smuggle"
    for place, reading in enumerate(readings(text)):
        kind = _said(reading)
        if kind is not None:
            return "smuggle" if place else kind
    return None


def _said(text: str) -> Takeover | None:
    words = read_words(text)
    if any_finds(GRAMMARS, "takeover", words):
        return next((kind for kind in KINDS if any_finds(GRAMMARS, kind, words)), "override")
    long = [word for word in words.each if len(word) >= LONGEST_WORD]
    if any(squeezed in word for word in long for squeezed in SQUEEZED):
        return "smuggle"
    return None
