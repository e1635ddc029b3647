"""Public pages over real HTTP: what the assistant is, articles, why an answer was given."""

import socket
import time

import httpx2
import pytest

from tests.conftest import Customer, Served, open_conversation


def page(served: Served, path: str, language: str = "en") -> httpx2.Response:
    return httpx2.get(f"{served.base}{path}", headers={"Accept-Language": language}, timeout=30)


@pytest.fixture
def link(customer: Customer) -> str:
    turn = customer.say("Can I return a personalised mug?").json()["messages"][0]["turn"]
    url = f"{customer.base}/v1/conversations/{customer.id}/turns/{turn}/why"
    return httpx2.get(url, headers={"X-Handrail-Token": customer.token}, timeout=30).json()["link"]


def test_the_page_about_the_assistant_tells_what_is_configured(town):
    told = page(town, "/about").text

    release = httpx2.get(f"{town.base}/readyz", timeout=30).json()["release"]
    assert release in told
    assert "answer-from-knowledge" in told
    assert "agent-reads-inbox" not in told  # rules about staff are not the public's
    assert "none: no language model is used" in told
    assert "handrail.local/ledger" in told


def test_it_speaks_the_visitors_language(town):
    assert '<html lang="de">' in page(town, "/about", "de-AT,de;q=0.9").text
    assert '<html lang="en">' in page(town, "/about", "fr").text


def test_an_article_is_shown_as_the_assistant_quotes_it(town):
    shown = page(town, "/help/personalised-items")

    assert shown.status_code == 200
    assert 'id="returns"' in shown.text
    assert "cannot be returned" in shown.text


def test_a_source_leads_to_its_article(town, customer):
    reply = customer.say("Can I return a personalised mug?").json()["messages"][0]
    address, _, anchor = reply["sources"][0]["link"].partition("#")

    shown = page(town, address).text

    assert f'id="{anchor}"' in shown


@pytest.mark.parametrize("path", ["/help/none", "/help/../etc", "/help/%00", "/nowhere"])
def test_what_is_not_there_is_not_found(town, path):
    missing = page(town, path)

    assert missing.status_code == 404
    assert "Traceback" not in missing.text


def test_why_opens_by_its_link_and_holds_nothing_the_customer_wrote(town, link):
    shown = page(town, link)

    assert shown.status_code == 200
    assert "cannot be returned" in shown.text
    assert "mug" not in shown.text
    assert "answer-from-knowledge" in shown.text


def test_why_does_not_open_by_a_guessed_link(town, link):
    guessed = link[:-1] + ("0" if link[-1] != "0" else "1")

    assert page(town, guessed).status_code == 404
    assert page(town, link.rsplit("/", 1)[0] + "/").status_code == 404


@pytest.mark.parametrize("path", ["/", "/about", "/help/personalised-items"])
def test_pages_run_no_foreign_code_and_are_framed_nowhere(town, path):
    headers = page(town, path).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


def test_the_widgets_script_carries_the_notices_and_is_kept_by_its_tag(town):
    first = page(town, "/widget/handrail-chat.js")
    again = httpx2.get(
        f"{town.base}/widget/handrail-chat.js",
        headers={"If-None-Match": first.headers["etag"]},
        timeout=30,
    )

    assert "It is a computer program, not a person" in first.text
    assert "HANDRAIL_CONFIG" not in first.text
    assert again.status_code == 304


def test_a_body_that_dribbles_in_is_cut_off(town):
    with socket.create_connection(("127.0.0.1", town.port), timeout=30) as line:
        line.sendall(
            b"POST /v1/conversations HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            b"Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"
        )
        begun = time.monotonic()
        answer = line.recv(4096)

    assert b" 408 " in answer.split(b"\r\n")[0]
    assert time.monotonic() - begun < 20


def test_a_long_conversation_can_be_read_page_by_page(town):
    customer = open_conversation(town.base)
    for number in range(30):
        assert customer.say(f"hello {number}").status_code == 200

    after, seen = 0, 0
    while lines := httpx2.get(
        f"{town.base}/v1/conversations/{customer.id}/messages?after={after}",
        headers={"X-Handrail-Token": customer.token},
        timeout=30,
    ).json()["messages"]:
        after, seen = lines[-1]["seq"], seen + len(lines)

    assert seen == 60
