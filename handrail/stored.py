"""The shapes that cross a store's port: ids, codes and times in clear, everything else sealed.

What a customer said or is appears here only as `Sealed` bytes, so no store can write it in clear.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from handrail.core.ids import (
    CaseId,
    ConversationId,
    MessageId,
    ReleaseId,
    StaffId,
    SubjectId,
    TurnId,
)
from handrail.core.message import Author, CustomerState, Language, Shown, Speaker
from handrail.oversight.case import Case, CaseEvent
from handrail.policy.staff import groups_of
from handrail.security.seal import Sealed

WARNED = "refuse:abuse"  # the decision code of a turn that asked for a civil tone


@dataclass(frozen=True, slots=True)
class Leaf:
    """A finished ledger leaf, waiting for its number."""

    id: str
    entry: bytes
    hash: bytes
    signature: bytes
    salts: tuple[tuple[str, Sealed], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptLeaf:
    """A leaf as the log keeps it; `number` is its place, none while it waits for one."""

    id: str
    entry: bytes
    signature: bytes
    number: int | None
    salts: tuple[tuple[str, Sealed], ...] = ()


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
class Pulse:
    """Who speaks now, and whether anything may: read inside `act`, never from the bus."""

    speaker: Speaker
    epoch: int
    customer: CustomerState
    braked: bool


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
class CaseRow:
    """A case with what the inbox shows of it; no personal word among it."""

    case: Case
    conversation: Conversation
    claimed_by_name: str
    last: datetime


@dataclass(frozen=True, slots=True)
class CaseChange:
    """A person's deed on a case, recorded in one transaction with its message and leaf."""

    case: CaseId
    event: CaseEvent
    replies: tuple[NewReply, ...]
    shown: tuple[Shown, ...]
    leaf: Leaf
    at: datetime


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


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure about to begin: of this subject and of all that are linked to it."""

    subject: SubjectId
    at: datetime
    backups_until: datetime
    leaf: Leaf


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries at one login, and until when it is locked; while it is not, when it was tried."""

    failed: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A member of staff as stored; the password is an argon2id hash, hidden from `repr`."""

    id: StaffId
    login: str
    name: str
    role: str
    password: str = field(repr=False)
    disabled: bool = False
    failed: int = 0
    locked_until: datetime | None = None
    totp: Sealed | None = field(default=None, repr=False)
    totp_step: int = 0
    invite: bytes | None = field(default=None, repr=False)
    invited_until: datetime | None = None
    sso: str = ""
    passkeys: int = 0
    teams: tuple[str, ...] = ()

    @property
    def groups(self) -> tuple[tuple[str, str], ...]:
        """What the policy knows them by: their role and their teams."""
        return groups_of(self.role, self.teams)

    @property
    def second_factor(self) -> bool:
        """Tell whether a password alone does not open their desk."""
        return self.totp is not None or self.passkeys > 0


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey of a member of staff (WebAuthn): its public half; the private one never leaves it.

    Attributes:
        credential: What the authenticator calls it.
        count: How often it says it has signed; one that goes back was copied. Many stay at 0.
    """

    id: str
    staff: StaffId
    credential: bytes = field(repr=False)
    public_key: bytes = field(repr=False)
    count: int
    name: str
    made: datetime
    used: datetime | None = None


@dataclass(frozen=True, slots=True)
class Challenge:
    """What an authenticator is asked to sign, once; only its hash is stored.

    Attributes:
        staff: For whom a new passkey is made; none when somebody signs in.
    """

    hash: bytes = field(repr=False)
    until: datetime
    staff: StaffId | None = None


@dataclass(frozen=True, slots=True)
class Reveal:
    """A hidden detail that was shown to somebody: which, to whom, why. Never the detail itself."""

    id: str
    case: CaseId
    staff: StaffId
    kind: str
    number: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RevealRow:
    """A reveal as it is listed."""

    reveal: Reveal
    case_number: str
    staff_name: str


Strength = Literal["half", "password", "totp", "recovery", "sso", "passkey"]


@dataclass(frozen=True, slots=True)
class StaffSession:
    """A signed-in session: only the SHA-256 of its token is stored.

    Attributes:
        id: What it is called where it is listed: its token is known to its browser alone.
        strength: What opened it. `half` is a password whose second factor has not come yet.
        device: The browser and the system, in a few words.
        used: When its person last did something; a page that watches is no use.
    """

    token_hash: bytes = field(repr=False)
    staff: StaffId
    csrf: str = field(repr=False)
    created: datetime
    expires: datetime
    id: str = ""
    strength: Strength = "password"
    device: str = ""
    used: datetime | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """Another system and the key that opens our door to it; only the key's SHA-256 is stored.

    Attributes:
        scopes: What it may do: `ledger`, `metrics`, `channel:NAME`.
        hint: The end of the key, to tell one from another.
        made_by: Who made it, empty where it was made at the command line.
    """

    id: str
    name: str
    scopes: tuple[str, ...]
    key_hash: bytes = field(repr=False)
    hint: str
    made: datetime
    made_by: str
    expires: datetime
    used: datetime | None = None
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A file of a release: an article, a policy or a notice, with the SHA-256 of its bytes."""

    kind: str
    path: str
    hash: bytes
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewRelease:
    """A release to be stored and made the one that answers."""

    id: ReleaseId
    hash: bytes
    files: tuple[ReleaseFile, ...]
    leaf: Leaf
    at: datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits in the data store, and since when. Where there is no time, nothing waits.

    Attributes:
        leaf: When the oldest entry of the ledger was made that has no number yet.
        checkpoint: When the newest checkpoint was signed.
        outbox: When the oldest message was recorded whose readers are not told again yet.
        turn: When the oldest unfinished turn was begun.
        worker: Until when the last sign of life of a worker counts.
    """

    leaf: datetime | None = None
    checkpoint: datetime | None = None
    outbox: datetime | None = None
    turn: datetime | None = None
    worker: datetime | None = None
