"""What a turn reads and what it leaves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import (
    CaseId,
    ConversationId,
    MessageId,
    ReleaseId,
    StaffId,
    SubjectId,
    TurnId,
)
from handrail.core.message import Author, CustomerState, Language, Shown
from handrail.oversight.case import Case, CaseEvent
from handrail.security.seal import Sealed
from handrail.stored.ledger import Leaf
from handrail.stored.talk import Conversation, StoredMessage

WARNED = "refuse:abuse"  # the decision code of a turn that asked for a civil tone


@dataclass(frozen=True, slots=True)
class TurnContext:
    """All a turn needs to know, read in one transaction."""

    conversation: Conversation
    messages: tuple[StoredMessage, ...]
    detailed: tuple[StoredMessage, ...]
    history: tuple[StoredMessage, ...]
    shown: tuple[Shown, ...]
    known: Sealed | None
    braked: bool
    release: ReleaseId
    attempts: int
    warned: bool = False


@dataclass(frozen=True, slots=True)
class NewReply:
    """A reply about to be recorded. The same `client_id` is the same reply, recorded once."""

    id: MessageId
    author: Author
    body: Sealed
    staff: StaffId | None = None
    detailed: bool = False
    client_id: str | None = None


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """A finished turn, to be recorded in one transaction.

    Attributes:
        epoch: The speaker epoch the turn started with; another one drops the reply.
        masked: Each message of the turn, sealed anew with its spans, and whether it held details.
        leaf: The leaf to log; what `leaf_if_dropped` makes is logged instead when a person claimed
            meanwhile. However often it is called, it is the same leaf.
        next_turn: The id for the turn over what arrived meanwhile, if anything did.
    """

    turn: TurnId
    conversation: ConversationId
    epoch: int
    customer: CustomerState
    language: Language
    masked: tuple[tuple[MessageId, Sealed, bool], ...]
    reply: NewReply | None
    shown: tuple[Shown, ...]
    case: CaseEvent | None
    case_id: CaseId
    decision: str
    trace: Sealed
    leaf: Leaf
    leaf_if_dropped: Callable[[], Leaf] = field(repr=False)
    next_turn: TurnId
    lease_until: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """What the record transaction did."""

    dropped: bool
    seq: int
    next_turn: TurnId | None
    case: Case | None


@dataclass(frozen=True, slots=True)
class Trace:
    """The recorded course of one turn, sealed, with the codes that may be read in clear.

    Attributes:
        leaf: The hash of the ledger leaf that tells of the turn, 32 bytes.
    """

    turn: TurnId
    conversation: ConversationId
    subject: SubjectId
    decision: str
    body: Sealed
    at: datetime
    leaf: bytes
