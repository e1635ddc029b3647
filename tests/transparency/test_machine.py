"""Who asks whether this is a machine is understood; who asks about a machine they bought is not."""

import json
import time
from pathlib import Path

import pytest

from handrail.transparency.machine import asks_machine

PHRASINGS = Path(__file__).parent / "phrasings"
ORDINARY = Path(__file__).parent.parent / "oversight" / "phrasings"
LANGUAGES = ("en", "de")
# Counts reached on our own phrasings when the grammar was last widened; they may only fall.
MISSED = {"en": 6, "de": 0}
FALSE = {"en": 1, "de": 1}


def phrasings(folder, name):
    lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_is_understood(language):
    texts = phrasings(PHRASINGS, f"machine_{language}")

    missed = [text for text in texts if not asks_machine(text, language)]

    assert len(texts) >= 590
    assert len(missed) <= MISSED[language], missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_message_does_not_ask_it(language):
    texts = phrasings(ORDINARY, f"ordinary_{language}")

    found = [text for text in texts if asks_machine(text, language)]

    assert len(found) <= FALSE[language], found


@pytest.mark.parametrize(
    ("text", "language"), [("Bist du ein Bot?", "en"), ("Are you a bot?", "de")]
)
def test_customers_switch_languages(text, language):
    assert asks_machine(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "r u a bot",
        "are you an A.I.?",
        "ARE YOU HUMAN",
        "are you a b\u200bot",
        "bist du ne K.I.",
        "areyou human",
    ],
)
def test_a_disguise_does_not_help_the_machine(text):
    assert asks_machine(text, "en")


@pytest.mark.parametrize("text", ["", " ", "?", "\x00", "🙂", "a" * 8_000])
def test_no_words_ask_nothing(text):
    assert not asks_machine(text, "en")


@pytest.mark.parametrize(
    "part", ["are you ", "bist du ", "robot ", "talking to ", "mashcine ", "x"]
)
def test_the_longest_message_is_read_in_time(part):
    begun = time.process_time()

    asks_machine((part * 8_000)[:8_000], "en")

    assert time.process_time() - begun < 1
