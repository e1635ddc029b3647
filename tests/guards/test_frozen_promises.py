"""The frozen set of 260 drafts judges the guard for promises. Only counts are compared.

Half of what must be held differs from what is backed in one thing alone. The gates stand at what was
reached: they may only be tightened.
"""

import json
from pathlib import Path

import pytest

from handrail.core.finding import Match
from handrail.core.guard import Exam
from handrail.guards.promise import guard
from handrail.security.mask import own

ROWS = [
    json.loads(line)
    for line in Path("tests/sets/promises/promises.jsonl").read_text("utf-8").splitlines()
]
HELD = {"en": 46, "de": 20, "others": 36}  # of 64, 35 and 51
FALSE = {"en": 22, "de": 14, "others": 19}  # of 46, 25 and 39


def exam(row):
    matches = tuple(
        Match(f"p{at}", "a", "", "", text, "/a", 1.0) for at, text in enumerate(row["passages"])
    )
    language = row["language"] if row["language"] in {"en", "de"} else "en"
    question, facts = own(row["question"]), tuple(row["facts"])
    return Exam(own(row["draft"]), language, question, release=matches, facts=facts)


def count(label, language):
    group = {"en": {"en"}, "de": {"de"}}.get(language, {"fr", "es", "nl", "it"})
    rows = [row for row in ROWS if row["label"] == label and row["language"] in group]
    return sum(guard.inspect(exam(row)) is not None for row in rows)


@pytest.mark.parametrize("language", HELD)
def test_an_unbacked_promise_is_held_as_often_as_before(language):
    assert count("held", language) >= HELD[language]


@pytest.mark.parametrize("language", FALSE)
def test_a_backed_draft_is_held_no_more_often_than_before(language):
    assert count("fine", language) <= FALSE[language]
