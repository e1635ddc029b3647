"""What was understood, and what the guards found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from handrail.core.ids import ArticleId, PassageId
from handrail.core.message import Language
from handrail.core.text import RawText


class Intent(StrEnum):
    """What a customer wants, as far as we tell intents apart."""

    HELP = "help"
    PERSON = "person"
    MACHINE = "machine"
    CONTACT = "contact"
    CRISIS = "crisis"
    THANKS = "thanks"
    GREETING = "greeting"
    UNKNOWN = "unknown"


Aside = Literal["or_person", "am_machine"]


@dataclass(frozen=True, slots=True)
class Match:
    """An approved passage that may answer, with its score against the question.

    Attributes:
        score: How well the passage fits, from 0 (nothing in common) to 1.
        named: Its title or heading says all that the question tells.
    """

    passage: PassageId
    article: ArticleId
    title: str
    heading: str
    text: str = field(repr=False)
    link: str
    score: float
    named: bool = False


@dataclass(frozen=True, slots=True)
class Guess:
    """A provider's guess at what is wanted. It binds nobody.

    Attributes:
        passages: Which of the passages it was shown answer, from zero, the best first; `None` when
            it has no opinion of its own.
        summary: What the customer wants, for whoever takes over; words from outside.
    """

    intent: Intent
    sure: float
    why: str = ""
    passages: tuple[int, ...] | None = None
    summary: RawText | None = None


@dataclass(frozen=True, slots=True)
class Worded:
    """Passages in a model's words: each sentence with the number of its passage, from 1."""

    sentences: tuple[tuple[RawText, int], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the customer wants, in which language, how sure we are. Born in `turn/understand.py`.

    Attributes:
        scores: How much the words sound like each kind the scorer knows (log-odds).
        aside: What may be wanted beside an answer though it was not plainly asked.
        summary: What the customer wants, masked, for whoever takes over.
    """

    intent: Intent
    language: Language
    sure: float
    question: str = field(default="", repr=False)
    matches: tuple[Match, ...] = ()
    why: str = ""
    scores: Mapping[str, float] = field(default_factory=dict)
    aside: Aside | None = None
    summary: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a guard saw, with a sentence that explains it without quoting the customer."""

    guard: str
    sure: float
    sentence: str
    broke: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """What every inbound guard saw. Born in `turn/check.py`: no decision is made without it."""

    found: tuple[Finding, ...]
    ran: tuple[str, ...]
    at: datetime

    def of(self, guard: str) -> Finding | None:
        """Return what this guard found, if anything."""
        return next((finding for finding in self.found if finding.guard == guard), None)
