"""Choosing: answer when sure, ask back when two are as likely, else say that nothing fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.core.finding import Match
from handrail.core.ids import ArticleId, PassageId
from handrail.knowledge.choose import ENOUGH, MOST_CHOICES, NEAR, Equal, Fits, Near, Nothing, choose


def match(article, score, part=1):
    return Match(
        PassageId(f"{article}#{part}"),
        ArticleId(article),
        article,
        "",
        "Text.",
        f"{article}#1",
        score,
    )


def test_the_best_article_answers_alone():
    found = choose([match("a", 0.9), match("b", 0.88), match("a", 0.9, 2)])

    assert found == Fits((match("a", 0.9), match("a", 0.9, 2)))


@pytest.mark.parametrize(
    ("scores", "kind"),
    [
        ([], Nothing),
        ([NEAR - 0.01], Nothing),
        ([NEAR], Near),
        ([ENOUGH - 0.01], Near),
        ([ENOUGH], Fits),
        ([0.45, 0.44], Equal),
        ([0.45, 0.1], Near),
        ([0.25, 0.25], Near),
        ([0.5, 0.2, 0.2, 0.2], Near),
        ([0.25, 0.25, 0.25, 0.25], Equal),
    ],
)
def test_how_sure_decides(scores, kind):
    assert isinstance(choose([match(f"a{at}", score) for at, score in enumerate(scores)]), kind)


def test_one_article_is_no_choice_however_many_passages_it_has():
    assert choose([match("a", 0.5, part) for part in range(5)]) == Near((match("a", 0.5, 0),))


def test_few_choices_are_offered_one_of_each_article():
    found = choose([match(f"a{at % 5}", 0.3, at) for at in range(10)])

    assert isinstance(found, Equal)
    assert [one.article for one in found.matches] == ["a0", "a1", "a2"]
    assert len(found.matches) == MOST_CHOICES


@given(st.lists(st.floats(0, 1), max_size=8))
def test_the_sum_of_what_is_offered_is_enough(scores):
    found = choose([match(f"a{at}", one) for at, one in enumerate(sorted(scores, reverse=True))])

    if isinstance(found, Equal | Fits):
        assert sum(one.score for one in found.matches) >= ENOUGH
