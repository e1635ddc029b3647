"""Read a message as plain words: what hides or stretches a word is undone, never its meaning.

Case, accents, umlauts in either spelling (`möchte`, `moechte`), zero-width and look-alike letters,
apostrophes and contractions, spelt-out letters (`h u m a n`, `k.i.`). One pass, linear.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

SOFT: Final = 1  # a comma, a dash, an ellipsis: a clause may end here, a sentence goes on
HARD: Final = 2  # a sentence ends here
SPELT: Final = 3  # so many single letters in a row are one word
TEXTED: Final = frozenset({"ru", "ur", "iu", "ia", "cu", "au"})  # `r u a bot` is three words
LONGEST: Final = 32  # letters of a word that are read; what is longer is no word
UMLAUT: Final = re.compile("ae|oe|ue")
WORD: Final = re.compile(r"[^\W_]+(?:['\u0301][^\W_]+)*|[.!?\n]+|[,;:()\[\]\"/|*<>=+–—-]+|_+")
SHORT_FORM: Final = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b[^\W\d_](?:\.[^\W\d_])+\b")
APOSTROPHES: Final = str.maketrans(dict.fromkeys("’‘`´ʼ＇′‛", "'"))
ALIKE: Final = str.maketrans(
    dict(zip("асԁеһіјӏорѕтухкмвԛɡαεικνορτυχ", "acdehijlopstyxkmbqgaeikvoptux", strict=True))
)
APART: Final = {
    **dict.fromkeys(("dont", "dnt"), "do not"),
    **dict.fromkeys(("cant", "cannot"), "can not"),
    **dict.fromkeys(("wont",), "will not"),
    **dict.fromkeys(("isnt", "aint"), "is not"),
    **dict.fromkeys(("arent",), "are not"),
    **dict.fromkeys(("doesnt",), "does not"),
    **dict.fromkeys(("didnt",), "did not"),
    **dict.fromkeys(("wouldnt",), "would not"),
    **dict.fromkeys(("couldnt",), "could not"),
    **dict.fromkeys(("im",), "i am"),
    **dict.fromkeys(("ive",), "i have"),
    **dict.fromkeys(("youre",), "you are"),
    **dict.fromkeys(("theres",), "there is"),
    **dict.fromkeys(("wanna",), "want to"),
    **dict.fromkeys(("gonna",), "going to"),
    **dict.fromkeys(("gotta",), "got to"),
    **dict.fromkeys(("lemme",), "let me"),
    **dict.fromkeys(("gimme",), "give me"),
    **dict.fromkeys(("dunno",), "do not know"),
    **dict.fromkeys(("gibts",), "gibt es"),
    **dict.fromkeys(("gehts",), "geht es"),
    **dict.fromkeys(("haste",), "hast du"),
    **dict.fromkeys(("biste",), "bist du"),
    **dict.fromkeys(("bisste",), "bist du"),
    **dict.fromkeys(("kannste",), "kannst du"),
    **dict.fromkeys(("isses",), "ist es"),
}
ENDINGS: Final = {
    "re": "are",
    "m": "am",
    "ll": "will",
    "ve": "have",
    "d": "would",
    "n": "ein",
    "ne": "eine",
    "nen": "einen",
    "em": "them",
}
IS: Final = frozenset(
    {"it", "that", "there", "who", "what", "he", "she", "this", "where", "how", "here"}
    | {"somebody", "someone", "anybody", "nobody"}
)
ES: Final = frozenset({"gibt", "geht", "ist", "hab", "kann", "ich", "wie"})
UMLAUTED: Final = 4  # letters; `due` is no umlaut


@dataclass(frozen=True, slots=True)
class Words:
    """A message as words, with where its clauses and sentences end.

    Attributes:
        each: The words, folded.
        breaks: Before each word and after the last: nothing, `SOFT` or `HARD`.
        asked: Whether a question mark stands before each word, and after the last.
    """

    each: tuple[str, ...] = field(repr=False)
    breaks: bytes
    asked: bytes


def fold_word(word: str) -> str:
    """Fold one word: lower case, no accents, both spellings of an umlaut alike."""
    word = word.casefold()
    if not word.isascii():
        apart = unicodedata.normalize("NFKD", word)
        word = "".join(mark for mark in apart if not unicodedata.combining(mark))
        word = to_latin(word)
    return UMLAUT.sub(lambda two: two.group()[0], word) if len(word) >= UMLAUTED else word


def read_words(text: str) -> Words:
    """Read a message: its words folded, contractions apart, spelt-out letters together."""
    text = _shown(text)
    words: list[str] = []
    breaks, asked = bytearray([HARD]), bytearray([0])
    for found in WORD.finditer(text):
        piece = found.group()
        if piece[0].isalnum():
            for word in _apart(piece):
                words.append(word)
                breaks.append(0)
                asked.append(0)
        elif piece != "_":
            strength = HARD if _ends(piece) else SOFT
            breaks[-1] = max(breaks[-1], strength)
            asked[-1] |= "?" in piece
    breaks[-1] = HARD
    return _together(words, breaks, asked)


def show(text: str) -> str:
    """Return a text as it is seen: letters in their usual form, nothing that takes no room."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).translate(APOSTROPHES)
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def to_latin(word: str) -> str:
    """Return a small word with its look-alike letters as Latin ones, where both are mixed."""
    mixed = any("a" <= letter <= "z" for letter in word)
    return word.translate(ALIKE) if mixed else word


def _shown(text: str) -> str:
    text = show(text).replace("\r", "\n")
    return SHORT_FORM.sub(lambda short: short.group().replace(".", "") + " ", text)


def _ends(piece: str) -> bool:
    return "?" in piece or "!" in piece or "\n" in piece or piece == "."


def _apart(piece: str) -> list[str]:
    head, *rest = piece[: 2 * LONGEST].split("'")
    head = fold_word(head[:LONGEST])
    if not rest:
        return APART[head].split(" ") if head in APART else [head]
    tail = fold_word(rest[0])
    if tail == "t" and head.endswith("n"):
        return _negated(head)
    if tail == "s":
        return [head, "is"] if head in IS else [head, "es"] if head in ES else [head]
    return [head, ENDINGS.get(tail, tail)] if tail else [head]


def _negated(head: str) -> list[str]:
    whole = APART.get(head + "t")
    return whole.split(" ") if whole else [head[:-1], "not"]


def _together(words: list[str], breaks: bytearray, asked: bytearray) -> Words:
    """Join runs of single letters, and sentences of one word each (`GET. ME. A. PERSON.`)."""
    each: list[str] = []
    kept, marks = bytearray(), bytearray()
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end]) == 1 and (end == at or breaks[end] != HARD):
            end += 1
        if end - at < SPELT or "".join(words[at : at + 2]) in TEXTED:
            end = at + 1
        each.append("".join(words[at:end])[:LONGEST])
        kept.append(breaks[at])
        marks.append(asked[at])
        at = end
    kept.append(HARD)
    marks.append(asked[-1])
    return Words(tuple(each), bytes(_staccato(kept)), bytes(marks))


def _staccato(breaks: bytearray) -> bytearray:
    run = 0
    for at in range(1, len(breaks)):
        run = run + 1 if breaks[at] == HARD and breaks[at - 1] == HARD else 0
        if run == SPELT:
            for back in range(at - SPELT + 1, at):
                breaks[back] = SOFT
        elif run > SPELT:
            breaks[at - 1] = SOFT
    return breaks
