"""How we use a database: reads are one snapshot, errors tell nothing, an unsafe SQLite is refused."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from sqlcipher3 import dbapi2

from handrail.core.errors import Broken, Misconfigured
from handrail.store.database import SAFE_SQLITE, open_database
from handrail.store.tables.conversations import outbox

ROW = {"id": "one", "conversation_id": "c1", "seq": 1, "at": 1}


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request, tmp_path):
    address = f"sqlite:///{tmp_path}/data/data.db"
    if request.param == "postgres":
        address = request.getfixturevalue("postgres").fresh("empty")
    one = open_database(address)
    one.run(outbox.create)
    yield one
    one.close()
    if request.param == "postgres":
        request.getfixturevalue("postgres").drop(address)


def count(tx):
    return len(tx.execute(select(outbox.c.id)).all())


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 50, 4), (3, 51, 2)])
def test_an_sqlite_that_can_lose_commits_is_refused_with_what_to_do(tmp_path, version):
    with pytest.raises(Misconfigured) as refused:
        open_database(f"sqlite:///{tmp_path}/data.db", sqlite_version=version)

    assert ".".join(map(str, version)) in refused.value.sentence
    assert "sqlcipher3" in refused.value.next_step
    assert list(tmp_path.iterdir()) == []


def test_the_sqlite_we_bring_is_a_safe_one():
    assert dbapi2.sqlite_version_info >= SAFE_SQLITE


@pytest.mark.parametrize("address", ["", "mysql://x", "sqlite://", "/data.db"])
def test_an_address_of_neither_database_is_refused(address):
    with pytest.raises(Misconfigured):
        open_database(address)


async def test_a_transaction_that_fails_changes_nothing(database):
    def fails(tx):
        tx.execute(insert(outbox).values(**ROW))
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 (the one raised above)
        await database.write(fails)

    assert await database.read(count) == 0


async def test_a_read_cannot_write(database):
    with pytest.raises(Broken):
        await database.read(lambda tx: tx.execute(insert(outbox).values(**ROW)))

    assert await database.read(count) == 0


async def test_a_read_sees_one_moment_even_when_somebody_writes_meanwhile(database):
    loop, begun, written = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()

    def twice(tx):
        before = count(tx)
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(written.wait(), loop).result(10)
        return before, count(tx)

    reading = asyncio.create_task(database.read(twice))
    await begun.wait()
    await database.write(lambda tx: tx.execute(insert(outbox).values(**ROW)))
    written.set()

    assert await reading == (0, 0)
    assert await database.read(count) == 1


async def test_an_error_of_the_database_tells_nothing_of_what_was_stored(database):
    def twice(tx):
        for _ in range(2):
            tx.execute(insert(outbox).values(**{**ROW, "id": "canary-17"}))

    with pytest.raises(Broken) as broken:
        await database.write(twice)

    assert "IntegrityError" in str(broken.value) or "UniqueViolation" in str(broken.value)
    assert "canary-17" not in str(broken.value)
    assert broken.value.__cause__ is None
    assert broken.value.__context__ is None


def test_neither_repr_nor_error_shows_a_password():
    database = open_database("postgresql://ada:secret-word@127.0.0.1:1/nothing")

    with pytest.raises(Broken) as broken:
        database.run(lambda tx: tx.execute(text("SELECT 1")))
    shown = repr(database) + repr(broken.value) + str(broken.value)
    database.close()

    assert "secret-word" not in shown


@pytest.mark.postgres
async def test_a_postgres_that_cut_our_connections_is_used_again(postgres):
    address = postgres.fresh("data")
    database = open_database(address)
    await database.read(count)
    cut = postgres.kick(address)

    assert await database.read(count) == 0

    database.close()
    postgres.drop(address)
    assert cut >= 1


async def test_a_thread_goes_on_with_a_fresh_connection_after_an_error(database):
    def add(tx):
        tx.execute(insert(outbox).values(**ROW))

    await database.write(add)
    for _ in range(3):
        with pytest.raises(Broken):
            await database.write(add)

    assert await database.read(count) == 1
    assert await database.write(count) == 1


async def test_the_command_line_writes_beside_the_threads(database):
    await database.write(count)

    await asyncio.to_thread(database.run, lambda tx: tx.execute(insert(outbox).values(**ROW)))

    assert await database.read(count) == 1


def open_files():
    return {path.resolve() for path in Path("/proc/self/fd").iterdir() if path.exists()}


async def test_nothing_is_left_open_at_the_end(tmp_path):
    database = open_database(f"sqlite:///{tmp_path}/data.db")
    await database.write(outbox.create)
    await asyncio.gather(*(database.read(count) for _ in range(8)))

    database.close()

    assert not [path for path in open_files() if path.is_relative_to(tmp_path)]
