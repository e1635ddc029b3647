"""Somebody sends a small body that says it is packed, to have a gigabyte unpacked: nothing is ever
unpacked, and what we pack ourselves holds no secret beside what a stranger may choose."""

import gzip
import zlib

import pytest

from tests import calls
from tests.attacks.siege import call

BOMB = gzip.compress(b" " * 20_000_000)


@pytest.mark.parametrize(
    "coding", ["gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip", "x-gzip"]
)
def test_it_is_not_unpacked(siege, coding):
    url = f"{siege.base}/v1/conversations"
    small = zlib.compress(b"{}") if coding == "deflate" else gzip.compress(b"{}")
    for body in (small, BOMB[:90_000]):
        answer = calls.post(
            url,
            content=body,
            headers={"Content-Encoding": coding, "Content-Type": "application/json"},
            timeout=30,
        )
        assert answer.status_code in {400, 422}


def test_what_holds_a_secret_is_never_packed(siege, administrator):
    """A page that is packed with a secret and a stranger's words tells the secret by its length."""
    customer = siege.newcomer()
    customer.say("Hello")

    answers = [
        administrator.get("/console/account", **{"Accept-Encoding": "gzip, br"}),
        call(customer, "GET", "/messages"),
    ]

    assert not any("content-encoding" in answer.headers for answer in answers)
    widget = calls.get(f"{siege.base}/widget/handrail-chat.js", timeout=30)
    assert widget.headers["content-encoding"] == "gzip"
