"""A customer proves who they are: real HTTP, the demo's shop, a real mail server on loopback."""

import re
import shutil
import sqlite3
import subprocess

import httpx2
import pytest

from tests.conftest import ROOT, Customer, Served, free_port, open_conversation
from tests.scenarios.test_canaries import open_as, records
from tests.web.desk import WISH, hire, signed_in


@pytest.fixture
def scene(tmp_path, start_server):
    """A demo with its shop and a mail server, and the shop's customers."""
    server = start_server()
    shutil.copytree(ROOT / "examples/shop", tmp_path / "shop")
    workspace = tmp_path / "shop/workspace"
    lines = f'[mail]\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "none"\n'
    settings = workspace / "handrail.toml"
    there = settings.read_text("utf-8").replace("[server]", "[server]\nmessages_per_minute = 1000")
    settings.write_text(f'{there}\n{lines}sender = "help@shop.example"\n', "utf-8")
    one = Served(tmp_path, free_port(), workspace, shop_port=free_port())
    one.start()
    yield one, server, [customer for customer, _ in records(one)]
    one.stop()


def call(customer: Customer, method: str, what: str = "", **body: str) -> httpx2.Response:
    return httpx2.request(
        method,
        f"{customer.base}/v1/conversations/{customer.id}/identity{what}",
        headers={"X-Handrail-Token": customer.token},
        json=body or None,
        timeout=30,
    )


def code_in(server, number: int = -1) -> str:
    return re.search(r"\b(\d{6})\b", server.box.taken[number][1].get_content())[1]


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


def events(served: Served) -> list[bytes]:
    data = sqlite3.connect(f"file:{served.folder}/.handrail/data/data.db?mode=ro", uri=True)
    found = [bytes(row[0]) for row in data.execute("SELECT entry FROM ledger_leaf ORDER BY id")]
    data.close()
    return [one for one in found if b"customer:identity:" in one]


def test_a_code_proves_who_writes_and_the_agent_sees_it(scene):
    served, server, customers = scene
    hire(served, {"lena": "agent"})
    ada = open_as(served, customers[0])
    assert call(ada, "GET").json()["how"] == "shop"

    sent = call(ada, "POST", "/code")
    assert sent.status_code == 202
    [(address, message)] = server.box.taken
    assert sent.json()["sent_to"][0] == address[0]
    assert address not in sent.text
    proved = call(ada, "POST", "/proof", code=code_in(server))

    assert proved.status_code == 200
    assert call(ada, "GET").json()["how"] == "code"
    assert "code" in message["Subject"]
    assert ada.say(WISH).status_code == 200
    desk = signed_in(served.base, "lena")
    assert "proved by a code to their e-mail" in desk.page(desk.case_of(ada))
    told = events(served)
    assert [b"code_sent" in told[0], b"proved" in told[1]] == [True, True]
    assert not any(address.encode() in one for one in told)
    assert not any(
        address.encode() in file.read_bytes() or code_in(server).encode() in file.read_bytes()
        for file in [served.folder / "server.log"]
    )


def test_a_code_works_once_and_in_its_conversation_alone(scene):
    served, server, customers = scene
    ada, again = open_as(served, customers[0]), open_as(served, customers[0])
    call(ada, "POST", "/code")
    code = code_in(server)
    call(again, "POST", "/code")

    assert call(again, "POST", "/proof", code=code).status_code in {403, 429}
    assert call(ada, "POST", "/proof", code=code).status_code == 200
    assert call(ada, "POST", "/proof", code=code).status_code == 403
    assert call(again, "GET").json()["how"] == "shop"


def test_three_wrong_codes_lock_every_conversation_of_that_person(scene):
    served, server, customers = scene
    ada, again, bob = (open_as(served, customers[at]) for at in (0, 0, 1))
    call(ada, "POST", "/code")
    right = code_in(server)
    for _ in range(3):
        assert call(ada, "POST", "/proof", code=wrong(right)).status_code == 403

    locked = call(ada, "POST", "/proof", code=right)
    assert locked.status_code == 429
    assert "Talk to a person" in locked.json()["detail"]
    assert call(ada, "GET").json()["how"] == "shop"
    call(again, "POST", "/code")
    assert call(again, "POST", "/proof", code=code_in(server)).status_code == 429

    call(bob, "POST", "/code")
    assert call(bob, "POST", "/proof", code=code_in(server)).status_code == 200
    assert any(b"identity:refused" in one for one in events(served))


def test_at_most_three_codes_are_sent_to_a_person_in_an_hour(scene):
    served, server, customers = scene
    talks = [open_as(served, customers[0]) for _ in range(4)]

    statuses = [call(talk, "POST", "/code").status_code for talk in talks]

    assert statuses == [202, 202, 202, 429]
    assert len(server.box.taken) == 3


def test_nobody_gets_a_code_whom_the_shop_does_not_vouch_for(scene):
    served, server, _ = scene
    stranger = open_conversation(served.base)

    refused = call(stranger, "POST", "/code")

    assert call(stranger, "GET").json() == {"how": "nobody", "sent_to": "", "proved_until": None}
    assert refused.status_code == 409
    assert "Talk to a person" in refused.json()["detail"]
    assert call(stranger, "POST", "/proof", code="123456").status_code == 409
    assert server.box.taken == []


def test_a_mail_server_that_is_down_is_said_in_honest_words_and_proves_nothing(scene):
    served, server, customers = scene
    ada = open_as(served, customers[0])
    server.stop()

    broken = call(ada, "POST", "/code")

    assert broken.status_code == 503
    assert "You can reach a person here" in broken.json()["title"]
    assert call(ada, "GET").json()["how"] == "shop"
    looked = subprocess.run(
        served.command("doctor"),
        cwd=served.folder,
        env=served.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert re.search(r"FAIL\s+mail", looked.stdout), looked.stdout
