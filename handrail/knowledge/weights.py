"""BM25 as one table of numbers: how much a term says for a text, worked out when it is built.

A text's score for a question is then a sum of a few rows. Robertson and Zaragoza (2009), with the
idf that is never negative.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from handrail.knowledge.ask import Concept

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]
UNKNOWN: Final = -1


@dataclass(frozen=True, slots=True)
class Weights:
    """Rows of a sparse table, one per term: the texts that hold it and what it says for each.

    Attributes:
        rows: The number of a term's row.
        starts: Where each row begins in `texts` and `says`; one more than there are rows.
        rare: The idf of each term.
        rarest: The idf of a term that no text holds.
        count: How many texts there are.
    """

    rows: Mapping[str, int] = field(repr=False)
    starts: Places = field(repr=False)
    texts: Places = field(repr=False)
    says: Numbers = field(repr=False)
    rare: Numbers = field(repr=False)
    rarest: float
    count: int

    def idf(self, term: str) -> float:
        """Return how rare a term is; one that no text holds is the rarest."""
        row = self.rows.get(term, UNKNOWN)
        return self.rarest if row == UNKNOWN else float(self.rare[row])

    def scores(self, asked: Iterable[Concept]) -> Numbers:
        """Return every text's score for these concepts: of words alike the best one counts."""
        found = np.zeros(self.count)
        for one in asked:
            spans = [(self._span(term), share) for term, share in ((one.term, 1.0), *one.alike)]
            spans = [(span, share) for span, share in spans if span.stop > span.start]
            if len(spans) == 1:
                span, share = spans[0]
                found[self.texts[span]] += one.weight * share * self.says[span]
            elif spans:
                best = np.zeros(self.count)
                for span, share in spans:
                    held = self.texts[span]
                    best[held] = np.maximum(best[held], share * self.says[span])
                found += one.weight * best
        return found

    def _span(self, term: str) -> slice:
        row = self.rows.get(term, UNKNOWN)
        return slice(0, 0) if row == UNKNOWN else slice(self.starts[row], self.starts[row + 1])

    def sum_of(self, asked: Mapping[str, float]) -> Numbers:
        """Return every text's score for these terms, each with its weight in the question."""
        found = np.zeros(self.count)
        for term, weight in asked.items():
            row = self.rows.get(term, UNKNOWN)
            if row != UNKNOWN:
                span = slice(self.starts[row], self.starts[row + 1])
                found[self.texts[span]] += weight * self.says[span]
        return found


def weigh(lists: Sequence[Sequence[str]], saturation: float, length: float) -> Weights:
    """Weigh each term of each text.

    Args:
        lists: The terms of each text; a field counts more when its terms are repeated.
        saturation: BM25's k1: how long a term's repetition goes on counting.
        length: BM25's b: how much a long text is held against it, from 0 to 1.
    """
    count = max(1, len(lists))
    rows: dict[str, int] = {}
    flat = np.fromiter(
        (rows.setdefault(term, len(rows)) for term in chain.from_iterable(lists)), np.int64
    )
    lengths = np.array([len(one) for one in lists] or [0], dtype=np.float64)
    owner = np.repeat(np.arange(count), lengths.astype(np.int64))
    cells, times = np.unique(flat * count + owner, return_counts=True)
    row, text = cells // count, cells % count
    starts = np.searchsorted(row, np.arange(len(rows) + 1))
    held = np.diff(starts)
    rare = np.log1p((count - held + 0.5) / (held + 0.5))
    damp = saturation * (1 - length + length * lengths / max(1e-9, float(lengths.mean())))
    says = times * (saturation + 1) / (times + damp[text]) * rare[row]
    return Weights(rows, starts, text, says, rare, float(np.log1p((count + 0.5) / 0.5)), count)
