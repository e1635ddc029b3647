"""The sweep: once a second, index the ledger, tell readers again, finish what was begun."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from handrail.house import House, new_id
from handrail.ports.bus import Signal
from handrail.services.erase_subject import finish_erasures
from handrail.services.run_turns import Runner
from handrail.services.seal_log import index_log
from handrail.turn.step import topic

EVERY_SECONDS = 1.0
ROUNDS_A_MARK = 10  # rounds between two signs of life
MARK_LASTS = timedelta(seconds=30)
log = structlog.get_logger("handrail.sweep")

Part = Callable[[], Awaitable[object]]


async def sweep(house: House, runner: Runner) -> None:
    """Sweep until cancelled."""
    holder = new_id(house)
    rounds = 0
    while True:
        if rounds % ROUNDS_A_MARK == 0:
            await _try("mark", lambda: _mark(house, holder))
        await sweep_once(house, runner)
        rounds += 1
        await asyncio.sleep(EVERY_SECONDS)


async def sweep_once(house: House, runner: Runner) -> None:
    """Do one round. A part that fails holds up no other, and is tried again at the next one."""
    await _try("index", lambda: index_log(house))
    await _try("outbox", lambda: _tell_again(house))
    await _try("turns", lambda: runner.resume(everyone=False))
    await _try("erasures", lambda: finish_erasures(house))


async def _try(name: str, part: Part) -> None:
    try:
        await part()
    except Exception as broken:  # noqa: BLE001 (a round that ends the sweep would end all of them)
        log.warning("sweep_failed", part=name, error=type(broken).__name__)


async def _mark(house: House, holder: str) -> None:
    """Leave a sign of life, which the health page reads."""
    now = house.clock.now()
    await house.vitals.mark_worker(holder, now, now + MARK_LASTS)


async def _tell_again(house: House) -> None:
    """Tell the readers of what was recorded a second ago: its own signal may have been lost."""
    before = house.clock.now() - timedelta(seconds=1)
    for conversation, seq in await house.conversations.drain(before):
        signal = Signal("message", conversation, "again", seq)
        await house.bus.publish(topic(conversation), signal)
