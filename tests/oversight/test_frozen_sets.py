"""The frozen sets judge what code settles. Only counts are compared: no text of theirs is shown.

The aim is a recall of 0.995 and no false alarm. Where that is not reached yet, the gate stands at
what was reached: it may only be raised.
"""

import json
from pathlib import Path

import pytest

from handrail.oversight.person_wanted import may_want_person, wants_person
from handrail.transparency.machine import asks_machine
from handrail.wiring import read_scorer

SETS = Path(__file__).parent.parent / "sets"
SCORER = read_scorer()
REQUESTS = {
    "person_wanted": (wants_person, "person"),
    "are_you_a_machine": (asks_machine, "machine"),
}
FOUND = {
    ("person_wanted", "en"): 176,
    ("person_wanted", "de"): 170,
    ("are_you_a_machine", "en"): 172,
    ("are_you_a_machine", "de"): 166,
}
FALSE = {
    ("person_wanted", "en"): 8,
    ("person_wanted", "de"): 7,
    ("are_you_a_machine", "en"): 1,
    ("are_you_a_machine", "de"): 1,
}
OFFERED = {"en": 182, "de": 177}  # a person brought in, or offered in the reply
OFFERED_FOR_NOTHING = {"en": 17, "de": 15}


def texts(name, language):
    lines = (SETS / name / f"{language}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def count(name, language, request):
    asked, kind = REQUESTS[request]
    every = texts(name, language)
    return sum(asked(text, language, SCORER.scores(text)[kind]) for text in every)


def offered(name, language):
    scored = [(text, SCORER.scores(text)["person"]) for text in texts(name, language)]
    return sum(
        may_want_person(score) or wants_person(text, language, score) for text, score in scored
    )


@pytest.mark.parametrize(("request_", "language"), FOUND)
def test_a_request_is_found_as_often_as_before(request_, language):
    found = count(request_, language, request_)

    assert found >= FOUND[request_, language]


@pytest.mark.parametrize(("request_", "language"), FALSE)
def test_an_ordinary_message_is_mistaken_no_more_often_than_before(request_, language):
    false = count("ordinary", language, request_)

    assert false <= FALSE[request_, language]


@pytest.mark.parametrize("language", OFFERED)
def test_hardly_anybody_who_wants_a_person_is_not_even_offered_one(language):
    assert offered("person_wanted", language) >= OFFERED[language]
    assert offered("ordinary", language) <= OFFERED_FOR_NOTHING[language]
