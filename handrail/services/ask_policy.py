"""Ask the policy whether a member of staff may do something."""

from handrail.core.errors import NotAllowed, NotFound
from handrail.core.ids import CaseId
from handrail.house import House
from handrail.policy.book import Question
from handrail.policy.staff import on_case
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember

NO_RULE = "No rule lets you do this."


async def demand(house: House, question: Question) -> None:
    """Return if the policy permits; else raise `NotAllowed` with the rule that decided."""
    ruling = (await house.releases.current()).book.rule(question)
    if ruling.allowed:
        return
    rule = ruling.rules[0] if ruling.rules else None
    sentence = rule.sentence if rule else NO_RULE
    raise NotAllowed(sentence, "Ask a lead.", rule.id if rule else "")


def about_case(action: str, staff: StaffMember, row: CaseRow) -> Question:
    """Ask whether somebody may do this to a case as it stands."""
    case = row.case
    return on_case(
        action,
        staff.id,
        staff.groups,
        case.id,
        queue=case.queue,
        state=case.state.value,
        holder=case.holder,
    )


async def take_case(house: House, staff: StaffMember, case: CaseId, action: str) -> CaseRow:
    """Fetch a case and prove that this member may do this to it."""
    row = await house.cases.one(case)
    if row is None:
        raise NotFound("There is no such case.", "Go back to the inbox.")
    await demand(house, about_case(action, staff, row))
    return row
