"""The straight way on PostgreSQL: one process and two, killed and resumed, migrated or refused."""

import json
import os
import shutil
import subprocess
import threading
import time
from pathlib import Path

import httpx2
import psycopg
import pytest

from tests.conftest import ROOT, Served, free_port, open_conversation

pytestmark = pytest.mark.postgres


@pytest.fixture
def make_served(tmp_path, postgres):
    """Servers on the same two databases, each a process of its own."""
    stores = postgres.fresh("data"), postgres.fresh("keys")
    started = []

    def make(stores=stores):
        port = free_port()
        workspace = tmp_path / f"workspace-{port}"
        shutil.copytree(ROOT / "examples/shop/workspace", workspace)
        settings = workspace / "handrail.toml"
        settings.write_text(settings.read_text("utf-8").replace("8080", str(port)), "utf-8")
        started.append(Served(tmp_path, port, workspace, stores=stores))
        return started[-1]

    yield make
    for one in started:
        if one.process is not None and one.process.poll() is None:
            one.stop()
    for address in stores:
        postgres.drop(address)


@pytest.fixture
def served(make_served):
    one = make_served()
    one.start()
    return one


@pytest.fixture
def customer(served):
    return open_conversation(served.base)


def lines(customer) -> list[str]:
    return [line["author"] for line in customer.read()["messages"]]


def authors(events) -> list[str]:
    return [event["author"] for name, event in events if name == "message"]


def steps(events) -> set[str]:
    return {event["code"] for name, event in events if name == "step"}


def wait_for(done, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def unfinish(served):
    """Put the last turn back to where a process killed in the middle of it leaves it."""
    with psycopg.connect(served.stores[0]) as data:
        data.execute("UPDATE turn SET state = 'walking', trace = NULL, leaf_hash = NULL")
        data.execute("DELETE FROM message WHERE author = 'ai'")
        data.execute("UPDATE conversation SET lease_turn = (SELECT id FROM turn), lease_until = 1")


def test_a_question_is_answered_and_the_ledger_verifies_offline(served, customer):
    answer = customer.say("Can I return a personalised mug?").json()
    person = customer.say("I want to talk to a person").json()
    again = customer.say("I want to talk to a person", "m2").json()
    time.sleep(1.5)
    assert served.stop() in {0, -15}

    key = run(served, "ledger", "export", "out").stdout.strip().split("\n")[-1]
    verify = served.command("ledger", "verify", "out", key)[:-2]
    whole = subprocess.run(verify, cwd=served.folder, check=False)
    assert "cannot be returned" in answer["messages"][0]["text"]
    assert person["case"] == "waiting"
    assert again["message"] == person["message"]
    assert whole.returncode == 0


def test_a_turn_killed_half_way_is_finished_after_the_restart(served, customer):
    customer.say("hello")
    served.kill()
    unfinish(served)

    served.start()

    wait_for(lambda: len(lines(customer)) == 2)
    assert lines(customer) == ["customer", "ai"]


def test_a_turn_of_a_killed_process_is_finished_by_another(make_served, served, customer):
    other = make_served()
    other.start()
    customer.say("hello")
    served.kill()
    unfinish(served)

    customer.base = other.base
    wait_for(lambda: len(lines(customer)) == 2)
    assert lines(customer) == ["customer", "ai"]


def test_what_one_process_answers_another_shows_at_once(make_served, served, customer):
    other = make_served()
    other.start()
    events, ready = [], threading.Event()

    def read():
        url = f"{other.base}/v1/conversations/{customer.id}/stream"
        head = {"X-Handrail-Token": customer.token}
        with httpx2.stream("GET", url, headers=head, timeout=30) as stream:
            name = ""
            for line in stream.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                    ready.set()
                if line.startswith("data: "):
                    events.append((name, json.loads(line.removeprefix("data: "))))
                if authors(events)[-1:] == ["ai"] and "record" in steps(events):
                    return

    reader = threading.Thread(target=read)
    reader.start()
    assert ready.wait(10)
    customer.say("Can I return a personalised mug?")
    reader.join(10)  # the sweep and the heartbeat are slower than this only when all else fails

    assert not reader.is_alive()
    assert authors(events) == ["customer", "ai"]
    assert steps(events) >= {"protect", "act", "record"}


def test_nothing_a_customer_wrote_lies_in_clear_in_the_database_files(postgres, served, customer):
    canaries = [f"pgcanary{number}x" for number in range(40)]
    for start in range(0, 40, 8):
        mails = " ".join(f"{canary}@example.org" for canary in canaries[start : start + 8])
        assert customer.say(f"my addresses are {mails}, where is my parcel").status_code == 200
    served.stop()
    postgres.admin("CHECKPOINT")

    folders = os.walk(postgres.server.pgdata)  # databases of other tests vanish meanwhile
    files = [Path(folder) / name for folder, _, names in folders for name in names]
    everything = b"".join(map(bytes_of, [*files, served.folder / "server.log"]))
    assert customer.case_number.encode() in everything
    assert not [canary for canary in canaries if canary.encode() in everything]


def bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:
        return b""


def test_serve_refuses_unmigrated_databases_and_migrate_mends_it(make_served, postgres):
    stores = postgres.fresh("empty"), postgres.fresh("empty")
    one = make_served(stores)

    refused = run(one, "serve", check=False)
    migrated = run(one, "migrate")
    one.start()

    assert refused.returncode == 1
    assert "Run `handrail migrate`." in refused.stderr
    assert "The data store is migrated to" in migrated.stdout
    assert open_conversation(one.base).say("hello").status_code == 200
    one.stop()
    for address in stores:
        postgres.drop(address)


def run(served, *words, check=True):
    return subprocess.run(
        served.command(*words),
        cwd=served.folder,
        env=served.environ,
        capture_output=True,
        text=True,
        check=check,
    )
