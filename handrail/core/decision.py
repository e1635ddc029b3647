"""What was decided, and why."""

from dataclasses import dataclass, field
from typing import Literal

from handrail.core.finding import Aside, Match
from handrail.core.text import SafeText

Effect = Literal["permit", "forbid", "none"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as a person reads it: name, sentence, the oversight it needs, its queue."""

    id: str
    sentence: str
    oversight: str = "auto"
    queue: str = "general"
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """The policy's word on one action, with the rule that decided. Born in `policy/book.py`.

    `none` means that no rule fits, or that the policy could not be evaluated: a person decides.
    """

    effect: Effect
    action: str
    rules: tuple[Rule, ...]
    errors: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        """Tell whether the action may happen."""
        return self.effect == "permit"


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer from these passages; beside it, say what may be wanted as well."""

    ruling: Ruling
    passages: tuple[Match, ...]
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """Say a fixed text of ours: thanks, a greeting, what we are, that we do not know."""

    ruling: Ruling
    text_id: str
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class AskBack:
    """Ask which of these articles is meant, or, with `ask_near`, whether any of them is."""

    ruling: Ruling
    choices: tuple[Match, ...]
    text_id: Literal["ask_back", "ask_near"] = "ask_back"
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """Bring in a person.

    `reason` is a code, `sentence` what the agent reads, `text_id` what the customer reads.
    """

    reason: str
    sentence: str
    text_id: str
    queue: str = "general"
    urgency: Literal["normal", "high", "now"] = "normal"
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Refuse:
    """Refuse, with the rule that says so."""

    ruling: Ruling
    text_id: str = "refused"


@dataclass(frozen=True, slots=True)
class Relay:
    """A person is speaking: protect, check, record, and say nothing."""

    reason: str = "a person is speaking"


Decision = Answer | Say | AskBack | HandOver | Refuse | Relay


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be said, and which passage each sentence rests on. Born in `turn/act.py`.

    Attributes:
        quoted: Each sentence with the number of its source (from 1), `None` for our fixed words.
        sources: The passages cited, in the order of their numbers.
        choices: Titles the customer may choose from when we ask back.
        by: The model that found the words; empty when they are the passages' own, or fixed.
        otherwise: The same answer in the passages' own words, should these not pass.
    """

    text: SafeText
    quoted: tuple[tuple[str, int | None], ...] = field(default=(), repr=False)
    sources: tuple[Match, ...] = ()
    choices: tuple[str, ...] = ()
    by: str = ""
    otherwise: "Draft | None" = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outbound guards' word on a draft. Born in `turn/verify.py`; held ones stay hidden.

    Attributes:
        left_out: Why a model's words for the same answer did not pass before.
    """

    draft: Draft
    held: bool
    why: tuple[str, ...] = ()
    ran: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
