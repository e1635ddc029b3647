"""A second verifier, written from the papers alone: RFC 6962, RFC 9162 and the C2SP pages.

It shares nothing with the package it checks, is recursive where the papers are, and slow.
"""

import base64
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf(entry):
    return sha256(b"\x00" + entry)


def half(n):
    """The largest power of two smaller than n."""
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def mth(entries):
    """MTH of RFC 6962, 2.1."""
    if not entries:
        return sha256(b"")
    if len(entries) == 1:
        return leaf(entries[0])
    k = half(len(entries))
    return sha256(b"\x01" + mth(entries[:k]) + mth(entries[k:]))


def path(m, entries):
    """PATH of RFC 6962, 2.1.1."""
    if len(entries) == 1:
        return []
    k = half(len(entries))
    if m < k:
        return [*path(m, entries[:k]), mth(entries[k:])]
    return [*path(m - k, entries[k:]), mth(entries[:k])]


def root_from_path(index, size, leaf_hash, proof):
    """The root an inclusion proof leads to, by walking PATH backwards from the top."""
    if size == 1:
        if proof:
            raise ValueError("the proof is too long")
        return leaf_hash
    *below, top = proof
    k = half(size)
    if index < k:
        return sha256(b"\x01" + root_from_path(index, k, leaf_hash, below) + top)
    return sha256(b"\x01" + top + root_from_path(index - k, size - k, leaf_hash, below))


def proof(m, entries):
    """PROOF of RFC 6962, 2.1.2."""
    return subproof(m, entries, known=True)


def subproof(m, entries, *, known):
    if m == len(entries):
        return [] if known else [mth(entries)]
    k = half(len(entries))
    if m <= k:
        return [*subproof(m, entries[:k], known=known), mth(entries[k:])]
    return [*subproof(m - k, entries[k:], known=False), mth(entries[:k])]


def verify_files(files, vkey):
    """Tell whether checkpoint and bundles belong together, as an outsider's tool would."""
    note = files["checkpoint"].decode()
    text, signatures = note.split("\n\n")
    name, key_id, key = vkey.split("+", 2)
    key = base64.b64decode(key)
    assert sha256(name.encode() + b"\n" + key)[:4].hex() == key_id
    signature = signatures.split(" ")[2]
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(
        base64.b64decode(signature)[4:], (text + "\n").encode()
    )
    _, size, root = text.split("\n")
    entries = []
    for name in sorted(files):
        if name.startswith("tile/entries/"):
            data = files[name]
            while data:
                length = int.from_bytes(data[:2], "big")
                entries.append(data[2 : 2 + length])
                data = data[2 + length :]
    return len(entries) == int(size) and mth(entries) == base64.b64decode(root)
