"""A receipt of a conversation: what of it stands in the log, all proved under one checkpoint.

It is a file of JSON in one spelling, signed as a whole by the log's key, so that no byte of it can
be changed unseen. Checking it takes the file and the public key:

    1  each entry is one, in its only spelling, and the log signed it
    2  its proof leads to the root of the one checkpoint; an entry that waited for its number has
       none yet, and says so
    3  every word is one that its entry commits to, with the salt that was drawn for it
    4  every entry is of this one conversation
    5  the whole is as it was signed
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from handrail.core.errors import BadInput, HandrailError
from handrail.ledger.canonical import parse_entry
from handrail.ledger.checkpoint import Checkpoint, Signer, open_checkpoint
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import VerifierKey
from handrail.ledger.proof import is_included
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.receipt import Checked, Word, bytes_in, demand_words, text_of, word_row

FORMAT = "handrail conversation receipt v1"
MOST_BYTES = 20_000_000
KEYS = frozenset(
    {"format", "key", "conversation", "made", "left_out", "checkpoint", "entries", "signature"}
)


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry of the conversation, signed; its proof, once it has a number; its words."""

    entry: bytes = field(repr=False)
    signature: bytes
    proof: ProofFile | None
    words: Sequence[Word] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """What a receipt of a conversation tells.

    Attributes:
        made: When it was made.
        left_out: How many of its messages it does not prove: earlier ones that found no room, and
            the latest, where no entry tells of them yet.
        size: How many entries the log had; none before its first checkpoint.
        entries: Each entry with its number, none while it waited for one, and what it commits to.
    """

    conversation: str
    made: datetime
    left_out: int
    size: int
    entries: Sequence[Checked]


def write_conversation_receipt(
    conversation: str,
    made: datetime,
    pieces: Sequence[Piece],
    left_out: int,
    signer: Signer,
) -> bytes:
    """Write a receipt. The proofs must be under one checkpoint."""
    heads = {piece.proof.checkpoint for piece in pieces if piece.proof}
    if len(heads) > 1:
        raise BadInput("The proofs of a receipt are under one checkpoint.")
    row: dict[str, object] = {
        "format": FORMAT,
        "key": str(signer.verifier),
        "conversation": conversation,
        "made": made.isoformat(timespec="milliseconds"),
        "left_out": left_out,
        "checkpoint": next(iter(heads), ""),
        "entries": [_piece_row(piece) for piece in pieces],
    }
    return _spell({**row, "signature": text_of(signer.sign(_signed(row)))})


def is_conversation_receipt(data: bytes) -> bool:
    """Tell whether a file says that it is a receipt of a conversation, and not of one turn."""
    return FORMAT.encode() in data[:100]


def check_conversation_receipt(data: bytes, key: VerifierKey) -> Talk:
    """Check a receipt against the log's public key, or raise `BadInput` that says what fails."""
    row = _row(data)
    if row["key"] != str(key):
        raise BadInput("The receipt is of another log, or its key was changed.")
    head = _head(row, key)
    conversation, held = row["conversation"], row["entries"]
    if not isinstance(held, list) or not all(isinstance(one, dict) for one in held):
        raise BadInput("The entries in the receipt cannot be read.")
    entries = [_checked(at, one, head, key) for at, one in enumerate(held, start=1)]
    for at, one in enumerate(entries, start=1):
        if ("conversation", conversation) not in one.entry.about:
            raise BadInput(f"Entry {at} of the receipt is not of its conversation.")
    if not key.holds(_signed(row), bytes_in(row, "signature")):
        raise BadInput("The receipt as a whole is not as the log signed it.")
    return Talk(
        str(conversation), _made(row), _left_out(row), head.size if head else 0, tuple(entries)
    )


def _piece_row(piece: Piece) -> Mapping[str, object]:
    proof = piece.proof
    return {
        "entry": text_of(piece.entry),
        "signature": text_of(piece.signature),
        "index": proof.index if proof else None,
        "hashes": [text_of(one) for one in proof.hashes] if proof else [],
        "words": [word_row(word) for word in piece.words],
    }


def _spell(row: Mapping[str, object]) -> bytes:
    return json.dumps(row, indent=1).encode() + b"\n"


def _signed(row: Mapping[str, object]) -> bytes:
    """Return what is signed: neither 32 bytes, as a leaf, nor three lines, as a checkpoint."""
    body = {name: value for name, value in row.items() if name != "signature"}
    return f"{FORMAT}\n{sha256(_spell(body)).hexdigest()}\n".encode()


def _row(data: bytes) -> Mapping[str, object]:
    bad = BadInput("This is not a receipt of a conversation, in its only spelling.")
    try:
        row: object = json.loads(data) if len(data) <= MOST_BYTES else None
        if not isinstance(row, dict) or set(row) != KEYS or _spell(row) != data:
            raise bad
    except (ValueError, RecursionError):
        raise bad from None
    if row["format"] != FORMAT:
        raise bad
    return row


def _head(row: Mapping[str, object], key: VerifierKey) -> Checkpoint | None:
    text = row["checkpoint"]
    if not isinstance(text, str):
        raise BadInput("The checkpoint in the receipt cannot be read.")
    try:
        return open_checkpoint(text, key) if text else None
    except HandrailError as error:
        raise BadInput(f"The checkpoint in the receipt: {error.sentence}") from None


def _checked(
    at: int, row: Mapping[str, object], head: Checkpoint | None, key: VerifierKey
) -> Checked:
    """Check one entry with its proof and its words; an error names it by its place."""
    try:
        return _check(row, head, key)
    except HandrailError as error:
        raise BadInput(f"Entry {at} of the receipt: {error.sentence}") from None


def _check(row: Mapping[str, object], head: Checkpoint | None, key: VerifierKey) -> Checked:
    raw = bytes_in(row, "entry")
    entry, leaf = parse_entry(raw), leaf_hash(raw)
    if not key.holds(leaf, bytes_in(row, "signature")):
        raise BadInput("The log did not sign it.")
    index, hashes = row.get("index"), row.get("hashes")
    if not isinstance(hashes, list) or (index is not None and type(index) is not int):
        raise BadInput("Its proof cannot be read.")
    if type(index) is int and not _is_in(index, [str(one) for one in hashes], leaf, head):
        raise BadInput("Its proof does not lead to the checkpoint's root.")
    return Checked(entry, index, demand_words(row, entry))


def _is_in(index: int, hashes: Sequence[str], leaf: bytes, head: Checkpoint | None) -> bool:
    if head is None:
        return False
    path = [bytes_in({"hash": one}, "hash") for one in hashes]
    return is_included(path, index, head.size, leaf, head.root)


def _made(row: Mapping[str, object]) -> datetime:
    return datetime.fromisoformat(str(row["made"]))


def _left_out(row: Mapping[str, object]) -> int:
    count = row["left_out"]
    return count if isinstance(count, int) else 0
