"""A case with its conversation, and how it changes."""

from dataclasses import dataclass
from datetime import datetime

from handrail.core.ids import (
    CaseId,
)
from handrail.core.message import Shown
from handrail.oversight.case import Case, CaseEvent
from handrail.stored.ledger import Leaf
from handrail.stored.talk import Conversation
from handrail.stored.turns import NewReply


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
