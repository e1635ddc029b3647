"""All inbound guards together on one message, with all they hear, beside an empty function.

Run: OPENBLAS_NUM_THREADS=1 python benchmarks/inbound_guards.py [--rounds N]

Times are CPU of one thread: the scorer and both watches hear the message, then every inbound guard
looks. `again` has two messages before this one, which are read together with it.
"""

import argparse
import time
from collections.abc import Callable
from statistics import median

from handrail import guards
from handrail.core.guard import Exam
from handrail.core.message import Author, Protected
from handrail.extensions import found_in
from handrail.security.mask import own
from handrail.turn.check import inspect, spread_of
from handrail.wiring.models import read_scorer, read_watch

SHORT = "Where is my parcel? I ordered it on a Tuesday"  # 45 characters
LONG = "the lamp I ordered has not come and nobody answers me. "
INBOUND = [guard for guard in found_in(guards, "guard") if guard.stage == "inbound"]


def looking(words: str, *before: str) -> Callable[[], None]:
    """Return what one check of a message does."""
    scorer, watch = read_scorer(), read_watch()
    said = own(words)
    protected = Protected(said, tuple((Author.CUSTOMER, own(text)) for text in before))

    def look() -> None:
        scores = {**scorer.scores(words), **watch.scores(words)}
        exam = Exam(said, "en", said, scores=scores, spread=spread_of(watch, protected))
        for guard in INBOUND:
            inspect(guard, exam)

    return look


def main() -> None:
    """Print p50, p95 and p99 in milliseconds of CPU."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=1000)
    rounds = parser.parse_args().rounds
    cases = {
        "an empty function": (lambda: None, rounds),
        "45 characters": (looking(SHORT), rounds),
        "45 characters, again": (looking(SHORT, LONG, "It was the blue one"), rounds),
        "2,000 characters": (looking((LONG * 40)[:2000]), max(20, rounds // 20)),
        "8,000 characters": (looking((LONG * 150)[:8000]), max(20, rounds // 50)),
    }
    print(f"{len(INBOUND)} inbound guards, ms of CPU")
    for name, (look, count) in cases.items():
        look()
        times = sorted(timed(look) for _ in range(count))
        p95, p99 = times[int(count * 0.95)], times[min(count - 1, int(count * 0.99))]
        print(f"{name:22} p50 {median(times):8.4f}  p95 {p95:8.4f}  p99 {p99:8.4f}")


def timed(look: Callable[[], None]) -> float:
    """Return the CPU milliseconds of one look."""
    begun = time.process_time()
    look()
    return (time.process_time() - begun) * 1e3


if __name__ == "__main__":
    main()
