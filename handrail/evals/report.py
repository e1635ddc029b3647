"""A report of figures: a table for people, JSON for machines."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Report:
    """What a suite measured on a split.

    Attributes:
        figures: By `set/metric`, in lower case.
        missing: The sets that were not there.
        commit: The commit that was measured, `unknown` outside a repository.
    """

    suite: str
    split: str
    figures: Mapping[str, float] = field(repr=False)
    missing: Sequence[str]
    seconds: float
    commit: str


def as_table(report: Report) -> str:
    """Return the figures set by set, one to a line, columns aligned."""
    lines = [f"{report.suite}, split {report.split}, commit {report.commit[:12]}"]
    width = max((len(metric) for _, metric in map(_parted, report.figures)), default=0)
    shown = ""
    for key, figure in report.figures.items():
        name, metric = _parted(key)
        if name != shown:
            lines += ["", name]
            shown = name
        lines.append(f"  {metric:<{width}}  {_figure(figure)}")
    if report.missing:
        lines += ["", f"Not there, skipped: {', '.join(report.missing)}"]
    lines += ["", f"{report.seconds:.1f} seconds"]
    return "\n".join(lines) + "\n"


def as_json(report: Report) -> str:
    """Return the report as JSON."""
    kept = {
        "suite": report.suite,
        "split": report.split,
        "figures": dict(report.figures),
        "seconds": report.seconds,
        "commit": report.commit,
    }
    return json.dumps(kept, indent=2, ensure_ascii=False) + "\n"


def _parted(key: str) -> tuple[str, str]:
    name, _, metric = key.partition("/")
    return name, metric


def _figure(figure: float) -> str:
    return f"{figure:>10,.0f}" if figure.is_integer() and abs(figure) > 1 else f"{figure:>10.4f}"
