"""Waiting for signals."""

import asyncio

from handrail.ports.bus import Signal


async def until(queue: "asyncio.Queue[Signal]", wanted: Signal, seconds: float = 10.0) -> None:
    """Read signals until this one comes."""
    async with asyncio.timeout(seconds):
        while await queue.get() != wanted:
            pass
