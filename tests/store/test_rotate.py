"""Rotation while others work, and after somebody was killed in the middle of it."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from handrail.core.errors import Broken, KeyGone
from handrail.core.ids import SubjectId
from handrail.store import keys as key_store
from handrail.store.database import open_database
from handrail.store.keks import count_uses, mark_destroyed, read_keks
from handrail.store.keys import named
from handrail.store.rotate import wrap_anew
from tests.store.rings import open_keys, open_local

ROTATE = """
import sys
from pathlib import Path
from handrail.store.database import open_database
from handrail.store.rotate import wrap_anew
from tests.store.rings import open_local
ring = open_local(open_database(sys.argv[1]), Path(sys.argv[2]))
if not any(one.state == "retiring" for one in ring.reload()):
    ring.begin()
for count in wrap_anew(ring, 5):
    print(count, flush=True)
"""


@pytest.fixture
def address(addresses):
    return addresses["keys"]


@pytest.fixture
def store(address):
    database = open_database(address)
    yield database
    database.close()


def states(store):
    return {one.id: one.state for one in store.run(read_keks)}


async def fill(keys, count):
    return {
        subject: await keys.make(subject)
        for subject in (SubjectId(f"s{number:04}") for number in range(count))
    }


async def test_every_key_is_the_same_after_a_rotation(store, tmp_path):
    keys = open_keys(store, tmp_path / "kek")
    made = await fill(keys, 23)
    seed = named(keys.ring, "ledger-seed")

    ring = open_local(store, tmp_path / "kek")
    ring.begin()
    counts = list(wrap_anew(ring, 10))

    assert sum(counts) == 24
    assert states(store) == {"local-1": "retired", "local-2": "active"}
    (tmp_path / "kek").unlink()
    anew = open_keys(store, tmp_path / "kek")
    assert {subject: await anew.of(subject) for subject in made} == made
    assert named(anew.ring, "ledger-seed") == seed


async def test_a_server_goes_on_through_a_rotation(store, tmp_path, monkeypatch):
    monkeypatch.setattr(key_store, "CHECKED_SECONDS", 0.0)
    serving = open_keys(store, tmp_path / "kek")
    made = await fill(serving, 60)
    destroyed = [SubjectId(f"s{number:04}") for number in range(0, 60, 7)]
    ring = open_local(store, tmp_path / "kek")

    async def serve():
        for number, subject in enumerate(made):
            if subject in destroyed:
                await serving.destroy(subject)
            new = SubjectId(f"new{number}")
            fresh[new] = await serving.make(new)
            assert await serving.of(new) == fresh[new]

    fresh = {}
    ring.begin()
    rotating = asyncio.to_thread(lambda: list(wrap_anew(ring, 5)))
    await asyncio.gather(rotating, serve())
    list(wrap_anew(ring))  # what was made while the version changed

    anew = open_keys(store, tmp_path / "kek")
    for subject, key in {**made, **fresh}.items():
        if subject in destroyed:
            with pytest.raises(KeyGone):
                await anew.of(subject)
        else:
            assert await anew.of(subject) == key
    assert store.run(count_uses) == {"local-2": 60 - len(destroyed) + 60}
    assert states(store)["local-1"] == "retired"


async def test_a_rotation_killed_in_the_middle_is_finished_by_the_next(address, store, tmp_path):
    keys = open_keys(store, tmp_path / "kek")
    made = await fill(keys, 300)
    command = [sys.executable, "-c", ROTATE, address, str(tmp_path / "kek")]

    killed = subprocess.Popen(command, stdout=subprocess.PIPE)
    for _ in range(5):
        assert killed.stdout.readline().strip() == b"5"
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    killed.stdout.close()

    uses = store.run(count_uses)
    assert set(uses) == {"local-1", "local-2"}
    assert sum(uses.values()) == 300
    assert states(store) == {"local-1": "retiring", "local-2": "active"}
    between = open_keys(store, tmp_path / "kek")
    assert {subject: await between.of(subject) for subject in made} == made

    subprocess.run(command, check=True, capture_output=True, timeout=60)

    assert store.run(count_uses) == {"local-2": 300}
    assert states(store) == {"local-1": "retired", "local-2": "active"}
    anew = open_keys(store, tmp_path / "kek")
    assert {subject: await anew.of(subject) for subject in made} == made


async def test_a_version_that_is_used_is_neither_retired_nor_destroyed(store, tmp_path):
    keys = open_keys(store, tmp_path / "kek")
    await fill(keys, 12)
    ring = open_local(store, tmp_path / "kek")
    ring.begin()
    rotation = wrap_anew(ring, 5)
    next(rotation)

    assert states(store)["local-1"] == "retiring"
    with pytest.raises(Broken, match="not a retired version"):
        store.run(mark_destroyed, "local-1")


async def test_a_process_that_does_not_know_of_the_rotation_does_not_wrap_with_the_old(
    store, tmp_path
):
    stale = open_keys(store, tmp_path / "kek")
    await fill(stale, 3)
    ring = open_local(store, tmp_path / "kek")
    ring.begin()
    list(wrap_anew(ring))

    key = await stale.make(SubjectId("late"))

    assert store.run(count_uses) == {"local-2": 4}
    assert await open_keys(store, tmp_path / "kek").of(SubjectId("late")) == key
