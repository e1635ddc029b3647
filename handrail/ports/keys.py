"""Keys, whose they are, and their end."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from handrail.core.ids import (
    SubjectId,
)
from handrail.security.seal import DataKey, Wrapped
from handrail.stored.subjects import Erasure


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
