"""A value somebody tells beside a word for it, with more between than a sign: passwords, names.

"the password I use there, Sommer-77!, does not work": what no ordinary word looks like.
"""

import re
from collections.abc import Iterator
from typing import Final

from handrail.security.amounts import DATE, is_amount
from handrail.security.beside import SENTENCE_END, Pattern
from handrail.security.state_words import STATES

REACH: Final = 48  # characters after the word in which the value must begin
VALUE: Final = re.compile(r"[^\s\"'“”„«»(),;<>]{3,64}")
TRAILING: Final = ".,;:!?)]}'\""
ODD: Final = re.compile(
    r"[^\W\d_][^\W_]*[._+@#$%&*!?-][^\W_]|[^\W\d_]+[0-9]|[0-9]+[^\W\d_]|[#$%&*!?@_]\S*[^\W_]"
)
PLAIN_HYPHENS: Final = re.compile(
    r"(?i)e-?mail|log-?in|web-?site|one-time|two-factor|on-line|so-called|[0-9]+(?:st|nd|rd|th|er|e|x|h)\b|https?://\S*|www\.\S*|[^@]+@[^@]+\.[a-z]+"
)
TIME: Final = re.compile(r"[0-9]{1,2}[:.h][0-9]{0,2}(?:am|pm|uhr)?|[0-9]{1,2}(?:am|pm)")


def odd_after(words: str, cue: Pattern, *, figures: bool) -> Iterator[tuple[int, int]]:
    """Yield the first odd-looking value after each cue and in its sentence.

    Args:
        words: A folded text.
        cue: The word for the thing.
        figures: Whether four to eight figures alone are a value too, as of a PIN.
    """
    past = 0
    for match in cue.finditer(words):
        if match.end() < past:
            continue
        for value in VALUE.finditer(words, match.end(), min(len(words), match.end() + REACH + 64)):
            start = value.start()
            text = value.group().rstrip(TRAILING)
            if start > match.end() + REACH or SENTENCE_END.search(words, match.end(), start):
                break
            if _is_odd(words, start, text, figures=figures):
                past = start + len(text)
                yield start, past
                break


def _is_odd(words: str, start: int, text: str, *, figures: bool) -> bool:
    if text.lower() in STATES or TIME.fullmatch(text.lower()) or DATE.match(text):
        return False
    if text.isdigit():
        return figures and 4 <= len(text) <= 8 and not is_amount(words, start, start + len(text))  # noqa: PLR2004 (a PIN)
    return ODD.search(text) is not None and PLAIN_HYPHENS.fullmatch(text) is None
