"""E-mail addresses: long, quoted and international ones, and those written out to hide."""

from collections.abc import Iterable, Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

LOCAL = r"(?:\"[^\"\n]+\"|[\pL\pN\pM.!#$%&'*+/=?^_`{|}~-]+)"
LABEL = r"[\pL\pN](?:[\pL\pM\pN_-]*[\pL\pM\pN])?"
PLAIN = re2.compile(
    rf"{LOCAL}@(?:(?:{LABEL}\.)+(?:xn--[A-Za-z0-9-]+|\pL[\pL\pM]+)|\[[0-9A-Fa-f:.]+\])"
)
AT = r"(?:at|ät|at sign|arroba|arobase|chiocciola|apenstaartje|klammeraffe|a commercial)"
DOT = r"(?:dot|punkt|punto|point|punt|period)"
JOIN = (
    rf"(?:{DOT}|underscore|unterstrich|tiret bas|guion bajo|guión bajo|trattino basso|dash|hyphen|minus|bindestrich|tiret|guion|guión|"
    r"trattino|streepje|plus)"
)
PART = r"[\pL\pN][\pL\pN._%+-]*"
TLD = (
    r"(?:com|net|org|edu|gov|co|uk|de|fr|es|it|nl|eu|at|ch|be|ie|us|ca|au|nz|za|info|biz|io|me|app|dev|shop|store|online|cloud|"
    r"tech|mail|pt|pl|se|dk|no|fi|cz|hu|ro|gr|tr|ru|in|br|mx|jp|cn|kr|ar|lu|li|example|test|invalid|com\.au|co\.uk)"
)
NO_HOST = frozenset("this that what which one some any the a every no my your least most".split())
HOST = (
    r"(?:gmail|googlemail|g mail|yahoo|hotmail|outlook|icloud|aol|gmx|web|t-online|live|protonmail|proton|ymail|msn|rediffmail|mail|"
    r"yandex|orange|free|wanadoo|laposte|libero|alice|virgilio|tiscali|ziggo|kpn|telefonica|terra|zoho|fastmail|freenet|posteo|mailbox)"
)
HIDING = re2.compile(
    r"(?i)[a-z0-9._%+-]+\s?(?:\(at\)|\[at\]|\{at\}|<at>|\(ät\)|\[ät\]|\s@\s)\s?"
    r"[a-z0-9-]+(?:\.[a-z0-9-]+|\s\.\s[a-z0-9-]+|\s?(?:\(dot\)|\[dot\]|\{dot\}|\(punkt\)|\[punkt\])\s?[a-z0-9-]+)+"
)
SPOKEN = re2.compile(
    rf"(?i)(?:\b{PART} {JOIN} )*\b{PART} {AT} {PART}(?: (?:{JOIN}) {PART})*? {DOT} "
    rf"(?:co (?:dot|punkt|point) )?{TLD}\b(?: (?:dot|punkt|point|punto|punt) (?:uk|au|nz|za|in|br|mx)\b)?"
)
SAID_AT = re2.compile(rf" {AT} ")
HALF_SPOKEN = re2.compile(rf"(?i)(?:\b{PART} {JOIN} )*\b{PART} {AT} {HOST}\.[a-z]{{2,4}}\b")
UNMARKED = re2.compile(
    rf"(?i)\b(?:[a-z]+ )?(?:[0-9]{{1,6}} )?(?:[a-z0-9]+)?{HOST}(?: ?dot ?)?(?:com|net|org|couk|coin|in|de|fr|es|it|nl)\b"
    r"|\b[a-z0-9]{8,}(?:com|couk)\b"
)
SIGNS = ("at)", "at]", "at}", "at>", "ät)", "ät]", " @ ")
BEFORE = frozenset(
    "is its it my mail email address id and the to at from ist meine mail adresse est es".split()
)
NO_ADDRESS = ("www", "http", "telecom", "intercom", "dotcom")
SIGNS_SPOKEN = (
    r"(?i) (?:at|ät|at sign|arroba|arobase|chiocciola|apenstaartje|klammeraffe|a commercial) "
)
SIGNS_UNMARKED = r"(?i)[a-z0-9](?:com|couk)\b|mail ?(?:dot ?)?(?:com|net|org|couk|coin|in|de|fr|es|it|nl)\b|(?:yahoo|live|web|gmx|aol|msn|outlook) ?(?:com|net|de|fr|es|it|nl|couk|coin|in)\b"
SIGNS_OF_ALL = ("@", r"(?i)(?:at|ät)[)}>\]]", SIGNS_SPOKEN, SIGNS_UNMARKED)
WRAPPING = "'*~|`/.!?{}=&#$%^+-"  # letters a local part may begin with, and hardly ever does


def _find(words: str) -> Iterator[Span]:
    if "@" in words:
        for match in PLAIN.finditer(words):
            end = match.end()
            yield Span(end - len(match.group().lstrip(WRAPPING)), end, Kind.EMAIL)
    lower = words.lower()
    if any(sign in lower for sign in SIGNS):
        yield from _spans((match.span() for match in HIDING.finditer(words)), 0.9)
    spoken = (match.span() for match in SPOKEN.finditer(words) if _has_host(match.group()))
    yield from _spans(spoken, 0.8)
    yield from _spans((match.span() for match in HALF_SPOKEN.finditer(words)), 0.8)
    for match in UNMARKED.finditer(words):
        yield from _unmarked(words, match.start(), match.end())


def _has_host(spoken: str) -> bool:
    """Tell a host from "at this point in"."""
    after = SAID_AT.split(spoken.lower(), maxsplit=1)[-1]
    return after.split()[0] not in NO_HOST


def _unmarked(words: str, start: int, end: int) -> Iterator[Span]:
    """Take an address written without its marks: "anna 42 gmailcom"."""
    parts = words[start:end].lower().split()
    if parts[-1].startswith(NO_ADDRESS) or parts[-1].endswith(NO_ADDRESS):
        return
    bare = len(parts) == 1 and not any(map(str.isdigit, parts[0]))
    if bare and not (words[start:end].islower() or words[start:end].isupper()):
        return
    if len(parts) > 1 and parts[0].isalpha() and (parts[0] in BEFORE or not parts[1].isdigit()):
        start += len(parts[0]) + 1
    yield Span(start, end, Kind.EMAIL, sure=0.7)


def _spans(places: Iterable[tuple[int, int]], sure: float) -> Iterator[Span]:
    for start, end in places:
        yield Span(start, end, Kind.EMAIL, sure=sure)


detector = Detector(
    name="email",
    kind=Kind.EMAIL,
    find=_find,
    hits=(
        "Write to anna.schmidt+shop@example.com please",
        '"odd local"@example.org',
        f"{'very.' * 20}long@mail.example.co.uk",
        "jürgen@müller-möbel.de",
        "o'brien_99@sub.domain.example",
        "x@xn--bcher-kva.xn--p1ai",
        "root@[192.0.2.1]",
        "anna (at) example (dot) com",
        "anna[at]example.com",
        "anna @ example.com",
        "it is anna at example dot com",
        "mailto:anna@example.ie?subject=order",
        "anna dot schmidt at example dot co dot uk",
        "anna unterstrich s ät example punkt de",
        "anna punto rossi chiocciola example punto it",
        "anna arroba example punto es",
        "anna at gmail.com",
        "its annaschmidtgmailcom",
        "inba 1315 gmailcom",
    ),
    misses=(
        "We met @ the shop",
        "Follow @handrail on your network",
        "2 for 5@home",
        "I am at home dot",
        "look at example.com",
        "@@@@",
        "Can you look at my order?",
        "your telecom and intercom",
        "wwwexamplecom is down",
        "meet me at noon dot",
    ),
    signs=SIGNS_OF_ALL,
)
