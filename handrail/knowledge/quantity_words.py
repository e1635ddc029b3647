"""The words of quantities: numbers, months, currencies, spans of time; English and German first."""

from collections.abc import Mapping
from typing import Final

RANGES: Final = frozenset("- to bis a tot through".split())
BOTH: Final = frozenset("and und et y e en".split())  # `between 3 and 5`
BETWEEN: Final = frozenset("between zwischen entre tra fra tussen".split())
WITHIN: Final = frozenset(
    """within in after for than until another last next only innerhalb nach binnen fur lang mehr
    nur einmal dans en apres dentro entro dopo binnen na""".split()
)
NAMED_BY: Final = frozenset(
    """order orders number no nr bestellung bestellnummer auftrag nummer case invoice rechnung
    ticket article artikel model modell commande pedido ordine""".split()
)
PER: Final = frozenset("per pro je a an each every par por al la".split())
DENIALS: Final = frozenset("not no never nicht nie kein keine".split())
OF: Final = frozenset("of von de di van worth".split())
ONE: Final = frozenset("one single eins".split())
AFTER_A: Final = frozenset("a an one ein eine einen einem einer une un una uno een".split())

_ROWS: Final = (
    (2, "two zwei deux dos twee"),
    (3, "three drei trois tres tre drie"),
    (4, "four vier quatre cuatro quattro"),
    (5, "five funf fuenf cinq cinco cinque vijf"),
    (6, "six sechs seis zes"),
    (7, "seven sieben siete sette zeven"),
    (8, "eight acht huit ocho otto"),
    (9, "nine neun neuf nueve nove negen"),
    (10, "ten zehn dix diez dieci tien"),
    (11, "eleven elf undici"),
    (12, "twelve zwolf zwoelf douze doce dodici twaalf"),
    (14, "fourteen vierzehn quatorze catorce quattordici veertien"),
    (15, "fifteen funfzehn quinze quince quindici vijftien"),
    (20, "twenty zwanzig vingt veinte venti twintig"),
    (24, "vierundzwanzig"),
    (30, "thirty dreissig trente treinta trenta dertig"),
    (40, "forty vierzig"),
    (50, "fifty funfzig"),
    (60, "sixty sechzig sessanta sesenta zestig"),
    (90, "ninety neunzig"),
    (100, "hundred hundert cent cien cento honderd"),
    (1, "one single eins"),
)
NUMBERS: Final[Mapping[str, int]] = {word: count for count, row in _ROWS for word in row.split()}

_MONTHS: Final = (
    "january jan januar janner janvier enero gennaio januari",
    "february feb februar fevrier febrero febbraio februari",
    "march mar marz maerz mars marzo maart",
    "april apr avril abril aprile",
    "may mai mayo maggio mei",
    "june jun juni juin junio giugno",
    "july jul juli juillet julio luglio",
    "august aug aout agosto augustus",
    "september sep sept septembre septiembre settembre",
    "october oct oktober okt octobre octubre ottobre",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dicembre",
)
MONTHS: Final[Mapping[str, int]] = {
    word: place for place, row in enumerate(_MONTHS, 1) for word in row.split()
}

_CURRENCIES: Final = {
    "€": "€ eur euro euros",
    "$": "$ usd dollar dollars",
    "£": "£ gbp pound pounds pfund quid",
    "chf": "chf franken francs",
    "%": "% percent prozent procent",
}
CURRENCY: Final[Mapping[str, str]] = {
    word: sign for sign, row in _CURRENCIES.items() for word in row.split()
}

_SPANS: Final = {
    ("hour", 1 / 60): "min minute minutes minuten minutos minuti minuut",
    ("hour", 1.0): "h hour hours stunde stunden heure heures hora horas ora ore uur uren",
    ("hour", 24.0): """day days tag tage tagen jour jours dia dias giorno giorni dag dagen
        kalendertag kalendertage kalendertagen calendar_day calendar_days""",
    ("hour", 168.0): "week weeks woche wochen semaine semaines semana semanas settimana settimane "
    "weken fortnight",
    ("work", 1.0): """working_day working_days business_day business_days work_day work_days
        workday workdays weekday weekdays werktag werktage werktagen arbeitstag arbeitstage
        arbeitstagen jours_ouvres jours_ouvrables dias_habiles dias_laborables giorni_lavorativi
        werkdag werkdagen""",
    ("month", 1.0): "month months monat monate monaten mois mes meses mese mesi maand maanden",
    (
        "month",
        12.0,
    ): "year years jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren",
}
SPANS: Final[Mapping[str, tuple[str, float]]] = {
    word.replace("_", " "): span for span, row in _SPANS.items() for word in row.split()
}
_BOUNDS: Final = {
    "most": """within sous dans_les upto up_to at_most no_more_than not_more_than maximum maximum_of max in_under
        less_than under below at_the_latest no_later_than bis_zu innerhalb innerhalb_von binnen
        hochstens spatestens maximal unter nicht_mehr_als langstens jusqu'a hasta fino_a tot en_moins_de
        dans_les entro binnen under not_exceeding""",
    "least": """at_least minimum minimum_of min from above over more_than no_less_than exceeding
        starting_at starting_from mindestens minimal ab uber mehr_als wenigstens a_partir_de
        desde minimo au_moins al_menos almeno minstens vanaf""",
    "about": "about around approximately roughly circa ca etwa ungefahr nearly almost rund environ",
    "after": "after nach past later_than beyond apres despues_de dopo na",
    "before": "before until by till vor bis avant antes_de prima_di voor",
}
BOUNDS: Final[Mapping[str, str]] = {
    words.replace("_", " "): bound for bound, row in _BOUNDS.items() for words in row.split()
}
