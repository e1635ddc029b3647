"""Words plain enough for patterns: small letters, no accents, one kind of apostrophe."""

import unicodedata

from handrail.core.words import show


def plain(text: str) -> str:
    """Return a text in small letters, without accents; `ß` is `ss`."""
    shown = show(text).casefold()
    if shown.isascii():
        return shown
    apart = unicodedata.normalize("NFKD", shown)
    return "".join(mark for mark in apart if not unicodedata.combining(mark))
