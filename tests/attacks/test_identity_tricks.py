"""Somebody who has no account, or an old token of the shop, writes one of their own: another algorithm,
another audience, no tag, a name that is a path. Only the shop's secret makes one that holds."""

import base64
import hashlib
import hmac
import json
import time

import pytest

from tests import calls


def written(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def secret(siege) -> bytes:
    path = siege.served.folder / ".handrail/secret/shop-identity"
    return bytes.fromhex(path.read_text().strip())


def token(siege, key: bytes | None = None, **changed: object) -> str:
    now = int(time.time())
    plain = {"sub": siege.customers[0], "iat": now, "exp": now + 300, "aud": "handrail",
             "jti": str(time.monotonic_ns())}  # fmt: skip
    payload = written(json.dumps({**plain, **changed}).encode())
    tag = hmac.new(key or secret(siege), f"v1.{payload}".encode(), hashlib.sha256).digest()
    return f"v1.{payload}.{written(tag)}"


def opened(siege, identity: str) -> int:
    body = {"identity": identity}
    return calls.post(f"{siege.base}/v1/conversations", json=body, timeout=30).status_code


NOW = int(time.time())
CLAIMS = {
    "another audience": {"aud": "somebody"},
    "a list of audiences": {"aud": ["handrail"]},
    "over": {"iat": NOW - 900, "exp": NOW - 600},
    "from tomorrow": {"iat": NOW + 86_400, "exp": NOW + 86_700},
    "too long a life": {"exp": NOW + 86_400},
    "no end": {"exp": None},
    "an end as text": {"exp": str(NOW + 300)},
    "an end that is no number": {"exp": float("inf")},
    "true for an end": {"exp": True},
    "a path": {"sub": "../../admin"},
    "a query": {"sub": "c-1?x=y"},
    "figures of another script": {"sub": "c-\u0661"},
    "a line break": {"sub": "c-1\n"},
    "a list": {"sub": ["c-1"]},
    "nobody": {"sub": ""},
}


@pytest.mark.parametrize("changed", CLAIMS.values(), ids=CLAIMS)
def test_what_the_shop_would_not_say_is_not_taken_even_signed(siege, changed):
    assert opened(siege, token(siege, **changed)) == 401
    assert opened(siege, token(siege)) == 201


FORGED = {
    "another secret": lambda good: good[:-6] + "AAAAAA",
    "no tag": lambda good: good.rpartition(".")[0] + ".",
    "two parts": lambda good: good.rpartition(".")[0],
    "another version": lambda good: "v2" + good[2:],
    "the payload changed": lambda good: good.replace(".ey", ".eyAg", 1),
    "padding": lambda good: good + "==",
    "a space": lambda good: good + " ",
    "another part": lambda good: good + ".x",
    "an unsigned JWT": lambda _: written(b'{"alg":"none"}') + "." + written(b'{"sub":"c-1"}') + ".",
    "nothing": lambda _: ".",
    "letters of another script": lambda good: good.replace("v1", "v１"),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
def test_what_the_shop_did_not_sign_is_nobody(siege, forge):
    good = token(siege)

    assert opened(siege, forge(good)) == 401
    assert opened(siege, good) == 201


def test_the_shops_other_secret_signs_no_identity(siege):
    other = bytes.fromhex((siege.served.folder / ".handrail/secret/shop-token").read_text().strip())

    assert opened(siege, token(siege, other)) == 401
