"""Read a case as its agent may: the whole story, with hidden what this role does not see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import CaseId, MessageId, TurnId
from handrail.core.message import Author, Known
from handrail.core.text import Kind
from handrail.explainability.trace import Course, unpack
from handrail.house import House
from handrail.security.access import SEES, Reader, reader_of, register_for, seen_by
from handrail.security.detector import Detector
from handrail.security.find import find_details
from handrail.security.mask import Register, register_of, unmask, write
from handrail.security.seal import DataKey, Place, open_sealed
from handrail.services.ask_policy import NO_RULE, about_case, take_case
from handrail.services.read_inbox import InboxLine, line_of
from handrail.services.step_up import How, how_sure
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember
from handrail.stored.talk import StoredMessage
from handrail.turn.body import Source, message_place, open_known, open_message, unpack_draft

DEEDS = {
    "claim_case": "Only a case that waits, and that nobody holds, can be claimed.",
    "answer_case": "Claim the case first.",
    "hand_back_case": "Claim the case first.",
    "close_case": "Claim the case first.",
    "reveal_detail": "Claim the case first.",
}


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A message as the agent reads it."""

    id: MessageId
    seq: int
    author: Author
    name: str
    words: str = field(repr=False)
    at: datetime
    turn: TurnId | None
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnWhy:
    """Why the assistant did what it did in one turn."""

    turn: TurnId
    at: datetime
    course: Course


@dataclass(frozen=True, slots=True)
class May:
    """Whether the member may do this now, and why not."""

    action: str
    allowed: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A detail that this reader does not see: what it is, and its number among its kind."""

    kind: Kind
    number: int

    @property
    def name(self) -> str:
        """Return what it is called, as the placeholder in the text is."""
        return f"{self.kind.value.lower().replace('_', ' ')} {self.number}"


@dataclass(frozen=True, slots=True)
class CaseReading:
    """A case with its whole story."""

    case: InboxLine
    lines: tuple[CaseLine, ...]
    whys: tuple[TurnWhy, ...]
    may: Mapping[str, May]
    hidden: tuple[Hidden, ...] = ()
    identity: How = "nobody"


async def read_case(house: House, staff: StaffMember, case: CaseId) -> CaseReading:
    """Return the case, its conversation, why each turn went as it did, and what one may do."""
    row = await take_case(house, staff, case, "read_case")
    conversation = row.conversation
    key = await house.keys.of(conversation.subject)
    feed = await house.conversations.feed(conversation.id, 0)
    traces = await house.conversations.traces(conversation.id)
    whys = tuple(
        TurnWhy(trace.turn, trace.at, unpack(open_sealed(key, trace.body, _place(trace.turn))))
        for trace in traces
    )
    held = await house.step_ups.of(conversation.id)
    reader = reader_of(staff.role)
    whole = register_of([open_message(key, message) for message in feed.detailed])
    eyes = _Eyes(
        key=key,
        reader=reader,
        register=register_for(reader, whole),
        detectors=house.detectors,
        known=open_known(key, conversation.id, feed.known),
        masked=frozenset(why.turn for why in whys),
    )
    return CaseReading(
        case=line_of(row, staff),
        lines=tuple(_line(eyes, message) for message in feed.messages),
        whys=whys,
        may=await _may(house, staff, row),
        hidden=tuple(Hidden(*key) for key in sorted(whole.values) if key[0] not in SEES[reader]),
        identity=how_sure(held, house.clock.now(), signed_in=feed.known is not None),
    )


async def _may(house: House, staff: StaffMember, row: CaseRow) -> Mapping[str, May]:
    book = (await house.releases.current()).book
    may: dict[str, May] = {}
    for action, otherwise in DEEDS.items():
        ruling = book.rule(about_case(action, staff, row))
        sentence = ruling.rules[0].sentence if ruling.rules else otherwise or NO_RULE
        may[action] = May(action, ruling.allowed, sentence)
    return may


@dataclass(frozen=True, slots=True)
class _Eyes:
    """How a reader reads: with which key, which kinds, and in which turns details were found."""

    key: DataKey
    reader: Reader
    register: Register
    detectors: tuple[Detector, ...]
    known: Known
    masked: frozenset[TurnId]


def _line(eyes: _Eyes, row: StoredMessage) -> CaseLine:
    if row.author is Author.AI:
        said = unpack_draft(open_sealed(eyes.key, row.body, message_place(row.id)))
        register = eyes.register
        words = unmask(write(said.words, register, said.details), register).unmasked()
        return CaseLine(
            row.id, row.seq, row.author, "", words, row.at, row.turn, said.sources, said.choices
        )
    heard = open_message(eyes.key, row)
    spans = heard.spans
    if row.author is Author.CUSTOMER and row.turn not in eyes.masked:  # protect has yet to look
        spans = find_details(heard.words, eyes.detectors, eyes.known)
    seen = seen_by(eyes.reader, heard.words, spans).unmasked()
    return CaseLine(row.id, row.seq, row.author, heard.by, seen, row.at, row.turn)


def _place(turn: TurnId) -> Place:
    return Place("turn", turn, "trace")
