"""The local provider's ear: how much a message sounds like one of a few kinds, without a model.

Two small models hear every message, and their log-odds are mixed. The wide one adds up words, pairs
of words and parts of words over the best window of a text. The deep one makes a vector of each word
from its parts, looks at words in their order, and keeps the strongest of what it saw anywhere.
Together under a millisecond for a message; time is linear in the text. Nothing is remembered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from handrail.core.scorer import tokens_of
from handrail.security.weights import read_weights_of

MAGIC = b"HRS2"
WINDOW, STRIDE = 16, 4  # words: what one request is said in, and how far the window moves
SHORTEST_GRAM, LONGEST_GRAM = 3, 5
MOST_PARTS = 24  # parts of a word that the deep model reads
UNHEARD = -9.0  # log-odds of a text without a word: marks and numbers say nothing
Numbers = NDArray[np.float32]
Small = NDArray[np.int8]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Wide:
    """Signed bytes for every bucket, one a kind; times `scale` they are weights."""

    weights: Small = field(repr=False)
    scale: float
    biases: Numbers


@dataclass(frozen=True, slots=True)
class Deep:
    """A vector for every bucket, two layers over neighbouring words, one output a kind."""

    vectors: Small = field(repr=False)
    scale: float
    first: tuple[Numbers, Numbers] = field(repr=False)
    second: tuple[Numbers, Numbers] = field(repr=False)
    out: tuple[Numbers, Numbers] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LocalScorer:
    """The `Scorer` port from our own weights.

    Attributes:
        mix: For each kind, what the wide score, the deep score and one count.
    """

    kinds: tuple[str, ...]
    wide: Wide
    deep: Deep
    mix: Numbers

    def scores(self, words: str) -> Mapping[str, float]:
        """Return for each kind the log-odds."""
        tokens = tokens_of(words)
        if not any(letter.isalpha() for token in tokens for letter in token):
            return dict.fromkeys(self.kinds, UNHEARD)
        parts = {word: parts_of(word) for word in dict.fromkeys(tokens)}
        wide, deep = _hear_wide(self.wide, tokens, parts), _hear_deep(self.deep, tokens, parts)
        mixed = self.mix[:, 0] * wide + self.mix[:, 1] * deep + self.mix[:, 2]
        return {kind: float(score) for kind, score in zip(self.kinds, mixed, strict=True)}


def open_scorer(data: bytes) -> LocalScorer:
    """Read a scorer: magic, length of the head, the head as JSON, the arrays in its order.

    Raises:
        ValueError: These bytes are no scorer, or cut short.
    """
    read = read_weights_of(data, MAGIC, "scorer")
    head, arrays = read.head, read.arrays
    biases = {name: np.array(one, np.float32) for name, one in head["biases"].items()}
    layers = [(read.full(name), biases[name]) for name in ("first", "second", "out")]
    return LocalScorer(
        tuple(head["kinds"]),
        Wide(*arrays["wide"], biases["wide"]),
        Deep(*arrays["vectors"], *layers),
        np.array(head["mix"], np.float32),
    )


def parts_of(word: str) -> Places:
    """Return the hashes of a word itself and of its parts of three to five bytes."""
    padded = f" {word} ".encode()
    found = [crc32(b"w " + word.encode())]
    for size in range(SHORTEST_GRAM, LONGEST_GRAM + 1):
        found += [crc32(padded[start : start + size]) for start in range(len(padded) - size + 1)]
    return np.array(found, np.int64)


def beside(tokens: Sequence[str], at: int) -> list[int]:
    """Return the hashes of a word together with the one or two before it."""
    word = tokens[at]
    found = [crc32(f"b {tokens[at - 1]} {word}".encode())] if at else []
    if at > 1:
        found.append(crc32(f"t {tokens[at - 2]} {tokens[at - 1]} {word}".encode()))
        found.append(crc32(f"s {tokens[at - 2]} {word}".encode()))
    return found


def windows(count: int) -> tuple[Places, Places]:
    """Return where the windows over so many words begin, and where they end."""
    more = np.arange(STRIDE, max(STRIDE, count - WINDOW + STRIDE), STRIDE)
    starts = np.concatenate([[0], more])
    return starts, np.minimum(count, starts + WINDOW)


def _hear_wide(wide: Wide, tokens: Sequence[str], parts: Mapping[str, Places]) -> Numbers:
    """Return the log-odds of the window that fits each kind best."""
    each = [np.append(parts[word], beside(tokens, at)) for at, word in enumerate(tokens)]
    counts = np.array([len(one) for one in each])
    places = np.concatenate(each).astype(np.int64) & (len(wide.weights) - 1)
    begins = np.cumsum(counts) - counts
    sums = np.add.reduceat(wide.weights[places].astype(np.int32), begins, axis=0)
    upto = np.concatenate([np.zeros((1, sums.shape[1]), np.int64), np.cumsum(sums, axis=0)])
    read = np.concatenate([[0], np.cumsum(counts)])
    starts, ends = windows(len(tokens))
    lengths = np.sqrt(read[ends] - read[starts])[:, None]
    best: Numbers = ((upto[ends] - upto[starts]) / lengths).max(axis=0)
    return (best * wide.scale + wide.biases).astype(np.float32)


def _hear_deep(deep: Deep, tokens: Sequence[str], parts: Mapping[str, Places]) -> Numbers:
    """Return the log-odds of what was strongest anywhere in the text."""
    read = [one[:MOST_PARTS] for one in parts.values()]
    counts = np.array([len(one) for one in read])
    places = np.concatenate(read) & (len(deep.vectors) - 1)
    begins = np.cumsum(counts) - counts
    sums = np.add.reduceat(deep.vectors[places].astype(np.float32), begins, axis=0)
    vectors = sums * (deep.scale / counts[:, None])
    order = {word: place for place, word in enumerate(parts)}
    text = vectors[[order[word] for word in tokens]].astype(np.float32)
    near = _look(text, 1, *deep.first)
    far = _look(near, 2, *deep.second)
    seen = np.concatenate([near.max(axis=0), far.max(axis=0)])
    heard: Numbers = seen @ deep.out[0] + deep.out[1]
    return heard


def _look(text: Numbers, step: int, weights: Numbers, bias: Numbers) -> Numbers:
    """Look at each word with the one `step` before and the one `step` after it."""
    none = np.zeros((step, text.shape[1]), np.float32)
    padded = np.concatenate([none, text, none])
    count = len(text)
    three = np.concatenate([padded[at * step : at * step + count] for at in range(3)], axis=1)
    seen: Numbers = np.maximum(three @ weights + bias, 0.0)
    return seen


def _full(small: Small, scale: float) -> Numbers:
    full: Numbers = small.astype(np.float32) * np.float32(scale)
    return full
