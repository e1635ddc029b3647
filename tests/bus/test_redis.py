"""Signals over a real Redis-compatible server: killed and back, rubbish on the channel, TLS."""

import asyncio
import json
import time

import pytest
import trustme
from redis import Redis

from handrail.bus.redis import open_bus
from handrail.core.ids import ConversationId
from handrail.ports.bus import Signal
from tests.bus.waiting import until
from tests.conftest import free_port
from tests.redis_server import RedisServer

pytestmark = pytest.mark.redis
OWNER = ConversationId("c1")
TOPIC = "conversation:c1"
AGAIN = Signal("message", None, "again")


@pytest.fixture
async def buses(redis_server):
    pair = [open_bus(redis_server.url, "handrail", "") for _ in range(2)]
    yield pair
    for bus in pair:
        await bus.close()


async def until_cut_off(bus):
    async with asyncio.timeout(20):
        while not bus.away:  # noqa: ASYNC110 (it is a state, nobody tells)
            await asyncio.sleep(0.05)


async def until_back(bus):
    async with asyncio.timeout(20):
        while bus.away:  # noqa: ASYNC110 (the same)
            await asyncio.sleep(0.05)


async def test_after_the_server_was_killed_and_is_back_nothing_is_missed_for_good(
    redis_server, buses
):
    teller, listener = buses
    async with listener.watch(TOPIC) as queue:
        await teller.publish(TOPIC, Signal("message", OWNER, seq=1))
        await until(queue, Signal("message", OWNER, seq=1))

        redis_server.kill()
        await until_cut_off(teller)
        await until_cut_off(listener)
        await teller.publish(TOPIC, Signal("message", OWNER, seq=2))  # waits for the server
        redis_server.start()

        await until(queue, AGAIN)
        await until_back(teller)
        await teller.publish(TOPIC, Signal("message", OWNER, seq=3))
        await until(queue, Signal("message", OWNER, seq=3))


async def test_a_server_that_is_frozen_is_noticed(redis_server, buses):
    teller, _ = buses
    async with teller.watch(TOPIC):
        await until_back(teller)  # both its connections stand
        redis_server.process.send_signal(19)  # SIGSTOP: every connection stays open

        await until_cut_off(teller)
        redis_server.process.send_signal(18)
        await until_back(teller)


async def test_without_a_server_nobody_is_held_up(buses, redis_server):
    redis_server.kill()
    teller, _ = buses
    began = time.monotonic()
    async with teller.watch(TOPIC) as queue:
        for _ in range(3_000):
            await teller.publish(TOPIC, Signal("message", OWNER))
        assert not await teller.settle(0.1)
        assert queue.get_nowait() == Signal("message", OWNER)

    assert time.monotonic() - began < 5
    assert teller.away


@pytest.mark.parametrize(
    "rubbish", [b"", b"nothing", b"\xff\xfe", b"[" * 9000, b"{}", b"x" * 2**20]
)
async def test_rubbish_on_the_channel_is_passed_over(redis_server, buses, rubbish):
    teller, listener = buses
    async with listener.watch(TOPIC) as queue:
        stranger = Redis.from_url(redis_server.url)
        stranger.publish("handrail", rubbish)
        stranger.close()
        await teller.publish(TOPIC, Signal("message", OWNER))

        assert await asyncio.wait_for(queue.get(), 5) == Signal("message", OWNER)


async def test_only_ids_and_codes_go_over_it(redis_server, buses):
    teller, listener = buses
    stranger = Redis.from_url(redis_server.url, decode_responses=True)
    spy = stranger.pubsub()
    spy.subscribe("handrail")
    spy.get_message(timeout=5)
    async with listener.watch(TOPIC) as queue:
        await teller.publish(TOPIC, Signal("message", OWNER, "said", 7))
        await asyncio.wait_for(queue.get(), 5)
    lines = [json.loads(spy.get_message(timeout=5)["data"]) for _ in range(1)]
    spy.close()
    stranger.close()

    assert [line[1:] for line in lines] == [[TOPIC, "message", "c1", "said", 7]]


@pytest.fixture
def sealed(tmp_path):
    """A server that speaks TLS alone, with a certificate of an issuer of the test's own."""
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    leaf.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    leaf.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    port = free_port()
    files = (
        "--tls-cert-file",
        "cert.pem",
        "--tls-key-file",
        "key.pem",
        "--tls-ca-cert-file",
        "ca.pem",
    )
    options = ("--port", "0", "--tls-port", str(port), *files, "--tls-auth-clients", "no")
    server = RedisServer(tmp_path, port, options, "rediss")
    server.start()
    yield server
    server.kill()


async def test_over_tls_the_issuer_is_demanded(sealed, tmp_path):
    trusting = open_bus(sealed.url, "handrail", str(tmp_path / "ca.pem"))
    doubting = open_bus(sealed.url, "handrail", "")
    async with trusting.watch(TOPIC), doubting.watch(TOPIC):
        await trusting.publish(TOPIC, Signal("message", OWNER))

        assert await trusting.settle(5)
        await until_back(trusting)
        assert doubting.away  # nobody it knows vouches for this server
    await trusting.close()
    await doubting.close()
