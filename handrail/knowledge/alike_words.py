"""What else a question may mean: words and phrases that stand for each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.alike import de, en
from handrail.knowledge.fold import folded
from handrail.knowledge.stem import stem

LONGEST_PHRASE: Final = 5  # words
HINTS: Final = "->"
PARTICLES: Final = frozenset("back off on up down out in zuruck ab an auf aus ein".split())
WIDEST: Final = 4  # words that may stand between a verb and its particle: `send the lamp back`

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """For a word or phrase, as stems, the terms that may stand for it.

    Phrases are known in questions alone: only single words stand for others in the articles.

    Attributes:
        words: The single words of the table, folded.
        stems: Their stems.
    """

    groups: Mapping[Stems, tuple[str, ...]] = field(repr=False)
    words: frozenset[str] = field(repr=False)
    stems: frozenset[str] = field(repr=False)

    def of(self, phrase: Stems) -> tuple[str, ...]:
        """Return what a word or phrase may be replaced by."""
        return self.groups.get(phrase, ())

    def phrase_at(self, words: Sequence[str], place: int) -> tuple[Stems, int]:
        """Return the longest known phrase of two words or more that begins here.

        Returns:
            The phrase and how many words it takes up: one, when its particle stands apart;
            nothing and none, when no phrase begins here.
        """
        for length in range(min(LONGEST_PHRASE, len(words) - place), 1, -1):
            phrase = tuple(words[place : place + length])
            if phrase in self.groups:
                return phrase, length
        for after in words[place + 2 : place + 2 + WIDEST]:
            if after in PARTICLES and (words[place], after) in self.groups:
                return (words[place], after), 1
        return (), 0


def alike(language: Language) -> Alike:
    """Return the table of a language."""
    return _TABLES[language]


def _read(table: str, language: Language) -> Alike:
    groups: dict[Stems, dict[str, None]] = {}
    for line in table.strip().split("\n"):
        said, _, hinted = line.partition(HINTS)
        group = _all_stems(said, language)
        meant = [stems[0] for stems in _all_stems(hinted or said, language) if len(stems) == 1]
        for one in group:
            others = groups.setdefault(one, {})
            others.update(dict.fromkeys(term for term in meant if (term,) != one))
    words = frozenset(word for phrase in table.split() for word in folded(phrase, language))
    stems = frozenset(stem(word, language) for word in words)
    return Alike({one: tuple(others) for one, others in groups.items()}, words, stems)


def _all_stems(phrases: str, language: Language) -> list[Stems]:
    return [
        tuple(stem(word, language) for word in folded(phrase, language))
        for phrase in phrases.split()
    ]


_TABLES: Final[dict[Language, Alike]] = {
    "en": _read(en.WORDS, "en"),
    "de": _read(de.WORDS, "de"),
}
