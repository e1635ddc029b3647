"""Somebody sends more of everything than anybody needs: a head without end, thousands of headers,
long addresses, cookies and bodies. Each has a limit, and nothing without end is gathered."""

import pytest

from tests import calls
from tests.attacks.raw import alive, line, send, until_closed
from tests.attacks.siege import call, kind
from tests.web.desk import PASSWORD, browser, enter

HEAD = b"GET /healthz HTTP/1.1\r\nHost: x\r\n"
LARGE = {
    "one header": HEAD + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
    "many headers": HEAD + b"".join(b"X-%d: a\r\n" % at for at in range(5_000)) + b"\r\n",
    "an address": b"GET /healthz?" + b"a" * 60_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a cookie": HEAD + b"Cookie: " + b"a=b; " * 20_000 + b"\r\n\r\n",
    "a header's name": HEAD + b"x" * 100_000 + b": a\r\n\r\n",
}


@pytest.mark.parametrize("data", LARGE.values(), ids=LARGE)
def test_a_large_head_is_refused(siege, data):
    said, closed = send(siege, data)

    assert closed
    assert said == b"" or said.startswith(b"HTTP/1.1 400")
    assert alive(siege)


@pytest.mark.parametrize(
    "begin", [HEAD + b"X: ", HEAD + b"X-", b"GET /"], ids=["value", "name", "address"]
)
def test_a_head_without_end_is_cut_off(siege, begin):
    """The parser gathers a header until it ends: a gigabyte of one would be a gigabyte of memory."""
    sent = 0
    with line(siege) as door:
        door.sendall(begin)
        try:
            for _ in range(400):
                door.sendall(b"a" * 10_000)
                sent += 10_000
        except ConnectionError:
            pass
        _, closed = until_closed(door)

    assert closed
    assert sent < 4_000_000
    assert alive(siege)


def test_a_head_of_common_size_is_read(siege):
    said, _ = send(siege, HEAD + b"Cookie: " + b"a" * 8_000 + b"\r\nConnection: close\r\n\r\n")

    assert said.startswith(b"HTTP/1.1 200")


def test_a_large_body_is_refused_whole(siege):
    url = f"{siege.base}/v1/conversations"
    large = {"identity": "a" * 150_000}

    answer = calls.post(url, json=large, timeout=30)

    assert (answer.status_code, kind(answer)) == (413, "too-large")
    chunks = (b"a" * 10_000 for _ in range(30))
    assert calls.post(url, content=chunks, timeout=30).status_code == 413


def test_long_words_are_refused_before_they_are_stored(siege):
    customer = siege.newcomer()

    answer = customer.say("a" * 8_001)

    assert (answer.status_code, kind(answer)) == (413, "too-large")
    assert customer.read()["messages"] == []
    assert customer.say("a" * 8_000).status_code == 200


def test_long_fields_of_a_form_are_wrong_and_not_slow(siege):
    login = siege.hire().login
    for long in ({"password": "a" * 50_000}, {"login": "a" * 50_000}, {"next": "/console" * 5_000}):
        answer = enter(
            browser(siege.base, login),
            long.get("password", "wrong wrong wrong"),
            **{name: value for name, value in long.items() if name != "password"},
        )
        assert answer.status_code in {400, 403}
        assert "aaaaaaaaaa" * 20 not in answer.text
    many = {f"f{at}": "x" for at in range(50)}
    assert enter(browser(siege.base, login), PASSWORD, **many).status_code == 400


def test_a_long_token_is_no_token(siege):
    customer = siege.newcomer()

    assert call(customer, "GET", "/messages", "x" * 5_000).status_code in {404, 422}
