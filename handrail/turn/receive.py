"""Step 1: receive. The message is stored sealed in a commit of its own before anything else."""

import unicodedata
from dataclasses import dataclass, field
from datetime import timedelta

from handrail.core.errors import BadInput, TooLarge
from handrail.core.ids import MessageId, TurnId
from handrail.core.message import Author, Shown, Turn
from handrail.core.text import MAX_CHARACTERS, RawText
from handrail.house import House, new_id
from handrail.ports.bus import Signal
from handrail.security.scrub import scrub_after
from handrail.security.seal import DataKey, seal
from handrail.stored.talk import Conversation, Kept, NewMessage
from handrail.turn.body import message_place, open_known, open_message, pack_raw
from handrail.turn.step import begin, topic

PIECES = 32  # messages back, of both sides: a card number may come one figure at a time
JOINERS = frozenset("\u200c\u200d")  # several scripts and emoji need them; they stay


@dataclass(frozen=True, slots=True)
class Message:
    """A message at the door: already text, not yet stored.

    Attributes:
        client_id: The sender's own id of the message; the same id is the same message.
        shown: Notices the customer's side says it showed, with their versions and times.
    """

    conversation: Conversation
    client_id: str
    words: RawText
    shown: tuple[Shown, ...] = field(default=())


async def keep(house: House, message: Message) -> Kept:
    """Scrub, seal and store a message; the answer says whether its turn is ours to walk."""
    key = await house.keys.of(message.conversation.subject)
    cleaned = clean(message.words)
    before = await _before(house, message.conversation, key) if _has_digits(cleaned) else []
    scrubbed = scrub_after(before, cleaned).words
    now = house.clock.now()
    message_id = MessageId(new_id(house))
    kept = await house.conversations.keep(
        NewMessage(
            id=message_id,
            conversation=message.conversation.id,
            client_id=message.client_id,
            body=seal(key, pack_raw(scrubbed), message_place(message_id)),
            at=now,
            turn=TurnId(new_id(house)),
            lease_until=now + timedelta(seconds=house.limits.lease),
            shown=message.shown,
        )
    )
    signal = Signal("message", message.conversation.id, "kept", kept.seq)
    await house.bus.publish(topic(message.conversation.id), signal)
    return kept


async def _before(house: House, conversation: Conversation, key: DataKey) -> list[RawText]:
    """Return what the customer wrote just before: a card number may come in pieces (X-01)."""
    feed = await house.conversations.feed(conversation.id, max(0, conversation.seq - PIECES))
    said = [row for row in feed.messages if row.author is Author.CUSTOMER]
    return [open_message(key, row).words for row in said]


def _has_digits(words: RawText) -> bool:
    return any(letter.isdigit() for letter in words.unmasked())


def clean(words: RawText) -> RawText:
    """Refuse what is empty or too long; drop control, bidi and tag characters (S-01)."""
    if len(words) > MAX_CHARACTERS:
        raise TooLarge(
            f"The message has {len(words)} characters; at most {MAX_CHARACTERS} are taken.",
            "Send it in parts.",
        )
    text = words.unmasked().replace("\r\n", "\n").replace("\r", "\n")
    kept = text if text.isascii() and text.isprintable() else "".join(map(_plain, text))
    if not kept.strip():
        raise BadInput("The message is empty.", "Write something, or ask for a person.")
    return RawText(kept.strip())


def _plain(letter: str) -> str:
    if letter in "\n\t" or letter in JOINERS or letter.isprintable():
        return letter
    return " " if unicodedata.category(letter).startswith("Z") else ""


async def receive(house: House, turn: TurnId) -> Turn:
    """Read everything the turn needs, in one transaction, and open the seals."""
    context = await house.conversations.context(turn)
    conversation = context.conversation
    await begin(house, conversation.id, turn, "receive")
    key = await house.keys.of(conversation.subject)
    return Turn(
        id=turn,
        conversation=conversation.id,
        subject=conversation.subject,
        channel=conversation.channel,
        case_number=conversation.case_number,
        messages=tuple(open_message(key, row) for row in context.messages),
        detailed=tuple(open_message(key, row) for row in context.detailed),
        history=tuple(open_message(key, row) for row in context.history),
        known=open_known(key, conversation.id, context.known),
        shown=context.shown,
        speaker=conversation.speaker,
        epoch=conversation.epoch,
        customer=conversation.customer,
        braked=context.braked,
        language=conversation.language,
        release=context.release,
        started=house.clock.now(),
        attempts=context.attempts,
        warned=context.warned,
    )
