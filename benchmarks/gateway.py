"""What the gateway adds to a call of a model: the model's server alone and through us, in turns.

Run: python benchmarks/gateway.py [--calls 300]
The server is scripted and answers at once, so all that is seen is ours. Calls alternate between the
two ways, one at a time, over connections that stay open.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx2

from tests.conftest import Served, free_port, patient_workspace
from tests.gateway.conftest import MODEL, made_key
from tests.scripted_model import saying, scripted_model

QUESTION = "Hello, I am ada@example.org. How long does delivery to Cork take?"
BODY = {"model": "upstream", "messages": [{"role": "user", "content": QUESTION}]}


def timed(call: Callable[[], httpx2.Response]) -> float:
    """Return how long a call took, in milliseconds."""
    began = time.perf_counter()
    call().raise_for_status()
    return (time.perf_counter() - began) * 1_000


def show(name: str, times: list[float]) -> None:
    """Print the middle and the slow end."""
    ordered = sorted(times)
    p95, p99 = (ordered[int(len(ordered) * share)] for share in (0.95, 0.99))
    print(f"{name:12} p50 {statistics.median(times):6.2f} ms  p95 {p95:6.2f}  p99 {p99:6.2f}")


def main() -> int:
    """Start both, call them in turns, print both."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--calls", type=int, default=300)
    count = parser.parse_args().calls
    with tempfile.TemporaryDirectory() as name, scripted_model() as model:
        model.script = lambda request: saying(request, "It takes 3 to 5 working days.")
        folder = Path(name)
        workspace = patient_workspace(folder)
        with (workspace / "handrail.toml").open("a") as settings:
            settings.write(MODEL.format(url=model.base).replace("40000", "100000000"))
        toml = workspace / "handrail.toml"
        toml.write_text(
            toml.read_text().replace("[server]", "[server]\nservice_per_minute = 1000000")
        )
        served = Served(folder, free_port(), workspace)
        served.start()
        try:
            measure(served, model.base, count)
        finally:
            served.stop()
    return 0


def measure(served: Served, upstream: str, count: int) -> None:
    """Call both in turns."""
    bearer = {"Authorization": f"Bearer {made_key(served, 'gateway')}"}
    with httpx2.Client(timeout=30) as direct, httpx2.Client(timeout=30, headers=bearer) as ours:
        ways = {
            "alone": lambda: direct.post(f"{upstream}/v1/chat/completions", json=BODY),
            "through us": lambda: ours.post(f"{served.base}/v1/chat/completions", json=BODY),
        }
        times: dict[str, list[float]] = {way: [] for way in ways}
        for at in range(count + 20):
            for way, call in ways.items():
                took = timed(call)
                if at >= 20:  # the first ones warm up
                    times[way].append(took)
    for way, seen in times.items():
        show(way, seen)
    added = statistics.median(times["through us"]) - statistics.median(times["alone"])
    print(f"added        p50 {added:6.2f} ms")


if __name__ == "__main__":
    sys.exit(main())
