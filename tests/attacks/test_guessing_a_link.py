"""Somebody collects links to explanations and tries to make one of another turn: a link's proof is
128 bits under a key that only we have, in one spelling."""

import pytest

from tests import calls
from tests.attacks.siege import call


def link_of(customer) -> str:
    turn = customer.say("How long does delivery take?").json()["messages"][0]["turn"]
    return call(customer, "GET", f"/turns/{turn}/why").json()["link"]


def status(siege, path: str) -> int:
    return calls.get(siege.base + path, timeout=30).status_code


TRICKS = {
    "cut": "/why/{turn}/{cut}",
    "longer": "/why/{turn}/{proof}0",
    "capitals": "/why/{turn}/{PROOF}",
    "nothing": "/why/{turn}/%20",
    "a letter of many bytes": "/why/{turn}/{cut}%C3%A9",
    "broken letters": "/why/{turn}/%FF%FE",
    "the turn in capitals": "/why/{TURN}/{proof}",
    "a null": "/why/{turn}%00/{proof}",
    "a path in a path": "/why/x%2F..%2F{turn}/{proof}",
}


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
def test_no_other_spelling_opens_it(siege, trick):
    _, _, turn, proof = link_of(siege.newcomer()).split("/")
    assert any(letter.isalpha() for letter in proof)

    ways = {"cut": proof[:-1], "PROOF": proof.upper(), "TURN": turn.upper()}
    assert status(siege, trick.format(turn=turn, proof=proof, **ways)) == 404
    assert status(siege, f"/why/{turn}/{proof}") == 200


def test_the_proof_of_one_turn_opens_no_other(siege):
    customer = siege.newcomer()
    first, second = link_of(customer).split("/"), link_of(customer).split("/")

    assert status(siege, f"/why/{first[2]}/{second[3]}") == 404
    assert status(siege, "/".join(second)) == 200
