"""The rules of this language, put together."""

from typing import Final

from handrail.transparency.machine_words.en import spared, talking, this_is, words, you_are

WORDS: Final = words.WORDS
PLAIN: Final = words.PLAIN
MEND: Final = words.MEND
RULES: Final = {
    **this_is.RULES,
    **you_are.RULES,
    **talking.RULES,
    **spared.RULES,
}
