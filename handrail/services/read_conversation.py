"""Read a conversation as its customer reads it: their own details in place, nothing undisclosed."""

from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.errors import NotDisclosed
from handrail.core.ids import CaseId, MessageId, TurnId
from handrail.core.message import Author, Shown
from handrail.core.text import Placeholder
from handrail.house import House
from handrail.security.mask import Register, register_of, unmask, write
from handrail.security.seal import DataKey, open_sealed
from handrail.stored.talk import Conversation, Feed, StoredMessage
from handrail.transparency.disclosure import disclosed
from handrail.turn.body import Source, message_place, open_message, unpack_draft


@dataclass(frozen=True, slots=True)
class Line:
    """A message as the customer reads it.

    Attributes:
        name: The name a member of staff wrote under.
        quoted: Each sentence of the assistant with the number of its source.
        notices: What was shown right before it.
    """

    id: MessageId
    seq: int
    author: Author
    words: str = field(repr=False)
    at: datetime
    turn: TurnId | None
    name: str = ""
    sources: tuple[Source, ...] = ()
    choices: tuple[str, ...] = ()
    quoted: tuple[tuple[str, int | None], ...] = field(default=(), repr=False)
    notices: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a customer reads of their conversation."""

    lines: tuple[Line, ...]
    shown: tuple[Shown, ...]
    speaker: str
    case_state: str
    case: CaseId | None = None


async def read_conversation(house: House, conversation: Conversation, after: int) -> Reading:
    """Return what was said after a sequence number."""
    feed = await house.conversations.feed(conversation.id, after)
    key = await house.keys.of(conversation.subject)
    register = register_of([open_message(key, row) for row in feed.detailed])
    lines = tuple(_line(conversation, feed, key, register, row) for row in feed.messages)
    state = feed.case.state.value if feed.case else ""
    return Reading(lines, feed.shown, feed.speaker, state, feed.case.id if feed.case else None)


def _line(
    conversation: Conversation, feed: Feed, key: DataKey, register: Register, row: StoredMessage
) -> Line:
    if row.author is not Author.AI:
        heard = open_message(key, row)
        words = heard.words.unmasked()
        return Line(row.id, row.seq, row.author, words, row.at, row.turn, heard.by)
    if not _has_notice(feed, conversation.channel):
        raise NotDisclosed(
            "An answer of the assistant has no notice on record, so it is not shown.",
            "Ask for a person; an engineer must look at this conversation.",
        )
    said = unpack_draft(open_sealed(key, row.body, message_place(row.id)))
    words = _unmasked(said.words, register, said.details)
    return Line(
        row.id,
        row.seq,
        row.author,
        words,
        row.at,
        row.turn,
        sources=said.sources,
        choices=said.choices,
        quoted=tuple(
            (_unmasked(sentence, register, said.details), number)
            for sentence, number in said.quoted
        ),
        notices=tuple(notice for notice in feed.shown if _before(notice, row)),
    )


def _unmasked(words: str, register: Register, details: tuple[Placeholder, ...]) -> str:
    return unmask(write(words, register, details), register).unmasked()


def _before(notice: Shown, row: StoredMessage) -> bool:
    """Tell whether a notice was recorded together with this message of the assistant."""
    return notice.at == row.at and notice.notice in {"start", "again"}


def _has_notice(feed: Feed, channel: str) -> bool:
    return any(disclosed(feed.shown, channel, notice.language) for notice in feed.shown)
