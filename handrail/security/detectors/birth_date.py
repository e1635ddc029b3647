"""Dates of birth: a date beside a word that says whose day it is."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector

MONTH = (
    r"(?:jan(?:uary|uar|ner)?|jän(?:ner)?|feb(?:ruary|ruar|er)?|m(?:ä|ae)rz|mär|mar(?:ch)?|apr(?:il)?|may|mai|"
    r"june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[p]?tiembre|octubre|noviembre|diciembre|januari|februari|maart|mei|augustus|"
    r"gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)\.?"
)
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
NUMBER = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:(?:19|20)[0-9]{2}|['’]?[0-9]{2})"
LONG_YEAR = r"(?:19|20)[0-9]{2}"
DATE = (
    rf"({LONG_YEAR}\s?[-/.]\s?{NUMBER}\s?[-/.]\s?{DAY}|{LONG_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    rf"|{DAY}\s?[-/. ]\s?{DAY}\s?[-/. ]\s?{YEAR}"
    rf"|{DAY}(?:st|nd|rd|th|er|\.)?(?:\s?[-/]?\s?|\sof\s|\sde\s|\sdel\s){MONTH}(?:,?\s?[-/]?|\sde\s|\sdel\s){YEAR}"
    rf"|{MONTH}\s?{DAY}(?:st|nd|rd|th)?,?\s{YEAR})\b"
)
WORD = (
    r"(?:\bborn|\bdate[ -]of[ -]birth|\bbirth[ -]?(?:date|day)|\bd\.?\s?o\.?\s?b\b\.?|"
    r"\bgeboren|\bgeb\b\.?|\bgeb\.?-?\s?datum|\bgeburts(?:datum|tag)|\bn[ée]e? (?:le|el|à|a|en)|\bdate de naissance|\bnaissance|\bnacid[oa]|\bfecha de nacimiento|\bnacimiento|"
    r"\bnac[íi]|\bgeboorte(?:datum|dag)|\bnat[oa] (?:a|il|in|nel)|\bdata di nascita|\bnascita)"
)
AFTER = re2.compile(rf"(?i){WORD}[^0-9\n]{{0,24}}?{DATE}")
LINE = re2.compile(rf"(?i){WORD}[ :]*\n[ ]*{DATE}")
BEFORE = re2.compile(
    rf"(?i)\b{DATE}[^0-9\n\pL]{{1,4}}(?:(?:is|ist|was|war|as|my|mein|the|das)\s){{0,2}}{WORD}"
)
HINT = re2.compile(
    r"(?i)born|birth|d\.?\s?o\.?\s?b|geb|naiss|n[ée]e? (?:le|el|à|a|en)|naci|nac[íi]|nascita|nat[oa] (?:a|il|in|nel)"
)


def _find(words: str) -> Iterator[Span]:
    if HINT.search(words) is None:
        return
    for pattern in (AFTER, LINE, BEFORE):
        for match in pattern.finditer(words):
            start, end = match.span(1)
            yield Span(start, end, Kind.BIRTH_DATE)


detector = Detector(
    name="birth_date",
    kind=Kind.BIRTH_DATE,
    find=_find,
    hits=(
        "I was born on 12.03.1985",
        "born 3 March 1985 in Cork",
        "born on the 3rd of March, 1985",
        "Date of birth: 1985-03-12",
        "DOB 03/12/85",
        "d.o.b. 12-03-1985",
        "geboren am 12. März 1985",
        "Geburtsdatum: 12.3.1985",
        "geb. 1.1.1990",
        "my birthday is March 3rd, 1985",
        "Date of birth:\n12/03/1985",
        "12.03.1985 geboren",
        "19850312 is my date of birth",
        "born 19850312",
    ),
    misses=(
        "I ordered on 12.03.2024",
        "born to be wild",
        "Geburtstag ist morgen",
        "The parcel came on 3 March 2024",
        "a birthday present for 20 euros",
    ),
    signs=(HINT.pattern,),
)
