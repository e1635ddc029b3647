from datetime import date
from itertools import product

import pytest

from handrail.core.errors import BadInput
from handrail.policy.book import open_book
from handrail.policy.floor import FLOOR
from handrail.policy.schema import VOCABULARY
from handrail.policy.source import split
from handrail.policy.tree import parse_policy
from tests.policy.questions import asks, policy

FLOOR_POLICIES = [parse_policy(statement.text) for statement in split(FLOOR)]
EVERYTHING_FORBIDDEN = (
    '@id("no") @reason("Why.") @sentence_en("No.") @sentence_de("Nein.") @queue("general")\n'
    "forbid (principal, action, resource);"
)
YES_NO = (True, False)


@pytest.fixture(scope="module")
def forbidding():
    return open_book({"no.cedar": EVERYTHING_FORBIDDEN.encode()})


def test_a_person_is_reached_in_every_situation_whatever_the_company_forbids(forbidding):
    flags = ("braked", "injection", "abuse", "self_harm", "guards_broken", "language_offered")
    words = ("intent", "speaker", "customer_state")
    situations = [
        dict(zip((*words, *flags), values, strict=True))
        for values in product(*(sorted(VOCABULARY[word]) for word in words), YES_NO, *[YES_NO] * 5)
    ]

    refused = [
        each for each in situations if not forbidding.rule(asks("hand_over", **each)).allowed
    ]

    assert len(situations) == 10 * 2 * 4 * 64
    assert refused == []


@pytest.mark.parametrize(
    ("action", "changes", "rule"),
    [
        ("hand_over", {"intent": "rights"}, "floor-rights"),
        ("hand_over", {"intent": "withdrawal"}, "floor-withdrawal"),
        ("relay", {"speaker": "person"}, "floor-relay"),
        ("say", {"intent": "machine"}, "floor-machine"),
    ],
)
def test_what_the_floor_permits_the_company_cannot_refuse(forbidding, action, changes, rule):
    ruling = forbidding.rule(asks(action, **changes))

    assert (ruling.effect, ruling.rules[0].id) == ("permit", rule)


def test_the_floor_opens_nothing_else(forbidding):
    assert forbidding.rule(asks("answer")).effect == "forbid"
    assert forbidding.rule(asks("relay")).effect == "forbid"


def test_rights_reach_the_privacy_team_and_danger_the_crisis_queue(forbidding):
    rights = forbidding.rule(asks("hand_over", intent="rights"))
    danger = forbidding.rule(asks("hand_over", intent="help", self_harm=True))

    assert rights.rules[0].queue == "privacy"
    assert danger.rules[0].queue == "crisis"


@pytest.mark.parametrize("rule", FLOOR_POLICIES, ids=lambda rule: rule.annotations["id"])
def test_every_floor_rule_permits_and_names_its_source_and_its_review_day(rule):
    assert rule.effect == "permit"
    assert rule.annotations["source"]
    assert date.fromisoformat(rule.annotations["review"]) > date(2026, 11, 23)


@pytest.mark.parametrize(
    "rule",
    [
        policy("forbid", action="hand_over"),
        policy(name="floor-person"),
        policy(words='@source("Our own law.")'),
    ],
)
def test_a_company_cannot_write_into_or_against_the_floor(rule):
    with pytest.raises(BadInput):
        open_book({"a.cedar": rule.encode()})
