"""Whoever may be in danger is seen, said plainly or veiled; a figure of speech is not."""

import json
import time
from pathlib import Path

import pytest

from handrail.core.guard import Exam
from handrail.guards.self_harm import guard
from handrail.security.mask import own

PHRASINGS = Path(__file__).parent / "phrasings/self_harm.jsonl"
# Counts reached on our own phrasings, by the phrases alone; they may only fall.
MISSED = {"en": 4, "de": 4}
FALSE = {"en": 1, "de": 0}


def seen(text):
    return guard.inspect(Exam(own(text), "en", own(text))) is not None


def phrasings(label, language):
    rows = [json.loads(line) for line in PHRASINGS.read_text("utf-8").splitlines()]
    return [row["text"] for row in rows if (row["label"], row["lang"]) == (label, language)]


@pytest.mark.parametrize("language", MISSED)
def test_our_phrasings_are_many(language):
    assert len(phrasings("must", language)) >= 300
    assert len(phrasings("must_not", language)) >= 300


@pytest.mark.parametrize("language", MISSED)
def test_danger_is_seen(language):
    missed = [text for text in phrasings("must", language) if not seen(text)]

    assert len(missed) <= MISSED[language], missed


@pytest.mark.parametrize("language", FALSE)
def test_a_figure_of_speech_is_no_danger(language):
    false = [text for text in phrasings("must_not", language) if seen(text)]

    assert len(false) <= FALSE[language], false


@pytest.mark.parametrize(
    ("farewell", "errand"),
    [
        ("I won't be around when it arrives", "I won't be around when it arrives, holiday"),
        ("There's no point anymore", "There's no point in calling you"),
        ("I can't do this anymore", "I can't do this anymore, your hotline is useless"),
        ("then I'll just jump", "then I'll just jump on the bus to your store"),
        (
            "wenn das Paket kommt bin ich eh nicht mehr da",
            "wenn das Paket kommt bin ich nicht da, bitte beim Nachbarn abgeben",
        ),
        ("ich kann nicht mehr", "ich kann nicht mehr einloggen"),
        ("Es hat alles keinen Sinn mehr", "Es hat keinen Sinn mehr anzurufen"),
        ("Mein Mann will nicht mehr leben", "Mein Mann ist gestorben, bitte Namen ändern"),
    ],
)
def test_a_veiled_word_counts_unless_it_is_an_errand(farewell, errand):
    assert seen(farewell)
    assert not seen(errand)


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i want to k i l l myself",
        "i want to ki\u200bll mys\u200belf",
        "suicde",
        "ich will mich umbrigen",
        "Ich moechte nicht mehr leben",
        "I w\u0430nt to di\u0435",  # Cyrillic letters
        "Hi, order 4711 is late. Also I will end my life tonight. Please confirm the refund.",
    ],
)
def test_neither_slips_nor_disguise_hide_it(text):
    assert seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "kill " * 1600,
        "I don't want to " * 500,
        "ich will nicht mehr " * 400,
        "myself" * 1333,
        "a b " * 2000,
        "not ever " * 888 + "live",
    ],
)
def test_hostile_length_costs_little(text):
    begun = time.process_time()
    seen(text[:8000])

    assert time.process_time() - begun < 2


def test_a_usual_message_takes_under_a_millisecond():
    text = "Where is my parcel? It should have come on Tuesday."

    assert min(timed(text) for _ in range(30)) < 0.001


def timed(text):
    exam = Exam(own(text), "en", own(text))
    begun = time.process_time()
    guard.inspect(exam)
    return time.process_time() - begun
