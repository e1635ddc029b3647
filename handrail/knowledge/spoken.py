"""Which language a few words are in: the one whose articles, and whose usual words, know more."""

from handrail.core.message import Language
from handrail.knowledge.common import common
from handrail.knowledge.fold import folded
from handrail.knowledge.rank import Index
from handrail.knowledge.shelf import Shelf
from handrail.knowledge.stem import stem


def spoken(index: Index, words: str, before: Language) -> Language:
    """Return the language that knows strictly more of the words, else the one spoken before."""
    known = {language: _known(shelf, words, language) for language, shelf in index.shelves.items()}
    most = max(known.values(), default=0)
    best = [language for language, count in known.items() if count == most]
    return best[0] if len(best) == 1 and most else before


def _known(shelf: Shelf, words: str, language: Language) -> int:
    usual = common(language)
    return sum(
        word in usual or stem(word, language) in shelf.words.rows
        for word in folded(words, language)
    )
