"""Our own fixed words, per language, with the company's name in them. Never generated."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.core.errors import Misconfigured
from handrail.core.message import Language
from handrail.core.reply import Notice

NOTICES = ("start", "again", "person_joined", "person_left")
WORDS = (
    "machine",
    "thanks",
    "greeting",
    "unknown",
    "ask_back",
    "ask_near",
    "or_person",
    "am_machine",
    "person",
    "crisis",
    "abuse",
    "trouble",
    "held",
    "undecided",
    "refused",
    "people_only",
    "contest",
    "nobody_online",
    "apology",
    "ask_person",
    "contact",
    "contact_kept",
    "code_subject",
    "code_mail",
    "gateway_held",
    "gateway_crisis",
)


@dataclass(frozen=True, slots=True)
class Text:
    """A fixed text and its version. The version changes when the words do."""

    version: str
    words: str


@dataclass(frozen=True, slots=True)
class Company:
    """What our words must say of the company. All of it must be set (T-02).

    Attributes:
        human_route: How to reach a person without this chat, per language.
        emergency: The emergency number or numbers, as a customer dials them.
    """

    brand: str
    human_route: Mapping[str, str]
    emergency: str
    hours: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """The fixed texts of every language offered, filled in for one company."""

    company: Company
    texts: Mapping[str, Mapping[str, Text]]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which every text exists: only these are offered (T-08)."""
        return tuple(self.texts)

    def say(self, text_id: str, language: Language, **values: str) -> str:
        """Return a text in this language, the company's facts filled in."""
        return self._filled(self.texts[language][text_id].words, language, values)

    def notice(self, notice_id: str, language: Language, **values: str) -> Notice:
        """Return a notice with its version, ready to be shown and put on record."""
        text = self.texts[language][notice_id]
        return Notice(notice_id, text.version, language, self._filled(text.words, language, values))

    def _filled(self, words: str, language: Language, values: Mapping[str, str]) -> str:
        return words.format(
            brand=self.company.brand,
            route=self.company.human_route[language],
            emergency=self.company.emergency,
            hours=self.company.hours[language],
            **values,
        )


def open_wording(company: Company, texts: Mapping[str, Mapping[str, Text]]) -> Wording:
    """Check that nothing is missing, then return the wording. A gap is a `Misconfigured`."""
    if not company.brand.strip():
        raise Misconfigured(
            "The company has no name.", "Set `brand` under [company] in handrail.toml (T-02)."
        )
    if not company.emergency.strip():
        raise Misconfigured(
            "No emergency number is named.", "Set `emergency` under [company] in handrail.toml."
        )
    for language, table in texts.items():
        missing = [text_id for text_id in (*NOTICES, *WORDS) if text_id not in table]
        if missing:
            raise Misconfigured(
                f"Texts are missing in language {language!r}: {', '.join(missing)}.",
                "Add them, or stop offering the language.",
            )
        if not company.human_route.get(language) or not company.hours.get(language):
            raise Misconfigured(
                f"The human route or the hours are not named in language {language!r}.",
                "Set them under [company.human_route] and [company.hours] in handrail.toml.",
            )
    return Wording(company, texts)
