"""A conversation, its messages and notices."""

from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import (
    ConversationId,
    MessageId,
    StaffId,
    SubjectId,
    TurnId,
)
from handrail.core.message import Author, CustomerState, Language, Shown, Speaker
from handrail.oversight.case import Case
from handrail.security.seal import Sealed
from handrail.stored.ledger import Leaf


@dataclass(frozen=True, slots=True)
class IdentityUsed:
    """An identity token that opens a conversation: its hash, and when it is dead anyway."""

    hash: bytes
    until: datetime


@dataclass(frozen=True, slots=True)
class NewConversation:
    """A conversation about to be opened. The token itself is never stored, only its SHA-256."""

    id: ConversationId
    subject: SubjectId
    channel: str
    token_hash: bytes
    case_number: str
    language: Language
    at: datetime
    known: Sealed | None
    leaf: Leaf
    shown: tuple[Shown, ...] = ()
    used: IdentityUsed | None = None


@dataclass(frozen=True, slots=True)
class StepUp:
    """A code sent to a customer's address on record, and what came of it.

    Attributes:
        person: The blind index of the address: tries are counted over all conversations.
        code: The hash of the code; none once it was used.
        until: When the code is dead.
        proved_until: Until when it counts as proved who writes here.
    """

    conversation: ConversationId
    person: bytes = field(repr=False)
    code: bytes | None = field(repr=False)
    until: datetime
    proved_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation as stored.

    Attributes:
        person: Whose it is, as `by_token` finds it: the same for all of one customer, else empty.
    """

    id: ConversationId
    subject: SubjectId
    channel: str
    case_number: str
    language: Language
    speaker: Speaker
    epoch: int
    customer: CustomerState
    opened: datetime
    seq: int
    person: str = ""


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A customer's message to be stored, with the turn it starts if the lease is free."""

    id: MessageId
    conversation: ConversationId
    client_id: str
    body: Sealed
    at: datetime
    turn: TurnId
    lease_until: datetime
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a message: stored now or before, and the turn we must walk, if it is ours."""

    message: MessageId
    seq: int
    turn: TurnId | None
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as stored, still sealed."""

    id: MessageId
    seq: int
    author: Author
    body: Sealed
    at: datetime
    turn: TurnId | None
    staff: StaffId | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """What was said after a point, with the earlier messages whose details number placeholders."""

    messages: tuple[StoredMessage, ...]
    detailed: tuple[StoredMessage, ...]
    shown: tuple[Shown, ...]
    speaker: Speaker
    case: Case | None
    known: Sealed | None = None


@dataclass(frozen=True, slots=True)
class Pulse:
    """Who speaks now, and whether anything may: read inside `act`, never from the bus."""

    speaker: Speaker
    epoch: int
    customer: CustomerState
    braked: bool
