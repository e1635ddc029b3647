"""Sign a member of staff in and out. Wrong ones wait longer each time; the answer tells nothing."""

import asyncio
import base64
import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from handrail.core.errors import NotAllowed, TooMany
from handrail.core.ids import TurnId
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.policy.staff import at_desk
from handrail.security.password import NOBODY, password_fits
from handrail.services.ask_policy import demand
from handrail.stored import StaffMember, StaffSession
from handrail.turn.leaf import make_leaf

FREE_TRIES = 5
LONGEST_LOCK = timedelta(minutes=15)
TOKEN_BYTES = 32
LONGEST_LOGIN = 200


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session. Its token exists only here and in the browser."""

    token: str = field(repr=False)
    csrf: str = field(repr=False)
    member: StaffMember
    expires: datetime


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Who is signed in, and the secret their forms must carry."""

    member: StaffMember
    csrf: str = field(repr=False)


async def sign_in(house: House, login: str, password: str) -> SignedIn:
    """Open a session, or raise: `NotAllowed` without saying what was wrong, `TooMany` if locked."""
    now = house.clock.now()
    member = await house.staff.by_login(login.strip().casefold()[:LONGEST_LOGIN])
    if member is not None:
        await house.staff.change(member.id, partial(_tried, now=now))
    hashed = member.password if member else NOBODY
    fits = await asyncio.to_thread(password_fits, hashed, password)
    if member is None or member.disabled or not fits:
        raise NotAllowed("The login or the password is wrong.", "Try again.")
    await demand(house, at_desk("sign_in", member.id, member.role))
    return await _open(house, await house.staff.change(member.id, _welcomed), now)


async def sign_out(house: House, token: str) -> None:
    """End a session; an unknown one is ended already."""
    await house.staff.close_session(hash_session(token))


async def staff_of(house: House, token: str) -> AtDesk | None:
    """Return who holds this session, if it still holds."""
    found = await house.staff.session(hash_session(token), house.clock.now())
    return AtDesk(found[1], found[0].csrf) if found else None


def hash_session(token: str) -> bytes:
    """Return what is stored of a session's token: 256 random bits need one SHA-256 only."""
    return hashlib.sha256(b"staff:" + token.encode()).digest()


async def _open(house: House, member: StaffMember, now: datetime) -> SignedIn:
    token, csrf = _draw(house), _draw(house)
    expires = now + timedelta(seconds=house.limits.session)
    session = StaffSession(hash_session(token), member.id, csrf, now, expires)
    entry = Entry(Event.STAFF_SIGNED_IN, now, member.id)
    await house.staff.open_session(session, make_leaf(house, None, entry, {}, TurnId("")).row)
    return SignedIn(token, csrf, member, expires)


def _welcomed(member: StaffMember) -> StaffMember:
    return replace(member, failed=0, locked_until=None)


def _tried(member: StaffMember, now: datetime) -> StaffMember:
    """Count a try before it is looked at, so that many at once cannot slip past the lock.

    After the free ones each doubles the wait; a member who is locked is `TooMany`.
    """
    if member.locked_until is not None and member.locked_until > now:
        wait = (member.locked_until - now).total_seconds()
        raise TooMany("There were too many wrong tries.", "Wait, then try again.", wait)
    failed = member.failed + 1
    if failed < FREE_TRIES:
        return replace(member, failed=failed)
    seconds = min(2 ** min(failed - FREE_TRIES, 20) * 15.0, LONGEST_LOCK.total_seconds())
    return replace(member, failed=failed, locked_until=now + timedelta(seconds=seconds))


def _draw(house: House) -> str:
    return base64.urlsafe_b64encode(house.chance.draw(TOKEN_BYTES)).decode().rstrip("=")
