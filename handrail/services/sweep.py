"""The sweep: once a second, number the ledger, tell readers again, finish what was begun."""

import asyncio
from datetime import timedelta

import structlog

from handrail.core.errors import HandrailError
from handrail.house import House, new_id
from handrail.ports import Signal
from handrail.services.erase_subject import finish_erasures
from handrail.services.run_turns import Runner
from handrail.turn.step import topic

EVERY_SECONDS = 1.0
log = structlog.get_logger("handrail.sweep")


async def sweep(house: House, runner: Runner) -> None:
    """Sweep until cancelled. A part that fails is tried again at the next round."""
    holder = new_id(house)
    while True:
        try:
            await sweep_once(house, runner, holder)
        except HandrailError as broken:
            log.warning("sweep_failed", error=type(broken).__name__)
        await asyncio.sleep(EVERY_SECONDS)


async def sweep_once(house: House, runner: Runner, holder: str) -> None:
    """Do one round."""
    now = house.clock.now()
    await house.ledger.sequence(holder, now, house.signer)
    for conversation, seq in await house.conversations.drain(now - timedelta(seconds=1)):
        signal = Signal("message", conversation, "again", seq)
        await house.bus.publish(topic(conversation), signal)
    await runner.resume(everyone=False)
    await finish_erasures(house)
