"""Show one hidden detail to one person, for a reason, once it is written down who asked for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handrail.core.errors import BadInput, NotFound, TooMany
from handrail.core.ids import CaseId, TurnId
from handrail.core.record import Entry, Event
from handrail.core.text import Kind
from handrail.house import House, new_id
from handrail.policy.staff import at_desk
from handrail.security.access import SEES, reader_of
from handrail.security.mask import register_of
from handrail.services.ask_policy import demand, take_case
from handrail.stored.staff import Reveal, RevealRow, StaffMember
from handrail.turn.body import open_message
from handrail.turn.leaf import make_leaf

REASONS: Mapping[str, str] = {
    "identify": "To be sure who the customer is",
    "payment": "To find or make a payment",
    "mistake": "To see whether the detail is right",
    "safety": "Somebody may be in danger",
    "legal": "The law asks for it",
}
SHOWN = timedelta(seconds=60)
MOST_AN_HOUR = 30
LISTED = 200


@dataclass(frozen=True, slots=True)
class Revealed:
    """A detail, shown until then. It stands nowhere but on this one page."""

    kind: Kind
    words: str = field(repr=False)
    until: datetime


async def reveal_detail(
    house: House, staff: StaffMember, case: CaseId, detail: tuple[str, int], reason: str
) -> Revealed:
    """Return a detail after writing down who sees it and why.

    Raises:
        NotAllowed: The policy says no, and which rule.
        BadInput: No reason of the list, or a detail one sees anyway.
        NotFound: There is no such detail in this conversation.
        TooMany: Somebody looked at many in an hour; the privacy team can see so.
    """
    row = await take_case(house, staff, case, "reveal_detail")
    if reason not in REASONS:
        raise BadInput("A detail is shown for a reason of the list.", "Choose one.")
    now = house.clock.now()
    key = await house.keys.of(row.conversation.subject)
    feed = await house.conversations.feed(row.conversation.id, 0)
    register = register_of([open_message(key, message) for message in feed.detailed])
    found = next((one for one in register.values if (one[0].value, one[1]) == detail), None)
    if found is None:
        raise NotFound("There is no such detail in this case.", "Reload the case.")
    if found[0] in SEES[reader_of(staff.role)]:
        raise BadInput("You see this detail in the conversation.", "Read it there.")
    made = Reveal(new_id(house), case, staff.id, found[0].value, found[1], reason, now)
    about = (
        ("case", case),
        ("conversation", row.conversation.id),
        ("detail", f"{found[0].value}_{found[1]}"),
        ("reason", reason),
    )
    entry = Entry(Event.DETAIL_REVEALED, now, staff.id, about=about)
    leaf = make_leaf(house, None, entry, {}, TurnId("")).row
    if not await house.reveals.note(made, leaf, now - timedelta(hours=1), MOST_AN_HOUR):
        sentence = f"You had {MOST_AN_HOUR} details shown within an hour."
        raise TooMany(sentence, "Ask the privacy team if you need more.", 600)
    return Revealed(found[0], register.values[found], now + SHOWN)


async def read_reveals(house: House, staff: StaffMember) -> Sequence[RevealRow]:
    """Return the latest reveals, for who watches over them."""
    await demand(house, at_desk("read_reveals", staff.id, staff.groups))
    return await house.reveals.latest(LISTED)
