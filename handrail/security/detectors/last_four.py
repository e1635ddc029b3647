"""The last digits of a card, an account or an identity number, beside a word for them."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.amounts import YEAR
from handrail.security.beside import Shape, number_after, numbers_beside
from handrail.security.detector import Detector
from handrail.security.link_words import LINK_WORDS

LAST = re2.compile(
    r"(?i)(?:[úu]ltim[oa]s (?:cuatro|4)(?: d[íi]gitos| cifras| n[úu]meros)?|\b(?:last (?:four|4|three|3)(?: digits?| numbers?)?|ending(?: in| with| on)?|ends? (?:in|with|on)|"
    r"letzten (?:vier|4|drei|3)(?: ziffern| stellen)?|endet auf|endend auf|endung|endziffern?|mit der endung|"
    r"(?:quatre|4) derniers(?: chiffres)?|(?:se )?termin(?:e|ant|ée?) par|(?:qui )?fini(?:t|ssant) (?:par|en)|(?:qui )?termin(?:e|ant) (?:par|en)|"
    r"(?:que )?termina(?:da|do)? en|(?:que )?acaba(?:da|do)? en|"
    r"laatste (?:vier|4)(?: cijfers)?|eindig(?:t|end) op|"
    r"ultim[ei] (?:quattro|4)(?: cifre)?|(?:che )?(?:finisce|termina(?:nte)?) (?:con|per|in))\b)"
)
SSN = re2.compile(
    r"(?i)\b(?:ssn|sn|ssin|social(?: security)?(?: (?:number|num|no|#))?)\b(?: ?(?:number|no|nr|id)\b)?"
)
CARD = re2.compile(
    r"(?i)\b(?:(?:credit|debit|bank|visa|mastercard|amex|kredit|ec-?)[ -]?(?:card|karte)?(?: ?(?:number|num|no|nr|#)\b)|"
    r"card(?: ?(?:number|num|no|nr|#)\b| ending\b)|(?:kredit|ec-|bank|giro)?karten?(?:nummer|nr)\b|"
    r"num[ée]ro de carte|n[úu]mero de (?:la )?tarjeta|kaartnummer|numero (?:della |di )?carta)\b"
)
LINKS = LINK_WORDS | frozenset(
    "card credit debit visa mastercard account social security ssn passport konto kreditkarte karte kontos "
    "carte bancaire compte tarjeta cuenta kaart bankpas rekening carta conto iban phone".split()
)
STARRED = re2.compile(r"(?:[xX*•#]{2,}[ -]?|(?:\.{2,}|…)[ -]?)+([0-9]{4})\b")
BEFORE_WORD = re2.compile(
    r"(?i)\b(?:mit|auf|in|con|par|op|with) ([0-9]{4}) (?:endet|endend|ending|termina|finit|finisce|eindigt|am ende|at the end|à la fin|al final|alla fine|aan het eind)"
)
FOUR = Shape(3, 4, 3)
WHICH = (("ssn", "social security"), ("social", "social security"), ("sn", "social security"))
CONTEXT = 40
ABOUT = re2.compile(
    r"(?i)(card|karte|carte|tarjeta|kaart|carta|visa|master|amex)|(account|konto|compte|cuenta|rekening|conto|iban)|"
    r"(social|ssn|steuer|passport|ausweis|\bid\b|dni|bsn|nir)"
)
HINTS = ("", "of a card", "of an account", "of an identity number")


def _find(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, SSN, FOUR):
        yield Span(found.start, found.end, Kind.LAST_FOUR, "of an identity number")
    for found in numbers_beside(words, CARD, FOUR):
        yield Span(found.start, found.end, Kind.LAST_FOUR, "of a card")
    for match in BEFORE_WORD.finditer(words):
        yield Span(match.start(1), match.end(1), Kind.LAST_FOUR, _about(words), 0.8)
    for match in STARRED.finditer(words):
        yield Span(match.start(1), match.end(1), Kind.LAST_FOUR, _about(words), 0.9)
    past = 0
    for cue in LAST.finditer(words):
        found_at = number_after(words, cue.end(), FOUR, LINKS) if cue.end() >= past else None
        if found_at is None:
            continue
        start, past, value = found_at
        hint = _about(words[max(0, cue.start() - CONTEXT) : past])
        if hint or not (YEAR.fullmatch(value) or cue.group().lower().startswith(("end", "term"))):
            yield Span(start, past, Kind.LAST_FOUR, hint, 0.9)


def _about(near: str) -> str:
    found = ABOUT.search(near)
    return HINTS[found.lastindex or 0] if found is not None else ""


SIGN = (
    r"(?i)last (?:four|4|three|3)|end(?:s|ing|et|end|ung|ziff)?\b|endziffer|letzten|derniers|termin|finiss|[úu]ltim|acaba|"
    r"laatste|eindig|finisce|\bss?n\b|ssin|social|card|credit|debit|karte|carte|tarjeta|kaart|carta|visa\b|amex|[xX*•#]{2}[ -]?[0-9]{4}|(?:\.\.|…) ?[0-9]{4}|[0-9]{4} (?:endet|am ende)"
)

detector = Detector(
    name="last_four",
    kind=Kind.LAST_FOUR,
    find=_find,
    hits=(
        "the last four digits of my card are 4242",
        "card ending in 4242",
        "ssn 5698",
        "my ssn no is 2147 and card no is 2548",
        "credit card number 4594",
        "social security last 4 is 0417",
        "Die letzten vier Ziffern meiner Karte: 4242",
        "Karte endet auf 0005",
        "les quatre derniers chiffres sont 4242",
        "los últimos cuatro dígitos son 4242",
        "de laatste vier cijfers zijn 4242",
        "le ultime quattro cifre sono 4242",
    ),
    misses=(
        "the offer ends on 2024",
        "ending in 2025",
        "the last 4 lamps broke",
        "last 4 weeks",
        "the card costs 1200 euros",
        "gift card for 50 euros",
        "a sale ending 1200 lamps",
    ),
    signs=(SIGN,),
)
