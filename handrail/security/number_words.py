"""Number words from zero to ninety-nine, in six languages, and what is said between figures."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

ENGLISH: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()  # fmt: skip
ENGLISH_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
GERMAN: Final = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
).split()  # fmt: skip
GERMAN_TENS: Final = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
DUTCH: Final = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien"
).split()  # fmt: skip
DUTCH_TENS: Final = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
FRENCH: Final = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
).split()  # fmt: skip
FRENCH_TENS: Final = "vingt trente quarante cinquante soixante".split()
SPANISH: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()  # fmt: skip
SPANISH_TENS: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
ITALIAN: Final = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove"
).split()  # fmt: skip
ITALIAN_TENS: Final = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
ALSO: Final = {"oh": "0", "ein": "1", "zwo": "2", "één": "1", "une": "1", "un": "1"}
VOWELS: Final = "aeiou"
UNMARKED: Final = str.maketrans("éèêáàíóòúïë", "eeeaaioouie")
UMLAUTS: Final = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
BARE_UMLAUTS: Final = str.maketrans("äöü", "aou")

TIMES: Final[Mapping[str, int]] = {
    "double": 2, "doppel": 2, "zweimal": 2, "dubbel": 2, "doble": 2, "doppio": 2, "deux-fois": 2,
    "triple": 3, "treble": 3, "dreimal": 3, "driemaal": 3, "triplo": 3, "trois-fois": 3,
}  # fmt: skip
SHORT: Final = (ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN)
BETWEEN: Final = frozenset(
    "dash minus hyphen space dot slash then and strich bindestrich punkt leerzeichen dann und "
    "weiter punt streepje spatie en tiret point espace puis et guion punto espacio y trattino "
    "spazio poi e".split()
)


def number_words() -> dict[str, str]:
    """Return what each word says in figures, its parts joined by hyphens."""
    words: dict[str, str] = {}
    for word, number in _all():
        for spelt in _spellings(word):
            words.setdefault(spelt, str(number))
    words.update(ALSO)
    return words


def _all() -> Iterator[tuple[str, int]]:
    for units in (ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN):
        yield from ((word, number) for number, word in enumerate(units))
    yield from _tens(ENGLISH_TENS, ENGLISH, 20, "{ten}-{one}")
    yield from _tens(ENGLISH_TENS, ENGLISH, 20, "{ten}{one}")
    yield from _tens(GERMAN_TENS, ["null", "ein", *GERMAN[2:]], 20, "{one}und{ten}")
    yield from _tens(DUTCH_TENS, DUTCH, 20, "{one}en{ten}")
    yield from _tens(DUTCH_TENS, DUTCH, 20, "{one}ën{ten}")
    yield from _tens(FRENCH_TENS, FRENCH, 20, "{ten}-{one}")
    yield from _tens(FRENCH_TENS, FRENCH, 20, "{ten}-et-{one}")
    yield from ((f"soixante-{one}", 70 + number) for number, one in enumerate(FRENCH[10:]))
    yield from (("soixante-et-onze", 71), ("quatre-vingt", 80), ("quatre-vingts", 80))
    yield from ((f"quatre-vingt-{one}", 81 + number) for number, one in enumerate(FRENCH[1:]))
    yield from _tens(SPANISH_TENS, SPANISH, 30, "{ten}-y-{one}")
    for ending, ten in (("", ITALIAN_TENS), ("cut", [word[:-1] for word in ITALIAN_TENS])):
        units = [one if (one[0] in VOWELS) == bool(ending) else "" for one in ITALIAN]
        yield from _tens(ten, units, 20, "{ten}{one}")


def _tens(
    tens: Sequence[str], units: Sequence[str], first: int, form: str
) -> Iterator[tuple[str, int]]:
    for at, ten in enumerate(tens):
        yield ten, first + 10 * at
        for number, one in enumerate(units[1:10], 1):
            if one:
                yield form.format(ten=ten, one=one), first + 10 * at + number


def _spellings(word: str) -> Iterator[str]:
    """A word with umlauts or without, with accents or without."""
    apart = word
    for umlaut, pair in UMLAUTS:
        apart = apart.replace(umlaut, pair)
    for way in {word, apart, word.translate(BARE_UMLAUTS).replace("ß", "ss")}:
        yield from {way, way.translate(UNMARKED)}
