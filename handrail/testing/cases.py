"""Cases in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from handrail.core.errors import NotFound
from handrail.core.ids import CaseId, StaffId
from handrail.oversight.case import Case, CaseState, step
from handrail.stored.cases import CaseChange, CaseRow
from handrail.testing.memory import Memory
from handrail.testing.record import save_case

RANKS = ("now", "high", "normal")


@dataclass(frozen=True, slots=True)
class MemoryCases:
    """The `Cases` port in memory."""

    memory: Memory = field(default_factory=Memory)

    async def change(self, change: CaseChange) -> CaseRow:
        """Apply a person's deed to a case: all of it or nothing."""
        with self.memory.deed():
            return _change(self.memory, change)

    async def one(self, case: CaseId) -> CaseRow | None:
        """Return a case."""
        found = self.memory.cases.get(case)
        return _row(self.memory, found) if found else None

    async def inbox(self, states: Sequence[CaseState], holder: StaffId | None) -> Sequence[CaseRow]:
        """Return cases in these states, most urgent and longest waiting first."""
        cases = [
            case
            for case in self.memory.cases.values()
            if case.state in states and holder in {None, case.holder}
        ]
        if tuple(states) == (CaseState.CLOSED,):
            cases.sort(key=lambda case: case.changed, reverse=True)
        else:
            cases.sort(key=lambda case: (RANKS.index(case.urgency), case.opened))
        return [_row(self.memory, case) for case in cases]

    async def counts(self, holder: StaffId) -> Mapping[str, Mapping[str, int]]:
        """Return for each queue how many cases wait, are mine, are open, are closed."""
        cases = self.memory.cases.values()
        queues = {case.queue for case in cases}
        return {
            queue: _counted([case for case in cases if case.queue == queue], holder)
            for queue in queues
        }


def _counted(cases: Sequence[Case], holder: StaffId) -> Mapping[str, int]:
    closed = sum(case.state is CaseState.CLOSED for case in cases)
    return {
        "waiting": sum(case.state is CaseState.WAITING for case in cases),
        "mine": sum(case.holder == holder for case in cases),
        "open": len(cases) - closed,
        "closed": closed,
    }


def _change(memory: Memory, change: CaseChange) -> CaseRow:
    case = memory.cases.get(change.case)
    if case is None:
        raise NotFound("There is no such case.")
    said = {one.client_id for one in memory.messages(case.conversation)} - {None}
    if said & {reply.client_id for reply in change.replies}:
        return _row(memory, case)
    stepped = step(case, change.event, change.at)
    save_case(memory, stepped)
    memory.add_notices(case.conversation, change.shown)
    talk = memory.talks[case.conversation]
    seq = talk.conversation.seq
    for reply in change.replies:
        seq += 1
        memory.add_reply(case.conversation, None, reply, seq, change.at)
    owner = replace(talk.conversation, seq=seq)
    memory.talks[case.conversation] = replace(talk, conversation=owner)
    memory.add_leaf(change.leaf)
    return _row(memory, stepped)


def _row(memory: Memory, case: Case) -> CaseRow:
    holder = memory.staff.get(case.holder) if case.holder else None
    name = holder.name if holder else ""
    return CaseRow(case, memory.talks[case.conversation].conversation, name, case.changed)
