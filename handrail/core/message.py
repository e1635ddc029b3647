"""A message and the turn it starts."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from handrail.core.ids import ConversationId, MessageId, ReleaseId, SubjectId, TurnId
from handrail.core.text import Placeholder, RawText, SafeText, Span

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = ("en", "de")


class Author(StrEnum):
    """Who wrote a message (T-03). Human kinds come only from a signed-in person."""

    CUSTOMER = "customer"
    AI = "ai"
    HUMAN = "human"
    HUMAN_REVIEWED_AI = "human_reviewed_ai"
    SYSTEM = "system"


class CustomerState(StrEnum):
    """What may be done with a customer's data and with the assistant."""

    OPEN = "open"
    RESTRICTED = "restricted"
    ERASED = "erased"
    PEOPLE_ONLY = "people_only"


Speaker = Literal["assistant", "person"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A notice on record: which text, version, language and channel, and when."""

    notice: str
    version: str
    language: Language
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What the record already says of the customer, to be found exactly in what they write.

    Attributes:
        customer: The company's own id of the customer: it is hashed to link their conversations,
            and stored nowhere.
        emails: Where a code may be sent to, the one they read first.
    """

    names: tuple[str, ...] = field(default=(), repr=False)
    addresses: tuple[str, ...] = field(default=(), repr=False)
    orders: tuple[str, ...] = field(default=(), repr=False)
    customer: str = field(default="", repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """One stored message.

    Attributes:
        spans: The details found in a person's words when they were masked.
        details: The placeholders in the assistant's words, which are stored masked.
        by: The name a member of staff wrote under, as the customer saw it.
    """

    id: MessageId
    author: Author
    words: RawText
    spans: tuple[Span, ...] = ()
    details: tuple[Placeholder, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """A customer's turn: all the ten steps need, read once. Born in `turn/receive.py`.

    Attributes:
        messages: What the customer wrote since the last turn, oldest first.
        detailed: Earlier messages that held details: they number the placeholders.
        history: The last few messages before this turn, oldest first.
        epoch: The speaker epoch the turn started with; `record` compares it.
        language: The language of the conversation so far.
        warned: Whether the customer was asked before to keep a civil tone.
    """

    id: TurnId
    conversation: ConversationId
    subject: SubjectId
    channel: str
    case_number: str
    messages: tuple[Heard, ...]
    detailed: tuple[Heard, ...]
    history: tuple[Heard, ...]
    known: Known
    shown: tuple[Shown, ...]
    speaker: Speaker
    epoch: int
    customer: CustomerState
    braked: bool
    language: Language
    release: ReleaseId
    started: datetime
    attempts: int = 1
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Protected:
    """The turn's text, masked: the new words, and the recent talk before them.

    Attributes:
        danger: How much the words sounded like self-harm before they were masked (log-odds), where
            masking hid more than figures: a slip of the keyboard may look like a name, and danger
            must be heard through it. A number, made where details are found.
    """

    now: SafeText
    before: tuple[tuple[Author, SafeText], ...] = ()
    danger: float | None = None
