"""Two web processes and a worker, real ones, on one PostgreSQL: what one does, the others know."""

import json
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import httpx2
import psycopg
import pytest

from handrail.core.ids import SubjectId
from handrail.services.erase_subject import erase_subject
from tests.conftest import ROOT, Customer, Served, free_port, open_conversation
from tests.redis_server import RedisServer
from tests.web.desk import WISH, Desk, hire, in_house, signed_in

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
QUESTION = "How long does delivery take?"
PER_MINUTE = 20


@dataclass
class Trio:
    """The three processes; `cut` takes the bus away and `mend` brings it back."""

    one: Served
    two: Served
    worker: Served
    cut: Callable[[], object]
    mend: Callable[[], object]
    desks: dict[str, Desk] = field(default_factory=dict)

    @property
    def stores(self) -> tuple[str, str]:
        return self.one.stores

    def sql(self, statement: str, *values: object) -> list[tuple]:
        with psycopg.connect(self.stores[0], autocommit=True) as data:
            cursor = data.execute(statement, values)
            return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="module", params=["postgres", pytest.param("redis", marks=pytest.mark.redis)])
def trio(request, tmp_path_factory, postgres) -> Iterator[Trio]:
    folder = tmp_path_factory.mktemp("trio")
    stores = postgres.fresh("data"), postgres.fresh("keys")
    if request.param == "redis":
        server = RedisServer(folder, free_port())
        server.start()
        bus, cut, mend, gone = server.url, server.kill, server.start, server.kill
    else:
        bus, cut, mend, gone = signals_role(postgres, stores[0])
    served = [make_served(folder, stores, bus, role) for role in ("web", "web", "worker")]
    for one in served:
        one.start()
    hire(served[0], {"vera": "lead", "adam": "administrator"})
    yield Trio(
        *served, cut, mend, {name: signed_in(served[0].base, name) for name in ("vera", "adam")}
    )
    codes = [one.stop() for one in served if one.process.poll() is None]
    gone()
    for address in stores:
        postgres.drop(address)
    assert set(codes) <= {0, -15}


def signals_role(postgres, address: str):
    """A role of PostgreSQL for signals alone, which can be kept out while all else goes on."""
    role = f"signals_{time.monotonic_ns()}"
    postgres.admin(f"CREATE ROLE {role} LOGIN")

    def cut():
        postgres.admin(f"ALTER ROLE {role} NOLOGIN")
        postgres.admin(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{role}'"
        )

    def mend():
        postgres.admin(f"ALTER ROLE {role} LOGIN")

    def gone():
        postgres.admin(f"DROP ROLE {role}")

    return address.replace("postgres:@", f"{role}:@"), cut, mend, gone


def make_served(folder, stores, bus: str, role: str) -> Served:
    port = free_port()
    workspace = folder / f"workspace-{port}"
    shutil.copytree(ROOT / "examples/shop/workspace", workspace)
    settings = workspace / "handrail.toml"
    server = f"[server]\nworker_port = {port}\nmessages_per_minute = {PER_MINUTE}"
    words = settings.read_text("utf-8").replace("8080", str(port)).replace("[server]", server)
    settings.write_text(words, "utf-8")
    return Served(folder, port, workspace, stores=stores, role=role, bus=bus)


def at(customer: Customer, served: Served) -> Customer:
    """The same customer, whose browser was sent to another process."""
    return replace(customer, base=served.base)


def post_and_leave(customer: Customer, text: str) -> None:
    answer = httpx2.post(
        f"{customer.base}/v1/conversations/{customer.id}/messages",
        headers={"X-Handrail-Token": customer.token, "Prefer": "respond-async"},
        json={"client_id": f"left{time.monotonic_ns()}", "text": text},
        timeout=30,
    )
    assert answer.status_code == 202, answer.text


def authors(customer: Customer) -> list[str]:
    """Who spoke, in order; notices across the conversation are nobody's words."""
    said = [line["author"] for line in customer.read()["messages"]]
    return [author for author in said if author != "system"]


def wait_for(done: Callable[[], object], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


@contextmanager
def held_up(trio: Trio) -> Iterator[Callable[[], bool]]:
    """Hold every turn up in the middle: each reads the brake, and now it waits for that table.

    Gives what tells whether one is there. At most ten seconds: then the database gives up.
    """
    with psycopg.connect(trio.stores[0]) as holding:
        holding.execute("LOCK TABLE brake IN ACCESS EXCLUSIVE MODE")
        waiting = "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'brake'::regclass"
        yield lambda: bool(trio.sql(waiting))
        holding.rollback()


@contextmanager
def watched(customer: Customer) -> Iterator[list[tuple[str, dict]]]:
    """Read a customer's stream in a thread; the events gather in the list."""
    events: list[tuple[str, dict]] = []
    over = threading.Event()
    url = f"{customer.base}/v1/conversations/{customer.id}/stream"

    def read() -> None:
        with httpx2.stream(
            "GET", url, headers={"X-Handrail-Token": customer.token}, timeout=30
        ) as answer:
            name = ""
            for line in answer.iter_lines():
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                if line.startswith("data: "):
                    events.append((name, json.loads(line.removeprefix("data: "))))
                if over.is_set():
                    return

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    wait_for(lambda: events)
    yield events
    over.set()


def texts(events: list[tuple[str, dict]]) -> list[str]:
    return [event["text"] for name, event in events if name == "message"]


def ready(served: Served) -> dict:
    answer = httpx2.get(f"{served.base}/readyz", timeout=10)
    assert answer.status_code == 200, answer.text
    return answer.json()


def claimed(trio: Trio, customer: Customer) -> None:
    case = trio.desks["vera"].case_of(customer)
    assert trio.desks["vera"].post(f"{case}/claim").status_code == 303


def test_a_claim_in_one_process_silences_a_turn_under_way_in_the_other(trio):
    customer = open_conversation(trio.one.base)
    customer.say(WISH)
    before = authors(customer)
    with held_up(trio) as turn_waits:
        post_and_leave(at(customer, trio.two), QUESTION)
        wait_for(turn_waits, 8)
        claimed(trio, customer)
    done = "SELECT decision FROM turn WHERE conversation_id = %s AND state = 'recorded' ORDER BY id"
    wait_for(lambda: len(trio.sql(done, customer.id)) == 2)

    assert trio.sql(done, customer.id)[-1] == ("unsaid",)
    assert authors(at(customer, trio.two)) == [*before, "customer"]
    answer = at(customer, trio.two).say("And to Austria?", "after").json()
    assert answer["speaker"] == "person"
    assert authors(customer) == [*before, "customer", "customer"]


def test_a_message_to_one_process_appears_in_a_stream_at_the_other(trio):
    customer = open_conversation(trio.one.base)
    with watched(at(customer, trio.two)) as events:
        began = time.monotonic()
        customer.say(QUESTION)
        wait_for(lambda: len(texts(events)) == 2, 10)
        took = time.monotonic() - began

    assert texts(events)[0] == QUESTION
    assert took < 10  # far from the heartbeat


def test_the_limit_counts_over_both_processes(trio):
    customer = open_conversation(trio.one.base)
    began, taken = time.monotonic(), 0
    while at(customer, (trio.one, trio.two)[taken % 2]).say("hi", f"m{taken}").status_code != 429:
        taken += 1
    refilled = (time.monotonic() - began) / 60 * PER_MINUTE

    assert PER_MINUTE <= taken <= PER_MINUTE + refilled + 1  # counted apart it would be twice that
    codes = [at(customer, served).say("hi", "late").status_code for served in (trio.one, trio.two)]
    assert 429 in codes


def erase(trio: Trio, customer: Customer) -> None:
    [[subject]] = trio.sql("SELECT subject_id FROM conversation WHERE id = %s", customer.id)
    in_house(trio.one, lambda house: erase_subject(house, SubjectId(subject)))


def status(customer: Customer) -> int:
    return httpx2.get(
        f"{customer.base}/v1/conversations/{customer.id}/messages",
        headers={"X-Handrail-Token": customer.token},
        timeout=30,
    ).status_code


def test_an_erasure_empties_the_caches_of_the_other_processes(trio):
    for _ in range(5):  # within the five seconds after which they look anyway
        customer = open_conversation(trio.two.base)
        fresh = time.monotonic()
        erase(trio, customer)
        code = status(customer)
        if time.monotonic() - fresh < 4.5:
            break
    else:
        pytest.fail("this machine is too slow to tell")

    assert code == 410


def test_what_a_killed_process_left_is_finished_by_the_worker_exactly_once(trio):
    third = make_served(trio.one.folder, trio.stores, trio.one.bus, "web")
    third.start()
    customer = open_conversation(third.base)
    with held_up(trio) as turn_waits:
        post_and_leave(customer, QUESTION)
        wait_for(turn_waits, 8)
        third.kill()
    here = at(customer, trio.two)
    assert authors(here) == ["customer"]

    wait_for(lambda: len(authors(here)) > 1, 60)  # its lease ends after 30 seconds
    time.sleep(2)

    assert authors(here) == ["customer", "ai"]
    [[turn, state, attempts]] = trio.sql(
        "SELECT id, state, attempts FROM turn WHERE conversation_id = %s", customer.id
    )
    leaves = "SELECT count(*) FROM ledger_leaf WHERE position(convert_to(%s, 'UTF8') in entry) > 0"
    assert (state, attempts) == ("recorded", 2)
    assert trio.sql(leaves, turn) == [(1,)]


def test_without_the_bus_answers_stay_right_and_everybody_is_told_that_it_is_gone(trio):
    assert ready(trio.two)["status"] == "ready"
    customer = open_conversation(trio.one.base)
    customer.say(WISH)
    trio.cut()
    try:
        for served in (trio.one, trio.two, trio.worker):
            wait_for(lambda served=served: ready(served)["ills"] == ["signals"])
            assert ready(served)["status"] == "degraded"
        page = trio.desks["adam"].page("/console/installation")
        assert 'id="part-signals" data-state="warning"' in page
        assert "It works, but not as it should." in page
        assert "they are read from the database" in page

        claimed(trio, customer)
        answer = at(customer, trio.two).say(QUESTION, "cut").json()
        assert answer["speaker"] == "person"
        assert authors(customer)[-1] == "customer"

        other = open_conversation(trio.one.base)
        with watched(at(other, trio.two)) as events:
            assert other.say(QUESTION).json()["messages"]
            wait_for(lambda: len(texts(events)) == 2, 25)  # by its heartbeat of 15 seconds

        erased = open_conversation(trio.two.base)
        assert status(erased) == 200
        erase(trio, erased)
        wait_for(lambda: status(erased) == 410, 6)
    finally:
        trio.mend()
    for served in (trio.one, trio.two, trio.worker):
        wait_for(lambda served=served: ready(served)["status"] == "ready")
    page = trio.desks["vera"].page("/console/installation")
    assert 'id="overall" data-state="well"' in page


def doctor(served: Served) -> str:
    command = served.command("doctor")
    asked = subprocess.run(
        command, cwd=served.folder, env=served.environ, capture_output=True, text=True, check=False
    )
    return asked.stdout


def test_doctor_knows_the_bus_and_the_worker(trio):
    well = doctor(trio.one)
    trio.cut()
    try:
        ill = doctor(trio.one)
    finally:
        trio.mend()

    assert "Live signals reach every process." in well
    assert "A worker sweeps; any number of processes may serve." in well
    assert "FAIL  live signals" in ill


def test_a_worker_answers_operators_alone(trio):
    base = trio.worker.base

    assert httpx2.get(f"{base}/healthz", timeout=10).status_code == 200
    assert httpx2.get(f"{base}/metrics", timeout=10).status_code == 401
    for path in ("/", "/console", "/v1/openapi.json", "/ledger/checkpoint"):
        assert httpx2.get(f"{base}{path}", timeout=10).status_code == 404, path
    refused = httpx2.post(f"{base}/v1/conversations", json={"language": "en"}, timeout=10)
    assert refused.status_code == 404


def test_without_a_worker_the_others_say_so(trio):
    trio.worker.stop()
    wait_for(lambda: "worker" in ready(trio.one)["ills"], 45)
    page = trio.desks["vera"].page("/console/installation")
    trio.worker.start()

    assert 'id="part-worker" data-state="broken"' in page
    wait_for(lambda: ready(trio.one)["status"] == "ready", 45)
