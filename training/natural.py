"""Lines as they come: public sets, with what they label, and everyday words of six languages."""

import gettext
import importlib
import importlib.util
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from handrail.evals.apart import COMMON, is_apart
from handrail.security.written import read_words
from training.examples import ROOT, of, rows
from training.pieces import CITY, NAME, STREET, Message

CATALOGUES = ("django", "wagtail", "oscar", "allauth", "indico")
SALADS = 2
MOST = 1600  # so many times the same counts; more says no more
CLINC_NAMES = {"change_user_name", "what_is_your_name", "change_ai_name", "user_name"}
PRESIDIO = {"PERSON": NAME, "STREET_ADDRESS": STREET, "ADDRESS": STREET, "ZIP_CODE": CITY}
PLACES = {"LOCATION", "GPE"}
MULTIDOGO = {"PERSON": NAME, "ADDRESS": STREET, "CITY": CITY, "ZIP": CITY}
# The staff's names, which the sets of real messages do not label.
GREETED = re.compile(
    r"\b(?:alex|cameron|casey|charlie|drew|jesse|jessy|lindsay|riley|robin|sam|spencer|taylor|jordan|ashley|jamie|chris|john|rory)\b"
)


def translated(language: str) -> list[str]:
    """What programs say in this language, from catalogues of translations whose licence allows it."""
    found: set[str] = set()
    for name in CATALOGUES:
        spec = importlib.util.find_spec(name)
        home = Path(spec.submodule_search_locations[0]) if spec else Path("nowhere")
        for folder in (language, f"{language}_{language.upper()}"):
            for path in sorted(home.rglob(f"{folder}/LC_MESSAGES/*.mo")):
                with path.open("rb") as file:
                    catalogue = gettext.GNUTranslations(file)._catalog  # noqa: SLF001 (no other way to list it)
                found |= {str(text) for key, text in catalogue.items() if key and text}
    return sorted(
        text for text in found if 2 <= len(text.split()) <= 30 and not set("%{<&") & set(text)
    )


def salad(language: str, drawn: random.Random) -> list[str]:
    """Everyday words of a language in any order, each a few times."""
    code = {"en": "en_US"}.get(language, f"{language}_{language.upper()}")
    words = sorted(set(importlib.import_module(f"faker.providers.lorem.{code}").Provider.word_list))
    made = []
    for _ in range(SALADS):
        drawn.shuffle(words)
        made += [" ".join(words[at : at + 9]) for at in range(0, len(words), 9)]
    return [line.capitalize() if drawn.random() < 0.3 else line for line in made]


def free(data: Path) -> dict[str, float]:
    """What customers write where nobody is named, and how much it counts: more if many write it."""
    found = [row["text"] for row in of(data, "multidogo") if not row["slots"]]
    found += [row["text"] for row in of(data, "multidogo_pii") if not row["spans"]]
    found += [row["text"] for name in ("bitext", "banking77") for row in of(data, name)]
    found += [row["text"] for row in of(data, "clinc150") if row["intent"] not in CLINC_NAMES]
    times = Counter(text for text in found if GREETED.search(text) is None)
    kept = sorted(text for text in times if times[text] >= COMMON or not is_apart(text))
    return {text: min(times[text], MOST) ** 0.5 for text in kept}


def heard(names: frozenset[str]) -> list[str]:
    """What our own phrasings say where nobody is named: danger and anger are nobody's name."""
    found: set[str] = set()
    for path in sorted((ROOT / "training/phrasings").glob("*.jsonl")):
        found |= {row["text"] for row in rows(path)}
    return sorted(text for text in found if not _names_anybody(text, names))


def listened_for() -> frozenset[str]:
    """Every word that the guards' tables of phrases hold."""
    tables = [
        *(ROOT / "handrail").glob("*/*_words/**/*.py"),
        *(ROOT / "handrail/guards").glob("*.py"),
    ]
    return frozenset(
        word for path in sorted(tables) for word in read_words(path.read_text("utf-8")).plain
    )


def _names_anybody(text: str, names: frozenset[str]) -> bool:
    read = read_words(text)
    return any(
        word in names and read.words[start].isupper()
        for word, (start, _) in zip(read.plain[1:], read.places[1:], strict=True)
    )


def told(data: Path) -> Iterator[Message]:
    """What public sets label, as far as it may be learned from."""
    yield from greeted(data)
    for row in of(data, "multidogo_pii"):
        if not is_apart(row["text"]):
            yield Message(row["text"], _multidogo(row), 1.5)
    for row in of(data, "presidio_synth"):
        if not is_apart(row["template"]):
            yield Message(row["text"], _presidio(row), 2.0)
    for row in of(data, "wnut17"):
        if not is_apart(row["text"]):
            spans = tuple((a, b, NAME) for a, b, kind in row["spans"] if kind == "PERSON")
            yield Message(row["text"], spans, 2.0)


def greeted(data: Path) -> Iterator[Message]:
    """Messages that name one of the staff."""
    for text in sorted({row["text"] for row in of(data, "multidogo") if not row["slots"]}):
        spans = tuple((*found.span(), NAME) for found in GREETED.finditer(text))
        if spans and not is_apart(text):
            yield Message(text, spans)


def _multidogo(row: Mapping) -> tuple[tuple[int, int, str], ...]:
    kinds = {kind for _, _, kind in row["spans"]}
    zips = kinds & {"CITY", "ADDRESS"} or "zip" in row["text"]
    return tuple(
        (a, b, MULTIDOGO[kind])
        for a, b, kind in row["spans"]
        if kind in MULTIDOGO and (kind != "ZIP" or zips)
    )


def _presidio(row: Mapping) -> tuple[tuple[int, int, str], ...]:
    spans = [(a, b, PRESIDIO[kind]) for a, b, kind in row["spans"] if kind in PRESIDIO]
    near = [(a, b) for a, b, tag in spans if tag == STREET]
    for a, b, kind in sorted(row["spans"]):
        if kind in PLACES and any(
            b - 8 <= start - 0 <= b + 8 or a - 8 <= end <= a + 8 for start, end in near
        ):
            spans.append((a, b, CITY))
            near.append((a, b))
    return tuple(sorted(spans))
