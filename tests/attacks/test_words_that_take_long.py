"""Somebody writes words made to send a pattern back and forth for hours: reading is linear, so four
times the words take about four times the work, and the longest message is read in a moment."""

import time

import pytest

from handrail.core.errors import HandrailError
from handrail.core.guard import Exam
from handrail.core.message import Known
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.security.find import find_details
from handrail.security.fold import bare, fold
from handrail.security.mask import Register, mask
from handrail.security.scrub import scrub
from handrail.turn.receive import clean

PIECES = (
    "a@", "a.", "a@a.", "4", "4 ", "41-", "1.1.", "::", "+49 ", "(0)", "<EMAIL_", "&lt;", "&#", "<", "DE89 ", "A1", "-----BEGIN ",
    "sk-", "=", "system:", "[[", "<|", "<!--a b", "x_y(", "\u200b", "\ufdfa", "a\u0301", "\n", " ", "0.", "cvv ", "card ",
    "ignore all ", "kill ", "I want a ", "are you a ", "'", "{{ a", "${", "--", "https://a.", "%41", "１", "einundzwanzig ",
)  # fmt: skip
KNOWN = Known(("Maria Anna Maria Anna",), ("a a a a 1, 11111 A",), ("A-1-1-1-1",), "c", ())


def work(siege, text: str) -> float:
    """What is done with a message by code alone: cleaned, scrubbed, searched, masked, examined."""
    begun = time.process_time()
    try:
        words = scrub(clean(RawText(text))).words
    except HandrailError:
        return time.process_time() - begun
    spans = find_details(words, siege.house.detectors, KNOWN)
    safe, _ = mask(words, spans, Register.empty())
    for guard in siege.house.inbound:
        guard.inspect(Exam(safe, "en", safe))
    return time.process_time() - begun


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_words_take_about_four_times_the_work(siege, piece):
    texts = [(piece * MAX_CHARACTERS)[: MAX_CHARACTERS // part] for part in (4, 1)]
    short, long = (min(work(siege, text) for _ in range(2)) for text in texts)

    assert long < 1.0
    assert long < 10 * short + 0.05


@pytest.mark.parametrize("letter", ["\ufdfa", "\ufdfb", "\u3316"])
def test_one_letter_does_not_become_a_line(letter):
    """Unicode spells U+FDFA in 18 letters: the longest message would be read as 144,000 of them."""
    folded = fold(letter * 1_000)

    assert len(folded.words) <= 4_000
    assert len(bare(folded).words) <= 4_000


def test_the_server_answers_others_meanwhile(siege):
    """Each of these, sent whole, is answered; nobody else waits for it."""
    customer, other = siege.newcomer(), siege.newcomer()
    for piece in ("a@a.", "4 ", "<EMAIL_", "ignore all "):
        answer = customer.say((piece * MAX_CHARACTERS)[:MAX_CHARACTERS].strip())
        assert answer.status_code == 200
    assert other.say("How long does delivery take?").status_code == 200
