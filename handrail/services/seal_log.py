"""Seal the log: number what came in and sign a checkpoint, at least every second."""

import asyncio

import structlog

from handrail.house import House, new_id

EVERY_SECONDS = 0.5
MANY = 1_000
INDEX_ROUNDS = 5
log = structlog.get_logger("handrail.seal")


async def keep_sealing(house: House) -> None:
    """Seal until cancelled, on a beat that the work itself does not delay."""
    holder, loop = new_id(house), asyncio.get_running_loop()
    while True:
        beat = loop.time() + EVERY_SECONDS
        try:
            await seal_log(house, holder)
        except Exception as broken:  # noqa: BLE001 (one bad beat must not end all of them)
            log.warning("sealing_failed", error=type(broken).__name__)
        await asyncio.sleep(max(0.0, beat - loop.time()))


async def seal_log(house: House, holder: str) -> int:
    """Number what waits, batch by batch while there is much, a checkpoint over each."""
    sealed, count = 0, MANY
    while count >= MANY:
        count = await house.ledger.sequence(holder, house.clock.now(), house.signer)
        sealed += count
    return sealed


async def index_log(house: House) -> int:
    """Let new entries be found, in short transactions; an old log takes several rounds."""
    indexed = 0
    for _ in range(INDEX_ROUNDS):
        count = await house.ledger_index.catch_up(MANY)
        indexed += count
        if count < MANY:
            break
    return indexed
