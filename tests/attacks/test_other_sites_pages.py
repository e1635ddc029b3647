"""A page somewhere else reads or writes as its visitor, or frames our pages under its own buttons: the
origin is compared whole, nothing is framed, and no answer says that credentials may go along."""

import httpx2
import pytest

from tests import calls

NAMED = "https://shop.example"  # the one site the settings name
TRICKS = (
    "null",
    "https://shop.example.evil.example",
    "https://evilshop.example",
    "https://shop.example@evil.example",
    "http://shop.example",
    "https://shop.example:8443",
    "https://SHOP.example",
    "https://shop.example/",
    "https://shop.example, https://evil.example",
    "https://shopxexample",
    "file://",
    "chrome-extension://abcdefgh",
    "http://127.0.0.1.evil.example",
    "",
    "*",
)


def open_from(siege, origin: str, **headers: str) -> httpx2.Response:
    url = f"{siege.base}/v1/conversations"
    return calls.post(url, json={}, headers={"Origin": origin, **headers}, timeout=30)


@pytest.mark.parametrize("origin", TRICKS)
def test_an_origin_that_only_looks_right_is_refused(siege, origin):
    before = siege.sql("SELECT count(*) FROM conversation")

    answer = open_from(siege, origin)

    assert answer.status_code == 403
    assert "access-control-allow-origin" not in answer.headers
    assert siege.sql("SELECT count(*) FROM conversation") == before


@pytest.mark.parametrize("origin", TRICKS)
def test_its_preflight_promises_nothing(siege, origin):
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST",
             "Access-Control-Request-Headers": "x-handrail-token"}  # fmt: skip

    answer = calls.options(f"{siege.base}/v1/conversations", headers=asked, timeout=30)

    assert answer.status_code in {400, 403}
    assert answer.headers.get("access-control-allow-origin", "") not in {origin or "*", "*"}


def test_the_named_site_is_answered_without_credentials(siege):
    answer = open_from(siege, NAMED)

    assert answer.status_code == 201
    assert answer.headers["access-control-allow-origin"] == NAMED
    assert "access-control-allow-credentials" not in answer.headers
    assert "origin" in answer.headers["vary"].lower()


def test_the_host_a_request_names_makes_no_site_ours(siege):
    """A page of evil.example may say any origin but its own, and a browser never another host."""
    answer = open_from(siege, "https://evil.example", **{"X-Forwarded-Host": "evil.example"})

    assert answer.status_code == 403


def test_no_page_can_be_framed(siege, administrator):
    pages = ["/", "/about", "/console/sign-in", "/console/join", "/nothing", "/why/x/y", "/help/x"]
    answers = [calls.get(siege.base + path, timeout=30) for path in pages]
    answers += [
        administrator.get(path) for path in ("/console/people", "/console/account", "/console/x")
    ]
    for answer in answers:
        if answer.headers["content-type"].startswith("text/html"):
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-frame-options"] == "DENY"
            assert answer.headers["cross-origin-opener-policy"] == "same-origin"


def test_the_console_is_read_by_no_other_site_even_a_named_one(siege, administrator):
    answer = administrator.get("/console/people", Origin=NAMED)

    assert "access-control-allow-credentials" not in answer.headers
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
