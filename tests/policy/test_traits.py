import pytest

from handrail.core.errors import BadInput
from handrail.policy.book import open_book
from handrail.policy.schema import SCHEMA
from handrail.policy.traits import STEMS, TRAITS, protected_trait
from tests.policy.questions import policy

NAMED = [
    "gender", "age", "nationality", "religion", "ethnicity", "disability", "race", "sex",
    "pregnancy", "marital", "orientation", "political", "Geschlecht", "Religion", "Behinderung",
    "Staatsangehörigkeit", "Nationalität", "customer_age", "customerAge", "is_disabled", "GENDER",
    "isPregnant", "skin_tone", "Alter", "ethnic-group", "customergender", "ｇｅｎｄｅｒ", "Herkunft",
]  # fmt: skip
HARMLESS = [
    "language", "page", "message", "stage", "agent", "average", "manage_staff", "customer_state",
    "trace", "embrace", "packages", "sextant", "Essex", "image", "amount", "usage", "storage",
    "language_offered", "self_harm", "Conversation", "general", "hand_over", "Verwaltung", "",
]  # fmt: skip
WAYS = [
    ('context.{0} == "x"', "a fact"),
    ('context has {0} && context.{0} == "x"', "a fact behind a test"),
    ('context["{0}"] == "x"', "a fact in quotes"),
    ("principal has {0}", "a fact of the principal"),
    ("resource has a.{0}", "a fact within a fact"),
    ('context.intent == "{0}"', "a word"),
    ('context.intent like "*{0}*"', "a pattern"),
    ('[context.intent].contains("{0}")', "a member"),
    ("{{{0}: 1}} == {{{0}: 2}}", "a record"),
    ('principal == Assistant::"{0}"', "somebody's name"),
]  # fmt: skip


@pytest.mark.parametrize("name", [*NAMED, *TRAITS, *STEMS])
def test_a_protected_trait_is_known(name):
    assert protected_trait(name) is not None


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_word_is_left_alone(name):
    assert protected_trait(name) is None


@pytest.mark.parametrize(("way", "what"), WAYS)
@pytest.mark.parametrize("trait", ["gender", "age", "nationality", "religion", "disability"])
@pytest.mark.parametrize("effect", ["permit", "forbid"])
def test_a_policy_that_names_a_protected_trait_is_refused(effect, trait, way, what):
    text = policy(effect, when=way.format(trait))

    with pytest.raises(BadInput, match=f"protected trait '{trait}'"):
        open_book({"a.cedar": text.encode()})


def test_a_role_or_a_queue_by_a_protected_trait_is_refused():
    scoped = '@id("a") @reason("Why.") permit (principal in Role::"muslim", action == Action::"sign_in", resource);'

    with pytest.raises(BadInput, match="protected trait 'muslim'"):
        open_book({"a.cedar": scoped.encode()})


def test_our_own_schema_names_none():
    assert protected_trait(SCHEMA) is None


def test_a_reason_may_speak_of_what_the_rule_does_not_look_at():
    text = policy().replace("Why.", "We answer everybody alike, whatever their age or religion.")

    assert open_book({"a.cedar": text.encode()}).rules["a-rule"].sentence.startswith("We answer")
