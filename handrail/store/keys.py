"""The key store: one wrapped key per subject, in a database of its own; a bounded cache."""

import time
from collections import OrderedDict
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from handrail.core.errors import KeyGone
from handrail.core.ids import SubjectId
from handrail.security.seal import DataKey, Wrapped, new_data_key, unwrap, wrap
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.tables.keys import named_key, subject_key

CACHED = 10_000
CACHED_SECONDS = 300.0
SHARED_SECONDS = 5.0  # another process may destroy it: a turn's look-ups fit in, little else


@dataclass(frozen=True, slots=True)
class SqlKeys:
    """The `Keys` port: keys are wrapped by the key-encryption key before they are stored."""

    store: Database
    kek: DataKey = field(repr=False)
    kek_id: str = "local-1"
    cache: "OrderedDict[SubjectId, tuple[float, DataKey]]" = field(
        default_factory=OrderedDict, repr=False
    )
    gone: set[SubjectId] = field(default_factory=set, repr=False)

    async def make(self, subject: SubjectId) -> DataKey:
        """Make and keep the key of a new subject."""
        key = new_data_key()
        wrapped = wrap(self.kek, key, subject)
        await self.store.write(_insert_key, subject, wrapped, self.kek_id)
        self._remember(subject, key)
        return key

    async def of(self, subject: SubjectId) -> DataKey:
        """Return the subject's key, or raise `KeyGone`."""
        kept = self.cache.get(subject)
        if kept is not None and kept[0] > time.monotonic():
            return kept[1]
        wrapped = await self.store.read(_read_key, subject)
        if wrapped is None:
            raise KeyGone("The key of this customer was destroyed.", "Nothing can be read again.")
        key = unwrap(self.kek, wrapped, subject)
        self._remember(subject, key)
        return key

    async def destroy(self, subject: SubjectId) -> None:
        """Destroy the subject's key, the cache first; who reads it just now does not keep it."""
        self.gone.add(subject)
        self.cache.pop(subject, None)
        await self.store.write(_delete_key, subject)

    def _remember(self, subject: SubjectId, key: DataKey) -> None:
        if subject in self.gone:
            return
        seconds = SHARED_SECONDS if self.store.postgres else CACHED_SECONDS
        self.cache[subject] = (time.monotonic() + seconds, key)
        self.cache.move_to_end(subject)
        while len(self.cache) > CACHED:
            self.cache.popitem(last=False)


def named(store: Database, kek: DataKey, kek_id: str, name: str) -> DataKey:
    """Return the key of this name (the log's signing seed, an index key); make it if missing."""
    return store.run(_named, kek, kek_id, name)


def _named(tx: Connection, kek: DataKey, kek_id: str, name: str) -> DataKey:
    alone(tx, f"named key {name}")
    row = tx.execute(select(named_key.c.wrapped).where(named_key.c.name == name)).one_or_none()
    if row is not None:
        return unwrap(kek, Wrapped(bytes(row.wrapped)), SubjectId(name))
    key = new_data_key()
    wrapped = wrap(kek, key, SubjectId(name))
    tx.execute(insert(named_key).values(name=name, wrapped=wrapped, kek=kek_id, made_at=_now()))
    return key


def _insert_key(tx: Connection, subject: SubjectId, wrapped: Wrapped, kek_id: str) -> None:
    tx.execute(
        insert(subject_key).values(subject_id=subject, wrapped=wrapped, kek=kek_id, made_at=_now())
    )


def _read_key(tx: Connection, subject: SubjectId) -> Wrapped | None:
    row = tx.execute(
        select(subject_key.c.wrapped).where(subject_key.c.subject_id == subject)
    ).one_or_none()
    return Wrapped(bytes(row.wrapped)) if row else None


def _delete_key(tx: Connection, subject: SubjectId) -> None:
    tx.execute(delete(subject_key).where(subject_key.c.subject_id == subject))


def _now() -> int:
    return int(time.time() * 1000)
