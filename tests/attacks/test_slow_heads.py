"""Somebody opens connections and sends their heads a byte at a time, to hold them all for ever: a head
has ten seconds, whatever keeps coming, also the second one on a connection."""

import time

from handrail.web.head_limit import SLOWEST_SECONDS
from tests.attacks.raw import alive, line, spent, until_closed

WHOLE = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


def drip(door, piece: bytes) -> float:
    """Send a little every second until the server has enough; return how long it took."""
    begun = time.monotonic()
    while spent(begun) < SLOWEST_SECONDS + 15:
        try:
            door.sendall(piece)
            time.sleep(1)
        except ConnectionError:
            break
    return spent(begun)


def test_a_head_that_drips_in_is_cut_off(siege):
    with line(siege) as first, line(siege) as second, line(siege) as silent:
        first.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")
        second.sendall(WHOLE)
        assert second.recv(65_536).startswith(b"HTTP/1.1 200")
        second.sendall(b"GET /heal")
        took = drip(first, b"X: a\r\n")

        assert took < SLOWEST_SECONDS + 10
        assert until_closed(second, 15)[1]
        assert until_closed(silent, 15)[1], "a connection that says nothing is closed too"
    assert alive(siege)


def test_a_stream_that_is_open_is_not_a_slow_head(siege):
    customer = siege.newcomer()
    head = f"GET /v1/conversations/{customer.id}/stream HTTP/1.1\r\nHost: x\r\n"
    with line(siege) as door:
        door.sendall(f"{head}X-Handrail-Token: {customer.token}\r\n\r\n".encode())
        begun = time.monotonic()
        said = b""
        door.settimeout(SLOWEST_SECONDS + 20)
        while b"still here" not in said:
            said += door.recv(65_536)

    assert spent(begun) > SLOWEST_SECONDS
    assert b"event: state" in said
