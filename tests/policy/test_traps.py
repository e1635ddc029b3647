"""The engine's traps, one by one: each would open a door if we forgot it."""

import json
from decimal import Decimal

import cedarpy
import pytest

from handrail.core.errors import BadInput
from handrail.policy.book import Question, open_book, request_of
from handrail.policy.staff import groups_of, on_case
from tests.policy.questions import CALM, asks, policy

COUNTING = b"""
entity Assistant; entity Conversation;
entity Staff in [Role]; entity Role;
entity Case { state: String };
type Situation = {
  intent: String, speaker: String, self_harm: Bool, count: Long, amount: decimal, note?: String
};
action answer, hand_over, say, relay
  appliesTo { principal: Assistant, resource: Conversation, context: Situation };
action read_case appliesTo { principal: Staff, resource: Case, context: {} };
"""
COUNTED = {"intent": "help", "speaker": "assistant", "self_harm": False, "count": 1}


def counting(*policies):
    return open_book({"a.cedar": "".join(policies).encode()}, COUNTING)


def counted(**changes):
    situation = {**COUNTED, "amount": Decimal("20.00"), **changes}
    return Question(("Assistant", "a"), "answer", ("Conversation", "c"), situation)


# (a) a forbid whose condition breaks is skipped by the engine, which then says Allow


def test_a_forbid_whose_condition_breaks_never_leads_to_a_permit():
    overflow = policy("forbid", "too-many", "context.count + 9223372036854775807 > 5")
    book = counting(policy(), overflow)
    question, request = counted(), request_of(counted())
    engine = cedarpy.is_authorized(
        {
            "principal": 'Assistant::"a"',
            "action": 'Action::"answer"',
            "resource": 'Conversation::"c"',
            "context": request.context,
        },
        book.company.handle,
        [],
        book.schema.handle,
    )

    ruling = book.rule(question)

    assert engine.allowed  # what the engine alone would have said
    assert ruling.effect == "none"
    assert ruling.rules == ()
    assert ruling.errors == ("the rule `too-many` could not be evaluated",)


def test_a_permit_that_breaks_beside_one_that_holds_is_no_permission_either():
    book = counting(policy(), policy(name="sum", when="context.count + 9223372036854775807 > 5"))

    assert book.rule(counted()).effect == "none"
    assert book.rule(counted(count=0)).effect == "permit"


def test_a_forbid_that_holds_beside_one_that_breaks_is_reported_as_trouble():
    broken = policy("forbid", "too-many", "context.count + 9223372036854775807 > 5")
    book = counting(policy(), policy("forbid", "never"), broken)

    ruling = book.rule(counted())

    assert (ruling.effect, ruling.rules) == ("none", ())
    assert ruling.errors != ()


def test_facts_that_were_not_sent_are_trouble_and_not_a_permission():
    rules = (
        '@id("read") @reason("Why.")\n'
        'permit (principal is Staff, action == Action::"read_case", resource);\n'
        '@id("closed") @reason("Why.")\n'
        'forbid (principal is Staff, action == Action::"read_case", resource)\n'
        'when { resource.state == "closed" };'
    )

    ruling = counting(rules).rule(Question(("Staff", "s"), "read_case", ("Case", "1")))

    assert ruling.effect == "none"
    assert ruling.errors == ("the rule `closed` could not be evaluated",)


# (b) a question that breaks the schema is no decision, not a refusal

BROKEN_QUESTIONS = [
    ("an unknown fact", asks("answer", colour="red")),
    ("a fact of another type", asks("answer", braked="no")),
    ("a number for a word", asks("answer", intent=7)),
    ("an unknown action", asks("sell")),
    ("an action with the signs of another", asks('answer", Action::"say')),
    ("an empty action", asks("")),
    ("an unknown principal", Question(("Robot", "r"), "answer", ("Conversation", "c"), CALM)),
    ("an unknown resource", Question(("Assistant", "a"), "answer", ("Planet", "p"), CALM)),
    ("no facts", Question(("Assistant", "a"), "answer", ("Conversation", "c"))),
    ("facts nobody asked for", Question(("Staff", "s"), "sign_in", ("Desk", "d"), CALM)),
    ("half a letter in a fact", asks("answer", intent="\ud800")),
    ("half a letter in a name", Question(("Assistant", "\ud800"), "answer", ("Conversation", "c"), CALM)),
    ("a type that is a sentence", Question(("Assistant or so", "a"), "answer", ("Conversation", "c"), CALM)),
    ("a float", asks("answer", sure=0.5)),
    ("an int too large", asks("answer", intent=2**70)),
    ("a decimal without end", asks("answer", sure=Decimal("NaN"))),
    ("a decimal too large", asks("answer", sure=Decimal("1e40"))),
    ("nothing at all", asks("answer", intent=None)),
]  # fmt: skip


@pytest.mark.parametrize(("what", "question"), BROKEN_QUESTIONS)
def test_a_question_that_breaks_the_schema_is_no_decision_with_a_reason(book, what, question):
    ruling = book.rule(question)

    assert (ruling.effect, ruling.rules) == ("none", ())
    assert ruling.errors != ()


@pytest.mark.parametrize("missing", sorted(CALM))
def test_a_fact_that_is_missing_is_no_decision_and_is_named(book, missing):
    situation = {name: fact for name, fact in CALM.items() if name != missing}
    question = Question(("Assistant", "a"), "answer", ("Conversation", "c"), situation)

    ruling = book.rule(question)

    assert ruling.effect == "none"
    assert ruling.errors == (f"the question does not fit the schema at `{missing}`",)


def test_no_error_repeats_a_value_of_the_question(book):
    secret = "ada@example.org"

    errors = [
        error
        for question in (
            asks("answer", intent=secret, braked=secret),
            asks("answer", intent=secret, sure=secret),
            Question(("Assistant", secret), "answer", ("Planet", secret), {"intent": secret}),
        )
        for error in book.rule(question).errors
    ]

    assert len(errors) == 3
    assert all(secret not in error for error in errors)


# (c) a default deny brings no rule


def test_a_default_deny_is_no_decision_without_rule_and_without_error(book):
    ruling = book.rule(asks("answer", intent="unknown"))

    assert (ruling.effect, ruling.rules, ruling.errors) == ("none", (), ())
    assert not ruling.allowed


# (d) the engine numbers policies and takes the same `@id` twice


def test_rules_are_known_by_their_own_names_across_files(book):
    assert all(not name.startswith("policy") for name in book.rules)
    assert book.rule(asks("answer")).rules[0].id == "answer-from-knowledge"


def test_the_order_of_the_files_changes_no_name(default_files):
    backwards = open_book(dict(reversed(default_files.items())))
    renamed = open_book({f"z{name}": text for name, text in default_files.items()})

    for each in (backwards, renamed):
        assert each.rule(asks("answer", braked=True)).rules[0].id == "brake-is-pulled"


def test_the_same_id_twice_is_refused_within_and_across_files():
    once, twice = policy().encode(), (policy() + policy("forbid")).encode()

    with pytest.raises(BadInput, match=r"a\.cedar:4 `a-rule`: Another rule has this"):
        open_book({"a.cedar": twice})
    with pytest.raises(BadInput, match=r"b\.cedar:1 `a-rule`: Another rule has this"):
        open_book({"a.cedar": once, "b.cedar": once})


# (e) there are no floats


@pytest.mark.parametrize(
    ("amount", "effect"),
    [
        (Decimal("49.99"), "permit"),
        (Decimal(50), "permit"),
        (Decimal("50.000000"), "permit"),
        (Decimal("50.0001"), "none"),
        (Decimal("5E+1"), "permit"),
        (Decimal("-0.0001"), "permit"),
        (Decimal("922337203685477.5807"), "none"),
    ],
)
def test_amounts_are_exact_decimals(amount, effect):
    book = counting(policy(when='context.amount.lessThanOrEqual(decimal("50.00"))'))

    assert book.rule(counted(amount=amount)).effect == effect


@pytest.mark.parametrize("amount", ["50.00009", "49.99999", "1E-5", "922337203685477.5808"])
def test_a_decimal_that_would_need_rounding_is_refused(amount):
    book = counting(policy())

    ruling = book.rule(counted(amount=Decimal(amount)))

    assert (ruling.effect, ruling.errors) == ("none", ("the question cannot be read",))


def test_a_float_is_refused_and_never_rounded():
    book = counting(policy(when="true"))

    assert book.rule(counted(amount=0.5)).effect == "none"
    assert book.rule(counted(amount=0.5)).errors == ("the question cannot be read",)


# (f) parse once, send only what the question is about


def test_policies_and_schema_are_held_parsed(book):
    assert isinstance(book.company.handle, cedarpy.PolicySet)
    assert isinstance(book.floor.handle, cedarpy.PolicySet)
    assert isinstance(book.schema.handle, cedarpy.Schema)


def test_a_question_sends_only_the_entities_it_is_about():
    case = on_case(
        "read_case", "s", groups_of("agent"), "1", queue="general", state="waiting", holder="t"
    )

    assert json.loads(request_of(asks("answer")).entities) == []
    assert len(json.loads(request_of(case).entities)) == 2
