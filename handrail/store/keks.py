"""Versions of the key-encryption key: which one wraps, which still unwrap, which nobody uses.

active     wraps and unwraps; there is one
retiring   unwraps what is not wrapped anew yet
retired    nothing in the store uses it; old backups of the key store may
destroyed  its key is gone, and with it every backup that only it opens
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import Connection, func, insert, select, update

from handrail.core.errors import Broken, Conflict
from handrail.store.alone import alone
from handrail.store.moment import now_ms
from handrail.store.tables.keys import kek, named_key, subject_key

State = Literal["active", "retiring", "retired", "destroyed"]


@dataclass(frozen=True, slots=True)
class Kek:
    """A version of the key-encryption key. `reference` is what its provider calls it."""

    id: str
    provider: str
    reference: str
    state: State
    made_at: int
    retired_at: int | None


def read_keks(tx: Connection) -> Sequence[Kek]:
    """Return all versions, oldest first."""
    rows = tx.execute(select(kek).order_by(kek.c.made_at, kek.c.id)).all()
    return [
        Kek(
            row.id,
            row.provider,
            row.reference,
            cast("State", row.state),
            row.made_at,
            row.retired_at,
        )
        for row in rows
    ]


def active_of(keks: Sequence[Kek]) -> Kek | None:
    """Return the version that wraps."""
    return next((one for one in keks if one.state == "active"), None)


def insert_kek(tx: Connection, provider: str, reference: str, before: str | None) -> Kek:
    """Make a version the active one, and the one before it retiring.

    Raises:
        Conflict: Somebody else began one meanwhile.
    """
    alone(tx, "kek")
    there = read_keks(tx)
    active = active_of(there)
    if (active.id if active else None) != before:
        raise Conflict("Another process begins a version just now.", "Ask again.")
    tx.execute(update(kek).where(kek.c.id == before).values(state="retiring"))
    number = 1 + sum(one.provider == provider for one in there)
    made = Kek(f"{provider}-{number}", provider, reference, "active", now_ms(), None)
    tx.execute(
        insert(kek).values(
            id=made.id,
            provider=provider,
            reference=reference,
            state=made.state,
            made_at=made.made_at,
        )
    )
    return made


def holds_active(tx: Connection, version: str) -> bool:
    """Tell whether this version still wraps; until this transaction ends it stays so."""
    row = tx.execute(
        select(kek.c.state).where(kek.c.id == version).with_for_update(read=True)
    ).one_or_none()
    return row is not None and row.state == "active"


def count_uses(tx: Connection) -> Mapping[str, int]:
    """Return how many wrapped keys each version holds."""
    uses: dict[str, int] = {}
    for column in (subject_key.c.kek, subject_key.c.before_kek, named_key.c.kek):
        rows = tx.execute(select(column, func.count()).group_by(column)).all()
        for version, count in rows:
            if version is not None:
                uses[version] = uses.get(version, 0) + count
    return uses


def retire_unused(tx: Connection) -> Sequence[str]:
    """Retire versions that wrap no more and that nothing uses; return them."""
    alone(tx, "kek")
    uses = count_uses(tx)
    unused = [one.id for one in read_keks(tx) if one.state == "retiring" and not uses.get(one.id)]
    changed = {"state": "retired", "retired_at": now_ms()}
    tx.execute(update(kek).where(kek.c.id.in_(unused)).values(changed))
    return unused


def mark_destroyed(tx: Connection, version: str) -> None:
    """Note that a version is destroyed. One that is not retired, or is used, is an error."""
    alone(tx, "kek")
    there = next((one for one in read_keks(tx) if one.id == version), None)
    if there is None or there.state != "retired" or count_uses(tx).get(version):
        raise Broken(f"{version} is not a retired version.", "See `handrail keys status`.")
    tx.execute(update(kek).where(kek.c.id == version).values(state="destroyed"))
