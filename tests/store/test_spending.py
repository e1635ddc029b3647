"""The budget of models: never more than its bounds, over processes, and forgotten with a customer."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from handrail.core.errors import Broken, TooMany
from handrail.store.spending import SqlBudget
from handrail.store.tables.spending import model_spending
from tests.ports.conftest import REAL, make_address, make_database
from tests.ports.making import START

__all__ = ["make_address", "make_database"]


@pytest.fixture(params=REAL)
def budgets(request, make_address, make_database):
    """The budget as two processes have it."""
    address = make_address(request.param, "data")
    return tuple(SqlBudget(make_database(address), 1_000, 5_000) for _ in range(2))


async def test_a_conversation_has_its_own_bound(budgets):
    await budgets[0].reserve("c1", 600, START)

    with pytest.raises(TooMany):
        await budgets[1].reserve("c1", 600, START)
    await budgets[1].reserve("c1", 400, START)
    await budgets[1].reserve("c2", 600, START)


async def test_what_was_not_used_is_given_back_and_what_was_used_more_is_counted(budgets):
    await budgets[0].reserve("c1", 900, START)
    await budgets[0].settle("c1", -500, START)
    await budgets[1].reserve("c1", 600, START)
    await budgets[1].settle("c1", 10, START)

    with pytest.raises(TooMany):
        await budgets[0].reserve("c1", 1, START)


async def test_a_day_has_a_bound_that_many_at_once_never_pass(budgets):
    async def take(at):
        try:
            await budgets[at % 2].reserve(f"c{at}", 700, START)
        except TooMany:
            return 0
        return 700

    taken = sum(await asyncio.gather(*(take(at) for at in range(20))))

    assert taken == 4_900
    await budgets[0].reserve("later", 700, START + timedelta(days=1))


async def test_a_conversations_bound_outlives_the_day_and_days_are_forgotten(budgets):
    await budgets[0].reserve("c1", 900, START)

    with pytest.raises(TooMany):
        await budgets[0].reserve("c1", 200, START + timedelta(days=3))
    await budgets[0].reserve("c2", 100, START + timedelta(days=40))

    rows = await budgets[0].data.read(lambda tx: tx.execute(select(model_spending)).all())
    days = {row.day for row in rows}
    assert days == {"", (START + timedelta(days=40)).date().isoformat()}


async def test_without_its_database_nothing_is_asked(budgets):
    await budgets[0].data.write(model_spending.drop)

    with pytest.raises(Broken):
        await budgets[0].reserve("c1", 1, START)
