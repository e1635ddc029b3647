"""Does the customer ask whether this is a machine? Code answers, before any model (T-05)."""

from typing import Final

from handrail.core.message import Language
from handrail.core.phrase import any_finds, compile_grammar
from handrail.core.scorer import Band
from handrail.core.words import read_words
from handrail.transparency.machine_words.de import table as de
from handrail.transparency.machine_words.en import table as en

GRAMMARS: Final = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND) for table in (en, de)
)
BAND: Final = Band(-1.0, 0.25)  # log-odds; see docs/benchmarks.md
PERHAPS: Final = -2.0  # log-odds: above it the reply says what we are


def asks_machine(
    words: str,
    language: Language,  # noqa: ARG001 (customers switch languages)
    score: float | None = None,
) -> bool:
    """Tell whether the customer asks if they talk to a machine, in any offered language."""
    return BAND.settles(score, lambda: any_finds(GRAMMARS, "wanted", read_words(words)))


def may_ask_machine(score: float | None) -> bool:
    """Tell whether the customer may ask what they talk to, though not plainly: it is then told."""
    return score is not None and score > PERHAPS
