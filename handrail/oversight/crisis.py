"""May somebody be in danger of suicide or self-harm? Said plainly or veiled, in either language."""

from typing import Final

from handrail.core.phrase import Grammar, any_finds, compile_grammar
from handrail.core.words import read_words
from handrail.oversight.crisis_words.de import table as de
from handrail.oversight.crisis_words.en import table as en

GRAMMARS: Final[tuple[Grammar, ...]] = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND) for table in (en, de)
)


def may_be_in_danger(text: str) -> bool:
    """Tell whether the writer, or somebody they name, may be in danger. Recall comes first."""
    words = read_words(text)
    if not any_finds(GRAMMARS, "sign", words):
        return False
    return any_finds(GRAMMARS, "danger", words) or not any_finds(GRAMMARS, "errand", words)
