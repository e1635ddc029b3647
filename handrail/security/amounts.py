"""Figures that say how much, how many or when: no number of anybody's."""

import re
from typing import Final

AMOUNT: Final = re.compile(
    r"(?i)[ -]?(?:€|\$|£|%|°|eur(?:os?)?\b|usd\b|gbp\b|chf\b|dollars?\b|pounds?\b|bucks\b|rs\b|rupees?\b|k?g\b|"
    r"[cm]?m\b|inch(?:es)?\b|x ?[0-9]|units?\b|pieces?\b|pcs\b|items?\b|people\b|persons?\b|adults?\b|nights?\b|"
    r"days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|stück\b|tage?n?\b|wochen?\b|monate?n?\b|jahre?n?\b|"
    r"stunden?\b|personen\b|jours?\b|semaines?\b|mois\b|ans\b|días?\b|semanas?\b|años?\b|dagen\b|weken\b|jaar\b|"
    r"giorni\b|settimane\b|anni\b|watts?\b|w\b|volts?\b|v\b|ml\b|l\b|gb\b|mb\b|am\b|pm\b|uhr\b|o'?clock\b|:[0-9]{2}\b)"
)
CURRENCY: Final = re.compile(r"(?i)(?:[€$£]|\b(?:eur|usd|gbp|chf|rs))\s?\Z")
DATE: Final = re.compile(
    r"(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![./-]?[0-9])"
)
YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")


def is_amount(words: str, start: int, end: int) -> bool:
    """Tell whether figures say how much, how many, or when."""
    before = words[max(0, start - 4) : start]
    return (
        AMOUNT.match(words, end) is not None
        or CURRENCY.search(before) is not None
        or DATE.match(words, start) is not None
    )
