"""Keys of other systems: made in the console, shown once, scoped, used, taken away at once."""

import html
import re
import sqlite3
import subprocess
import time

import httpx2
import pytest

from tests.conftest import open_conversation
from tests.web.desk import hire, signed_in

ENTRIES = "/ledger/tile/entries/000.p/1"


@pytest.fixture(scope="module")
def administrator(staffed):
    login = f"admin{time.monotonic_ns()}"
    hire(staffed, {login: "administrator"})
    return signed_in(staffed.base, login)


def make(desk, name="Prometheus", days="30", **fields) -> str:
    answer = desk.post("/console/services/add", name=name, days=days, **fields)
    assert answer.status_code == 200, answer.text
    return re.search(r'id="key">([^<]+)<', html.unescape(answer.text))[1]


def ask(base, path, key, scheme="Bearer"):
    return httpx2.get(base + path, headers={"Authorization": f"{scheme} {key}"}, timeout=30)


def open_on(base, channel, key=""):
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    return httpx2.post(
        f"{base}/v1/conversations", json={"channel": channel}, headers=headers, timeout=30
    )


def test_a_key_is_shown_once_and_only_its_hash_is_kept(staffed, administrator):
    key = make(administrator, "Shown once", metrics="yes")

    page = administrator.page("/console/services")
    assert key.startswith("handrail_")
    assert len(key) >= 50
    assert key not in page
    assert f"…{key[-4:]}" in page
    written = (staffed.folder / ".handrail/data").glob("data.db*")
    assert not any(key.encode() in file.read_bytes() for file in written)


def test_a_scope_opens_its_door_and_no_other(staffed, administrator):
    for_metrics = make(administrator, metrics="yes")
    for_ledger = make(administrator, ledger="yes")
    assert open_conversation(staffed.base).id  # something for the log to hold
    wait_for_entries(staffed.base)

    assert "handrail_" in ask(staffed.base, "/metrics", for_metrics).text
    assert ask(staffed.base, ENTRIES, for_ledger).status_code == 200
    assert ask(staffed.base, "/metrics", for_ledger).status_code == 403
    assert ask(staffed.base, ENTRIES, for_metrics).status_code == 403


def wait_for_entries(base):
    deadline = time.monotonic() + 20
    while httpx2.get(f"{base}/ledger/checkpoint", timeout=30).status_code != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.parametrize(
    "key", ["x", "handrail_", "handrail_" + "x" * 43, "something else", "handrail_" + "y" * 5000]
)
def test_what_is_no_key_opens_nothing(staffed, key):
    answer = ask(staffed.base, "/metrics", key)

    assert answer.status_code == 401
    assert answer.json()["type"] == "urn:handrail:not-signed-in"


def test_a_key_is_no_password_and_opens_no_desk(staffed, administrator):
    key = make(administrator, ledger="yes", metrics="yes")

    assert ask(staffed.base, "/metrics", key, "Basic").status_code == 401
    assert ask(staffed.base, "/console/people", key).status_code == 303
    assert httpx2.get(f"{staffed.base}/metrics?key={key}", timeout=30).status_code == 401


def test_a_channel_is_open_to_its_key_alone(staffed, administrator):
    key = make(administrator, "Messenger", channel="whatsapp")

    opened = open_on(staffed.base, "whatsapp", key)

    assert opened.status_code == 201
    assert open_on(staffed.base, "whatsapp").status_code == 401
    refused = open_on(staffed.base, "phone", key)
    assert refused.status_code == 403
    assert "No rule" in refused.json()["title"]
    assert open_on(staffed.base, "widget").status_code == 201


def test_a_conversation_on_a_channel_is_answered_with_its_notice_first(staffed, administrator):
    key = make(administrator, "Messenger", channel="sms")
    row = open_on(staffed.base, "sms", key).json()

    said = httpx2.post(
        f"{staffed.base}/v1/conversations/{row['conversation']}/messages",
        headers={"X-Handrail-Token": row["token"]},
        json={"client_id": "1", "text": "How long does delivery take?"},
        timeout=30,
    ).json()

    assert said["notices"][0]["id"] == "start"
    assert said["messages"]


def test_a_revoked_key_opens_nothing_from_the_next_request_on(staffed, administrator):
    key = make(administrator, "Soon gone", metrics="yes")
    assert ask(staffed.base, "/metrics", key).status_code == 200
    assert "Last used" in administrator.page("/console/services")
    [path] = re.findall(
        r"…" + re.escape(key[-4:]) + r".*?(/console/services/[0-9a-f-]+/revoke)",
        administrator.page("/console/services"),
        re.DOTALL,
    )[:1]

    assert administrator.post(path).status_code == 303

    assert ask(staffed.base, "/metrics", key).status_code == 401
    again = administrator.post(path)
    assert (again.status_code, "no such key in force" in again.text) == (404, True)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "at least one scope"),
        ({"channel": "widget"}, "channel:NAME"),
        ({"channel": "Two Words"}, "channel:NAME"),
        ({"metrics": "yes", "days": "9999"}, "times of the list"),
        ({"metrics": "yes", "name": " "}, "1 to 80 characters"),
    ],
)
def test_what_cannot_be_a_key_is_said_and_not_made(administrator, fields, words):
    before = administrator.page("/console/services").count("<li>")
    asked = {"name": "Wrong", "days": "30", **fields}

    answer = administrator.post("/console/services/add", **asked)

    assert answer.status_code == 400
    assert words in html.unescape(answer.text)
    assert administrator.page("/console/services").count("<li>") == before


def test_what_was_made_and_taken_away_is_in_the_ledger(staffed, administrator):
    make(administrator, "Told", channel="told-channel")

    data = sqlite3.connect(f"file:{staffed.folder}/.handrail/data/data.db?mode=ro", uri=True)
    entries = [bytes(row[0]) for row in data.execute("SELECT entry FROM ledger_leaf")]
    data.close()

    told = [one for one in entries if b"staff:service:added" in one and b"told-channel" in one]
    assert len(told) == 1
    assert b"Told" not in told[0]


def test_the_command_line_makes_lists_and_revokes(staffed):
    def run(*words: str) -> str:
        done = subprocess.run(
            staffed.command("services", *words),
            cwd=staffed.folder,
            env=staffed.environ,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    key = run("add", "From the shell", "--scope", "metrics", "--days", "7")
    assert ask(staffed.base, "/metrics", key).status_code == 200
    [line] = [one for one in run("list").splitlines() if key[-4:] in one]
    assert "never used" not in line

    run("revoke", line.split()[0])

    assert ask(staffed.base, "/metrics", key).status_code == 401
