"""What follows by plain arithmetic from a record is backed; passages alone are not reckoned with."""

import pytest

from handrail.knowledge.quantities import read_quantities
from handrail.knowledge.reckon import Given, follows
from handrail.knowledge.telling import fold_sentence


def read(words):
    return read_quantities(fold_sentence(words)).quantities


@pytest.mark.parametrize(
    ("said", "facts", "passages"),
    [
        ("€110", "3 nights, €330", ""),
        ("€40", "desk lamp €50", "20 % discount"),
        ("€10", "desk lamp €50", "20 % discount"),
        ("€55", "order €50", "delivery €5"),
        ("17 May 2026", "delivered on 2026-05-03", "within 14 days"),
        ("1 February 2027", "issued 2024-02-01", "three years"),
        ("6 days", "due 2026-05-02, returned 2026-05-08", ""),
        ("$3", "due 2026-05-02, returned 2026-05-08", "three days, $1 per day"),
    ],
)
def test_a_step_of_arithmetic_on_a_record_is_backed(said, facts, passages):
    assert follows(read(said)[0], Given(read(facts), read(passages)))


def test_the_customers_count_may_lead_to_a_sum_and_their_amount_may_not():
    passages = read("€2 per hour")

    assert follows(read("€6")[0], Given((), passages, read("three hours")))
    assert not follows(read("€7")[0], Given((), passages, read("€5")))


@pytest.mark.parametrize(
    ("said", "facts", "passages"),
    [
        ("60 days", "", "30 days"),
        ("€12", "", "€6 and €6"),
        ("€41", "desk lamp €50", "20 % discount"),
        ("18 May 2026", "delivered on 2026-05-03", "within 14 days"),
    ],
)
def test_anything_else_is_not(said, facts, passages):
    assert not follows(read(said)[0], Given(read(facts), read(passages)))
