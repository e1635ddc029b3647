"""Phone numbers: international ones, and national ones of the countries we serve.

The library's own matcher takes milliseconds a region, so it is not used: our own reader finds the
groups of digits that look like a number, and the library only judges those. Its judgement is
dear too, so only so many are asked for; beyond that whatever looks like a number is one.
"""

import re
from collections.abc import Iterator, Sequence

import phonenumbers
import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

REGIONS = ("IE", "GB", "DE", "AT", "FR", "NL", "US")
MORE_REGIONS = ("CH", "BE", "IT", "SE", "AU", "FI", "NZ", "ZA", "TR", "IN")
SHORTEST, LONGEST = 7, 15
ASKED = 40  # judgements a text; each takes about 40 microseconds a region
GROUPS = 8
ENOUGH = re.compile(r"[0-9](?:[^0-9]{0,4}[0-9]){5}")
RUN = re.compile(r"[+(]{0,2}[0-9]+(?:[ .()/\-]{1,3}[0-9]+)*")
GROUP = re.compile(r"[+(]{0,2}[0-9]+")
DATE = re.compile(
    r"(?:[0-3][0-9][0-3][0-9](?:19|20)[0-9]{2}\b|[0-3]?[0-9][./-][0-3]?[0-9][./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![./-]?[0-9])"
)
NATIONAL = re.compile(r"\(?0[1-9]")
BEGINNING = re.compile(
    r"\(?(?:\+|0[0-9])|1?[2-9][0-9]{9}"
    r"|(?:1[ .-])?(?:\([0-9]{3}\) ?|[0-9]{3}[-. ])[0-9]{3}[-. ][0-9]{4}"
    r"|[2-9][0-9]{1,2}[ .-][0-9]{2,3}"
)
FORMATTED = re.compile(r"(?:1[ .-])?(?:\([0-9]{3}\) ?|[0-9]{3}([-.]))[0-9]{3}[-. ][0-9]{4}\Z")
MOBILES = (
    (re.compile(r"3[0-9]{2}[ .-][0-9]{3}[ .-]?[0-9]{3,4}\Z"), "IT"),
    (re.compile(r"[679][0-9]{2}(?:[ .-][0-9]{3}){2}\Z|[679][0-9]{2}(?:[ .-][0-9]{2}){3}\Z"), "ES"),
    (re.compile(r"[2-9][0-9](?: [0-9]{2}){3}\Z"), "DK"),
)
EXTENSION = r"(?:\s?(?:x|ext\.?|extension|durchwahl|dw|poste)\s?[0-9]{1,6}\b)?"
LOOSE = rf"([+(]{{0,2}}[0-9](?:[ .()/-]{{0,3}}[0-9]){{5,15}}{EXTENSION})"
CUE = (
    r"(?:\b(?:tele)?phone(?: (?:number|no))?|\bmobile(?: (?:number|no|phone))?|\bcell(?: ?phone)?(?: (?:number|no))?|\bcall(?:ing)?(?: me| back| us)?|\bring me|"
    r"\btext me|\bfax|\bdesk|\bland ?line|\bcontact(?: (?:number|no|me))|\bph(?: ?no)?\b|\breach(?:able)?(?: me)?|\banswering|\bregistered(?: (?:mobile|number|phone))?|\bwhats ?app|\bdial|\btel\b|\btelefon\w{0,8}|\bhandy\w{0,8}|"
    r"\bmobil\w{0,8}|\brufnummer|\brückruf\w{0,8}|\banrufen|\berreichbar|\btéléphone|\btelephone|\bportable|\bnuméro de (?:téléphone|portable|mobile)|\bappele[rz](?:-moi)?|\bjoindre|\bjoignable|"
    r"\bteléfono|\bmóvil|\bmovil|\bllám[ae]\w{0,4}|\bllamar\w{0,3}|\btelefoonnummer|\bmobiel\w{0,6}|\bbel(?:len)?(?: mij| me)?|\bbereikbaar|\bcellulare|\bchiama\w{0,4}|\brecapito|\bmobile)"
)
FILL = (
    r"(?:[\s.:=#,'è-]|\b(?:me|is|it's|number|no|nr|on|at|us|under|with|the|my|new|under|are|ist|lautet|unter|der|die|auf|mich|nummer|meine|est|le|au|sur|mon|es|al|el|mi|en|"
    r"nummer|op|het|mijn|è|al|il|mio|numero|número|numéro)\b){0,10}?"
)
BESIDE_WORD = re2.compile(rf"(?i){CUE}{FILL}{LOOSE}")
BEFORE_WORD = re2.compile(
    rf"(?i)\b{LOOSE}[ ,(-]{{0,3}}(?:-|\b)(?:office|fax|mobile|cell|home|work|landline|mobil|privat|büro|handy)\b"
)
WITH_EXTENSION = re2.compile(
    r"(?i)(?:\+?[0-9]{1,3}[ .-])?\(?[0-9]{3}\)?[-. ]?[0-9]{3}[-. ]?[0-9]{4}\s?(?:x|ext\.?|extension)\s?[0-9]{1,6}\b"
)
SIGN = r"[0-9](?:[^0-9]{0,4}[0-9]){5}"
BARE_AMERICAN = re.compile(r"1?[2-9][0-9]{2}[2-9][0-9]{6}\Z")
OTHER_NUMBER = re.compile(
    r"(?i)(?:order|invoice|tracking|parcel|shipment|article|item|customer|case|ticket|reference|serial|"
    r"bestell\w{0,9}|auftrag\w{0,9}|rechnung\w{0,9}|sendung\w{0,9}|artikel\w{0,9}|kunden\w{0,9}|vorgang\w{0,9})"
    r"[ -]?(?:number|no|nr|nummer|id)?[ .:#]{0,3}\Z"
)
PHONE_WORD = re.compile(
    r"(?i)(?:phone|mobile|cell|call|ring|text|fax|telefon\w{0,8}|tel|handy\w{0,8}|mobil\w{0,8}|rufnummer|"
    r"whatsapp|reach)\b[^0-9\n]{0,24}\Z"
)
BEFORE = 40


def _find(words: str) -> Iterator[Span]:
    if ENOUGH.search(words) is None:
        return
    yield from _beside_words(words)
    asked: list[str] = []
    for run in RUN.finditer(words):
        if sum(map(str.isdigit, run.group())) >= SHORTEST:
            yield from _in_run(words, run.start(), run.group(), asked)


def _beside_words(words: str) -> Iterator[Span]:
    """Take whatever looks like a number beside a word for one: a slip in it is still theirs."""
    for pattern in (BESIDE_WORD, BEFORE_WORD):
        for match in pattern.finditer(words):
            start, end = match.span(1)
            if DATE.match(match.group(1)) is None and not words[end : end + 1].isdigit():
                yield Span(start, end, Kind.PHONE, _country(match.group(1)), 0.8)
    for match in WITH_EXTENSION.finditer(words):
        yield Span(match.start(), match.end(), Kind.PHONE, "US", 0.9)


def _country(text: str) -> str:
    """Return the country of an international number."""
    digits = "".join(filter(str.isdigit, text.replace("(0)", "")))
    if text.lstrip("(").startswith(("+", "00")):
        return _region(f"+{digits.removeprefix('00')}", None) or ""
    return ""


def _in_run(words: str, offset: int, run: str, asked: list[str]) -> Iterator[Span]:
    """Look from each group that may begin a number, the longest reading first."""
    groups = [match.span() for match in GROUP.finditer(run)]
    past = 0
    for at, (start, _) in enumerate(groups):
        if start < past or BEGINNING.match(run, start) is None:
            continue
        before = words[max(0, offset + start - BEFORE) : offset + start]
        for end in _ends(run, groups[at : at + GROUPS]):
            hint = _judge(run[start:end], before, asked)
            if hint is not None and not _in_a_word(words, offset + start, offset + end):
                past = end
                yield Span(offset + start, offset + end, Kind.PHONE, hint, sure=0.9)
                break


def _in_a_word(words: str, start: int, end: int) -> bool:
    """Tell figures of a hash from a number."""
    return words[start - 1 : start].isalpha() or words[end : end + 1].isalpha()


def _ends(run: str, groups: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Return where a number that begins here may end, the farthest first."""
    start = groups[0][0]
    for _, end in reversed(groups):
        if SHORTEST <= sum(map(str.isdigit, run[start:end])) <= LONGEST + 2:
            yield end


def _judge(text: str, before: str, asked: list[str]) -> str | None:
    """Return the region, empty when several could be; nothing when it is no phone number."""
    if DATE.match(text):
        return None
    if text.startswith(("+", "(+", "00", "(00")):
        digits = "".join(filter(str.isdigit, text.replace("(0)", "")))
        return _ask(f"+{digits.removeprefix('00')}", (), asked)
    if OTHER_NUMBER.search(before):
        return None
    if NATIONAL.match(text):
        hint = _ask(text, REGIONS[:-1], asked)
        return _ask(text, MORE_REGIONS, asked) if hint is None else hint
    mobile = [region for shape, region in MOBILES if shape.match(text)]
    if mobile:
        return _ask(text, mobile, asked)
    if FORMATTED.match(text):  # invented ones too: nobody else writes figures so
        return _ask(text, REGIONS[-1:], asked) or ""
    if BARE_AMERICAN.match(text) and PHONE_WORD.search(before):
        return _ask(text, REGIONS[-1:], asked)
    return None


def _ask(text: str, regions: Sequence[str], asked: list[str]) -> str | None:
    if len(asked) >= ASKED:
        return ""
    asked.append(text)
    if not regions:
        return _region(text, None)
    fitting = [region for region in regions if _region(text, region) is not None]
    if not fitting:
        return None
    return fitting[0] if len(fitting) == 1 else "/".join(fitting)


def _may_be_of(text: str, region: str) -> bool:
    """Look at a region's pattern before its number is parsed: that is dear."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if metadata is None or metadata.general_desc is None:
        return False
    digits = "".join(filter(str.isdigit, text))
    bare = digits.removeprefix(metadata.national_prefix or "")
    pattern = re.compile(metadata.general_desc.national_number_pattern or "")
    return pattern.fullmatch(bare) is not None or pattern.fullmatch(digits) is not None


def _region(text: str, region: str | None) -> str | None:
    """Return the region a number is valid in."""
    if region is not None and not _may_be_of(text, region):
        return None
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.region_code_for_number(number) or ""


detector = Detector(
    name="phone",
    kind=Kind.PHONE,
    find=_find,
    hits=(
        "+353 87 123 4567",
        "call me on 087 123 4567",
        "0044 20 7946 0958",
        "020 7946 0958",
        "+49 (0)30 901820",
        "030/901820",
        "+43 1 58058",
        "0664 1234567",
        "+33 1 42 68 53 00",
        "01 42 68 53 00",
        "+31 20 794 0800",
        "020-7940800",
        "(212) 555-0143",
        "212-555-0143",
        "my phone is 2125550143",
        "+12125550143",
        "I have 2 phones: 0871234567 and 0861234567",
    ),
    misses=(
        "It came on 03.05.2024",
        "2024-05-01 10:30",
        "order 0871234567",
        "Bestellnummer: 0301234567",
        "12345678",
        "2125550143 is what I got",
        "0.99 euros",
        "I paid 1.234.567,00",
        "+1 for that idea",
        "00000000000",
    ),
    signs=(SIGN,),
)
