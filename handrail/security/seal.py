"""Sealing: AES-256-GCM under one key per subject, each seal bound to its place.

Nonces, keys and salts are drawn here and are never a parameter: whoever could choose a nonce
could use one twice. A 96-bit random nonce is safe for 2^32 seals under one key (NIST SP 800-38D),
far more than one customer will ever write.
"""

import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import NewType, Self, final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.core.errors import Broken
from handrail.core.ids import SubjectId

Sealed = NewType("Sealed", bytes)
Wrapped = NewType("Wrapped", bytes)

KEY_BYTES = 32
SALT_BYTES = 32
VERSION = b"\x01"
NONCE_BYTES = 12
TAG_BYTES = 16
HEAD_VERSION = len(VERSION)
HEAD = HEAD_VERSION + NONCE_BYTES
SHORTEST = HEAD + TAG_BYTES


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value lies. A seal moved to another place does not open."""

    table: str
    row: str
    field: str


@final
class DataKey:
    """A 256-bit key that hides itself: not shown, not pickled, compared in constant time.

    Attributes:
        aead: The cipher under this key.
        before: The key before this one, which opens what is not sealed anew yet.
    """

    __slots__ = ("_key", "aead", "before")

    def __init__(self, key: bytes, before: "DataKey | None" = None) -> None:
        if len(key) != KEY_BYTES:
            raise Broken("A key does not have 32 bytes.", "Restore it from its backup.")
        self._key = bytes(key)
        self.aead = AESGCM(self._key)
        self.before = before

    def after(self, before: "DataKey") -> "DataKey":
        """Return this key with the one before it: seals with this, opens with either."""
        return DataKey(self._key, before)

    def exposed(self) -> bytes:
        """Return the key itself. Only wrapping, and the key file, may ask."""
        return self._key

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self._key, other._key)

    def __hash__(self) -> int:
        return hash(sha256(b"handrail/key" + self._key).digest())

    def __repr__(self) -> str:
        return "DataKey(<hidden>)"

    def __reduce__(self) -> tuple[type[Self], tuple[bytes]]:
        raise TypeError("DataKey is never pickled; wrap it instead")


def new_data_key() -> DataKey:
    """Draw a new key."""
    return DataKey(secrets.token_bytes(KEY_BYTES))


def new_salt() -> bytes:
    """Draw a salt of 32 bytes."""
    return secrets.token_bytes(SALT_BYTES)


def seal(key: DataKey, plain: bytes, place: Place) -> Sealed:
    """Seal bytes for one place: version, nonce, ciphertext and tag."""
    return Sealed(_encrypt(key, plain, _bound(b"field", place.table, place.row, place.field)))


def open_sealed(key: DataKey, sealed: Sealed, place: Place) -> bytes:
    """Open a seal, or raise `Broken` if the key, the place or any bit is another."""
    bound = _bound(b"field", place.table, place.row, place.field)
    if key.before is None:
        return _decrypt(key, sealed, bound)
    try:
        return _decrypt(key, sealed, bound)
    except Broken:
        return _decrypt(key.before, sealed, bound)


def wrap(kek: DataKey, key: DataKey, subject: SubjectId) -> Wrapped:
    """Wrap a subject's key in the key-encryption key."""
    return Wrapped(_encrypt(kek, key.exposed(), _bound(b"key", subject)))


def unwrap(kek: DataKey, wrapped: Wrapped, subject: SubjectId) -> DataKey:
    """Unwrap a subject's key, or raise `Broken` if it is not this subject's or was touched."""
    return DataKey(_decrypt(kek, wrapped, _bound(b"key", subject)))


def blind(index_key: DataKey, field: str, value: str) -> bytes:
    """Return the blind index of a value: equal values of one field meet, and nothing else."""
    bound = _bound(b"blind", field, value)
    return hmac.digest(index_key.exposed(), bound, "sha256")


def salted(plain: bytes) -> tuple[bytes, bytes]:
    """Draw a salt and return it with the SHA-256 of salt and bytes, for a commitment."""
    salt = new_salt()
    return salt, sha256(salt + plain).digest()


def _encrypt(key: DataKey, plain: bytes, bound: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return VERSION + nonce + key.aead.encrypt(nonce, plain, VERSION + bound)


def _decrypt(key: DataKey, sealed: bytes, bound: bytes) -> bytes:
    if len(sealed) >= SHORTEST and sealed[:HEAD_VERSION] == VERSION:
        try:
            return key.aead.decrypt(sealed[HEAD_VERSION:HEAD], sealed[HEAD:], VERSION + bound)
        except InvalidTag:
            pass
    raise Broken("A seal does not open: other key, other place, or touched.", "See `doctor`.")


def _bound(purpose: bytes, *parts: str) -> bytes:
    """Join parts so that no two lists of parts give the same bytes: each with its length."""
    joined = purpose
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        joined += len(encoded).to_bytes(4, "big") + encoded
    return joined
