"""Names of people from all over the world, by the part of the world they come from.

Faker's locales (MIT) give most; what they lack stands in `names/people.json`, written by hand.
The names that judge us (`handrail/evals/apart.py`) are taken out of every list.
"""

import importlib
import json
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from handrail.evals.apart import is_apart
from handrail.security.written import read_words

HERE = Path(__file__).parent / "names"
LOCALES = {
    "en": "en_US en_GB en_IE en_NZ",
    "de": "de_DE de_AT de_CH",
    "fr": "fr_FR fr_BE fr_CH fr_CA",
    "es": "es_ES es_MX es_AR es_CO es_CL es_CA",
    "nl": "nl_NL nl_BE",
    "it": "it_IT",
    "pt": "pt_BR pt_PT",
    "north": "da_DK sv_SE no_NO fi_FI is_IS et_EE lv_LV lt_LT",
    "east": "pl_PL cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO",
    "slavic": "ru_RU uk_UA bg_BG mk_MK",
    "greek": "el_GR",
    "turkic": "tr_TR az_AZ uz_UZ",
    "africa": "yo_NG ig_NG ha_NG en_NG zu_ZA tw_GH sw en_KE",
    "maghreb": "fr_DZ en_PK",
    "india": "en_IN",
    "island": "id_ID",
    "thai": "en_TH",
    "japan": "ja_JP",
    "script": "ar_AA he_IL fa_IR hi_IN bn_BD ta_IN zh_CN zh_TW ko_KR ja_JP th_TH hy_AM ka_GE ne_NP",
}
FAMILY_FIRST = frozenset({"china", "korea", "vietnam", "japan", "script"})
CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґћђљњџѓќѕј",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g c dj lj nj dz g k dz j".split(),
        strict=True,
    )
)
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y".split(),
        strict=True,
    )
)
LATIN = {**CYRILLIC, **GREEK}
NAME_SET = Path("names/names.jsonl")


@dataclass(frozen=True, slots=True)
class Pool:
    """First names and family names of one part of the world."""

    first: tuple[str, ...]
    last: tuple[str, ...]


def pools(data: Path) -> Mapping[str, Pool]:
    """Return all names there are to learn from."""
    kept = frozenset(name for name in judged(data) if is_apart(name))
    found = {part: _of_locales(codes.split()) for part, codes in LOCALES.items()}
    for part, own in json.loads((HERE / "people.json").read_text("utf-8")).items():
        before = found.get(part, Pool((), ()))
        found[part] = Pool(before.first + words(own["first"]), before.last + words(own["last"]))
    for row in _rows(data / NAME_SET):
        part = f"judged {row['ethnicity'] or 'any'}"
        before = found.get(part, Pool((), ()))
        one = (row["name"],)
        found[part] = (
            Pool(before.first, before.last + one)
            if row["part"] == "last"
            else Pool(before.first + one, before.last)
        )
    lasts = {part: pool.last or found["en"].last for part, pool in found.items()}
    firsts = {part: pool.first or found["en"].first for part, pool in found.items()}
    return {part: Pool(_without(firsts[part], kept), _without(lasts[part], kept)) for part in found}


def judged(data: Path) -> frozenset[str]:
    """Return the names that judge us; none of them is ever an everyday word."""
    return frozenset(word(row["name"]) for row in _rows(data / NAME_SET))


def person(drawn: random.Random, pool: Pool, part: str) -> str:
    """Return a name as somebody writes it."""
    first, last = drawn.choice(pool.first), drawn.choice(pool.last)
    if part in FAMILY_FIRST and drawn.random() < 0.5:
        return f"{last}{first}" if part == "script" and drawn.random() < 0.6 else f"{last} {first}"
    way = drawn.random()
    for share, made in (
        (0.58, lambda: f"{first} {last}"),
        (0.72, lambda: first),
        (0.76, lambda: f"{last}, {first}"),
        (0.80, lambda: f"{first[0]}. {last}"),
        (0.84, lambda: f"{first} {drawn.choice(pool.first)[0]}. {last}"),
        (0.88, lambda: f"{first} {drawn.choice(pool.first)} {last}"),
        (0.91, lambda: f"{first} {last}-{drawn.choice(pool.last)}"),
        (0.93, lambda: f"{first}-{drawn.choice(pool.first)} {last}"),
        (0.95, lambda: f"{first} {last} {drawn.choice(pool.last)}"),
        (0.97, lambda: f"{first} {drawn.choice(PARTICLES)} {last}"),
        (0.985, lambda: f"{first} {last[0]}"),
    ):
        if way < share:
            return made()
    return last


PARTICLES = "van de von van der de da dos del di el al bin ben abu st mac o' le la zu ter".split()


def invented(drawn: random.Random, names: list[str]) -> str:
    """Return a name nobody has: the beginning of one and the end of another."""
    one, other = drawn.choice(names), drawn.choice(names)
    return one[: max(2, len(one) // 2 + drawn.randint(-1, 1))] + other[len(other) // 2 :].lower()


def word(name: str) -> str:
    """Return a name without case and marks."""
    return " ".join(read_words(name).plain)


def words(names: str) -> tuple[str, ...]:
    """Return names that stand in one line."""
    return tuple(name.replace("_", " ") for name in names.split())


def _of_locales(codes: Iterable[str]) -> Pool:
    first: set[str] = set()
    last: set[str] = set()
    for code in codes:
        provider = importlib.import_module(f"faker.providers.person.{code}").Provider
        for attribute in sorted(dir(provider)):
            held = getattr(provider, attribute)
            if isinstance(held, (list, tuple, dict)):
                if "first_name" in attribute:
                    first |= set(_spelled(held))
                elif "last_name" in attribute:
                    last |= set(_spelled(held))
    return Pool(tuple(sorted(first)), tuple(sorted(last)))


def _spelled(held: Iterable[object]) -> Iterable[str]:
    for one in held:
        name = one if isinstance(one, str) else str(one[-1])
        yield name
        if name and name[0].lower() in LATIN:
            latin = "".join(LATIN.get(letter, letter) for letter in name.lower()).replace("_", "")
            yield latin.title()


def _without(names: Iterable[str], kept: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        name
        for name in names
        if len(name) > 1 and kept.isdisjoint([*word(name).split(), word(name)])
    )


def _rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]
