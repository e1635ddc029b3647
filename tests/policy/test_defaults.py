"""Who, what, in which situation: the effect, and the rule that decides."""

import pytest

from handrail.policy.book import Question
from handrail.policy.service import by_service, crossing, on_channel
from handrail.policy.staff import at_desk, groups_of, on_case, on_exception, on_queue
from tests.policy.questions import asks

ASSISTANT = [
    ("answer", {}, "permit", "answer-from-knowledge"),
    ("answer", {"warned": True}, "permit", "answer-from-knowledge"),
    ("answer", {"fit": "equal"}, "none", None),
    ("answer", {"fit": "nothing"}, "none", None),
    ("answer", {"intent": "unknown"}, "none", None),
    ("answer", {"intent": "person"}, "none", None),
    ("answer", {"intent": "rights"}, "none", None),
    ("answer", {"language_offered": False}, "none", None),
    ("answer", {"injection": True}, "forbid", "no-answer-to-injection"),
    ("answer", {"abuse": True}, "forbid", "keep-a-civil-tone"),
    ("answer", {"abuse": True, "warned": False}, "forbid", "keep-a-civil-tone"),
    ("answer", {"abuse": True, "warned": True}, "forbid", "abuse-after-a-warning"),
    ("answer", {"self_harm": True}, "forbid", "danger-is-for-people"),
    ("answer", {"intent": "crisis"}, "forbid", "danger-is-for-people"),
    ("answer", {"guards_broken": True}, "forbid", "guard-broke"),
    ("answer", {"braked": True}, "forbid", "brake-is-pulled"),
    ("answer", {"speaker": "person"}, "forbid", "a-person-is-speaking"),
    ("answer", {"customer_state": "people_only"}, "forbid", "people-only"),
    ("answer", {"customer_state": "restricted"}, "forbid", "data-restricted-or-erased"),
    ("answer", {"customer_state": "erased"}, "forbid", "data-restricted-or-erased"),
    ("answer", {"injection": True, "braked": True}, "forbid", "brake-is-pulled"),
    ("answer", {"abuse": True, "self_harm": True}, "forbid", "danger-is-for-people"),
    ("ask_back", {"fit": "equal"}, "permit", "ask-which-is-meant"),
    ("ask_back", {"fit": "near"}, "permit", "offer-what-comes-near"),
    ("ask_back", {"fit": "near", "language_offered": False}, "none", None),
    ("ask_back", {}, "none", None),
    ("ask_back", {"fit": "equal", "language_offered": False}, "none", None),
    ("ask_back", {"fit": "equal", "injection": True}, "forbid", "no-answer-to-injection"),
    ("ask_back", {"fit": "equal", "abuse": True}, "forbid", "keep-a-civil-tone"),
    ("ask_back", {"fit": "equal", "guards_broken": True}, "forbid", "guard-broke"),
    (
        "ask_back",
        {"fit": "equal", "customer_state": "erased"},
        "forbid",
        "data-restricted-or-erased",
    ),
    ("say", {"intent": "thanks"}, "permit", "say-the-usual-words"),
    ("say", {"intent": "greeting", "fit": "nothing"}, "permit", "say-the-usual-words"),
    ("say", {"intent": "machine"}, "permit", "floor-machine"),
    ("say", {"intent": "machine", "injection": True}, "permit", "floor-machine"),
    ("say", {"intent": "machine", "self_harm": True}, "forbid", "danger-is-for-people"),
    ("say", {"fit": "nothing"}, "permit", "say-we-do-not-know"),
    ("say", {"intent": "unknown", "fit": "nothing"}, "permit", "say-we-do-not-know"),
    ("say", {"intent": "unknown", "fit": "fits"}, "none", None),
    ("say", {"intent": "thanks", "language_offered": False}, "none", None),
    ("say", {"intent": "thanks", "braked": True}, "forbid", "brake-is-pulled"),
    ("say", {"intent": "greeting", "injection": True}, "forbid", "no-answer-to-injection"),
    (
        "say",
        {"intent": "thanks", "customer_state": "restricted"},
        "forbid",
        "data-restricted-or-erased",
    ),
    ("refuse", {"injection": True}, "permit", "refuse-with-the-reason"),
    ("refuse", {"braked": True}, "forbid", "brake-is-pulled"),
    ("refuse", {"speaker": "person"}, "forbid", "a-person-is-speaking"),
    ("refuse", {"language_offered": False}, "none", None),
    ("relay", {"speaker": "person"}, "permit", "floor-relay"),
    ("relay", {"speaker": "person", "customer_state": "people_only"}, "permit", "floor-relay"),
    ("relay", {}, "none", None),
    ("hand_over", {}, "permit", "floor-person"),
    ("hand_over", {"intent": "person", "braked": True}, "permit", "floor-person"),
    ("hand_over", {"intent": "rights"}, "permit", "floor-rights"),
    ("hand_over", {"intent": "withdrawal"}, "permit", "floor-withdrawal"),
    ("hand_over", {"self_harm": True}, "permit", "floor-crisis"),
    ("hand_over", {"intent": "crisis"}, "permit", "floor-crisis"),
]

DESK = [
    ("agent", "sign_in", "permit", "staff-sign-in"),
    ("lead", "sign_in", "permit", "staff-sign-in"),
    ("privacy", "sign_in", "permit", "staff-sign-in"),
    ("auditor", "sign_in", "permit", "staff-sign-in"),
    ("administrator", "sign_in", "permit", "staff-sign-in"),
    ("stranger", "sign_in", "none", None),
    ("agent", "read_inbox", "permit", "agent-reads-inbox"),
    ("lead", "read_inbox", "permit", "lead-works-all-cases"),
    ("privacy", "read_inbox", "none", None),
    ("auditor", "read_inbox", "forbid", "auditor-reads-nothing-else"),
    ("administrator", "read_inbox", "forbid", "administrator-reads-no-cases"),
    ("agent", "read_ledger", "none", None),
    ("lead", "read_ledger", "none", None),
    ("privacy", "read_ledger", "permit", "privacy-reads-ledger"),
    ("auditor", "read_ledger", "permit", "auditor-reads-ledger"),
    ("administrator", "read_ledger", "none", None),
    ("agent", "manage_staff", "none", None),
    ("lead", "manage_staff", "none", None),
    ("privacy", "manage_staff", "none", None),
    ("auditor", "manage_staff", "forbid", "auditor-reads-nothing-else"),
    ("administrator", "manage_staff", "permit", "administrator-manages-staff"),
    ("agent", "manage_services", "none", None),
    ("lead", "manage_services", "none", None),
    ("privacy", "manage_services", "none", None),
    ("auditor", "manage_services", "none", None),
    ("administrator", "manage_services", "permit", "administrator-manages-services"),
    ("agent", "read_health", "none", None),
    ("lead", "read_health", "permit", "health-is-watched"),
    ("privacy", "read_health", "none", None),
    ("auditor", "read_health", "none", None),
    ("administrator", "read_health", "permit", "health-is-watched"),
    ("agent", "read_reveals", "none", None),
    ("lead", "read_reveals", "none", None),
    ("privacy", "read_reveals", "permit", "reveals-are-watched"),
    ("auditor", "read_reveals", "permit", "reveals-are-watched"),
    ("administrator", "read_reveals", "none", None),
    ("agent", "review_access", "none", None),
    ("lead", "review_access", "none", None),
    ("privacy", "review_access", "permit", "access-is-reviewed"),
    ("auditor", "review_access", "permit", "access-is-reviewed"),
    ("administrator", "review_access", "permit", "access-is-reviewed"),
]

DESK += [
    ("agent", "open_exception", "permit", "exceptions-are-asked-for"),
    ("lead", "open_exception", "permit", "exceptions-are-asked-for"),
    ("privacy", "open_exception", "permit", "exceptions-are-asked-for"),
    ("auditor", "open_exception", "none", None),
    ("administrator", "open_exception", "none", None),
]

ME, OTHER = "staff-me", "staff-other"
CASE = [
    ("agent", "read_case", "general", "waiting", None, "permit", "agent-reads-cases"),
    ("agent", "read_case", "general", "claimed", ME, "permit", "agent-reads-cases"),
    ("agent", "read_case", "general", "claimed", OTHER, "none", None),
    ("agent", "read_case", "privacy", "waiting", None, "forbid", "privacy-cases-are-for-privacy"),
    ("agent", "claim_case", "general", "waiting", None, "permit", "agent-claims-open-cases"),
    ("agent", "claim_case", "general", "handed_back", None, "permit", "agent-claims-open-cases"),
    ("agent", "claim_case", "general", "closed", None, "none", None),
    ("agent", "claim_case", "general", "claimed", OTHER, "none", None),
    ("agent", "claim_case", "privacy", "waiting", None, "forbid", "privacy-cases-are-for-privacy"),
    ("agent", "answer_case", "general", "claimed", ME, "permit", "agent-works-own-cases"),
    ("agent", "answer_case", "general", "claimed", OTHER, "none", None),
    ("agent", "answer_case", "general", "waiting", None, "none", None),
    ("agent", "hand_back_case", "general", "answered", ME, "permit", "agent-works-own-cases"),
    ("agent", "hand_back_case", "general", "answered", OTHER, "none", None),
    ("agent", "close_case", "general", "answered", ME, "permit", "agent-works-own-cases"),
    ("agent", "close_case", "general", "answered", OTHER, "none", None),
    ("lead", "read_case", "privacy", "claimed", OTHER, "permit", "lead-works-all-cases"),
    ("lead", "claim_case", "general", "claimed", OTHER, "permit", "lead-works-all-cases"),
    ("lead", "close_case", "general", "answered", OTHER, "permit", "lead-works-all-cases"),
    ("agent", "reveal_detail", "general", "claimed", ME, "permit", "agent-reveals-on-own-cases"),
    ("agent", "reveal_detail", "general", "claimed", OTHER, "none", None),
    ("agent", "reveal_detail", "general", "waiting", None, "none", None),
    ("agent", "reveal_detail", "privacy", "claimed", ME, "forbid", "privacy-cases-are-for-privacy"),
    ("lead", "reveal_detail", "general", "claimed", OTHER, "permit", "lead-works-all-cases"),
    ("privacy", "reveal_detail", "general", "claimed", OTHER, "none", None),
    ("privacy", "reveal_detail", "privacy", "claimed", ME, "permit", "privacy-works-its-queue"),
    ("auditor", "reveal_detail", "general", "claimed", ME, "forbid", "auditor-reads-nothing-else"),
    ("privacy", "read_case", "privacy", "waiting", None, "permit", "privacy-works-its-queue"),
    ("privacy", "answer_case", "privacy", "claimed", ME, "permit", "privacy-works-its-queue"),
    ("privacy", "read_case", "general", "waiting", None, "none", None),
    ("auditor", "read_case", "general", "waiting", None, "forbid", "auditor-reads-nothing-else"),
    ("auditor", "close_case", "general", "claimed", ME, "forbid", "auditor-reads-nothing-else"),
    ("administrator", "read_case", "general", "waiting", None, "forbid", "administrator-reads-no-cases"),
    ("administrator", "claim_case", "privacy", "waiting", None, "forbid", "administrator-reads-no-cases"),
    ("stranger", "read_case", "general", "waiting", None, "none", None),
]  # fmt: skip


EXCEPTION = [
    ("agent", OTHER, "none", None),
    ("lead", OTHER, "permit", "leads-approve-exceptions"),
    ("privacy", OTHER, "permit", "leads-approve-exceptions"),
    ("auditor", OTHER, "none", None),
    ("administrator", OTHER, "none", None),
    *((role, ME, "forbid", "an-exception-takes-two") for role in (
        "agent", "lead", "privacy", "auditor", "administrator",
    )),
]  # fmt: skip


ENTRIES, MEASURES, CHANNEL = (
    "service-reads-ledger",
    "service-reads-metrics",
    "service-opens-its-channel",
)
SERVICE = [
    (("ledger",), "read_ledger", "permit", ENTRIES),
    (("metrics",), "read_ledger", "none", None),
    (("metrics",), "read_metrics", "permit", MEASURES),
    (("ledger",), "read_metrics", "none", None),
    (("ledger", "metrics"), "read_metrics", "permit", MEASURES),
    (("channel:whatsapp",), "read_ledger", "none", None),
    (("channel:whatsapp",), "whatsapp", "permit", CHANNEL),
    (("channel:whatsapp",), "phone", "none", None),
    (("ledger", "metrics"), "whatsapp", "none", None),
    ((), "whatsapp", "none", None),
    (("gateway",), "use_gateway", "permit", "service-uses-gateway"),
    (("metrics",), "use_gateway", "none", None),
]  # fmt: skip
CLEAN = {"injection": False, "abuse": False, "self_harm": False, "guards_broken": False}
CROSSING = [
    (("gateway",), {}, "permit", "gateway-passes-what-is-clean"),
    (("gateway",), {"abuse": True}, "permit", "gateway-passes-what-is-clean"),
    (("gateway",), {"injection": True}, "forbid", "gateway-stops-injection"),
    (("gateway",), {"self_harm": True}, "forbid", "gateway-leaves-danger-to-people"),
    (("gateway",), {"guards_broken": True}, "forbid", "gateway-stops-what-was-not-checked"),
    (("metrics",), {}, "none", None),
]  # fmt: skip


def decided(ruling):
    return ruling.effect, ruling.rules[0].id if ruling.rules else None, ruling.errors


@pytest.mark.parametrize(("action", "changes", "effect", "rule"), ASSISTANT)
def test_the_assistant_does_what_the_default_rules_say(book, action, changes, effect, rule):
    assert decided(book.rule(asks(action, **changes))) == (effect, rule, ())


@pytest.mark.parametrize(("role", "action", "effect", "rule"), DESK)
def test_staff_do_at_the_desk_what_their_role_says(book, role, action, effect, rule):
    assert decided(book.rule(at_desk(action, ME, groups_of(role)))) == (effect, rule, ())


@pytest.mark.parametrize("row", CASE)
def test_staff_do_on_a_case_what_their_role_says(book, row):
    role, action, queue, state, holder, effect, rule = row

    question = on_case(
        action, ME, groups_of(role), "case-1", queue=queue, state=state, holder=holder
    )

    assert decided(book.rule(question)) == (effect, rule, ())


@pytest.mark.parametrize(("scopes", "what", "effect", "rule"), SERVICE)
def test_a_service_does_what_the_scopes_of_its_key_say(book, scopes, what, effect, rule):
    question = (
        by_service(what, "service-1", scopes)
        if "_" in what
        else on_channel("service-1", scopes, what)
    )

    assert decided(book.rule(question)) == (effect, rule, ())


@pytest.mark.parametrize(("scopes", "changes", "effect", "rule"), CROSSING)
def test_what_crosses_the_gateway_is_what_the_guards_found_nothing_in(
    book, scopes, changes, effect, rule
):
    question = crossing("service-1", scopes, {**CLEAN, **changes})

    assert decided(book.rule(question)) == (effect, rule, ())


@pytest.mark.parametrize("action", ["sign_in", "manage_staff", "read_inbox", "manage_services"])
def test_a_service_is_no_member_of_staff_whatever_its_scopes_are_called(book, action):
    asked = by_service(action, "service-1", ("ledger", "administrator", "lead"))

    assert book.rule(asked).effect == "none"


@pytest.mark.parametrize(("role", "opener", "effect", "rule"), EXCEPTION)
def test_nobody_both_opens_and_approves_an_exception(book, role, opener, effect, rule):
    assert decided(book.rule(on_exception(ME, groups_of(role), "x-1", opener))) == (
        effect,
        rule,
        (),
    )


def test_two_roles_do_not_approve_what_one_person_asked_for(book):
    one = on_exception(ME, groups_of("lead"), "x-1", ME)
    roles = groups_of("agent") + groups_of("lead") + groups_of("privacy")
    both = Question(one.principal, one.action, one.resource, {}, roles, one.facts)

    assert decided(book.rule(both)) == ("forbid", "an-exception-takes-two", ())


@pytest.mark.parametrize(
    ("role", "queue", "effect"),
    [("privacy", "privacy", "permit"), ("privacy", "general", "none"), ("agent", "lead", "permit")],
)
def test_the_inbox_of_a_queue_is_for_those_who_work_it(book, role, queue, effect):
    assert book.rule(on_queue(ME, groups_of(role), queue)).effect == effect


def test_a_second_role_does_not_open_what_an_administrator_may_not_see(book):
    one = on_case(
        "read_case", ME, groups_of("lead"), "case-1", queue="general", state="waiting", holder=None
    )
    both = Question(
        one.principal,
        one.action,
        one.resource,
        {},
        groups_of("lead") + groups_of("administrator"),
        one.facts,
        one.within,
    )

    assert book.rule(one).effect == "permit"
    assert book.rule(both).effect == "forbid"


@pytest.mark.parametrize("action", ["answer", "say", "read_case", "sign_in", "manage_staff"])
def test_nobody_acts_in_another_kind_of_principal(book, action):
    staff_as_assistant = Question(("Assistant", "assistant"), "sign_in", ("Desk", "desk"))
    customer = Question(("Customer", "c"), action, ("Conversation", "c-1"), {})

    assert book.rule(staff_as_assistant).effect == "none"
    assert book.rule(customer).effect == "none"


def test_every_default_rule_decides_in_at_least_one_row_here(book):
    decides = {row[-1] for row in (*ASSISTANT, *DESK, *CASE, *EXCEPTION, *SERVICE, *CROSSING)} | {
        "privacy-reads-inbox"
    }

    assert decides - {None} == set(book.rules)


def test_the_table_has_at_least_sixty_rows():
    assert len(ASSISTANT) + len(DESK) + len(CASE) >= 60
