"""Answer a customer as a person: the only way words of human kind come to be (T-03)."""

from handrail.core.ids import CaseId
from handrail.core.record import Event
from handrail.core.text import RawText
from handrail.house import House
from handrail.oversight.case import Answered
from handrail.services.ask_policy import take_case
from handrail.services.work_case import Deed, do_deed, human_line
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember


async def answer_as_human(
    house: House, staff: StaffMember, case: CaseId, words: RawText, client_id: str
) -> CaseRow:
    """Send a person's words; the same client id is the same answer, sent once."""
    row = await take_case(house, staff, case, "answer_case")
    line = await human_line(house, row, words, staff, client_id)
    return await do_deed(house, staff, row, Deed(Answered(staff.id), Event.CASE_ANSWERED, (line,)))
