"""Somebody asks for another protocol or with another verb, hoping that a route answers which was not
meant to: a verb does what it says, an upgrade is passed over, and no header changes either."""

import pytest

from tests import calls
from tests.attacks.raw import send
from tests.attacks.siege import call

VERBS = ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get")
PATHS = (
    "/console",
    "/console/people",
    "/console/sign-in",
    "/metrics",
    "/ledger/key",
    "/v1/conversations",
)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("path", PATHS)
def test_a_verb_nobody_offers_does_nothing(siege, administrator, verb, path):
    cookie = f"handrail-desk={administrator.cookies['handrail-desk']}"
    head = f"{verb} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"

    said, _ = send(siege, head.encode())

    assert said.split(b" ")[1] in {b"400", b"404", b"405"}
    assert b"Cookie" not in said
    assert administrator.cookies["handrail-desk"].encode() not in said


@pytest.mark.parametrize("header", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_a_header_is_no_verb(siege, header):
    customer = siege.newcomer()
    for told in ("DELETE", "GET", "PUT"):
        url = f"{siege.base}/v1/conversations/{customer.id}/messages"
        headers = {"X-Handrail-Token": customer.token, header: told}
        body = {"client_id": f"m-{told}", "text": "Hello"}
        assert calls.post(url, headers=headers, json=body, timeout=30).status_code == 200
    assert len(customer.read()["messages"]) == 6


@pytest.mark.parametrize("header", ["X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix"])
def test_a_header_is_no_path(siege, header):
    answer = calls.get(f"{siege.base}/healthz", headers={header: "/console/people"}, timeout=30)

    assert answer.json() == {"status": "alive"}


UPGRADES = {
    "websocket": "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
    "h2c": "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk\r\n",
}


@pytest.mark.parametrize("headers", UPGRADES.values(), ids=UPGRADES)
def test_no_other_protocol_is_spoken(siege, headers):
    customer = siege.newcomer()
    head = f"GET /v1/conversations/{customer.id}/messages HTTP/1.1\r\nHost: x\r\n{headers}"

    said, _ = send(siege, f"{head}\r\n".encode(), quiet=2)

    assert said.startswith(b"HTTP/1.1 404")
    assert b"101 " not in said
    assert call(customer, "GET", "/messages").status_code == 200
