"""Witnesses after c2sp.org/tlog-cosignature: somebody else who remembers what the log showed.

A witness keeps the last checkpoint it saw and signs a new one only if the log proves that it goes
on from there. So an operator who rewrites history and signs it anew shows two people two logs, and
one of them has it in writing.
"""

from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import SEED, Checkpoint, open_checkpoint
from handrail.ledger.note import COSIGNATURE, Signature, VerifierKey, is_key_name, parse_note
from handrail.ledger.proof import consistency_proof, is_consistent
from handrail.ledger.tree import Read

TIME = 8
SIGNED = 64


@dataclass(frozen=True, slots=True)
class Witness:
    """A witness's name and secret key."""

    name: str
    key: Ed25519PrivateKey = field(repr=False)

    def __post_init__(self) -> None:
        if not is_key_name(self.name):
            raise BadInput("A witness's name is not empty and holds neither spaces nor plus signs.")

    @classmethod
    def of_seed(cls, name: str, seed: bytes) -> Self:
        """Make the witness whose secret is these 32 bytes."""
        if len(seed) != SEED:
            raise BadInput("An Ed25519 seed has 32 bytes.")
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def verifier(self) -> VerifierKey:
        """The public half: what a witness publishes."""
        return VerifierKey(self.name, self.key.public_key().public_bytes_raw(), COSIGNATURE)

    def cosign(self, note: str, at: int) -> str:
        """Return the checkpoint with our line below: at this second we saw it, and it fits."""
        text, _ = parse_note(note)
        signature = self.key.sign(_message(text, at))
        return f"{note}{Signature(self.name, self.verifier.id, at.to_bytes(TIME) + signature)}"


def seen_at(note: str, key: VerifierKey) -> int:
    """Return the latest second at which the witness signed this checkpoint, or say it did not."""
    text, signatures = parse_note(note)
    ours = [one for one in signatures if (one.name, one.key_id) == (key.name, key.id)]
    if not ours:
        raise BadInput(f"The witness {key.name} did not sign this checkpoint.")
    times = []
    for one in ours:
        at = int.from_bytes(one.data[:TIME])
        whole = len(one.data) == TIME + SIGNED
        if not whole or not key.holds(_message(text, at), one.data[TIME:]):
            raise BadInput(f"The signature of the witness {key.name} is not valid.")
        times.append(at)
    return max(times)


def demand_growth(kept: Checkpoint, head: Checkpoint, read: Read) -> int:
    """Return how many hashes prove that the log goes on from the checkpoint we kept, or raise.

    `read` gives hashes of the log as it is now; they need not be trusted.
    """
    if kept.origin != head.origin:
        raise BadInput("The kept checkpoint is of another log.")
    if head.size < kept.size:
        raise BadInput(f"The log was cut short: it had {kept.size} entries and has {head.size}.")
    if head.size == kept.size:
        if head.root != kept.root:
            raise BadInput(f"The log forked: its {kept.size} entries are not what they were.")
        return 0
    proof = consistency_proof(kept.size, head.size, read)
    if not is_consistent(proof, kept.size, kept.root, head.size, head.root):
        raise BadInput(
            f"The log forked, or its tiles are not its own: nothing proves that its first "
            f"{kept.size} entries are what they were."
        )
    return len(proof)


def latest(note: str, key: VerifierKey, known: str | None, read: Read) -> tuple[Checkpoint, int]:
    """Open the log's checkpoint; prove that it goes on from the one known, if there is one."""
    head = open_checkpoint(note, key)
    return head, demand_growth(open_checkpoint(known, key), head, read) if known else 0


def _message(text: str, at: int) -> bytes:
    return f"cosignature/v1\ntime {at}\n{text}".encode()
