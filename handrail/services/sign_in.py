"""Sign a member of staff in and out. Wrong ones wait longer each time; the answer tells nothing.

A member with a second factor gets half a session for their password: it opens nothing but the
question for the code, and is thrown away for a whole one.
"""

import asyncio
import base64
import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from handrail.core.errors import NotAllowed, NotSignedIn, TooMany
from handrail.core.ids import TurnId
from handrail.core.record import Entry, Event
from handrail.house import House, new_id
from handrail.policy.staff import at_desk
from handrail.security.password import NOBODY, password_fits
from handrail.security.seal import Place, blind, open_sealed
from handrail.security.second_factor import hash_code, step_of
from handrail.services.ask_policy import demand
from handrail.stored.staff import StaffMember, StaffSession, Strength, Tries
from handrail.turn.leaf import make_leaf

FREE_TRIES = 5
LONGEST_LOCK = timedelta(minutes=15)
FORGOTTEN = timedelta(days=1)  # then the free tries are free again, of whoever has the login
HALF = timedelta(minutes=5)
FRESH = timedelta(minutes=10)
TOKEN_BYTES = 32
LONGEST_LOGIN = 200
LONGEST_DEVICE = 80


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session. Its token exists only here and in the browser."""

    token: str = field(repr=False)
    csrf: str = field(repr=False)
    member: StaffMember
    expires: datetime
    strength: Strength = "password"


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Who is signed in, and the secret their forms must carry.

    Attributes:
        bare: A password alone was given, and that is not enough here.
        opened: When they signed in.
    """

    member: StaffMember
    csrf: str = field(repr=False)
    session: str = ""
    bare: bool = False
    opened: datetime | None = None


async def sign_in(house: House, login: str, password: str, device: str = "") -> SignedIn:
    """Open a session, or raise: `NotAllowed` without saying what was wrong, `TooMany` if locked."""
    now = house.clock.now()
    asked = login.strip().casefold()[:LONGEST_LOGIN]
    member = await house.staff.by_login(asked)
    if member is not None:
        await house.staff.change(member.id, partial(_tried, now=now))
    else:  # it locks like any other: a lock must not tell who works here
        nobody = blind(house.staff_key, "nobody", asked)
        await house.staff.try_nobody(nobody, now, partial(_counted, now=now))
    hashed = member.password if member else NOBODY
    fits = await asyncio.to_thread(password_fits, hashed, password)
    if member is None or member.disabled or not fits:
        raise NotAllowed("The login or the password is wrong.", "Try again.")
    await demand(house, at_desk("sign_in", member.id, member.groups))
    if member.second_factor:
        return await open_session(house, member, now, "half", device)
    welcomed = await house.staff.change(member.id, _welcomed)
    return await open_session(house, welcomed, now, "password", device)


async def finish_sign_in(house: House, token: str, code: str) -> SignedIn:
    """Trade half a session and a code, of the app or for recovery, for a whole session.

    Raises:
        NotSignedIn: The half session is over.
        NotAllowed: The code is wrong, or was used before.
        TooMany: There were too many tries, of passwords or of codes.
    """
    now = house.clock.now()
    found = await house.staff.session(hash_session(token), now)
    if found is None or found[0].strength != "half":
        raise NotSignedIn("It took too long, or you are signed in.", "Sign in again.")
    half, member = found
    await house.staff.change(member.id, partial(_tried, now=now))
    strength = await _strength_of(house, member, code, now)
    if strength is None:
        raise NotAllowed("This code is wrong, or was used before.", "Wait for the next one.")
    await house.staff.close_session(half.token_hash)
    welcomed = await house.staff.change(member.id, _welcomed)
    return await open_session(house, welcomed, now, strength, half.device)


async def prove_again(house: House, member: StaffMember, code: str) -> None:
    """Return if this code is theirs and fresh: a stolen session alone must not change this."""
    now = house.clock.now()
    await house.staff.change(member.id, partial(_tried, now=now))
    if await _strength_of(house, member, code, now) is None:
        raise NotAllowed("This code is wrong, or was used before.", "Wait for the next one.")
    await house.staff.change(member.id, _welcomed)


def demand_fresh(house: House, desk: AtDesk) -> None:
    """Return for a sign-in of the last minutes: a session left open must not grow."""
    if desk.member.sso:
        raise NotAllowed("Your company signs you in.", "Use its sign-in.", "one-way-in")
    if desk.opened is None or house.clock.now() - desk.opened > FRESH:
        minutes = int(FRESH.total_seconds() // 60)
        sentence = f"This needs a sign-in of the last {minutes} minutes."
        raise NotAllowed(sentence, "Sign out and in again.", "fresh-sign-in")


async def sign_out(house: House, token: str) -> None:
    """End a session; an unknown one is ended already."""
    await house.staff.close_session(hash_session(token))


async def staff_of(house: House, token: str, *, used: bool = True) -> AtDesk | None:
    """Return who holds this session, if it still holds and is a whole one.

    `used` tells their own doing from a page that only watches: the latter keeps no session alive.
    """
    now = house.clock.now()
    found = await house.staff.session(hash_session(token), now, used=used)
    if found is None:
        return None
    session, member = found
    last = session.used or session.created
    if session.strength == "half" or now - last > timedelta(seconds=house.limits.idle):
        return None
    bare = house.limits.second_factor and session.strength == "password"
    return AtDesk(member, session.csrf, session.id, bare, session.created)


async def half_of(house: House, token: str) -> bool:
    """Tell whether this is half a session, waiting for its code."""
    found = await house.staff.session(hash_session(token), house.clock.now())
    return found is not None and found[0].strength == "half"


def hash_session(token: str) -> bytes:
    """Return what is stored of a session's token: 256 random bits need one SHA-256 only."""
    return hashlib.sha256(b"staff:" + token.encode()).digest()


def totp_place(member: StaffMember) -> Place:
    """Return where a member's secret lies; its seal is bound to it."""
    return Place("staff", member.id, "totp")


async def _strength_of(
    house: House, member: StaffMember, code: str, now: datetime
) -> Strength | None:
    """Tell what this code is, and use it up."""
    if member.totp is not None:
        secret = open_sealed(house.staff_key, member.totp, totp_place(member))
        step = step_of(secret, code, now)
        if step is not None:
            return "totp" if await _use_step(house, member, step) else None
    hashed = hash_code(house.staff_key, "recovery", code)
    return "recovery" if await house.staff.use_recovery(member.id, hashed, now) else None


async def _use_step(house: House, member: StaffMember, step: int) -> bool:
    """Take a step once: of two that bring the same code, one is first."""
    first: list[bool] = []

    def take(stored: StaffMember) -> StaffMember:
        first.append(step > stored.totp_step)
        return replace(stored, totp_step=max(step, stored.totp_step))

    await house.staff.change(member.id, take)
    return first[-1]


async def open_session(
    house: House, member: StaffMember, now: datetime, strength: Strength, device: str
) -> SignedIn:
    """Open a session for somebody who has proved who they are."""
    token, csrf = _draw(house), _draw(house)
    whole = timedelta(seconds=house.limits.session)
    expires = now + (HALF if strength == "half" else whole)
    session = StaffSession(
        hash_session(token),
        member.id,
        csrf,
        now,
        expires,
        id=new_id(house),
        strength=strength,
        device=device[:LONGEST_DEVICE],
        used=now,
    )
    entry = Entry(Event.STAFF_SIGNED_IN, now, member.id, about=(("strength", strength),))
    await house.staff.open_session(session, make_leaf(house, None, entry, {}, TurnId("")).row)
    return SignedIn(token, csrf, member, expires, strength)


def _welcomed(member: StaffMember) -> StaffMember:
    return replace(member, failed=0, locked_until=None)


def _tried(member: StaffMember, now: datetime) -> StaffMember:
    """Count a try before it is looked at, so that many at once cannot slip past the lock."""
    counted = _counted(Tries(member.failed, member.locked_until), now)
    return replace(member, failed=counted.failed, locked_until=counted.locked_until)


def _counted(before: Tries, now: datetime) -> Tries:
    """Count one more. After the free ones each doubles the wait; a locked login is `TooMany`."""
    last = before.locked_until
    if before.failed >= FREE_TRIES and last is not None and last > now:
        wait = (last - now).total_seconds()
        raise TooMany("There were too many wrong tries.", "Wait, then try again.", wait)
    failed = 1 if last is not None and now - last > FORGOTTEN else before.failed + 1
    if failed < FREE_TRIES:
        return Tries(failed, now)
    seconds = min(2 ** min(failed - FREE_TRIES, 20) * 15.0, LONGEST_LOCK.total_seconds())
    return Tries(failed, now + timedelta(seconds=seconds))


def _draw(house: House) -> str:
    return base64.urlsafe_b64encode(house.chance.draw(TOKEN_BYTES)).decode().rstrip("=")
