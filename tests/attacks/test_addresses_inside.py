"""Somebody who may name an address to us (a provider's document, a shop's) points it at the cloud's
credentials or our own network, in every spelling an address has: what it leads to is judged."""

from ipaddress import ip_address

import httpx2
import pytest

from handrail.core.errors import Broken
from handrail.outbound.client import allowed, open_client
from tests.attacks.siege import Siege

CREDENTIALS = (
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "::169.254.169.254",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "fd00:ec2::254",
)
INSIDE = (
    "127.0.0.1",
    "10.1.2.3",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.1.2.3",
    "2002:7f00:1::",
    "::1",
    "fd12::1",
)
SPELLINGS = ("http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/", "http://[::ffff:7f00:1]/",
             "http://localhost/", "http://127.0.0.1./")  # fmt: skip


@pytest.mark.parametrize("address", CREDENTIALS)
def test_credentials_are_reached_by_no_spelling(address):
    assert not allowed(ip_address(address), inside=True)
    assert not allowed(ip_address(address), inside=False)


@pytest.mark.parametrize("address", INSIDE)
def test_our_own_network_is_reached_only_where_that_was_meant(address):
    assert not allowed(ip_address(address), inside=False)
    assert allowed(ip_address(address), inside=True)


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "64:ff9b::8.8.8.8"])
def test_the_world_is_reached(address):
    assert allowed(ip_address(address), inside=False)


@pytest.mark.parametrize("url", SPELLINGS)
async def test_this_machine_is_not_reached_in_any_spelling(siege: Siege, url):
    there = f"{url.rstrip('/')}:{siege.served.port}/healthz"

    async with open_client(5, inside=False) as client:
        with pytest.raises((Broken, httpx2.HTTPError, httpx2.InvalidURL)):
            await client.get(there)


async def test_the_same_client_reaches_it_where_that_was_meant(siege: Siege):
    async with open_client(5, inside=True) as client:
        assert (await client.get(f"{siege.base}/healthz")).json() == {"status": "alive"}
