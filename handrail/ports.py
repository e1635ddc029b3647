"""What we need from outside, one Protocol each, written from the caller's need."""

from asyncio import Queue
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from handrail.core.finding import Guess, Match
from handrail.core.ids import (
    CaseId,
    ConversationId,
    ReleaseId,
    StaffId,
    SubjectId,
    TurnId,
)
from handrail.core.message import Known, Language
from handrail.core.text import SafeText
from handrail.ledger.checkpoint import Signer
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.search import Found, Search
from handrail.oversight.case import CaseState
from handrail.release import Release
from handrail.security.seal import DataKey, Wrapped
from handrail.stored import (
    Backlog,
    CaseChange,
    CaseRow,
    Challenge,
    Conversation,
    Erasure,
    Feed,
    Kept,
    KeptLeaf,
    Leaf,
    NewConversation,
    NewMessage,
    NewRelease,
    Passkey,
    Pulse,
    Recorded,
    ReleaseFile,
    Reveal,
    RevealRow,
    Service,
    StaffMember,
    StaffSession,
    StepUp,
    Trace,
    Tries,
    TurnContext,
    TurnRecord,
)


class Records(Protocol):
    """What the company's own systems know of a customer who is signed in there."""

    async def known(self, identity: str, now: datetime) -> Known:
        """Return what the record says of whoever this identity token names.

        `NotSignedIn` when the token is forged or has run out, `Broken` when nobody answers.
        """


class Clock(Protocol):
    """Tells the time, always with its zone (UTC)."""

    def now(self) -> datetime:
        """Return the time now."""


class Chance(Protocol):
    """Draws unpredictable bytes."""

    def draw(self, count: int) -> bytes:
        """Return this many bytes no one can guess."""


class KeyEncryption(Protocol):
    """Who holds key-encryption keys: a file, AWS KMS, Vault Transit. Its calls block.

    A key-encryption key has versions, each named by a reference only its provider reads. What
    cannot be done is an error: `KeysUnreachable` when nobody answers, else `Broken`.
    """

    @property
    def name(self) -> str:
        """The provider's name, as the settings spell it."""

    @property
    def remote(self) -> bool:
        """Tell whether a call leaves this machine, and so may take long."""

    def begin(self, before: str | None) -> str:
        """Return the reference of a new version; `before` is the one in use, if any."""

    def wrap(self, reference: str, key: DataKey, owner: str) -> Wrapped:
        """Wrap a key for its owner: the wrapped key opens under no other name."""

    def unwrap(self, reference: str, wrapped: Wrapped, owner: str) -> DataKey:
        """Unwrap a key of this owner."""

    def destroy(self, reference: str) -> str:
        """Destroy a version's key where we hold it; return in a sentence what was done."""


class Keys(Protocol):
    """Keys, one per subject. A destroyed key is gone for good: `KeyGone`."""

    async def make(self, subject: SubjectId) -> DataKey:
        """Make and keep the key of a new subject."""

    async def of(self, subject: SubjectId) -> DataKey:
        """Return the subject's key, or raise `KeyGone`."""

    async def destroy(self, subject: SubjectId) -> None:
        """Destroy the subject's key, caches first."""

    def forget(self, subject: SubjectId | None) -> None:
        """Keep the subject's key in memory no longer; without one, look for all keys anew."""


class Subjects(Protocol):
    """Which subjects are one person. Linking and unlinking never touch what they sealed."""

    async def identify(self, subject: SubjectId, index: bytes, now: datetime) -> None:
        """Link a subject to the person this blind index stands for, as far as we know."""

    async def merge(self, one: SubjectId, other: SubjectId, now: datetime) -> None:
        """Make the persons of two subjects one."""

    async def unlink(self, subject: SubjectId) -> None:
        """Let a subject stand alone again."""

    async def linked(self, subject: SubjectId) -> Sequence[SubjectId]:
        """Return all subjects that are the same person, itself among them."""

    async def by_case_number(self, number: str) -> SubjectId | None:
        """Return the subject of the conversation with this case number."""

    async def begin_erasure(self, new: Erasure) -> Sequence[SubjectId]:
        """Mark a person as erased and delete what looks them up; return all their subjects.

        `NotFound` when the subject has no conversation.
        """

    async def finish_erasure(self, subjects: Sequence[SubjectId], now: datetime) -> None:
        """Note that the keys of these subjects were destroyed."""

    async def unfinished_erasures(self) -> Sequence[SubjectId]:
        """Return subjects whose erasure was begun and not finished."""


class ErasureJournal(Protocol):
    """Remembers erasures apart from all databases, for a restore to replay."""

    def note(self, subjects: Sequence[SubjectId], at: datetime) -> None:
        """Write erasures down, durably. It blocks for one write to disk."""


class StepUps(Protocol):
    """Codes that prove who a customer is, beyond the conversation's token."""

    async def count(self, person: bytes, what: Literal["sent", "tried"], now: datetime) -> int:
        """Count one more, durably, and return how many there were since the running hour began."""

    async def put(self, new: StepUp, leaf: Leaf) -> None:
        """Store a conversation's code, in place of the one before it."""

    async def prove(
        self, conversation: ConversationId, code: bytes, now: datetime, until: datetime, leaf: Leaf
    ) -> bool:
        """Use the code up if it is this one and alive; tell whether it was."""

    async def of(self, conversation: ConversationId) -> StepUp | None:
        """Return the state of a conversation, if a code was ever sent."""


class Mail(Protocol):
    """Sends a message to one address. `Broken` when it was not taken."""

    async def send(self, address: str, subject: str, words: str) -> None:
        """Hand the message over; it is the mail server's when this returns."""


class Conversations(Protocol):
    """Conversations, their messages and turns. Each method is one transaction."""

    async def open(self, new: NewConversation) -> None:
        """Store a new conversation and its leaf."""

    async def by_token(self, token_hash: bytes) -> Conversation | None:
        """Return the conversation this token opens, if any."""

    async def by_id(self, conversation: ConversationId) -> Conversation | None:
        """Return the conversation, if it exists. For staff, after the policy allowed it."""

    async def keep(self, message: NewMessage) -> Kept:
        """Store a message once per client id; take the lease if it is free."""

    async def context(self, turn: TurnId) -> TurnContext:
        """Return everything the turn needs to know."""

    async def pulse(self, conversation: ConversationId) -> Pulse:
        """Return who speaks now and whether anything may."""

    async def record(self, record: TurnRecord) -> Recorded:
        """Record the turn: messages, case, notices, leaf and outbox in one transaction."""

    async def resume(self, now: datetime, until: datetime, *, everyone: bool) -> Sequence[TurnId]:
        """Take over unfinished turns whose lease ran out (or all, when we are the only process)."""

    async def feed(self, conversation: ConversationId, after: int) -> Feed:
        """Return what was said after this sequence number, with what reading it needs."""

    async def trace(self, turn: TurnId) -> Trace | None:
        """Return the recorded course of a turn."""

    async def traces(self, conversation: ConversationId) -> Sequence[Trace]:
        """Return the recorded courses of a conversation, oldest first."""

    async def drain(self, before: datetime) -> Sequence[tuple[ConversationId, int]]:
        """Take the outbox rows written before this time, to tell their readers again."""


class Cases(Protocol):
    """Cases and their queue."""

    async def change(self, change: CaseChange) -> CaseRow:
        """Apply a person's deed to a case, in one transaction with its message and leaf."""

    async def one(self, case: CaseId) -> CaseRow | None:
        """Return a case."""

    async def inbox(self, states: Sequence[CaseState], holder: StaffId | None) -> Sequence[CaseRow]:
        """Return cases in these states, most urgent and longest waiting first."""

    async def counts(self, holder: StaffId) -> Mapping[str, Mapping[str, int]]:
        """Return for each queue how many cases wait, are mine, are open, are closed."""


class Reveals(Protocol):
    """Hidden details that were shown to somebody."""

    async def note(self, reveal: Reveal, leaf: Leaf, since: datetime, most: int) -> bool:
        """Write a reveal and its leaf down, in one transaction, before anything is shown.

        False, and nothing is written, where that many were shown to this person since then.
        """

    async def latest(self, most: int) -> Sequence[RevealRow]:
        """Return the latest reveals, newest first."""


class LedgerStore(Protocol):
    """The log's rows: leaves waiting for a number, the numbered ones, the latest checkpoint."""

    async def append(self, leaf: Leaf) -> None:
        """Store a leaf that no turn or case brings."""

    async def sequence(self, holder: str, now: datetime, signer: Signer) -> int:
        """Number pending leaves under a lease and sign a checkpoint; return how many."""

    async def checkpoint(self) -> str:
        """Return the latest checkpoint, empty before the first."""

    async def entries(self, start: int, end: int) -> Sequence[bytes]:
        """Return numbered entries from `start` up to, not including, `end`."""

    async def hashes(self, level: int, start: int, count: int) -> Sequence[bytes]:
        """Return hashes of a level of the tree: 0 are the leaves', each above is over 256."""

    async def leaf(self, leaf: bytes) -> KeptLeaf | None:
        """Return a leaf by its hash, with the salts of what it commits to."""

    async def prove(self, leaf: bytes) -> str | None:
        """Return a proof file for a leaf under the latest checkpoint; none while it is pending."""

    async def proofs(self, numbers: Sequence[int]) -> Sequence[ProofFile]:
        """Return proofs of numbered entries, in order, all under the latest checkpoint."""


class LedgerIndex(Protocol):
    """Where entries of the log are found: derived from them, made anew at any time."""

    async def catch_up(self, most: int) -> int:
        """Index entries numbered meanwhile, at most so many; return how many."""

    async def reach(self) -> int:
        """Return how many entries a search covers: all below this number."""

    async def forget(self) -> None:
        """Forget everything; it is made anew from the entries."""

    async def search(self, wanted: Search, most: int, below: int | None = None) -> Sequence[Found]:
        """Return entries that fit, the latest first, from after the entry `below` on."""


class Vitals(Protocol):
    """How the installation does. What does not answer is an error, as everywhere."""

    async def backlog(self) -> Backlog:
        """Return what waits in the data store; it answers when this returns."""

    async def keys(self) -> None:
        """Ask the key store for something small."""

    async def wrapping(self) -> str:
        """Wrap a key and unwrap it; return the name of the version that did."""

    async def mark_worker(self, holder: str, now: datetime, until: datetime) -> None:
        """Note that a worker sweeps, which counts until then."""


class ReleaseStore(Protocol):
    """The files of releases."""

    async def files(self, release: ReleaseId) -> Sequence[ReleaseFile]:
        """Return the files of a release, in order."""

    async def active(self) -> ReleaseId | None:
        """Return the release that answers, if any."""

    async def activate(self, new: NewRelease) -> int:
        """Store a release and make it the one that answers; return how many files were new."""


class Releases(Protocol):
    """Releases, each with its index, ready to answer."""

    async def get(self, release: ReleaseId) -> Release:
        """Return a release ready for use, from memory where it was loaded before."""

    async def current(self) -> Release:
        """Return the release that answers now."""

    def hold(self, release: Release) -> None:
        """Keep a release that was just built, so that it need not be built again."""


class StaffBook(Protocol):
    """People of the shop and their sessions."""

    async def by_login(self, login: str) -> StaffMember | None:
        """Return the member with this login."""

    async def by_sso(self, sso: str) -> StaffMember | None:
        """Return the member whom the identity provider calls so."""

    async def everyone(self) -> Sequence[StaffMember]:
        """Return all members, by login."""

    async def save(self, member: StaffMember) -> None:
        """Add the member or change it."""

    async def change(
        self, member: StaffId, change: Callable[[StaffMember], StaffMember]
    ) -> StaffMember:
        """Change the member as stored now: of two changes at once neither is lost."""

    async def try_nobody(
        self, login: bytes, now: datetime, count: Callable[[Tries], Tries]
    ) -> None:
        """Count a try at a login that nobody has, by its hash: it locks like any other."""

    async def open_session(self, session: StaffSession, leaf: Leaf) -> None:
        """Store a session."""

    async def session(
        self, token_hash: bytes, now: datetime, *, used: bool = True
    ) -> tuple[StaffSession, StaffMember] | None:
        """Return the session this token opens and whose it is; note that they were seen.

        `used` tells their own doing from a page that only watches.
        """

    async def close_session(self, token_hash: bytes) -> None:
        """End a session."""

    async def close_sessions(self, member: StaffId) -> None:
        """End all sessions of a member."""

    async def sessions(self, member: StaffId, now: datetime) -> Sequence[StaffSession]:
        """Return a member's sessions, the last used first."""

    async def close_one(self, member: StaffId, session: str) -> None:
        """End one session of a member, by its id."""

    async def set_recovery(self, member: StaffId, hashes: Sequence[bytes]) -> None:
        """Replace a member's recovery codes by these."""

    async def use_recovery(self, member: StaffId, code: bytes, now: datetime) -> bool:
        """Use a recovery code up, once; tell whether it was one."""

    async def recovery_left(self, member: StaffId) -> int:
        """Return how many recovery codes are left."""

    async def online(self, since: datetime) -> int:
        """Return how many agents were seen since then."""


class ServiceBook(Protocol):
    """Other systems that hold a key of ours."""

    async def add(self, service: Service, leaf: Leaf) -> None:
        """Store a service and the leaf that tells of it, in one transaction."""

    async def by_key(self, key_hash: bytes, now: datetime) -> Service | None:
        """Return whose key this is, if it opens anything now; note that it was used."""

    async def everyone(self) -> Sequence[Service]:
        """Return all services, also those whose key opens nothing any more, newest first."""

    async def revoke(self, service: str, now: datetime, leaf: Leaf) -> bool:
        """Take a service's key away; tell whether there was one to take, noting nothing if not."""


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


class Provider(Protocol):
    """Finds out what a customer wants, from masked words only. It decides nothing."""

    @property
    def name(self) -> str:
        """The provider's name, and the model's where there is one."""

    async def understand(
        self, text: SafeText, language: Language, matches: Sequence[Match]
    ) -> Guess:
        """Return what the customer wants, as far as it can tell."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A live signal: ids and codes only, never words."""

    kind: Literal["step", "message", "case", "apology", "done", "erased"]
    conversation: ConversationId | None
    code: str = ""
    seq: int = 0


class Bus(Protocol):
    """Live signals between whoever writes and whoever watches. Losing one loses nothing stored."""

    async def publish(self, topic: str, signal: Signal) -> None:
        """Tell everyone who watches the topic."""

    def watch(self, topic: str) -> AbstractAsyncContextManager[Queue[Signal]]:
        """Give a queue of the topic's signals from now on."""

    async def settle(self, seconds: float) -> bool:
        """Wait until what was published has left us, at most so long; tell whether it has."""

    @property
    def away(self) -> bool:
        """Tell whether other processes cannot be told or heard just now."""

    async def close(self) -> None:
        """Let go of what it holds in this event loop."""


class RateLimit(Protocol):
    """How often somebody may do something, over all processes of the installation."""

    async def take(self, key: str) -> None:
        """Take one of this key's, or raise `TooMany` with the seconds to wait."""


class Languages(Protocol):
    """Tells which of the offered languages a text is in."""

    def of(self, words: str, before: Language) -> Language:
        """Return the language; `before` when the text is too short to tell."""


class Meter(Protocol):
    """Counts and times what happens; labels are codes, never words."""

    def step(self, turn: TurnId, name: str) -> None:
        """Note that a step of a turn begins; the one before it ends."""

    def count(self, name: str, code: str) -> None:
        """Count one of these."""
