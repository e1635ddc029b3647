"""Prove who a customer is by a code to the address on record: for rights and risky actions.

The conversation's token says that it is the same browser; the shop's word says who signed in
there; a code read in their own mailbox says that it is them now. Codes are counted before they are
sent or compared, per person over all conversations: after three a person takes over.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from handrail.core.errors import Conflict, NotAllowed, TooMany
from handrail.core.ids import TurnId
from handrail.core.message import Known
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.security.seal import blind
from handrail.stored.ledger import Leaf
from handrail.stored.talk import Conversation, StepUp
from handrail.turn.body import open_known
from handrail.turn.leaf import make_leaf

DIGITS = 6
MOST = 3  # codes sent and codes tried in an hour
CODE_LIVES = timedelta(minutes=10)
PROVED_FOR = timedelta(minutes=30)
ASK_A_PERSON = 'Press "Talk to a person" or write "person".'
HOUR = 3600.0

How = Literal["nobody", "shop", "code"]


@dataclass(frozen=True, slots=True)
class Identity:
    """How sure it is who writes in a conversation.

    Attributes:
        how: `nobody` vouches, the `shop` does, or a `code` proved it.
        sent_to: The address on record as its owner knows it again; empty without one.
    """

    how: How
    sent_to: str
    proved_until: datetime | None = None


async def identity_of(house: House, conversation: Conversation) -> Identity:
    """Return how sure it is who writes here."""
    known = await _known(house, conversation)
    held = await house.step_ups.of(conversation.id)
    how = how_sure(held, house.clock.now(), signed_in=known is not None)
    sent_to = hinted(known.emails[0]) if known and known.emails and house.mail else ""
    return Identity(how, sent_to, held.proved_until if held and how == "code" else None)


def how_sure(held: StepUp | None, now: datetime, *, signed_in: bool) -> How:
    """Tell how sure it is who writes: a proof counts while it lasts."""
    if held is not None and held.proved_until is not None and held.proved_until > now:
        return "code"
    return "shop" if signed_in else "nobody"


async def send_code(house: House, conversation: Conversation) -> tuple[str, datetime]:
    """Send a code; return where to, as a hint, and until when it works.

    Raises:
        Conflict: No address is on record, or no mail server is named.
        TooMany: Three were sent within the hour.
        Broken: The mail server did not take it.
    """
    known = await _known(house, conversation)
    if house.mail is None or known is None or not known.emails:
        sentence = "No code can be sent: nobody here knows an address of yours."
        raise Conflict(sentence, f"Sign in at the shop first. {ASK_A_PERSON}")
    address, now = known.emails[0], house.clock.now()
    person = _person(house, address)
    if await house.step_ups.count(person, "sent", now) > MOST:
        raise TooMany("Several codes were sent already.", ASK_A_PERSON, HOUR)
    code = f"{int.from_bytes(house.chance.draw(8)) % 10**DIGITS:0{DIGITS}}"
    until = now + CODE_LIVES
    new = StepUp(conversation.id, person, _hash(house, conversation, code), until)
    await house.step_ups.put(new, _leaf(house, conversation, Event.IDENTITY_CODE_SENT))
    words, language = house.wording, conversation.language
    minutes = str(int(CODE_LIVES.total_seconds() // 60))
    text = words.say("code_mail", language, code=code, minutes=minutes)
    await house.mail.send(address, words.say("code_subject", language), text)
    return hinted(address), until


async def prove(house: House, conversation: Conversation, typed: str) -> datetime:
    """Take a code; return until when it counts as proved who writes here.

    Raises:
        Conflict: No code was sent in this conversation.
        NotAllowed: It is not the code, or too late.
        TooMany: Three were tried within the hour, the right one among them or not.
    """
    held, now = await house.step_ups.of(conversation.id), house.clock.now()
    if held is None:
        raise Conflict("No code was sent in this conversation.", "Ask for one first.")
    if await house.step_ups.count(held.person, "tried", now) > MOST:
        leaf = _leaf(house, conversation, Event.IDENTITY_REFUSED)
        await house.ledger.append(leaf)
        raise TooMany("Several codes were tried already.", ASK_A_PERSON, HOUR)
    code = _hash(house, conversation, "".join(filter(str.isdigit, typed)))
    until = now + PROVED_FOR
    leaf = _leaf(house, conversation, Event.IDENTITY_PROVED)
    if not await house.step_ups.prove(conversation.id, code, now, until, leaf):
        raise NotAllowed("The code is wrong or too old.", "Look again, or ask for a new one.")
    return until


def hinted(address: str) -> str:
    """Return an address so that its owner knows it again and nobody else learns it."""
    name, _, host = address.rpartition("@")
    domain, _, top = host.rpartition(".")
    return f"{name[:1]}•••@{domain[:1]}•••.{top}"


async def _known(house: House, conversation: Conversation) -> Known | None:
    """Return what the record says of a customer the shop vouched for."""
    feed = await house.conversations.feed(conversation.id, conversation.seq)
    if feed.known is None:
        return None
    key = await house.keys.of(conversation.subject)
    return open_known(key, conversation.id, feed.known)


def _person(house: House, address: str) -> bytes:
    return blind(house.index_key, "email", address.strip().casefold())


def _hash(house: House, conversation: Conversation, code: str) -> bytes:
    return blind(house.index_key, f"step-up {conversation.id}", code)


def _leaf(house: House, conversation: Conversation, event: Event) -> Leaf:
    about = (("conversation", conversation.id),)
    entry = Entry(event, house.clock.now(), "customer", about=about)
    return make_leaf(house, None, entry, {}, TurnId("")).row
