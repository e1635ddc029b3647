"""Whatever somebody may ask: nothing is permitted that the rules do not permit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.policy.book import Question
from handrail.policy.schema import VOCABULARY
from tests.policy.questions import CALM, asks

FACT = st.one_of(st.booleans(), st.integers(), st.text(max_size=20), st.decimals(), st.floats())
NAME = st.tuples(st.sampled_from(["Assistant", "Staff", "Case", "Role", "x"]), st.text(max_size=20))
SITUATION = st.fixed_dictionaries(
    {
        name: st.booleans() if isinstance(fact, bool) else st.sampled_from(sorted(VOCABULARY[name]))
        for name, fact in CALM.items()
    }
)


@settings(max_examples=300, deadline=None)
@given(
    principal=NAME,
    action=st.one_of(st.text(max_size=20), st.sampled_from(["answer", "say", "read_case"])),
    resource=NAME,
    changes=st.dictionaries(st.sampled_from([*CALM, "warned", "sure", "x"]), FACT),
)
def test_no_forged_question_is_permitted_and_none_raises(
    book, principal, action, resource, changes
):
    ruling = book.rule(Question(principal, action, resource, {**CALM, **changes}))

    assert ruling.effect == "none"


@settings(max_examples=300, deadline=None)
@given(situation=SITUATION)
def test_an_answer_is_permitted_in_the_calm_situation_and_in_no_other(book, situation):
    assert book.rule(asks("answer", **situation)).allowed == (situation == CALM)


@pytest.mark.parametrize("name", sorted(CALM))
def test_one_changed_fact_is_enough_to_take_the_answer_away(book, name):
    fact = CALM[name]
    others = [not fact] if isinstance(fact, bool) else sorted(VOCABULARY[name] - {fact})

    assert book.rule(asks("answer")).allowed
    assert not any(book.rule(asks("answer", **{name: other})).allowed for other in others)
