"""Read a sentence as a statement: its telling words, quantities, names, and what turns them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice, takewhile
from typing import Final

from handrail.core.message import Language
from handrail.knowledge.alike_words import alike
from handrail.knowledge.fold import PLACEHOLDER
from handrail.knowledge.quantities import Read, read_quantities
from handrail.knowledge.quantity import Quantity
from handrail.knowledge.quantity_words import MONTHS
from handrail.knowledge.sentence import sentences
from handrail.knowledge.statement_words import (
    CONDITIONS,
    DAYS,
    DETERMINERS,
    PERSONS,
    PLACES,
    QUALIFIED,
    SINCE,
    SUBJECT,
    WITHOUT,
)
from handrail.knowledge.telling import denied_in, fold_letters, fold_sentence, telling, turns_of

MOST_CONDITIONS: Final = 6  # of one sentence that are looked at
FAR: Final = 4  # words in which a person's deed is looked for
CLAUSE: Final = re.compile(r"[,;:()]\s|\s-\s")
LONGEST: Final = 200  # characters of a condition
NAME: Final = re.compile(r"[^\W_]*[^\W\d_][^\W_]*(?:[-'][^\W_]+)*")
CODED: Final = re.compile(r"[^\W\d_]+-?\d|\d+[A-Z]")  # `M3`, `SAVE-10`, never `30-day`
WRITTEN: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


@dataclass(frozen=True)
class Statement:
    """What a sentence states; most of it is read when it is asked for.

    Attributes:
        sentence: The sentence as it is written.
        said: The sentence, folded.
        language: The language it is read in.
    """

    sentence: str = field(repr=False)
    said: str = field(repr=False)
    language: Language

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.said.rstrip("\"' )").endswith("?")

    @cached_property
    def read(self) -> Read:
        """Its words and its quantities."""
        return read_quantities(self.said)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities."""
        return self.read.quantities

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The stems of its telling words, each once, in order."""
        return tuple(dict.fromkeys(telling(self.read.words, self.language)))

    @cached_property
    def written(self) -> frozenset[str]:
        """Every word and number of it, folded."""
        return frozenset(WRITTEN.findall(self.said))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Numbers that count nothing: they name something."""
        return frozenset(self.read.numbers)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words written like names, folded."""
        return frozenset(_names(self.sentence, self.language))

    @property
    def places(self) -> frozenset[str]:
        """The places it names."""
        return self.names & PLACES

    @cached_property
    def days(self) -> frozenset[str]:
        """Days and months it names, and today, tomorrow."""
        return frozenset(DAYS[word] for word in self.read.words if word in DAYS)

    @cached_property
    def turns(self) -> frozenset[str]:
        """What turns or limits it: `all`, `only`, `not`."""
        return turns_of(self.read.words)

    @cached_property
    def limits(self) -> frozenset[str]:
        """What limits it: its own words, and those of its quantities."""
        return self.turns.union(one.bound for one in self.quantities)

    @cached_property
    def lacking(self) -> frozenset[str]:
        """The stems of what it says something is without."""
        return frozenset(_lacking(self.said, self.language))

    @cached_property
    def denied(self) -> frozenset[str]:
        """The stems beside its denials."""
        return frozenset(chain.from_iterable(self.denials))

    @cached_property
    def denials(self) -> tuple[frozenset[str], ...]:
        """The stems beside each of its denials."""
        return tuple(one for one in denied_in(self.said, self.language) if one)

    @cached_property
    def doers(self) -> frozenset[tuple[str, str]]:
        """Who does what: a person (`we`, `you`, `they`) and the deed's stem."""
        return frozenset(_doers(self.read.words, self.language))

    @cached_property
    def since(self) -> frozenset[str]:
        """Whose deed its times are counted from: after what we do, or you."""
        found = SINCE.finditer(self.said)
        return frozenset(
            PERSONS[word] for one in found for word in one.group(1).split() if word in PERSONS
        )

    @cached_property
    def qualifiers(self) -> tuple[frozenset[str], ...]:
        """What it speaks of: the stems behind each `of` and `for`."""
        found = (one.group(1).split() for one in QUALIFIED.finditer(self.said))
        stems = (frozenset(telling(words, self.language)) for words in found)
        return tuple(one for one in stems if one)

    @cached_property
    def subject(self) -> str:
        """The stem of the noun it begins with, if it begins with one."""
        found = SUBJECT.match(self.said)
        told = telling([found.group(1)], self.language) if found else []
        return told[0] if told else ""

    @cached_property
    def conditions(self) -> tuple[frozenset[str], ...]:
        """For each condition it holds, the stems of the condition's words."""
        return tuple(_conditions(self.said, self.language))


def read_text(text: str, language: Language) -> tuple[Statement, ...]:
    """Read every sentence of a text."""
    return tuple(read_statement(one, language) for one in sentences(text))


def read_statement(sentence: str, language: Language) -> Statement:
    """Read one sentence; placeholders state nothing."""
    bare = PLACEHOLDER.sub(" ", sentence)
    return Statement(bare, fold_sentence(bare), language)


def alike_stems(word: str, language: Language) -> tuple[str, ...]:
    """Return the stems that may stand for a stem."""
    return alike(language).of((word,))


def _lacking(said: str, language: Language) -> Iterator[str]:
    for found in WITHOUT.finditer(said):
        yield from telling(read_quantities(found.group(1)).words, language)[:1]


def _doers(words: tuple[str, ...], language: Language) -> Iterator[tuple[str, str]]:
    """Yield each person with what they do; in German with the verb that stands beside them."""
    for at, word in enumerate(words):
        person = PERSONS.get(word)
        if person is None:
            continue
        beside = words[at + 1 : at + 1 + FAR]
        if language == "de":
            yield from ((person, one) for one in (*beside[:1], *words[max(0, at - 1) : at]))
        else:
            deed = list(takewhile(lambda one: one not in DETERMINERS, beside))
            yield from ((person, one) for one in telling(deed, language)[:1])


def _names(sentence: str, language: Language) -> Iterator[str]:
    """Yield the words written like names: capitals inside, digits, or known places.

    In English a capital inside a sentence makes a name as well; in German any noun has one.
    """
    for place, found in enumerate(NAME.finditer(sentence)):
        bare = found.group().removesuffix("'s")
        if bare.islower() and bare not in PLACES:
            continue
        inside = place > 0 and not _opens(sentence, found.start())
        letter = len(bare) == 1 and inside and bare not in {"I", "A"}
        coded = CODED.match(bare) is not None or any(map(str.isupper, bare[1:]))
        capital = language == "en" and inside and bare[0].isupper() and bare[1:2] not in {"'", ""}
        folded = fold_letters(bare)
        if folded in PLACES or ((letter or coded or capital) and folded not in _NO_NAMES):
            yield folded


def _opens(sentence: str, at: int) -> bool:
    """Tell whether a word stands at the beginning of a sentence or of a quotation."""
    before = sentence[max(0, at - 4) : at].rstrip(" ")
    return not before or before[-1] in ".!?:\"'“„(\n*-"


def _conditions(said: str, language: Language) -> Iterator[frozenset[str]]:
    """Yield what follows each `if`, `only`, `unless`, up to the end of the clause."""
    for match in islice(CONDITIONS.finditer(said), MOST_CONDITIONS):
        clause = CLAUSE.split(said[match.end() : match.end() + LONGEST], maxsplit=1)[0]
        words = telling(read_quantities(clause).words, language)
        if words:
            yield frozenset(words)


_NO_NAMES: Final = frozenset(
    [*"i ok eur usd gbp e-mail faq pdf qr id tv usb ai ki yes no am pm".split(), *DAYS, *MONTHS]
)
