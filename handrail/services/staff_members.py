"""The company's people: added, invited, changed, taken away. Passwords are argon2id hashes only."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from handrail.core.errors import BadInput, Conflict, NotAllowed, NotFound
from handrail.core.ids import StaffId
from handrail.core.record import Event
from handrail.house import House, new_id
from handrail.policy.staff import at_desk
from handrail.security.password import LONGEST, SHORTEST, hash_password
from handrail.security.second_factor import grouped, hash_code, written
from handrail.services.ask_policy import demand
from handrail.services.note_event import note_event
from handrail.services.second_factors import reset_second_factor
from handrail.stored.staff import StaffMember

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,99}")
TEAM = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
MOST_TEAMS = 12
ROLES = ("agent", "lead", "privacy", "auditor", "administrator")
LONGEST_NAME = 80
INVITED_FOR = timedelta(hours=72)
INVITE_BYTES = 15
NOBODYS_PASSWORD = "!"  # noqa: S105 (no hash: nothing fits it)


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody invited, with the code that lets them choose a password. It is shown once."""

    member: StaffMember
    code: str = field(repr=False)
    until: datetime


async def add_staff(house: House, login: str, name: str, role: str, password: str) -> StaffMember:
    """Add somebody; `Conflict` when the login is taken, `BadInput` when something cannot be."""
    made = await _new(house, login, name, role)
    member = replace(made, password=_hashed(password))
    await house.staff.save(member)
    return member


async def invite_staff(house: House, by: StaffMember, login: str, name: str, role: str) -> Invited:
    """Invite somebody: they choose their password with a code that lasts 72 hours."""
    await demand(house, at_desk("manage_staff", by.id, by.groups))
    made = await _new(house, login, name, role)
    return await _invite(house, by, made)


async def invite_again(house: House, by: StaffMember, member: StaffId) -> Invited:
    """Give somebody a new code: the old one, their password and their sessions end."""
    there = await _other(house, by, member)
    await house.staff.close_sessions(there.id)
    return await _invite(house, by, replace(there, password=NOBODYS_PASSWORD))


async def join_staff(house: House, login: str, code: str, password: str) -> StaffMember:
    """Choose a password with an invitation's code, once.

    Raises:
        NotAllowed: Nobody is invited by this login and code, or it is too late. It says no more.
    """
    now = house.clock.now()
    hashed = await asyncio.to_thread(_hashed, password)
    wrong = NotAllowed("The login or the code is wrong, or the invitation is over.", "Ask again.")
    member = await house.staff.by_login(login.strip().casefold())
    if member is None:
        raise wrong
    invite = hash_code(house.staff_key, "invite", code)

    def join(stored: StaffMember) -> StaffMember:
        late = stored.invited_until is None or stored.invited_until < now
        if stored.disabled or late or stored.invite != invite:
            raise wrong
        return replace(stored, password=hashed, invite=None, invited_until=None, failed=0)

    joined = await house.staff.change(member.id, join)
    await note_event(house, Event.STAFF_JOINED, ("staff", joined.id), actor=joined.id)
    return joined


async def disable_staff(house: House, by: StaffMember, member: StaffId) -> None:
    """Take somebody's desk away at once: no session of theirs opens anything any more."""
    there = await _other(house, by, member)
    await _change(house, there, lambda one: replace(one, disabled=True, invite=None))
    await house.staff.close_sessions(there.id)
    await note_event(house, Event.STAFF_DISABLED, ("staff", there.id), actor=by.id)


async def enable_staff(house: House, by: StaffMember, member: StaffId) -> None:
    """Give somebody their desk back; their password and second factor are as they were."""
    there = await _other(house, by, member)
    await _change(house, there, lambda one: replace(one, disabled=False))
    await note_event(house, Event.STAFF_ENABLED, ("staff", there.id), actor=by.id)


async def change_role(house: House, by: StaffMember, member: StaffId, role: str) -> None:
    """Give somebody another role; their sessions end, so that nothing is done with the old one."""
    there = await _other(house, by, member)
    _demand_role(role)
    await _change(house, there, partial(_with_role, role=role))
    await house.staff.close_sessions(there.id)
    about = (("staff", there.id), ("role", role))
    await note_event(house, Event.STAFF_CHANGED, *about, actor=by.id)


async def change_teams(house: House, by: StaffMember, member: StaffId, teams: str) -> None:
    """Put somebody into the teams named, by spaces or commas; the policy knows them from now on."""
    there = await _other(house, by, member)
    named = _teams(teams)
    await _change(house, there, partial(_with_teams, teams=named))
    about = (("staff", there.id), *(("team", team) for team in named))
    await note_event(house, Event.STAFF_CHANGED, *about, actor=by.id)


async def reset_factor_of(house: House, by: StaffMember, member: StaffId) -> None:
    """Take the second factor of somebody who lost it away."""
    there = await _other(house, by, member)
    await reset_second_factor(house, there, by)


async def set_password(house: House, login: str, password: str) -> None:
    """Give somebody another password: unlock them, and end the sessions opened with the old one."""
    member = await house.staff.by_login(login.strip().casefold())
    if member is None:
        raise BadInput(f"Nobody has the login {login!r}.", "Run `handrail staff add`.")
    await house.staff.save(replace(member, password=_hashed(password), failed=0, locked_until=None))
    await house.staff.close_sessions(member.id)


async def _new(house: House, login: str, name: str, role: str) -> StaffMember:
    login = login.strip().casefold()
    if not LOGIN.fullmatch(login):
        raise BadInput("A login has 2 to 100 letters, digits or . _ @ + -.", "Choose another.")
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(f"A name has 1 to {LONGEST_NAME} characters.", "Give another.")
    _demand_role(role)
    if await house.staff.by_login(login) is not None:
        raise Conflict(f"The login {login!r} is taken.", "Choose another.")
    return StaffMember(StaffId(new_id(house)), login, name.strip(), role, NOBODYS_PASSWORD)


async def _invite(house: House, by: StaffMember, member: StaffMember) -> Invited:
    code = grouped(written(house.chance.draw(INVITE_BYTES)))
    until = house.clock.now() + INVITED_FOR
    invite = hash_code(house.staff_key, "invite", code)
    invited = replace(member, invite=invite, invited_until=until)
    await house.staff.save(invited)
    about = (("staff", member.id), ("role", member.role))
    await note_event(house, Event.STAFF_INVITED, *about, actor=by.id)
    return Invited(invited, code, until)


async def _other(house: House, by: StaffMember, member: StaffId) -> StaffMember:
    """Return somebody whom this administrator may change: never themselves."""
    await demand(house, at_desk("manage_staff", by.id, by.groups))
    there = next((one for one in await house.staff.everyone() if one.id == member), None)
    if there is None:
        raise NotFound("There is no such member of staff.", "Go back to the people.")
    if there.id == by.id:
        raise NotAllowed(
            "Nobody changes their own rights.", "Ask another administrator.", "not-oneself"
        )
    return there


async def _change(
    house: House, member: StaffMember, change: Callable[[StaffMember], StaffMember]
) -> None:
    await house.staff.change(member.id, change)


def _with_role(member: StaffMember, role: str) -> StaffMember:
    return replace(member, role=role)


def _with_teams(member: StaffMember, teams: tuple[str, ...]) -> StaffMember:
    return replace(member, teams=teams)


def _teams(typed: str) -> tuple[str, ...]:
    named = tuple(sorted({*typed.casefold().replace(",", " ").split()}))
    if len(named) > MOST_TEAMS or not all(TEAM.fullmatch(team) for team in named):
        raise BadInput(
            f"At most {MOST_TEAMS} teams; the name of a team has 1 to 40 letters, digits or -.",
            "Name them with spaces between, such as `returns billing`.",
        )
    return named


def _demand_role(role: str) -> None:
    if role not in ROLES:
        raise BadInput(f"A role is one of {', '.join(ROLES)}.", "Choose one.")


def _hashed(password: str) -> str:
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadInput(f"A password has {SHORTEST} to {LONGEST} characters.", "Choose another.")
    return hash_password(password)
