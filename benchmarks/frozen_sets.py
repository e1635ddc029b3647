"""How the code-settled requests and the guards do on the frozen sets: counts only, never texts.

Run: python benchmarks/frozen_sets.py tests/sets
"""

import json
import math
import sys
from pathlib import Path

from handrail.core.guard import Exam
from handrail.guards import abuse, injection, self_harm
from handrail.oversight.person_wanted import wants_person
from handrail.security.mask import own
from handrail.transparency.machine import asks_machine


def rows(path: Path) -> list[dict[str, str]]:
    """Return the lines of a set."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def interval(hits: int, of: int) -> str:
    """Return a share with its 95 % Wilson interval."""
    z, p = 1.96, hits / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{hits}/{of} = {p:.3f} [{middle - half:.3f}, {middle + half:.3f}]"


def main(sets: Path) -> None:
    """Print one line per set and language."""
    for language in ("en", "de"):
        person = rows(sets / "person_wanted" / f"{language}.jsonl")
        machine = rows(sets / "are_you_a_machine" / f"{language}.jsonl")
        ordinary = rows(sets / "ordinary" / f"{language}.jsonl")
        lines = {
            "person_wanted recall": (sum(wants_person(r["text"], "en") for r in person), person),
            "are_you_a_machine recall": (
                sum(asks_machine(r["text"], "en") for r in machine),
                machine,
            ),
            "person_wanted false alarms": (
                sum(wants_person(r["text"], "en") for r in ordinary),
                ordinary,
            ),
            "are_you_a_machine false alarms": (
                sum(asks_machine(r["text"], "en") for r in ordinary),
                ordinary,
            ),
        }
        for name, (hits, of) in lines.items():
            print(f"{language} {name}: {interval(hits, len(of))}")
    for guard in (self_harm.guard, injection.guard, abuse.guard):
        for label in ("must", "must_not"):
            of = [r for r in rows(sets / "guards" / f"{guard.name}.jsonl") if r["label"] == label]
            hits = sum(
                guard.inspect(Exam(own(r["text"]), "en", own(r["text"]))) is not None for r in of
            )
            print(f"{guard.name} found in {label}: {interval(hits, len(of))}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
