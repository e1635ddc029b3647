"""Calls that leave us: where names lead is looked at once, and nowhere else is gone."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from handrail.core.errors import Broken
from handrail.outbound.client import allowed, leads_inside, open_client
from handrail.shops.http import HttpRecords
from handrail.sso.oidc import Oidc


@pytest.fixture
def server():
    """A server on loopback that notes whom it was asked as."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.headers["Host"], self.path))
            moved = self.path == "/moved"
            self.send_response(302 if moved else 200)
            if moved:
                self.send_header("Location", "/secret")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_args):
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running.server_address[1], asked
    running.shutdown()
    running.server_close()


@pytest.fixture
def names(monkeypatch):
    """A resolver whose answers the test gives, one after the other; the last one stays."""
    table: dict[str, list[str]] = {}
    real = socket.getaddrinfo

    def lead(host, port, *args, **kwargs):
        answers = table.get(host)
        if answers is None:
            return real(host, port, *args, **kwargs)
        address = answers.pop(0) if len(answers) > 1 else answers[0]
        return real(address, port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", lead)
    return table


FORBIDDEN = ["169.254.169.254", "fe80::1", "::ffff:169.254.169.254", "fd00:ec2::254", "0.0.0.0", "::",  # noqa: S104 (refused, not bound)
             "224.0.0.1"]  # fmt: skip
INSIDE = ["127.0.0.1", "10.0.0.7", "192.168.1.1", "172.16.0.1", "::1", "fd12::1", "100.64.0.1",
          "::ffff:10.0.0.7"]  # fmt: skip


@pytest.mark.parametrize("address", FORBIDDEN)
def test_where_credentials_of_clouds_lie_nobody_goes(address):
    assert not allowed(ip_address(address), inside=True)
    assert not allowed(ip_address(address), inside=False)


@pytest.mark.parametrize("address", INSIDE)
def test_our_own_network_is_for_what_the_operator_named(address):
    assert allowed(ip_address(address), inside=True)
    assert not allowed(ip_address(address), inside=False)


def test_the_world_is_open():
    assert allowed(ip_address("1.1.1.1"), inside=False)
    assert allowed(ip_address("2606:4700:4700::1111"), inside=False)


async def test_a_name_is_gone_to_under_its_name(server, names):
    port, asked = server
    names["shop.example"] = ["127.0.0.1"]

    async with open_client(5, inside=True) as client:
        answer = await client.get(f"http://shop.example:{port}/one")

    assert answer.text == "ok"
    assert asked == [(f"shop.example:{port}", "/one")]


@pytest.mark.parametrize("address", ["127.0.0.1", "169.254.169.254"])
async def test_a_name_that_leads_where_we_do_not_go_is_not_gone_to(server, names, address):
    port, asked = server
    names["evil.example"] = [address]

    async with open_client(5, inside=False) as client:
        with pytest.raises(Broken):
            await client.get(f"http://evil.example:{port}/secret")

    assert asked == []


async def test_a_name_that_changes_its_mind_changes_nothing(server, names):
    port, asked = server
    names["rebound.example"] = ["93.184.215.14", "127.0.0.1"]

    async with open_client(0.5, inside=False) as client:
        with pytest.raises(Exception):  # noqa: B017, PT011 (nobody answers there; it is not followed)
            await client.get(f"http://rebound.example:{port}/secret")

    assert asked == []


async def test_no_redirect_is_followed(server):
    port, asked = server

    async with open_client(5, inside=True) as client:
        answer = await client.get(f"http://127.0.0.1:{port}/moved")

    assert answer.status_code == 302
    assert [path for _, path in asked] == ["/moved"]


async def test_the_shop_never_leads_to_the_credentials_of_a_cloud(names):
    names["shop.example"] = ["169.254.169.254"]

    with pytest.raises(Broken) as refused:
        await HttpRecords("http://shop.example", "token", b"secret")._get("/latest/meta-data")

    assert "where we do not go" in refused.value.sentence


async def test_a_provider_in_the_world_cannot_point_us_inside(names, server):
    port, asked = server
    names["login.example"] = ["93.184.215.14"]
    provider = Oidc("https://login.example", "handrail", "")
    document = {
        "issuer": "https://login.example",
        "token_endpoint": f"http://127.0.0.1:{port}/token",
        "jwks_uri": f"http://127.0.0.1:{port}/jwks",
    }
    provider.kept["https://login.example/.well-known/openid-configuration"] = (1e12, document)

    assert not await leads_inside("https://login.example")
    with pytest.raises(Broken) as refused:
        await provider._exchange(document, "code", "verifier", "back")
    assert "where we do not go" in refused.value.sentence
    assert asked == []
