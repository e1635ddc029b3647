"""Search the ledger and read single entries with their proofs, for who may read it by policy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handrail.core.errors import BadInput, NotFound
from handrail.core.record import Entry
from handrail.house import House
from handrail.ledger.canonical import parse_entry
from handrail.ledger.checkpoint import size_of
from handrail.ledger.leaf import leaf_hash
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.search import Found, Search
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.stored.staff import StaffMember

PAGE = 50


@dataclass(frozen=True, slots=True)
class Record:
    """An entry with its number; without its fields when nobody can read it."""

    number: int
    entry: Entry | None
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """A page of what was found.

    Attributes:
        size: How many entries the log has.
        reach: How many of them, from the first on, a search covers by now.
        more: Whether there are further ones.
        names: The names of staff by id, where this reader may see them.
    """

    records: Sequence[Record]
    size: int
    reach: int
    more: bool
    names: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proved:
    """An entry, its hash, and the proof under the latest checkpoint."""

    record: Record
    leaf: bytes
    proof: ProofFile
    size: int
    names: Mapping[str, str] = field(repr=False)


async def search_ledger(
    house: House, staff: StaffMember, wanted: Search, below: int | None = None
) -> LedgerPage:
    """Return a page of the entries that fit, the latest first."""
    await demand(house, at_desk("read_ledger", staff.id, staff.groups))
    found = await house.ledger_index.search(wanted, PAGE + 1, below)
    return LedgerPage(
        [_record(one) for one in found[:PAGE]],
        size_of(await house.ledger.checkpoint()),
        await house.ledger_index.reach(),
        len(found) > PAGE,
        await names_for(house, staff),
    )


async def read_entry(house: House, staff: StaffMember, number: int) -> Proved:
    """Return one entry with its proof."""
    await demand(house, at_desk("read_ledger", staff.id, staff.groups))
    entries = await house.ledger.entries(number, number + 1)
    proofs = await house.ledger.proofs([number]) if entries else []
    if not proofs:
        raise NotFound("The log has no such entry.", "Search for it.")
    record, size = _record(Found(number, entries[0])), size_of(proofs[0].checkpoint)
    names = await names_for(house, staff)
    return Proved(record, leaf_hash(entries[0]), proofs[0], size, names)


async def names_for(house: House, staff: StaffMember) -> Mapping[str, str]:
    """Return who the ids of staff are, to who may see who works here; else nobody's name."""
    book = (await house.releases.current()).book
    if not book.rule(at_desk("review_access", staff.id, staff.groups)).allowed:
        return {}
    return {one.id: one.name for one in await house.staff.everyone()}


def _record(found: Found) -> Record:
    try:
        entry = parse_entry(found.entry)
    except BadInput:
        return Record(found.number, None, found.entry)
    return Record(found.number, entry, found.entry)
