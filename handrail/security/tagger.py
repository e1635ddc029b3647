"""Tell for each word of a text whether it belongs to a name, a street or a city: our own weights.

A word is read as its parts of three to five letters, as itself, by how it is written and by what
stands around it; two layers look at its neighbours. Nothing is remembered of what was read: a cache
of words would be a copy of what customers write.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from handrail.security.weights import read_weights_of
from handrail.security.written import STRANGER, Features, Read, features_of

MAGIC = b"HRN1"
TAGS = ("other", "name", "street", "city")
NAME, STREET, CITY = 1, 2, 3
FEW = 3  # words: "thanks Mark" says a name in words of every day
SHORT = 48  # words of a text that is looked at whole
NEAR = 6  # words on each side of a strange one: twice what the layers see
BLOCK = 512  # words at once: what lies in the processor's cache
END = frozenset(".!?:\n")
FAR = 2  # neighbours on each side that the first layer sees
Numbers = NDArray[np.float32]
Small = NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Tagger:
    """Weights and everyday words.

    Attributes:
        everyday: Words that are nobody's name.
        mostly: Words that are somebody's name at times: "may", "will", "long".
        known: Of both kinds of words, which of `itself` is theirs; all others are strangers, read
            by their parts alone, however often their like was seen: no name is known by heart.
        scales: What one is worth in `parts`, in `itself` and in `rows`.
    """

    everyday: frozenset[str] = field(repr=False)
    mostly: frozenset[str] = field(repr=False)
    known: Mapping[str, int] = field(repr=False)
    parts: Small = field(repr=False)
    itself: Small = field(repr=False)
    rows: Small = field(repr=False)
    scales: tuple[float, float, float]
    first: tuple[Numbers, Numbers] = field(repr=False)
    second: tuple[Numbers, Numbers] = field(repr=False)
    out: tuple[Numbers, Numbers] = field(repr=False)

    def is_everyday(self, read: Read) -> bool:
        """Tell cheaply that no word of a text could be a name: most messages end here."""
        rest = {word for word in read.plain if not word.isdigit()} - self.everyday
        if not rest:
            return True
        if not rest <= self.mostly or len(read.plain) <= FEW:
            return False
        return not any(
            word in rest and read.words[start].isupper() and END.isdisjoint(read.words[end:start])
            for word, (_, end), (start, _) in zip(
                read.plain[1:], read.places, read.places[1:], strict=False
            )
        )

    def weigh(self, read: Read) -> Numbers:
        """Return for each word how likely each tag is. Linear in the text.

        Of a long text only what stands near a word that is not of every day is looked at.
        """
        kept = range(len(read.places)) if len(read.places) <= SHORT else self._near(read)
        weights = np.zeros((len(read.places), len(TAGS)), np.float32)
        for begin in range(0, len(kept), BLOCK):
            before = min(begin, NEAR)
            seen = kept[begin - before : begin + BLOCK + NEAR]
            hidden = self._layers(features_of(read, seen, len(self.parts), self.known))
            block = kept[begin : begin + BLOCK]
            shown = hidden[before : before + len(block)]
            weights[block] = _softmax(shown @ self.out[0] + self.out[1])
        return weights

    def _near(self, read: Read) -> list[int]:
        """Return the words that stand near one that is not of every day."""
        strange = np.array([word not in self.everyday for word in read.plain], np.float32)
        return np.flatnonzero(np.convolve(strange, np.ones(2 * NEAR + 1), "same")).tolist()

    def _layers(self, features: Features) -> Numbers:
        counts = np.diff(features.starts, append=len(features.parts))
        gathered = self.parts[features.parts].astype(np.float32)
        vectors = np.add.reduceat(gathered, features.starts, axis=0)
        vectors *= (self.scales[0] / counts[:, None]).astype(np.float32)
        vectors += self.itself[features.itself] * np.float32(self.scales[1])
        vectors += self.rows[features.rows].sum(axis=1, dtype=np.float32) * self.scales[2]
        hidden = _beside(vectors, FAR) @ self.first[0] + self.first[1]
        np.maximum(hidden, 0, out=hidden)
        hidden = _beside(hidden, 1) @ self.second[0] + self.second[1]
        np.maximum(hidden, 0, out=hidden)
        return hidden


def _beside(vectors: Numbers, far: int) -> Numbers:
    """Return for each word its vector between those of its neighbours."""
    count, size = vectors.shape
    padded = np.zeros((count + 2 * far, size), np.float32)
    padded[far : far + count] = vectors
    return np.concatenate([padded[at : at + count] for at in range(2 * far + 1)], axis=1)


def _softmax(scores: Numbers) -> Numbers:
    raised: Numbers = np.exp(scores - scores.max(axis=1, keepdims=True))
    raised /= raised.sum(axis=1, keepdims=True)
    return raised


def open_tagger(data: bytes) -> Tagger:
    """Read a tagger: magic, length of the head, the head as JSON, the arrays in its order.

    Raises:
        ValueError: These bytes are no tagger, or cut short.
    """
    read = read_weights_of(data, MAGIC, "tagger")
    head, arrays = read.head, read.arrays
    parts, itself, rows = (arrays[name] for name in ("parts", "itself", "rows"))
    layers = [
        (read.full(name), np.array(bias, np.float32)) for name, bias in head["biases"].items()
    ]
    everyday, mostly = head["everyday"].split(), head["mostly"].split()
    return Tagger(
        everyday=frozenset(everyday),
        mostly=frozenset(mostly),
        known=places_of(everyday, mostly),
        parts=parts[0],
        itself=itself[0],
        rows=rows[0],
        scales=(parts[1], itself[1], rows[1]),
        first=layers[0],
        second=layers[1],
        out=layers[2],
    )


def places_of(everyday: Sequence[str], mostly: Sequence[str]) -> Mapping[str, int]:
    """Return which place is a known word's."""
    return {word: at for at, word in enumerate([*everyday, *mostly], start=STRANGER + 1)}
