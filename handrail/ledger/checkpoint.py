"""Checkpoints after c2sp.org/tlog-checkpoint: the log's name, size and root, signed."""

import re
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from handrail.core.errors import BadInput
from handrail.ledger.note import Signature, VerifierKey, is_key_name, open_note, strict_base64
from handrail.ledger.tree import HASH

MAX_SIZE = 2**63 - 1
NUMBER = re.compile(r"0|[1-9][0-9]{0,18}")
LINES = 3
SEED = 32


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself: origin, number of entries, root hash."""

    origin: str
    size: int
    root: bytes


@dataclass(frozen=True, slots=True)
class Signer:
    """The log's name and secret key. It signs checkpoints, and leaves for receipts.

    The two cannot be taken for one another: a leaf hash has 32 bytes, a checkpoint always more.
    """

    name: str
    key: Ed25519PrivateKey = field(repr=False)

    def __post_init__(self) -> None:
        if not is_key_name(self.name):
            raise BadInput("A log's name is not empty and holds neither spaces nor plus signs.")

    @classmethod
    def of_seed(cls, name: str, seed: bytes) -> Self:
        """Make the signer whose secret is these 32 bytes."""
        if len(seed) != SEED:
            raise BadInput("An Ed25519 seed has 32 bytes.")
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def verifier(self) -> VerifierKey:
        """The public half: what is published, and all that a verifier needs."""
        return VerifierKey(self.name, self.key.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """Sign with Ed25519."""
        return self.key.sign(message)


def sign_checkpoint(origin: str, size: int, root: bytes, signer: Signer) -> str:
    """Return the signed checkpoint of a log."""
    if not origin.strip() or not origin.isprintable():
        raise BadInput("A checkpoint's origin is one printable line.")
    if not 0 <= size <= MAX_SIZE or len(root) != HASH:
        raise BadInput("A checkpoint has a size and a root hash of 32 bytes.")
    body = f"{origin}\n{size}\n{b64encode(root).decode()}\n"
    line = Signature(signer.name, signer.verifier.id, signer.sign(body.encode()))
    return f"{body}\n{line}"


def open_checkpoint(text: str, verifier_key: VerifierKey) -> Checkpoint:
    """Verify a checkpoint and return what it says.

    Extension lines are not taken: nobody could audit them.
    """
    return parse_body(open_note(text, verifier_key))


def size_of(text: str) -> int:
    """Return how many entries a checkpoint of our own covers; none before the first."""
    return parse_number(text.split("\n", 2)[1]) if text else 0


def parse_number(text: str) -> int:
    """Read a number in its only decimal spelling, below 2**63."""
    if not NUMBER.fullmatch(text) or int(text) > MAX_SIZE:
        raise BadInput("A size or index is not a plain decimal number.")
    return int(text)


def parse_body(body: str) -> Checkpoint:
    """Read a checkpoint's text. It proves nothing until its signature was verified."""
    lines = body.split("\n")
    if len(lines) != LINES + 1 or lines.pop():
        raise BadInput("A checkpoint has three lines: origin, size, root.")
    origin, size, encoded = lines
    root = strict_base64(encoded)
    if not origin or len(root) != HASH:
        raise BadInput("A checkpoint has an origin, and a root hash of 32 bytes.")
    return Checkpoint(origin, parse_number(size), root)
