"""Train the watch over tempers: `handrail/models/temper.bin`, with its card.

Run: OPENBLAS_NUM_THREADS=1 PYTHONPATH=. python training/temper.py DATA
Threats, social engineering, wishes for company, and anger: from lists of our own, and for
anger also from GoEmotions. `airline_tweets` judges anger and is not learned from.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from handrail.evals.traffic import held_back
from handrail.providers.watch import open_watch
from training import attacks
from training.examples import ROOT, SEED, of, rows
from training.sentences import Bags, bags_of, fit, packed

RARE = ("threat", "social", "companion")
KINDS = (*RARE, "anger")
CUT = {**dict.fromkeys(RARE, 0.0005), "anger": 0.02}  # the share of held-back support talk above it
DRAWN = {"en": 3000, "de": 1500}
CLOSE = 4.0  # how much a near miss counts
ANGRY = {"angry", "distressed"}


def lists(line: str) -> list[str]:
    """Lines of our own lists in both languages."""
    return [
        text
        for language, count in DRAWN.items()
        for text in attacks.drawn(f"temper.{language}", line, count)
    ]


def near_misses() -> list[str]:
    """What is angry, or names weapons and children, and is ordinary all the same."""
    path = ROOT / "tests/guards/phrasings/abuse.jsonl"
    return [row["text"] for row in rows(path) if row["label"] == "must_not"]


def learned(data: Path) -> dict[str, tuple[list[str], list[str]]]:
    """For each kind what is to be found and what is not."""
    talk = {
        name: [text for text in texts if not held_back(text)]
        for name, texts in attacks.talk(data).items()
    }
    friendly = {
        name: texts for name, texts in talk.items() if name not in {"convabuse", "goemotions"}
    }
    plain = [text for texts in friendly.values() for text in texts] + attacks.requests(data)[
        "own lists"
    ]
    drawn = {kind: lists(kind) for kind in RARE}
    mood = lists("angry"), lists("calm")
    kinds = {}
    for kind in RARE:
        others = [text for other in RARE if other != kind for text in drawn[other]]
        kinds[kind] = (
            drawn[kind],
            [*plain, *others, *mood[0], *mood[1], *near_misses(), *lists("beside")],
        )
    felt = of(data, "goemotions")
    angry = [row["text"] for row in felt if row["coarse"] in ANGRY]
    calm = [row["text"] for row in felt if row["coarse"] == "neutral"]
    kinds["anger"] = [*angry, *mood[0]], [*calm, *mood[1], *plain[::4]]
    return kinds


def tweets(data: Path) -> tuple[Bags, np.ndarray]:
    """The set that judges anger, and which of it is negative."""
    said = of(data, "airline_tweets")
    return bags_of([row["text"] for row in said]), np.array(
        [row["label"] == "negative" for row in said]
    )


def main() -> int:
    """Learn each kind, choose its threshold, write the model and its card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    kept, models, texts = bags_of(attacks.kept(data)), {}, {}
    for kind, (found, rest) in learned(data).items():
        close = {*near_misses(), *lists("beside")}
        counts = np.ones(len(found)), np.array([CLOSE if one in close else 1.0 for one in rest])
        weights, bias = fit(bags_of(found), bags_of(rest), 1.0, counts)
        cut = float(np.quantile(kept.top(weights, bias), 1 - CUT[kind]))
        models[kind] = weights, bias - cut
        texts[kind] = {"found": len(found), "not": len(rest)}
        print(kind, texts[kind], flush=True)
    judged, negative = tweets(data)
    said = judged.top(*models["anger"])
    figures = {
        "anger: auc on airline_tweets, negative against the rest": round(
            float(roc_auc_score(negative, said)), 4
        ),
        "anger: found of negative tweets": round(float((said[negative] > 0).mean()), 4),
        "anger: false alarms on the rest": round(float((said[~negative] > 0).mean()), 4),
    }
    print(figures)
    write(packed(models, parts=False), figures, texts)
    return 0


def write(data: bytes, figures: dict[str, float], texts: dict) -> None:
    """Write the bytes and the card."""
    open_watch(data)
    folder = ROOT / "handrail/models"
    (folder / "temper.bin").write_bytes(data)
    card = {
        "what": "How much the worst sentence of a message sounds like a threat, like social "
        "engineering, like a wish for company, or like anger.",
        "how": "As models/commands.json; zero is the threshold.",
        "command": "OPENBLAS_NUM_THREADS=1 PYTHONPATH=. python training/temper.py DATA",
        "seed": SEED,
        "texts": texts,
        "data": {**attacks.LICENCES},
        "not_learned_from": ["airline_tweets"],
        "languages": [*DRAWN],
        "threshold": f"What so large a share of support talk exceeds that was held back: {CUT}",
        "figures": figures,
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    (folder / "temper.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(f"{len(data):,} bytes, sha256 {card['sha256'][:16]}")


if __name__ == "__main__":
    sys.exit(main())
