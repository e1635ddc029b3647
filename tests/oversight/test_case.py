"""The life of a case: random event orders, exactly one speaker, nobody lost, no loop."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import Conflict
from handrail.core.ids import CaseId, ConversationId, StaffId
from handrail.oversight.case import (
    Answered,
    CaseState,
    Claimed,
    Closed,
    HandedBack,
    PersonNeeded,
    open_case,
    step,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)
NEEDED = PersonNeeded("person-wanted", "The customer asked for a person.", "general", "normal")
PEOPLE = [StaffId("ada"), StaffId("bo")]
EVENTS = [NEEDED] + [kind(by) for kind in (Claimed, Answered, HandedBack, Closed) for by in PEOPLE]


def fresh():
    return open_case(CaseId("c"), ConversationId("v"), NEEDED, 0, NOW)


@settings(max_examples=2_000, deadline=None)
@given(st.lists(st.sampled_from(EVENTS), min_size=1, max_size=40))
def test_whatever_happens_there_is_exactly_one_speaker_and_nobody_is_lost(events):
    case = fresh()
    for event in events:
        before = case
        try:
            case = step(case, event, NOW)
        except Conflict:
            continue
        assert (case.speaker == "person") == (case.holder is not None)
        assert case.epoch == before.epoch + (case.speaker != before.speaker)
        if event is NEEDED:
            assert case.state in {CaseState.WAITING, CaseState.CLAIMED, CaseState.ANSWERED}


def test_two_agents_cannot_hold_one_case():
    held = step(fresh(), Claimed(PEOPLE[0]), NOW)
    try:
        step(held, Claimed(PEOPLE[1]), NOW)
    except Conflict:
        return
    raise AssertionError("the second claim was taken")


def test_a_case_handed_back_waits_again_only_when_a_person_is_needed():
    case = step(step(fresh(), Claimed(PEOPLE[0]), NOW), HandedBack(PEOPLE[0]), NOW)

    assert case.speaker == "assistant"
    assert step(case, NEEDED, NOW).state is CaseState.WAITING
