"""The words a shelf of articles knows: their stems, their spelling, the parts of compounds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from handrail.core.message import Language
from handrail.knowledge.alike_words import Alike, alike
from handrail.knowledge.common import common
from handrail.knowledge.compound import parts
from handrail.knowledge.fold import folded
from handrail.knowledge.spelling import Spelling, learn
from handrail.knowledge.stem import stem
from handrail.knowledge.weak import weak, weight_of_weak


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What is known of the words of one language's articles.

    Attributes:
        terms: For each telling word the terms it is indexed by: its stem, a compound's parts.
        known: Every term the articles hold.
        speaks: Every stem the articles or the table of words alike hold: compounds are made of it.
        weak: What a weak word counts.
    """

    language: Language
    terms: Mapping[str, tuple[str, ...]] = field(repr=False)
    known: frozenset[str] = field(repr=False)
    speaks: frozenset[str] = field(repr=False)
    spelling: Spelling = field(repr=False)
    weak: float

    @property
    def alike(self) -> Alike:
        """The table of words that stand for each other."""
        return alike(self.language)

    def terms_of(self, text: str) -> list[str]:
        """Return the terms a text of the articles is indexed by, in order."""
        return [term for word in folded(text, self.language) for term in self.terms.get(word, ())]

    def weight(self, word: str) -> float:
        """Return how much a folded word of a question tells: nothing, a little, or all."""
        if word in common(self.language):
            return 0.0
        return self.weak if word in weak(self.language) else 1.0


def learn_words(texts: Iterable[str], language: Language, articles: int) -> Vocabulary:
    """Learn the words of some articles' texts."""
    skipped = common(language)
    said = [word for text in texts for word in folded(text, language) if word not in skipped]
    stems = {word: stem(word, language) for word in said}
    speaks = frozenset(stems.values()) | alike(language).stems
    terms = {word: (cut, *_parts(word, language, speaks)) for word, cut in stems.items()}
    known = frozenset(term for found in terms.values() for term in found)
    spelling = learn([*said, *sorted(alike(language).words)])
    return Vocabulary(language, terms, known, speaks, spelling, weight_of_weak(articles))


def _parts(word: str, language: Language, speaks: frozenset[str]) -> tuple[str, ...]:
    """Take apart German compounds alone; English ones stay whole in the articles."""
    return parts(word, language, speaks) if language == "de" else ()
