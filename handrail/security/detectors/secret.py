"""Secrets: keys by their shape, tokens, private keys, and passwords somebody tells us."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

SHAPES = re2.compile(
    r"\b(?:"
    r"sk-[A-Za-z0-9_-]{16}[A-Za-z0-9_-]*"
    r"|(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16}[A-Za-z0-9]*"
    r"|(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}"
    r"|gh[pousr]_[A-Za-z0-9]{20}[A-Za-z0-9]*"
    r"|github_pat_[A-Za-z0-9_]{20}[A-Za-z0-9_]*"
    r"|handrail_[A-Za-z0-9_-]{40}[A-Za-z0-9_-]*"
    r"|glpat-[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*"
    r"|xox[abeoprs]-[A-Za-z0-9-]{10}[A-Za-z0-9-]*"
    r"|AIza[A-Za-z0-9_-]{35}"
    r"|(?:npm|pypi|hf|dop_v1)[_-][A-Za-z0-9_-]{30}[A-Za-z0-9_-]*"
    r"|eyJ[A-Za-z0-9_-]{6}[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*"
    r"|(?i:bearer )[A-Za-z0-9._~+/-]{16}[A-Za-z0-9._~+/=-]*"
    r")"
)
PEM = "-----BEGIN "
PEM_HEAD = re2.compile(r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
PEM_FOOT = re2.compile(r"-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
WORD = (
    r"(?:\bpass ?(?:word|code|phrase)|\bpwd|\bpasswd|passwort|kennwort|zugangscode|\bpin|\btan|"
    r"\bone[- ]time (?:code|password)|\botp|\bapi[ _-]?key|\bapi[ _-]?schlüssel|"
    r"\bsecret(?:[ _-]?key)?|\baccess[ _-]?token|\blogin[ _-]?code)"
)
VALUE = r"(?:\"([^\"\n]+)\"|'([^'\n]+)'|`([^`\n]+)`|([^\s]+))"
SIGN = re2.compile(rf"(?i){WORD}(?:[ -]?(?:code|nummer|number|nr\.?))?[\"']?\s?[:=]\s?{VALUE}")
SAID = re2.compile(
    rf"(?i){WORD}(?:[ -]?(?:code|nummer|number))?"
    r"(?:\s(?:for|to|of|für|zu|von|is|war|was)(?:\s\pL+){1,3})?"
    rf"\s(?:is|was|ist|lautet|war|would be|wäre)\s?:?\s{VALUE}"
)
HINT = re2.compile(r"(?i)pass|pwd|wort|code|pin|tan|otp|key|schlüssel|secret|token")
TRAILING = ".,;)]}>'\"`"
QUOTED = (1, 2, 3, 4)
SHORTEST = 3

# Words that say how a password is, not what it is.
STATE_WORDS = """
    not no now the that this a an my your our same still already also always never only
    just very too wrong incorrect invalid expired correct right fine good bad safe secure
    unsafe weak strong long short required needed missing lost forgotten unknown different
    old new set reset changed blocked locked gone empty broken rejected refused accepted
    asked being because what where when how why which about in on at to for from with
    without and or but it is as what's working saved stored sent shown nicht kein keine
    der die das ein eine mein meine dein ihr unser dasselbe derselbe gleich immer noch
    schon auch nur sehr zu falsch ungültig abgelaufen richtig korrekt gut schlecht sicher
    unsicher schwach stark lang kurz nötig erforderlich weg vergessen verloren unbekannt
    anders alt neu gesetzt geändert gesperrt leer kaputt abgelehnt angenommen gefragt weil
    was wo wann wie warum welches im am auf für von mit ohne und oder aber es jetzt nun
    bei
"""
STATES = frozenset(STATE_WORDS.split())


def _find(words: str) -> Iterator[Span]:
    for match in SHAPES.finditer(words):
        yield Span(match.start(), match.end(), Kind.SECRET)
    if PEM in words:
        yield from _pem(words)
    if HINT.search(words) is not None:
        yield from _told(words)


def _pem(words: str) -> Iterator[Span]:
    """A private key lasts to its end line, and to the end of the text if that is missing."""
    past = 0
    for head in PEM_HEAD.finditer(words):
        if head.start() < past:
            continue
        foot = PEM_FOOT.search(words, head.end())
        past = foot.end() if foot is not None else len(words)
        yield Span(head.start(), past, Kind.SECRET)


def _told(words: str) -> Iterator[Span]:
    for pattern, sure in ((SIGN, 0.9), (SAID, 0.7)):
        for match in pattern.finditer(words):
            start = next(match.start(at) for at in QUOTED if match.start(at) >= 0)
            value = words[start : match.end()].rstrip(TRAILING)
            if len(value) >= SHORTEST and value.lower() not in STATES:
                yield Span(start, start + len(value), Kind.SECRET, sure=sure)


detector = Detector(
    name="secret",
    kind=Kind.SECRET,
    find=_find,
    hits=(
        "sk-proj-abcdefghij0123456789ABCDEFGHIJ",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "sk_live_abcdefghijklmnop1234",
        "xoxb-123456789012-abcdefghijkl",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "Authorization: Bearer abcdefghijklmnop.qrstuv",
        "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIB and then nothing",
        "my password is hunter2",
        "the password for my account is Tr0ub4dor&3.",
        "Passwort: geheim123",
        "Mein Kennwort lautet Sommer2024!",
        'password="correct horse"',
        "PIN: 4711",
        "API key = 0a1b2c3d4e",
    ),
    misses=(
        "my password is not working",
        "Das Passwort ist falsch.",
        "I forgot my password",
        "the password is wrong",
        "Is the pin required?",
        "skateboard sk-8",
        "How do I reset my password: the link is broken",
        "eyJust a word",
        "keep it a secret",
    ),
)
