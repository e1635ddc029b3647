"""Does a text belittle the customer: rude, mocking or blaming words, or shouting in capitals?"""

from collections.abc import Sequence
from typing import Final

import re2

from handrail.transparency.tone_words import de, en

CAPITALS: Final = 0.7  # of the letters of a sentence
LEAST_LETTERS: Final = 16  # a short word or a code in capitals is no shouting
LEAST_WORDS: Final = 3
_RUDE: Final = re2.compile("|".join((*en.RUDE, *de.RUDE)))


def is_rude(sentences: Sequence[str]) -> bool:
    """Tell whether plain sentences are rude, mocking or blaming."""
    return any(_RUDE.search(one) for one in sentences)


def shouts(sentence: str) -> bool:
    """Tell whether a sentence is written in capitals."""
    letters = [letter for letter in sentence if letter.isalpha()]
    if len(letters) < LEAST_LETTERS or len(sentence.split()) < LEAST_WORDS:
        return False
    return sum(map(str.isupper, letters)) > CAPITALS * len(letters)
