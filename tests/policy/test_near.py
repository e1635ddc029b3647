import pytest

from handrail.policy.book import open_book
from handrail.policy.near import near
from handrail.policy.staff import groups_of, on_case
from tests.policy.questions import asks, policy

NEAR = [
    (
        asks("answer", fit="equal"),
        (("answer-from-knowledge", 'context.fit == "fits"'),),
    ),
    (
        asks("answer", intent="unknown", language_offered=False),
        (
            ("answer-from-knowledge", 'context.intent == "help"'),
            ("answer-from-knowledge", "context.language_offered"),
        ),
    ),
    (
        asks("say", intent="help"),
        (
            ("say-the-usual-words", '["thanks", "greeting", "machine"].contains(context.intent)'),
            ("say-we-do-not-know", 'context.fit == "nothing"'),
        ),
    ),
    (asks("relay"), ()),
    (
        on_case(
            "answer_case",
            "me",
            groups_of("agent"),
            "1",
            queue="general",
            state="waiting",
            holder=None,
        ),
        (("agent-works-own-cases", "resource has holder"),),
    ),
    (
        on_case(
            "answer_case",
            "me",
            groups_of("agent"),
            "1",
            queue="general",
            state="claimed",
            holder="you",
        ),
        (("agent-works-own-cases", "resource.holder == principal"),),
    ),
    (
        on_case(
            "read_case",
            "me",
            groups_of("agent"),
            "1",
            queue="general",
            state="claimed",
            holder="you",
        ),
        (("agent-reads-cases", "!((resource has holder) && (resource.holder != principal))"),),
    ),
]


@pytest.mark.parametrize(("question", "failed"), NEAR)
def test_a_default_deny_names_the_conditions_that_did_not_hold(book, question, failed):
    assert book.rule(question).effect == "none"
    assert near(book, question) == failed


@pytest.mark.parametrize(
    "question",
    [
        asks("answer"),
        asks("answer", braked=True),
        asks("hand_over"),
        asks("answer", intent=7),
        asks("answer", sure=0.5),
        asks("sell"),
    ],
)
def test_what_is_no_default_deny_has_no_near_rule(book, question):
    assert near(book, question) == ()


def test_a_permit_whose_scope_does_not_fit_is_not_near(book):
    stranger = on_case(
        "answer_case",
        "me",
        groups_of("stranger"),
        "1",
        queue="general",
        state="waiting",
        holder=None,
    )

    assert near(book, stranger) == ()


def test_changing_what_was_named_flips_the_ruling_and_changing_anything_else_does_not(book):
    named = near(book, asks("answer", fit="nothing"))

    assert named == (("answer-from-knowledge", 'context.fit == "fits"'),)
    assert book.rule(asks("answer", fit="fits")).allowed
    for other in ({"abuse": True}, {"intent": "unknown"}, {"warned": True}, {"braked": True}):
        assert not book.rule(asks("answer", fit="nothing", **other)).allowed


@pytest.mark.parametrize(
    ("when", "failed"),
    [
        ("context.abuse", ["context.abuse"]),
        ("context.abuse && context.braked", ["context.abuse", "context.braked"]),
        ("context.abuse && (context.braked && true)", ["context.abuse", "context.braked"]),
        ("context.abuse || context.braked", ["context.abuse || context.braked"]),
        ('context.fit == "(context)"'.replace("(context)", "equal"), ['context.fit == "equal"']),
        ('context.intent like "(context)*"', ['context.intent like "(context)*"']),
        ("context has warned && context.warned", ["context has warned"]),
        ("context.abuse } unless { context.language_offered || context.braked",
         ["context.abuse", "!context.language_offered"]),
        ("true } when { context.abuse } unless { context.injection", ["context.abuse"]),
    ],
)  # fmt: skip
def test_conditions_are_taken_apart_where_all_of_them_must_hold(when, failed):
    book = open_book({"a.cedar": policy(when=when).encode()})

    assert [text for _, text in near(book, asks("answer"))] == failed
