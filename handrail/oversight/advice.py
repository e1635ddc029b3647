"""Does a text advise in law, medicine or money, as only somebody licensed may?"""

from collections.abc import Sequence
from typing import Final, Literal

import re2

from handrail.oversight.advice_words import de, en

Field = Literal["legal", "medical", "financial"]

FIELDS: Final[tuple[tuple[Field, tuple[str, ...]], ...]] = (
    ("legal", (*en.LEGAL, *de.LEGAL)),
    ("medical", (*en.MEDICAL, *de.MEDICAL)),
    ("financial", (*en.FINANCIAL, *de.FINANCIAL)),
)
LAWYERS: Final = ("lawyer", "attorney", "solicitor")
_ADVISES: Final = re2.compile("|".join(one for _, table in FIELDS for one in table))
_FIELDS: Final = tuple((field, re2.compile("|".join(table))) for field, table in FIELDS)
_UNAIDED: Final = re2.compile("|".join(en.UNAIDED))
_SPARES: Final = re2.compile("|".join((*en.SPARES, *de.SPARES)))


def advice_in(sentences: Sequence[str]) -> Field | None:
    """Return the field that plain sentences (see `core/plain.py`) advise in, if any."""
    for sentence in sentences:
        if unaided := _UNAIDED.search(sentence):
            return "legal" if unaided.group().endswith(LAWYERS) else "medical"
        if _ADVISES.search(sentence) and not _SPARES.search(sentence):
            return next(field for field, table in _FIELDS if table.search(sentence))
    return None
