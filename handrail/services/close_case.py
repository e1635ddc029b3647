"""Close a case: it is settled. It opens again when the customer needs a person."""

from handrail.core.ids import CaseId
from handrail.core.record import Event
from handrail.house import House
from handrail.oversight.case import Closed
from handrail.services.ask_policy import take_case
from handrail.services.work_case import Deed, do_deed, notice_line
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember


async def close_case(house: House, staff: StaffMember, case: CaseId) -> CaseRow:
    """Close the case; the assistant speaks again, and says that it is one."""
    row = await take_case(house, staff, case, "close_case")
    left = await notice_line(house, row, "person_left", staff)
    deed = Deed(Closed(staff.id), Event.CASE_CLOSED, (left,), "person_left")
    return await do_deed(house, staff, row, deed)
