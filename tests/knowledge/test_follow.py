"""A question that is only whole together with the one before it."""

import time

import pytest

from handrail.knowledge.follow import leans_on_before, question_before


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("and to Austria?", "en"),
        ("what about gift cards?", "en"),
        ("how about express", "en"),
        ("and if it is already packed", "en"),
        ("what does it cost", "en"),
        ("for large items?", "en"),
        ("und nach Österreich?", "de"),
        ("wie ist es mit Gutscheinen", "de"),
        ("und wer zahlt das?", "de"),
        ("mit Express?", "de"),
    ],
)
def test_it_leans(words, language):
    assert leans_on_before(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("how long does delivery take", "en"),
        ("cancel my order", "en"),
        ("do you ship to Norway", "en"),
        (
            "and now I would like to know something quite different about the warranty of kettles",
            "en",
        ),
        ("Wie lange dauert die Lieferung?", "de"),
        ("Rechnung fehlt", "de"),
    ],
)
def test_it_stands_alone(words, language):
    assert not leans_on_before(words, language)


@pytest.mark.parametrize("language", ["en", "de"])
def test_time_is_linear(language):
    start = time.process_time()
    leans_on_before("was ist " + "x" * 8_000, language)

    assert time.process_time() - start < 0.2


def test_what_is_leaned_on_is_the_last_question_that_leans_on_none():
    asked = ["hello", "how long does delivery take", "and to Austria?", "what about France"]

    assert question_before(asked, "en") == "how long does delivery take"
    assert question_before(["how long is the warranty"], "en") == "how long is the warranty"
    assert question_before(["and this"] * 9, "en") == "and this"
    assert question_before([], "en") == ""
