"""A message is read as plain words, whatever hides or stretches them."""

import pytest

from handrail.core.words import HARD, SOFT, read_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I DON'T want", ("i", "do", "not", "want")),
        ("dont you're it’s I'd", ("do", "not", "you", "are", "it", "is", "i", "would")),
        ("möchte moechte MÖCHTE mo\u0308chte", ("mochte",) * 4),
        ("Straße straße", ("strasse", "strasse")),
        ("is it due", ("is", "it", "due")),
        ("hu\u200bman pe\u00adrson", ("human", "person")),
        ("h u m a n", ("human",)),
        ("r u a bot", ("r", "u", "a", "bot")),
        ("an A.I. or k.i. here", ("an", "ai", "or", "ki", "here")),
        ("t\u0430lk to \u0440erson", ("talk", "to", "person")),
        ("gibt's gibts hab's", ("gibt", "es", "gibt", "es", "hab", "es")),
        ("the driver's van", ("the", "driver", "van")),
        ("", ()),
        ("?!... \n", ()),
    ],
)
def test_words_are_folded(text, words):
    assert read_words(text).each == words


def test_a_sentence_ends_harder_than_a_clause():
    read = read_words("Hi, there. Is it you?")

    assert list(read.breaks) == [HARD, SOFT, HARD, 0, 0, HARD]
    assert list(read.asked) == [0, 0, 0, 0, 0, 1]


def test_one_word_sentences_in_a_row_are_one_sentence():
    read = read_words("GET. ME. A. PERSON.")

    assert HARD not in read.breaks[1:-1]


@pytest.mark.parametrize("text", ["\ud800", "\x00", "🙂🙂🙂", "''''", "a" * 8_000, "a'" * 4_000])
def test_anything_can_be_read(text):
    read = read_words(text)

    assert len(read.breaks) == len(read.asked) == len(read.each) + 1
