"""The world outside a turn: time, chance, the shop's records, mail, languages, measures."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from handrail.core.finding import Guess, Match, Worded
from handrail.core.ids import ConversationId, TurnId
from handrail.core.message import Known, Language, Protected


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


class Mail(Protocol):
    """Sends a message to one address. `Broken` when it was not taken."""

    async def send(self, address: str, subject: str, words: str) -> None:
        """Hand the message over; it is the mail server's when this returns."""


class Provider(Protocol):
    """Finds out what a customer wants and may word answers: from masked words. Decides nothing."""

    @property
    def name(self) -> str:
        """The provider's name, and the model's where there is one."""

    async def understand(
        self,
        conversation: ConversationId,
        protected: Protected,
        language: Language,
        matches: Sequence[Match],
    ) -> Guess:
        """Return what the customer wants, as far as it can tell."""

    async def word(
        self,
        conversation: ConversationId,
        protected: Protected,
        language: Language,
        passages: Sequence[Match],
    ) -> Worded | None:
        """Put approved passages into words that answer; none to let them speak for themselves."""


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
