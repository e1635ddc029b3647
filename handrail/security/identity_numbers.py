"""Identity, tax and social security numbers by country: how they look, and their check digits.

A number stands on its own when its shape is one people recognise and its check holds; all others
need a word beside them. Checks are those of python-stdnum.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from stdnum import luhn
from stdnum.at import vnr
from stdnum.be import nn
from stdnum.br import cpf
from stdnum.ch import ssn as ahv
from stdnum.cn import ric
from stdnum.cz import rc
from stdnum.de import idnr
from stdnum.dk import cpr
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.hr import oib
from stdnum.ie import pps
from stdnum.in_ import aadhaar, pan
from stdnum.it import codicefiscale
from stdnum.kr import rrn
from stdnum.mx import curp
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.us import itin, ssn

SSN, SIN = 9, 9  # figures
Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Identity:
    """One sort of number: whose and what it is, how it looks alone, and whether a number is one."""

    hint: str
    shape: str = field(repr=False)
    check: Check = field(repr=False)


def _shaped(pattern: str) -> Check:
    compiled = re.compile(pattern)
    return lambda number: compiled.fullmatch(number) is not None


def _ssn(number: str) -> bool:
    """Any number written 3-2-4 is masked: one that was never given out may be a slip."""
    return len(number) >= SSN and (ssn.is_valid(number) or itin.is_valid(number) or "-" in number)


NINO: Final = _shaped(
    r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]"
)
GERMAN_PENSION: Final = _shaped(
    r"[0-9]{2} ?(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2} ?[A-Z] ?[0-9]{3}"
)
IDENTITIES: Final = (
    Identity("US social security", r"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b", _ssn),
    Identity(
        "GB national insurance", r"(?i)\b[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b", NINO
    ),
    Identity("IE PPS", r"(?i)\b[0-9]{7}[A-W][A-IW]?\b", pps.is_valid),
    Identity(
        "DE pension insurance", r"(?i)\b[0-9]{2} ?[0-9]{6} ?[A-Z] ?[0-9]{3}\b", GERMAN_PENSION
    ),
    Identity("DE tax", r"\b[0-9]{2} [0-9]{3} [0-9]{3} [0-9]{3}\b", idnr.is_valid),
    Identity("AT social insurance", r"\b[0-9]{4} [0-9]{6}\b", vnr.is_valid),
    Identity("CH AHV", r"\b756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}\b", ahv.is_valid),
    Identity(
        "FR social security",
        r"(?i)\b[12] ?[0-9]{2} ?[0-9]{2} ?[0-9][0-9AB] ?[0-9]{3} ?[0-9]{3}[ /]?[0-9]{2}\b",
        nir.is_valid,
    ),
    Identity("ES DNI", r"(?i)\b[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}[ -]?[A-Z]\b", dni.is_valid),
    Identity("ES NIE", r"(?i)\b[XYZ][ -]?[0-9]{7}[ -]?[A-Z]\b", nie.is_valid),
    Identity(
        "IT codice fiscale",
        r"(?i)\b[A-Z]{6} ?[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2} ?[A-Z][0-9LMNP-V]{3}[A-Z]\b",
        codicefiscale.is_valid,
    ),
    Identity("BE national", r"\b[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.[0-9]{2}\b", nn.is_valid),
    Identity("SE personal", r"\b(?:19|20)?[0-9]{6}[-+][0-9]{4}\b", personnummer.is_valid),
    Identity("DK CPR", r"\b[0-3][0-9][01][0-9]{3}-[0-9]{4}\b", cpr.is_valid),
    Identity("NO personal", r"\b[0-9]{6} ?[0-9]{5}\b", fodselsnummer.is_valid),
    Identity("FI personal", r"(?i)\b[0-9]{6}[-+A][0-9]{3}[0-9A-Y]\b", hetu.is_valid),
    Identity("CZ personal", r"\b[0-9]{6}/[0-9]{3,4}\b", rc.is_valid),
    Identity("PL PESEL", r"\b[0-9]{11}\b", pesel.is_valid),
    Identity("RO CNP", r"\b[1-9][0-9]{12}\b", cnp.is_valid),
    Identity("BR CPF", r"\b[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}\b", cpf.is_valid),
    Identity("MX CURP", r"(?i)\b[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[0-9A-Z][0-9]\b", curp.is_valid),
    Identity("IN Aadhaar", r"\b[2-9][0-9]{3} [0-9]{4} [0-9]{4}\b", aadhaar.is_valid),
    Identity("IN PAN", r"\b[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]\b", pan.is_valid),
    Identity("CN resident", r"(?i)\b[1-9][0-9]{16}[0-9X]\b", ric.is_valid),
    Identity("KR resident", r"\b[0-9]{6}-[1-8][0-9]{6}\b", rrn.is_valid),
)
BARE: Final = (
    Identity("DE tax", "", idnr.is_valid),
    Identity("AT social insurance", "", vnr.is_valid),
    Identity("HR OIB", "", oib.is_valid),
    Identity(
        "CA social insurance", "", lambda number: len(number) == SIN and luhn.is_valid(number)
    ),
)
