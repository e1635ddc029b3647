"""Somebody sends JSON to break the reader: nested, endless, doubled, broken, of other types. Each is
a clear refusal with nothing of it repeated, and the server goes on."""

import httpx2
import pytest

from tests import calls

CARD = "4111111111111111"
HOSTILE = {
    "nested lists": b"[" * 90_000,
    "nested objects": b'{"a":' * 15_000 + b"1" + b"}" * 15_000,
    "a number without end": b'{"language":' + b"9" * 90_000 + b"}",
    "an exponent": b'{"language":1e999999}',
    "not a number": b'{"language":NaN}',
    "infinity": b'{"language":-Infinity}',
    "broken UTF-8": b'{"language":"\xff\xfe"}',
    "overlong UTF-8": b'{"language":"\xc0\xae"}',
    "half a letter as a value": b'{"language":"\\ud800"}',
    "half a letter as a key": b'{"\\ud800":1}',
    "a null in a string": b'{"language":"en\\u0000"}',
    "a list": b"[]",
    "a string": b'"en"',
    "null": b"null",
    "nothing": b"",
    "two documents": b"{}{}",
    "a comment": b"{}//",
    "a single quote": b"{'language':'en'}",
    "a list for a string": b'{"language":["en"]}',
    "an object for a string": b'{"language":{"$ne":""}}',
    "a number for a string": b'{"language":1}',
    "true for a string": b'{"channel":true}',
    "too long a token": b'{"identity":"' + b"a" * 3_000 + b'"}',
    "too many notices": b'{"shown":[' + b",".join([b"{}"] * 900) + b"]}",
    "a key that holds a card": f'{{"{CARD}": 1}}'.encode(),
    "a value that holds a card": f'{{"language": "{CARD}"}}'.encode(),
    "markup as a key": b'{"<script>alert(1)</script>": 1}',
    "a form": b"language=en",
}


def post(siege, body: bytes, kind: str = "application/json") -> httpx2.Response:
    headers = {"Content-Type": kind}
    url = f"{siege.base}/v1/conversations"
    return calls.post(url, content=body, headers=headers, timeout=30)


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_it_is_refused_and_not_repeated(siege, body):
    before = siege.sql("SELECT count(*) FROM conversation")

    answer = post(siege, body)

    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.content) < 500
    for word in (CARD, "<script", "\\ud800"):
        assert word not in answer.text
    assert siege.sql("SELECT count(*) FROM conversation") == before
    assert post(siege, b'{"language":"en"}').status_code == 201


def test_of_a_key_twice_the_last_counts_for_everybody(siege):
    """No second reader behind us could take the other: the body is read once."""
    assert post(siege, b'{"language":"xx","language":"de"}').json()["notice"]["language"] == "de"
    assert post(siege, b'{"language":"de","language":"xx"}').status_code == 422


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_a_body_a_foreign_page_may_send_without_asking_is_not_read(siege, kind):
    """A simple request of another site needs no preflight: it must not be taken for JSON."""
    assert post(siege, b'{"language":"en"}', kind).status_code in {400, 422}
