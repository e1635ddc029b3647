import pytest

from handrail.core.decision import Rule
from handrail.core.message import LANGUAGES
from handrail.policy.book import UNSPOKEN, customer_sentence, open_book
from handrail.policy.staff import at_desk, groups_of
from tests.policy.questions import asks, policy


def ruled(*policies):
    return open_book({"a.cedar": "".join(policies).encode()}).rule(asks("answer"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I can't help with that request."),
        ("de", "Bei dieser Anfrage kann ich nicht helfen."),
    ],
)
def test_a_refusal_brings_its_sentence_for_the_customer(book, language, sentence):
    assert customer_sentence(book.rule(asks("answer", injection=True)), language) == sentence


def test_a_ruling_brings_its_words_for_staff(book):
    rule = book.rule(asks("answer", injection=True)).rules[0]

    assert rule.sentence.startswith("The message tries to steer")
    assert (rule.queue, rule.oversight, rule.withheld) == ("security-review", "auto", False)
    assert isinstance(rule, Rule)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("changes", [{"braked": True}, {"intent": "unknown"}, {"braked": 7}])
def test_what_is_withheld_or_undecided_is_not_explained_by_the_machine(book, changes, language):
    assert customer_sentence(book.rule(asks("answer", **changes)), language) == UNSPOKEN[language]


def test_a_withheld_rule_silences_the_others_and_stands_first():
    open_one = policy("forbid", "open-one")
    fraud = policy("forbid", "fraud", words="@withhold")

    ruling = ruled(open_one, fraud)

    assert [rule.id for rule in ruling.rules] == ["fraud", "open-one"]
    assert customer_sentence(ruling, "en") == UNSPOKEN["en"]


def test_the_rule_that_wants_most_oversight_stands_first():
    draft = policy(name="draft-it").replace('"auto"', '"draft"')
    approve = policy(name="approve-it").replace('"auto"', '"approve"')

    ruling = ruled(policy(name="auto-it"), approve, draft, policy(name="auto-too"))

    assert [rule.id for rule in ruling.rules] == ["draft-it", "approve-it", "auto-it", "auto-too"]
    assert ruling.effect == "permit"


def test_a_forbid_beats_every_permit():
    ruling = ruled(policy(), policy("forbid", "no"), policy(name="another"))

    assert (ruling.effect, [rule.id for rule in ruling.rules]) == ("forbid", ["no"])


def test_every_default_refusal_has_a_sentence_in_every_language_or_is_withheld(book):
    for name, policy_ in book.policies.items():
        rule = book.rules[name]
        if policy_.effect == "forbid" and policy_.principal == "Assistant" and not rule.withheld:
            assert {language for language, _ in rule.spoken} == set(LANGUAGES)


def test_a_rule_about_staff_has_no_sentence_for_a_customer(book):
    ruling = book.rule(at_desk("read_inbox", "s", groups_of("auditor")))

    assert ruling.effect == "forbid"
    assert customer_sentence(ruling, "en") == UNSPOKEN["en"]


def test_of_two_refusals_the_first_in_the_file_is_said():
    second = policy("forbid", "second").replace("Nein.", "Auch nein.")

    assert customer_sentence(ruled(policy("forbid", "first"), second), "de") == "Nein."
