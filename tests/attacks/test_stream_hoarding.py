"""Somebody opens as many streams as they can in the same moment, to hold the server's memory: a place is
looked at and taken in one step, and given back when the stream ends."""

import asyncio

import httpx2
import pytest

from handrail.web.limits import MOST_STREAMS_PER_KEY
from tests import calls


async def open_at_once(url: str, headers: dict[str, str], count: int) -> list[int]:
    """How many asked at once are answered how, while all that were let in stay open."""
    everybody = asyncio.Barrier(count)
    limits = httpx2.Limits(max_connections=count)

    async with httpx2.AsyncClient(limits=limits, timeout=30, verify=calls.TRUSTED) as client:

        async def one() -> int:
            async with client.stream("GET", url, headers=headers) as answer:
                await everybody.wait()
                return answer.status_code

        return await asyncio.gather(*(one() for _ in range(count)))


@pytest.mark.parametrize("who", ["customer", "agent"])
def test_of_many_at_once_a_few_are_let_in(siege, who):
    customer, desk = siege.newcomer(), siege.hire()
    url = f"{siege.base}/v1/conversations/{customer.id}/stream"
    headers = {"X-Handrail-Token": customer.token}
    if who == "agent":
        url = f"{siege.base}/console/live"
        headers = {"Cookie": f"handrail-desk={desk.cookies['handrail-desk']}"}

    found = siege.run(open_at_once(url, headers, 40))

    assert found.count(200) == MOST_STREAMS_PER_KEY
    assert found.count(429) == 40 - MOST_STREAMS_PER_KEY
    again = siege.run(open_at_once(url, headers, MOST_STREAMS_PER_KEY))
    assert again == [200] * MOST_STREAMS_PER_KEY, "places are given back"
