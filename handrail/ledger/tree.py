"""The Merkle tree of RFC 6962: hashes, the right edge that grows, and any subtree.

`Read` is how stored hashes come in: `read(level, index)` returns the root of the `256**level`
leaves from `index * 256**level` on. Level 0 are the leaves' own hashes. Levels above are what the
hash tiles keep, so that a proof in a log of millions reads a few hundred hashes.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from handrail.core.errors import BadInput

WIDE = 256
HEIGHT = 8
HASH = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()

Read = Callable[[int, int], bytes]


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two neighbours into their parent."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """All that must be kept of a tree to go on growing it.

    Attributes:
        size: How many leaves there are.
        hashes: The roots of the full subtrees along the right edge, largest first: one for each
            bit that is set in `size`.
    """

    size: int
    hashes: tuple[bytes, ...]

    def __post_init__(self) -> None:
        whole = all(len(one) == HASH for one in self.hashes)
        if self.size < 0 or len(self.hashes) != self.size.bit_count() or not whole:
            raise BadInput("The right edge of the tree does not fit its size.")

    @classmethod
    def empty(cls) -> Self:
        """Return the tree without leaves."""
        return cls(0, ())

    def append(self, leaf_hashes: Iterable[bytes]) -> "Frontier":
        """Return the tree with these leaves added at the end."""
        size, edge = self.size, list(self.hashes)
        for leaf in leaf_hashes:
            edge.append(leaf)
            for _ in range(_trailing_ones(size)):
                right = edge.pop()
                edge[-1] = node_hash(edge[-1], right)
            size += 1
        return Frontier(size, tuple(edge))

    def root(self) -> bytes:
        """Return the root hash."""
        return _fold(self.hashes)


def root_of(hashes: Iterable[bytes]) -> bytes:
    """Return the root over these hashes."""
    return Frontier.empty().append(hashes).root()


def full_root(hashes: Sequence[bytes]) -> bytes:
    """Return the root over so many hashes that the tree is full: a power of two."""
    while len(hashes) > 1:
        hashes = [node_hash(*pair) for pair in zip(hashes[::2], hashes[1::2], strict=True)]
    return hashes[0]


def subtree(start: int, end: int, read: Read) -> bytes:
    """Return the root over the leaves `start` to `end`, from stored hashes.

    As in RFC 6962, `start` is a multiple of the smallest power of two that reaches `end - start`.
    """
    parts: list[bytes] = []
    while start < end:
        height = (end - start).bit_length() - 1
        parts.append(_full(start, height, read))
        start += 1 << height
    return _fold(parts)


def stored(leaf_hashes: Sequence[bytes]) -> Read:
    """Make a `Read` of leaf hashes held in memory."""
    levels: list[Sequence[bytes]] = [leaf_hashes]
    while len(levels[-1]) >= WIDE:
        below = levels[-1]
        full = len(below) // WIDE
        levels.append([root_of(below[at * WIDE : (at + 1) * WIDE]) for at in range(full)])
    return lambda level, index: levels[level][index]


def _full(start: int, height: int, read: Read) -> bytes:
    """Return the root of a full subtree, read at the highest level that is stored."""
    level, rest = divmod(height, HEIGHT)
    first = start >> (level * HEIGHT)
    return root_of(read(level, first + at) for at in range(1 << rest))


def _fold(parts: Sequence[bytes]) -> bytes:
    root = parts[-1] if parts else EMPTY_ROOT
    for left in reversed(parts[:-1]):
        root = node_hash(left, root)
    return root


def _trailing_ones(size: int) -> int:
    return (~size & (size + 1)).bit_length() - 1
