"""How sure an article answers: the more speaks for it, the surer, from 0 to 1."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.knowledge.ask import Concept
from handrail.knowledge.fit import ALIKE, Evidence, evidence, masses, sure
from handrail.knowledge.weights import weigh

WORDS = weigh([["card", "gift"], ["card", "refund"], ["card", "parcel"]], 1.2, 0.75)
GIFT, REFUND = Concept("gift", 1.0), Concept("money", 1.0, (("refund", 0.5),))
SOME = Evidence(strength=1.0, clear=0.5, named=0.5, size=4.0, here=0.5)


def found(*told, held=("gift", "card"), names=(("gift", "card"),), scores=(2.0, 1.0), said=()):
    terms = (frozenset(held), frozenset(said))
    asked = [(one, 1.0) for one in told]
    return evidence(asked, WORDS, terms, [frozenset(one) for one in names], scores)


@pytest.mark.parametrize("more", ["strength", "clear", "named", "here"])
@given(step=st.floats(0.01, 3))
def test_more_evidence_is_surer(more, step):
    assert sure(replace(SOME, **{more: getattr(SOME, more) + step})) > sure(SOME)


def test_among_many_articles_the_same_strength_is_less_sure():
    assert sure(replace(SOME, size=6.0)) < sure(SOME)


@given(st.builds(Evidence, *[st.floats(-5, 9)] * 5))
def test_it_is_a_share(told):
    assert 0 <= sure(told) <= 1


def test_a_word_alike_is_less_evidence_than_the_word_itself():
    said, meant = found(GIFT), found(REFUND, held=("refund",))

    assert said.clear == pytest.approx(0.5)
    assert meant.clear == pytest.approx(0.5 * ALIKE)


def test_who_is_as_strong_as_another_is_not_clear_and_who_is_behind_even_less():
    assert found(GIFT, scores=(2.0, 2.0)).clear == 0
    assert found(GIFT, scores=(1.0, 2.0)).clear < 0


def test_a_name_said_in_full_is_named_in_full():
    assert found(GIFT, Concept("card", 1.0)).named == pytest.approx(1)
    assert 0 < found(GIFT).named < 1
    assert found(GIFT, names=()).named == 0


def test_what_stands_in_one_place_counts_beside_what_stands_somewhere():
    assert found(GIFT).here == 0
    assert found(GIFT, said=("gift",)).here > found(REFUND, said=("refund",)).here > 0


def test_what_nobody_wrote_tells_the_most_and_a_word_said_often_no_more_than_once():
    unheard, common, often = Concept("unicorn", 1.0), Concept("card", 1.0), Concept("card", 9.0)
    told = masses([unheard, common, often, REFUND], WORDS)

    assert told[0] == WORDS.rarest > told[3] > told[1] == told[2]
