"""The auditor's page: who may read the log searches it, proves an entry, takes a search away."""

import html
import io
import re
import subprocess
import time
import zipfile

import httpx2
import pytest

from handrail.core.errors import BadInput
from handrail.core.ids import TurnId
from handrail.core.record import Entry, Event
from handrail.ledger.canonical import parse_entry
from handrail.ledger.extract import check_extract
from handrail.ledger.note import parse_verifier_key
from handrail.store.ledger import insert_leaf
from handrail.turn.leaf import make_leaf
from tests.conftest import Served, open_conversation
from tests.web.desk import WISH, Desk, in_house, people_at
from tests.web.ledger_search import catch_up, rows, settle

SECRET = "the canary sings at midnight"


@pytest.fixture(scope="module")
def people(either):
    return people_at(either, "agent", "privacy", "auditor")


@pytest.fixture(scope="module")
def auditor(people) -> Desk:
    return people["auditor"]


@pytest.fixture(scope="module")
def story(either, people):
    """A customer whose case our agent claims; and its ids, read from beside the server."""
    customer = open_conversation(either.base)
    customer.say(f"Do you deliver on Sunday? {SECRET}")
    customer.say(WISH)
    path = people["agent"].case_of(customer)
    people["agent"].post(f"{path}/claim")
    settle(people["auditor"], customer.case_number, "agent:case:claimed")
    return customer


def key_of(served: Served) -> str:
    return httpx2.get(f"{served.base}/ledger/key", timeout=20).text.strip()


def command(served: Served, *words: str) -> subprocess.CompletedProcess:
    done = served.command(*words)[:-2]
    return subprocess.run(done, cwd=served.folder, capture_output=True, text=True, check=False)


def test_a_case_is_found_by_its_number_without_a_word_of_its_customer(auditor, story):
    page = auditor.page(f"/console/ledger?about={story.case_number}")

    events = [re.search(r'"event">([a-z:_]+)<', one)[1] for _, one in rows(page)]
    assert events[0] == "agent:case:claimed"
    assert events[-1] == "customer:conversation:opened"
    assert events.count("assistant:turn:recorded") == 2
    assert SECRET not in page
    assert [number for number, _ in rows(page)] == sorted((n for n, _ in rows(page)), reverse=True)


def test_the_log_is_searched_by_event_actor_and_time(either, people, auditor, story):
    claimed = rows(
        auditor.page(f"/console/ledger?about={story.case_number}&event=agent:case:claimed")
    )
    agent = re.search(
        r"<option value=\"([0-9a-f-]{36})\"[^>]*>" + people["agent"].login.title(),
        auditor.page("/console/ledger"),
    )[1]
    mine = rows(auditor.page(f"/console/ledger?actor={agent}"))
    entry = parse_entry(auditor.get(f"/console/ledger/{claimed[0][0]}/entry").content)
    minute = f"{entry.at:%Y-%m-%dT%H:%M}"

    assert len(claimed) == 1
    assert entry.actor == agent
    assert claimed[0][0] in [number for number, _ in mine]
    assert all(people["agent"].login.title() in one for _, one in mine)
    during = f"/console/ledger?actor={agent}&since={minute}&until={minute}&event=agent:case:claimed"
    assert claimed[0][0] in [number for number, _ in rows(auditor.page(during))]
    assert rows(auditor.page(f"/console/ledger?actor={agent}&until=2020-01-01")) == []
    assert rows(auditor.page("/console/ledger?since=2099-01-01")) == []
    assert rows(auditor.page("/console/ledger?event=system:keys:destroyed")) == []


@pytest.mark.parametrize(
    "query",
    [
        "since=yesterday",
        "until=9999-12-31",
        "since=2026-02-31",
        "since=2026-02-02&until=2026-02-01",
        "since=%00",
        "until=2026-01-01T25:00",
    ],
)
def test_a_time_that_is_none_is_said_so_on_the_page(auditor, query):
    answer = auditor.get(f"/console/ledger?{query}")

    assert answer.status_code == 400
    assert 'id="refused"' in answer.text
    assert 'action="/console/ledger"' in answer.text
    assert "<tbody>" not in answer.text
    assert "/console/ledger/export" not in answer.text


@pytest.mark.parametrize(
    "query",
    [
        "about=%00",
        "about=%ED%A0%80",
        "about=' OR 1=1 --",
        "event=x",
        "actor=%27",
        "below=x",
        "below=99999999999999999999",
        "below=999999999999999999",
        "about=" + "x" * 5000,
        "below=-1",
    ],
)
def test_a_hostile_search_finds_nothing_or_is_passed_over(auditor, query):
    assert auditor.get(f"/console/ledger?{query}").status_code == 200


def test_no_text_of_the_page_is_a_slip_of_the_template(auditor, story):
    for path in (
        "/console/ledger",
        f"/console/ledger?about={story.case_number}",
        "/console/ledger/0",
    ):
        assert "built-in" not in auditor.page(path)


def test_earlier_entries_come_page_by_page_without_a_gap(either, auditor):
    for _ in range(60):
        open_conversation(either.base)
    catch_up(either.base, auditor)
    first = auditor.page("/console/ledger?event=customer:conversation:opened")
    older = html.unescape(re.search(r'href="(/console/ledger\?[^"]*below=[^"]*)"', first)[1])
    second = auditor.page(older)

    one, two = ([number for number, _ in rows(page)] for page in (first, second))
    assert len(one) == 50
    assert min(one) > max(two)
    assert "Back to the latest" in second
    assert not set(one) & set(two)


def test_an_entry_and_its_proof_are_checked_offline(either, auditor, story, tmp_path):
    number = rows(auditor.page(f"/console/ledger?about={story.case_number}"))[0][0]
    page = auditor.page(f"/console/ledger/{number}")
    for part in ("entry", "proof"):
        answer = auditor.get(f"/console/ledger/{number}/{part}")
        name = re.search(r'filename="([^"]+)"', answer.headers["content-disposition"])[1]
        (tmp_path / name).write_bytes(answer.content)
    entry, proof = tmp_path / f"{number}.entry", tmp_path / f"{number}.tlog-proof"

    whole = command(either, "ledger", "check", str(proof), str(entry), key_of(either))
    entry.write_bytes(entry.read_bytes().replace(b"agent", b"Agent"))
    touched = command(either, "ledger", "check", str(proof), str(entry), key_of(either))

    assert f"handrail ledger check {number}.tlog-proof {number}.entry {key_of(either)}" in page
    assert "agent:case:claimed" in page
    assert whole.returncode == 0, whole.stdout + whole.stderr
    assert f"number {number}" in whole.stdout
    assert touched.returncode != 0


def test_an_entry_that_is_not_there_is_said_to_be_missing(auditor):
    for number in ("999999", "-1", "x", "1" * 30, "٣"):
        assert auditor.get(f"/console/ledger/{number}").status_code == 404


def test_a_search_is_taken_away_proved_and_written_down(either, auditor, story, tmp_path):
    answer = auditor.post("/console/ledger/export", about=story.case_number)
    key = parse_verifier_key(key_of(either))
    file = tmp_path / "extract.zip"
    file.write_bytes(answer.content)

    held = zipfile.ZipFile(io.BytesIO(answer.content))
    numbers = [n for n, _ in rows(auditor.page(f"/console/ledger?about={story.case_number}"))]
    done = command(either, "ledger", "extract", str(file), str(key))
    assert answer.headers["content-disposition"].startswith("attachment")
    assert check_extract(answer.content, key).numbers == tuple(sorted(numbers))
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(numbers)} entries" in done.stdout
    assert SECRET.encode() not in b"".join(held.read(name) for name in held.namelist())
    assert auditor.login.title() not in held.read("README.txt").decode()
    page = settle(auditor, "", "staff:ledger:exported", story.case_number)
    assert auditor.login.title() in rows(page)[0][1]


def test_an_extract_that_was_touched_names_the_entry(either, auditor, story):
    whole = auditor.post("/console/ledger/export", about=story.case_number).content
    key = parse_verifier_key(key_of(either))
    first = check_extract(whole, key).numbers[0]

    def without(name: str, put: bytes | None = None) -> bytes:
        made, held = io.BytesIO(), zipfile.ZipFile(io.BytesIO(whole))
        with zipfile.ZipFile(made, "w") as new:
            for one in held.namelist():
                if one != name:
                    new.writestr(one, held.read(one))
            if put is not None:
                new.writestr(name, put)
        return made.getvalue()

    entry = zipfile.ZipFile(io.BytesIO(whole)).read(f"entries/{first}.entry")
    changed = entry.replace(b'"v":"1"', b'"v":"2"')
    for bad, words in (
        (without(f"entries/{first}.entry", changed), f"Entry {first}: "),
        (without(f"entries/{first}.entry"), f"Entry {first} has no entry"),
        (without(f"proofs/{first}.tlog-proof"), f"Entry {first} has no proof"),
        (without("more", b""), "a file that none has"),
        (without("../key", b""), "a file that none has"),
        (without(f"entries/{first}.entry", b"x" * 70_000), "too long"),
        (whole[:-30], "not an extract"),
        (b"", "not an extract"),
    ):
        with pytest.raises(BadInput, match=re.escape(words)):
            check_extract(bad, key)


def test_what_is_too_much_for_one_file_is_said_and_nothing_is_written(either, auditor):
    plant(either, 2_001)
    deadline = time.monotonic() + 30
    while auditor.post("/console/ledger/export", event="system:keys:rotated").status_code != 413:
        assert time.monotonic() < deadline  # until all of them are numbered and found
        time.sleep(0.5)
    catch_up(either.base, auditor)
    before = len(rows(auditor.page("/console/ledger?event=staff:ledger:exported")))

    refused = auditor.post("/console/ledger/export", event="system:keys:rotated")
    nothing = auditor.post("/console/ledger/export", event="system:keys:destroyed")

    assert refused.status_code == 413
    assert "More than 2,000 entries fit" in refused.text
    assert "handrail ledger export" in refused.text
    assert nothing.status_code == 404
    catch_up(either.base, auditor)
    assert len(rows(auditor.page("/console/ledger?event=staff:ledger:exported"))) == before


def plant(served: Served, count: int) -> None:
    """Append so many entries from beside the server; its sequencer numbers them."""

    async def append(house) -> None:
        entry = Entry(Event.KEYS_ROTATED, house.clock.now(), "system")
        rows = [make_leaf(house, None, entry, {}, TurnId("")).row for _ in range(count)]
        await house.ledger.data.write(lambda tx: [insert_leaf(tx, row) for row in rows])

    in_house(served, append)
