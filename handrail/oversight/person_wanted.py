"""Does the customer ask for a person? Code answers, in every offered language, before any model."""

from typing import Final

from handrail.core.message import Language
from handrail.core.phrase import any_finds, compile_grammar
from handrail.core.scorer import Band
from handrail.core.words import read_words
from handrail.oversight.person_words.de import table as de
from handrail.oversight.person_words.en import table as en

GRAMMARS: Final = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND) for table in (en, de)
)
BAND: Final = Band(-1.0, 0.0)  # log-odds; see docs/benchmarks.md
PERHAPS: Final = -1.25  # log-odds: above it the reply names the way to a person


def wants_person(
    words: str,
    language: Language,  # noqa: ARG001 (customers switch languages)
    score: float | None = None,
) -> bool:
    """Tell whether the customer asks to be put through to a person, in any offered language."""
    return BAND.settles(score, lambda: any_finds(GRAMMARS, "wanted", read_words(words)))


def may_want_person(score: float | None) -> bool:
    """Tell whether a person may be wanted though it was not plainly said: one is then offered."""
    return score is not None and score > PERHAPS
