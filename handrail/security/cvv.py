"""Card security codes: where they stand in a folded text."""

from collections.abc import Iterator

import re2

from handrail.security.digits import SPELLED
from handrail.security.pan import Pan, find_pans

DIGIT = rf"(?:[0-9]|\b(?:{'|'.join(SPELLED)})\b)"
CODE = rf"({DIGIT}(?:[ ,-]?{DIGIT}){{2,3}})"
WORD = (
    r"(?:\bcv[vcn]2?\b|\bcid\b|\bcsc\b|"
    r"\b(?:card )?(?:security|verification|validation) (?:code|value|number|no)\b|"
    r"(?:the )?(?:three|3|four|4) (?:digits?|numbers?)(?: code)? (?:on|at) the (?:back|reverse|front)(?: of (?:the|my) card)?\b|"
    r"(?:drei|3|vier|4) (?:ziffern|stellen|zahlen)(?: \w+)? (?:auf|hinten)(?: \w+){0,2}\b|"
    r"(?:trois|3|quatre|4) chiffres (?:au dos|derri[èe]re)(?: de (?:la|ma) carte)?\b|(?:tres|3|cuatro|4) (?:d[íi]gitos|cifras|n[úu]meros) (?:de atr[áa]s|del reverso|de detr[áa]s)(?: de (?:la|mi) tarjeta)?\b|"
    r"(?:drie|3|vier|4) cijfers (?:achterop|op de achterkant)(?: (?:de|mijn) kaart)?\b|(?:tre|3|quattro|4) cifre (?:sul|dietro|sul retro)(?: \w+){0,2}\b|"
    r"cryptogramme(?: visuel)?\b|code de s[ée]curit[ée]|(?:code|código|codice|nummer|number) (?:on the back|hinten(?: drauf)?|auf der rückseite|au dos|derri[èe]re|de atr[áa]s|del reverso|sul retro|dietro|achterop|op de achterkant)\b|c[óo]digo de seguridad\b|codice di sicurezza\b|beveiligingscode\b|controlecode\b|"
    r"(?:karten)?pr(?:ü|ue|u)f(?:ziffern?|nummer|zahl|code)\b|(?:karten)?sicherheits(?:code|nummer|zahl)\b)"
)
FILL = (
    r"(?:[\s:=#.,;()'\"-]|\b(?:is|are|was|code|number|no|nr|nummer|ist|lautet|est|sont|son|sono|zijn|sind|es|è|le|el|il|de|di|mi|ma|tarjeta|carte|carta|kaart|the|my|of|for|card|auf|von|"
    r"meiner|der|die|karte|would be|it's)\b){0,12}?"
)
AFTER_WORD = re2.compile(rf"(?i){WORD}{FILL}{CODE}")
BEFORE_WORD = re2.compile(
    rf"(?i){CODE}[\s,(\"-]{{1,3}}(?:(?:is|as|ist|for|the|my|meine?|die|der|das)\s){{0,3}}{WORD}"
)
GLUED = re2.compile(r"(?i)\bcv[vcn]2?([0-9]{3,4})\b")
FAR = re2.compile(rf"(?i){WORD}[^0-9!?\n]{{0,40}}?\b({DIGIT}(?:[ ,-]?{DIGIT}){{2,3}})\b")
UNIT = re2.compile(r"(?i)[ -]?(?:€|\$|£|eur|usd|gbp|%|uhr|days|tage|:[0-9])")
SIGN = (
    r"(?i)cv[vcn]|\bcid\b|\bcsc\b|(?:security|verification|validation) (?:code|value|number|no)|pr(?:ü|ue|u)f(?:ziff|num|zahl|code)"
    r"|sicherheits|crypto|seguridad|(?:digits?|numbers?)(?: code)? (?:on|at) the|chiffres (?:au|derri)|on the back|hinten|rückseite|au dos|derri|atr[áa]s|reverso|retro|dietro|achter|s[ée]curit|cifre|cijfers|d[íi]gitos|cifras|(?:ziffern|stellen|zahlen) |sicurezza|beveiliging|controlecode|(?:[0-9][^0-9]{0,3}){12}[0-9]"
)
HINT = re2.compile(
    r"(?i)cv[vcn]|cid\b|csc\b|code|value|number|pr(?:ü|ue|u)f|sicherheits|verification|back|dos\b|hinten|retro|achter|reverso|atr[áa]s|s[ée]curit|crypto|c[óo]digo|codice|digit|chiffre|cifr|cijfer|d[íi]gito|ziffer|stellen|zahlen"
)
EXPIRY = r"(?:0?[1-9]|1[0-2])\s?[/.\s-]?\s?(?:20)?[0-9]{2}"
AFTER_PAN = re2.compile(
    r"(?i)(?:[\s,;:|()/.-]|\b(?:exp|expiry|expires|expiration|date|valid|until|thru|g[uü]ltig|bis|"
    r"ablauf|ablaufdatum|and|und|mit|with)\b){0,12}"
    rf"{EXPIRY}(?:[\s,;:|()/.-]|\b(?:and|und|mit|with)\b){{1,6}}{CODE}"
)
NEXT_TO_PAN = re2.compile(
    rf"(?i)[\s,;:|()/.-]{{1,4}}([0-9]{{3,4}})(?:[ .)]*(?:\n|\z)|[\s,;:|()/.-]{{1,4}}{EXPIRY}\b)"
)
CODE_BY_PAN = re2.compile(
    r"(?i)[^0-9](?:code|codice|c[óo]digo|crypto|krypto|cod)\b[^0-9\n]{0,16}?\b([0-9]{3,4})\b"
)
TAIL = 80  # an expiry and a code end within so many characters of the card number


def find_codes(words: str, pans: tuple[Pan, ...] | None = None) -> tuple[tuple[int, int], ...]:
    """Return where the security codes stand, in order, none overlapping another."""
    found = sorted({*_beside_words(words), *_after_pans(words, pans)})
    return tuple(place for at, place in enumerate(found) if not at or place[0] >= found[at - 1][1])


def _beside_words(words: str) -> Iterator[tuple[int, int]]:
    if HINT.search(words) is None:
        return
    for pattern in (AFTER_WORD, BEFORE_WORD, GLUED, FAR):
        for match in pattern.finditer(words):
            start, end = match.span(1)
            amount = pattern is FAR and UNIT.match(words[end : end + 8]) is not None
            if not (amount or _runs_on(words, start, end)):
                yield start, end


def _after_pans(words: str, pans: tuple[Pan, ...] | None) -> Iterator[tuple[int, int]]:
    for pan in find_pans(words) if pans is None else pans:
        tail = words[pan.end : pan.end + TAIL]
        match = AFTER_PAN.match(tail) or NEXT_TO_PAN.match(tail)
        if match is None:
            match = CODE_BY_PAN.search(tail)
        if match is not None:
            start, end = (pan.end + place for place in match.span(1))
            if not _runs_on(words, start, end):
                yield start, end


def _runs_on(words: str, start: int, end: int) -> bool:
    """Tell whether the digits belong to a longer number."""
    return words[start - 1 : start].isdigit() or words[end : end + 1].isdigit()
