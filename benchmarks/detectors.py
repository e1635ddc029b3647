"""Measure the structured detectors, beside Presidio's pattern recognisers in the same run.

    python benchmarks/detectors.py [--presidio PYTHON] [--rounds N]

PYTHON is the interpreter of an environment of its own with `presidio-analyzer` in it; both are
measured by processes of their own, in turn, on the same made-up messages of 44, 300 and 2,000
characters. Times are of the processor, in microseconds.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import quantiles

PLAIN = "Hello, I ordered a blue lamp last week and it has not come yet. Could you tell me where it is? "
TOLD = "My number is 087 123 4567, my card 4111 1111 1111 1111, write to anna.schmidt@example.com. "
SIZES = (44, 300, 2_000)
WARM = 20


def texts() -> dict[str, str]:
    made = {}
    for size in SIZES:
        made[f"{size} characters, no detail"] = (PLAIN * 30)[:size]
        made[f"{size} characters, details"] = ((TOLD if size < 200 else PLAIN + TOLD) * 30)[:size]
    return made


def ours() -> Callable[[str], object]:
    from handrail.core.message import Known  # noqa: PLC0415 (of the process that measures it)
    from handrail.core.text import RawText  # noqa: PLC0415 (of the process that measures it)
    from handrail.evals.suites.pii import all_detectors  # noqa: PLC0415 (of the process that measures it)
    from handrail.security.find import find_details  # noqa: PLC0415 (of the process that measures it)

    found, known = all_detectors(), Known()
    return lambda text: find_details(RawText(text), found, known)


def presidio() -> Callable[[str], object]:
    import spacy  # noqa: PLC0415 (of the process that measures it)
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry  # noqa: PLC0415 (of the process that measures it)
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: PLC0415 (of the process that measures it)

    class Blank(SpacyNlpEngine):
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
            self.nlp = {"en": spacy.blank("en")}

        def load(self) -> None:
            """There is no model to load."""

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    kept = [one for one in registry.recognizers if type(one).__name__ != "SpacyRecognizer"]
    registry.recognizers = kept
    engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])
    return lambda text: engine.analyze(text=text, language="en")


def measure(find: Callable[[str], object], rounds: int) -> dict[str, tuple[float, float]]:
    figures = {}
    for name, text in texts().items():
        for _ in range(WARM):
            find(text)
        taken = []
        for _ in range(rounds):
            begun = time.process_time_ns()
            find(text)
            taken.append((time.process_time_ns() - begun) / 1_000)
        cuts = quantiles(taken, n=100)
        figures[name] = (cuts[49], cuts[98])
    return figures


def in_own_process(python: str, which: str, rounds: int) -> dict[str, tuple[float, float]]:
    command = [python, __file__, "--only", which, "--rounds", str(rounds)]
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=quiet)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presidio", default="", help="a Python that has presidio-analyzer")
    parser.add_argument("--rounds", type=int, default=400)
    parser.add_argument("--only", choices=("ours", "presidio"), default=None)
    asked = parser.parse_args()
    if asked.only is not None:
        find = ours() if asked.only == "ours" else presidio()
        print(json.dumps(measure(find, asked.rounds)))
        return
    told = {"ours": in_own_process(sys.executable, "ours", asked.rounds)}
    if asked.presidio:
        told["presidio"] = in_own_process(asked.presidio, "presidio", asked.rounds)
    for name in texts():
        line = ", ".join(f"{who} {of[name][0]:.0f} / {of[name][1]:.0f}" for who, of in told.items())
        print(f"{name}: {line} us (p50 / p99)")


if __name__ == "__main__":
    main()
