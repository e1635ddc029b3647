"""Passkeys in the console: sign in with one, make one, take one away."""

from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import BadInput, HandrailError
from handrail.ports.sign_in import Place
from handrail.services.passkeys import (
    add_passkey,
    ask_new_passkey,
    ask_passkey,
    remove_passkey,
    sign_in_by_passkey,
)
from handrail.services.sign_in import AtDesk, sign_out
from handrail.web.api.door import address_of
from handrail.web.console.account import HERE, show_account, show_codes
from handrail.web.console.sign_in import local, show_form
from handrail.web.csrf import demand_own_site, field_of, read_desk_form, read_form
from handrail.web.device import device_of
from handrail.web.page_route import PageRoute
from handrail.web.session import keep_session, token_of
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)
JSON = "application/json"


@router.post("/sign-in/passkey/ask")
async def ask(request: Request) -> Response:
    """Return a challenge for the browser's passkeys."""
    demand_own_site(request)
    site = site_of(request)
    await site.rate.take(f"sign-in:{address_of(request)}")
    return Response(await ask_passkey(site.house, place_of(request)), media_type=JSON)


@router.post("/sign-in/passkey")
async def enter(request: Request) -> Response:
    """Open a session for who signed the challenge; half a session is thrown away."""
    site, form = site_of(request), await read_form(request)
    after = local(field_of(form, "next"))
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        answer, device = field_of(form, "answer"), device_of(request)
        signed = await sign_in_by_passkey(site.house, place_of(request), answer, device)
    except HandrailError as refused:
        return show_form(request, after, refused)
    if token_of(request):
        await sign_out(site.house, token_of(request))
    response = RedirectResponse(after, 303)
    keep_session(request, response, signed.token)
    return response


@router.post("/account/passkeys/ask")
async def ask_new(request: Request) -> Response:
    """Return what the browser needs to make a passkey."""
    desk, _ = await read_desk_form(request, bare=True)
    wanted = await ask_new_passkey(site_of(request).house, desk, place_of(request))
    return Response(wanted, media_type=JSON)


@router.post("/account/passkeys")
async def add(request: Request) -> Response:
    """Take the passkey a browser made; show recovery codes where there were none."""
    desk, form = await read_desk_form(request, bare=True)
    house, answer = site_of(request).house, field_of(form, "answer")
    try:
        made = await add_passkey(house, desk, place_of(request), answer, device_of(request))
    except HandrailError as refused:
        return await show_account(request, desk, refused)
    response: Response = RedirectResponse(f"{HERE}?done=passkey", 303)
    if made.codes:
        csrf = made.signed.csrf if made.signed else desk.csrf
        response = show_codes(request, AtDesk(desk.member, csrf), made.codes)
    if made.signed:
        keep_session(request, response, made.signed.token)
    return response


@router.post("/account/passkeys/{passkey}/remove")
async def remove(request: Request, passkey: str) -> Response:
    """Take one of one's own passkeys away."""
    desk, _ = await read_desk_form(request)
    try:
        await remove_passkey(site_of(request).house, desk, passkey)
    except HandrailError as refused:
        return await show_account(request, desk, refused)
    return RedirectResponse(f"{HERE}?done=passkey-gone", 303)


def place_of(request: Request) -> Place:
    """Return where the browser sees us. It checks this itself, and signs what it saw."""
    host = request.headers.get("host", "")
    origin = f"{request.url.scheme}://{host}"
    name = urlsplit(origin).hostname
    if not name:
        raise BadInput("The request names no host.", "Open the page again.")
    return Place(name, origin)
