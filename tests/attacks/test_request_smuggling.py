"""Somebody writes one request so that a proxy before us reads two, or the other way round: whatever
is unclear is refused and the connection closed, so nothing after it is ever read as a request."""

import pytest

from tests.attacks.raw import alive, send

SECOND = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
POST = b"POST /v1/conversations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
UNCLEAR = {
    "both lengths": POST
    + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    + SECOND,
    "two lengths": POST + b"Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}" + SECOND,
    "a list of lengths": POST + b"Content-Length: 2, 2\r\n\r\n{}" + SECOND,
    "a length below nothing": POST + b"Content-Length: -1\r\n\r\n{}" + SECOND,
    "a length with a sign": POST + b"Content-Length: +2\r\n\r\n{}" + SECOND,
    "a length in hex": POST + b"Content-Length: 0x2\r\n\r\n{}" + SECOND,
    "another encoding": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SECOND,
    "chunked and something": POST
    + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"
    + SECOND,
    "a space before the colon": POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + SECOND,
    "a folded header": POST + b"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + SECOND,
    "lines that end in LF": POST.replace(b"\r\n", b"\n") + b"Content-Length: 2\n\n{}" + SECOND,
    "a chunk's size below nothing": POST + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + SECOND,
    "a null in a header": POST + b"X: a\x00b\r\nContent-Length: 2\r\n\r\n{}" + SECOND,
    "two hosts": b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: evil.example\r\n\r\n" + SECOND,
    "nonsense": b"\x16\x03\x01\x02\x00\x01\x00" + SECOND,
}


@pytest.mark.parametrize("data", UNCLEAR.values(), ids=UNCLEAR)
def test_what_is_unclear_ends_the_connection(siege, data):
    before = siege.sql("SELECT count(*) FROM conversation")

    said, closed = send(siege, data)

    assert closed
    assert said.startswith(b"HTTP/1.1 400")
    assert said.count(b"HTTP/1.1 ") == 1, "the second request was not read"
    assert b"alive" not in said
    assert siege.sql("SELECT count(*) FROM conversation") == before
    assert alive(siege)


def test_two_clear_requests_on_one_connection_are_two(siege):
    closing = SECOND.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")

    said, closed = send(siege, SECOND + closing)

    assert closed
    assert said.count(b"HTTP/1.1 200") == 2


def test_a_body_longer_than_its_length_is_not_the_next_request(siege):
    data = POST + b"Content-Length: 2\r\n\r\n{}GET /healthz"

    said, _ = send(siege, data, quiet=3)

    assert said.count(b"HTTP/1.1 ") == 1
    assert b"201 Created" in said
