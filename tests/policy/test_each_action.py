"""An action is ruled on by the policies that can match it: the ruling is that of all of them."""

from dataclasses import replace

import pytest

from handrail.policy.book import Question, open_book
from handrail.policy.cedar import compile_set, parse_schema
from handrail.policy.schema import SCHEMA
from handrail.policy.tree import parse_policy
from tests.policy.questions import CALM, asks, policy

ACTIONS = ("answer", "ask_back", "say", "hand_over", "refuse", "relay", "read_case", "no_such")
CHANGES = (
    {},
    {"intent": "machine"},
    {"intent": "thanks"},
    {"intent": "crisis", "self_harm": True},
    {"speaker": "person"},
    {"abuse": True},
    {"fit": "nothing"},
    {"injection": True, "fit": "near"},
    {"no_such": True},
    {"braked": "yes"},
)


def asking_all(book):
    """Return the same book with every policy asked about every action."""
    return replace(book, floor=replace(book.floor, on={}), company=replace(book.company, on={}))


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("changes", CHANGES, ids=str)
def test_a_ruling_is_the_same_as_when_every_policy_is_asked(book, action, changes):
    assert book.rule(asks(action, **changes)) == asking_all(book).rule(asks(action, **changes))


def test_a_company_rule_for_all_actions_is_asked_about_each():
    everything = policy("forbid", "never").replace('action == Action::"answer"', "action")
    book = open_book({"a.cedar": (everything + policy()).encode()})

    for action in ("answer", "say", "refuse"):
        assert [rule.id for rule in book.rule(asks(action)).rules] == ["never"]


def test_a_floor_rule_that_names_no_action_is_asked_about_each(book):
    anything = parse_policy("permit (principal is Assistant, action, resource) when { true };")
    schema = parse_schema(SCHEMA)
    wide = replace(book, floor=compile_set({"floor-person": anything}, schema))

    assert not wide.floor.silent("answer")
    assert wide.rule(asks("answer", abuse=True)).rules[0].id == "floor-person"
    assert book.rule(asks("answer", abuse=True)).effect != "permit"


def test_the_floor_is_asked_where_it_can_speak_and_nowhere_else(book):
    speaks = {action for action in ACTIONS if not book.floor.silent(action)}

    assert speaks == {"hand_over", "relay", "say", "no_such"}


def test_a_rule_for_a_group_of_actions_is_asked_about_each_action_in_it():
    nested = SCHEMA.replace(
        "action answer, ask_back,",
        "action talk;\naction words in [talk];\naction answer, ask_back,",
    ).replace("relay appliesTo", "relay in [words] appliesTo", 1)
    schema = parse_schema(nested)
    grouped = parse_policy('permit (principal, action in [Action::"talk"], resource);')
    other = parse_policy('permit (principal, action == Action::"read_case", resource);')

    found = compile_set({"grouped": grouped, "other": other}, schema)

    assert str(found.on["answer"]) == str(compile_set({"grouped": grouped}, schema).handle)


def test_a_question_that_does_not_fit_is_told_so_where_the_floor_is_silent(book):
    question = Question(
        ("Assistant", "a"), "answer", ("Conversation", "c"), {**CALM, "no_such": True}
    )

    ruling = book.rule(question)

    assert ruling.effect == "none"
    assert ruling.errors == ("the question does not fit the schema at `no_such`",)
