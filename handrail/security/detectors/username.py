"""User names and handles, beside a word for them."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector
from handrail.security.state_words import STATES
from handrail.security.told import odd_after

WORD = (
    r"(?:\buser ?-?(?:name|id)|\blog ?in(?: name| id)?|\bsign-?in name|\bscreen ?name|\bhandle|\bnick ?name|\baccount name|\bgamertag|"
    r"\bbenutzer(?:name|kennung|konto)?|\bnutzername|\banmeldename|\bkontoname|\bkennung|"
    r"\bnom d'utilisateur|\bidentifiant|\bpseudo|\bnombre de usuario|\busuario|\balias|"
    r"\bgebruikersnaam|\binlognaam|\bnome utente|\butente)"
)
VALUE = r"[\"'“„«]?([^\s\"'“”„«»:=,;!?()<>/]+)"
SIGN = re2.compile(rf"(?i)(?:{WORD}|\buser|\bnutzer|\bgebruiker)\s?[:=]\s?{VALUE}")
SAID = re2.compile(
    rf"(?i){WORD}(?:\s(?:for|on|at|für|bei|pour|sur|para|en|voor|op|per|su)(?:\s[^\s:=]+){{1,3}}?)?"
    rf"\s(?:is|was|ist|lautet|war|est|es|è)\s:?\s?{VALUE}"
)
CALLED = re2.compile(
    r"(?i)\b(?:logged in as|sign(?:ed)? in as|angemeldet als|connect[ée] (?:en tant que|comme)|ingelogd als|conectado como|collegato come)\s"
    + VALUE
)
GIVEN = re2.compile(rf"(?i){WORD}\s{VALUE}")
STATE = re2.compile(r"[a-z]+(?:ed|ing|iert)")
CUE = re2.compile(
    r"(?i)\b(?:user ?-?(?:name|id)|log ?in ?(?:name|id)|login|handle|nick(?: ?name)?|account name|benutzer(?:name|kennung|konto)?|nutzer(?:name)?|anmeldename|"
    r"nom d'utilisateur|identifiant|pseudo|(?:nombre de )?usuario|alias|gebruikersnaam|gebruiker|inlognaam|nome utente|utente|username|angemeldet|eingeloggt|signed in|logged in|"
    r"ingelogd|connectée?|conectad[oa]|collegat[oa])\b"
)
LONGEST = 48
TRAILING = ".,;:!?-'\""


def _find(words: str) -> Iterator[Span]:
    for pattern, sure in ((SIGN, 0.9), (SAID, 0.8), (CALLED, 0.8)):
        for match in pattern.finditer(words):
            yield from _spans(match.start(1), match.end(1), words, sure)
    yield from _told_later(words)
    for match in GIVEN.finditer(words):
        value = match.group(1)
        if any(map(str.isdigit, value)) or "_" in value or value[0] == "@":
            yield from _spans(match.start(1), match.end(1), words, 0.7)


def _told_later(words: str) -> Iterator[Span]:
    for start, end in odd_after(words, CUE, figures=False):
        yield Span(start, end, Kind.USERNAME, sure=0.6)


def _spans(start: int, end: int, words: str, sure: float) -> Iterator[Span]:
    value = words[start:end].rstrip(TRAILING)
    if 1 < len(value) <= LONGEST and value.lower() not in STATES and STATE.fullmatch(value) is None:
        yield Span(start, start + len(value), Kind.USERNAME, sure=sure)


detector = Detector(
    name="username",
    kind=Kind.USERNAME,
    find=_find,
    hits=(
        "my username is anna_s84",
        "Username: annaschmidt",
        "user id: as4711",
        "I am logged in as lampfan22",
        "my handle is @annalamps",
        "Benutzername: aschmidt",
        "mein Nutzername lautet lampe_77",
        "mon identifiant est anna.s",
        "mi usuario es lamparas22",
        "gebruikersnaam: anna84",
        "nome utente: anna_s",
    ),
    misses=(
        "my username is not working",
        "I forgot my user name",
        "the login is broken",
        "Der Benutzername ist vergeben",
        "please handle this today",
        "which username was it",
    ),
    signs=(
        CUE.pattern,
        f"(?i){WORD}|\\buser|\\bnutzer|\\bgebruiker",
        r"(?i)logged in as|sign(?:ed)? in as|angemeldet als|connect[ée]|ingelogd als|conectado como|collegato come",
    ),
)
