"""Train the scorer of requests and dangers: `handrail/models/requests.bin`, with its card.

Run: PYTHONPATH=. python training/requests.py DATA
It needs scikit-learn and torch, which no installation of Handrail needs. A tenth of our own
phrasings is held out first, to choose how the two halves are mixed and to say in the card what is
found; then all of it is learned.
"""

import argparse
import hashlib
import json
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from handrail.core.scorer import tokens_of
from handrail.providers.scorer import MAGIC, open_scorer
from training import deep, wide
from training.examples import KINDS, LICENCES, ROOT, SEED, Example, examples

HELD = 10  # one in so many of our own is held out
SHARES = (0.0, 0.01, 0.02, 0.05)


@dataclass(frozen=True, slots=True)
class Halves:
    """Both halves, trained."""

    columns: np.ndarray
    biases: np.ndarray
    net: deep.Net
    parts: deep.Parts

    def hear(self, texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """The log-odds of each half, one row a text."""
        bags = wide.Bags(texts)
        tops = [bags.top(self.columns[:, at], self.biases[at]) for at in range(len(KINDS))]
        return np.stack(tops, axis=1), deep.hear(self.net, self.parts, [*map(tokens_of, texts)])


def learn(chosen: Sequence[Example]) -> Halves:
    """Train both halves."""
    bags = wide.Bags([one.text for one in chosen])
    weight = np.array([one.weight for one in chosen])
    columns, biases = [], []
    for kind in KINDS:
        yes = np.array([kind in one.is_ for one in chosen])
        known = yes | np.array([kind in one.is_not for one in chosen])
        coefficients, bias = wide.fit(bags, np.flatnonzero(known), yes, weight)
        columns.append(coefficients)
        biases.append(bias)
        print(f"wide: {kind}", flush=True)
    net, parts = deep.train([tokens_of(one.text) for one in chosen], chosen)
    return Halves(np.stack(columns, axis=1), np.array(biases), net, parts)


def mixed(halves: Halves, held: Sequence[Example]) -> tuple[np.ndarray, dict[str, dict]]:
    """Choose for each kind how its halves are mixed; say what is then found of the held out."""
    broad, far = halves.hear([one.text for one in held])
    mix, figures = [], {}
    for at, kind in enumerate(KINDS):
        yes = np.array([kind in one.is_ for one in held])
        known = yes | np.array([kind in one.is_not for one in held])
        both = np.stack([broad[known, at], far[known, at]], axis=1)
        model = LogisticRegression(C=10.0).fit(both, yes[known])
        mix.append([*model.coef_[0], model.intercept_[0]])
        score = both @ model.coef_[0] + model.intercept_[0]
        figures[kind] = found(score, yes[known])
        print(f"{kind:10} mix {mix[-1][0]:.2f} {mix[-1][1]:.2f} {mix[-1][2]:.2f}  {figures[kind]}")
    return np.array(mix), figures


def found(score: np.ndarray, yes: np.ndarray) -> dict[str, float]:
    """What is found when this share of the near misses raises an alarm."""
    misses = np.sort(score[~yes])[::-1]
    cuts = {share: misses[int(share * len(misses))] for share in SHARES}
    told = {
        f"recall@{share:g}": round(float((score[yes] > cut).mean()), 4)
        for share, cut in cuts.items()
    }
    return {"lines": int(yes.sum()), "near_misses": int((~yes).sum()), **told}


def small(array: np.ndarray) -> tuple[np.ndarray, float]:
    """An array as signed bytes, and what one of them is worth."""
    top = float(np.quantile(np.abs(array[array != 0]), 0.9999))
    scale = top / 127
    return np.clip(np.rint(array / scale), -127, 127).astype(np.int8), scale


def layer(one: torch.nn.Conv1d) -> np.ndarray:
    """A convolution as one matrix: the word before, the word, the word after."""
    return np.concatenate([*one.weight.detach().numpy().transpose(2, 1, 0)])


def packed(halves: Halves, mix: np.ndarray) -> bytes:
    """The bytes that `open_scorer` reads."""
    net = halves.net
    arrays = {
        "wide": halves.columns,
        "vectors": net.vectors.weight.detach().numpy(),
        "first": layer(net.first),
        "second": layer(net.second),
        "out": net.out.weight.detach().numpy().T,
    }
    biases = {name: getattr(net, name).bias.tolist() for name in ("first", "second", "out")}
    stored = {name: small(array) for name, array in arrays.items()}
    head = {
        "kinds": KINDS,
        "arrays": [[name, one.shape, scale] for name, (one, scale) in stored.items()],
        "biases": {"wide": halves.biases.tolist(), **biases},
        "mix": mix.tolist(),
    }
    written = json.dumps(head).encode()
    blobs = b"".join(one.tobytes() for one, _ in stored.values())
    return MAGIC + struct.pack("<I", len(written)) + written + blobs


def checked(data: bytes, halves: Halves, mix: np.ndarray, texts: Sequence[str]) -> float:
    """How far the bytes are from what was trained, in log-odds, on the mean."""
    broad, far = halves.hear(texts)
    meant = broad * mix[:, 0] + far * mix[:, 1] + mix[:, 2]
    scorer = open_scorer(data)
    heard = np.array([[*scorer.scores(text).values()] for text in texts])
    return float(np.abs(heard - meant).mean())


def write(data: bytes, figures: dict, texts: int) -> None:
    """Write the bytes and the card."""
    folder = ROOT / "handrail/models"
    (folder / "requests.bin").write_bytes(data)
    card = {
        "what": "How much a message sounds like one of five kinds: person wanted, asking whether "
        "this is a machine, self-harm, injection, abuse. Never alone: beside phrases.",
        "how": "Two halves, mixed: L2 logistic regression over hashed words and parts of words, "
        "the best window counting; vectors of hashed parts of words, two convolutions, the "
        "maximum. All weights int8.",
        "command": "PYTHONPATH=. python training/requests.py DATA",
        "seed": SEED,
        "texts": texts,
        "data": {"own phrasings": "Apache-2.0", **LICENCES},
        "languages": ["en", "de"],
        "held_out": "one in ten of our own phrasings, by hash; recall at a share of near misses",
        "figures": figures,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    (folder / "requests.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(f"{len(data):,} bytes, sha256 {card['sha256'][:16]}")


def main() -> int:
    """Train, measure on what was held out, train on all, write the model and its card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    given = parser.parse_args()
    torch.set_num_threads(1)
    every = [one for one in examples(given.data) if tokens_of(one.text)]
    held = [one for one in every if one.own and is_held(one.text)]
    rest = [one for one in every if not (one.own and is_held(one.text))]
    print(f"{len(every)} texts, {len(held)} of them held out at first", flush=True)
    mix, figures = mixed(learn(rest), held)
    halves = learn(every)
    data = packed(halves, mix)
    off = checked(data, halves, mix, [one.text for one in held][:400])
    print(f"as bytes the log-odds are {off:.3f} off on the mean")
    write(data, figures, len(every))
    return 0


def is_held(text: str) -> bool:
    """Tell whether a phrasing is held out: by its words alone, so twins go together."""
    key = " ".join(tokens_of(text)).encode()
    return hashlib.sha256(key).digest()[0] * HELD // 256 == 0


if __name__ == "__main__":
    sys.exit(main())
