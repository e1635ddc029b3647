"""Single sign-on: two redirects. What the flow needs waits in a sealed cookie of ten minutes."""

import base64
import binascii

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import Broken, NotAllowed, TooMany
from handrail.services.sign_on import begin_sign_on, finish_sign_on
from handrail.web.api.door import address_of
from handrail.web.console.sign_in import HOME, local, show_form
from handrail.web.device import device_of
from handrail.web.headers import is_https
from handrail.web.page_route import PageRoute
from handrail.web.session import keep_session
from handrail.web.site import site_of

router = APIRouter(prefix="/console/sign-in/sso", route_class=PageRoute, include_in_schema=False)
PLAIN = "handrail-sign-on"
MINUTES = 10
ANSWER = ("code", "state", "iss", "error")
LONGEST = 4_000


@router.get("")
async def go(request: Request, next: str = HOME) -> Response:  # noqa: A002 (its name in the URL)
    """Send the browser to the identity provider."""
    site = site_of(request)
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        address, flow = await begin_sign_on(site.house, _back(request))
    except (NotAllowed, Broken, TooMany) as refused:
        return show_form(request, local(next), refused)
    response = RedirectResponse(address, 303)
    kept = f"{base64.urlsafe_b64encode(flow).decode()}.{local(next)}"
    response.set_cookie(
        cookie_of(request),
        kept,
        max_age=MINUTES * 60,
        path="/",
        secure=is_https(request),
        httponly=True,
        samesite="lax",  # the provider sends the browser back from another site
    )
    return response


@router.get("/back")
async def back(request: Request) -> Response:
    """Open a session for who comes back; the flow is used up either way."""
    site, query = site_of(request), request.query_params
    flow, _, after = request.cookies.get(cookie_of(request), "")[:LONGEST].partition(".")
    answer = {name: query[name][:LONGEST] for name in ANSWER if name in query}
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        signed = await finish_sign_on(
            site.house, _flow(flow), answer, _back(request), device_of(request)
        )
    except (NotAllowed, Broken, TooMany) as refused:
        response = show_form(request, local(after), refused)
    else:
        response = RedirectResponse(local(after), 303)
        keep_session(request, response, signed.token)
    response.delete_cookie(cookie_of(request), path="/", secure=is_https(request), httponly=True)
    return response


def cookie_of(request: Request) -> str:
    """Return the cookie's name: with TLS one that no sibling site can set.

    It could plant a flow of its own otherwise, and sign our people in as somebody else.
    """
    return f"__Host-{PLAIN}" if is_https(request) else PLAIN


def _back(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', '')}/console/sign-in/sso/back"


def _flow(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text)
    except (ValueError, binascii.Error):
        return b""
