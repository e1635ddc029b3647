"""The rules of this language, put together."""

from typing import Final

from handrail.oversight.person_words.en import asked, called, no_machine, put_through, spared, words

WORDS: Final = words.WORDS
PLAIN: Final = words.PLAIN
MEND: Final = words.MEND
RULES: Final = {
    **asked.RULES,
    **called.RULES,
    **no_machine.RULES,
    **put_through.RULES,
    **spared.RULES,
}
