"""Hand a case back: the assistant speaks again, and says that it is one."""

from handrail.core.ids import CaseId
from handrail.core.record import Event
from handrail.house import House
from handrail.oversight.case import HandedBack
from handrail.services.ask_policy import take_case
from handrail.services.work_case import Deed, do_deed, notice_line
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember


async def hand_back_case(house: House, staff: StaffMember, case: CaseId) -> CaseRow:
    """Give the conversation back to the assistant."""
    row = await take_case(house, staff, case, "hand_back_case")
    left = await notice_line(house, row, "person_left", staff)
    deed = Deed(HandedBack(staff.id), Event.CASE_HANDED_BACK, (left,), "person_left")
    return await do_deed(house, staff, row, deed)
