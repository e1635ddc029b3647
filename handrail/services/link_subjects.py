"""Say that two customers are one person, or that one is not: nothing is sealed anew."""

from handrail.core.errors import NotFound
from handrail.core.ids import SubjectId
from handrail.core.record import Event
from handrail.house import House
from handrail.services.note_event import note_event


async def find_subject(house: House, case_number: str) -> SubjectId:
    """Return the subject of the conversation with this case number, or raise `NotFound`."""
    found = await house.subjects.by_case_number(case_number)
    if found is None:
        raise NotFound("There is no conversation with this case number.", "Look at it again.")
    return found


async def merge_subjects(house: House, one: SubjectId, other: SubjectId) -> None:
    """Make the persons of two subjects one."""
    await note_event(house, Event.SUBJECT_LINKED, ("subject", one), ("subject", other))
    await house.subjects.merge(one, other, house.clock.now())


async def unlink_subject(house: House, subject: SubjectId) -> None:
    """Let a subject stand alone again."""
    await note_event(house, Event.SUBJECT_UNLINKED, ("subject", subject))
    await house.subjects.unlink(subject)
