"""Claim a case: from this moment the assistant is silent, also for the turn in flight."""

from handrail.core.ids import CaseId
from handrail.core.record import Event
from handrail.house import House
from handrail.oversight.case import Claimed
from handrail.services.ask_policy import take_case
from handrail.services.work_case import Deed, do_deed, notice_line
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember


async def claim_case(house: House, staff: StaffMember, case: CaseId) -> CaseRow:
    """Take the case; `Conflict` when somebody else was quicker. Claiming one's own is no deed."""
    row = await take_case(house, staff, case, "claim_case")
    if row.case.holder == staff.id:
        return row
    joined = await notice_line(house, row, "person_joined", staff)
    deed = Deed(Claimed(staff.id), Event.CASE_CLAIMED, (joined,), "person_joined")
    return await do_deed(house, staff, row, deed)
