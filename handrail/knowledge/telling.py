"""Fold a sentence, and tell the words that tell something from those that only hold it together."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from handrail.core.message import LANGUAGES, Language
from handrail.knowledge.claim import TURNS
from handrail.knowledge.common import common
from handrail.knowledge.paraphrase import fillers
from handrail.knowledge.quantities import read_quantities
from handrail.knowledge.statement_words import (
    CONDITIONS,
    DENIES_ALL,
    DENYING,
    MEANT,
    OPPOSITES,
    PHRASES,
    TURNED,
)
from handrail.knowledge.stem import stem

REACH: Final = 3  # words a denial reaches
MOST_CLAUSES: Final = 40  # of a sentence that are looked at for denials
MORE: Final = frozenset("only nur later more just spater mehr longer exceed less weniger".split())
SHORT: Final = re.compile(r"n't|'(?:ll|ve|re|m|d|s)\b")
ELIDED: Final = re.compile(r"\b(?:[ldjnscmt]|qu|un|dell|all|nell|quest)'")
LONG: Final = {
    "n't": " not",
    "'ll": " will",
    "'ve": " have",
    "'re": " are",
    "'m": " am",
    "'d": " would",
    "'s": "",
}
KEPT: Final = frozenset({"used"})  # says nothing, and all: `if it is unused`
UNTOLD: Final = frozenset(
    """first second third get got give given giving take taken take making make made need want use
    used way one able please kind thank thanks sorry dear hello hi yes glad back different other
    others happy help question know let feel contact reach bekommen erhalten geben machen gerne
    gern danke bitte hallo ja hilfe frage melden applies apply applied gilt gelten galt leider leid
    tut erfolgt erfolgen betragt innerhalb within hat haben unfortunately afraid across happen
    means mean works work zeit course also however therefore actually simply basically currently
    hereby will would""".split()
)


def fold_sentence(sentence: str) -> str:
    """Fold a sentence: lower case, no accents, one kind of dash and apostrophe, no contractions."""
    folded = fold_letters(sentence)
    if "'" in folded:
        folded = folded.replace("can't", "can not").replace("won't", "will not")
        folded = SHORT.sub(lambda short: LONG[short.group()], folded)
        folded = ELIDED.sub("", folded)
    return PHRASES.sub(lambda said: MEANT[said.group()], folded)


def fold_letters(words: str) -> str:
    """Fold letters: lower case, no accents, one kind of dash and apostrophe."""
    if not words.isascii():
        words = unicodedata.normalize("NFKD", words.translate(_MARKS))
        words = "".join(mark for mark in words if not unicodedata.combining(mark))
    return words.casefold()


def telling(words: Sequence[str], language: Language) -> list[str]:
    """Return the stems of the words that tell something, contraries as what they are contrary to."""
    skipped, idle = _SKIPPED[language], fillers(language)
    plain = (OPPOSITES.get(word, word) for word in words)
    stems = (
        stem(word, language)
        for word in plain
        if word in KEPT or (word not in skipped and len(word) > 1)
    )
    return [one for one in stems if one not in idle]


def turns_of(words: Sequence[str]) -> frozenset[str]:
    """Return what turns or limits a sentence: `all`, `only`, `not`."""
    return frozenset(
        TURN[word]
        for at, word in enumerate(words)
        if word in TURN and (word, *words[at + 1 : at + 2]) not in _IDLE
    )


def denied_in(said: str, language: Language) -> Iterator[frozenset[str]]:
    """Yield of each denial what is denied: the words beside a `not`, what a contrary denies."""
    for clause in DENYING.split(said, maxsplit=MOST_CLAUSES):
        if CONDITIONS.match(clause):
            continue
        words = read_quantities(clause).words
        for at, word in enumerate(words):
            if word in DENIES_ALL:
                yield frozenset(telling(words, language))
                break
            if word in OPPOSITES:
                yield frozenset(telling([word], language))
            elif TURN.get(word) == "not" and MORE.isdisjoint(words[at + 1 : at + 1 + REACH]):
                yield frozenset(_beside(words, at, language))


def _beside(words: Sequence[str], at: int, language: Language) -> list[str]:
    """Return what a denial is about: the word behind it, or before it where none is behind.

    A German `nicht` stands behind its verb or before it; `kein` stands before its noun.
    """
    behind = telling(words[at + 1 : at + 1 + 2 * REACH], language)[:1]
    ahead = telling(words[max(0, at - 4 * REACH) : at], language)
    if words[at] == "nicht":
        return [*behind, *ahead[-REACH:]]
    return behind or ahead[-1:]


_MARKS: Final = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "ß": "ss"})
TURN: Final = {
    **{
        word: turn
        for turn, said in TURNS.items()
        for word in said.split()
        if word not in {"up", "each"}
    },
    **TURNED,
}
_SKIPPED: Final = {one: common(one) | UNTOLD | TURN.keys() for one in LANGUAGES}
_IDLE: Final = frozenset(  # `only if` says no more than `if`; `any questions` limits nothing
    [("only", "if"), ("only", "when"), ("nur", "wenn"), ("only", "once")]
    + [
        ("any", word)
        for word in "change changes question questions further other more of problem issue help "
        "information additional extra".split()
    ]
)
