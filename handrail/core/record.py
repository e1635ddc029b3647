"""An entry of the ledger: what happened, never what is personal."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Event(StrEnum):
    """What can happen, as `source:subject:action`. One place, documented once."""

    TURN_RECORDED = "assistant:turn:recorded"
    CONVERSATION_OPENED = "customer:conversation:opened"
    IDENTITY_CODE_SENT = "customer:identity:code_sent"
    IDENTITY_PROVED = "customer:identity:proved"
    IDENTITY_REFUSED = "customer:identity:refused"
    CASE_OPENED = "assistant:case:opened"
    CASE_CLAIMED = "agent:case:claimed"
    CASE_ANSWERED = "agent:case:answered"
    CASE_HANDED_BACK = "agent:case:handed_back"
    CASE_CLOSED = "agent:case:closed"
    RELEASE_ACTIVATED = "system:release:activated"
    STAFF_SIGNED_IN = "staff:session:opened"
    DETAIL_REVEALED = "staff:detail:revealed"
    STAFF_INVITED = "staff:member:invited"
    STAFF_JOINED = "staff:member:joined"
    STAFF_CHANGED = "staff:member:changed"
    STAFF_DISABLED = "staff:member:disabled"
    STAFF_ENABLED = "staff:member:enabled"
    STAFF_SECOND_FACTOR = "staff:second_factor:added"
    STAFF_SECOND_FACTOR_GONE = "staff:second_factor:removed"
    STAFF_PASSKEY = "staff:passkey:added"
    STAFF_PASSKEY_GONE = "staff:passkey:removed"
    STAFF_SESSION_CLOSED = "staff:session:closed"
    SERVICE_ADDED = "staff:service:added"
    SERVICE_REVOKED = "staff:service:revoked"
    SUBJECT_ERASED = "system:subject:erased"
    SUBJECT_LINKED = "system:subject:linked"
    SUBJECT_UNLINKED = "system:subject:unlinked"
    KEYS_ROTATED = "system:keys:rotated"
    KEYS_DESTROYED = "system:keys:destroyed"
    KEYS_RESEALED = "system:keys:resealed"
    KEYS_EXPORTED = "system:keys:exported"
    LEDGER_EXPORTED = "staff:ledger:exported"
    COMPLETION_RELAYED = "gateway:completion:relayed"
    BACKUP_MADE = "system:backup:made"
    BACKUP_RESTORED = "system:backup:restored"


@dataclass(frozen=True, slots=True)
class Commitment:
    """A salted hash of something personal: SHA-256 of a 32-byte salt and the bytes themselves."""

    name: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log.

    Attributes:
        event: What happened.
        at: When, with its zone.
        actor: `assistant`, `system`, or a staff member's opaque id. Never a name.
        release: The release that was answering, empty when none was.
        about: Opaque ids and codes: the turn, the rule, the reason. Nothing a customer said.
        commitments: Salted hashes of what is personal.
    """

    event: Event
    at: datetime
    actor: str
    release: str = ""
    about: tuple[tuple[str, str], ...] = field(default=())
    commitments: tuple[Commitment, ...] = ()
