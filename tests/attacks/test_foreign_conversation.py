"""A customer knows the id of another's conversation and tries every route with their own token, a
broken one or none: what is foreign is answered byte for byte like what was never there."""

import re

import pytest

from tests.attacks.siege import call
from tests.web.test_every_door import routes

ROUTES = sorted(route for route in routes() if "{conversation}" in route)
NEVER = "01a20000-0000-7000-8000-000000000000"
BODIES = {"messages": {"client_id": "m1", "text": "hello"}, "proof": {"code": "123456"}}


@pytest.mark.parametrize("route", ROUTES)
def test_foreign_and_missing_are_the_same(siege, route):
    method, _, path = route.partition(" ")
    owner, stranger = siege.newcomer(), siege.newcomer()
    said = owner.say("How long does delivery take?").json()
    turn = said["messages"][0]["turn"]
    what = path.removeprefix("/v1/conversations/{conversation}").replace("{turn}", turn)
    body = next((one for name, one in BODIES.items() if name in what), None)
    more = {"json": body} if method == "POST" and body else {}

    tokens = (
        stranger.token,
        "",
        owner.token[:-1],
        owner.token.lower(),
        owner.token + "x",
        "\u00e9",
    )
    foreign = [call(owner, method, what, token, **more) for token in tokens]
    owner_id, owner.id = owner.id, NEVER
    missing = call(owner, method, what, **more)

    assert {(one.status_code, one.text) for one in foreign} == {(missing.status_code, missing.text)}
    assert missing.status_code == 404
    assert {one.headers["cache-control"] for one in foreign} == {"no-store"}
    owner.id = owner_id
    assert len(owner.read()["messages"]) == 2


@pytest.mark.parametrize("what", ["why", "receipt"])
def test_anothers_turn_in_ones_own_conversation_is_missing(siege, what):
    owner, stranger = siege.newcomer(), siege.newcomer()
    turn = owner.say("How long does delivery take?").json()["messages"][0]["turn"]
    stranger.say("Hello")

    foreign = call(stranger, "GET", f"/turns/{turn}/{what}")
    missing = call(stranger, "GET", f"/turns/{NEVER}/{what}")

    assert (foreign.status_code, foreign.text) == (missing.status_code, missing.text)
    assert foreign.status_code == 404
    assert call(owner, "GET", f"/turns/{turn}/{what}").status_code == 200


def test_a_token_never_stands_in_an_answer_or_the_log_again(siege):
    owner = siege.newcomer()
    answers = [
        owner.say("Hello"),
        call(owner, "GET", "/messages"),
        call(owner, "GET", "/transcript"),
    ]

    assert not any(owner.token in answer.text for answer in answers)
    assert owner.token not in (siege.served.folder / "server.log").read_text("utf-8")
    assert not re.search(owner.token, str(siege.sql("SELECT * FROM conversation")))
