"""Protected traits: words no policy and no schema may name, in English and German."""

import re
import unicodedata

# Whole words, after `snake_case`, `camelCase` and blanks were taken apart. German compounds and
# run-together names are one word: STEMS are looked for anywhere in it.
TRAITS = (
    "gender", "sex", "sexes", "male", "female", "transgender", "nonbinary", "intersex",
    "age", "aged", "birthday", "birthdate", "birthyear",
    "nationality", "nationalities", "citizenship", "citizen", "ethnicity", "ethnic", "race",
    "racial", "skin",
    "caste", "indigenous", "roma", "immigrant", "immigration", "migrant", "refugee", "asylum",
    "ancestry",
    "religion", "religious", "faith", "belief", "creed", "muslim", "christian", "jewish", "hindu",
    "buddhist", "atheist",
    "disability", "disabilities", "disabled", "impairment", "impaired", "handicap",
    "pregnancy", "pregnant", "maternity", "paternity", "marital", "married", "divorced",
    "orientation", "gay", "lesbian", "bisexual", "homosexual", "heterosexual", "queer", "lgbt",
    "illness", "disease", "diagnosis", "hiv", "genetic", "genetics", "dna", "biometric",
    "political", "politics", "ideology", "veteran",
    "alter", "herkunft", "hautfarbe", "rasse", "glaube",
)  # fmt: skip
STEMS = (
    "geschlecht", "lebensalter", "altersgruppe", "geburtsdatum", "geburtsjahr", "geburtstag",
    "nationalitat", "staatsangehorigkeit", "staatsburger", "ethnie", "ethnisch", "abstammung",
    "religion", "konfession", "weltanschauung", "behinder", "schwerbehind", "schwanger",
    "familienstand", "sexuell", "sexual", "krankheit", "gesundheit", "gewerkschaft",
    "pregnan", "ethnic", "gender", "nationalit", "citizenship", "disabilit",
    "migrationshintergrund",
)  # fmt: skip
PARTS = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]")


def protected_trait(text: str) -> str | None:
    """Return the first protected trait that a name or a string speaks of, if any."""
    for part in PARTS.finditer(_plain(text)):
        word = part.group().lower()
        if word in TRAITS or any(stem in word for stem in STEMS):
            return word
    return None


def _plain(text: str) -> str:
    """Undo accents and look-alike widths: `Geschlécht` reads `Geschlecht`."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
