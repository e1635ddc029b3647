"""An agent holds one case and asks for another's: by every route that takes a case, by the turn of
another case in the address, by the detail of another case, by the stream."""

import re
from itertools import takewhile

import pytest

from tests.web.desk import WISH

IBAN = "DE89 3704 0044 0532 0130 00"
SECRET = "my aunt Hedwiga lives in Quakenbrueck"


@pytest.fixture
def scene(siege):
    """A holder with a case, and an attacker with one of their own."""
    holder, attacker = siege.hire(), siege.hire()
    theirs = siege.held_case(holder, f"{SECRET}, please pay to {IBAN}")
    mine = siege.held_case(attacker, "How long does delivery take?")
    return holder, theirs, attacker, mine


def test_no_route_shows_or_changes_it(siege, scene):
    holder, (customer, path), attacker, _ = scene
    before = siege.sql("SELECT state, holder FROM support_case WHERE id = ?", path[-36:])

    answers = [attacker.get(path), attacker.get(f"{path}/conversation")]
    for deed in ("claim", "close", "hand-back", "answer", "reveal"):
        fields = {"words": "I", "detail": "IBAN_1", "reason": "payment"}
        answers += [attacker.post(f"{path}/{deed}", **fields)]

    assert {answer.status_code for answer in answers} == {403}
    assert not any("Hedwiga" in answer.text or "3704" in answer.text for answer in answers)
    assert siege.sql("SELECT state, holder FROM support_case WHERE id = ?", path[-36:]) == before
    assert len([line for line in customer.read()["messages"] if line["author"] == "human"]) == 0
    assert "Hedwiga" in holder.page(path)


def test_the_turn_of_another_case_is_not_explained(siege, scene):
    _, (customer, _), attacker, (_, own) = scene
    turn = next(line["turn"] for line in customer.read()["messages"] if line["turn"])

    shown = attacker.page(f"{own}?turn={turn}")

    assert turn not in shown
    assert "Hedwiga" not in shown
    assert re.search("delivery", shown)


def test_the_detail_of_another_case_is_not_revealed(siege, scene):
    holder, (_, path), attacker, (_, own) = scene

    for detail in (
        "IBAN_1",
        "IBAN_0",
        "IBAN_-1",
        "IBAN_99999999999999999999",
        "_1",
        "IBAN",
        "EMAIL_1",
    ):
        answer = attacker.post(f"{own}/reveal", detail=detail, reason="payment")
        assert answer.status_code == 404
        assert "3704" not in answer.text
    assert "3704" in holder.post(f"{path}/reveal", detail="IBAN_1", reason="payment").text


def test_its_stream_tells_nothing_of_it(siege, scene):
    _, (customer, path), attacker, _ = scene
    with attacker.stream(f"/console/live?case={path[-36:]}") as answer:
        lines = answer.iter_lines()
        assert next(lines) == "event: hello"
        customer.say("Hello again")
        siege.newcomer().say(WISH)
        heard = list(takewhile(lambda line: line not in {"event: inbox", "event: beat"}, lines))

    assert "event: case" not in heard


def test_after_handing_back_it_is_another_agents_who_takes_it(siege, scene):
    holder, (_, path), attacker, _ = scene
    holder.post(f"{path}/hand-back")
    assert attacker.post(f"{path}/claim").status_code == 303

    answer = holder.post(f"{path}/reveal", detail="IBAN_1", reason="payment")

    assert answer.status_code == 403
    assert "3704" not in answer.text
    assert holder.get(path).status_code == 403
