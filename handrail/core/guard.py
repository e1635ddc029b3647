"""The contract of a guard: one file in `guards/` offers one object named `guard`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from handrail.core.finding import Finding, Match
from handrail.core.message import Language
from handrail.core.text import SafeText, Span

Stage = Literal["inbound", "outbound"]


@dataclass(frozen=True, slots=True)
class Spread:
    """What was said over several messages: those just before this one, and all of them as one.

    Each with what the watch hears in it (log-odds).
    """

    earlier: str = field(repr=False)
    together: str = field(repr=False)
    earlier_scores: Mapping[str, float]
    together_scores: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Exam:
    """What a guard is shown.

    Attributes:
        text: The text under examination: the customer's words inbound, the draft outbound.
        language: The language the text is taken to be in.
        customer: What the customer wrote this turn; outbound guards compare with it.
        quoted: The sentences of the draft with the passage each rests on, or `None` for our own
            fixed words; empty inbound, and where a draft comes without passages.
        release: Every passage of the current release that the draft cites.
        facts: Statements from the shop's records, and the confirmations of what was done.
        canaries: Our own instructions to a model: no run of their words may be said.
        found: The details every detector finds in the text, outbound.
        scores: How much the customer's words sound like each kind the scorer knows (log-odds).
        spread: The customer's last messages together with this one; `None` when it is the first.
    """

    text: SafeText
    language: Language
    customer: SafeText
    quoted: tuple[tuple[str, Match | None], ...] = field(default=(), repr=False)
    release: tuple[Match, ...] = field(default=(), repr=False)
    facts: tuple[str, ...] = field(default=(), repr=False)
    canaries: tuple[str, ...] = field(default=(), repr=False)
    found: tuple[Span, ...] = ()
    scores: Mapping[str, float] = field(default_factory=dict)
    spread: Spread | None = None


Inspect = Callable[[Exam], Finding | None]


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard: what it is called, where it stands, whose promise it keeps, how it looks.

    `hits` must be found and `misses` must not be: the contract suite runs both.

    Attributes:
        document: How it looks at a text that no customer wrote to us: an article, a note on an
            order, a tool's result; `None` when it has nothing to say of those.
    """

    name: str
    stage: Stage
    chapter: str
    inspect: Inspect
    hits: tuple[Exam, ...] = ()
    misses: tuple[Exam, ...] = ()
    document: Inspect | None = None
