"""Questions about staff, written once: at the desk, and on a case."""

from handrail.core.ids import CaseId, StaffId
from handrail.policy.book import Question
from handrail.policy.fact import Fact, Ref

DESK = ("Desk", "desk")


def at_desk(action: str, staff: StaffId, role: str) -> Question:
    """Ask whether somebody may do this at all: sign in, read the inbox, read the ledger."""
    return Question(("Staff", staff), action, DESK, groups=(role,))


def on_queue(staff: StaffId, role: str, queue: str) -> Question:
    """Ask whether somebody may read the inbox of one queue."""
    return Question(("Staff", staff), "read_inbox", ("Queue", queue), groups=(role,))


def on_case(
    action: str,
    staff: StaffId,
    role: str,
    case: CaseId,
    *,
    queue: str,
    state: str,
    holder: StaffId | None,
) -> Question:
    """Ask whether somebody may do this to a case as it stands."""
    facts: dict[str, Fact] = {"state": state}
    if holder is not None:
        facts["holder"] = Ref("Staff", holder)
    return Question(
        ("Staff", staff),
        action,
        ("Case", case),
        groups=(role,),
        facts=facts,
        within=(("Queue", queue),),
    )


def on_exception(staff: StaffId, role: str, exception: str, opened_by: StaffId) -> Question:
    """Ask whether somebody may approve an exception that this member of staff asked for."""
    return Question(
        ("Staff", staff),
        "approve_exception",
        ("Exception", exception),
        groups=(role,),
        facts={"opened_by": Ref("Staff", opened_by)},
    )
