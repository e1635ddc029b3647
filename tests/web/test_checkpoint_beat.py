"""Under load a real server publishes a checkpoint at least every second."""

import statistics
import threading
import time
from itertools import pairwise

import httpx2

from tests.conftest import Served, open_conversation

SECONDS = 10.0


def grown_at(base: str, until: float) -> list[float]:
    """When the published log was seen to have grown, looked at forty times a second."""
    moments, size = [], ""
    with httpx2.Client(base_url=base, timeout=20) as client:
        while time.monotonic() < until:
            now = client.get("/ledger/checkpoint").text.split("\n")[1]
            if now != size:
                moments.append(time.monotonic())
            size = now
            time.sleep(0.025)
    return moments


def test_a_checkpoint_comes_at_least_every_second_under_load(town: Served):
    until = time.monotonic() + SECONDS

    def write() -> None:
        while time.monotonic() < until:
            open_conversation(town.base).say("How long does delivery take?")

    writers = [threading.Thread(target=write) for _ in range(4)]
    for one in writers:
        one.start()
    moments = grown_at(town.base, until)
    for one in writers:
        one.join()

    gaps = sorted(later - earlier for earlier, later in pairwise(moments))
    print(
        f"gaps between checkpoints: median {statistics.median(gaps):.2f} s, most {gaps[-1]:.2f} s"
    )
    assert (
        len(gaps) >= SECONDS * 0.9
    )  # as many as seconds: a beat of a second and its work is fewer
    assert gaps[len(gaps) * 9 // 10] <= 1.0
    assert gaps[-1] <= 3.0, "a busy machine is late, but not that late"
