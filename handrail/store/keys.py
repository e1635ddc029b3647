"""The key store: one wrapped key per subject, in a database of its own; a bounded cache."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final, ParamSpec, TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select

from handrail.core.errors import Broken, KeyGone
from handrail.core.ids import SubjectId
from handrail.security.seal import DataKey, Wrapped, new_data_key
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.keks import holds_active
from handrail.store.moment import now_ms
from handrail.store.prepared import Prepared
from handrail.store.ring import KeyRing
from handrail.store.tables.keys import erased, named_key, subject_key

CACHED = 10_000
CACHED_SECONDS = 300.0  # how long turns go on while whoever holds the key-encryption key is away
CHECKED_SECONDS = 5.0  # another process may destroy it: a turn's look-ups fit in, little else
ASKING = 8  # calls to a remote provider at a time
READ_KEY: Final = Prepared(
    select(subject_key).where(subject_key.c.subject_id == bindparam("subject"))
)

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Held:
    """An unwrapped key: looked at anew in the store at `checked`, unwrapped anew at `until`."""

    key: DataKey
    wrapped: Wrapped
    checked: float
    until: float


@dataclass(frozen=True, slots=True)
class Row:
    """A subject's key as stored; `before` opens what is not re-sealed yet."""

    wrapped: Wrapped
    kek: str
    before: Wrapped | None
    before_kek: str | None


@dataclass(frozen=True, slots=True)
class SqlKeys:
    """The `Keys` port: keys are wrapped by the key-encryption key before they are stored.

    A key is unwrapped at most every 300 s, which is how long a turn of a customer who is here goes
    on while the provider is away; that it was not destroyed is looked up every 5 s in the store.
    """

    store: Database
    ring: KeyRing
    cache: "OrderedDict[SubjectId, Held]" = field(default_factory=OrderedDict, repr=False)
    gone: "OrderedDict[SubjectId, float]" = field(default_factory=OrderedDict, repr=False)
    asking: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(ASKING, "keys"), repr=False
    )

    async def make(self, subject: SubjectId) -> DataKey:
        """Make and keep the key of a new subject."""
        key, now = new_data_key(), time.monotonic()
        wrapped, kek = await self._off_loop(self.ring.wrap, key, subject)
        if not await self.store.write(_insert_key, subject, wrapped, kek):
            await asyncio.to_thread(self.ring.reload)
            wrapped, kek = await self._off_loop(self.ring.wrap, key, subject)
            if not await self.store.write(_insert_key, subject, wrapped, kek):
                raise Broken("The key-encryption key changes just now.", "Ask again.")
        self._remember(subject, _held(key, wrapped, now))
        return key

    async def of(self, subject: SubjectId) -> DataKey:
        """Return the subject's key, or raise `KeyGone`."""
        now = time.monotonic()
        held = self.cache.get(subject)
        if held is not None and now < held.checked and now < held.until:
            return held.key
        row = await self.store.read(read_key, subject)
        if row is None:
            self.cache.pop(subject, None)
            raise KeyGone("The key of this customer was destroyed.", "Nothing can be read again.")
        if held is not None and now < held.until and held.wrapped == row.wrapped:
            self._remember(subject, replace(held, checked=now + CHECKED_SECONDS))
            return held.key
        key = await self._off_loop(open_key, self.ring, row, subject)
        self._remember(subject, _held(key, row.wrapped, now))
        return key

    async def destroy(self, subject: SubjectId) -> None:
        """Destroy the subject's key, the cache first; who reads it just now does not keep it."""
        self.forget(subject)
        await self.store.write(destroy_key, subject)

    def forget(self, subject: SubjectId | None) -> None:
        """Let go of a subject's key and keep none for a while; or look for all of them anew."""
        if subject is None:
            for one, held in self.cache.items():
                self.cache[one] = replace(held, checked=0.0)
            return
        now = time.monotonic()
        self.gone[subject] = now + CACHED_SECONDS
        self.gone.move_to_end(subject)
        while len(self.gone) > CACHED or next(iter(self.gone.values())) < now:
            self.gone.popitem(last=False)
        self.cache.pop(subject, None)

    def _remember(self, subject: SubjectId, held: Held) -> None:
        """Keep a key, unless it was to be forgotten while it was read."""
        if subject in self.gone:
            return
        self.cache[subject] = held
        self.cache.move_to_end(subject)
        while len(self.cache) > CACHED:
            self.cache.popitem(last=False)

    async def _off_loop(self, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask the ring, on a thread of its own where the answer comes from another machine."""
        if not self.ring.remote:
            return ask(*args, **kwargs)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.asking, lambda: ask(*args, **kwargs))


def _held(key: DataKey, wrapped: Wrapped, asked: float) -> Held:
    """Hold a key for as long as what was read then may be trusted; unwrapping takes its time."""
    return Held(key, wrapped, asked + CHECKED_SECONDS, asked + CACHED_SECONDS)


def open_key(ring: KeyRing, row: Row, subject: SubjectId) -> DataKey:
    """Unwrap a stored key, with the one before it while its rows are re-sealed."""
    key = ring.unwrap(row.kek, row.wrapped, subject)
    if row.before is None or row.before_kek is None:
        return key
    return key.after(ring.unwrap(row.before_kek, row.before, subject))


def named(ring: KeyRing, name: str) -> DataKey:
    """Return the key of this name (the log's signing seed, an index key); make it if missing."""
    there = ring.store.run(_read_named, name)
    if there is None:
        wrapped, kek = ring.wrap(new_data_key(), name)
        there = ring.store.run(_keep_named, name, wrapped, kek)
    return ring.unwrap(there[1], there[0], name)


def _read_named(tx: Connection, name: str) -> tuple[Wrapped, str] | None:
    row = tx.execute(select(named_key).where(named_key.c.name == name)).one_or_none()
    return (Wrapped(bytes(row.wrapped)), row.kek) if row else None


def _keep_named(tx: Connection, name: str, wrapped: Wrapped, kek: str) -> tuple[Wrapped, str]:
    """Keep a named key unless another process was quicker; return the one that is kept."""
    alone(tx, f"named key {name}")
    there = _read_named(tx, name)
    if there is None:
        row = {"name": name, "wrapped": wrapped, "kek": kek, "made_at": now_ms()}
        tx.execute(insert(named_key).values(row))
        return wrapped, kek
    return there


def _insert_key(tx: Connection, subject: SubjectId, wrapped: Wrapped, kek: str) -> bool:
    """Keep a key, unless the version that wrapped it wraps no more."""
    if not holds_active(tx, kek):
        return False
    row = {"subject_id": subject, "wrapped": wrapped, "kek": kek, "made_at": now_ms()}
    tx.execute(insert(subject_key).values(row))
    return True


def read_key(tx: Connection, subject: SubjectId) -> Row | None:
    """Return a subject's key as stored, if it is there."""
    row = READ_KEY.first(tx, subject=subject)
    if row is None:
        return None
    before = Wrapped(bytes(row.before)) if row.before is not None else None
    return Row(Wrapped(bytes(row.wrapped)), row.kek, before, row.before_kek)


def destroy_key(tx: Connection, subject: SubjectId) -> None:
    """Delete a subject's key and note that it was: a restore must not bring it back."""
    tx.execute(delete(subject_key).where(subject_key.c.subject_id == subject))
    there = select(erased.c.subject_id).where(erased.c.subject_id == subject)
    if tx.execute(there).one_or_none() is None:
        tx.execute(insert(erased).values(subject_id=subject, at=now_ms()))
