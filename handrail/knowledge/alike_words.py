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

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """For a word or phrase, as stems, the other ones of its groups.

    Attributes:
        words: The single words of the table, folded.
        stems: Their stems.
    """

    groups: Mapping[Stems, tuple[Stems, ...]] = field(repr=False)
    words: frozenset[str] = field(repr=False)
    stems: frozenset[str] = field(repr=False)

    def of(self, phrase: Stems) -> tuple[Stems, ...]:
        """Return what a word or phrase may be replaced by."""
        return self.groups.get(phrase, ())

    def phrase_at(self, words: Sequence[str], place: int) -> int:
        """Return how many words the longest known phrase of two or more has here, 0 for none."""
        for length in range(min(LONGEST_PHRASE, len(words) - place), 1, -1):
            if tuple(words[place : place + length]) in self.groups:
                return length
        return 0


def alike(language: Language) -> Alike:
    """Return the table of a language."""
    return _TABLES[language]


def _read(table: str, language: Language) -> Alike:
    groups: dict[Stems, dict[Stems, None]] = {}
    for line in table.strip().split("\n"):
        said, _, hinted = line.partition(HINTS)
        group = [_stems(word, language) for word in said.split()]
        meant = [_stems(word, language) for word in hinted.split()] or group
        for one in group:
            others = groups.setdefault(one, {})
            others.update(dict.fromkeys(other for other in meant if other != one))
    words = frozenset(word for one in table.split() for word in folded(one, language))
    stems = frozenset(stem(word, language) for word in words)
    return Alike({one: tuple(others) for one, others in groups.items()}, words, stems)


def _stems(phrase: str, language: Language) -> Stems:
    return tuple(stem(word, language) for word in folded(phrase, language))


_TABLES: Final[dict[Language, Alike]] = {
    "en": _read(en.WORDS, "en"),
    "de": _read(de.WORDS, "de"),
}
