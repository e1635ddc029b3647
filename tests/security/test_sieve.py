"""The sieve saves time, never a detail: what it leaves out would have found nothing."""

from dataclasses import replace

import pytest

from handrail.core.message import Known
from handrail.core.text import RawText
from handrail.security.find import find_details
from handrail.security.fold import fold
from handrail.security.sieve import sieve_of


def test_every_hit_of_every_detector_passes_the_sieve(all_detectors):
    sieve = sieve_of(all_detectors)
    missed = [
        (detector.name, text)
        for detector in all_detectors
        for text in detector.hits
        if detector not in sieve.sift(fold(text).words).detectors
    ]

    assert missed == []


def test_with_the_sieve_and_without_the_same_is_found(all_detectors):
    unsieved = tuple(replace(detector, signs=()) for detector in all_detectors)
    texts = [text for detector in all_detectors for text in (*detector.hits, *detector.misses)]

    for text in texts:
        words = RawText(f"Hello, {text} and thank you")
        assert find_details(words, all_detectors, Known()) == find_details(words, unsieved, Known())


@pytest.mark.parametrize(
    "words", ["can you tell me where my blue lamp is", "Wo bleibt meine Lampe?", "thanks a lot"]
)
def test_an_ordinary_message_wakes_no_detector(all_detectors, words):
    sifted = sieve_of(all_detectors).sift(words)

    assert sifted.detectors == ()
    assert sifted.views == ()


def test_a_detector_without_signs_is_always_asked(all_detectors):
    always = replace(all_detectors[0], signs=())

    assert sieve_of((always,)).sift("thanks").detectors == (always,)


def test_half_a_character_does_not_blind_the_sieve(all_detectors):
    words = "\ud800 anna@example.com \udfff"

    spans = find_details(RawText(words), all_detectors, Known())

    assert [words[span.start : span.end] for span in spans] == ["anna@example.com"]
