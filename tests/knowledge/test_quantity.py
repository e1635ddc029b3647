"""Quantities read as one however they are written; what differs in kind never does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.knowledge.quantities import read_quantities
from handrail.knowledge.telling import fold_sentence


def quantities(words):
    return [
        (one.low, one.high, one.unit, one.bound)
        for one in read_quantities(fold_sentence(words)).quantities
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two weeks", "14 days"),
        ("24 months", "2 years"),
        ("€1,000.50", "1.000,50 €"),
        ("6.90 euros", "EUR 6,90"),
        ("5 %", "5 percent"),
        ("3 to 5 working days", "3-5 business days"),
        ("3 bis 5 Werktage", "3–5 Werktagen"),
        ("December 24, 2026", "24.12.2026"),
        ("24. Dezember 2026", "2026-12-24"),
        ("May 3rd 2026", "3 May 2026"),
        ("2 pm", "14:00"),
        ("17 Uhr", "17:00"),
        ("€2 per hour", "2 euros an hour"),
        ("$1 for each day", "$1 per day"),
        ("within a week", "within 7 days"),
        ("at most €12", "never more than €12"),
        ("bis zu 20 %", "höchstens 20 Prozent"),
        ("ab 80 €", "ab einem Bestellwert von 80 €"),
    ],
)
def test_the_same_amount_reads_as_the_same(one, other):
    assert quantities(one) == quantities(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 days", "5 working days"),
        ("5 days", "5 weeks"),
        ("€5", "$5"),
        ("€5", "5 %"),
        ("€5 per day", "€5 per week"),
        ("within 30 days", "after 30 days"),
        ("at least €30", "at most €30"),
        ("3 to 5 days", "3 days"),
        ("3 May", "5 March"),
    ],
)
def test_what_differs_in_kind_or_limit_does_not(one, other):
    assert quantities(one) != quantities(other)


@pytest.mark.parametrize("words", ["order 4711", "SPRING10", "one of our colleagues", "G-77"])
def test_what_names_a_thing_counts_nothing(words):
    assert quantities(words) == []


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(words):
    read_quantities(fold_sentence(words))
