"""Sign somebody in on the word of the company's identity provider.

It says who they are and which groups they are in; our settings say which role a group gives. The
role follows the groups at every sign-in. A member is known by the provider's own subject, never by
a login or an address, which somebody else could be given one day.
"""

import re
from dataclasses import replace

from handrail.core.errors import Broken, NotAllowed, NotFound
from handrail.core.ids import StaffId
from handrail.core.record import Event
from handrail.house import House, new_id
from handrail.policy.staff import at_desk
from handrail.ports.sign_in import SignedOn, SignOnStart
from handrail.security.seal import Place, Sealed, open_sealed, seal
from handrail.services.ask_policy import demand
from handrail.services.note_event import note_event
from handrail.services.sign_in import SignedIn, open_session
from handrail.services.staff_members import LONGEST_NAME, NOBODYS_PASSWORD
from handrail.stored.staff import StaffMember

FLOW = Place("sign_on", "", "flow")
STRANGE = re.compile(r"[^a-z0-9._@+-]+")
LONGEST_LOGIN = 90


async def begin_sign_on(house: House, back: str) -> tuple[str, bytes]:
    """Return where to send the browser, and the sealed flow that it keeps meanwhile."""
    if house.sso is None:
        raise NotFound("Single sign-on is not set up here.", "Sign in with a password.")
    start: SignOnStart = await house.sso.begin(back)
    return start.address, seal(house.staff_key, start.flow.encode(), FLOW)


async def finish_sign_on(
    house: House, flow: bytes, answer: dict[str, str], back: str, device: str
) -> SignedIn:
    """Open a session for who came back from the identity provider.

    Raises:
        NotAllowed: The provider does not vouch, no group gives a role, or they are disabled.
    """
    if house.sso is None:
        raise NotFound("Single sign-on is not set up here.", "Sign in with a password.")
    try:
        opened = open_sealed(house.staff_key, Sealed(flow), FLOW).decode()
    except Broken:
        raise NotAllowed("This sign-in was not begun here.", "Sign in again.") from None
    signed = await house.sso.finish(opened, answer, back)
    role = next((house.roles[one] for one in house.roles if one in signed.groups), None)
    if role is None:
        raise NotAllowed(
            "None of your groups gives you a desk here.",
            "Ask an administrator.",
            "groups-give-roles",
        )
    member = await _member(house, signed, role)
    if member.disabled:
        raise NotAllowed("Your desk was taken away.", "Ask an administrator.", "disabled")
    await demand(house, at_desk("sign_in", member.id, member.groups))
    return await open_session(house, member, house.clock.now(), "sso", device)


async def _member(house: House, signed: SignedOn, role: str) -> StaffMember:
    there = await house.staff.by_sso(signed.subject)
    if there is None:
        return await _add(house, signed, role)
    if there.role == role:
        return there
    await house.staff.close_sessions(there.id)
    await note_event(house, Event.STAFF_CHANGED, ("staff", there.id), ("role", role))
    return await house.staff.change(there.id, lambda stored: replace(stored, role=role))


async def _add(house: House, signed: SignedOn, role: str) -> StaffMember:
    """Add somebody at their first sign-in. A login that is taken stays with who has it."""
    member = StaffId(new_id(house))
    login = STRANGE.sub("-", signed.login.strip().casefold()).strip("-")[:LONGEST_LOGIN]
    if len(login) < 2 or await house.staff.by_login(login) is not None:  # noqa: PLR2004 (as a login is)
        login = f"{login or 'sso'}-{member[-8:]}"
    name = "".join(letter for letter in signed.name if letter.isprintable())[:LONGEST_NAME]
    made = StaffMember(
        member, login, name.strip() or login, role, NOBODYS_PASSWORD, sso=signed.subject
    )
    await house.staff.save(made)
    await note_event(house, Event.STAFF_JOINED, ("staff", member), ("role", role))
    return made
