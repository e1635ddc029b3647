"""Rotation: wrap every key anew with the active version, online, a batch at a time.

Nothing sealed is touched. A batch is read, wrapped outside any transaction, and each key is written
back only where it still is what was read: a key that was destroyed meanwhile stays destroyed, a key
that was re-sealed keeps its newer self. What a dead process left is found by the next one.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Table, select, update

from handrail.security.seal import Wrapped
from handrail.store.keks import retire_unused
from handrail.store.ring import KeyRing
from handrail.store.tables.keys import named_key, subject_key

BATCH = 200
ASKING = 8  # calls to a remote provider at a time


@dataclass(frozen=True, slots=True)
class Slot:
    """A column that holds wrapped keys, the one that says by which version, and whose they are."""

    table: Table
    owner: Column[str]
    wrapped: Column[bytes]
    kek: Column[str]


SLOTS = (
    Slot(named_key, named_key.c.name, named_key.c.wrapped, named_key.c.kek),
    Slot(subject_key, subject_key.c.subject_id, subject_key.c.wrapped, subject_key.c.kek),
    Slot(subject_key, subject_key.c.subject_id, subject_key.c.before, subject_key.c.before_kek),
)


@dataclass(frozen=True, slots=True)
class Old:
    """A key as an older version wrapped it."""

    owner: str
    wrapped: Wrapped
    kek: str


def wrap_anew(ring: KeyRing, batch: int = BATCH) -> Iterator[int]:
    """Wrap anew all that older versions hold; give how many keys each batch wrapped."""
    for slot in SLOTS:
        after = ""
        while True:
            active = ring.open().id
            olds = ring.store.run(_read_olds, slot, active, after, batch)
            if not olds:
                break
            news = _wrap_all(ring, olds)
            yield ring.store.run(_write_news, slot, olds, news)
            after = olds[-1].owner
    ring.store.run(retire_unused)
    ring.reload()


def _wrap_all(ring: KeyRing, olds: Sequence[Old]) -> Sequence[tuple[Wrapped, str]]:
    if not ring.remote:
        return [_wrap_one(ring, old) for old in olds]
    with ThreadPoolExecutor(ASKING) as asking:
        return list(asking.map(lambda old: _wrap_one(ring, old), olds))


def _wrap_one(ring: KeyRing, old: Old) -> tuple[Wrapped, str]:
    return ring.wrap(ring.unwrap(old.kek, old.wrapped, old.owner), old.owner)


def _read_olds(tx: Connection, slot: Slot, active: str, after: str, limit: int) -> Sequence[Old]:
    rows = tx.execute(
        select(slot.owner, slot.wrapped, slot.kek)
        .where(slot.kek != active, slot.owner > after)
        .order_by(slot.owner)
        .limit(limit)
    ).all()
    return [Old(owner, Wrapped(bytes(wrapped)), kek) for owner, wrapped, kek in rows]


def _write_news(
    tx: Connection, slot: Slot, olds: Sequence[Old], news: Sequence[tuple[Wrapped, str]]
) -> int:
    wrote = 0
    for old, (wrapped, kek) in zip(olds, news, strict=True):
        wrote += tx.execute(
            update(slot.table)
            .where(slot.owner == old.owner, slot.wrapped == old.wrapped)
            .values({slot.wrapped: wrapped, slot.kek: kek})
        ).rowcount
    return wrote
