"""The frozen sets judge what code settles. Only counts are compared: no text of theirs is shown.

The aim is a recall of 0.995 and no false alarm. Where that is not reached yet, the gate stands at
what was reached: it may only be raised.
"""

import json
from pathlib import Path

import pytest

from handrail.oversight.person_wanted import wants_person
from handrail.transparency.machine import asks_machine
from handrail.wiring import read_scorer

SETS = Path(__file__).parent.parent / "sets"
SCORER = read_scorer()
REQUESTS = {
    "person_wanted": (wants_person, "person"),
    "are_you_a_machine": (asks_machine, "machine"),
}
FOUND = {
    ("person_wanted", "en"): 168,
    ("person_wanted", "de"): 158,
    ("are_you_a_machine", "en"): 162,
    ("are_you_a_machine", "de"): 162,
}
FALSE = {
    ("person_wanted", "en"): 4,
    ("person_wanted", "de"): 4,
    ("are_you_a_machine", "en"): 2,
    ("are_you_a_machine", "de"): 1,
}


def count(name, language, request):
    asked, kind = REQUESTS[request]
    lines = (SETS / name / f"{language}.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    return sum(asked(text, language, SCORER.scores(text)[kind]) for text in texts)


@pytest.mark.parametrize(("request_", "language"), FOUND)
def test_a_request_is_found_as_often_as_before(request_, language):
    found = count(request_, language, request_)

    assert found >= FOUND[request_, language]


@pytest.mark.parametrize(("request_", "language"), FALSE)
def test_an_ordinary_message_is_mistaken_no_more_often_than_before(request_, language):
    false = count("ordinary", language, request_)

    assert false <= FALSE[request_, language]
