"""References of a booking, claim, policy, ticket, contract or parcel, beside a word for it."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.amounts import YEAR
from handrail.security.beside import Shape, numbers_beside, shaped_near
from handrail.security.detector import Detector
from handrail.security.number_cues import strong, weak
from handrail.security.reference_shapes import REACH, SHAPED

THINGS = (
    r"booking|reservation|confirmation|claims?|policy|ticket|case|reference|ref|pnr|record locator|contract|"
    r"tracking|parcel|shipment|consignment|"
    r"buchungs?|reservierungs?|best[äa]tigungs?|schadens?|schaden|vorgangs?|ticket|fall|vertrags?|police|policen|"
    r"versicherungs(?:schein)?|sendungs?|sendungsverfolgungs?|referenz|akten(?:zeichen)?|"
    r"r[ée]servation|confirmation|dossier|r[ée]f[ée]rence|sinistre|contrat|police|suivi|colis|"
    r"reserva|localizador|confirmaci[óo]n|referencia|siniestro|p[óo]liza|contrato|expediente|seguimiento|env[íi]o|"
    r"boekings?|reserverings?|bevestigings?|schade|polis|dossier|zaak|contract|referentie|zending|track ?(?:and|&|en) ?trace|"
    r"prenotazione|conferma|pratica|sinistro|polizza|contratto|riferimento|spedizione|tracciamento"
)
GLUED = (
    r"(?:buchungs|reservierungs|bestätigungs|bestaetigungs|schaden|schadens|vorgangs|ticket|vertrags|policen|"
    r"versicherungs|versicherungsschein|sendungs|sendungsverfolgungs|referenz|fall|boekings|reserverings|schade|"
    r"polis|dossier|zaak|contract|zending|referentie)(?:nummer|nr|code|kennung)\b|aktenzeichen\b"
)
STRONG = re2.compile(rf"{strong(THINGS)}|(?i:\b{GLUED})")
WEAK = re2.compile(weak(THINGS))
NUMBER = Shape(4, 24, 2, letters=True)
ALONE = re2.compile(r"\b[A-Z]{2,4}-[0-9]{5,9}\b")
OF_A_THING = re2.compile(
    r"(?i)(?:art(?:icle|ikel|icolo|[íi]culo)?|item|model\w{0,3}|mod[èe]le|typ\w{0,2}|part|product|produkt|sku|version|firmware|serie\w{0,3}|serial|error|fehler\w{0,5}|din|iso|en|ean|teile?\w{0,3}|ersatzteil|ref\.?)"
    r"(?:[ -]?(?:number|nummer|nr|no|code|n[°º]))?[ .:#]{0,3}\z"
)
BEFORE = 32
LONG = 5  # figures that are a number even beside the bare word


def _find(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, STRONG, NUMBER):
        yield Span(found.start, found.end, Kind.REFERENCE, _hint(words, found.cue, found.cue_end))
    for found in numbers_beside(words, WEAK, NUMBER):
        figures = sum(map(str.isdigit, found.value))
        mixed = figures < len(found.value) and found.start - found.cue_end <= LONG
        if (figures >= LONG or mixed) and YEAR.fullmatch(found.value) is None:
            hint = _hint(words, found.cue, found.cue_end)
            yield Span(found.start, found.end, Kind.REFERENCE, hint, 0.7)
    yield from _alone(words)
    for found in shaped_near(words, WEAK, SHAPED, REACH):
        if YEAR.fullmatch(found.value) is None:
            hint = _hint(words, found.cue, found.cue_end)
            yield Span(found.start, found.end, Kind.REFERENCE, hint, 0.6)


def _alone(words: str) -> Iterator[Span]:
    """Take "AF-100234" by itself, unless it is said to be a thing's."""
    for match in ALONE.finditer(words):
        start, end = match.span()
        glued = words[start - 1 : start] in {"-", "/", "_", "."} or words[end : end + 1] in {
            "-",
            "/",
            "_",
        }
        if not glued and OF_A_THING.search(words[max(0, start - BEFORE) : start]) is None:
            yield Span(start, end, Kind.REFERENCE, "", 0.5)


def _hint(words: str, start: int, end: int) -> str:
    said = words[start:end].lower()
    for part, hint in HINTS:
        if part in said:
            return hint
    return ""


HINTS = (
    ("book", "booking"), ("reserv", "booking"), ("buchung", "booking"), ("boek", "booking"),
    ("prenot", "booking"), ("confirm", "booking"), ("conferma", "booking"), ("bevestig", "booking"),
    ("claim", "claim"), ("schad", "claim"), ("sinist", "claim"), ("siniest", "claim"),
    ("polic", "policy"), ("poliz", "policy"), ("póliz", "policy"), ("polis", "policy"),
    ("versicher", "policy"), ("ticket", "ticket"), ("track", "parcel"), ("sendung", "parcel"),
    ("parcel", "parcel"), ("shipment", "parcel"), ("colis", "parcel"),
)  # fmt: skip

detector = Detector(
    name="reference",
    kind=Kind.REFERENCE,
    find=_find,
    hits=(
        "my booking reference is ABC 123",
        "Confirmation number: K7J9L2",
        "claim number sfc 784",
        "policy no abc 256325635 please",
        "The ticket number is 4471123",
        "Buchungsnummer: X4J8PQ",
        "Meine Schadennummer lautet 2024-118822",
        "mon numéro de dossier est le 4471-XJ",
        "mi número de reserva es KJ98LM",
        "boekingsnummer 88123456",
        "il codice di prenotazione è QX7R2P",
        "tracking number JD0002241234567",
        "PNR X4J8PQ",
    ),
    misses=(
        "my booking is for 2 people on 12 March",
        "the ticket costs 120 euros",
        "What is your privacy policy?",
        "I booked on 12.03.2024",
        "the policy of 2024 says so",
        "in case it rains I have 2 lamps",
        "confirmation number please",
    ),
    signs=(rf"(?i)\b(?:{THINGS})|{GLUED}", ALONE.pattern),
)
