"""Add members of staff. Their passwords are stored as argon2id hashes only."""

import re
from dataclasses import replace

from handrail.core.errors import BadInput, Conflict
from handrail.core.ids import StaffId
from handrail.house import House, new_id
from handrail.security.password import LONGEST, SHORTEST, hash_password
from handrail.stored import StaffMember

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,99}")
ROLES = ("agent", "lead", "privacy", "auditor", "administrator")
LONGEST_NAME = 80


async def add_staff(house: House, login: str, name: str, role: str, password: str) -> StaffMember:
    """Add somebody; `Conflict` when the login is taken, `BadInput` when something cannot be."""
    login = login.strip().casefold()
    if not LOGIN.fullmatch(login):
        raise BadInput("A login has 2 to 100 letters, digits or . _ @ + -.", "Choose another.")
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(f"A name has 1 to {LONGEST_NAME} characters.", "Give another.")
    if role not in ROLES:
        raise BadInput(f"A role is one of {', '.join(ROLES)}.", "Choose one.")
    if await house.staff.by_login(login) is not None:
        raise Conflict(f"The login {login!r} is taken.", "Choose another.")
    member = StaffMember(StaffId(new_id(house)), login, name.strip(), role, _hashed(password))
    await house.staff.save(member)
    return member


async def set_password(house: House, login: str, password: str) -> None:
    """Give somebody another password: unlock them, and end the sessions opened with the old one."""
    member = await house.staff.by_login(login.strip().casefold())
    if member is None:
        raise BadInput(f"Nobody has the login {login!r}.", "Run `handrail staff add`.")
    await house.staff.save(replace(member, password=_hashed(password), failed=0, locked_until=None))
    await house.staff.close_sessions(member.id)


def _hashed(password: str) -> str:
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadInput(f"A password has {SHORTEST} to {LONGEST} characters.", "Choose another.")
    return hash_password(password)
