"""What the pages of the console show: the inbox beside everything, and a case with its why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from handrail.core.ids import CaseId
from handrail.explainability.explain import Check, explain
from handrail.house import House
from handrail.services.read_case import CaseReading, TurnWhy, read_case
from handrail.services.read_inbox import Inbox, InboxLine, Tab, read_inbox
from handrail.services.sign_in import AtDesk

TABS: tuple[Tab, ...] = get_args(Tab)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A tab of the inbox, with what the title, the sound and the header need.

    Attributes:
        newest: When the latest of the waiting cases began to wait, as text; empty if none waits.
    """

    tab: Tab
    lines: Sequence[InboxLine]
    counts: Mapping[str, int]
    online: int
    newest: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A case as the page shows it, with the turn whose why is open."""

    reading: CaseReading
    why: TurnWhy | None
    checks: Sequence[Check]


def tab_of(name: str) -> Tab:
    """Return the tab of this name, the first for any other."""
    return next((tab for tab in TABS if tab == name), TABS[0])


async def show_shelf(house: House, desk: AtDesk, tab: Tab) -> Shelf:
    """Read a tab, and what waits."""
    inbox = await read_inbox(house, desk.member, tab)
    waiting = inbox if tab == "waiting" else await read_inbox(house, desk.member, "waiting")
    began = max((line.changed for line in waiting.lines), default=None)
    return Shelf(
        tab=tab,
        lines=inbox.lines,
        counts=_counted(inbox, waiting),
        online=inbox.online,
        newest=began.isoformat() if began else "",
    )


async def show_case(house: House, desk: AtDesk, case: CaseId, turn: str) -> Shown:
    """Read a case with the why of one turn: the named one, else the last."""
    reading = await read_case(house, desk.member, case)
    last = reading.whys[-1] if reading.whys else None
    why = next((one for one in reading.whys if one.turn == turn), last)
    return Shown(reading, why, explain(why.course, "en").checks if why else ())


async def line_of_case(house: House, desk: AtDesk, case: CaseId) -> InboxLine | None:
    """Return what the inbox says of a case that may not be read itself."""
    inbox = await read_inbox(house, desk.member, "open")
    return next((line for line in inbox.lines if line.case == case), None)


def _counted(inbox: Inbox, waiting: Inbox) -> Mapping[str, int]:
    """Return the counts, that of the waiting ones after the queues this member may read."""
    return {**inbox.counts, "waiting": len(waiting.lines)}
