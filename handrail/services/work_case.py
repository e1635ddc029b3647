"""Record a person's deed on a case, with what the customer reads of it, and tell who watches."""

from dataclasses import dataclass

from handrail.core.ids import MessageId, TurnId
from handrail.core.message import Author, Shown
from handrail.core.record import Entry, Event
from handrail.core.text import RawText
from handrail.house import House, new_id
from handrail.oversight.case import CaseEvent
from handrail.ports.bus import Signal
from handrail.security.find import find_details
from handrail.security.scrub import scrub
from handrail.security.seal import Sealed, seal
from handrail.stored.cases import CaseChange, CaseRow
from handrail.stored.staff import StaffMember
from handrail.stored.turns import NewReply
from handrail.turn.body import message_place, open_known, pack_raw
from handrail.turn.leaf import make_leaf
from handrail.turn.receive import clean
from handrail.turn.step import topic


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does to a case.

    Attributes:
        replies: What the customer reads of it, in order.
        notice: The id of the notice among them, if any: it goes on record as shown.
    """

    event: CaseEvent
    logged: Event
    replies: tuple[NewReply, ...] = ()
    notice: str = ""


async def do_deed(house: House, staff: StaffMember, row: CaseRow, deed: Deed) -> CaseRow:
    """Apply the deed in one transaction; the state machine may still refuse it."""
    now = house.clock.now()
    conversation = row.conversation
    key = await house.keys.of(conversation.subject)
    about = (("case", row.case.id), ("conversation", conversation.id), ("queue", row.case.queue))
    said: dict[str, Sealed] = {reply.id: reply.body for reply in deed.replies}
    entry = Entry(deed.logged, now, staff.id, about=about)
    shown: tuple[Shown, ...] = ()
    if deed.notice:
        version = house.wording.texts[conversation.language][deed.notice].version
        shown = (Shown(deed.notice, version, conversation.language, conversation.channel, now),)
    after = await house.cases.change(
        CaseChange(
            case=row.case.id,
            event=deed.event,
            replies=deed.replies,
            shown=shown,
            leaf=make_leaf(house, key if said else None, entry, said, TurnId("")).row,
            at=now,
        )
    )
    state = after.case.state.value
    await house.bus.publish(topic(conversation.id), Signal("message", conversation.id, state))
    await house.bus.publish("inbox", Signal("case", conversation.id, state))
    return after


async def notice_line(house: House, row: CaseRow, notice: str, staff: StaffMember) -> NewReply:
    """Write a notice as a line in the conversation, in its language."""
    words = house.wording.notice(notice, row.conversation.language, agent=staff.name).words
    key = await house.keys.of(row.conversation.subject)
    message = MessageId(new_id(house))
    body = seal(key, pack_raw(RawText(words)), message_place(message))
    return NewReply(message, Author.SYSTEM, body)


async def human_line(
    house: House, row: CaseRow, words: RawText, staff: StaffMember, client_id: str
) -> NewReply:
    """Write a person's words: card numbers go, details are found so that no model sees them."""
    conversation = row.conversation
    scrubbed = scrub(clean(words)).words
    key = await house.keys.of(conversation.subject)
    feed = await house.conversations.feed(conversation.id, conversation.seq)
    known = open_known(key, conversation.id, feed.known)
    spans = find_details(scrubbed, house.detectors, known)
    message = MessageId(new_id(house))
    body = seal(key, pack_raw(scrubbed, tuple(spans), staff.name), message_place(message))
    return NewReply(message, Author.HUMAN, body, staff.id, bool(spans), f"staff:{client_id}")
