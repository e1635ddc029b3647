"""Bank accounts without an IBAN: account, routing and sort codes, beside a word for them."""

import re
from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Shape, numbers_beside, shaped_near
from handrail.security.detector import Detector

ACCOUNT = re2.compile(
    r"(?i)\b(?:(?:bank |checking |savings? |current |giro)?(?:account|acct|acc)(?: ?(?:number|numbers|num|nr|no|#)\b)?|(?:a/c|ac) (?:number|num|no|nr)\b"
    r"|(?:giro|bank|spar)?konto(?:nummer|nr)?|num[ée]ro de compte|compte bancaire|(?:n[úu]mero de )?cuenta(?: bancaria)?|"
    r"(?:bank)?rekening(?:nummer|nr)?|(?:numero (?:di|del) )?conto(?: corrente| bancario)?|rib|clabe)\b"
)
ROUTING = re2.compile(
    r"(?i)\b(?:routing|aba|transit|sort[ -]?code|sortcode|blz|bankleitzahl|bsb|ifsc|code banque|code guichet|"
    r"abi|cab)\b(?: ?(?:number|code|no|nr)\b)?"
)
BIC = re2.compile(r"(?i)\b(?:bic|swift)(?:[ /-]?(?:bic|swift|code))?\b")
BIC_CODE = re2.compile(
    r"[\s:=#.,()'\"-]{0,3}(?:(?i:is|ist|est|es|è|code)\s)?[\s:]{0,2}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b"
)
NUMBER = Shape(4, 28, 4)
SHORT = 6  # figures below which a number must follow the word closely
NEAR = 24
FIGURES = re.compile(r"(?<![\w.+-])[0-9](?:[ ./-]?[0-9]){6,27}(?![\w])")
NEAR_FIGURES = 48
CODE = Shape(5, 11, 5, letters=True, dates=True)


def _find(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, ACCOUNT, NUMBER):
        if len(found.value) >= SHORT or found.start - found.cue_end <= NEAR:
            yield Span(found.start, found.end, Kind.ACCOUNT, "", 0.8)
    for found in shaped_near(words, ACCOUNT, FIGURES, NEAR_FIGURES):
        yield Span(found.start, found.end, Kind.ACCOUNT, "", 0.6)
    for found in numbers_beside(words, ROUTING, CODE):
        yield Span(found.start, found.end, Kind.ACCOUNT, "bank code")
    for cue in BIC.finditer(words):
        code = BIC_CODE.match(words[cue.end() : cue.end() + NEAR])
        if code is not None:
            yield Span(cue.end() + code.start(1), cue.end() + code.end(1), Kind.ACCOUNT, "BIC")


detector = Detector(
    name="account",
    kind=Kind.ACCOUNT,
    find=_find,
    hits=(
        "my account number is 12345678",
        "account no 5846",
        "acct # 0012 3456 789",
        "sort code 12-34-56",
        "routing number: 021000021",
        "Kontonummer: 0532013000, BLZ 370 400 44",
        "mon numéro de compte est 20041010050500013",
        "número de cuenta 2100 0418 45 0200051332",
        "rekeningnummer 417164300",
        "conto corrente 000000123456",
        "BIC: COBADEFFXXX",
        "IFSC HDFC0001234",
    ),
    misses=(
        "my account was opened in 2019-01-01",
        "I cannot sign in to my account",
        "I have 2 accounts",
        "the account costs 1200 euros",
        "Auf meinem Konto fehlen 1500 Euro",
        "take into account that 3 of them broke",
    ),
    signs=(
        r"(?i)acc(?:oun|t|\b)|a/c|\bac\b|konto|compte|cuenta|rekening|conto|\brib\b|clabe|routing|\baba\b|transit|sort|blz|bankleit|bsb|ifsc|code (?:banque|guichet)|\babi\b|\bcab\b|\bbic\b|swift",
    ),
)
