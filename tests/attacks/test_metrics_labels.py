"""Somebody makes up paths, verbs, channels and codes to fill the metrics with a line for each, until they
fall over: what is counted is named from a closed list of ours."""

import subprocess

import pytest

from tests import calls
from tests.attacks.raw import send


@pytest.fixture(scope="module")
def key(siege) -> str:
    command = siege.served.command("services", "add", "Prometheus", "--scope", "metrics")
    made = subprocess.run(
        command, cwd=siege.served.folder, capture_output=True, text=True, check=True
    )
    return made.stdout.strip()


def lines(siege, key) -> set[str]:
    headers = {"Authorization": f"Bearer {key}"}
    answer = calls.get(f"{siege.base}/metrics", headers=headers, timeout=30)
    assert answer.status_code == 200
    return {line.rpartition(" ")[0] for line in answer.text.splitlines() if line[:1] != "#"}


def test_nothing_made_up_becomes_a_line(siege, key):
    customer = siege.newcomer()
    customer.say("Hello")
    before = lines(siege, key)
    for at in range(30):
        calls.get(f"{siege.base}/made-up-{at}", headers={"User-Agent": f"made-up-{at}"}, timeout=30)
        body = {"channel": f"made-up-{at}"}
        calls.post(f"{siege.base}/v1/conversations", json=body, timeout=30)
        calls.get(f"{siege.base}/ledger/tile/made-up-{at}", timeout=30)
    send(siege, b"MADEUP / HTTP/1.1\r\nHost: made-up\r\n\r\n")

    after = lines(siege, key)

    assert not [line for line in after if "made-up" in line.lower()]
    assert len(after - before) < 10
    assert any("handrail_events" in line for line in after)


def test_without_the_key_nothing_is_counted_out(siege, key):
    for headers in (
        {},
        {"Authorization": f"Basic {key}"},
        {"Cookie": f"handrail-desk={key}"},
        {"X-Handrail-Token": key},
    ):
        assert calls.get(f"{siege.base}/metrics", headers=headers, timeout=30).status_code == 401
    assert calls.get(f"{siege.base}/metrics?key={key}", timeout=30).status_code == 401
