"""How weights lie in a file: four bytes of what it is, a head in JSON, arrays of signed bytes."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Small = NDArray[np.int8]
Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """A file of weights, read.

    Attributes:
        head: What its writer says of it.
        body: Where the arrays begin.
        arrays: Each by its name, with what one is worth; empty when the head names none.
    """

    head: Mapping[str, Any] = field(repr=False)
    body: int
    arrays: Mapping[str, tuple[Small, float]] = field(repr=False)

    def full(self, name: str) -> Numbers:
        """Return an array as what it stands for."""
        array, scale = self.arrays[name]
        return array.astype(np.float32) * np.float32(scale)


def read_weights_of(data: bytes, magic: bytes, what: str) -> Weights:
    """Read weights: magic, length of the head, the head as JSON, the arrays in its order.

    Raises:
        ValueError: These bytes are something else, or cut short.
    """
    if data[:4] != magic:
        raise ValueError(f"these bytes are no {what}")
    (length,) = struct.unpack_from("<I", data, 4)
    head = json.loads(data[8 : 8 + length])
    arrays: dict[str, tuple[Small, float]] = {}
    at = 8 + length
    for name, shape, scale in head.get("arrays", ()):
        count = int(np.prod(shape))
        arrays[name] = np.frombuffer(data, np.int8, count, at).reshape(shape), float(scale)
        at += count
    return Weights(head, 8 + length, arrays)
