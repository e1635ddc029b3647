import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.message import Known
from handrail.core.text import Kind, RawText, Span
from handrail.security.detector import Detector
from handrail.security.find import find_details

PLAIN = (
    "Hello, I ordered a blue lamp last week and it has not arrived yet. Could you please tell me where it "
    "is, and whether I can still change the delivery address? I will be away from Friday on. Thank you."
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "anna@example.com or 087 123 4567",
            [("anna@example.com", Kind.EMAIL), ("087 123 4567", Kind.PHONE)],
        ),
        ("4111 1111 1111 1111", [("4111 1111 1111 1111", Kind.CARD)]),
        ("card 378282246310005 12/27 1234", [("378282246310005", Kind.CARD), ("1234", Kind.CVV)]),
        ("DE89 3704 0044 0532 0130 00", [("DE89 3704 0044 0532 0130 00", Kind.IBAN)]),
        ("ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", [("ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", Kind.EMAIL)]),
        ("an\u200bna@exam\u00adple.com!", [("an\u200bna@exam\u00adple.com", Kind.EMAIL)]),
        ("４111-1111-1111\u200b-1111", [("４111-1111-1111\u200b-1111", Kind.CARD)]),
        ("root@[192.0.2.1]", [("root@[192.0.2.1]", Kind.EMAIL)]),
        ("Anna Byrne, order 087-1234567", [("Anna Byrne", Kind.NAME), ("087-1234567", Kind.ORDER)]),
        ("anna.byrne@example.com", [("anna.byrne@example.com", Kind.EMAIL)]),
    ],
)
def test_details_are_found_in_order_without_overlap(all_detectors, words, found):
    known = Known(names=("Anna Byrne",), orders=("0871234567",)) if "yrne" in words else Known()

    spans = find_details(RawText(words), all_detectors, known)

    assert [(words[span.start : span.end], span.kind) for span in spans] == found


def test_no_rest_of_an_overlap_stays_readable():
    first = Detector("first", Kind.SECRET, lambda _: [Span(0, 6, Kind.SECRET, sure=0.5)], (), ())
    second = Detector("second", Kind.EMAIL, lambda _: [Span(4, 9, Kind.EMAIL)], (), ())

    spans = find_details(RawText("0123456789"), (first, second), Known())

    assert spans == (Span(0, 9, Kind.EMAIL),)


@settings(deadline=None)
@given(st.text(alphabet="+0123456789 .-@abDE:/\u200b４é<>_", max_size=120))
def test_whatever_is_written_spans_are_sorted_and_apart(all_detectors, words):
    spans = find_details(RawText(words), all_detectors, Known(names=("Abba Dee",)))

    places = [place for span in spans for place in (span.start, span.end)]
    assert places == sorted(places)
    assert all(0 <= span.start < span.end <= len(words) for span in spans)


def test_a_message_without_details_is_quick_to_see_through(all_detectors):
    words, known = (
        RawText(PLAIN),
        Known(("Anna Byrne",), ("12 Main Street, Dublin 4",), ("1000234",)),
    )
    seconds = []
    for _ in range(50):
        begun = time.process_time()
        assert find_details(words, all_detectors, known) == ()
        seconds.append(time.process_time() - begun)

    print(f"without details: {min(seconds) * 1e6:.0f} microseconds")
    assert min(seconds) < 0.001
