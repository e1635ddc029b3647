"""May somebody be in danger of suicide or self-harm? Said plainly or veiled, in six languages."""

from typing import Final

from handrail.core.phrase import Grammar, compile_grammar, with_mending
from handrail.core.words import Words, read_words
from handrail.oversight.crisis_words.de import table as de
from handrail.oversight.crisis_words.en import table as en
from handrail.oversight.crisis_words.es import table as es
from handrail.oversight.crisis_words.fr import table as fr
from handrail.oversight.crisis_words.it import table as it
from handrail.oversight.crisis_words.nl import table as nl

GRAMMARS: Final[tuple[Grammar, ...]] = tuple(
    compile_grammar(table.WORDS, table.RULES, table.PLAIN, table.MEND)
    for table in (en, de, fr, es, nl, it)
)


def may_be_in_danger(text: str) -> bool:
    """Tell whether the writer, or somebody they name, may be in danger. Recall comes first."""
    words = read_words(text)
    return any(
        _speaks_of_danger(grammar, words, mending=mending)
        for grammar, mending in with_mending(GRAMMARS, words)
    )


def _speaks_of_danger(grammar: Grammar, words: Words, *, mending: bool) -> bool:
    """An errand excuses veiled words of its own language: what is one here is a word there."""
    if not grammar.finds("sign", words, mending=mending):
        return False
    if grammar.finds("danger", words, mending=mending):
        return True
    return not grammar.finds("errand", words, mending=mending)
