"""Where entries are found, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handrail.ledger.search import Found, Line, Search, line_of
from handrail.testing.memory import Memory


@dataclass(frozen=True, slots=True)
class MemoryLedgerIndex:
    """The `LedgerIndex` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def catch_up(self, most: int) -> int:
        """Index entries numbered meanwhile, at most so many; return how many."""
        start = len(self.memory.lines)
        new = self.memory.numbered[start : start + most]
        for number, name in enumerate(new, start):
            self.memory.lines.append(line_of(number, self.memory.leaves[name].entry))
        return len(new)

    async def reach(self) -> int:
        """Return how many entries a search covers: all below this number."""
        return len(self.memory.lines)

    async def forget(self) -> None:
        """Forget everything; it is made anew from the entries."""
        self.memory.lines.clear()

    async def search(self, wanted: Search, most: int, below: int | None = None) -> Sequence[Found]:
        """Return entries that fit, the latest first, from after the entry `below` on."""
        things = self._things(wanted.about)
        fits = [line for line in self.memory.lines if _fits(line, wanted, things)]
        fits.sort(key=_order, reverse=True)
        if below is not None:
            spot = [_order(line) for line in self.memory.lines if line.number == below]
            fits = [line for line in fits if spot and _order(line) < spot[0]]
        names = self.memory.numbered
        return [
            Found(line.number, self.memory.leaves[names[line.number]].entry) for line in fits[:most]
        ]

    def _things(self, about: str) -> set[str]:
        memory = self.memory
        talks = (one.conversation for one in memory.talks.values())
        owner = next((one.id for one in talks if one.case_number == about), None)
        if owner is None:
            return {about}
        case = memory.case_in(owner)
        return {owner, case.id} if case else {owner}


def _order(line: Line) -> tuple[float, int]:
    return line.at.timestamp(), line.number


def _fits(line: Line, wanted: Search, things: set[str]) -> bool:
    return (
        wanted.event in {"", line.event}
        and wanted.actor in {"", line.actor}
        and (not wanted.about or not things.isdisjoint(line.things))
        and (wanted.since is None or line.at >= wanted.since)
        and (wanted.until is None or line.at < wanted.until)
    )
