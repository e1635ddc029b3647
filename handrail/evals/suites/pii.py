"""Suite `pii`: which personal details are found, and how much of plain messages is eaten?

Every detector there is runs as it does in a turn, without a record of the customer. `hidden by any
kind` counts a detail whose letters and figures are all masked, whatever it was taken for.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import Final

from handrail.core.errors import BadInput
from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, Kind, RawText
from handrail.evals.labelled import Families, Label, Labelled, Tally, figures_of, micro
from handrail.evals.sets import Row, Sets, words
from handrail.evals.suite import Figures, Suite
from handrail.extensions import found_in
from handrail.security import detectors
from handrail.security.detector import Detector, Needs, open_detectors
from handrail.security.find import find_details

NUMBERS: Final = frozenset({Kind.NUMBER, Kind.LAST_FOUR, Kind.ACCOUNT})
REFERENCES: Final = frozenset({Kind.REFERENCE, Kind.ORDER, Kind.CUSTOMER, Kind.NUMBER})
PRESIDIO: Final[Families] = {
    "CREDIT_CARD": frozenset({Kind.CARD}),
    "PHONE_NUMBER": frozenset({Kind.PHONE}),
    "EMAIL_ADDRESS": frozenset({Kind.EMAIL}),
    "US_SSN": frozenset({Kind.IDENTITY}),
    "IBAN_CODE": frozenset({Kind.IBAN}),
    "IP_ADDRESS": frozenset({Kind.IP}),
    "DOMAIN_NAME": frozenset({Kind.URL}),
    "PERSON": frozenset({Kind.NAME}),
    "STREET_ADDRESS": frozenset({Kind.ADDRESS}),
    "ADDRESS": frozenset({Kind.ADDRESS}),
}
SIX: Final = (
    "CREDIT_CARD", "PHONE_NUMBER", "EMAIL_ADDRESS", "US_SSN", "IBAN_CODE", "IP_ADDRESS",
)  # fmt: skip
MULTIDOGO: Final[Families] = {
    "SSN_OR_LAST4": NUMBERS | {Kind.IDENTITY},
    "BOOKING_REF": REFERENCES,
    "CLAIM_ID": REFERENCES,
    "POLICY_ID": REFERENCES,
    "ACCOUNT_NUMBER": NUMBERS,
    "CARD_NUMBER": NUMBERS | {Kind.CARD},
    "EMAIL": frozenset({Kind.EMAIL}),
    "PHONE": frozenset({Kind.PHONE, Kind.NUMBER}),
    "PASSWORD": frozenset({Kind.SECRET, Kind.NUMBER}),
    "PERSON": frozenset({Kind.NAME}),
    "ADDRESS": frozenset({Kind.ADDRESS}),
}
WNUT: Final[Families] = {"PERSON": frozenset({Kind.NAME})}
DETAILS: Final[Families] = {
    **{
        name: frozenset({Kind(name)})
        for name in (
            "NAME", "ADDRESS", "BIRTH_DATE", "EMAIL", "PHONE", "CVV", "IBAN", "IP", "MAC", "URL",
            "USERNAME", "SECRET", "PLATE", "AGE",
        )
    },
    "CARD": frozenset({Kind.CARD, Kind.LAST_FOUR}),
    "ACCOUNT": NUMBERS,
    "IDENTITY": frozenset({Kind.IDENTITY, Kind.PASSPORT, Kind.LAST_FOUR}),
    "ORDER": REFERENCES,
    "PASSWORD": frozenset({Kind.SECRET}),
    "HEALTH": frozenset({Kind.SPECIAL}),
}  # fmt: skip
LANGUAGES: Final = ("en", "de", "fr", "es", "nl", "it")
MARK: Final = re.compile(r"\[\[([A-Z_]+)\|([^\[\]]*)\]\]")


@cache
def all_detectors() -> tuple[Detector, ...]:
    """Return every detector, given nothing of an installation."""
    return open_detectors(found_in(detectors, "detector"), Needs())


def measured(name: str, families: Families, sets: Sets) -> Figures:
    """Measure a set whose rows hold `spans` of start, end and label."""
    texts = [_of_row(row) for row in sets.rows(name)]
    if not texts:
        return {}
    tally = tally_of(texts, families)
    return {**micro(tally, "structured six", SIX), **figures_of(tally)}


def details(sets: Sets) -> Figures:
    """Measure a set whose texts hold `[[KIND|value]]`, over all languages and in each."""
    rows = sets.rows("details") or [
        row
        for language in LANGUAGES
        for name in (language, f"details.{language}")
        for row in sets.corpus("details", name)
    ]
    texts = [read_marked(row) for row in rows]
    if not texts:
        return {}
    figures = figures_of(tally_of(texts, DETAILS))
    for language in sorted({text.language for text in texts}):
        part = [text for text in texts if text.language == language]
        figures |= figures_of(tally_of(part, DETAILS), f" ({language})")
    return figures


def tally_of(texts: Iterable[Labelled], families: Families) -> Tally:
    """Compare what all detectors find with what is marked."""
    tally = Tally(families)
    for text in texts:
        spans = find_details(RawText(text.words), all_detectors(), Known())
        tally.add(text, spans)
    return tally


def read_marked(row: Row) -> Labelled:
    """Take the marks out of a text: `[[EMAIL|anna@example.com]]` is a label on its value."""
    marked = words(row, "text")
    parts: list[str] = []
    labels: list[Label] = []
    last = size = 0
    for match in MARK.finditer(marked):
        plain = marked[last : match.start()]
        size += len(plain)
        labels.append(Label(size, size + len(match[2]), match[1]))
        parts += [plain, match[2]]
        size += len(match[2])
        last = match.end()
    unknown = sorted({label.name for label in labels} - DETAILS.keys())
    if unknown:
        raise BadInput(f"A text is marked with {', '.join(unknown)}.", "Use the kinds of README.")
    return Labelled("".join([*parts, marked[last:]]), tuple(labels), words(row, "language"))


def _of_row(row: Row) -> Labelled:
    text = words(row, "text")[:MAX_CHARACTERS]
    return Labelled(text, tuple(sorted(_labels(row), key=lambda label: label.start)))


def _labels(row: Row) -> Iterator[Label]:
    spans = row.get("spans")
    for span in spans if isinstance(spans, list) else ():
        start, end, name = span
        yield Label(int(start), int(end), str(name))


suite = Suite(
    "pii",
    "Which personal details are found, and how much of plain messages is eaten?",
    {
        "presidio_synth": partial(measured, "presidio_synth", PRESIDIO),
        "multidogo_pii": partial(measured, "multidogo_pii", MULTIDOGO),
        "wnut17": partial(measured, "wnut17", WNUT),
        "details": details,
    },
)
