"""The session's cookie: a random token, unreadable for scripts, sent to our own pages alone."""

from fastapi import Request, Response

from handrail.core.errors import NeedsSecondFactor, NotSignedIn
from handrail.services.sign_in import AtDesk, staff_of
from handrail.web.headers import is_https
from handrail.web.site import site_of

PLAIN = "handrail-desk"
PART = "X-Handrail-Part"  # our script asks for parts of a page, not for a page
SECOND_FACTOR = "/console/account/second-factor"
LONGEST_TOKEN = 100


def name_of(request: Request) -> str:
    """Return the cookie's name: with TLS one that no other host or path can set."""
    return f"__Host-{PLAIN}" if is_https(request) else PLAIN


def token_of(request: Request) -> str:
    """Return the token a request carries, empty if none."""
    return request.cookies.get(name_of(request), "")[:LONGEST_TOKEN]


async def find_desk(request: Request) -> AtDesk | None:
    """Return who is signed in, if anybody."""
    token = token_of(request)
    used = request.method != "GET" or PART not in request.headers  # a page that watches is no use
    return await staff_of(site_of(request).house, token, used=used) if token else None


async def take_desk(request: Request, *, bare: bool = False) -> AtDesk:
    """Return who is signed in, or raise `NotSignedIn`.

    Where a second factor is required, `bare` lets in who has none yet, to add one.
    """
    desk = await find_desk(request)
    if desk is None:
        raise NotSignedIn("You are not signed in, or your session has ended.", "Sign in.")
    if desk.bare and not bare:
        raise NeedsSecondFactor("Add a second factor first.", f"Open {SECOND_FACTOR}.")
    return desk


def keep_session(request: Request, response: Response, token: str) -> None:
    """Give the browser its session. It forgets it when it is closed; the server sooner or later."""
    response.set_cookie(
        name_of(request),
        token,
        path="/",
        secure=is_https(request),
        httponly=True,
        samesite="strict",
    )


def drop_session(request: Request, response: Response) -> None:
    """Take the session from the browser."""
    response.delete_cookie(
        name_of(request), path="/", secure=is_https(request), httponly=True, samesite="strict"
    )
