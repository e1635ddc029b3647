"""Plain BM25 from a library, to compare with: what search is worth above it."""

import importlib.util
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Final

NEEDED: Final = "bm25s"  # a tool of development; without it the figures beside ours are left out

Rank = Callable[[str, int], Sequence[str]]


def plain_bm25(texts: Mapping[str, str], needed: str = NEEDED) -> Rank | None:
    """Return a ranking of the texts' ids for a question, `None` where the library is missing."""
    if importlib.util.find_spec(needed) is None:
        return None
    return _ranking(importlib.import_module(needed), texts)


def _ranking(library: ModuleType, texts: Mapping[str, str]) -> Rank:
    held = library.BM25()
    tokens = library.tokenize(list(texts.values()), show_progress=False)
    held.index(tokens, show_progress=False)
    ids = list(texts)

    def rank(question: str, most: int) -> Sequence[str]:
        asked = library.tokenize(question, show_progress=False)
        found, _ = held.retrieve(asked, k=min(most, len(ids)), show_progress=False)
        return [ids[place] for place in found[0]]

    return rank
