"""The shop's word on who somebody is opens one conversation; heard again it opens nothing."""

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest
from sqlcipher3 import dbapi2

from tests.conftest import Served, free_port

BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def written(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


@pytest.fixture(scope="module")
def shopped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A demo with its shop beside it."""
    one = Served(tmp_path_factory.mktemp("replayed"), free_port(), shop_port=free_port())
    one.start()
    yield one
    one.stop()


def customer_of(shopped: Served) -> str:
    shop = dbapi2.connect(str(shopped.folder / ".handrail/shop/shop.db"))
    found = shop.execute("SELECT id FROM customers ORDER BY id").fetchone()[0]
    shop.close()
    return str(found)


@pytest.fixture
def token(shopped: Served) -> str:
    path = shopped.folder / ".handrail/secret/shop-identity"
    now = int(time.time())
    claims = {"sub": customer_of(shopped), "iat": now, "exp": now + 300, "aud": "handrail"}
    payload = written(json.dumps({**claims, "jti": secrets.token_urlsafe(9)}).encode())
    secret = bytes.fromhex(path.read_text().strip())
    tag = hmac.new(secret, f"v1.{payload}".encode(), hashlib.sha256).digest()
    return f"v1.{payload}.{written(tag)}"


def open_with(shopped: Served, identity: str) -> httpx2.Response:
    body = {"language": "en", "identity": identity}
    return httpx2.post(f"{shopped.base}/v1/conversations", json=body, timeout=30)


def test_a_token_that_was_used_opens_nothing(shopped, token):
    assert open_with(shopped, token).status_code == 201

    again = open_with(shopped, token)

    assert (again.status_code, again.json()["type"].split(":")[-1]) == (401, "identity-replayed")
    assert token not in again.text


def test_the_same_tag_spelled_otherwise_is_the_same_token(shopped, token):
    """The last letter of 32 bytes in base64 has two spare bits: four spellings, one tag."""
    place = BASE64.index(token[-1])
    spellings = [token[:-1] + BASE64[place - place % 4 + spare] for spare in range(4)]
    assert token in spellings

    answers = [open_with(shopped, spelling).status_code for spelling in spellings]

    assert answers == [201, 401, 401, 401]


def test_of_many_at_once_one_gets_in(shopped, token):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: open_with(shopped, token).status_code, range(8)))

    assert answers.count(201) == 1
