"""Whatever breaks in the middle, the customer gets a person, and in danger the right words."""

import asyncio
from dataclasses import dataclass, replace

from handrail.services.run_turns import Runner
from tests.services.talk import newcomer, say


@dataclass
class BrokenProvider:
    """A provider that is down."""

    name: str = "down"

    async def understand(self, text, language, matches):
        raise ConnectionError("down")


def broken(house):
    return Runner(replace(house, provider=BrokenProvider()))


def test_a_provider_that_is_down_brings_a_person(house):
    async def story():
        return await say(broken(house), await newcomer(house), "Where is my parcel?", "one")

    reading = asyncio.run(story())

    assert reading.case_state == "waiting"
    assert "did not work" in reading.lines[-1].words


def test_somebody_in_danger_reads_the_right_words_though_the_turn_broke(house):
    async def story():
        return await say(broken(house), await newcomer(house), "I want to kill myself", "one")

    reading = asyncio.run(story())

    assert reading.case_state == "waiting"
    assert "112" in reading.lines[-1].words
    assert "you matter" in reading.lines[-1].words
