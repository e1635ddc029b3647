"""A receipt that anybody can check offline: an entry of the log, its proof, what it commits to.

It is a file of JSON that its customer keeps. Checking it takes the file and the log's public key:

    1  the entry is one, in its only spelling
    2  the proof leads from it to a checkpoint that the log signed; until the sequencer has numbered
       it, the log's signature over the entry stands in
    3  every word in the file is one that the entry commits to, with the salt that was drawn for it
"""

import base64
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from handrail.core.errors import BadInput
from handrail.core.record import Entry
from handrail.ledger.canonical import parse_entry
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.note import VerifierKey
from handrail.ledger.proof_file import open_proof

MOST_BYTES = 5_000_000
FORMAT = "handrail receipt v1"


@dataclass(frozen=True, slots=True)
class Word:
    """Something said, with the salt of its commitment. `name` is the message's id."""

    name: str
    salt: bytes = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a receipt that holds proves.

    Attributes:
        index: The entry's place in the log; none while it waited for one.
        words: Each message it proves, as it was packed.
    """

    entry: Entry
    index: int | None
    words: Sequence[Word]


def write_receipt_file(
    entry: bytes, signature: bytes, proof: str | None, words: Sequence[Word], key: VerifierKey
) -> bytes:
    """Write a receipt."""
    row = {
        "format": FORMAT,
        "key": str(key),
        "entry": text_of(entry),
        "signature": text_of(signature),
        "proof": proof,
        "words": [word_row(word) for word in words],
    }
    return json.dumps(row, indent=1).encode() + b"\n"


def check_receipt(data: bytes, key: VerifierKey) -> Checked:
    """Check a receipt against the log's public key, or raise `BadInput` that says what fails."""
    row = _row(data)
    raw = bytes_in(row, "entry")
    entry, leaf = parse_entry(raw), leaf_hash(raw)
    if not key.holds(leaf, bytes_in(row, "signature")):
        raise BadInput("The log did not sign this entry.")
    proof = row.get("proof")
    if proof is not None and not isinstance(proof, str):
        raise BadInput("The proof in the receipt cannot be read.")
    index = open_proof(proof, leaf, key).index if proof else None
    return Checked(entry, index, demand_words(row, entry))


def demand_words(row: Mapping[str, object], entry: Entry) -> Sequence[Word]:
    """Return the words of a receipt, each proved to be one that the entry commits to."""
    words = tuple(words_in(row))
    commitments = {made.name: made.digest for made in entry.commitments}
    for word in words:
        digest = sha256(word.salt + word.body).digest()
        if not hmac.compare_digest(commitments.get(word.name, b""), digest):
            raise BadInput(f"The entry does not commit to the words of {word.name}.")
    return words


def word_row(word: Word) -> Mapping[str, str]:
    """Return a word as it stands in a receipt."""
    return {"name": word.name, "salt": text_of(word.salt), "body": text_of(word.body)}


def _row(data: bytes) -> Mapping[str, object]:
    try:
        row = json.loads(data) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or row.get("format") != FORMAT:
        raise BadInput("This is not a receipt.")
    return row


def words_in(row: Mapping[str, object]) -> Sequence[Word]:
    """Read the words in a receipt."""
    held = row.get("words")
    if not isinstance(held, list) or not all(isinstance(one, dict) for one in held):
        raise BadInput("The words in the receipt cannot be read.")
    return [
        Word(str(one.get("name")), bytes_in(one, "salt"), bytes_in(one, "body")) for one in held
    ]


def bytes_in(row: Mapping[str, object], name: str) -> bytes:
    """Read bytes in a receipt."""
    value = row.get(name)
    try:
        return base64.b64decode(value if isinstance(value, str) else "?", validate=True)
    except ValueError:
        raise BadInput(f"`{name}` in the receipt cannot be read.") from None


def text_of(data: bytes) -> str:
    """Write bytes for a receipt."""
    return base64.b64encode(data).decode("ascii")
