"""Danger is heard through the mask: what a placeholder hides is never the danger itself."""

import json
from pathlib import Path

import pytest

from handrail.core.guard import Exam
from handrail.core.message import Known
from handrail.core.text import RawText
from handrail.guards import abuse, injection, self_harm
from handrail.security.find import find_details
from handrail.security.mask import Register, mask
from handrail.turn.protect import danger_in, with_danger
from handrail.wiring.models import read_detectors, read_scorer, read_watch

SETS = Path(__file__).parent.parent / "sets"
SCORER, WATCH = read_scorer(), read_watch()
DETECTORS = read_detectors()
GUARDS = {each.name: each for each in (self_harm.guard, injection.guard, abuse.guard)}
LOST = {"self_harm": 0, "injection": 1, "abuse": 4}  # in a hundred, at most: what was reached


def masked(text):
    words = RawText(text)
    return mask(words, find_details(words, DETECTORS, Known()), Register.empty())[0]


def danger(text):
    """What protect hears before it masks, as a turn has it."""
    words = RawText(text)
    return danger_in(SCORER, [(words, find_details(words, DETECTORS, Known()))])


def found(name, text, before=None):
    scores = {**with_danger(SCORER.scores(text.words), before), **WATCH.scores(text.words)}
    return GUARDS[name].inspect(Exam(text, "en", text, scores=scores)) is not None


@pytest.mark.parametrize("folder", ["guards", "voices"])
@pytest.mark.parametrize("name", GUARDS)
def test_masking_names_hides_no_danger(name, folder):
    lines = (SETS / folder / f"{name}.jsonl").read_text("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["label"] == "must"]
    bare = [mask(RawText(row["text"]), (), Register.empty())[0] for row in rows]

    before = sum(found(name, text) for text in bare)
    after = sum(found(name, masked(row["text"]), danger(row["text"])) for row in rows)

    assert before - after <= len(rows) * LOST[name] / 100


@pytest.mark.parametrize(
    "text",
    [
        "this is Ravi Kumar and i want to kill myself",
        "Ich bin Sabine Hoffmann und will mich umbringen",
        "my son Chidi Okafor wants to end his life",
    ],
)
def test_a_cry_for_help_with_a_name_in_it_is_heard_and_the_name_is_masked(text):
    safe = masked(text)

    assert "NAME" in safe.words
    assert found("self_harm", safe)
