"""How often somebody may do something: in memory for one process, in a table for several.

Both count as a bucket that is full at first and fills again over a minute (GCRA): one time per key
says when the bucket is full again.
"""

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, cast, delete, extract, func, select
from sqlalchemy.dialects.postgresql import insert

from handrail.core.errors import TooMany
from handrail.security.seal import DataKey, blind
from handrail.store.database import Database
from handrail.store.tables.rates import rate_limit

MINUTE = 60_000_000  # microseconds, as everything here
MOST_KEYS = 50_000
SWEEP_EVERY = 1_000

NOW: Final = cast(extract("epoch", func.clock_timestamp()) * 1_000_000, BigInteger)
START: Final = func.greatest(rate_limit.c.full_at, NOW)
STEP: Final = bindparam("step", type_=BigInteger)
TAKE: Final = (
    insert(rate_limit)
    .values(hash=bindparam("key"), full_at=NOW + STEP)
    .on_conflict_do_update(
        index_elements=[rate_limit.c.hash],
        set_={"full_at": START + STEP},
        where=START + STEP <= NOW + MINUTE,
    )
    .returning(rate_limit.c.full_at)
)
LEFT: Final = select(rate_limit.c.full_at - NOW).where(rate_limit.c.hash == bindparam("key"))


@dataclass(frozen=True, slots=True)
class SqlRate:
    """The `RateLimit` port on PostgreSQL, by its clock: one statement on an unlogged table.

    Keys (addresses, conversations) are stored as blind indexes. Fails closed with the database.
    """

    data: Database
    key: DataKey = field(repr=False)
    per_minute: int
    taken: "count[int]" = field(default_factory=count)

    async def take(self, key: str) -> None:
        """Take one of this key's."""
        hashed = blind(self.key, f"rate {self.per_minute}", key)
        sweep = next(self.taken) % SWEEP_EVERY == 0
        wait = await self.data.write(_take, hashed, MINUTE // self.per_minute, sweep=sweep)
        if wait is not None:
            raise too_many(wait)


def _take(tx: Connection, key: bytes, step: int, *, sweep: bool) -> float | None:
    """Return the seconds to wait, none where one was taken."""
    if sweep:
        tx.execute(delete(rate_limit).where(rate_limit.c.full_at < NOW))
    if tx.execute(TAKE, {"key": key, "step": step}).one_or_none() is not None:
        return None
    left = tx.execute(LEFT, {"key": key}).scalar_one_or_none() or 0
    return max(0.0, (left + step - MINUTE) / 1_000_000)


@dataclass(frozen=True, slots=True)
class MemoryRate:
    """The `RateLimit` port in memory; the oldest keys are forgotten first."""

    per_minute: int
    full_at: "OrderedDict[str, int]" = field(default_factory=OrderedDict)

    async def take(self, key: str) -> None:
        """Take one of this key's."""
        now, step = time.monotonic_ns() // 1_000, MINUTE // self.per_minute
        after = max(self.full_at.pop(key, 0), now) + step
        fits = after <= now + MINUTE
        self.full_at[key] = after if fits else after - step
        while len(self.full_at) > MOST_KEYS:
            self.full_at.popitem(last=False)
        if not fits:
            raise too_many((after - now - MINUTE) / 1_000_000)


def too_many(wait: float) -> TooMany:
    """Return the refusal, with the seconds to wait."""
    return TooMany("Too many messages in a short time.", "Wait a moment.", wait)
