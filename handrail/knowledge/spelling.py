"""Mend a mistyped word by the words we know: one letter off, and the first letter right."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

SHORTEST: Final = 5  # letters; one letter off in a shorter word is often another word
LONGEST: Final = 20


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words we know, and each of them with one letter left out."""

    known: frozenset[str] = field(repr=False)
    gaps: Mapping[str, str] = field(repr=False)

    def mend(self, word: str) -> str:
        """Return the known word that is one letter off, or the word itself."""
        if word in self.known or not _mendable(word):
            return word
        if word in self.gaps:
            return self.gaps[word]
        for shorter in _gaps(word):
            if shorter in self.known and len(shorter) >= SHORTEST:
                return shorter
            found = self.gaps.get(shorter)
            if found is not None and found[0] == word[0]:
                return found
        return word


def learn(words: Iterable[str]) -> Spelling:
    """Learn how words are spelt; of two that look alike the more frequent one is taken."""
    frequent = [word for word, _ in Counter(words).most_common()]
    gaps: dict[str, str] = {}
    for word in frequent:
        if _mendable(word):
            for shorter in _gaps(word):
                gaps.setdefault(shorter, word)
    return Spelling(frozenset(frequent), gaps)


def _mendable(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


def _gaps(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))
