"""Bytes on a socket, for what no client would ever send."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.attacks.siege import Siege


@contextmanager
def line(siege: Siege, seconds: float = 20.0) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", siege.served.port), timeout=seconds) as door:
        yield door


def until_closed(door: socket.socket, quiet: float = 20.0) -> tuple[bytes, bool]:
    """Everything the server says, and whether it closed the connection."""
    door.settimeout(quiet)
    said = b""
    try:
        while part := door.recv(65_536):
            said += part
    except TimeoutError:
        return said, False
    except ConnectionError:
        return said, True
    return said, True


def send(siege: Siege, data: bytes, quiet: float = 20.0) -> tuple[bytes, bool]:
    with line(siege) as door:
        with suppress(ConnectionError):
            door.sendall(data)
        return until_closed(door, quiet)


def alive(siege: Siege) -> bool:
    said, _ = send(siege, b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    return said.startswith(b"HTTP/1.1 200")


def spent(begun: float) -> float:
    return time.monotonic() - begun
