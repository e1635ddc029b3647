"""Text before and after masking. `RawText` hides itself; only `SafeText` may reach a model."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import final

MAX_CHARACTERS = 8_000


@final
class RawText:
    """Words from outside, personal details and all. Never shown by `repr`, `str` or formatting."""

    __slots__ = ("_words",)

    def __init__(self, words: str) -> None:
        self._words = words

    def unmasked(self) -> str:
        """Return the words themselves. Only masking, sealing and delivery may ask."""
        return self._words

    def __len__(self) -> int:
        return len(self._words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RawText) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)

    def __repr__(self) -> str:
        return f"RawText(<hidden, {len(self._words)} characters>)"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("RawText is never pickled; seal it instead")


class Kind(StrEnum):
    """What a personal detail is. The value is the word inside the placeholder."""

    EMAIL = "EMAIL"
    PHONE = "PHONE"
    CARD = "CARD"
    CVV = "CVV"
    IBAN = "IBAN"
    IP = "IP"
    SECRET = "SECRET"  # noqa: S105 (the name of a kind, not a secret)
    BIRTH_DATE = "BIRTH_DATE"
    NAME = "NAME"
    ADDRESS = "ADDRESS"
    ORDER = "ORDER"
    CUSTOMER = "CUSTOMER"  # the company's own number of a customer
    REFERENCE = "REFERENCE"  # a booking, claim, policy or ticket
    ACCOUNT = "ACCOUNT"  # a bank account, a routing number, a sort code
    IDENTITY = "IDENTITY"  # identity cards, tax, social security, driving licences
    PASSPORT = "PASSPORT"
    LAST_FOUR = "LAST_FOUR"  # the last digits of a card, an account, an identity number
    NUMBER = "NUMBER"  # a message that is nothing but a number: an answer, we cannot know to what
    MAC = "MAC"
    URL = "URL"
    USERNAME = "USERNAME"
    PLATE = "PLATE"
    AGE = "AGE"  # of a child
    SPECIAL = "SPECIAL"  # health and the other special categories of GDPR Art. 9


@dataclass(frozen=True, slots=True)
class Span:
    """A detail found in a text: characters `start` to `end`, never the value itself.

    Attributes:
        start: First character, counted from zero.
        end: One past the last character.
        kind: What it is.
        hint: What reasoning may know of it (a country, a card brand), never the value.
        sure: How sure the detector is, from 0 to 1.
    """

    start: int
    end: int
    kind: Kind
    hint: str = ""
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class SafeText:
    """Text whose personal details were replaced by placeholders such as `<EMAIL_1>`.

    Born in `security/mask.py` alone. Pseudonymised, still personal: sealed, never logged.
    """

    words: str = field(repr=False)
    details: tuple["Placeholder", ...] = ()


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A numbered stand-in for a detail: the same number means the same value all the way."""

    kind: Kind
    number: int
    hint: str = ""

    @property
    def token(self) -> str:
        """The words that stand in the text, such as `<CARD_1>`."""
        return f"<{self.kind.value}_{self.number}>"
