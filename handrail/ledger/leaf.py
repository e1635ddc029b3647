"""The leaf: an entry's hash, and the receipt signed over it."""

import hashlib
from datetime import datetime

from handrail.core.ids import MessageId, TurnId
from handrail.core.reply import Receipt
from handrail.ledger.checkpoint import Signer
from handrail.ledger.note import VerifierKey
from handrail.ledger.tree import HASH


def leaf_hash(entry_bytes: bytes) -> bytes:
    """Hash an entry as RFC 6962 hashes a leaf."""
    return hashlib.sha256(b"\x00" + entry_bytes).digest()


def sign_leaf(
    entry_bytes: bytes,
    signer: Signer,
    turn: TurnId,
    at: datetime,
    *,
    message: MessageId | None = None,
    dropped: bool = False,
) -> Receipt:
    """Sign an entry's leaf. The only place where a `Receipt` is made."""
    leaf = leaf_hash(entry_bytes)
    return Receipt(turn, leaf, signer.sign(leaf), at, message, dropped)


def receipt_holds(receipt: Receipt, public_key: VerifierKey) -> bool:
    """Tell whether the log signed this leaf. Turn, time and message stand in the entry itself."""
    return len(receipt.leaf) == HASH and public_key.holds(receipt.leaf, receipt.signature)
