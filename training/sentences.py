"""Train one kind of a watch: logistic regression over sentences, of which the worst one counts."""

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from handrail.providers.watch import MAGIC, places, sentences

BITS = 17
ROUNDS = 3
MOST_OF_ONE = 30  # sentences of one harmless text that are learned
FIRST_OF_ONE = 12  # sentences of one text to be found that are learned in the first round


@dataclass(frozen=True, slots=True)
class Bags:
    """Texts as their sentences: a row a sentence, and where each text begins."""

    matrix: csr_matrix
    starts: np.ndarray

    def __len__(self) -> int:
        """How many texts."""
        return len(self.starts) - 1

    def head(self, count: int) -> "Bags":
        """The first texts."""
        return Bags(self.matrix[: self.starts[count]], self.starts[: count + 1])

    def top(self, weights: np.ndarray, bias: float) -> np.ndarray:
        """For each text the log-odds of its worst sentence."""
        return np.maximum.reduceat(self.matrix @ weights, self.starts[:-1]) + bias


def bags_of(texts: Sequence[str], *, parts: bool = False) -> Bags:
    """Read texts."""
    indices, values, ends, starts = [], [], [0], [0]
    for text in texts:
        read = [places(one, parts=parts) for one in sentences(text)] or [np.zeros(1, np.int64)]
        for one in read:
            indices.append(one & ((1 << BITS) - 1))
            values.append(np.full(len(one), len(one) ** -0.5, np.float32))
            ends.append(ends[-1] + len(one))
        starts.append(len(ends) - 1)
    shape = (len(ends) - 1, 1 << BITS)
    held = np.concatenate(values), np.concatenate(indices), np.array(ends)
    matrix = csr_matrix(held, shape, dtype=np.float32)
    matrix.sum_duplicates()
    return Bags(matrix, np.array(starts))


def joined(each: Sequence[Bags]) -> Bags:
    """Several as one."""
    counts = np.cumsum([0, *(one.matrix.shape[0] for one in each)])
    starts = [one.starts[1:] + before for one, before in zip(each, counts, strict=False)]
    return Bags(vstack([one.matrix for one in each]).tocsr(), np.concatenate([[0], *starts]))


def fit(
    found: Bags, harmless: Bags, regular: float, weights: tuple[np.ndarray, np.ndarray]
) -> tuple[np.ndarray, float]:
    """Fit one kind: of what is to be found the sentence that fits best at the moment counts."""
    every = joined([found, harmless])
    few = [np.arange(*span)[:FIRST_OF_ONE] for span in _spans(found)]
    mine = np.concatenate(few)
    mine_weight = np.concatenate(
        [np.full(len(one), weight / len(one)) for one, weight in zip(few, weights[0], strict=True)]
    )
    rest = [np.arange(*span)[:MOST_OF_ONE] for span in _spans(harmless)]
    theirs = np.concatenate(rest) + found.matrix.shape[0]
    theirs_weight = np.repeat(weights[1], [len(one) for one in rest])
    coefficients, bias = np.zeros(1 << BITS), 0.0
    for _ in range(ROUNDS):
        rows = np.concatenate([mine, theirs])
        yes = np.concatenate([np.ones(len(mine)), np.zeros(len(theirs))])
        model = LogisticRegression(C=regular, solver="liblinear", max_iter=100)
        model.fit(every.matrix[rows], yes, np.concatenate([mine_weight, theirs_weight]))
        coefficients, bias = model.coef_[0], float(model.intercept_[0])
        scores = found.matrix @ coefficients
        mine = np.array([begin + int(np.argmax(scores[begin:end])) for begin, end in _spans(found)])
        mine_weight = weights[0]
    return coefficients, bias


def packed(kinds: Mapping[str, tuple[np.ndarray, float]], *, parts: bool) -> bytes:
    """The bytes that `open_watch` reads."""
    columns, scales = [], []
    for coefficients, _ in kinds.values():
        scale = float(np.quantile(np.abs(coefficients[coefficients != 0]), 0.9999)) / 127
        columns.append(np.clip(np.rint(coefficients / scale), -127, 127).astype(np.int8))
        scales.append(scale)
    head = {
        "kinds": list(kinds),
        "buckets": 1 << BITS,
        "scales": scales,
        "biases": [bias for _, bias in kinds.values()],
        "parts": parts,
    }
    written = json.dumps(head).encode()
    return MAGIC + struct.pack("<I", len(written)) + written + np.stack(columns, 1).tobytes()


def _spans(bags: Bags) -> list[tuple[int, int]]:
    return list(zip(bags.starts, bags.starts[1:], strict=False))
