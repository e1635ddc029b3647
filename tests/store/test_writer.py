"""Deeds that wait together are committed together: in order, each undone alone, durable when told."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing

import pytest
from sqlalchemy import insert, select
from sqlcipher3 import dbapi2

from handrail.core.errors import Broken, Conflict
from handrail.store.database import open_database
from handrail.store.tables.conversations import outbox

KILLED = """
import asyncio, sys
from sqlalchemy import insert
from handrail.store.database import open_database
from handrail.store.tables.conversations import outbox

async def main():
    database = open_database(sys.argv[1])
    await database.write(outbox.create)
    async def add(number):
        row = {"id": f"o{number}", "conversation_id": "c", "seq": number, "at": 0}
        await database.write(lambda tx: tx.execute(insert(outbox).values(**row)) and None)
        print(number, flush=True)
    for first in range(0, 1_000_000, 20):
        await asyncio.gather(*(add(first + one) for one in range(20)))

asyncio.run(main())
"""


@pytest.fixture
async def database(tmp_path):
    one = open_database(f"sqlite:///{tmp_path}/data.db")
    await one.write(outbox.create)
    yield one
    one.close()


def add(tx, name, seq=0):
    tx.execute(insert(outbox).values(id=name, conversation_id="c", seq=seq, at=0))
    return name


def fail(tx, name, error):
    add(tx, name)
    raise error


def rows(tx):
    return tx.execute(select(outbox.c.id).order_by(outbox.c.seq)).scalars().all()


async def together(database, *deeds):
    """Let the deeds wait behind one that holds the thread, so that one commit takes them all."""
    gate = threading.Event()
    held = asyncio.create_task(database.write(lambda _: gate.wait(10)))
    await asyncio.sleep(0.05)
    waiting = [asyncio.create_task(database.write(*deed)) for deed in deeds]
    await asyncio.sleep(0.05)
    gate.set()
    await held
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_deeds_that_wait_together_share_one_commit_in_their_order(database, tmp_path):
    written = tmp_path / "data.db-wal"
    before = written.stat().st_size

    told = await together(database, *((add, f"o{number}", number) for number in range(20)))

    assert told == [f"o{number}" for number in range(20)]
    assert await database.read(rows) == told
    assert written.stat().st_size - before < 10 * 4_200  # twenty commits write forty pages


async def test_one_that_fails_takes_no_other_with_it(database):
    told = await together(
        database,
        (add, "before", 1),
        (fail, "refused", Conflict("Somebody was quicker.")),
        (add, "between", 2),
        (add, "before", 3),
        (fail, "odd", ValueError("odd")),
        (add, "after", 4),
    )

    assert [told[0], told[2], told[5]] == ["before", "between", "after"]
    assert [type(one) for one in told] == [str, Conflict, str, Broken, ValueError, str]
    assert "Integrity" in told[3].sentence
    assert await database.read(rows) == ["before", "between", "after"]


async def test_when_the_transaction_is_lost_nobody_is_told_it_was_kept(database):
    def lose(tx):
        tx.connection.cursor().execute("ROLLBACK")
        raise ValueError

    told = await together(database, (add, "before", 1), (lose,), (add, "after", 2))

    assert [type(one) for one in told] == [Broken] * 3
    assert await database.read(rows) == []
    assert await database.write(add, "later") == "later"


async def test_nobody_is_told_before_it_is_durable(database, tmp_path):
    seen = []

    async def add_and_look(number):
        name = await database.write(add, f"o{number}")
        with closing(dbapi2.connect(f"{tmp_path}/data.db")) as other:
            seen.append(other.execute("SELECT 1 FROM outbox WHERE id = ?", (name,)).fetchone())

    await asyncio.gather(*(add_and_look(number) for number in range(50)))

    assert seen == [(1,)] * 50


async def test_who_stopped_waiting_before_the_turn_came_changes_nothing(database):
    gate = threading.Event()
    held = asyncio.create_task(database.write(lambda _: gate.wait(10)))
    await asyncio.sleep(0.05)
    gone = asyncio.create_task(database.write(add, "gone"))
    stays = asyncio.create_task(database.write(add, "stays"))
    await asyncio.sleep(0.05)
    gone.cancel()
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(held, stays)

    assert await database.read(rows) == ["stays"]


def test_what_was_told_survives_a_kill_at_any_moment(tmp_path):
    address = f"sqlite:///{tmp_path}/data.db"
    for _ in range(3):
        for path in tmp_path.iterdir():
            path.unlink()
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, address], stdout=subprocess.PIPE, text=True
        )
        told = [int(child.stdout.readline()) for _ in range(300)]
        os.kill(child.pid, signal.SIGKILL)
        told += [int(line) for line in child.stdout.read().split("\n")[:-1]]
        child.stdout.close()
        child.wait()
        database = open_database(address)
        kept = set(database.run(rows))
        database.close()

        assert {f"o{number}" for number in told} <= kept
        assert len(kept) - len(told) < 40  # at most what was under way
