"""Secrets: keys by their shape, tokens, private keys, and passwords somebody tells us."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.amounts import is_amount
from handrail.security.detector import Detector
from handrail.security.state_words import STATES
from handrail.security.told import odd_after

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
    r"|(?:sk-ant|gsk|shpat|shpss|shpca|NRAK|lin_api|figd|sntrys|pplx|xai|dapi)[_-][A-Za-z0-9_-]{24}[A-Za-z0-9_.-]*"
    r"|SG\.[A-Za-z0-9_-]{16}[A-Za-z0-9_.-]*|ya29\.[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*"
    r"|(?i:bearer )[A-Za-z0-9._~+/-]{16}[A-Za-z0-9._~+/=-]*"
    r")"
)
RANDOM = re2.compile(r"\b[A-Za-z0-9][A-Za-z0-9_-]{17}[A-Za-z0-9_.-]*[A-Za-z0-9]\b")
MIXED = 3  # letters of each sort that a drawn key has at least
CUE = re2.compile(
    r"(?i)\b(?:pass ?words?|pass ?code|pass ?phrase|passw|pwd|pw|passwd|pin(?:[ -]?(?:code|number|nummer))?|tan|otp|passwort|passwörter|kennwort|losung|geheimzahl|"
    r"geheimnummer|zugangscode|zugangsdaten|mot de passe|mdp|code secret|code pin|code d'accès|contraseña|contrasena|clave(?: de acceso)?|código secreto|código pin|"
    r"wachtwoord|ww|pincode|toegangscode|password|parola d'ordine|codice (?:pin|segreto|di accesso)|parola chiave|senha|"
    r"api[ _-]?key|api-?schlüssel|clé api|clave api|chiave api|api-?sleutel|(?:access |secret )?(?:token|key)|schlüssel|jeton|sleutel|chiave)\b"
)
PEM = "-----BEGIN "
PEM_HEAD = re2.compile(r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
PEM_FOOT = re2.compile(r"-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
WORD = (
    r"(?:\bpass ?(?:word|code|phrase)|\bpwd|\bpasswd|passwort|kennwort|losung|zugangscode|\bpin|\btan|"
    r"\bone[- ]time (?:code|password)|\botp|\bapi[ _-]?key|\bapi[ _-]?schlüssel|"
    r"\bmot de passe|\bmdp|\bcontraseña|\bcontrasena|\bclave|\bwachtwoord|\bpincode|\bparola d'ordine|\bcodice pin|\bcode pin|\bsenha|"
    r"\bsecret(?:[ _-]?key)?|\baccess[ _-]?token|\blogin[ _-]?code)"
)
VALUE = r"(?:\"([^\"\n]+)\"|'([^'\n]+)'|`([^`\n]+)`|([^\s]+))"
SIGN = re2.compile(rf"(?i){WORD}(?:[ -]?(?:code|nummer|number|nr\.?))?[\"']?\s?[:=]\s?{VALUE}")
SAID = re2.compile(
    rf"(?i){WORD}(?:[ -]?(?:code|nummer|number))?"
    r"(?:\s(?:for|to|of|für|zu|von|is|war|was|pour|para|voor|per|on|de)(?:\s[^\s:=]+){1,3}?)?"
    rf"\s(?:is|was|ist|lautet|war|would be|wäre|est|es|è)\s?:?\s{VALUE}"
)
GIVEN = re2.compile(rf"(?i){WORD}(?:[ -]?(?:code|nummer|number|no|nr))?\s([^\s]+)")
HINT = re2.compile(
    r"(?i)pass|pwd|wort|woord|code|pin|tan|otp|contrase|clave|mdp|senha|parola|losung|key|schlüssel|secret|token"
)
STATE = re2.compile(r"[a-z]+(?:ed|ing|iert|t werden)")
CODE = re2.compile(r"(?i)(?:pin|tan|otp|one|passcode|login|zugangscode|code)")
TRAILING = ".,;)]}>'\"`"
QUOTED = (1, 2, 3, 4)
SHORTEST = 3


def _find(words: str) -> Iterator[Span]:
    for match in SHAPES.finditer(words):
        yield Span(match.start(), match.end(), Kind.SECRET)
    if PEM in words:
        yield from _pem(words)
    if HINT.search(words) is not None:
        yield from _told(words)
    yield from _told_later(words)


def _told_later(words: str) -> Iterator[Span]:
    for start, end in odd_after(words, CUE, figures=True):
        yield Span(start, end, Kind.SECRET, sure=0.6)
    for match in RANDOM.finditer(words):
        if _is_random(words, match.start(), match.group()):
            yield Span(match.start(), match.end(), Kind.SECRET, sure=0.8)


def _is_random(words: str, start: int, text: str) -> bool:
    """Tell a drawn key from a word, a link and a hash of figures: all three sorts, well mixed."""
    sorts = [sum(map(test, text)) for test in (str.isupper, str.islower, str.isdigit)]
    in_link = "/" in words[max(0, start - 1) : start] or words[start - 1 : start] in {"=", "@", "."}
    return min(sorts) >= MIXED and not in_link


def _may_be_one(value: str, said: str) -> bool:
    """Tell a password from what is said of it; a PIN has figures."""
    if len(value) < SHORTEST or value.lower() in STATES or STATE.fullmatch(value):
        return False
    return any(map(str.isdigit, value)) or CODE.match(said) is None


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
            if _may_be_one(value, match.group()):
                yield Span(start, start + len(value), Kind.SECRET, sure=sure)
    for match in GIVEN.finditer(words):
        value = match.group(1).rstrip(TRAILING)
        figured = len(value) > SHORTEST and any(map(str.isdigit, value))
        if figured and not is_amount(words, *match.span(1)):
            yield Span(match.start(1), match.start(1) + len(value), Kind.SECRET, sure=0.6)


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
    signs=(SHAPES.pattern, PEM, HINT.pattern, CUE.pattern, r"[A-Za-z0-9_-]{19}"),
)
