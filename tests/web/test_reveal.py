"""A hidden detail, shown to one person for a reason, once it is written down."""

import re
import time

import pytest
from sqlcipher3 import dbapi2

from tests.conftest import open_conversation
from tests.web.desk import WISH, hire, people_at, signed_in

IBAN = "DE89 3704 0044 0532 0130 00"


@pytest.fixture(scope="module")
def people(staffed):
    return people_at(staffed, "agent", "privacy", "auditor")


@pytest.fixture
def case(staffed, people):
    """A case that our agent holds, of a customer who named an account."""
    customer = open_conversation(staffed.base)
    customer.say(f"please pay to {IBAN}")
    customer.say(WISH)
    path = people["agent"].case_of(customer)
    people["agent"].post(f"{path}/claim")
    return customer, path


def entries(served) -> bytes:
    data = dbapi2.connect(f"file:{served.folder}/.handrail/data/data.db?mode=ro", uri=True)
    rows = data.execute("SELECT entry FROM ledger_leaf ORDER BY rowid").fetchall()
    data.close()
    return b"\n".join(bytes(row[0]) for row in rows)


def test_a_detail_is_hidden_until_a_reason_is_given(staffed, people, case):
    _, path = case
    agent = people["agent"]
    page = agent.page(path)
    assert IBAN not in page
    assert 'value="IBAN_1"' in page

    shown = agent.post(f"{path}/reveal", detail="IBAN_1", reason="payment")

    assert shown.status_code == 200
    assert IBAN in shown.text
    assert shown.headers["refresh"] == f"60; url={path}"
    assert shown.headers["cache-control"] == "no-store"
    assert IBAN not in agent.page(path)
    last = entries(staffed).splitlines()[-1]
    assert b"staff:detail:revealed" in last
    assert b"IBAN_1" in last
    assert b"payment" in last
    written, bare = entries(staffed), IBAN.replace(" ", "").encode()
    assert IBAN.encode() not in written
    pieces = [bare[at : at + 10] for at in range(len(bare) - 9)]  # shorter ones are in any hash
    assert not [piece for piece in pieces if piece in written]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"detail": "IBAN_1", "reason": ""}, 400),
        ({"detail": "IBAN_1", "reason": "curious"}, 400),
        ({"detail": "IBAN_2", "reason": "payment"}, 404),
        ({"detail": "IBAN_١", "reason": "payment"}, 404),
        ({"detail": "' OR 1", "reason": "payment"}, 404),
        ({"reason": "payment"}, 404),
    ],
)
def test_nothing_is_shown_or_written_for_a_wrong_question(staffed, people, case, fields, status):
    _, path = case
    before = entries(staffed).count(b"staff:detail:revealed")

    answer = people["agent"].post(f"{path}/reveal", **fields)

    assert answer.status_code == status
    assert IBAN not in answer.text
    assert entries(staffed).count(b"staff:detail:revealed") == before


def test_what_one_sees_anyway_is_not_revealed(staffed, people):
    customer = open_conversation(staffed.base)
    customer.say("write to anna@example.org please")
    customer.say(WISH)
    path = people["agent"].case_of(customer)
    people["agent"].post(f"{path}/claim")

    answer = people["agent"].post(f"{path}/reveal", detail="EMAIL_1", reason="payment")

    assert answer.status_code == 400
    assert "You see this detail in the conversation." in answer.text


def test_nobody_reveals_on_a_case_they_do_not_hold(staffed, people, case, lena):
    _, path = case
    for desk in (lena, people["privacy"], people["auditor"]):
        answer = desk.post(f"{path}/reveal", detail="IBAN_1", reason="legal")
        assert answer.status_code == 403
        assert IBAN not in answer.text


def test_the_privacy_team_sees_who_saw_what_and_why(people, case):
    customer, path = case
    people["agent"].post(f"{path}/reveal", detail="IBAN_1", reason="mistake")

    for role in ("privacy", "auditor"):
        page = people[role].page("/console/reveals")
        row = re.search(rf"<tr>(?:(?!</tr>).)*{customer.case_number}.*?</tr>", page, re.DOTALL)[0]
        assert "iban 1" in row
        assert "To see whether the detail is right" in row
        assert "Agent" in row
        assert IBAN not in page
    assert people["agent"].get("/console/reveals").status_code == 403


def test_who_looks_at_many_is_stopped(staffed, people, case):
    login = f"agent{time.monotonic_ns()}"
    hire(staffed, {login: "agent"})
    desk = signed_in(staffed.base, login)
    customer = open_conversation(staffed.base)
    customer.say(f"please pay to {IBAN}")
    customer.say(WISH)
    path = desk.case_of(customer)
    desk.post(f"{path}/claim")
    statuses = [
        desk.post(f"{path}/reveal", detail="IBAN_1", reason="payment").status_code
        for _ in range(31)
    ]
    assert statuses == [200] * 30 + [429]
