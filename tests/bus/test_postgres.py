"""Signals over PostgreSQL when things break: connections cut, rubbish on the channel, no server."""

import asyncio
import json
import logging
import time

import psycopg
import pytest

from handrail.bus.postgres import CHANNEL, open_bus
from handrail.bus.wired import MOST_UNSENT
from handrail.core.ids import ConversationId
from handrail.ports.bus import Signal
from tests.bus.waiting import until

pytestmark = pytest.mark.postgres
OWNER = ConversationId("c1")
TOPIC = "conversation:c1"
NOWHERE = "postgresql://ada:secret-word@127.0.0.1:1/nothing"


@pytest.fixture
def address(postgres):
    made = postgres.fresh("empty")
    yield made
    postgres.drop(made)


@pytest.fixture
async def buses(address):
    pair = open_bus(address), open_bus(address)
    yield pair
    for bus in pair:
        await bus.close()


async def test_after_its_connections_are_cut_the_bus_works_again_by_itself(
    postgres, address, buses
):
    teller, listener = buses
    async with listener.watch(TOPIC) as queue:
        await teller.publish(TOPIC, Signal("message", OWNER, seq=1))
        await until(queue, Signal("message", OWNER, seq=1))

        cut = postgres.kick(address)
        await until(queue, Signal("message", None, "again"))
        await teller.publish(TOPIC, Signal("message", OWNER, seq=2))
        await until(queue, Signal("message", OWNER, seq=2))

    assert cut == 4


async def test_what_was_published_while_nobody_could_be_told_is_told_later(
    postgres, address, buses
):
    teller, listener = buses
    async with teller.watch(TOPIC):
        postgres.kick(address)
        async with listener.watch(TOPIC) as queue:
            for number in range(5):
                await teller.publish(TOPIC, Signal("message", OWNER, seq=number))

            await until(queue, Signal("message", OWNER, seq=4))


async def test_our_own_watchers_are_told_without_a_database():
    bus = open_bus(NOWHERE)
    async with bus.watch(TOPIC) as queue:
        await bus.publish(TOPIC, Signal("message", OWNER))

        assert queue.get_nowait() == Signal("message", OWNER)
    await bus.close()


async def test_a_database_that_is_away_holds_nobody_up_and_fills_nothing():
    bus = open_bus(NOWHERE)
    began = time.monotonic()

    for _ in range(MOST_UNSENT * 3):
        await bus.publish(TOPIC, Signal("step", OWNER, "act"))

    assert time.monotonic() - began < 2
    assert bus.wire.unsent.qsize() <= MOST_UNSENT
    await bus.close()


async def test_neither_repr_nor_log_shows_the_address(caplog, capsys):
    bus = open_bus(NOWHERE)

    with caplog.at_level(logging.DEBUG):
        await bus.publish(TOPIC, Signal("message", OWNER))
        await asyncio.sleep(0.3)
    shown = repr(bus) + caplog.text + "".join(capsys.readouterr())
    await bus.close()

    assert "bus_connection_lost" in shown
    assert "secret-word" not in shown
    assert "127.0.0.1" not in shown


@pytest.mark.parametrize(
    "rubbish",
    [
        "",
        "nothing",
        "null",
        "[]",
        "[" * 7000,
        json.dumps(["x", TOPIC, "message", None, "code"]),
        json.dumps(["x", TOPIC, "shout", None, "code", 1]),
        json.dumps(["x", TOPIC, "message", None, "code", True]),
        json.dumps(["x", TOPIC, "message", 7, "code", 1]),
        json.dumps(["x", [TOPIC], "message", None, "code", 1]),
        json.dumps({"topic": TOPIC}),
    ],
    ids=range(11),
)
async def test_rubbish_on_the_channel_is_passed_over(address, buses, rubbish):
    teller, listener = buses
    async with listener.watch(TOPIC) as queue:
        with psycopg.connect(address, autocommit=True) as stranger:
            stranger.execute("SELECT pg_notify(%s, %s)", (CHANNEL, rubbish))
        await teller.publish(TOPIC, Signal("message", OWNER))

        assert await asyncio.wait_for(queue.get(), 5) == Signal("message", OWNER)


async def test_a_signal_crosses_in_a_few_milliseconds(buses):
    teller, listener = buses
    took = []
    async with listener.watch(TOPIC) as queue:
        for number in range(50):
            began = time.perf_counter()
            await teller.publish(TOPIC, Signal("message", OWNER, seq=number))
            await asyncio.wait_for(queue.get(), 5)
            took.append(time.perf_counter() - began)

    print(f"p50 {sorted(took)[25] * 1000:.2f} ms")
    assert sorted(took)[25] < 0.05


async def test_every_event_loop_has_connections_of_its_own(address):
    bus = open_bus(address)

    async def once():
        async with bus.watch(TOPIC):
            await bus.publish(TOPIC, Signal("message", OWNER))

    await asyncio.to_thread(asyncio.run, once())
    await asyncio.to_thread(asyncio.run, once())
    await bus.close()
