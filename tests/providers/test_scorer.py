"""The scorer hears what a person would read, wherever it stands, and nothing in bytes not its own."""

import shutil
import time
from pathlib import Path

import pytest

from handrail import models
from handrail.core.errors import Misconfigured
from handrail.core.guard import Exam
from handrail.guards import self_harm
from handrail.providers.scorer import MAGIC, UNHEARD, open_scorer
from handrail.security.mask import own
from handrail.wiring.models import read_scorer

SCORER = read_scorer()
FOLDER = Path(models.__path__[0])
ALIKE = str.maketrans("aeopcx", "аеорсх")
WIDE = {ord(letter): chr(ord(letter) + 0xFEE0) for letter in "abcdefghijklmnopqrstuvwxyz"}
DISGUISES = {
    "nothing between the letters": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "letters that look alike": lambda text: text.translate(ALIKE),
    "full width": lambda text: text.translate(WIDE),
    "capitals": str.upper,
}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize(
    "text",
    [
        "i want to kill myself",
        "ich will mich umbringen",
        "can i talk to some human",
        "bist du echt",
    ],
)
def test_a_disguise_changes_nothing(text, disguise):
    assert SCORER.scores(DISGUISES[disguise](text)) == SCORER.scores(text)


@pytest.mark.parametrize("disguise", DISGUISES)
def test_danger_in_a_disguise_is_found(disguise):
    words = DISGUISES[disguise]("i want to kill myself")

    found = self_harm.guard.inspect(Exam(own(words), "en", own(words), scores=SCORER.scores(words)))

    assert found is not None


@pytest.mark.parametrize("text", ["", " ", "!!!", "?", "12.03.2026", "4711", "\u200b", "😀"])
def test_marks_and_numbers_say_nothing(text):
    assert set(SCORER.scores(text).values()) == {UNHEARD}


def test_a_wish_within_a_long_story_is_heard():
    story = "The lamp came on Monday and the shade is fine but the cable is short. " * 6

    scores = SCORER.scores(f"{story} Please let me talk to a human being. {story}")

    assert scores["person"] > 0 > SCORER.scores(story * 2)["person"]


def test_time_is_linear_in_the_text():
    taken = []
    for length in (2_000, 8_000):
        text = ("the quick brown fox has never seen a lamp like this one " * 200)[:length]
        begun = time.process_time()
        for _ in range(10):
            SCORER.scores(text)
        taken.append(time.process_time() - begun)

    assert taken[1] < 16 * taken[0]


@pytest.mark.parametrize("cut", [3, 40, 5_000, -1])
def test_bytes_that_are_cut_short_are_no_scorer(cut):
    with pytest.raises(ValueError):  # noqa: PT011 (each library says it in its own words)
        open_scorer((FOLDER / "requests.bin").read_bytes()[:cut])


def test_bytes_of_another_kind_are_no_scorer():
    assert MAGIC != b"HRS1"
    with pytest.raises(ValueError, match="no scorer"):
        open_scorer(b"HRS1" + bytes(100))


def test_weights_that_are_not_those_of_their_card_stop_the_start(tmp_path):
    for name in ("requests.bin", "requests.json"):
        shutil.copy(FOLDER / name, tmp_path)
    weights = bytearray((tmp_path / "requests.bin").read_bytes())
    weights[-1] ^= 1
    (tmp_path / "requests.bin").write_bytes(weights)

    with pytest.raises(Misconfigured, match="not those of its card"):
        read_scorer(tmp_path)
