"""People of the company, their sessions, and other systems that hold a key."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from handrail.core.ids import (
    CaseId,
    StaffId,
)
from handrail.policy.staff import groups_of
from handrail.security.seal import Sealed


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
