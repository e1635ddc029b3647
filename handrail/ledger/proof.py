"""Inclusion and consistency proofs: made after RFC 6962, checked after RFC 9162."""

from collections.abc import Sequence

from handrail.core.errors import BadInput
from handrail.ledger.tree import EMPTY_ROOT, Read, node_hash, subtree


def inclusion_proof(index: int, size: int, read: Read) -> tuple[bytes, ...]:
    """Prove that the leaf at `index` is in the log of this size: its siblings, from below."""
    if not 0 <= index < size:
        raise BadInput("There is no such entry in a log of this size.")
    proof: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            proof.append(subtree(middle, end, read))
            end = middle
        else:
            proof.append(subtree(start, middle, read))
            start = middle
    return tuple(reversed(proof))


def consistency_proof(old_size: int, new_size: int, read: Read) -> tuple[bytes, ...]:
    """Prove that the log of `new_size` only added to the log of `old_size`."""
    if not 0 <= old_size <= new_size:
        raise BadInput("A log only grows.")
    if old_size in {0, new_size}:
        return ()
    proof: list[bytes] = []
    start, end = 0, new_size
    while old_size != end:
        middle = start + _split(end - start)
        if old_size <= middle:
            proof.append(subtree(middle, end, read))
            end = middle
        else:
            proof.append(subtree(start, middle, read))
            start = middle
    if start:
        proof.append(subtree(start, end, read))
    return tuple(reversed(proof))


def is_included(proof: Sequence[bytes], index: int, size: int, leaf: bytes, root: bytes) -> bool:
    """Check an inclusion proof (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(sibling, found)
            place, last = _climb(place, last)
        else:
            found = node_hash(found, sibling)
        place, last = place >> 1, last >> 1
    return last == 0 and found == root


def is_consistent(
    proof: Sequence[bytes], old_size: int, old_root: bytes, new_size: int, new_root: bytes
) -> bool:
    """Check a consistency proof (RFC 9162, 2.1.4.2). Every log goes on from the empty one."""
    if not 0 <= old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    if old_size == 0:
        return not proof and old_root == EMPTY_ROOT
    path = [old_root, *proof] if old_size.bit_count() == 1 else list(proof)
    return bool(path) and _agree(path, old_size, new_size) == (old_root, new_root)


def _agree(path: Sequence[bytes], old_size: int, new_size: int) -> tuple[bytes, bytes] | None:
    """Rebuild both roots along the path; nothing when its length does not fit the sizes."""
    place, last = _climb_ones(old_size - 1, new_size - 1)
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return None
        if place & 1 or place == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            place, last = _climb(place, last)
        else:
            new = node_hash(new, sibling)
        place, last = place >> 1, last >> 1
    return (old, new) if last == 0 else None


def _climb(place: int, last: int) -> tuple[int, int]:
    """Skip the levels at which a right edge has no sibling."""
    while place and not place & 1:
        place, last = place >> 1, last >> 1
    return place, last


def _climb_ones(place: int, last: int) -> tuple[int, int]:
    while place & 1:
        place, last = place >> 1, last >> 1
    return place, last


def _split(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)
