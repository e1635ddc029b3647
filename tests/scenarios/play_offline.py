"""The whole story between a customer and an agent, played where there is no network but loopback.

Run in a network namespace of its own, with a folder to work in. It ends with the number of packets
that found no route: whoever tries to leave is counted by the kernel.
"""

import fcntl
import socket
import struct
import sys
import time
from pathlib import Path

from tests.conftest import Served, free_port, open_conversation
from tests.web.desk import WISH, people_at

SET_FLAGS, UP = 0x8914, 0x1  # netdevice(7)


def main() -> None:
    raise_loopback()
    served = Served(Path(sys.argv[1]), free_port(), shop_port=free_port())
    served.start()
    try:
        play(served)
    finally:
        served.stop()
    print("played; without a route:", unrouted())


def raise_loopback() -> None:
    """Bring up the one device a fresh namespace has."""
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh", b"lo", UP))


def play(served: Served) -> None:
    customer = open_conversation(served.base)
    assert customer.say("Can I return a personalised mug?").json()["messages"][-1]["sources"]
    customer.say("I am at ada@example.org, +49 30 901820")
    customer.say(WISH)
    agent = people_at(served, "agent")["agent"]
    path = agent.case_of(customer)
    assert agent.post(f"{path}/claim").status_code == 303
    answered = agent.post(f"{path}/answer", words="Hello, here is a person.")
    assert answered.status_code == 303
    deadline = time.monotonic() + 10
    while "here is a person" not in str(customer.read()):
        assert time.monotonic() < deadline
        time.sleep(0.1)


def unrouted() -> int:
    """Return how many packets found no route, of both families."""
    names, numbers = (
        line.split()
        for line in Path("/proc/net/snmp").read_text().splitlines()
        if line.startswith("Ip:")
    )
    four = int(numbers[names.index("OutNoRoutes")])
    six = dict(line.split() for line in Path("/proc/net/snmp6").read_text().splitlines())
    return four + int(six["Ip6OutNoRoutes"])


if __name__ == "__main__":
    main()
