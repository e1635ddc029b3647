"""Read the inbox: which cases wait, which are mine. No word of a customer is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from handrail.core.ids import CaseId
from handrail.house import House
from handrail.oversight.case import CaseState
from handrail.policy.staff import on_queue
from handrail.services.ask_policy import about_case, demand
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember

Tab = Literal["waiting", "mine", "open", "closed"]
HELD = (CaseState.CLAIMED, CaseState.ANSWERED)
OPEN = (CaseState.WAITING, *HELD, CaseState.HANDED_BACK)
STATES: Mapping[Tab, tuple[CaseState, ...]] = {
    "waiting": (CaseState.WAITING,),
    "mine": HELD,
    "open": OPEN,
    "closed": (CaseState.CLOSED,),
}


@dataclass(frozen=True, slots=True)
class InboxLine:
    """A case as the inbox shows it."""

    case: CaseId
    number: str
    state: str
    urgency: str
    queue: str
    reason: str
    sentence: str
    language: str
    opened: datetime
    changed: datetime
    holder_name: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Inbox:
    """One tab of the inbox, how many cases each tab has, and how many people are at the desk."""

    lines: tuple[InboxLine, ...]
    counts: Mapping[str, int]
    online: int


async def read_inbox(house: House, staff: StaffMember, tab: Tab) -> Inbox:
    """Return a tab, most urgent first: of the queues this member may read, and their own cases."""
    book = (await house.releases.current()).book
    rows = await house.cases.inbox(STATES[tab], staff.id if tab == "mine" else None)
    counted = await house.cases.counts(staff.id)
    queues = {*counted, *(row.case.queue for row in rows)}
    readable = {
        queue for queue in queues if book.rule(on_queue(staff.id, staff.groups, queue)).allowed
    }
    own = {
        row.case.id
        for row in rows
        if row.case.queue not in readable
        and row.case.holder == staff.id
        and book.rule(about_case("read_case", staff, row)).allowed
    }
    if not readable and not own:
        queue = "privacy" if staff.role == "privacy" else "general"
        await demand(house, on_queue(staff.id, staff.groups, queue))
    since = house.clock.now() - timedelta(seconds=house.limits.online)
    return Inbox(
        lines=tuple(
            line_of(row, staff) for row in rows if row.case.queue in readable or row.case.id in own
        ),
        counts={
            name: sum(
                counted[queue][name] for queue in counted if queue in readable or name == "mine"
            )
            for name in STATES
        },
        online=await house.staff.online(since),
    )


def line_of(row: CaseRow, staff: StaffMember) -> InboxLine:
    """Return a case as its line."""
    case = row.case
    return InboxLine(
        case=case.id,
        number=row.conversation.case_number,
        state=case.state.value,
        urgency=case.urgency,
        queue=case.queue,
        reason=case.reason,
        sentence=case.sentence,
        language=row.conversation.language,
        opened=case.opened,
        changed=case.changed,
        holder_name=row.claimed_by_name,
        mine=case.holder == staff.id,
    )
