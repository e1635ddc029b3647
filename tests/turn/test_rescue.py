"""Whatever breaks in the middle, the customer gets a person, and in danger the right words."""

import asyncio
import time
from dataclasses import dataclass, replace

import pytest

from handrail.core.errors import Broken
from handrail.core.finding import Finding
from handrail.core.guard import Guard
from handrail.core.text import RawText
from handrail.oversight.case import CaseState
from handrail.services.read_conversation import read_conversation
from handrail.services.run_turns import Runner
from handrail.turn.receive import Message, keep
from handrail.turn.step import topic
from tests.services.talk import newcomer, say


@dataclass
class BrokenProvider:
    """A provider that is down."""

    name: str = "down"

    async def understand(self, *_):
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


def raising(_):
    raise ZeroDivisionError("inside the guard")


def dawdling(_):
    time.sleep(1.2)


@pytest.mark.parametrize("look", [raising, dawdling])
def test_an_inbound_guard_that_fails_is_a_stop_that_names_it(house, look):
    strict = replace(house, inbound=(*house.inbound, Guard("strict", "inbound", "security", look)))

    async def story():
        customer = await newcomer(house)
        reading = await say(Runner(strict), customer, "Can I return a mug?", "one")
        rows = await house.cases.inbox((CaseState.WAITING,), None)
        return reading, rows[0].case

    reading, case = asyncio.run(story())

    assert reading.case_state == "waiting"
    assert case.reason == "guard-broke:strict"
    assert "'strict'" in case.sentence


@pytest.mark.parametrize("look", [raising, lambda _: Finding("strict", 1.0, "Not this.")])
def test_an_outbound_guard_that_fails_or_finds_holds_the_draft(house, look):
    guard = Guard("strict", "outbound", "security", look)
    strict = replace(house, outbound=(*house.outbound, guard))

    async def story():
        customer = await newcomer(house)
        return await say(Runner(strict), customer, "hello", "one")

    reading = asyncio.run(story())

    assert reading.case_state == "waiting"
    assert "did not pass our checks" in reading.lines[-1].words


@dataclass
class Forgetful:
    """Conversations whose database takes no record."""

    kept: object

    def __getattr__(self, name):
        return getattr(self.kept, name)

    async def record(self, _):
        raise Broken("The database did not take it.")


def test_what_cannot_be_recorded_is_not_said_and_the_edge_is_told_to_apologise(house):
    forgetful = replace(house, conversations=Forgetful(house.conversations))

    async def story():
        customer = await newcomer(house)
        async with house.bus.watch(topic(customer.id)) as signals:
            kept = await keep(forgetful, Message(customer, "one", RawText("hello")))
            delivery = await Runner(forgetful).start(kept.turn, customer.id)
            told = [signals.get_nowait().kind for _ in range(signals.qsize())]
        reading = await read_conversation(house, customer, kept.seq)
        await Runner(house).resume(everyone=True)
        return delivery, told, reading

    delivery, told, reading = asyncio.run(story())

    assert delivery is None
    assert "apology" in told
    assert reading.lines == ()


def test_a_turn_that_could_not_be_recorded_is_walked_again_and_said_once(house):
    forgetful = replace(house, conversations=Forgetful(house.conversations))

    async def story():
        customer = await newcomer(house)
        kept = await keep(forgetful, Message(customer, "one", RawText("hello")))
        await Runner(forgetful).start(kept.turn, customer.id)
        runner = Runner(house)
        await runner.resume(everyone=True)
        await runner.drain(20)
        return await read_conversation(house, customer, kept.seq)

    assert len(asyncio.run(story()).lines) == 1
