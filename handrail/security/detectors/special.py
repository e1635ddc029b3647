"""Health and the other special categories (GDPR Art. 9), where they are a person's.

Its placeholder carries no hint: even which category it is stays with the words.
"""

from collections.abc import Iterator
from typing import Final

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector
from handrail.security.special_words import de, en, es, fr, it, nl
from handrail.security.special_words.words import SpecialWords

LANGUAGES: Final = (en.words, de.words, fr.words, es.words, nl.words, it.words)
BEFORE: Final = 64  # characters before a link in which the person is named
SENTENCE: Final = re2.compile(r"[.!?;\n][^.!?;\n]*\z")
LONGEST: Final = 48
LITTLE: Final = frozenset(
    "a an the and but so since because for of to with it its this that und aber weil seit der die das "
    "et mais parce depuis y pero porque en maar omdat e ma perché which who wenn als nicht not "
    "waiting wait delays delay poor bad noise error errors bugs being".split()
)


def _find(words: str) -> Iterator[Span]:
    for language in LANGUAGES:
        yield from _tied(words, language)
        for pattern in language.telling:
            for match in pattern.finditer(words):
                start, end = match.span(1)
                if end - start <= LONGEST and _says_something(words[start:end]):
                    yield Span(start, end, Kind.SPECIAL, sure=0.8)


def _tied(words: str, language: SpecialWords) -> Iterator[Span]:
    at = 0
    while (match := language.tied.search(words, at)) is not None:
        start, end = match.span(2)
        at = max(match.start() + 1, match.start(1))
        if _is_persons(words, match, language):
            at = end
            if language.thing.match(words[end : end + 24]) is None:
                yield Span(start, end, Kind.SPECIAL, sure=0.8)


def _is_persons(words: str, match: "re2._Match", language: SpecialWords) -> bool:
    """Tell whether a term is tied to a person, not to a lamp."""
    link = match.group(1)
    being = language.is_being.match(link) is not None
    if language.is_trait.fullmatch(_term(match, language)) is not None and not being:
        return False
    if language.is_alone.match(link) is not None:
        return True
    before = words[max(0, match.start(1) - BEFORE) : match.start(1)]
    if being:
        return language.subject.search(before) is not None
    ending = SENTENCE.search(before)
    near = before if ending is None else ending.group()
    return language.about.search(near + link) is not None


def _term(match: "re2._Match", language: SpecialWords) -> str:
    """Return the term alone, without the words between it and its link."""
    found = language.bare.search(match.group(2))
    return str(found.group() if found is not None else match.group(2))


def _says_something(said: str) -> bool:
    return said.lower().split()[0] not in LITTLE


def _sign(language: SpecialWords) -> str:
    return rf"(?i)(?:^|[^\pL])(?:{language.terms})(?:[^\pL]|$)"


detector = Detector(
    name="special",
    kind=Kind.SPECIAL,
    find=_find,
    hits=(
        "I have type 1 diabetes and cannot read the small print",
        "I'm pregnant and need it soon",
        "my son is autistic",
        "because of my arthritis I cannot open it",
        "I was diagnosed with multiple sclerosis",
        "my wife is allergic to nickel",
        "I am Muslim, is the gelatine halal?",
        "as a gay man I felt insulted",
        "I'm a union member",
        "Ich bin schwanger",
        "wegen meiner Depression",
        "mein Mann sitzt im Rollstuhl",
        "je suis diabétique",
        "mi hijo es celíaco",
        "ik heb borstkanker",
        "sono incinta di 6 mesi",
    ),
    misses=(
        "my lamp is sick",
        "I'm sick of waiting",
        "do you sell diabetic socks?",
        "the lamp is blind on one side",
        "the black lamp is broken",
        "is the church lamp in stock?",
        "Die Lampe ist krank",
        "I'd like the pregnancy pillow",
        "a donation to cancer research",
        "the delivery is suffering from delays",
        "does the kettle have a heart shape?",
    ),
    signs=(
        *(_sign(language) for language in LANGUAGES),
        *(rf"(?i){pattern}" for language in LANGUAGES for pattern in language.said),
    ),
)
