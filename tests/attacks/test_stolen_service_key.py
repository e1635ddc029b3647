"""Somebody found another system's key and tries it on everything: it opens its scope, as a bearer's, in
time, and is neither a session, nor a token, nor a longer or shorter key."""

import re

import pytest

from tests import calls
from tests.attacks.siege import call
from tests.web.desk import browser


@pytest.fixture
def key(siege, administrator) -> str:
    made = administrator.post("/console/services/add", name="Shop app", channel="shopapp", days="7")
    return re.search(r'id="key">([^<]+)<', made.text)[1]


def opened(siege, key: str, channel: str = "shopapp", scheme: str = "Bearer") -> int:
    headers = {"Authorization": f"{scheme} {key}"}
    body = {"channel": channel}
    return calls.post(
        f"{siege.base}/v1/conversations", json=body, headers=headers, timeout=30
    ).status_code


def test_it_opens_its_own_channel_and_nothing_else(siege, key):
    assert opened(siege, key) == 201
    for channel in ("shopapp2", "shop", "email", "shopapp-", "a"):
        assert opened(siege, key, channel) == 403
    bearer = {"Authorization": f"Bearer {key}"}
    for path in ("/metrics", "/ledger/tile/entries/000.p/1"):
        assert calls.get(siege.base + path, headers=bearer, timeout=30).status_code == 403
    assert browser(siege.base).get("/console", **bearer).status_code == 303
    assert browser(siege.base).get("/console", Cookie=f"handrail-desk={key}").status_code == 303


def test_it_reads_nobodys_conversation(siege, key):
    customer = siege.newcomer()
    customer.say("Hello")

    assert call(customer, "GET", "/messages", token=key).status_code == 404
    url = f"{siege.base}/v1/conversations/{customer.id}/messages"
    assert calls.get(url, headers={"Authorization": f"Bearer {key}"}, timeout=30).status_code == 404


def test_no_other_spelling_of_it_is_a_key(siege, key):
    for wrong in (
        key[:-1],
        key + "x",
        key.upper(),
        key.removeprefix("handrail_"),
        "handrail_" + key,
        "handrail_%",
        "handrail_*",
    ):
        assert opened(siege, wrong) == 401
    for scheme in ("Basic", "Token", "Bearer,"):
        assert opened(siege, key, scheme=scheme) == 401
    url = f"{siege.base}/v1/conversations?key={key}&access_token={key}"
    assert calls.post(url, json={"channel": "shopapp"}, timeout=30).status_code == 401
    assert opened(siege, key) == 201


def test_after_its_day_it_opens_nothing(siege, key):
    assert opened(siege, key) == 201
    siege.sql("UPDATE service SET expires_at = 1 WHERE hint = ?", key[-4:])

    assert opened(siege, key) == 401


def test_a_conversations_token_is_no_key(siege):
    token = siege.newcomer().token

    assert opened(siege, token) == 401
    assert opened(siege, f"handrail_{token}") == 401
