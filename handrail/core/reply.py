"""What the customer gets, and the proof that it was recorded."""

from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.decision import Decision, Draft
from handrail.core.ids import ConversationId, MessageId, TurnId
from handrail.core.message import Author, Language
from handrail.core.text import RawText


@dataclass(frozen=True, slots=True)
class Notice:
    """A text we owe: its id, version and language, with the words as shown."""

    id: str
    version: str
    language: Language
    words: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What will be said, by whom, with the notices owed before it.

    Born in `turn/disclose.py` and `services/answer_as_human.py`. No draft: nothing is said.
    """

    author: Author
    language: Language
    decision: Decision | None
    draft: Draft | None
    notices: tuple[Notice, ...]
    held: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of a record: the signed leaf. Born in the ledger; its inclusion proof follows.

    Attributes:
        leaf: The leaf's hash (SHA-256 of 0x00 and the entry), 32 bytes.
        signature: Ed25519 over the leaf hash by the log's key.
        dropped: True when a person had claimed meanwhile and the reply was not recorded.
    """

    turn: TurnId
    leaf: bytes
    signature: bytes
    at: datetime
    message: MessageId | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """What reaches this one customer, their own details back in place.

    Born in `turn/deliver.py`.
    """

    conversation: ConversationId
    message: MessageId | None
    author: Author
    words: RawText | None
    receipt: Receipt
    notices: tuple[Notice, ...] = field(default=())
