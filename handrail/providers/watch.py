"""The local provider's watch: how dangerous is the worst sentence of a text, without a model.

A text is cut into sentences; each is read as words, pairs and triples of words, how it begins, and
the marks in it; a linear model adds up what it learned of each, and the sentence that scores
highest speaks for the text. So one order hidden in a long document counts like an order that stands
alone, and the length of a text says nothing. Time is linear in the text. Nothing is remembered.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from handrail.core.scorer import FOLDS
from handrail.core.words import show, to_latin
from handrail.providers.scorer import MOST_PARTS, parts_of
from handrail.security.weights import read_weights_of

MAGIC = b"HRW1"
MOST_CHARACTERS = 8_000
LONGEST, STEP, FEWEST = 32, 24, 3  # words of a sentence that are read together
STEM, LETTERS, LOUD = 5, 24, 3
UNHEARD = -9.0  # log-odds of a text without a word
TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[^\w\s]{1,8}|_+")
END = re.compile(r"(?<=[.!?:;。！？])[\"')\]]*\s+|\n+")
QUIET = frozenset(".,'-")
USUAL = frozenset(
    [
        *("?!", "!?", ").", "),", '",', '."', '":', "')", ".'", '?"', '!"', ".)", "?)", "!)"),
        *(',"', '("', '").', '")', "',", "):", ")?", ":)", ";)", ":-)", ":(", "://", "().", "->"),
        *("=>", ">=", "<=", "==", "!=", "+="),
    ]
)
SHARES = (0.0, 0.05, 0.15, 0.3, 0.5)
Small = NDArray[np.int8]
Numbers = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Watch:
    """The `Scorer` port from our own weights: a score above zero is an alarm.

    Attributes:
        weights: Signed bytes for every bucket, one a kind; times its scale they are weights.
        parts: Whether parts of words are read as well.
    """

    kinds: tuple[str, ...]
    weights: Small = field(repr=False)
    scales: Numbers
    biases: Numbers
    parts: bool

    def scores(self, words: str) -> Mapping[str, float]:
        """Return for each kind the log-odds of the sentence that sounds most like it."""
        read = [places(one, parts=self.parts) for one in sentences(words)]
        if not read:
            return dict.fromkeys(self.kinds, UNHEARD)
        counts = np.array([len(one) for one in read])
        found = self.weights[np.concatenate(read) & (len(self.weights) - 1)]
        begins = np.cumsum(counts) - counts
        sums = np.add.reduceat(found, begins, axis=0, dtype=np.int32)
        best = (sums / np.sqrt(counts)[:, None] * self.scales + self.biases).max(axis=0)
        return {kind: float(score) for kind, score in zip(self.kinds, best, strict=True)}


@dataclass(frozen=True, slots=True)
class Together:
    """The `Scorer` port: several scorers, each with kinds of its own."""

    scorers: tuple[Watch, ...]

    def scores(self, words: str) -> Mapping[str, float]:
        """Return what each of them says."""
        return {kind: odds for one in self.scorers for kind, odds in one.scores(words).items()}


def open_watch(data: bytes) -> Watch:
    """Read a watch: magic, length of the head, the head as JSON, the weights.

    Raises:
        ValueError: These bytes are no watch, or cut short.
    """
    read = read_weights_of(data, MAGIC, "watch")
    head = read.head
    shape = head["buckets"], len(head["kinds"])
    weights = np.frombuffer(data, np.int8, shape[0] * shape[1], read.body).reshape(shape)
    scales, biases = (np.array(head[name], np.float32) for name in ("scales", "biases"))
    return Watch(tuple(head["kinds"]), weights, scales, biases, head["parts"])


def sentences(text: str) -> Iterator[Sequence[str]]:
    """Yield the tokens of each sentence: long ones in overlapping pieces, short ones together."""
    held: list[str] = []
    for piece in END.split(show(text[:MOST_CHARACTERS])):
        held += TOKEN.findall(piece)
        if len(held) < FEWEST:
            continue
        for start in range(0, max(1, len(held) - LONGEST + STEP), STEP):
            yield held[start : start + LONGEST]
        held = []
    if held:
        yield held


def places(tokens: Sequence[str], *, parts: bool) -> Places:
    """Return the hashes of everything that is read in a sentence."""
    words, shouted, odd, glued = _words(tokens)
    read = [f"x shout {_share(shouted, words)}", f"x marks {_share(_marks(tokens), tokens)}"]
    read += [
        f"x {name} {step}"
        for name, count in (("odd", odd), ("glued", glued))
        for step in _steps(count)
    ]
    if words:
        read += [f"^ {words[0]}", f"^ {' '.join(words[:2])}"]
    before, last = "", ""
    for word in words:
        read.append(f"w {word}")
        if len(word) > STEM:
            read.append(f"p {word[:STEM]}")
        if last:
            read.append(f"b {last} {word}")
        if before:
            read += [f"t {before} {last} {word}", f"s {before} {word}"]
        before, last = last, word
    hashes = np.array([crc32(one.encode()) for one in read], np.int64)
    if not parts:
        return hashes
    each = [parts_of(word)[1:MOST_PARTS] for word in words if word[0].isalpha()]
    return np.concatenate([hashes, *each])


def _words(tokens: Sequence[str]) -> tuple[list[str], int, int, int]:
    """Return the words as read; how many are shouted, how many marks odd, words run together."""
    words: list[str] = []
    shouted = odd = glued = 0
    for token in tokens:
        if token[0].isalpha():
            shouted += len(token) >= LOUD and token.isupper()
            glued += len(token) > LOUD and not (
                token.isupper() or token.islower() or token.istitle()
            )
            words.append(to_latin(token.casefold().translate(FOLDS)[:LETTERS]))
        elif token[0].isdigit():
            words.append("0")
        else:
            odd += len(token) > 1 and token not in USUAL and len(set(token)) > 1
            if token not in QUIET:
                words.append(token[:3])
    return words, shouted, odd, glued


def _marks(tokens: Sequence[str]) -> int:
    return sum(not token[0].isalnum() for token in tokens)


def _share(count: int, of: Sequence[str]) -> int:
    share = count / max(1, len(of))
    return sum(share > step for step in SHARES)


def _steps(count: int) -> list[str]:
    """Name what so many are worth: the first, the second and the fourth count, six times each."""
    return [f"{step} {again}" for step in (1, 2, 4) if count >= step for again in range(6)]
