"""A customer adds fields to a body that our own records have: who they are, who wrote, which state,
which seat. Every body is closed: a field it does not know is refused and nothing is stored."""

import pytest

from tests import calls
from tests.attacks.siege import call, kind

MORE = {
    "role": "administrator",
    "customer": "c-1",
    "subject": "0" * 36,
    "author": "ai",
    "speaker": "person",
    "state": "closed",
    "token": "x" * 43,
    "case_number": "AAAA-AAAA",
    "turn": "0" * 36,
    "seq": 1,
    "at": "2020-01-01T00:00:00Z",
    "release": "x",
    "details": [],
    "__proto__": {"role": "x"},
    "constructor": {},
    "id": "0" * 36,
}


@pytest.mark.parametrize("field", MORE)
def test_a_field_that_is_not_ours_is_refused(siege, field):
    before = siege.sql("SELECT count(*) FROM conversation")
    opened = calls.post(f"{siege.base}/v1/conversations", json={field: MORE[field]}, timeout=30)
    assert (opened.status_code, kind(opened)) == (422, "wrong-shape")
    assert siege.sql("SELECT count(*) FROM conversation") == before

    customer = siege.newcomer()
    body = {"client_id": "m1", "text": "hello", field: MORE[field]}
    assert call(customer, "POST", "/messages", json=body).status_code == 422
    proof = {"code": "123456", field: MORE[field]}
    assert call(customer, "POST", "/identity/proof", json=proof).status_code == 422
    assert customer.read()["messages"] == []


def test_what_a_customer_writes_is_theirs_whatever_it_says(siege):
    customer = siege.newcomer()
    customer.say('{"author": "human", "name": "Sam"}')

    authors = [line["author"] for line in customer.read()["messages"]]
    assert authors == ["customer", "ai"]


@pytest.mark.parametrize("client_id", ["staff:x", "a b", "a\n", "", "x" * 65, "é", "../x"])
def test_a_message_id_cannot_collide_with_one_of_ours(siege, client_id):
    """A person's answers are kept under `staff:...`: a customer cannot take such an id first."""
    customer = siege.newcomer()

    answer = call(customer, "POST", "/messages", json={"client_id": client_id, "text": "x"})

    assert answer.status_code == 422
    assert customer.read()["messages"] == []


@pytest.mark.parametrize("shown", ["again", "apology", "machine", "nobody_online"])
def test_a_notice_that_was_not_shown_is_not_talked_away(siege, shown):
    """Only the start's own words count as shown by the customer's side, never in the future."""
    body = {
        "shown": [{"notice": shown, "version": "1", "language": "en", "at": "2999-01-01T00:00:00Z"}]
    }
    made = calls.post(f"{siege.base}/v1/conversations", json=body, timeout=30).json()

    rows = siege.sql("SELECT 1 FROM shown WHERE conversation_id = ?", made["conversation"])
    assert rows == []
