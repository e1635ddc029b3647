"""What the pages say, in English and German, and how amounts and days are written."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TypeAlias, get_args

from shop.catalogue import Language

WORDS = Path(__file__).parent / "data" / "words.toml"
LANGUAGES: tuple[Language, ...] = get_args(Language)
Words: TypeAlias = Mapping[str, str | Mapping[str, str]]
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
CENTS = 100


@cache
def read_words() -> Mapping[str, Words]:
    """Read the words of both languages once."""
    return tomllib.loads(WORDS.read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes in one language."""

    language: Language

    def say(self, key: str) -> str:
        """Return a sentence of the page."""
        return str(read_words()[self.language][key])

    def say_in(self, section: str, key: str) -> str:
        """Return a sentence of a section: `states`, `explained`, `events`."""
        return say_in(self.language, section, key)

    def money(self, minor: int) -> str:
        """Write an amount in euro."""
        whole, cents = divmod(minor, CENTS)
        if self.language == "de":
            return f"{whole:,}".replace(",", ".") + f",{cents:02d}\u00a0€"
        return f"€{whole:,}.{cents:02d}"

    def day(self, at: datetime) -> str:
        """Write a day."""
        month = MONTHS[self.language].split()[at.month - 1]
        dot = "." if self.language == "de" else ""
        return f"{at.day}{dot} {month} {at.year}"

    def moment(self, at: datetime) -> str:
        """Write a day and a time."""
        return f"{self.day(at)}, {at:%H:%M}"


def say_in(language: Language, section: str, key: str) -> str:
    """Return a sentence of a section in a language."""
    found = read_words()[language][section]
    if isinstance(found, str):
        raise KeyError(section)
    return found[key]


def both(section: str, key: str) -> dict[Language, str]:
    """Return a sentence in every language."""
    return {language: say_in(language, section, key) for language in LANGUAGES}
