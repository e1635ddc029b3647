"""How much a message sounds like one of a few kinds: a small linear model, read from bytes.

It never stands alone: phrases settle what is plain, the scorer catches what nobody wrote down.
Every part of a text is scored, so that a request hidden in a long story counts like a short one.
Time is linear in the text; the same words give the same score on every machine.
"""

import struct
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from zlib import crc32

MAGIC = b"HRS1"
HEAD = struct.Struct("<4sBBf")
WINDOW, STRIDE = 16, 4  # words: what one request is said in, and how far the window moves
SHORTEST_GRAM, LONGEST_GRAM = 3, 5
FOLDS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "`": "'"})
KEPT = frozenset("?!")


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights of a few kinds over hashed parts of words.

    Attributes:
        kinds: What is told apart, in the order of the weights.
        biases: One a kind.
        weights: For every bucket one signed byte a kind; times `scale` it is the weight.
    """

    kinds: tuple[str, ...]
    biases: tuple[float, ...]
    scale: float
    bits: int
    weights: memoryview = field(repr=False)

    def scores(self, words: str) -> Mapping[str, float]:
        """Return for each kind the log-odds of the part of the text that fits it best."""
        tokens = tokens_of(words)
        if not tokens:
            return dict.fromkeys(self.kinds, min(self.biases))
        parts = [list(buckets(tokens, at, self.bits)) for at in range(len(tokens))]
        counts = [0, *accumulate(len(part) for part in parts)]
        return {kind: self._best(place, parts, counts) for place, kind in enumerate(self.kinds)}

    def _best(self, place: int, parts: Sequence[Sequence[int]], counts: Sequence[int]) -> float:
        """Return the best window's log-odds for the kind at this place."""
        width, weights = len(self.kinds), self.weights
        sums = [0, *accumulate(sum(weights[b * width + place] for b in part) for part in parts)]
        best = max(
            (sums[end] - sums[start]) / (counts[end] - counts[start]) ** 0.5
            for start, end in windows(len(parts))
        )
        return float(best) * self.scale + self.biases[place]


@dataclass(frozen=True, slots=True)
class Band:
    """Between which scores the phrases decide: below it never, above it without them."""

    low: float
    high: float

    def settles(self, score: float | None, phrase: Callable[[], bool]) -> bool:
        """Tell whether it is so; without a score the phrases decide alone."""
        if score is None or self.low < score <= self.high:
            return phrase()
        return score > self.high


def open_scorer(data: bytes) -> Scorer:
    """Read a scorer: magic, bits, number of kinds, scale; then names, biases and weights."""
    magic, bits, count, scale = HEAD.unpack_from(data)
    if magic != MAGIC:
        raise ValueError("these bytes are no scorer")
    at = HEAD.size
    kinds: list[str] = []
    for _ in range(count):
        length = data[at]
        kinds.append(data[at + 1 : at + 1 + length].decode("ascii"))
        at += 1 + length
    biases = struct.unpack_from(f"<{count}f", data, at)
    weights = memoryview(data)[at + 4 * count :].cast("b")
    if len(weights) != count << bits:
        raise ValueError("the weights are cut short")
    return Scorer(tuple(kinds), biases, scale, bits, weights)


def tokens_of(words: str) -> tuple[str, ...]:
    """Return the words of a text as the scorer reads them."""
    plain = unicodedata.normalize("NFKC", words).casefold().translate(FOLDS)
    letters = "".join(_read(letter) for letter in plain)
    return tuple(_calm(word) for word in letters.split())


def windows(count: int) -> Iterator[tuple[int, int]]:
    """Return where each window begins and ends."""
    yield 0, min(count, WINDOW)
    for start in range(STRIDE, count - WINDOW + STRIDE, STRIDE):
        yield start, min(count, start + WINDOW)


def buckets(tokens: Sequence[str], at: int, bits: int) -> Iterator[int]:
    """Return the buckets of one word: itself, with those before it, and its parts."""
    mask = (1 << bits) - 1
    word = tokens[at]
    yield crc32(b"w " + word.encode()) & mask
    if at:
        yield crc32(f"b {tokens[at - 1]} {word}".encode()) & mask
    if at > 1:
        yield crc32(f"t {tokens[at - 2]} {tokens[at - 1]} {word}".encode()) & mask
        yield crc32(f"s {tokens[at - 2]} {word}".encode()) & mask
    padded = f" {word} ".encode()
    for size in range(SHORTEST_GRAM, LONGEST_GRAM + 1):
        for start in range(len(padded) - size + 1):
            yield crc32(padded[start : start + size]) & mask


def _read(letter: str) -> str:
    if letter.isdigit():
        return "0"
    if letter.isalpha() or letter == "'":
        return letter
    return f" {letter} " if letter in KEPT else " "


def _calm(word: str) -> str:
    """Take stretched letters and long numbers for short ones; cut what is no word."""
    out: list[str] = []
    for letter in word[:40]:
        if len(out) > 1 and out[-1] == out[-2] == letter:
            continue
        out.append(letter)
    return "".join(out)
