"""Run a suite: measure every set that is there, print the table, keep the figures."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from handrail.core.errors import NotFound
from handrail.evals import suites
from handrail.evals.report import Report, as_json, as_table
from handrail.evals.sets import Sets, open_sets
from handrail.evals.suite import Suite
from handrail.extensions import found_in

HERE: Final = Path(__file__).parent


def run_suite(name: str, data: Path, split: str, json_file: Path | None) -> int:
    """Measure a suite and return the exit code: 0, or 1 when none of its sets is there."""
    suite = find_suite(name)
    report = measure(suite, open_sets(data, split), commit_of(HERE))
    sys.stdout.write(as_table(report))
    if not report.figures:
        sys.stderr.write(f"handrail: none of the sets of {name!r} is in {str(data)!r}.\n")
        return 1
    if json_file is not None:
        json_file.write_text(as_json(report), encoding="utf-8")
    return 0


def find_suite(name: str) -> Suite:
    """Return the suite of this name, or raise `NotFound` with the names there are."""
    known = [one for one in found_in(suites, "suite") if isinstance(one, Suite)]
    for suite in known:
        if suite.name == name:
            return suite
    raise NotFound(
        f"There is no suite {name!r}.", f"Known are: {', '.join(one.name for one in known)}."
    )


def measure(suite: Suite, sets: Sets, commit: str) -> Report:
    """Measure every set of a suite; one that yields no figure is named as missing."""
    begun = time.perf_counter()
    figures: dict[str, float] = {}
    missing: list[str] = []
    for name, measured in suite.measures.items():
        found = measured(sets)
        figures.update({f"{name}/{metric}": float(value) for metric, value in found.items()})
        if not found:
            missing.append(name)
    seconds = round(time.perf_counter() - begun, 3)
    return Report(suite.name, sets.split, figures, missing, seconds, commit)


def commit_of(folder: Path, git: str = "git") -> str:
    """Return the commit of the repository a folder lies in, `unknown` when there is none."""
    found = shutil.which(git)
    if found is None:
        return "unknown"
    asked = (found, "-C", str(folder), "rev-parse", "HEAD")
    said = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 (git)
    return said.stdout.strip() or "unknown"
