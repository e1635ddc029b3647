"""The end of a subject's keys."""

from dataclasses import dataclass
from datetime import datetime

from handrail.core.ids import (
    SubjectId,
)
from handrail.stored.ledger import Leaf


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure about to begin: of this subject and of all that are linked to it."""

    subject: SubjectId
    at: datetime
    backups_until: datetime
    leaf: Leaf
