"""The people at the desk: cases, members of staff, keys of other systems, details shown."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from handrail.core.ids import (
    CaseId,
    StaffId,
)
from handrail.oversight.case import CaseState
from handrail.stored.cases import CaseChange, CaseRow
from handrail.stored.ledger import Leaf
from handrail.stored.staff import (
    Reveal,
    RevealRow,
    Service,
    StaffMember,
    StaffSession,
    Tries,
)


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
