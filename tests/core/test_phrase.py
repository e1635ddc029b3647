"""A small grammar finds what is meant, in linear time."""

import time

import pytest

from handrail.core.phrase import compile_grammar
from handrail.core.words import read_words

WORDS = {
    "person": "human person human_being operator~",
    "ask": "want need",
    "polite": "please now",
    "any": "@person @ask",
    "same": "yuo=you",
}
RULES = {
    "wanted": """
        @ask ..2 @person !resources   # a request
        ^ @person please? $
        ^^ get @polite* $$
        are you real|
            alive $?
        call_me back
    """,
    "spared": "delivery @person",
    "listed": "@any",
}
GRAMMAR = compile_grammar(WORDS, RULES, plain="parson")
LONG = 8_000
TYPICAL = (
    "Hi, I ordered a lamp two weeks ago and it still has not arrived, the tracking says it is "
    "with the carrier. Could you tell me when it will come? Thank you very much."
)


def finds(text, name="wanted"):
    return GRAMMAR.finds(name, read_words(text))


@pytest.mark.parametrize(
    "text",
    [
        "I want a human",
        "I NEED a real human being!",
        "need, please, a person",
        "person",
        "My lamp broke, person please, now",
        "get please now",
        "Get please please now now.",
        "are you alive?",
        "call me back",
        "I need operators",
    ],
)
def test_a_rule_finds_its_phrase(text):
    assert finds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I want it. A human was there.",
        "I want one two three human",
        "I need human resources",
        "a person came",
        "I will get please",
        "get please please please please now",
        "are you alive.",
        "I want a delivery person",
        "",
    ],
)
def test_a_rule_leaves_what_is_not_its_phrase(text):
    assert not finds(text)


@pytest.mark.parametrize(
    "text",
    [
        "I want a humna",
        "I want a persn",
        "I want a personn",
        "I want a pwrson",
        "I want an opreator",
        "I want a huuuman",
        "i want a p3rson",
        "i want ahuman person",
        "i want per son",
        "needperson",
    ],
)
def test_a_slip_of_the_keyboard_is_mended(text):
    assert finds(text)


def test_a_plain_word_is_never_mended():
    assert not finds("I want a parson")


def test_only_listed_words_are_mended():
    grammar = compile_grammar(WORDS, RULES, mend="ask")

    assert not grammar.finds("wanted", read_words("I want a persn"))


def test_a_list_may_hold_another():
    assert finds("need", "listed")
    assert not finds("lamp", "listed")


def test_a_rule_must_name_what_exists():
    with pytest.raises(ValueError, match="no table defines"):
        compile_grammar({}, {"wanted": "@nobody"})


def test_a_rule_cannot_start_with_a_gap():
    with pytest.raises(ValueError, match="gap"):
        compile_grammar({}, {"wanted": "..2 word"})


def test_what_is_covered_far_to_the_right_stays_covered():
    text = "I want a delivery person " + "and so on " * 100

    assert not finds(text)
    assert finds("I want a person " + "and so on " * 100)
    assert finds("and so on " * 100 + "I want a person")


@pytest.mark.parametrize(
    "hostile",
    [
        "want " * LONG,
        "human " * LONG,
        "a " * LONG,
        "h u m a n " * LONG,
        "opretaor" * LONG,
        "opretaor persno " * LONG,
        "".join(chr(97 + at % 26) + (" " if at % 9 == 0 else "") for at in range(LONG)),
        "delivery " * LONG,
        "GET. " * LONG,
        "?" * LONG,
        "'" * LONG,
        "ü" * LONG,
    ],
    ids=lambda hostile: hostile[:12],
)
def test_the_longest_message_takes_no_longer_than_its_words(hostile):
    begun = time.process_time()

    finds(hostile[:LONG])

    assert time.process_time() - begun < 0.5


def test_time_grows_with_the_length_alone():
    def seconds(length):
        words = ("want human need operator person please " * LONG)[:length]
        return min(_timed(words) for _ in range(3))

    assert seconds(8_000) < 12 * seconds(1_000) + 0.01


def test_a_typical_message_takes_a_millisecond_or_so():
    assert min(_timed(TYPICAL) for _ in range(5)) < 0.005


def _timed(words):
    begun = time.process_time()
    finds(words)
    return time.process_time() - begun
