"""Add a second factor, take it away, make new recovery codes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from handrail.core.errors import BadInput, Conflict
from handrail.core.record import Event
from handrail.house import House
from handrail.security.seal import seal
from handrail.security.second_factor import (
    RECOVERY_BYTES,
    RECOVERY_CODES,
    SECRET_BYTES,
    app_address,
    hash_code,
    recovery_codes,
    secret_of,
    secret_text,
    step_of,
)
from handrail.services.note_event import note_event
from handrail.services.sign_in import (
    AtDesk,
    SignedIn,
    demand_fresh,
    open_session,
    prove_again,
    totp_place,
)
from handrail.stored.staff import StaffMember


@dataclass(frozen=True, slots=True)
class Offer:
    """A secret for an authenticator app, not in force until a code of it was typed."""

    secret: str = field(repr=False)
    address: str = field(repr=False)


def offer_totp(house: House, desk: AtDesk, secret: str = "") -> Offer:
    """Draw a secret for who signed in just now, or show again the one of their form."""
    demand_fresh(house, desk)
    member = desk.member
    drawn = secret_of(secret) or house.chance.draw(SECRET_BYTES)
    issuer = house.wording.company.brand
    return Offer(secret_text(drawn), app_address(drawn, member.login, issuer))


async def confirm_totp(
    house: House, desk: AtDesk, device: str, secret: str, code: str
) -> tuple[SignedIn, Sequence[str]]:
    """Put a secret in force with a code of it; return recovery codes, shown this once.

    All sessions of the member end, this one too: they were opened with less. A new one is opened.

    Raises:
        BadInput: The secret is none, or the code is not its own.
        Conflict: There is a second factor already.
        NotAllowed: The sign-in is too old: who found an open session must not keep it.
    """
    demand_fresh(house, desk)
    member = desk.member
    drawn = secret_of(secret)
    step = step_of(drawn, code, house.clock.now()) if drawn else None
    if drawn is None or step is None:
        raise BadInput("This code is not the one the app shows now.", "Wait for the next one.")

    def arm(stored: StaffMember) -> StaffMember:
        if stored.totp is not None:
            raise Conflict("You have an authenticator app already.", "Remove it first.")
        sealed = seal(house.staff_key, drawn, totp_place(stored))
        return replace(stored, totp=sealed, totp_step=step)

    changed = await house.staff.change(member.id, arm)
    await house.staff.close_sessions(member.id)
    await _note(house, Event.STAFF_SECOND_FACTOR, changed, changed)
    codes = await draw_codes(house, changed)
    return await open_session(house, changed, house.clock.now(), "totp", device), codes


async def new_recovery_codes(house: House, member: StaffMember, code: str) -> Sequence[str]:
    """Replace the recovery codes; the old ones end. It takes a fresh code."""
    await prove_again(house, member, code)
    return await draw_codes(house, member)


async def remove_second_factor(house: House, member: StaffMember, code: str) -> None:
    """Take one's own second factor away. It takes a fresh code, and all sessions end."""
    await prove_again(house, member, code)
    await reset_second_factor(house, member, member)


async def reset_second_factor(house: House, member: StaffMember, by: StaffMember) -> None:
    """Take somebody's second factor away: they lost it. Their sessions end."""
    await house.staff.change(member.id, lambda stored: replace(stored, totp=None, totp_step=0))
    await house.passkeys.drop_all(member.id)
    await house.staff.set_recovery(member.id, ())
    await house.staff.close_sessions(member.id)
    await _note(house, Event.STAFF_SECOND_FACTOR_GONE, member, by)


async def draw_codes(house: House, member: StaffMember) -> Sequence[str]:
    """Replace a member's recovery codes by new ones; return them, for this once."""
    codes = recovery_codes(house.chance.draw(RECOVERY_CODES * RECOVERY_BYTES))
    hashes = [hash_code(house.staff_key, "recovery", code) for code in codes]
    await house.staff.set_recovery(member.id, hashes)
    return codes


async def _note(house: House, event: Event, member: StaffMember, by: StaffMember) -> None:
    await note_event(house, event, ("staff", member.id), actor=by.id)
