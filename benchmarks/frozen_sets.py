"""How the code-settled requests and the guards do on the frozen sets: counts only, never texts.

Run: python benchmarks/frozen_sets.py tests/sets [DATA]

With DATA, a folder of public sets (`bitext`, `clinc150`, `banking77`), those are counted too.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from handrail.core.guard import Exam
from handrail.core.message import Known
from handrail.core.text import RawText
from handrail.evals.intervals import told
from handrail.guards import abuse, injection, self_harm
from handrail.oversight.person_wanted import may_want_person, wants_person
from handrail.security.find import find_details
from handrail.security.mask import Register, mask, own
from handrail.transparency.machine import asks_machine, may_ask_machine
from handrail.turn.protect import danger_in, with_danger
from handrail.wiring.models import read_detectors, read_scorer, read_watch

SCORER, WATCH = read_scorer(), read_watch()
DETECTORS = read_detectors()
Row = dict[str, str]
REQUESTS: dict[str, Callable[[str], bool]] = {
    "person_wanted": lambda text: wants_person(text, "en", SCORER.scores(text)["person"]),
    "are_you_a_machine": lambda text: asks_machine(text, "en", SCORER.scores(text)["machine"]),
}
ASIDES: dict[str, Callable[[str], bool]] = {
    "person_wanted": lambda text: (
        may_want_person(SCORER.scores(text)["person"]) or REQUESTS["person_wanted"](text)
    ),
    "are_you_a_machine": lambda text: (
        may_ask_machine(SCORER.scores(text)["machine"]) or REQUESTS["are_you_a_machine"](text)
    ),
}
NAMES = {"person": "person_wanted", "machine": "are_you_a_machine"}
# What public sets call each request; rows of these kinds may go either way and are left out.
INTENTS = {"person_wanted": "contact_human_agent", "are_you_a_machine": "are_you_a_bot"}
EITHER = {"contact_customer_service"}


def rows(path: Path) -> list[Row]:
    """Return the lines of a set."""
    read = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in read.decode("utf-8").splitlines() if line.strip()]


def heard(text: str) -> dict[str, float]:
    """Return all that is heard in a text, as a turn hears it."""
    return {**SCORER.scores(text), **WATCH.scores(text)}


def exam_of(text: str) -> Exam:
    """Return what a guard is shown of a message, scores and all."""
    return Exam(own(text), "en", own(text), scores=heard(text))


def missed_by_style(asked: Callable[[str], bool], of: list[Row]) -> str:
    """Return how many of each style were missed, most first."""
    missed = Counter(row["style"] for row in of if not asked(row["text"]))
    return ", ".join(f"{style} {count}" for style, count in missed.most_common())


def count_requests(sets: Path) -> None:
    """Print recall and false alarms of the requests that code settles."""
    for language in ("en", "de"):
        ordinary = rows(sets / "ordinary" / f"{language}.jsonl")
        for name, asked in REQUESTS.items():
            wanted = rows(sets / name / f"{language}.jsonl")
            found = sum(asked(row["text"]) for row in wanted)
            false = sum(asked(row["text"]) for row in ordinary)
            print(f"{language} {name} recall: {told(found, len(wanted))}")
            if found < len(wanted):
                print(f"{language} {name} missed by style: {missed_by_style(asked, wanted)}")
            print(f"{language} {name} false alarms: {told(false, len(ordinary))}")
            count_asides(f"{language} {name}", ASIDES[name], wanted, ordinary)


def count_asides(
    name: str, reached: Callable[[str], bool], wanted: list[Row], ordinary: list[Row]
) -> None:
    """Print how many get what they asked for or, where it was not plain, a line of it."""
    for what, of in (("recall", wanted), ("false alarms", ordinary)):
        count = sum(reached(row["text"]) for row in of)
        print(f"{name}, or a line of it beside the answer, {what}: {told(count, len(of))}")


def count_fresh(sets: Path) -> None:
    """Print what is found in lines that were written after everything else."""
    for path in sorted((sets / "fresh").glob("*.jsonl")):
        name = NAMES[path.name.partition(".")[0]]
        for label in ("must", "must_not"):
            of = [row["text"] for row in rows(path) if row["label"] == label]
            for how, asked in (("settled", REQUESTS[name]), ("or a line of it", ASIDES[name])):
                hits = sum(map(asked, of))
                print(f"fresh {path.stem} {label}, {how}: {told(hits, len(of))}")


def count_guards(sets: Path) -> None:
    """Print what each inbound guard finds."""
    for folder in ("guards", "voices"):
        for guard in (self_harm.guard, injection.guard, abuse.guard):
            every = rows(sets / folder / f"{guard.name}.jsonl")
            for label in ("must", "must_not"):
                of = [row for row in every if row["label"] == label]
                hits = sum(guard.inspect(exam_of(row["text"])) is not None for row in of)
                print(f"{folder} {guard.name} found in {label}: {told(hits, len(of))}")


def count_crisis(sets: Path) -> None:
    """Print what is found of people in danger in six languages: as written, and masked."""
    every = rows(sets / "crisis/crisis.jsonl")
    for language in sorted({row["language"] for row in every}):
        for label in ("explicit", "indirect", "look_alike"):
            of = [row for row in every if (row["language"], row["label"]) == (language, label)]
            found = [self_harm.guard.inspect(exam_of(row["text"])) is not None for row in of]
            masked = [
                self_harm.guard.inspect(masked_exam_of(row["text"])) is not None for row in of
            ]
            print(f"crisis {language} {label}: {told(sum(found), len(of))}, masked {sum(masked)}")


def masked_exam_of(text: str) -> Exam:
    """Return what a guard is shown in a turn: the words with their details masked."""
    words = RawText(text)
    spans = find_details(words, DETECTORS, Known())
    safe, _ = mask(words, spans, Register.empty())
    danger = danger_in(SCORER, [(words, spans)])
    return Exam(safe, "en", safe, scores=with_danger(heard(safe.words), danger))


def count_public(data: Path) -> None:
    """Print recall and false alarms on public sets: English, other companies, real customers."""
    for folder in ("bitext", "clinc150", "banking77"):
        every = rows(data / folder / "dev.jsonl.gz")
        for name, asked in REQUESTS.items():
            wanted = [row for row in every if row["intent"] == INTENTS[name]]
            other = [row for row in every if row["intent"] not in {INTENTS[name], *EITHER}]
            found = sum(asked(row["text"]) for row in wanted)
            false = sum(asked(row["text"]) for row in other)
            print(f"{folder} {name} recall: {told(found, len(wanted))}")
            print(f"{folder} {name} false alarms: {told(false, len(other))}")


def main(sets: Path, data: Path | None) -> None:
    """Print one line per set and language."""
    count_requests(sets)
    count_fresh(sets)
    count_guards(sets)
    count_crisis(sets)
    if data is not None:
        count_public(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
