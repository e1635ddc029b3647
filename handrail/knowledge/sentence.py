"""Part a text into sentences, in English and German, without tripping over a full stop."""

from collections.abc import Sequence
from typing import Final

CLOSERS: Final = "\"'”’“»«)]"
OPENERS: Final = "\"'“‘„»«([¿¡"
STOPS: Final = (".", "!", "?", "…")
BULLETS: Final = ("- ", "* ", "• ", "– ")
ABBREVIATED: Final = frozenset(
    """e.g i.e etc approx no nos mr mrs ms dr prof st vs inc ltd co corp dept est tel ext fig min max
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun incl excl cf al
    z.b d.h u.a o.ä u.ä i.d.r z.t bzw ca ggf evtl inkl exkl zzgl usw nr str abs art bspw vgl max
    mind höchst mo di mi do fr sa so tägl mtl jährl std min sek mio mrd hr fr hrn geb gem lt sog
    tel bzgl gmbh od u v i a.m p.m allg einschl etwa kfm urspr vorm nachm""".split()
)
MONTHS: Final = frozenset(
    """january february march april may june july august september october november december
    januar februar märz mai juni juli oktober dezember jänner""".split()
)
BEFORE_ORDINAL: Final = frozenset(
    """am der die das den dem des zum zur vom beim bis ab im ins einem einen einer jeder jede jeden
    jedem ihrer ihrem seiner vor nach seit und oder pro dieser diesem diesen""".split()
)


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text in order; an item, a row or a line of its own is one."""
    found: list[str] = []
    for line in text.split("\n"):
        words = line.strip()
        for bullet in BULLETS:
            words = words.removeprefix(bullet)
        found.extend(_of_line(words.split()))
    return tuple(found)


def _of_line(words: Sequence[str]) -> list[str]:
    found: list[str] = []
    start = 0
    for place, word in enumerate(words[:-1]):
        if _ends(word) and not _goes_on(words, place, start):
            found.append(" ".join(words[start : place + 1]))
            start = place + 1
    if start < len(words):
        found.append(" ".join(words[start:]))
    return found


def _ends(word: str) -> bool:
    return word.rstrip(CLOSERS).endswith(STOPS)


def _goes_on(words: Sequence[str], place: int, start: int) -> bool:
    """Tell whether the sentence goes on behind a word that ends in a stop."""
    following = words[place + 1].lstrip(OPENERS)
    if following[:1].islower():
        return True
    word = words[place].rstrip(CLOSERS)
    if not word.endswith(".") or word.endswith(".."):
        return not following
    bare = word[:-1].lstrip(OPENERS).lower()
    if bare.isdigit():
        return _is_ordinal(words, place, start)
    return bare in ABBREVIATED or (len(bare) == 1 and bare.isalpha()) or not following


def _is_ordinal(words: Sequence[str], place: int, start: int) -> bool:
    """Tell the third of May and step three from a sentence that ends in a number."""
    if place == start:
        return True
    if words[place + 1].strip(CLOSERS + OPENERS + ",.;:").lower() in MONTHS:
        return True
    return len(words[place]) <= len("31.") and words[place - 1].lower() in BEFORE_ORDINAL
