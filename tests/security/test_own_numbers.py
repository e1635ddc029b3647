"""A company states how its own numbers look; a pattern that would eat messages is refused."""

import pytest

from handrail.core.errors import Misconfigured
from handrail.core.message import Known
from handrail.core.text import Kind, RawText
from handrail.extensions import found_in
from handrail.security import detectors
from handrail.security.detector import Needs, open_detectors
from handrail.security.find import find_details
from handrail.security.own_numbers import MOST, check_patterns


def found(words, needs):
    spans = find_details(
        RawText(words), open_detectors(found_in(detectors, "detector"), needs), Known()
    )
    return [(words[span.start : span.end], span.kind) for span in spans]


def test_a_company_pattern_is_found_without_a_word_beside_it():
    needs = Needs(orders=("A-[0-9]{6}",), customers=("K[0-9]{5}",))

    assert found("where does A-100234 stay, says K10023?", needs) == [
        ("A-100234", Kind.ORDER),
        ("K10023", Kind.CUSTOMER),
    ]
    assert found("where does A-100234 stay?", Needs()) == []


def test_a_pattern_finds_no_part_of_a_longer_word():
    assert (
        found("do you sell XA-100234b or A-1002345, or neither?", Needs(orders=("A-[0-9]{6}",)))
        == []
    )


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        r"(?=a)",
        r"(a)\1",
        ".*",
        "[a-z]+",
        "a{1000}{1000}",
        "x" * 201,
        "",
    ],
)
def test_a_pattern_that_cannot_be_trusted_is_refused_in_words(pattern):
    with pytest.raises(Misconfigured):
        check_patterns((pattern,))


def test_too_many_patterns_are_refused():
    with pytest.raises(Misconfigured):
        check_patterns(tuple(f"A{number}[0-9]" for number in range(MOST + 1)))


def test_sound_patterns_are_taken():
    check_patterns(("AF-[0-9]{6}", r"[A-Z]{2}\d{8}"))
