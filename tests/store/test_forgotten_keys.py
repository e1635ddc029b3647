"""How long a key that another process destroyed may still be used, when nobody is told."""

import asyncio
import time
from contextlib import suppress

import pytest

from handrail.core.errors import KeyGone
from handrail.core.ids import SubjectId
from handrail.store.database import open_database
from handrail.store.keys import CACHED, CHECKED_SECONDS, SqlKeys
from handrail.store.migrate import migrate
from tests.store.rings import open_keys

SUBJECT = SubjectId("s1")


@pytest.fixture
def pair(tmp_path):
    databases = [open_database(f"sqlite:///{tmp_path}/keys/keys.db") for _ in range(2)]
    migrate(databases[0], "keys")
    yield [open_keys(database, tmp_path / "kek") for database in databases]
    for database in databases:
        database.close()


async def seconds_until_gone(keys: SqlKeys) -> float:
    began = time.monotonic()
    with suppress(KeyGone):
        async with asyncio.timeout(20):
            while await keys.of(SUBJECT):  # noqa: ASYNC110 (nobody tells: that is the point)
                await asyncio.sleep(0.02)
    return time.monotonic() - began


async def test_without_a_word_from_anybody_it_is_five_seconds(pair):
    here, there = pair
    await here.make(SUBJECT)
    await there.of(SUBJECT)

    await here.destroy(SUBJECT)

    took = await seconds_until_gone(there)
    assert 3 < took < CHECKED_SECONDS + 0.5  # it was in the cache; and no longer than that


class SlowRing:
    """A key-encryption key far away: unwrapping takes its time."""

    remote = True

    def __init__(self, ring) -> None:
        self.ring = ring

    def wrap(self, key, owner):
        return self.ring.wrap(key, owner)

    def unwrap(self, version, wrapped, owner):
        key = self.ring.unwrap(version, wrapped, owner)
        time.sleep(2)
        return key


async def test_the_time_a_slow_unwrap_takes_counts(pair):
    here, there = pair
    slow = SqlKeys(there.store, SlowRing(there.ring))
    await here.make(SUBJECT)
    read = time.monotonic()
    await slow.of(SUBJECT)

    await here.destroy(SUBJECT)
    await seconds_until_gone(slow)

    assert time.monotonic() - read < CHECKED_SECONDS + 0.5


async def test_a_flood_of_signals_fills_nothing(pair):
    here, _ = pair
    for number in range(CACHED + 100):
        here.forget(SubjectId(f"invented-{number}"))

    assert len(here.gone) <= CACHED
