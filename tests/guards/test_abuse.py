"""Hostility towards people is seen, the gravest kind first; anger about things is not abuse."""

import json
import time
from pathlib import Path

import pytest

from handrail.core.guard import Exam
from handrail.guards.abuse import guard
from handrail.security.mask import own

PHRASINGS = Path(__file__).parent / "phrasings/abuse.jsonl"
# Counts reached on our own phrasings, by the phrases alone; they may only fall.
MISSED = {"en": 8, "de": 9}
FALSE = {"en": 1, "de": 0}
MISTAKEN_KIND = 25  # a threat that is also hate, an insult that is also lewd
SURE = {"threat": 0.95, "hate": 0.9, "harassment": 0.9, "insult": 0.8}


def finding(text):
    return guard.inspect(Exam(own(text), "en", own(text)))


def rows(label, language):
    every = [json.loads(line) for line in PHRASINGS.read_text("utf-8").splitlines()]
    return [row for row in every if (row["label"], row["lang"]) == (label, language)]


@pytest.mark.parametrize("language", MISSED)
def test_our_phrasings_are_many(language):
    assert len(rows("must", language)) >= 250
    assert len(rows("must_not", language)) >= 250


@pytest.mark.parametrize("language", MISSED)
def test_hostility_is_seen(language):
    missed = [row["text"] for row in rows("must", language) if finding(row["text"]) is None]

    assert len(missed) <= MISSED[language], missed


@pytest.mark.parametrize("language", FALSE)
def test_anger_about_a_thing_is_not_abuse(language):
    false = [row["text"] for row in rows("must_not", language) if finding(row["text"])]

    assert len(false) <= FALSE[language], false


def test_the_kind_is_told():
    mistaken = [
        row["text"]
        for language in MISSED
        for row in rows("must", language)
        if (found := finding(row["text"])) and found.sure != SURE[row["kind"]]
    ]

    assert len(mistaken) <= MISTAKEN_KIND, mistaken


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("You idiot, I know where you live and I will kill you", 0.95),
        ("Ich bring dich um, du Idiot", 0.95),
        ("Go back to your country, moron", 0.9),
        ("Geh zurück in dein Land, du Idiot", 0.9),
        ("You moron", 0.8),
        ("Du Trottel", 0.8),
    ],
)
def test_the_gravest_kind_counts(text, sure):
    assert finding(text).sure == sure


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("You are a bitch", "Your courier called me a bitch, I want to complain"),
        ("You are an idiot", "I am an idiot, forgot my password again"),
        ("Halt die Fresse", "der Mitarbeiter sagte ich soll die Fresse halten"),
        ("Du Depp", "ich Depp habe zweimal bestellt"),
        ("Gay people are disgusting", "I am gay and would like to know if you have rainbow mugs"),
        ("You people are useless", "The vacuum cleaner is useless"),
    ],
)
def test_what_was_suffered_or_said_of_oneself_is_spared(said, told):
    assert finding(said)
    assert finding(told) is None


@pytest.mark.parametrize(
    "text",
    ["f*ck you", "fuuuuck youuuu", "you a$$hole", "b!tch", "A*loch", "you 1d1ot", "i d i o t"],
)
def test_stars_digits_and_gaps_hide_nothing(text):
    assert finding(text)


@pytest.mark.parametrize(
    "text",
    ["fuck " * 1600, "you are so very " * 500, "f*" * 4000, "du bist so " * 720, "1a" * 4000],
)
def test_hostile_length_costs_little(text):
    begun = time.process_time()
    finding(text[:8000])

    assert time.process_time() - begun < 2


def test_a_usual_message_takes_under_a_millisecond():
    text = "Where is my parcel? It should have come on Tuesday."

    assert min(timed(text) for _ in range(30)) < 0.001


def timed(text):
    exam = Exam(own(text), "en", own(text))
    begun = time.process_time()
    guard.inspect(exam)
    return time.process_time() - begun
