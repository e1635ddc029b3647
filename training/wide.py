"""The wide half of the scorer: logistic regression over hashed words, pairs and parts of words."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from handrail.core.scorer import tokens_of
from handrail.providers.scorer import beside, parts_of, windows

BITS = 16
ROUNDS = 3
REGULAR = 4.0


class Bags:
    """Every text as its windows, in one sparse matrix."""

    def __init__(self, texts: Sequence[str]) -> None:
        indices, values, ends, self.starts = [], [], [0], [0]
        for text in texts:
            for window in windowed(text):
                indices.append(window)
                values.append(np.full(len(window), len(window) ** -0.5, np.float32))
                ends.append(ends[-1] + len(window))
            self.starts.append(len(ends) - 1)
        shape = (len(ends) - 1, 1 << BITS)
        parts = np.concatenate(values), np.concatenate(indices), np.array(ends)
        self.matrix = csr_matrix(parts, shape, dtype=np.float32)
        self.matrix.sum_duplicates()

    def best(self, weights: np.ndarray) -> np.ndarray:
        """For each text the row of its best window."""
        scores = self.matrix @ weights
        spans = zip(self.starts, self.starts[1:], strict=False)
        return np.array([start + int(np.argmax(scores[start:end])) for start, end in spans])

    def top(self, weights: np.ndarray, bias: float) -> np.ndarray:
        """For each text the log-odds of its best window."""
        return np.maximum.reduceat(self.matrix @ weights, self.starts[:-1]) + bias


def windowed(text: str) -> list[np.ndarray]:
    """The buckets of each window of a text."""
    tokens = tokens_of(text)
    if not tokens:
        return [np.zeros(1, np.int64)]
    each = [np.append(parts_of(word), beside(tokens, at)) for at, word in enumerate(tokens)]
    masked = [one.astype(np.int64) & ((1 << BITS) - 1) for one in each]
    return [
        np.concatenate(masked[start:end]) for start, end in zip(*windows(len(each)), strict=True)
    ]


def fit(
    bags: Bags, chosen: np.ndarray, labels: np.ndarray, weight: np.ndarray
) -> tuple[np.ndarray, float]:
    """Fit one kind: each text counts by the window that fits it best at the moment."""
    picked = np.array(bags.starts[:-1])
    for _ in range(ROUNDS):
        model = LogisticRegression(C=REGULAR, solver="liblinear", max_iter=200)
        model.fit(bags.matrix[picked[chosen]], labels[chosen], sample_weight=weight[chosen])
        coefficients = model.coef_[0]
        picked = bags.best(coefficients)
    return coefficients, float(model.intercept_[0])
