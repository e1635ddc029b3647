"""Questions about staff, written once: at the desk, and on a case."""

from handrail.core.ids import CaseId, StaffId
from handrail.policy.book import Question
from handrail.policy.fact import Fact, Ref

DESK = ("Desk", "desk")
Groups = tuple[tuple[str, str], ...]


def groups_of(role: str, teams: tuple[str, ...] = ()) -> Groups:
    """Return what somebody belongs to: one role, and the teams they are in."""
    return (("Role", role), *(("Team", team) for team in teams))


def at_desk(action: str, staff: StaffId, groups: Groups) -> Question:
    """Ask whether somebody may do this at all: sign in, read the inbox, read the ledger."""
    return Question(("Staff", staff), action, DESK, groups=groups)


def on_queue(staff: StaffId, groups: Groups, queue: str) -> Question:
    """Ask whether somebody may read the inbox of one queue."""
    return Question(("Staff", staff), "read_inbox", ("Queue", queue), groups=groups)


def on_case(
    action: str,
    staff: StaffId,
    groups: Groups,
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
        groups=groups,
        facts=facts,
        within=(("Queue", queue),),
    )


def on_exception(staff: StaffId, groups: Groups, exception: str, opened_by: StaffId) -> Question:
    """Ask whether somebody may approve an exception that this member of staff asked for."""
    return Question(
        ("Staff", staff),
        "approve_exception",
        ("Exception", exception),
        groups=groups,
        facts={"opened_by": Ref("Staff", opened_by)},
    )
