"""What a turn costs: real server process, real HTTP, durable commits on SQLite, no model.

Run: python benchmarks/turn.py [--seconds 10] [--quick] [--json FILE]

Beside it, in the same run: an empty FastAPI endpoint on the same server, one durable SQLite insert,
and presidio-analyzer's pattern recognisers where they are installed. Times are the machine's own;
read the ratios.
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.turn_parts import (
    Process,
    Request,
    closed_loop,
    crowd,
    durable_insert,
    empty_endpoint,
    open_arrivals,
    presidio,
    workspace_with,
)

ROOT = Path(__file__).parent.parent
CLIENTS = (1, 16, 64)
Figures = dict[str, float]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    seconds = 2.0 if given.quick else given.seconds
    random.seed(7)
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {seconds:g} s a figure\n")
    figures: Figures = {}
    figures |= base_line(seconds)
    figures |= whole_turn("small", seconds, articles=0, stored=0)
    if not given.quick:
        figures |= whole_turn("10,000 stored", seconds, articles=0, stored=10_000)
        figures |= whole_turn("5,000 passages", seconds, articles=1_250, stored=0)
    ratios(figures)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return 0


def base_line(seconds: float) -> Figures:
    """The empty endpoint, the durable insert, presidio."""
    with tempfile.TemporaryDirectory() as folder, empty_endpoint(Path(folder)) as server:
        request = Request("POST", "/", b'{"text": "hello"}')
        rates, cpu = [], 0.0
        for count in CLIENTS:
            before, begun = server.cpu(), time.perf_counter()
            done = asyncio.run(crowd(server.port, request, count, seconds / 2))
            rates.append(done / (time.perf_counter() - begun))
            cpu = (server.cpu() - before) / max(1, done) * 1000
    insert = durable_insert(200)
    figures = {"empty/cpu_ms": cpu, "empty/per_second": max(rates), "insert/ms": insert}
    print(f"empty endpoint       {cpu:6.2f} ms CPU   {max(rates):7.0f} a second")
    print(f"durable insert       {insert:6.2f} ms")
    messages = [line["question"] for line in questions()]
    alone = presidio(messages)
    if alone is None:
        print("presidio-analyzer    not installed: pip install presidio-analyzer\n")
        return figures
    print(f"presidio patterns    {alone:6.2f} ms CPU a message\n")
    return figures | {"presidio/cpu_ms": alone}


def questions() -> list[dict[str, str]]:
    """The demo's own questions."""
    path = ROOT / "examples/shop/questions.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def whole_turn(name: str, seconds: float, *, articles: int, stored: int) -> Figures:
    """One installation: cost, saturation, latency at half of it, memory."""
    texts = [line["question"] for line in questions()]
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        process = Process(Path(folder), workspace_with(Path(folder), articles))
        figures[f"{name}/ready_s"] = process.start()
        if stored:
            process.store(stored, texts)
        figures[f"{name}/rss_start_mb"] = process.memory()
        print(f"{name}: ready after {figures[f'{name}/ready_s']:.1f} s")
        asyncio.run(closed_loop(process.port, texts, 2, 1.0))  # warm
        best = 0.0
        for count in CLIENTS:
            cpu, steps = process.cpu(), process.steps()
            done, took, latencies = asyncio.run(closed_loop(process.port, texts, count, seconds))
            rate, cost = done / took, (process.cpu() - cpu) / max(1, done) * 1000
            best = max(best, rate)
            figures |= {
                f"{name}/{count}/per_second": rate,
                f"{name}/{count}/cpu_ms": cost,
                f"{name}/{count}/p50_ms": statistics.median(latencies) * 1000,
            }
            print(
                f"  {count:3} customers: {rate:6.1f} turns a second, {cost:6.2f} ms CPU a turn, "
                f"p50 {statistics.median(latencies) * 1000:.1f} ms"
            )
            if count == 1:
                figures |= told_steps(name, steps, process.steps(), done)
        half = asyncio.run(open_arrivals(process.port, texts, best / 2, seconds))
        for share in (50, 95, 99):
            value = statistics.quantiles(half, n=100)[share - 1] * 1000
            figures[f"{name}/half/p{share}_ms"] = value
        figures[f"{name}/rss_mb"] = process.memory()
        print(
            f"  at half: p50 {figures[f'{name}/half/p50_ms']:.1f}, "
            f"p95 {figures[f'{name}/half/p95_ms']:.1f}, "
            f"p99 {figures[f'{name}/half/p99_ms']:.1f} ms; "
            f"{figures[f'{name}/rss_mb']:.0f} MB resident\n"
        )
        process.stop()
    return figures


def told_steps(name: str, before: Figures, after: Figures, done: int) -> Figures:
    """Print the wall time of each step with one customer at a time."""
    each = {step: (after[step] - before.get(step, 0.0)) / max(1, done) * 1000 for step in after}
    parts = ", ".join(f"{step} {ms:.1f}" for step, ms in each.items())
    print(f"      wall ms a step: {parts}")
    return {f"{name}/step/{step}_ms": ms for step, ms in each.items()}


def ratios(figures: Figures) -> None:
    """Print what compares between machines."""
    cost = figures["small/16/cpu_ms"]
    print(f"CPU of a turn: {cost / figures['empty/cpu_ms']:.0f} empty endpoints")
    print(f"               {cost / figures['insert/ms']:.1f} durable inserts (wall)")
    if "presidio/cpu_ms" in figures:
        print(f"               {cost / figures['presidio/cpu_ms']:.1f} presidio analyses")


if __name__ == "__main__":
    sys.exit(main())
