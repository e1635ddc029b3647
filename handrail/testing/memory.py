"""What all in-memory stores of one test share, and how a deed on it is all or nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime

from handrail.core.errors import Broken
from handrail.core.ids import (
    CaseId,
    ConversationId,
    MessageId,
    ReleaseId,
    StaffId,
    SubjectId,
    TurnId,
)
from handrail.core.message import Author, Shown
from handrail.ledger.search import Line
from handrail.ledger.tree import Frontier
from handrail.oversight.case import Case
from handrail.security.seal import Sealed
from handrail.stored.ledger import Leaf
from handrail.stored.releases import NewRelease
from handrail.stored.staff import Challenge, Passkey, Reveal, Service, StaffMember, StaffSession
from handrail.stored.talk import Conversation, StepUp, StoredMessage
from handrail.stored.turns import NewReply, Trace


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation with what no reader of it sees: its token, and who walks its turn."""

    conversation: Conversation
    token_hash: bytes
    known: Sealed | None
    lease_turn: TurnId | None = None
    lease_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A message with the conversation it belongs to."""

    conversation: ConversationId
    message: StoredMessage
    client_id: str | None = None
    detailed: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """A turn under way; recorded once it has a trace."""

    conversation: ConversationId
    attempts: int = 1
    trace: Trace | None = None


@dataclass(slots=True)
class Memory:
    """Everything stored. Give one to several fakes and they lie on the same data."""

    talks: dict[ConversationId, Talk] = field(default_factory=dict)
    said: dict[MessageId, Said] = field(default_factory=dict)
    walks: dict[TurnId, Walk] = field(default_factory=dict)
    shown: list[tuple[ConversationId, Shown]] = field(default_factory=list)
    outbox: dict[MessageId, tuple[ConversationId, int, datetime]] = field(default_factory=dict)
    brakes: set[str] = field(default_factory=set)
    cases: dict[CaseId, Case] = field(default_factory=dict)
    leaves: dict[str, Leaf] = field(default_factory=dict)
    numbered: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    frontier: list[Frontier] = field(default_factory=list)
    checkpoints: list[str] = field(default_factory=list)
    leases: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    releases: dict[ReleaseId, NewRelease] = field(default_factory=dict)
    staff: dict[StaffId, StaffMember] = field(default_factory=dict)
    links: dict[SubjectId, set[SubjectId]] = field(default_factory=dict)
    persons: dict[bytes, set[SubjectId]] = field(default_factory=dict)
    erasures: dict[SubjectId, bool] = field(default_factory=dict)
    reveals: dict[str, Reveal] = field(default_factory=dict)
    identities: dict[bytes, datetime] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    step_ups: dict[ConversationId, StepUp] = field(default_factory=dict)
    counted: dict[bytes, tuple[datetime, Counter[str]]] = field(default_factory=dict)
    passkeys: dict[str, Passkey] = field(default_factory=dict)
    challenges: dict[bytes, Challenge] = field(default_factory=dict)
    recovery: dict[StaffId, set[bytes]] = field(default_factory=dict)
    sessions: dict[bytes, tuple[StaffSession, datetime]] = field(default_factory=dict)

    @contextmanager
    def deed(self) -> Iterator[None]:
        """Do all of it or, when it raises, nothing."""
        before = {part.name: getattr(self, part.name).copy() for part in fields(self)}
        try:
            yield
        except BaseException:
            for name, kept in before.items():
                setattr(self, name, kept)
            raise

    def messages(self, owner: ConversationId) -> list[Said]:
        """Return a conversation's messages in order."""
        said = (one for one in self.said.values() if one.conversation == owner)
        return sorted(said, key=lambda one: one.message.seq)

    def notices(self, owner: ConversationId) -> tuple[Shown, ...]:
        """Return a conversation's notices, oldest first."""
        mine = (notice for of, notice in self.shown if of == owner)
        return tuple(sorted(mine, key=lambda notice: notice.at))

    def case_in(self, owner: ConversationId) -> Case | None:
        """Return a conversation's case."""
        return next((case for case in self.cases.values() if case.conversation == owner), None)

    def add_notices(self, owner: ConversationId, notices: Sequence[Shown]) -> None:
        """Put notices on record."""
        self.shown += [(owner, notice) for notice in notices]

    def add_leaf(self, leaf: Leaf) -> None:
        """Store a pending leaf."""
        once(leaf.id not in self.leaves)
        self.leaves[leaf.id] = leaf

    def add_reply(
        self, owner: ConversationId, turn: TurnId | None, reply: NewReply, seq: int, at: datetime
    ) -> None:
        """Store a reply, and that its reader is to be told."""
        once(reply.id not in self.said)
        message = StoredMessage(reply.id, seq, reply.author, reply.body, at, turn, reply.staff)
        self.said[reply.id] = Said(owner, message, reply.client_id, reply.detailed)
        self.outbox[reply.id] = (owner, seq, at)

    def is_waiting(self, said: Said, owner: ConversationId) -> bool:
        """Tell whether a message waits for the next turn of its conversation."""
        message = said.message
        of_customer = message.author is Author.CUSTOMER and said.conversation == owner
        return of_customer and message.turn is None


def once(new: bool) -> None:  # noqa: FBT001 (reads as a sentence where it is called)
    """Raise what a database raises when something that is given once is given again."""
    if not new:
        raise Broken("The database did not take it (IntegrityError).", "It is there already.")
