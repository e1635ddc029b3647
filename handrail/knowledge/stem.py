"""Cut words to stems, English and German: light, without a dictionary, the same for both sides."""

from typing import Final

from handrail.core.message import Language

VOWELS: Final = frozenset("aeiouy")
SHORTEST: Final = 4  # letters; shorter words stay whole
ENGLISH: Final = (
    *("ational", "ization", "fulness", "ousness", "iveness", "ibility", "ability", "ations"),
    *("ation", "ators", "ator", "ments", "ment", "ances", "ance", "ences", "ence", "ness", "able"),
    *("ible", "ally", "ity", "ize", "ise", "ive", "ful", "ous", "ion", "ers", "er", "or", "al"),
    *("ly", "ic"),
)
GERMAN: Final = (
    *("ungen", "ung", "heiten", "heit", "keiten", "keit", "lichen", "liche", "licher", "liches"),
    *("lich", "ischen", "ische", "isch", "ieren", "iert", "eten", "ete", "et", "est"),
    *("em", "er", "en", "es", "st", "e", "n", "s", "t"),
)
BEFORE: Final = {"n": "erl", "s": "abdfghiklmnort"}  # the letters an ending may follow
PLURAL: Final = frozenset({"em", "er", "en", "es", "e", "n", "s"})  # may leave three letters


def stem(word: str, language: Language) -> str:
    """Return the stem of a lower-case word without accents. Not kept: it may be a customer's."""
    if len(word) < SHORTEST or not word.isalpha():
        return word
    return _german(word) if language == "de" else _english(word)


def _english(word: str) -> str:
    word = _without_ending(_without_ing(_singular(word)))
    if len(word) > SHORTEST and word[-1] == "y" and word[-2] not in VOWELS:
        return word[:-1] + "i"
    if len(word) > SHORTEST + 1 and word.endswith("ll"):
        return word[:-1]
    return word[:-1] if len(word) > SHORTEST and word[-1] == "e" else word


def _without_ending(word: str) -> str:
    for ending in ENGLISH if word.endswith(ENGLISH) else ():
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: -len(ending)]
    long = len(word) > SHORTEST + len("ery")
    return word[: -len("ery")] if long and word.endswith("ery") else word


def _singular(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + ("y" if len(word) > SHORTEST else "ie")
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_ing(word: str) -> str:
    for ending in ("ingly", "edly", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= SHORTEST - 1 and not VOWELS.isdisjoint(rest):
            doubled = len(rest) >= SHORTEST and rest[-1] == rest[-2] and rest[-1] not in "lsz"
            return rest[:-1] if doubled else rest
    return word


def _german(word: str) -> str:
    """Cut German endings: `Lieferung`, `liefern` and `geliefert` meet at `lief`."""
    if word.startswith("ge") and word.endswith("t") and len(word) > SHORTEST + 2:
        word = word if word.endswith(("icht", "haft")) else word[2:]
    cut = _cut(word)
    while cut != word:
        word, cut = cut, _cut(cut)
    return word


def _cut(word: str) -> str:
    """Cut one German ending."""
    for ending in GERMAN:
        rest = word.removesuffix(ending)
        least = SHORTEST - 1 if ending in PLURAL and len(word) > SHORTEST else SHORTEST
        if rest != word and len(rest) >= least and rest[-1] in BEFORE.get(ending, rest):
            return rest
    return word
