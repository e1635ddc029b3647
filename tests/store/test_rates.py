"""Rate limits: in memory for one process, in a table for several."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from handrail.core.errors import Broken, TooMany
from handrail.security.seal import new_data_key
from handrail.store.database import open_database
from handrail.store.rates import MOST_KEYS, MemoryRate, SqlRate

KEY = new_data_key()


@pytest.fixture
def shared(postgres):
    """The limit as two processes have it: each with its own connections."""
    address = postgres.fresh("data")
    both = [open_database(address) for _ in range(2)]
    yield lambda per_minute: [SqlRate(one, KEY, per_minute) for one in both]
    for one in both:
        one.close()
    postgres.drop(address)


async def taken(limit, key, times) -> int:
    """How many of so many were let through."""
    through = 0
    for _ in range(times):
        try:
            await limit.take(key)
            through += 1
        except TooMany:
            continue
    return through


async def test_as_many_as_a_minute_has_at_once_and_then_no_more():
    limit = MemoryRate(30)

    assert await taken(limit, "a", 40) == 30
    assert await taken(limit, "b", 1) == 1
    with pytest.raises(TooMany) as refused:
        await limit.take("a")
    assert 0 < refused.value.wait <= 2.1


async def test_refused_tries_do_not_make_the_wait_longer():
    limit = MemoryRate(600)
    await taken(limit, "a", 700)
    await asyncio.sleep(0.25)

    assert await taken(limit, "a", 1) == 1


async def test_memory_has_a_bound():
    limit = MemoryRate(30)
    for number in range(MOST_KEYS + 10):
        await limit.take(str(number))

    assert len(limit.full_at) == MOST_KEYS


@pytest.mark.postgres
async def test_two_processes_share_one_limit(shared):
    one, other = shared(30)

    through = await asyncio.gather(taken(one, "a", 25), taken(other, "a", 25))

    assert sum(through) == 30
    assert await taken(other, "b", 1) == 1
    with pytest.raises(TooMany) as refused:
        await other.take("a")
    assert 0 < refused.value.wait <= 2.1


@pytest.mark.postgres
def test_of_many_at_once_none_slips_through(shared):
    limits = shared(20)

    def loop(limit):
        return asyncio.run(taken(limit, "a", 20))

    with ThreadPoolExecutor(6) as threads:
        through = sum(threads.map(loop, [limits[at % 2] for at in range(6)]))

    assert 20 <= through <= 22  # what fills again while they run


@pytest.mark.postgres
async def test_two_limits_do_not_count_for_each_other_and_nothing_is_in_clear(shared):
    few, many = shared(5)[0], shared(50)[0]
    assert await taken(few, "203.0.113.7", 10) == 5

    assert await taken(many, "203.0.113.7", 10) == 10
    with few.data.writing.connect() as tx:
        rows = tx.execute(text("SELECT hash FROM rate_limit")).scalars().all()
        kind = tx.execute(text("SELECT relpersistence FROM pg_class WHERE relname='rate_limit'"))
        assert kind.scalar_one() == "u"
    assert not any(b"203.0.113.7" in bytes(one) for one in rows)


@pytest.mark.postgres
async def test_with_its_database_gone_nothing_is_let_through(shared, postgres):
    limit = shared(30)[0]
    with limit.data.writing.begin() as tx:
        tx.execute(text("DROP TABLE rate_limit"))

    with pytest.raises(Broken):
        await limit.take("a")
