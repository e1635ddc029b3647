"""Somebody has the database's file, not the keys, and changes or swaps what is sealed in it, to read
one customer's words as another: a seal opens in its own row, column and customer's key alone."""

import pytest

from tests.attacks.siege import call

SECRET = "my aunt Hedwiga lives in Quakenbrueck"
BODY = "SELECT id, body FROM message WHERE conversation_id = ? ORDER BY seq"


@pytest.fixture
def two(siege):
    """A victim who said something, and the attacker's own conversation."""
    victim, attacker = siege.newcomer(), siege.newcomer()
    victim.say(SECRET)
    attacker.say("How long does delivery take?")
    return victim, attacker


def put(siege, message: str, body: bytes) -> None:
    siege.sql("UPDATE message SET body = ? WHERE id = ?", body, message)


def refused(answer) -> bool:
    """The fixed apology, and not a word of anybody."""
    apology = answer.status_code == 503 and "112" in answer.text
    return apology and "Hedwiga" not in answer.text and "delivery" not in answer.text


WAYS = {
    "a bit": lambda body: body[:-1] + bytes([body[-1] ^ 1]),
    "the nonce": lambda body: body[:1] + bytes(12) + body[13:],
    "cut": lambda body: body[:20],
    "nothing": lambda _: b"",
    "another version": lambda body: b"\x02" + body[1:],
    "twice": lambda body: body + body,
}


@pytest.mark.parametrize("change", WAYS.values(), ids=WAYS)
def test_a_changed_seal_opens_nothing(siege, two, change):
    _, attacker = two
    message, body = siege.sql(BODY, attacker.id)[0]
    assert call(attacker, "GET", "/messages").status_code == 200

    put(siege, message, change(bytes(body)))

    for what in ("/messages", "/transcript"):
        assert refused(call(attacker, "GET", what))
    put(siege, message, body)
    assert call(attacker, "GET", "/messages").status_code == 200


def test_another_customers_seal_opens_nothing(siege, two):
    victim, attacker = two
    message, own = siege.sql(BODY, attacker.id)[0]
    put(siege, message, siege.sql(BODY, victim.id)[0][1])

    assert refused(call(attacker, "GET", "/messages"))
    put(siege, message, own)


def test_two_messages_of_one_customer_cannot_be_swapped(siege, two):
    """Under the same key: the row is bound into the seal, so an order cannot be turned round."""
    _, attacker = two
    (first, one), (second, other) = siege.sql(BODY, attacker.id)[:2]
    put(siege, first, other)
    put(siege, second, one)

    assert refused(call(attacker, "GET", "/messages"))


def test_a_trace_is_no_message(siege, two):
    """Another column of the same customer."""
    _, attacker = two
    message, _ = siege.sql(BODY, attacker.id)[0]
    [(trace,)] = siege.sql("SELECT trace FROM turn WHERE conversation_id = ?", attacker.id)
    put(siege, message, trace)

    assert refused(call(attacker, "GET", "/messages"))


def test_a_whole_conversation_moved_to_the_attacker_opens_nothing(siege, two):
    victim, attacker = two
    siege.sql("UPDATE message SET conversation_id = ?, seq = seq + 100, client_id = NULL"
              " WHERE conversation_id = ?", attacker.id, victim.id)  # fmt: skip

    assert refused(call(attacker, "GET", "/messages"))


def test_the_token_of_another_conversation_written_over_ones_own_is_the_other_one(siege, two):
    """Who can write the table can take over a door, not what is behind it: the subject's key decides."""
    victim, attacker = two
    [(subject,)] = siege.sql("SELECT subject_id FROM conversation WHERE id = ?", victim.id)
    siege.sql("UPDATE conversation SET subject_id = ? WHERE id = ?", subject, attacker.id)

    assert refused(call(attacker, "GET", "/messages"))
