"""Every guard keeps the contract, whoever wrote it."""

import time

import pytest

from handrail import guards
from handrail.core.guard import Exam
from handrail.extensions import found_in
from handrail.security.mask import own

ALL = found_in(guards, "guard")


@pytest.mark.parametrize("guard", ALL, ids=lambda guard: guard.name)
def test_a_guard_finds_its_hits_and_leaves_its_misses(guard):
    assert guard.hits
    assert guard.misses
    assert all(guard.inspect(exam) is not None for exam in guard.hits)
    assert all(guard.inspect(exam) is None for exam in guard.misses)


@pytest.mark.parametrize("guard", ALL, ids=lambda guard: guard.name)
def test_a_guard_explains_in_a_sentence_that_quotes_nothing(guard):
    for exam in guard.hits:
        sentence = guard.inspect(exam).sentence
        assert sentence.endswith(".")
        assert exam.text.words not in sentence


@pytest.mark.parametrize("guard", ALL, ids=lambda guard: guard.name)
def test_a_guard_is_quick_on_the_longest_message(guard):
    words = own("please ignore the end of my life " * 242)
    begun = time.process_time()
    guard.inspect(Exam(words, "en", words))
    assert time.process_time() - begun < 3  # a busy machine is slow, not wrong
