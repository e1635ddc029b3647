"""What `Bus` promises."""

import asyncio

import pytest

from handrail.bus import postgres as postgres_bus
from handrail.bus import redis as redis_bus
from handrail.bus.local import MOST_WAITING, LocalBus
from handrail.core.ids import ConversationId
from handrail.ports.bus import Signal
from handrail.testing.bus import RecordingBus

OWNER = ConversationId("c1")


KINDS = [
    "fake",
    "local",
    pytest.param("postgres", marks=pytest.mark.postgres),
    pytest.param("redis", marks=pytest.mark.redis),
]


@pytest.fixture
def open_two(request):
    """Open a bus twice, as two processes have it."""
    made = []

    def open_two(kind):
        if kind == "redis":
            server = request.getfixturevalue("redis_server")
            return tuple(redis_bus.open_bus(server.url, "handrail", "") for _ in range(2))
        made.append(request.getfixturevalue("postgres").fresh("empty"))
        return tuple(postgres_bus.open_bus(made[-1]) for _ in range(2))

    yield open_two
    for address in made:
        request.getfixturevalue("postgres").drop(address)


@pytest.fixture(params=KINDS)
async def both_buses(request, open_two):
    """The bus as two processes have it; alone in memory, the two are one."""
    if request.param in {"fake", "local"}:
        one = LocalBus() if request.param == "local" else RecordingBus()
        yield one, one
        return
    pair = open_two(request.param)
    yield pair
    for bus in pair:
        await bus.close()


@pytest.fixture
def bus(both_buses):
    return both_buses[0]


async def heard(queue, seconds=5.0):
    return await asyncio.wait_for(queue.get(), seconds)


async def test_whoever_watches_is_told_in_order(both_buses):
    signals = [Signal("message", OWNER, "again", number) for number in range(1, 101)]
    async with both_buses[1].watch("conversation:c1") as queue:
        for signal in signals:
            await both_buses[0].publish("conversation:c1", signal)

        assert [await heard(queue) for _ in signals] == signals


async def test_every_watcher_in_every_process_is_told_once(both_buses):
    signal = Signal("case", None, "waiting")
    async with (
        both_buses[0].watch("inbox") as one,
        both_buses[0].watch("inbox") as two,
        both_buses[1].watch("inbox") as three,
    ):
        await both_buses[0].publish("inbox", signal)

        assert [await heard(queue) for queue in (one, two, three)] == [signal] * 3
        await asyncio.sleep(0.1)
        assert one.empty()
        assert two.empty()
        assert three.empty()


async def test_steps_reach_a_watcher_in_another_process(both_buses):
    async with both_buses[1].watch("conversation:c1") as queue:
        await both_buses[0].publish("conversation:c1", Signal("step", OWNER, "protect"))

        assert await heard(queue) == Signal("step", OWNER, "protect")


async def test_another_topic_is_not_heard(both_buses):
    async with both_buses[1].watch("conversation:c1") as queue:
        await both_buses[0].publish("conversation:c2", Signal("message", ConversationId("c2")))
        await both_buses[0].publish("conversation:c1", Signal("message", OWNER))

        assert await heard(queue) == Signal("message", OWNER)


async def test_who_left_is_forgotten(bus):
    async with bus.watch("inbox"):
        pass

    await bus.publish("inbox", Signal("case", None))

    assert (bus if isinstance(bus, LocalBus) else bus.local).watchers == {}


async def test_a_watcher_who_does_not_read_loses_the_oldest_and_holds_nobody_up(bus):
    async with bus.watch("inbox") as queue:
        for number in range(MOST_WAITING + 10):
            await bus.publish("inbox", Signal("case", None, seq=number))

        assert queue.qsize() == MOST_WAITING
        assert queue.get_nowait().seq == 10


async def test_publishing_to_nobody_is_no_error(bus):
    await bus.publish("inbox", Signal("case", None, "x" * 9000))


async def test_a_signal_too_long_for_the_wire_still_wakes_the_watcher(both_buses):
    async with both_buses[1].watch("inbox") as queue:
        await both_buses[0].publish("inbox", Signal("case", None, "x" * 9000))

        assert (await heard(queue)).kind in {"case", "message"}


async def test_what_was_published_has_left_when_it_is_settled(both_buses):
    async with both_buses[1].watch("keys") as queue:
        await both_buses[0].publish("keys", Signal("erased", None, "s1"))

        assert await both_buses[0].settle(5.0)
        assert await heard(queue) == Signal("erased", None, "s1")


async def test_a_bus_that_works_is_not_away(both_buses):
    async with both_buses[0].watch("inbox"):
        await both_buses[0].publish("inbox", Signal("case", None))
        await both_buses[0].settle(5.0)

        assert not both_buses[0].away
