"""Passkeys: make one, sign in with one, take one away.

A passkey proves two things at once: that its owner has it, and that it is them (a PIN, a finger, a
face). It works at our own address alone, so nobody can be talked into giving it away.
"""

import asyncio
import base64
import binascii
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from handrail.core.errors import BadInput, NotAllowed, NotFound
from handrail.core.ids import StaffId, TurnId
from handrail.core.record import Entry, Event
from handrail.house import House, new_id
from handrail.policy.staff import at_desk
from handrail.ports.sign_in import Place
from handrail.services.ask_policy import demand
from handrail.services.second_factors import draw_codes
from handrail.services.sign_in import AtDesk, SignedIn, demand_fresh, open_session
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Challenge, Passkey, StaffMember
from handrail.turn.leaf import make_leaf

CHALLENGE_BYTES = 32
LIVES = timedelta(minutes=5)
MOST = 10
LONGEST_NAME = 60
LONGEST_ANSWER = 20_000
WRONG = "This passkey opens no desk here."


@dataclass(frozen=True, slots=True)
class Added:
    """A passkey that was added. Where it is the first second factor, everything is new.

    Attributes:
        signed: A new session, when all that were opened with less have ended.
        codes: New recovery codes, when there were none. They are shown this once.
    """

    signed: SignedIn | None
    codes: Sequence[str] = field(repr=False)


async def ask_new_passkey(house: House, desk: AtDesk, place: Place) -> str:
    """Return what the browser needs to make a passkey, as JSON."""
    demand_fresh(house, desk)
    there = await house.passkeys.of(desk.member.id)
    if len(there) >= MOST:
        raise BadInput(f"You have {MOST} passkeys.", "Take one away first.")
    challenge = await _challenge(house, desk.member.id)
    ids = [one.credential for one in there]
    return await asyncio.to_thread(house.authenticators.ask_new, place, desk.member, ids, challenge)


async def add_passkey(house: House, desk: AtDesk, place: Place, answer: str, device: str) -> Added:
    """Take the passkey a browser made.

    Raises:
        NotAllowed: The answer does not hold, is not to our question, or the sign-in is too old.
        Conflict: The passkey is known already.
    """
    demand_fresh(house, desk)
    member = desk.member
    challenge = await _answered(house, answer, member.id)
    made = await asyncio.to_thread(house.authenticators.take_new, place, answer, challenge)
    now = house.clock.now()
    passkey = Passkey(
        id=new_id(house),
        staff=member.id,
        credential=made.credential,
        public_key=made.public_key,
        count=made.count,
        name=device[:LONGEST_NAME],
        made=now,
    )
    await house.passkeys.add(passkey, _leaf(house, Event.STAFF_PASSKEY, member))
    signed = None
    if not member.second_factor:
        await house.staff.close_sessions(member.id)
        signed = await open_session(house, member, now, "passkey", device)
    without = await house.staff.recovery_left(member.id) == 0
    return Added(signed, await draw_codes(house, member) if without else ())


async def remove_passkey(house: House, desk: AtDesk, passkey: str) -> None:
    """Take one of one's own passkeys away."""
    demand_fresh(house, desk)
    leaf = _leaf(house, Event.STAFF_PASSKEY_GONE, desk.member)
    if not await house.passkeys.drop(desk.member.id, passkey, leaf):
        raise NotFound("There is no such passkey.", "Look at the list.")


async def ask_passkey(house: House, place: Place) -> str:
    """Return what a browser needs to sign in with a passkey, as JSON."""
    challenge = await _challenge(house, None)
    return await asyncio.to_thread(house.authenticators.ask, place, challenge)


async def sign_in_by_passkey(house: House, place: Place, answer: str, device: str) -> SignedIn:
    """Open a session for who signed our challenge.

    Raises:
        NotAllowed: Nobody's passkey, a wrong or late answer, a disabled member, or a copied one.
    """
    challenge = await _answered(house, answer, None)
    found = await house.passkeys.by_credential(_credential_in(answer))
    if found is None or found[1].disabled:
        raise NotAllowed(WRONG, "Sign in in another way.")
    passkey, member = found
    if _owner_in(answer) not in {None, member.id.encode()}:
        raise NotAllowed(WRONG, "Sign in in another way.")
    count = await asyncio.to_thread(house.authenticators.take, place, answer, challenge, passkey)
    now = house.clock.now()
    if not await house.passkeys.use(passkey, count, now):
        raise NotAllowed(WRONG, "Try again.")
    await demand(house, at_desk("sign_in", member.id, member.groups))
    return await open_session(house, member, now, "passkey", device)


async def _challenge(house: House, staff: StaffId | None) -> bytes:
    drawn, now = house.chance.draw(CHALLENGE_BYTES), house.clock.now()
    await house.passkeys.keep_challenge(Challenge(_hash(drawn), now + LIVES, staff), now)
    return drawn


async def _answered(house: House, answer: str, staff: StaffId | None) -> bytes:
    """Return the challenge an answer names, if we put it to them and nobody answered it before."""
    drawn = _challenge_in(answer)
    kept = await house.passkeys.take_challenge(_hash(drawn), house.clock.now())
    if kept is None or kept.staff != staff:
        raise NotAllowed("It took too long, or was answered before.", "Try again.")
    return drawn


def _challenge_in(answer: str) -> bytes:
    row = _row(answer)
    try:
        told = json.loads(_decode(row["response"]["clientDataJSON"]))
        return _decode(told["challenge"])
    except (KeyError, TypeError, ValueError, RecursionError):
        raise _unreadable() from None


def _credential_in(answer: str) -> bytes:
    row = _row(answer)
    try:
        return _decode(row["rawId"])
    except (KeyError, TypeError, ValueError):
        raise _unreadable() from None


def _owner_in(answer: str) -> bytes | None:
    """Return whom the authenticator says this passkey is of, if it says so."""
    try:
        told = _row(answer)["response"].get("userHandle")
        return _decode(told) if told is not None else None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _unreadable() from None


def _row(answer: str) -> dict[str, dict[str, str]]:
    try:
        row = json.loads(answer) if len(answer) <= LONGEST_ANSWER else None
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise _unreadable()
    return row


def _unreadable() -> BadInput:
    return BadInput("What the browser sent is no answer of a passkey.", "Try again.")


def _decode(text: object) -> bytes:
    if not isinstance(text, str):
        raise TypeError("not a text")
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error:
        raise ValueError("not base64url") from None


def _hash(challenge: bytes) -> bytes:
    return hashlib.sha256(challenge).digest()


def _leaf(house: House, event: Event, member: StaffMember) -> Leaf:
    entry = Entry(event, house.clock.now(), member.id, about=(("staff", member.id),))
    return make_leaf(house, None, entry, {}, TurnId("")).row
