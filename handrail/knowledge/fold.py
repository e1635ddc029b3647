"""Fold words: lower case, no accents; German `ue` and `ü` are one."""

import re
import unicodedata
from typing import Final

from handrail.core.message import Language

PLACEHOLDER: Final = re.compile(r"<[A-Z_]{2,20}_[0-9]{1,6}>")
WORD: Final = re.compile(r"[^\W_]+")
SPELT_OUT: Final = re.compile(r"(^|[^aeiouq])([aou])e")  # `Größe` as `Groesse`, never `neue`
LONGEST_WORD: Final = 40  # letters; what is longer is no word


def folded(text: str, language: Language) -> list[str]:
    """Return the words of a text in order; placeholders tell nothing."""
    plain = PLACEHOLDER.sub(" ", text).lower().replace("ß", "ss")
    if not plain.isascii():
        marked = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in marked if not unicodedata.combining(letter))
    words = WORD.findall(plain)
    if language == "de":
        words = SPELT_OUT.sub(r"\1\2", " ".join(words)).split()
    return [word for word in words if len(word) <= LONGEST_WORD]
