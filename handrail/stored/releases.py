"""The files of a release."""

from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import (
    ReleaseId,
)
from handrail.stored.ledger import Leaf


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
