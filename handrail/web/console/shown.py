"""What the pages of the console show: the inbox beside everything, and a case with its why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from handrail.core.ids import CaseId
from handrail.explainability.explain import Check, explain
from handrail.house import House
from handrail.services.read_case import CaseReading, May, TurnWhy, read_case
from handrail.services.read_inbox import Inbox, InboxLine, Tab, read_inbox
from handrail.services.sign_in import AtDesk

TABS: tuple[Tab, ...] = get_args(Tab)
HELD = ("claimed", "answered")
BUTTONS = ("claim_case", "hand_back_case", "close_case")


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
    """A case as the page shows it, with the turn whose why is open.

    Attributes:
        may: What this member may do now. One person speaks, so nobody may beside the holder.
        outbound: The guards that look at an answer before it is sent.
    """

    reading: CaseReading
    may: Mapping[str, May]
    why: TurnWhy | None
    checks: Sequence[Check]
    outbound: frozenset[str]

    @property
    def reasons(self) -> Sequence[tuple[str, Sequence[str]]]:
        """Return why deeds are not allowed: each sentence once, with the deeds it stops."""
        stopped: dict[str, list[str]] = {}
        for action, may in self.may.items():
            if not may.allowed and action in BUTTONS and not self._done(action):
                stopped.setdefault(may.sentence, []).append(action)
        return tuple(stopped.items())

    def _done(self, action: str) -> bool:
        return action == "claim_case" and self.reading.case.mine


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
    return Shown(
        reading=reading,
        may=_may_now(reading),
        why=why,
        checks=explain(why.course, "en").checks if why else (),
        outbound=frozenset(guard.name for guard in house.outbound),
    )


async def line_of_case(house: House, desk: AtDesk, case: CaseId) -> InboxLine | None:
    """Return what the inbox says of a case that may not be read itself."""
    inbox = await read_inbox(house, desk.member, "open")
    return next((line for line in inbox.lines if line.case == case), None)


def _may_now(reading: CaseReading) -> Mapping[str, May]:
    case = reading.case
    if case.state not in HELD or case.mine:
        return reading.may
    sentence = f"{case.holder_name} holds this case, and one person speaks at a time."
    return {action: May(action, allowed=False, sentence=sentence) for action in reading.may}


def _counted(inbox: Inbox, waiting: Inbox) -> Mapping[str, int]:
    """Return the counts, that of the waiting ones after the queues this member may read."""
    return {**inbox.counts, "waiting": len(waiting.lines)}
