"""Where entries are found, on SQL: rows derived from the entries, an index for every question."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    Connection,
    Select,
    delete,
    func,
    insert,
    select,
    text,
    tuple_,
)

from handrail.ledger.search import Found, Line, Search, line_of
from handrail.store.alone import alone
from handrail.store.database import Database
from handrail.store.moment import to_ms
from handrail.store.tables.cases import support_case
from handrail.store.tables.column import storable
from handrail.store.tables.conversations import conversation
from handrail.store.tables.ledger import ledger_about, ledger_leaf, ledger_line

CASE_OF = support_case.c.conversation_id == conversation.c.id
MOST_OF_A_THING = 5_000
Spot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SqlLedgerIndex:
    """The `LedgerIndex` port on a database."""

    data: Database

    async def catch_up(self, most: int) -> int:
        """Index entries numbered meanwhile, at most so many; return how many."""
        if not await self.data.read(_is_behind):
            return 0
        return await self.data.write(_catch_up, most)

    async def reach(self) -> int:
        """Return how many entries a search covers: all below this number."""
        return await self.data.read(_reach)

    async def forget(self) -> None:
        """Forget everything; it is made anew from the entries."""
        await self.data.write(_forget)

    async def search(self, wanted: Search, most: int, below: int | None = None) -> Sequence[Found]:
        """Return entries that fit, the latest first, from after the entry `below` on."""
        return await self.data.read(_search, wanted, most, below)


def _reach(tx: Connection) -> int:
    last = tx.execute(select(func.max(ledger_line.c.number))).scalar()
    return 0 if last is None else last + 1


def _is_behind(tx: Connection) -> bool:
    last = tx.execute(select(func.max(ledger_leaf.c.number))).scalar()
    return last is not None and last >= _reach(tx)


def _catch_up(tx: Connection, most: int) -> int:
    """Index what comes next. Two who do it at once wait in turn; numbers have no gaps."""
    alone(tx, "ledger index")
    start = _reach(tx)
    rows = tx.execute(
        select(ledger_leaf.c.number, ledger_leaf.c.entry)
        .where(ledger_leaf.c.number >= start, ledger_leaf.c.number < start + most)
        .order_by(ledger_leaf.c.number)
    ).all()
    lines = [line_of(row.number, bytes(row.entry)) for row in rows]
    if lines:
        tx.execute(insert(ledger_line), [_row(line) for line in lines])
    about = [{"thing": one, "number": line.number} for line in lines for one in line.things]
    if about:
        tx.execute(insert(ledger_about), about)
    return len(lines)


def _row(line: Line) -> dict[str, object]:
    at = to_ms(line.at)
    return {"number": line.number, "at": at, "event": line.event, "actor": line.actor}


def _forget(tx: Connection) -> None:
    alone(tx, "ledger index")
    tx.execute(delete(ledger_line))
    tx.execute(delete(ledger_about))


def _search(tx: Connection, wanted: Search, most: int, below: int | None) -> Sequence[Found]:
    spot = _spot(tx, below)
    if below is not None and spot is None:
        return []
    if wanted.about:
        numbers = _among(tx, _about(tx, wanted.about), wanted, spot)[:most]
    else:
        by_index(tx)
        numbers = [row.number for row in tx.execute(numbers_of(wanted, spot).limit(most))]
    rows = tx.execute(
        select(ledger_leaf.c.number, ledger_leaf.c.entry).where(ledger_leaf.c.number.in_(numbers))
    )
    entries = {row.number: bytes(row.entry) for row in rows}
    return [Found(number, entries[number]) for number in numbers if number in entries]


def by_index(tx: Connection) -> None:
    """Let PostgreSQL walk the index that has the order asked for, though it knows no figures yet.

    A table just filled has no statistics, and a guess would fetch a million rows to sort them.
    SQLite takes that index by itself.
    """
    if tx.dialect.name == "postgresql":
        for way in ("sort", "bitmapscan", "seqscan"):
            tx.execute(text(f"SET LOCAL enable_{way} = off"))


def _spot(tx: Connection, below: int | None) -> Spot | None:
    """Return where in the order of time an entry stands."""
    if below is None:
        return None
    row = tx.execute(
        select(ledger_line.c.at, ledger_line.c.number).where(ledger_line.c.number == below)
    ).one_or_none()
    return None if row is None else (row.at, row.number)


def _things(tx: Connection, about: str) -> Sequence[str]:
    """Return the ids a name stands for: itself, or those of the case with this number."""
    if not about or not storable(about):
        return [about]
    case = tx.execute(
        select(conversation.c.id, support_case.c.id.label("case"))
        .join_from(conversation, support_case, isouter=True, onclause=CASE_OF)
        .where(conversation.c.case_number == about)
    ).one_or_none()
    return [one for one in case if one] if case else [about]


def _about(tx: Connection, about: str) -> Sequence[int]:
    """Return the entries about a thing: few, so they are looked up first, whatever a planner says.

    Of a thing that very many entries name, the latest are taken.
    """
    named = select(ledger_about.c.number).where(ledger_about.c.thing.in_(_things(tx, about)))
    latest = named.order_by(ledger_about.c.number.desc()).limit(MOST_OF_A_THING)
    return [row.number for row in tx.execute(latest)]


def _among(tx: Connection, few: Sequence[int], wanted: Search, spot: Spot | None) -> Sequence[int]:
    """Return which of a few entries fit, the latest first."""
    line = ledger_line.c
    rows = tx.execute(
        select(line.number, line.at, line.event, line.actor).where(line.number.in_(few))
    ).all()
    since = to_ms(wanted.since) if wanted.since is not None else None
    until = to_ms(wanted.until) if wanted.until is not None else None
    fits = [
        (row.at, row.number)
        for row in rows
        if wanted.event in {"", row.event}
        and wanted.actor in {"", row.actor}
        and (since is None or row.at >= since)
        and (until is None or row.at < until)
        and (spot is None or (row.at, row.number) < spot)
    ]
    return [number for _, number in sorted(fits, reverse=True)]


def numbers_of(wanted: Search, spot: Spot | None) -> Select[tuple[int]]:
    """Return the question for the numbers of what fits, answered by an index in its order."""
    line = ledger_line.c
    asked = select(line.number)
    if wanted.event:
        asked = asked.where(line.event == wanted.event)
    if wanted.actor:
        asked = asked.where(line.actor == wanted.actor)
    if wanted.since is not None:
        asked = asked.where(line.at >= to_ms(wanted.since))
    if wanted.until is not None:
        asked = asked.where(line.at < to_ms(wanted.until))
    if spot is not None:
        asked = asked.where(tuple_(line.at, line.number) < spot)
    return asked.order_by(line.at.desc(), line.number.desc())
