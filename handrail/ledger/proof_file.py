"""`.tlog-proof` files after c2sp.org/tlog-proof: an inclusion proof anybody can keep."""

from base64 import b64encode
from dataclasses import dataclass, field

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import open_checkpoint, parse_number
from handrail.ledger.note import MAX_NOTE, VerifierKey, strict_base64
from handrail.ledger.proof import is_included
from handrail.ledger.tree import HASH

FIRST_LINE = "c2sp.org/tlog-proof@v1"
MAX_HASHES = 63
MAX_HEAD = 100_000


@dataclass(frozen=True, slots=True)
class ProofFile:
    """What a proof file says. It proves nothing until `open_proof` has checked it.

    Attributes:
        index: The entry's number in the log, from zero.
        hashes: The inclusion proof, from the leaf's sibling up.
        checkpoint: The signed checkpoint, word for word.
        extra: Anything; nobody has signed it.
    """

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: str
    extra: bytes = field(default=b"", repr=False)

    def __str__(self) -> str:
        head = [FIRST_LINE]
        if self.extra:
            head.append(f"extra {b64encode(self.extra).decode()}")
        head.append(f"index {self.index}")
        head += [b64encode(one).decode() for one in self.hashes]
        return "\n".join(head) + "\n\n" + self.checkpoint


def open_proof(text: str, leaf: bytes, key: VerifierKey) -> ProofFile:
    """Prove that the log which owns the key holds the leaf, or say why that is not proved."""
    proof = parse_proof(text)
    head = open_checkpoint(proof.checkpoint, key)
    if not is_included(proof.hashes, proof.index, head.size, leaf, head.root):
        raise BadInput("The proof does not lead from this entry to the checkpoint's root.")
    return proof


def parse_proof(text: str) -> ProofFile:
    """Read a proof file, in its only spelling, without proving anything."""
    if len(text) > MAX_HEAD + MAX_NOTE:
        raise BadInput("The proof file is too long.")
    head, blank, checkpoint = text.partition("\n\n")
    first, *lines = head.split("\n")
    if first != FIRST_LINE or not blank or not lines:
        raise BadInput(f"A proof file starts with `{FIRST_LINE}` and holds a checkpoint.")
    extra = _take_extra(lines)
    if not lines or not lines[0].startswith("index "):
        raise BadInput("A proof file names the entry's index.")
    index = parse_number(lines[0].removeprefix("index "))
    hashes = tuple(strict_base64(line) for line in lines[1:])
    if len(hashes) > MAX_HASHES or any(len(one) != HASH for one in hashes):
        raise BadInput("A proof file holds at most 63 hashes of 32 bytes each.")
    return ProofFile(index, hashes, checkpoint, extra)


def _take_extra(lines: list[str]) -> bytes:
    if not lines[0].startswith("extra "):
        return b""
    extra = strict_base64(lines.pop(0).removeprefix("extra "))
    if not extra:
        raise BadInput("A proof file leaves out `extra` when there is none.")
    return extra
