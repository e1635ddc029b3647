"""Fold words: lower case, no accents; German `ue` and `ü` are one."""

import unicodedata
from typing import Final

import re2

from handrail.core.message import Language

PLACEHOLDER: Final = re2.compile(r"<[A-Z_]{2,20}_[0-9]{1,6}>")
SPELT_OUT: Final = re2.compile(r"(^|[^aeiouq])([aou])e")  # `Größe` as `Groesse`, never `neue`
LONGEST_WORD: Final = 40  # letters; what is longer is no word


def folded(text: str, language: Language) -> list[str]:
    """Return the words of a text in order; placeholders tell nothing."""
    plain = str(PLACEHOLDER.sub(" ", text)).lower().replace("ß", "ss")
    plain = unicodedata.normalize("NFKD", plain)
    words = "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    ).split()
    if language == "de":
        words = [str(SPELT_OUT.sub(r"\1\2", word)) for word in words]
    return [word for word in words if len(word) <= LONGEST_WORD]
