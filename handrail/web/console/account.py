"""One's own account: the second factor, recovery codes, sessions."""

from collections.abc import Sequence

import segno
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from markupsafe import Markup

from handrail.core.errors import HandrailError
from handrail.core.record import Event
from handrail.services.note_event import note_event
from handrail.services.second_factors import (
    confirm_totp,
    new_recovery_codes,
    offer_totp,
    remove_second_factor,
)
from handrail.services.sign_in import AtDesk
from handrail.web.csrf import field_of, read_desk_form
from handrail.web.device import device_of
from handrail.web.page_route import SIGN_IN, PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import SECOND_FACTOR, drop_session, keep_session, take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console/account", route_class=PageRoute, include_in_schema=False)
HERE = "/console/account"
DONE = ("closed", "closed-all", "passkey", "passkey-gone")


@router.get("")
async def page(request: Request, done: str = "") -> Response:
    """Show one's account."""
    desk = await take_desk(request, bare=True)
    return await show_account(request, desk, done=done if done in DONE else "")


@router.get("/second-factor")
async def offer(request: Request) -> Response:
    """Show a secret for an authenticator app, and ask for its first code."""
    desk = await take_desk(request, bare=True)
    if desk.member.totp is not None:
        return RedirectResponse(HERE, 303)
    return _offer(request, desk, "")


@router.post("/second-factor")
async def confirm(request: Request) -> Response:
    """Put the secret in force; show the recovery codes, this once."""
    desk, form = await read_desk_form(request, bare=True)
    secret, house = field_of(form, "secret"), site_of(request).house
    try:
        code, device = field_of(form, "code"), device_of(request)
        signed, codes = await confirm_totp(house, desk, device, secret, code)
    except HandrailError as refused:
        return _offer(request, desk, secret, refused)
    response = show_codes(request, AtDesk(signed.member, signed.csrf), codes)
    keep_session(request, response, signed.token)
    return response


@router.post("/recovery")
async def recovery(request: Request) -> Response:
    """Make new recovery codes; show them, this once."""
    desk, form = await read_desk_form(request)
    try:
        codes = await new_recovery_codes(
            site_of(request).house, desk.member, field_of(form, "code")
        )
    except HandrailError as refused:
        return await show_account(request, desk, refused)
    return show_codes(request, desk, codes)


@router.post("/remove")
async def remove(request: Request) -> Response:
    """Take one's second factor away; all sessions end."""
    desk, form = await read_desk_form(request)
    try:
        await remove_second_factor(site_of(request).house, desk.member, field_of(form, "code"))
    except HandrailError as refused:
        return await show_account(request, desk, refused)
    response = RedirectResponse(SIGN_IN, 303)
    drop_session(request, response)
    return response


@router.post("/sessions/{session}/close")
async def close(request: Request, session: str) -> Response:
    """End one of one's own sessions, or all the others."""
    desk, _ = await read_desk_form(request, bare=True)
    house = site_of(request).house
    others = [one.id for one in await house.staff.sessions(desk.member.id, house.clock.now())]
    ending = [one for one in others if one != desk.session] if session == "others" else [session]
    for one in ending:
        await house.staff.close_one(desk.member.id, one)
    about = ("count", str(len(ending)))
    await note_event(house, Event.STAFF_SESSION_CLOSED, about, actor=desk.member.id)
    done = "closed-all" if session == "others" else "closed"
    return RedirectResponse(f"{HERE}?done={done}", 303)


async def show_account(
    request: Request, desk: AtDesk, refused: HandrailError | None = None, done: str = ""
) -> Response:
    """Show one's account, with what was done or why it was refused."""
    house = site_of(request).house
    values: dict[str, object] = {
        "desk": desk,
        "refused": refused,
        "done": done,
        "enrol": SECOND_FACTOR,
        "sessions": await house.staff.sessions(desk.member.id, house.clock.now()),
        "left": await house.staff.recovery_left(desk.member.id),
        "passkeys": await house.passkeys.of(desk.member.id),
    }
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/account.html", values, status)


def _offer(
    request: Request, desk: AtDesk, secret: str, refused: HandrailError | None = None
) -> Response:
    made = offer_totp(site_of(request).house, desk, secret)
    picture = segno.make(made.address, error="m", micro=False)
    drawn = picture.svg_inline(scale=4, border=4, dark="#000", light="#fff", title="QR code")
    values: dict[str, object] = {
        "desk": desk,
        "refused": refused,
        "secret": made.secret,
        "picture": Markup(drawn),  # noqa: S704 (drawn by segno from an address we made)
        "action": SECOND_FACTOR,
    }
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/second_factor.html", values, status)


def show_codes(request: Request, desk: AtDesk, codes: Sequence[str]) -> Response:
    """Show recovery codes, this once."""
    values: dict[str, object] = {"desk": desk, "codes": codes, "here": HERE}
    return pages_of(request).answer(request, "console/recovery.html", values)
