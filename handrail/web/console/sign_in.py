"""Sign in and out. Afterwards one is back where one wanted to go, on this console only."""

import re

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import HandrailError, NotAllowed, TooMany
from handrail.services.sign_in import finish_sign_in, half_of, sign_in, sign_out
from handrail.web.api.door import address_of
from handrail.web.csrf import field_of, read_desk_form, read_form
from handrail.web.device import device_of
from handrail.web.page_route import SIGN_IN, PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import drop_session, find_desk, keep_session, token_of
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)
HOME = "/console"
CODE = "/console/sign-in/code"
LOCAL = re.compile(r"/console(?:/[A-Za-z0-9_-]{1,64}){0,4}")


@router.get("/sign-in")
async def ask(request: Request, next: str = HOME) -> Response:  # noqa: A002 (its name in the URL)
    """Show the form; who is signed in already goes on."""
    if await find_desk(request) is not None:
        return RedirectResponse(local(next), 303)
    return show_form(request, local(next))


@router.post("/sign-in")
async def enter(request: Request) -> Response:
    """Open a session, or say why not: in one sentence for all that can be wrong."""
    site = site_of(request)
    form = await read_form(request)
    after, login = local(field_of(form, "next")), field_of(form, "login")
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        signed = await sign_in(site.house, login, field_of(form, "password"), device_of(request))
    except (NotAllowed, TooMany) as refused:
        return show_form(request, after, refused)
    half = signed.strength == "half"
    response = RedirectResponse(f"{CODE}?next={after}" if half else after, 303)
    keep_session(request, response, signed.token)
    return response


@router.get("/sign-in/code")
async def ask_code(request: Request, next: str = HOME) -> Response:  # noqa: A002 (the same)
    """Ask for the second factor."""
    if not await half_of(site_of(request).house, token_of(request)):
        return RedirectResponse(f"{SIGN_IN}?next={local(next)}", 303)
    return show_form(request, local(next), template="console/code.html")


@router.post("/sign-in/code")
async def enter_code(request: Request) -> Response:
    """Trade half a session and a code for a whole session."""
    site, form = site_of(request), await read_form(request)
    after = local(field_of(form, "next"))
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        signed = await finish_sign_in(site.house, token_of(request), field_of(form, "code"))
    except (NotAllowed, TooMany) as refused:
        return show_form(request, after, refused, "console/code.html")
    response = RedirectResponse(after, 303)
    keep_session(request, response, signed.token)
    return response


@router.post("/sign-out")
async def leave(request: Request) -> Response:
    """End the session, here and in the browser."""
    await read_desk_form(request, bare=True)
    await sign_out(site_of(request).house, token_of(request))
    response = RedirectResponse(f"{SIGN_IN}?next={HOME}", 303)
    drop_session(request, response)
    return response


def local(path: str) -> str:
    """Return the path if it is one of the console's pages, else its first page."""
    return path if LOCAL.fullmatch(path) else HOME


def show_form(
    request: Request,
    after: str,
    refused: HandrailError | None = None,
    template: str = "console/sign_in.html",
) -> Response:
    """Show a form of signing in, with why it was refused."""
    sso = site_of(request).house.sso is not None
    values: dict[str, object] = {"after": after, "refused": refused, "desk": None, "wait": 0}
    values |= {"sso": sso}
    if isinstance(refused, TooMany):
        values["wait"] = max(1, round(refused.wait))
    status = refused.status if refused else 200
    response = pages_of(request).answer(request, template, values, status)
    if isinstance(refused, TooMany):
        response.headers["Retry-After"] = str(values["wait"])
    return response
