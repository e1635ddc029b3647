"""What `Vitals` promises, on both databases."""

from datetime import timedelta

import pytest

from handrail.store.vitals import SqlVitals
from tests.ports.conftest import REAL
from tests.ports.making import START, later
from tests.store.rings import open_local


@pytest.fixture(params=REAL)
def vitals(request, make_address, make_database, tmp_path):
    data = make_database(make_address(request.param, "data"))
    keys = make_database(make_address(request.param, "keys"))
    return SqlVitals(data, open_local(keys, tmp_path / "kek"))


async def test_where_nothing_waits_there_is_no_time(vitals):
    waits = await vitals.backlog()

    assert (waits.leaf, waits.checkpoint, waits.outbox, waits.turn, waits.worker) == (None,) * 5


async def test_of_two_workers_one_marks_and_the_other_takes_over(vitals):
    await vitals.mark_worker("one", START, later(30))
    await vitals.mark_worker("two", later(10), later(40))
    assert (await vitals.backlog()).worker == later(30)

    await vitals.mark_worker("two", later(31), later(61))

    assert (await vitals.backlog()).worker == START + timedelta(seconds=61)


async def test_both_stores_and_the_ring_answer(vitals):
    await vitals.keys()

    assert await vitals.wrapping() == "local-1"
