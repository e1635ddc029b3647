"""Identity, tax, social security and licence numbers: by shape and check digits, or by a word."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Shape, numbers_beside, shaped_near
from handrail.security.detector import Detector
from handrail.security.identity_numbers import BARE, IDENTITIES
from handrail.security.reference_shapes import REACH, SHAPED

CUE = re2.compile(
    r"(?i)\b(?:ssn|social security(?: (?:number|no|#))?|(?:national )?insurance (?:number|no)|nino|ni number|"
    r"tax(?:payer)? ?(?:id|identification|file|reference)?(?: ?(?:number|no|code))|tin|itin|ein|utr|"
    r"national (?:id|identity)(?: ?(?:card|number|no))*|(?:identity|id)[ -]?card(?: ?(?:number|no))?|id (?:number|no)|"
    r"driv(?:er|ing)'?s?[ -]?licen[cs]e(?: ?(?:number|no|#))?|pps(?:n)?(?: ?number| ?no)?|nhs (?:number|no)|medicare(?: ?number| ?no)?|"
    r"aadhaa?r(?: ?(?:number|no|card))*|pan (?:number|card|no)|sin number|social insurance (?:number|no)|"
    r"personalausweis\w{0,12}|ausweis(?:nummer|nr)?|steuer-?(?:id|nummer|identifikationsnummer|nr)|idnr|"
    r"(?:sozial|renten)versicherungs(?:nummer|nr)|svnr|sv-nummer|ahv(?:-?nummer|-?nr)?|f[üu]hrerschein(?:nummer|nr)?|krankenversicherten(?:nummer|nr)|"
    r"(?:num[ée]ro de )?(?:s[ée]curit[ée] sociale|s[ée]cu)|carte (?:nationale )?d'identit[ée]|cni|num[ée]ro fiscal|permis de conduire|nir|"
    r"dni|nie|nif|cif|n[úu]mero de (?:identidad|identificaci[óo]n|la seguridad social)|seguridad social|carn[ée]t? de (?:identidad|conducir)|"
    r"bsn(?:-?nummer)?|burgerservicenummer|sofinummer|identiteitskaart|identiteitsbewijs|rijbewijs(?:nummer)?|rijksregisternummer|"
    r"codice fiscale|carta d'identit[àa]|patente(?: di guida)?|tessera sanitaria|partita iva|"
    r"health insurance (?:number|no)|versicherten(?:nummer|nr)|krankenkassen(?:nummer|nr)|zorgverzekering\w{0,8}|carte vitale|tarjeta sanitaria|nuss|cuit|cuil|c[ée]dula|documento(?: (?:de identidad|d'identit[àa]))?|"
    r"id-?kaart(?:nummer)?|identiteitskaart(?:nummer)?|num[ée]ro fiscal|n[úu]mero fiscal|numero (?:di|della) (?:carta d'identit[àa]|patente)|pesel|cpf|cnp|curp|personnummer|f[øo]dselsnummer|cpr|hetu|nric|rut|oib|egn|tc kimlik)\b"
)
SHAPES = tuple((one, re2.compile(one.shape)) for one in IDENTITIES)
NUMBER = Shape(6, 24, 4, letters=True)
GLUE = (" ", "-", ".", "/")


def _shape_set() -> "re2.Set":
    shapes = re2.Set.SearchSet()
    for one in IDENTITIES:
        shapes.Add(one.shape)
    shapes.Compile()
    return shapes


SHAPE_SET = _shape_set()


def _find(words: str) -> Iterator[Span]:
    for at in SHAPE_SET.Match(words) or ():
        identity, shape = SHAPES[at]
        for match in shape.finditer(words):
            if _alone(words, *match.span()) and identity.check(match.group().upper()):
                yield Span(match.start(), match.end(), Kind.IDENTITY, identity.hint)
    for found in numbers_beside(words, CUE, NUMBER):
        yield Span(found.start, found.end, Kind.IDENTITY, _hint(found.value.upper()))
    yield from _near(words)


def _near(words: str) -> Iterator[Span]:
    for found in shaped_near(words, CUE, SHAPED, REACH):
        yield Span(found.start, found.end, Kind.IDENTITY, sure=0.6)


def _alone(words: str, start: int, end: int) -> bool:
    """Tell whether no other group of figures stands before or after it."""
    return not (
        (words[start - 2 : start - 1].isdigit() and words[start - 1] in GLUE)
        or (words[end : end + 1] in GLUE and words[end + 1 : end + 2].isdigit())
    )


def _hint(value: str) -> str:
    """Say whose number it may be, when exactly one country's check holds."""
    shaped = [SHAPES[at][0] for at in SHAPE_SET.Match(value) or ()]
    plain = BARE if value.isdigit() else ()
    fitting = {one.hint for one in (*shaped, *plain) if one.check(value)}
    return fitting.pop() if len(fitting) == 1 else ""


detector = Detector(
    name="identity",
    kind=Kind.IDENTITY,
    find=_find,
    hits=(
        "my social is 078-05-1120",
        "SSN: 219099999",
        "NI number QQ123456C",
        "AB 12 34 56 C is my national insurance number",
        "PPS 1234567T",
        "Steuer-ID 36 574 261 809",
        "65 170839 J 003",
        "Personalausweis L01X00T47",
        "numéro de sécurité sociale 2 95 01 09 126 111 93",
        "DNI 54362315K",
        "mi NIE es X2482300W",
        "BSN 111222333",
        "codice fiscale RCCMNL83S18D969H",
        "93.05.18-223.61",
        "PESEL 44051401359",
        "CPF 390.533.447-05",
        "756.9217.0769.85",
        "880320-0016",
        "driver's license number D1234567",
        "aadhaar 2341 2341 2346",
    ),
    misses=(
        "article 123-456-789",
        "I need an ID card",
        "my order 12345678",
        "54362315A",
        "the tax number please",
        "social media since 2019",
        "12.03.2024-12.04.2024",
    ),
    signs=(
        *(one.shape for one in IDENTITIES),
        CUE.pattern,
    ),
)
