import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput
from handrail.policy.book import MOST_SHOWN, open_book
from handrail.policy.lint import lint_floor
from handrail.policy.read import MOST_RULES
from handrail.policy.schema import SCHEMA
from handrail.policy.source import BadSource
from handrail.policy.tree import parse_policy
from tests.policy.questions import asks, policy

WITHOUT = (
    '@id("a-rule") @reason("Why.") @sentence_en("No.") @sentence_de("Nein.") '
    '@oversight("auto") @queue("general")'
)
PERMIT = 'permit (principal is Assistant, action == Action::"answer", resource);'
FORBID = 'forbid (principal is Assistant, action == Action::"answer", resource);'


def without(annotation, rest=FORBID):
    start = WITHOUT.index(f"@{annotation}(")
    return WITHOUT[:start] + WITHOUT[WITHOUT.index(")", start) + 1 :] + rest


REFUSED = [
    ("no name", without("id"), "`@id"),
    ("no reason", without("reason"), "`@reason`, the sentence for staff, is missing"),
    ("no English", without("sentence_en"), "`@sentence_en`, the sentence for the customer"),
    ("no German", without("sentence_de"), "`@sentence_de`, the sentence for the customer"),
    ("no oversight", without("oversight", PERMIT), "`@oversight` is missing"),
    ("no queue", without("queue"), "`@queue` is missing"),
    ("an empty reason", policy().replace('"Why."', '" "'), "`@reason`"),
    ("a reason without words", policy().replace('@reason("Why.")', "@reason"), "`@reason`"),
    ("two lines", policy().replace("Why.", "Why.\\nSo."), "one line"),
    ("a speech", policy().replace("Why.", "Why. " * 100), "longer than 300"),
    ("another oversight", policy().replace('"auto"', '"maybe"'), "`@oversight` is 'maybe'"),
    ("a queue of words", policy().replace('"general"', '"The Queue"'), "`@queue` 'The Queue'"),
    ("a name of words", policy(name="A rule"), "small letters"),
    ("a withhold that says no", policy("forbid", words='@withhold("false")'), "takes no value"),
    ("an unknown annotation", policy(words='@severity("high")'), "`@severity` is not"),
    ("the same annotation twice", policy(words='@reason("Because.")'), "duplicate annotation"),
    ("a template", policy().replace("is Assistant", "== ?principal"), "template"),
    ("a permit for everybody", policy().replace("principal is Assistant", "principal"), "names its"),
    ("a permit for everything", policy().replace('action == Action::"answer"', "action"), "names its"),
    ("an unknown fact", policy(when="context.mood"), "`mood` is not in the schema"),
    ("an unknown fact behind a test", policy(when="context has mood && context.mood"), "`mood`"),
    ("an unknown fact of the principal", policy(when="principal has mood"), "`mood`"),
    ("an optional fact not tested for", policy(when="context.warned"), "The schema refuses it"),
    ("another type", policy(when="context.braked == 1"), "The schema refuses it"),
    ("an unknown action", policy(action="answr"), "The schema refuses it"),
    ("a customer as assistant", policy().replace("is Assistant", "is Robot"), "The schema refuses it"),
    ("an action of staff", policy(action="read_case"), "The schema refuses it"),
    ("a float", policy(when="0.5 < 1"), "cannot be read"),
    ("a slip in a word", policy(when='context.fit == "fit"'), "`fit` is never 'fit'"),
    ("a slip the other way", policy(when='"fit" != context.fit'), "`fit` is never 'fit'"),
    ("a slip in a set", policy(when='["help", "hlp"].contains(context.intent)'), "never 'hlp'"),
    ("half a policy", "permit (principal,", "cannot be read"),
    ("no policy", "// nothing yet", "holds no policy"),
    ("an empty file", "", "holds no policy"),
    ("only a semicolon", ";", "cannot be read"),
    ("a hidden letter", policy().replace("Why", "W\u200bhy"), "hidden character '\\u200b'"),
    ("text that runs backwards", policy().replace("Why", "\u202eyhW"), "hidden character"),
    ("a zero byte", policy() + "\0", "hidden character"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "text", "says"), REFUSED)
def test_a_policy_that_cannot_be_used_is_refused_with_its_reason(what, text, says):
    with pytest.raises(BadInput) as refused:
        open_book({"a.cedar": text.encode()})

    assert says in refused.value.sentence
    assert "a.cedar:" in refused.value.sentence
    assert "handrail check" in refused.value.next_step


@pytest.mark.parametrize("text", [WITHOUT + FORBID, policy(), policy("forbid"), WITHOUT + PERMIT])
def test_the_table_starts_from_policies_that_are_taken(text):
    assert "a-rule" in open_book({"a.cedar": text.encode()}).rules


def test_every_problem_is_named_with_file_line_and_policy():
    first = policy() + "\n\n" + policy("forbid", "second", "context.mood")
    second = "// a comment; with a semicolon\n\n" + policy(name="third", words='@x("")')

    with pytest.raises(BadInput) as refused:
        open_book({"a.cedar": first.encode(), "b.cedar": second.encode()})

    assert "a.cedar:6 `second`: `mood` is not in the schema." in refused.value.sentence
    assert "b.cedar:3 `third`: `@x` is not an annotation we know." in refused.value.sentence


def test_a_policy_that_cannot_be_read_is_named_by_its_line():
    text = policy() + policy(name="b") + "permit (principal, action resource);\n"

    with pytest.raises(BadInput, match=r"a\.cedar:7: This cannot be read"):
        open_book({"a.cedar": text.encode()})


def test_many_problems_are_counted_and_not_all_shown():
    many = "".join(policy(name=f"rule-{number}", when="context.mood") for number in range(30))

    with pytest.raises(BadInput) as refused:
        open_book({"a.cedar": many.encode()})

    assert refused.value.sentence.count("a.cedar:") == MOST_SHOWN
    assert refused.value.sentence.endswith("and 40 more")


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "no policy file"),
        ({"a.txt": policy().encode()}, "named `*.cedar`"),
        ({"a.cedar": b"\xff\xfe"}, "not UTF-8"),
        ({"a.cedar": b"/" * 256_001}, "more than 256000 bytes"),
    ],
)
def test_files_that_are_no_policies_are_refused(files, says):
    with pytest.raises(BadInput) as refused:
        open_book(files)

    assert says in refused.value.sentence


def test_a_thousand_rules_are_enough():
    files = {
        f"{part}.cedar": "".join(policy(name=f"r-{part}-{each}") for each in range(501)).encode()
        for part in ("a", "b")
    }

    with pytest.raises(BadInput, match=f"more than {MOST_RULES} rules"):
        open_book(files)


def test_two_policies_are_never_read_as_one():
    with pytest.raises(BadSource, match="not one policy"):
        parse_policy(policy() + policy(name="second"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (policy(name="floor-a"), "`@source`"),
        (policy("forbid", name="floor-a", words='@source("Law.")'), "only permits"),
        (policy(name="floor-a", words='@source("Law.")'), "`@review`"),
        (policy(words='@source("Law.") @review("2030-01-01")'), "named `floor-...`"),
    ],
)
def test_a_rule_of_the_floor_is_linted_too(text, says):
    assert any(says in said for said in lint_floor(parse_policy(text)))


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        (b"entity", "cannot be read"),
        (b"\xff", "not UTF-8"),
        (b"entity Assistant;", "The schema refuses it"),
        (SCHEMA.replace("braked: Bool", "gender: String").encode(), "'gender'"),
        (SCHEMA.encode() + b"entity Religion;", "'religion'"),
        (b"type A = " + b"Set<" * 500 + b"Long" + b">" * 500 + b";", "nested more than"),
    ],
)
def test_a_schema_that_cannot_be_used_is_refused_with_its_reason(schema, says):
    with pytest.raises(BadInput) as refused:
        open_book({"a.cedar": policy().encode()}, schema)

    assert says in refused.value.sentence


def test_an_installation_may_bring_its_own_schema():
    own = SCHEMA.replace("fit: String,", "fit: String, basket: Long,")
    text = policy(when="context.basket < 3")

    book = open_book({"a.cedar": text.encode()}, own.encode())

    assert book.rule(asks("answer", basket=2)).allowed
    assert not book.rule(asks("answer", basket=3)).allowed


TEXT = st.text(alphabet='(){}[]<>;:"!-&|=,.@\\/ \n\rabipermtfnowhcx019', max_size=400)


@settings(max_examples=200, deadline=None)
@given(st.one_of(TEXT, TEXT.map(lambda when: policy(when=when))))
def test_any_text_is_a_book_or_a_refusal(text):
    try:
        book = open_book({"a.cedar": text.encode()})
    except BadInput:
        return
    assert book.rule(asks("sell")).effect == "none"
