"""Health, faith and the like are stricter than other details (GDPR Art. 9, P-10)."""

import pytest

from handrail.core.message import Known
from handrail.core.text import Kind, RawText
from handrail.security.access import SEES, seen_by
from handrail.security.find import find_details
from handrail.security.mask import Register, mask


def test_no_placeholder_tells_which_category_it_is(all_detectors):
    words = RawText("I'm pregnant and my son has epilepsy, we are Jewish")

    spans = find_details(words, all_detectors, Known())
    safe, _ = mask(words, spans, Register.empty())

    assert safe.words == "I'm <SPECIAL_1> and my son has <SPECIAL_2>, we are <SPECIAL_3>"
    assert {detail.hint for detail in safe.details} == {""}


@pytest.mark.parametrize("reader", SEES)
def test_nobody_sees_a_special_category_without_a_reason(all_detectors, reader):
    words = RawText("I'm pregnant, where is my parcel?")

    spans = find_details(words, all_detectors, Known())

    assert seen_by(reader, words, spans).unmasked() == "I'm [special hidden], where is my parcel?"


@pytest.mark.parametrize(
    "words",
    [
        "my lamp is sick",
        "my blind is broken and the black one too",
        "I'm sick of waiting for the trans-Siberian parcel",
        "do you sell diabetic socks or a pregnancy pillow?",
        "Ms. Hawkins wants to add two lamps",
        "Die Jalousie ist blind und die Lampe krank",
        "the kettle suffers from a loose lid",
        "I am interested in the church lamp",
    ],
)
def test_a_product_is_not_ill_and_has_no_faith(all_detectors, words):
    spans = find_details(RawText(words), all_detectors, Known())

    assert [span for span in spans if span.kind is Kind.SPECIAL] == []


@pytest.mark.parametrize("kind", [Kind.IDENTITY, Kind.PASSPORT, Kind.ACCOUNT, Kind.CARD, Kind.LAST_FOUR, Kind.NUMBER, Kind.SECRET])  # fmt: skip
def test_identity_payment_and_secrets_are_hidden_from_every_reader(kind):
    assert [reader for reader, kinds in SEES.items() if kind in kinds] == []
