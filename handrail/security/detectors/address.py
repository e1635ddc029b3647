"""Street addresses: what a country's way of writing one shows, and what our own weights add.

The weights are asked only where a number stands or a word says that an address comes.
"""

from collections.abc import Iterator
from functools import partial

import re2

from handrail.core.text import Kind, Span
from handrail.security.detector import Detector, Needs
from handrail.security.tagger import CITY, STREET, Tagger
from handrail.security.written import Read, read_words

SEED, GROWN = 0.4, 0.2
WIDEST = 4  # signs between two words of one address
NUMBER = r"[0-9]{1,5}(?: ?[a-z])?(?:[/-][0-9]{1,4})?"
WORD = r"[a-z0-9'’.-]+"
PATTERNS = re2.compile(  # on bare letters: "strase" is "straße"
    r"(?i)\b(?:"
    # Hauptstraße 12a, Alte Mühlengasse 4, Keizersgracht 120-2
    rf"(?:[a-z]+[- ]){{0,2}}[a-z]*(?:strass?e|gasse|allee|platz|straat|laan|gracht|plein|kade|singel)\.? {NUMBER}"
    rf"|[a-z]{{3}}[a-z]*(?:str\.?|weg|damm|ufer|ring|dijk|steeg) {NUMBER}"
    # 12 Main Street, 4-6 Old Kent Rd
    rf"|{NUMBER},? (?:{WORD} ){{1,3}}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|boulevard|blvd"
    r"|terrace|crescent|parkway|highway|mews|nagar|colony)"
    # 3 bis, rue de la Paix
    rf"|{NUMBER}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|chemin|allee|impasse|quai|place|cours|passage)(?: {WORD}){{1,3}}"
    # Calle Mayor 12, C/ de Alcalá, nº 3
    rf"|(?:calle|avenida|avda|plaza|paseo|travesia|carretera)\.?(?: {WORD}){{1,4}},? (?:n[.o] ?)?{NUMBER}"
    # Via Garibaldi 8, P.zza Dante, 3
    rf"|(?:via|viale|piazza|corso|vicolo|largo|piazzale)(?: {WORD}){{1,3}},? (?:n\. ?)?{NUMBER}"
    r"|p\.? ?o\.? box [0-9]{1,6}"
    r")\b"
)
CUES = frozenset(
    """
    address street road avenue lane city zip zipcode postcode adresse anschrift strasse stadt wohnort plz wohne
    rue avenue ville habite direccion calle avenida ciudad vivo indirizzo via piazza citta abito adres straat plaats
    woon nagar
    """.split()
)


def _find(tagger: Tagger, words: str) -> Iterator[Span]:
    read = read_words(words)
    digits = any(word[0].isdigit() for word in read.plain)
    if digits:
        for match in PATTERNS.finditer(read.bare):
            yield Span(match.start(), match.end(), Kind.ADDRESS, sure=0.9)
    if (digits or not CUES.isdisjoint(read.plain)) and not tagger.is_everyday(read):
        yield from _weighed(tagger, read)


def _weighed(tagger: Tagger, read: Read) -> Iterator[Span]:
    """What the weights take for a street or a city, grown to the whole of it."""
    weighed = tagger.weigh(read)
    weights = [float(one) for one in weighed[:, STREET] + weighed[:, CITY]]
    past = 0
    for at, weight in enumerate(weights):
        if at < past or weight < SEED:
            continue
        last = at
        while last + 1 < len(weights) and weights[last + 1] >= GROWN and _near(read, last):
            last += 1
        past = last + 1
        start, end = read.places[at][0], read.places[last][1]
        if not _is_number(read, at, last):
            yield Span(start, end, Kind.ADDRESS, sure=round(max(weights[at:past]), 2))


def _near(read: Read, at: int) -> bool:
    return read.places[at + 1][0] - read.places[at][1] <= WIDEST


def _is_number(read: Read, first: int, last: int) -> bool:
    """Tell whether there is only a number: an order's, more likely than a house's."""
    return all(word.isdigit() for word in read.plain[first : last + 1])


def detector(needs: Needs) -> Detector:
    """Return the detector with its weights."""
    return Detector(
        name="address",
        kind=Kind.ADDRESS,
        find=partial(_find, needs.tagger),
        hits=(
            "I moved to 12 Main Street",
            "Hauptstraße 12a, 10115 Berlin",
            "ich wohne in der Lindenallee 4",
            "3 bis, rue de la Paix",
            "vivo en Calle Mayor 12",
            "Via Garibaldi 8 a Torino",
            "bezorgen op Keizersgracht 120",
            "99 east main street in waco texas 56856",
            "PO Box 1234",
            "Flat 4, 221B Baker Street, London NW1 6XE",
        ),
        misses=(
            "Order 12345 is late",
            "I paid 12 euros for 3 lamps",
            "meine Bestellung 4711 kam am 3.5. an",
            "It arrived on 12 March 2026",
            "Which street is the shop in?",
            "The robot mower 2000 stopped after 5 minutes",
            "la commande 12345 est incomplète",
        ),
    )
