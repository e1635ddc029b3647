"""The `Meter` port on Prometheus: codes and durations, never words."""

import time
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from handrail.core.ids import TurnId

MOST_OPEN = 10_000
BUCKETS = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25)


@dataclass(frozen=True, slots=True)
class PrometheusMeter:
    """Counters by code, and how long each step of a turn took."""

    registry: CollectorRegistry
    steps: Histogram
    counts: Counter
    under_way: dict[TurnId, tuple[str, float]] = field(default_factory=dict)
    timed: dict[str, Histogram] = field(default_factory=dict)

    def step(self, turn: TurnId, name: str) -> None:
        """Note that a step begins; the one before it ends."""
        now = time.perf_counter()
        before = self.under_way.pop(turn, None)
        if before is not None:
            self._timed(before[0]).observe(now - before[1])
        if name == "end":
            self.counts.labels("turns", "recorded").inc()
        elif len(self.under_way) < MOST_OPEN:
            self.under_way[turn] = (name, now)

    def _timed(self, name: str) -> Histogram:
        """Return the histogram of a step, looked up among its labels once."""
        if name not in self.timed:
            self.timed[name] = self.steps.labels(name)
        return self.timed[name]

    def count(self, name: str, code: str) -> None:
        """Count one of these."""
        self.counts.labels(name, code).inc()

    def page(self) -> bytes:
        """Return the metrics page."""
        return generate_latest(self.registry)


def open_meter() -> PrometheusMeter:
    """Make a meter with a registry of its own."""
    registry = CollectorRegistry()
    steps = Histogram(
        "handrail_step_seconds", "Time a step took.", ["step"], buckets=BUCKETS, registry=registry
    )
    counts = Counter("handrail_events", "What happened.", ["name", "code"], registry=registry)
    return PrometheusMeter(registry, steps, counts)
