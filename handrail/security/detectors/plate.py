"""Licence plates: beside a word for them, or by their shape where a vehicle is spoken of."""

from collections.abc import Iterator

import re2

from handrail.core.text import Kind, Span
from handrail.security.beside import Shape, numbers_beside
from handrail.security.detector import Detector

CUE = re2.compile(
    r"(?i)\b(?:licen[cs]e plates?|number ?plates?|plates?(?: (?:number|no))|(?:car|vehicle) reg(?:istration)?|registration(?: (?:number|plate|no))|"
    r"reg (?:number|no|plate)|(?:kfz-?|auto)?kennzeichen|nummernschild|plaque(?: d'immatriculation)?|immatricul\w{1,8}|"
    r"matr[íi]cula|placa|kenteken(?:plaat)?|nummerplaat|targa(?:to)?|targata)\b"
)
VEHICLE = re2.compile(
    r"(?i)\b(?:cars?|vans?|vehicles?|truck|lorry|motor(?:bike|cycle|rad)|parked|parking|garage|driver|autos?|wagen|pkw|lkw|fahrzeug\w{0,3}|"
    r"geparkt|parkplatz|voiture|v[ée]hicule|camion|gar[ée]e?|coche|veh[íi]culo|furgoneta|moto|scooter|roller|fiets|taxi|rijbewijs|parkeer\w{0,10}|parkausweis|stellplatz|stationn\w{0,8}|aparca\w{0,6}|parchegg\w{0,6}|mietwagen|alquiler|location|noleggio|busje|bestelbus|macchina|veicolo|furgone)\b"
)
SHAPES = (
    r"\b[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?[0-9]{1,4}[EH]?\b"  # DE
    r"|\b[A-Z]{2}[0-9]{2} ?[A-Z]{3}\b"  # GB
    r"|\b[A-Z]{2}[- ][0-9]{3}[- ]?[A-Z]{2}\b|\b[A-Z]{2}[0-9]{3}[A-Z]{2}\b"  # FR, IT
    r"|\b[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}\b"  # ES
    r"|\b[A-Z]{1,3}-[0-9]{1,3}-[A-Z]{1,3}\b|\b[0-9]{1,2}-[A-Z]{2,3}-[0-9]{1,2}\b"  # NL
    r"|\b[A-Z]{1,2} [0-9]{3,4} [A-Z]{2}\b|\b[A-Z]{1,3} [A-Z]{1,2} [0-9]{1,4}\b|\b[A-Z]{2} [0-9]{2,3} [0-9]{3}\b|\b[0-9]-[A-Z]{3}-[0-9]{3}\b"  # others
    r"|\b(?:[0-9]{2}|[12][0-9]{2})-[A-Z]{1,2}-[0-9]{1,6}\b"  # IE
)
GERMAN = re2.compile(r"\b[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [0-9]{1,4}[EH]?\b")
SHAPE = re2.compile(SHAPES)
NUMBER = Shape(4, 9, 1, letters=True)
MOST = 4  # a word for a thing, not for a plate: "plate 24 cm"


def _find(words: str) -> Iterator[Span]:
    for found in numbers_beside(words, CUE, NUMBER):
        if any(map(str.isalpha, found.value)):
            yield Span(found.start, found.end, Kind.PLATE)
    for match in GERMAN.finditer(words):
        yield Span(match.start(), match.end(), Kind.PLATE, "DE", 0.6)
    if VEHICLE.search(words) or CUE.search(words):
        for match in SHAPE.finditer(words):
            yield Span(match.start(), match.end(), Kind.PLATE, sure=0.7)


detector = Detector(
    name="plate",
    kind=Kind.PLATE,
    find=_find,
    hits=(
        "my licence plate is AB12 CDE",
        "number plate: 191-D-12345",
        "Kennzeichen M-AB 1234",
        "Mein Auto B-XY 77 steht davor",
        "la plaque AB-123-CD",
        "matrícula 1234 BCD",
        "kenteken 12-ABC-3",
        "targa AB 123 CD",
        "the van with reg no kx19 abc",
    ),
    misses=(
        "a dinner plate 24 cm",
        "model AB-C123",
        "registration is closed",
        "the plates are 12 euros",
        "mein Auto ist kaputt",
        "car battery 12 V",
    ),
    signs=(CUE.pattern, SHAPES),
)
