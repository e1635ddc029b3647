"""Somebody who is told to slow down claims to be somebody else with every request: what a peer says
of its own address counts for nothing unless the settings trust that peer."""

import pytest

from tests import calls
from tests.conftest import Served, free_port

SAYS = (
    "X-Forwarded-For",
    "X-Real-IP",
    "Forwarded",
    "X-Client-IP",
    "True-Client-IP",
    "CF-Connecting-IP",
    "X-Forwarded-Host",
)


@pytest.fixture(scope="module")
def strict(tmp_path_factory):
    """A server with the demo's own limits: thirty a minute."""
    one = Served(tmp_path_factory.mktemp("strict"), free_port())
    one.start()
    yield one
    one.stop()


def told(strict, at: int) -> dict[str, str]:
    return {**dict.fromkeys(SAYS, f"10.0.{at}.7"), "Origin": strict.base}


def test_saying_to_be_somebody_else_buys_no_more_tries(strict):
    def open_one(at: int) -> int:
        headers = dict.fromkeys(SAYS, f"10.0.0.{at}")
        url = f"{strict.base}/v1/conversations"
        return calls.post(url, json={}, headers=headers, timeout=30).status_code

    found = [open_one(at) for at in range(45)]

    assert 28 <= found.count(201) <= 40
    assert found.count(429) >= 5
    assert found[-1] == 429


def test_guessing_passwords_of_many_people_is_one_address_guessing(strict):
    """One try each at many logins locks none of them: the address is counted as well."""
    at, ask = f"{strict.base}/console/sign-in", "/passkey/ask"  # both count; the latter is quick

    found = [
        calls.post(at + ask, headers=told(strict, number), timeout=30).status_code
        for number in range(40)
    ]
    data = {"login": "somebody-else", "password": "wrong wrong wrong"}
    last = calls.post(at, data=data, headers=told(strict, 99), timeout=30)

    assert 28 <= found.count(200) <= 38
    assert found.count(429) >= 2
    assert last.status_code == 429


def test_nobody_talks_us_into_https(strict):
    """The cookie's name and its `Secure` follow the connection, not a header of a stranger."""
    answer = calls.get(
        f"{strict.base}/console/sign-in", headers={"X-Forwarded-Proto": "https"}, timeout=30
    )

    assert answer.status_code == 200
    assert "strict-transport-security" not in answer.headers
