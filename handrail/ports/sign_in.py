"""What signs people in besides a password: passkeys and the company's identity provider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from handrail.core.ids import (
    StaffId,
)
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Challenge, Passkey, StaffMember


class PasskeyBook(Protocol):
    """Passkeys of members of staff, and the challenges they sign."""

    async def keep_challenge(self, challenge: Challenge, now: datetime) -> None:
        """Store a challenge, and forget the dead ones."""

    async def take_challenge(self, challenge: bytes, now: datetime) -> Challenge | None:
        """Use a challenge up, by its hash; of two at once one gets it."""

    async def add(self, passkey: Passkey, leaf: Leaf) -> None:
        """Store a passkey and its leaf; `Conflict` when the credential is known."""

    async def by_credential(self, credential: bytes) -> tuple[Passkey, StaffMember] | None:
        """Return a passkey and whose it is."""

    async def of(self, member: StaffId) -> Sequence[Passkey]:
        """Return a member's passkeys, the newest first."""

    async def use(self, passkey: Passkey, count: int, now: datetime) -> bool:
        """Note a use and its count; tell whether nobody was quicker with the same one."""

    async def drop(self, member: StaffId, passkey: str, leaf: Leaf) -> bool:
        """Take a passkey away; tell whether there was one."""

    async def drop_all(self, member: StaffId) -> None:
        """Take all passkeys of a member away."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a browser sees our pages: a passkey works at one host alone.

    Attributes:
        host: The host's name, without its port (the relying party of WebAuthn).
        origin: Scheme, host and port.
    """

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """What an authenticator made: its name for it, the public key, its count."""

    credential: bytes
    public_key: bytes
    count: int


class Authenticators(Protocol):
    """The ceremonies of WebAuthn. They block. `NotAllowed` when an answer does not hold."""

    def ask_new(
        self, place: Place, member: StaffMember, there: Sequence[bytes], challenge: bytes
    ) -> str:
        """Return what a browser needs to make a passkey, as JSON; `there` are those it has."""

    def take_new(self, place: Place, answer: str, challenge: bytes) -> NewPasskey:
        """Return the passkey an answer tells of."""

    def ask(self, place: Place, challenge: bytes) -> str:
        """Return what a browser needs to sign in, as JSON."""

    def take(self, place: Place, answer: str, challenge: bytes, passkey: Passkey) -> int:
        """Return the count of the authenticator that signed the challenge with this passkey."""


@dataclass(frozen=True, slots=True)
class SignOnStart:
    """Where a browser is sent, and the secret of this flow, for that browser alone to keep."""

    address: str
    flow: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedOn:
    """Who somebody is, on the word of the company's identity provider."""

    subject: str
    login: str
    name: str
    groups: Sequence[str]


class SingleSignOn(Protocol):
    """The company's identity provider. `NotAllowed` when it does not vouch, else `Broken`."""

    async def begin(self, back: str) -> SignOnStart:
        """Begin a flow that ends at the address `back`."""

    async def finish(self, flow: str, answer: Mapping[str, str], back: str) -> SignedOn:
        """Return who came back with this answer."""
