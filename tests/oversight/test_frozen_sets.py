"""The frozen sets judge what code settles. Only counts are compared: no text of theirs is shown.

The aim is a recall of 0.995 and no false alarm. Where that is not reached yet, the gate stands at
what was reached. It moves only with the scorer, as one point of its curve: with every round of
phrasings that is learned from, more is found or less mistaken, and the two are traded at the band.
"""

import json
from pathlib import Path

import pytest

from handrail.oversight.person_wanted import may_want_person, wants_person
from handrail.transparency.machine import asks_machine, may_ask_machine
from handrail.wiring.models import read_scorer

SETS = Path(__file__).parent.parent / "sets"
SCORER = read_scorer()
REQUESTS = {
    "person_wanted": (wants_person, "person"),
    "are_you_a_machine": (asks_machine, "machine"),
}
FOUND = {
    ("person_wanted", "en"): 183,
    ("person_wanted", "de"): 176,
    ("are_you_a_machine", "en"): 180,
    ("are_you_a_machine", "de"): 174,
}
FALSE = {
    ("person_wanted", "en"): 8,
    ("person_wanted", "de"): 10,
    ("are_you_a_machine", "en"): 2,
    ("are_you_a_machine", "de"): 2,
}
# What was asked for is given, or a line of it stands beside the answer.
REACHED = {
    ("person_wanted", "en"): 183,
    ("person_wanted", "de"): 177,
    ("are_you_a_machine", "en"): 181,
    ("are_you_a_machine", "de"): 175,
}
FOR_NOTHING = {
    ("person_wanted", "en"): 25,
    ("person_wanted", "de"): 15,
    ("are_you_a_machine", "en"): 11,
    ("are_you_a_machine", "de"): 6,
}
MAY = {"person_wanted": may_want_person, "are_you_a_machine": may_ask_machine}


def texts(name, language):
    lines = (SETS / name / f"{language}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def count(name, language, request):
    asked, kind = REQUESTS[request]
    every = texts(name, language)
    return sum(asked(text, language, SCORER.scores(text)[kind]) for text in every)


def reached(name, language, request):
    asked, kind = REQUESTS[request]
    scored = [(text, SCORER.scores(text)[kind]) for text in texts(name, language)]
    return sum(MAY[request](score) or asked(text, language, score) for text, score in scored)


@pytest.mark.parametrize(("request_", "language"), FOUND)
def test_a_request_is_found_as_often_as_before(request_, language):
    found = count(request_, language, request_)

    assert found >= FOUND[request_, language]


@pytest.mark.parametrize(("request_", "language"), FALSE)
def test_an_ordinary_message_is_mistaken_no_more_often_than_before(request_, language):
    false = count("ordinary", language, request_)

    assert false <= FALSE[request_, language]


@pytest.mark.parametrize(("request_", "language"), REACHED)
def test_hardly_anybody_is_left_without_even_a_line_of_what_was_asked(request_, language):
    assert reached(request_, language, request_) >= REACHED[request_, language]
    assert reached("ordinary", language, request_) <= FOR_NOTHING[request_, language]


FRESH = {
    "person.en": (104, 5),
    "person.de": (104, 4),
    "machine.en": (100, 5),
    "machine.de": (105, 0),
}


@pytest.mark.parametrize("name", FRESH)
def test_lines_written_after_everything_else_are_heard_as_often_as_before(name):
    kind, language = name.split(".")
    asked = wants_person if kind == "person" else asks_machine
    lines = (SETS / "fresh" / f"{name}.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    found, mistaken = FRESH[name]

    heard = [row for row in rows if asked(row["text"], language, SCORER.scores(row["text"])[kind])]

    assert sum(row["label"] == "must" for row in heard) >= found
    assert sum(row["label"] == "must_not" for row in heard) <= mistaken
