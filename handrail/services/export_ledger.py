"""Export what a search of the ledger found: entries and proofs in one file, written down first."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.core.errors import NotFound, TooLarge
from handrail.core.record import Event
from handrail.house import House
from handrail.ledger.checkpoint import size_of
from handrail.ledger.extract import MOST_ENTRIES, write_extract
from handrail.ledger.proof_file import ProofFile
from handrail.ledger.search import Search
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.services.note_event import note_event
from handrail.stored.staff import StaffMember

README = """\
An extract of the ledger `{name}`: {count} entries of {size}, each with its proof.

Asked for: {asked}

Check all of it offline, with the log's public key from a source you trust:

    handrail ledger extract THIS.zip {key}

or one entry, also with any other program that reads c2sp.org/tlog-proof:

    handrail ledger check proofs/N.tlog-proof entries/N.entry {key}

It proves that these entries stand in the log at their numbers. It does not prove that no other
entry would have fitted: for that, verify and read the whole log.
"""


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """An extract, and under how many entries it is proved."""

    data: bytes = field(repr=False)
    count: int
    size: int


async def export_ledger(house: House, staff: StaffMember, wanted: Search) -> LedgerFile:
    """Return an extract of what fits; that it was taken stands in the ledger before.

    Raises:
        NotAllowed: The policy says no, and which rule.
        NotFound: Nothing fits.
        TooLarge: More fits than one file may hold.
    """
    await demand(house, at_desk("read_ledger", staff.id, staff.groups))
    found = await house.ledger_index.search(wanted, MOST_ENTRIES + 1)
    if len(found) > MOST_ENTRIES:
        raise TooLarge(
            f"More than {MOST_ENTRIES:,} entries fit, and one file holds no more.",
            "Narrow the search, by time for example, or take the whole log with "
            "`handrail ledger export`.",
        )
    if not found:
        raise NotFound("Nothing fits this search.", "Search for something else.")
    asked = tuple(_asked(wanted))
    note = (*asked, ("count", str(len(found))))
    await note_event(house, Event.LEDGER_EXPORTED, *note, actor=staff.id)
    proofs = await house.ledger.proofs([one.number for one in found])
    size = size_of(proofs[0].checkpoint)
    about = _readme(house, asked, proofs)
    data = await asyncio.to_thread(write_extract, found, proofs, about, house.signer.verifier)
    return LedgerFile(data, len(found), size)


def _asked(wanted: Search) -> Sequence[tuple[str, str]]:
    """Say in codes what was asked; what is no code or id of ours is not repeated."""
    since = wanted.since.isoformat() if wanted.since else ""
    until = wanted.until.isoformat() if wanted.until else ""
    parts = {"event": wanted.event, "by": wanted.actor, "about": wanted.about}
    rows = {**parts, "since": since, "until": until}
    return [(name, value) for name, value in rows.items() if value]


def _readme(house: House, asked: Sequence[tuple[str, str]], proofs: Sequence[ProofFile]) -> str:
    said = ", ".join(f"{name} {value}" for name, value in asked) or "everything"
    key, size = house.signer.verifier, size_of(proofs[0].checkpoint)
    return README.format(name=key.name, count=len(proofs), size=size, asked=said, key=key)
