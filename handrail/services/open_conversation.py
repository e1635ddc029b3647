"""Open a conversation: a subject with a key of its own, a token, a case number."""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from handrail.core.ids import ConversationId, SubjectId, TurnId, case_number
from handrail.core.message import Known, Language, Shown
from handrail.core.record import Entry, Event
from handrail.house import House, new_id
from handrail.security.seal import Place, blind, seal
from handrail.stored.talk import IdentityUsed, NewConversation
from handrail.turn.body import pack_known
from handrail.turn.leaf import make_leaf

TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Opened:
    """A new conversation and the token that opens it. The token exists only here and there."""

    conversation: ConversationId
    token: str = field(repr=False)
    case_number: str


async def open_conversation(
    house: House,
    channel: str,
    language: Language,
    known: Known | None = None,
    shown: tuple[Shown, ...] = (),
    used: IdentityUsed | None = None,
) -> Opened:
    """Open a conversation on a channel; `IdentityReplayed` when `used` opened one.

    `known` is what the shop's record says of the customer; `shown` are the notices the
    customer's side showed before anything was sent.
    """
    now = house.clock.now()
    conversation = ConversationId(new_id(house))
    subject = SubjectId(new_id(house))
    token = base64.urlsafe_b64encode(house.chance.draw(TOKEN_BYTES)).decode().rstrip("=")
    number = case_number(house.chance.draw(5))
    key = await house.keys.make(subject)
    entry = _entry(conversation, channel, language, now)
    place = Place("conversation", conversation, "known")
    await house.conversations.open(
        NewConversation(
            id=conversation,
            subject=subject,
            channel=channel,
            token_hash=hash_token(token),
            case_number=number,
            language=language,
            at=now,
            known=seal(key, pack_known(known), place) if known else None,
            leaf=make_leaf(house, None, entry, {}, TurnId("")).row,
            shown=shown,
            used=used,
        )
    )
    if known is not None and known.customer:
        index = blind(house.index_key, "customer", known.customer)
        await house.subjects.identify(subject, index, now)
    return Opened(conversation, token, number)


def _entry(conversation: ConversationId, channel: str, language: Language, now: datetime) -> Entry:
    about = (("conversation", conversation), ("channel", channel), ("language", language))
    return Entry(Event.CONVERSATION_OPENED, now, "customer", about=about)


def hash_token(token: str) -> bytes:
    """Return what is stored of a token. It has 256 random bits, so one SHA-256 is enough."""
    return hashlib.sha256(token.encode()).digest()
