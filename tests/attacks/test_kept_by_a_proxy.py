"""Somebody shares a proxy or a computer with a customer or an agent and looks at what it kept: no
answer that is anybody's may be stored, errors included, and none is sniffed into another kind."""

import pytest

from tests import calls
from tests.attacks.siege import call
from tests.web.desk import PASSWORD, browser, enter


@pytest.mark.parametrize(
    "what", ["/messages", "/transcript", "/identity", "/turns/{turn}/why", "/turns/{turn}/receipt"]
)
def test_what_a_customer_reads_is_stored_nowhere(siege, what):
    customer = siege.newcomer()
    turn = customer.say("How long does delivery take?").json()["messages"][0]["turn"]

    for token in (customer.token, "x"):
        answer = call(customer, "GET", what.replace("{turn}", turn), token)
        assert answer.status_code == (200 if token == customer.token else 404)
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_token_itself_is_stored_nowhere(siege):
    opened = calls.post(f"{siege.base}/v1/conversations", json={}, timeout=30)

    assert "token" in opened.json()
    assert opened.headers["cache-control"] == "no-store"


def test_no_page_of_the_console_and_no_link_to_an_explanation_is_stored(siege, administrator):
    customer = siege.newcomer()
    turn = customer.say("How long does delivery take?").json()["messages"][0]["turn"]
    link = call(customer, "GET", f"/turns/{turn}/why").json()["link"]

    answers = [administrator.get(path) for path in ("/console/people", "/console/account")]
    answers += [calls.get(siege.base + link, timeout=30)]
    answers += [calls.get(f"{siege.base}/metrics", timeout=30)]
    assert {answer.headers["cache-control"] for answer in answers} == {"no-store"}


def test_what_is_the_same_for_everybody_may_be_kept(siege):
    widget = calls.get(f"{siege.base}/widget/handrail-chat.js", timeout=30)

    assert "public" in widget.headers["cache-control"]
    assert "set-cookie" not in widget.headers


def test_a_cookie_is_for_our_pages_alone(siege):
    cookie = enter(browser(siege.base, siege.hire().login), PASSWORD).headers["set-cookie"].lower()

    for word in ("httponly", "samesite=strict", "path=/"):
        assert word in cookie
    for word in ("domain=", "expires=", "max-age="):
        assert word not in cookie
