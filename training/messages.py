"""Labelled messages to learn names, streets and cities from: made ones, and public sets.

A message is made of pieces, each with what it is. Carriers are sentences written by hand with gaps;
natural lines get a name put beside them; then a message is disordered as people do: no capitals, no
marks, no accents, slips of the finger. The same seed makes the same messages.
"""

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from handrail.evals.apart import is_apart
from training.examples import ROOT, rows
from training.natural import free, salad, translated
from training.people import Pool, invented, person
from training.pieces import CITY, NAME, STREET, Message, Piece, bared, joined
from training.places import cities, postcode, street

LANGUAGES = ("en", "de", "fr", "es", "nl", "it")
SHARES = (0.42, 0.18, 0.10, 0.10, 0.10, 0.10)
SLOT = re.compile(r"\{(\w+)\}")
PLACED = (
    "{street}",
    "{postcode}",
    "city",
    "zip",
    "Stadt",
    "wohnort",
    "ville {",
    "ciudad",
    "plaats",
    "città",
)


@dataclass(slots=True)
class Maker:
    """Makes messages from pools of names, carriers and lines without names."""

    drawn: random.Random
    pools: Mapping[str, Pool]
    carriers: Mapping[str, Sequence[str]]
    own: Mapping[str, Sequence[str]]
    lines: Mapping[str, Sequence[str]]
    frames: Mapping[str, Mapping[str, Sequence[str]]]
    cities: Sequence[str] = field(default_factory=cities)

    def message(self) -> Message:
        """Return one message."""
        language = self.drawn.choices(LANGUAGES, SHARES)[0]
        way = self.drawn.random()
        frames = self.frames[language]
        if way < 0.40:
            pieces = self.filled(self.drawn.choice(self.carriers[language]), language)
        elif way < 0.52:
            pieces = self.filled(self.drawn.choice(frames["mid"]), language)
        elif way < 0.80:
            pieces = self.framed(language, frames)
        elif way < 0.90:
            pieces = self.filled(self.drawn.choice(frames["bare"]), language)
        else:
            pieces = self.filled(self.drawn.choice(frames["address"]), language)
        if self.drawn.random() < 0.12:
            pieces = [
                *pieces,
                (self.drawn.choice([" ", "\n", ". "]), ""),
                *self.filled(self.drawn.choice(self.carriers[language]), language),
            ]
        return joined(self.disordered(pieces))

    def framed(self, language: str, frames: Mapping[str, Sequence[str]]) -> list[Piece]:
        """A line without names, with a name before, after or within it."""
        line = self.drawn.choice(self.lines[language])
        way = self.drawn.random()
        if way < 0.4:
            return [*self.filled(self.drawn.choice(frames["before"]), language), (line, "")]
        if way < 0.8:
            return [(line, ""), *self.filled(self.drawn.choice(frames["after"]), language)]
        words = line.split(" ")
        at = self.drawn.randint(0, len(words))
        put = self.filled(
            self.drawn.choice(["{person}", "{first}", "{street}", "{first}", "{title} {last}"]),
            language,
        )
        return [(" ".join([*words[:at], ""]), ""), *put, (" ".join(["", *words[at:]]), "")]

    def filled(self, carrier: str, language: str) -> list[Piece]:
        """A carrier with its gaps filled."""
        pieces: list[Piece] = []
        last = 0
        placed = any(sign in carrier for sign in PLACED)
        for gap in SLOT.finditer(carrier):
            pieces.append((carrier[last : gap.start()], ""))
            made = self.slot(gap.group(1), language)
            pieces += made if placed else [(text, "" if tag == CITY else tag) for text, tag in made]
            last = gap.end()
        return [*pieces, (carrier[last:], "")]

    def slot(self, slot: str, language: str) -> list[Piece]:
        """What stands in one gap."""
        drawn = self.drawn
        if slot in {"person", "first", "last"}:
            return self.named(slot, language)
        if slot == "street":
            return [(street(drawn, language, self.pools[language]), STREET)]
        if slot == "city":
            return [(drawn.choice(self.cities), CITY)]
        if slot == "postcode":
            return [(postcode(drawn, language), CITY)]
        if slot == "title":
            return [(drawn.choice(TITLES[language]), "")]
        number = drawn.randint(10**4, 10**9)
        made = {
            "date": f"{drawn.randint(1, 28)}{drawn.choice(['.', '/', '-'])}{drawn.randint(1, 12)}{drawn.choice(['.', '.2026', '/2026', ''])}",
            "product": drawn.choice(PRODUCTS),
            "order": drawn.choice(
                [
                    f"{number}",
                    f"AF-{number % 10**6}",
                    f"#{number % 10**5}",
                    f"{number % 10**4}-{number % 997}",
                ]
            ),
            "phone": drawn.choice(
                [f"+49 {number}", f"0{number}", f"({number % 900 + 100}) 555-0{number % 899 + 100}"]
            ),
        }
        return [(made[slot], "")] if slot in made else [(self._email(), "")]

    def named(self, slot: str, language: str) -> list[Piece]:
        """A name: of this language's people, or of anybody's."""
        drawn = self.drawn
        part = language if drawn.random() < 0.3 else drawn.choice(WORLD)
        pool = self.pools[part]
        if slot == "person":
            name = person(drawn, pool, part)
            if drawn.random() < 0.07 and part != "script":
                name = invented(
                    drawn,
                    [
                        *drawn.sample(pool.last, 1),
                        *drawn.sample(self.pools[drawn.choice(WORLD)].first, 1),
                    ],
                )
            title = drawn.random() < 0.06
            return [(f"{drawn.choice(TITLES[language])} ", "")] * title + [(name, NAME)]
        return [(drawn.choice(pool.first if slot == "first" else pool.last), NAME)]

    def _email(self) -> str:
        pool = self.pools[self.drawn.choice(WORLD)]
        one, two = self.drawn.choice(pool.first), self.drawn.choice(pool.last)
        return f"{one}.{two}@{self.drawn.choice(['example.com', 'mail.example', 'post.example.de'])}".lower().replace(
            " ", ""
        )

    def disordered(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The same as people type it."""
        drawn = self.drawn
        way = drawn.random()
        made = list(pieces)
        if way < 0.34:
            made = [(text.lower(), tag) for text, tag in made]
        elif way < 0.38:
            made = [(text.upper(), tag) for text, tag in made]
        elif way < 0.44:
            made = [(text.lower() if tag else text, tag) for text, tag in made]
        elif way < 0.47:
            made = [(text.title(), tag) for text, tag in made]
        if drawn.random() < 0.15:
            made = [(re.sub(r"[^\w\s]", drawn.choice(["", " "]), text), tag) for text, tag in made]
        if drawn.random() < 0.2:
            made = [(bared(text), tag) for text, tag in made]
        if drawn.random() < 0.12:
            made = [(self._slipped(text), tag) for text, tag in made]
        return made

    def _slipped(self, text: str) -> str:
        if len(text) < 5 or self.drawn.random() < 0.5:
            return text
        at = self.drawn.randint(1, len(text) - 3)
        way = self.drawn.random()
        if way < 0.4:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        return text[:at] + text[at + 1 :] if way < 0.7 else text[:at] + text[at] + text[at:]


TITLES = {
    "en": "Mr Mrs Ms Mr. Mrs. Ms. Dr Dr. Miss Sir Madam Prof. Mx".split(),
    "de": "Herr Frau Dr. Prof. Familie Fr. Hr. Herrn".split(),
    "fr": "M. Mme Monsieur Madame Mlle Dr Mr".split(),
    "es": "Sr. Sra. Don Doña D. Dña. señor señora Dr. Srta.".split(),
    "nl": "Dhr. Mevr. meneer mevrouw dr. mw. de_heer familie".replace("_", " ").split(),
    "it": "Sig. Sig.ra signor signora Dott. Dott.ssa Ing. Avv. famiglia".split(),
}
PRODUCTS = (
    "kettle|robot mower|standing lamp|Galaxy S24|iPhone 15|Dyson V11|Alexa|Siri|Levi's 501|Hilfiger jacket|Tommy jeans"
    "|Bosch drill|Miele washer|Braun shaver|Philips toothbrush|Ray-Ban sunglasses|Mercedes key fob|Ford battery"
    "|Dr. Martens boots|Ben & Jerry's|Jack Wolfskin|Calvin Klein shirt|Louis Vuitton bag|Zara dress|Nespresso"
    "|Kaffeemaschine|Rasenmäher|Stehlampe|lavatrice|lavadora|aspirateur|koffiezetapparaat|sofa Klippan|Billy Regal"
    "|Rose bouquet|Lavender soap|Harry Potter box|Lego set|Thermomix|Kenwood mixer|DeLonghi Magnifica"
).split("|")
WORLD: list[str] = []


def open_maker(data: Path, seed: int, pools: Mapping[str, Pool]) -> Maker:
    """Read carriers, lines and frames."""
    WORLD[:] = [part for part, _ in sorted(pools.items()) if part != "script"] + ["script"]
    frames = json.loads((ROOT / "training/names/frames.json").read_text("utf-8"))
    drawn = random.Random(seed)
    carriers: dict[str, list[str]] = {}
    own: dict[str, list[str]] = {}
    lines: dict[str, list[str]] = {}
    for language in LANGUAGES:
        told = rows(ROOT / f"training/names/carriers.{language}.jsonl")
        learned = [row for row in told if not is_apart(row["text"])]
        carriers[language] = [row["text"] for row in learned if not row.get("none")]
        none = [row["text"] for row in learned if row.get("none") and "{" not in row["text"]]
        own[language] = [*none, *frames[language]["lines"]]
        lines[language] = [*own[language] * 4, *translated(language), *salad(language, drawn)]
    lines["en"] += free(data)
    for path in sorted((ROOT / "training/phrasings").glob("[mps]*.de*.jsonl")):
        lines["de"] += [row["text"] for row in rows(path)]
    return Maker(random.Random(seed), pools, carriers, own, lines, frames)


def swapped(messages: Sequence[Message], maker: Maker, times: int) -> Iterator[Message]:
    """The same messages with other people in them."""
    for message in messages:
        if not any(tag == NAME for _, _, tag in message.spans):
            continue
        for _ in range(times):
            pieces: list[Piece] = []
            last = 0
            for start, end, tag in sorted(message.spans):
                if start < last:
                    continue
                old = message.text[start:end]
                new = (
                    maker.named("person" if " " in old else "first", "en")
                    if tag == NAME
                    else [(old, tag)]
                )
                if old.islower():
                    new = [(text.lower(), kind) for text, kind in new]
                pieces += [(message.text[last:start], ""), *new]
                last = end
            yield joined([*pieces, (message.text[last:], "")])
