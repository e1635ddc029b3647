"""Somebody asks for the message after one that no database can count to: what is out of range is a
wrong field, and not an error whose words land in the log."""

import pytest

from tests import calls
from tests.attacks.siege import call

OUT = ("9" * 30, "9223372036854775808", "1e3", "0x10", "1.5", "NaN", "x", "1 2", "٣x")


@pytest.mark.parametrize("after", OUT)
@pytest.mark.parametrize("what", ["messages", "stream"])
def test_it_is_a_wrong_field(siege, what, after):
    customer = siege.newcomer()
    url = f"{siege.base}/v1/conversations/{customer.id}/{what}"
    headers = {"X-Handrail-Token": customer.token}

    with calls.stream("GET", url, headers=headers, params={"after": after}) as answer:
        assert answer.status_code == 422
        assert after not in answer.read().decode()


@pytest.mark.parametrize("after", ["-5", "0", "-99999999999999999999", "1", "9007199254740992"])
def test_what_can_be_counted_is_answered(siege, after):
    customer = siege.newcomer()
    customer.say("Hello")

    answer = call(customer, "GET", "/messages", params={"after": after})

    assert answer.status_code == 200
    assert len(answer.json()["messages"]) == max(0, 2 - max(0, int(after)))
