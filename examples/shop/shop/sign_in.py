"""Signing in and out, and a fresh identity for the chat."""

import hmac
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from shop import accounts, queries
from shop.database import read_from, write_to
from shop.identity import make_identity
from shop.render import (
    FORM_COOKIE,
    SESSION_COOKIE,
    form_token,
    render,
    see_visit,
    set_cookie,
    shop_of,
)

router = APIRouter(include_in_schema=False)
Token = Annotated[str, Form(max_length=64)]


@router.get("/sign-in")
def sign_in_page(request: Request) -> Response:
    """Show the ways to sign in."""
    if see_visit(request).customer is not None:
        return RedirectResponse("/orders", 303)
    return _page(request, 200, "")


@router.post("/sign-in")
def sign_in(
    request: Request,
    form: Token = "",
    email: Annotated[str, Form(max_length=254)] = "",
    password: Annotated[str, Form(max_length=200)] = "",
    customer: Annotated[str, Form(max_length=40)] = "",
) -> Response:
    """Open a session for a demo customer, or for an e-mail and its password."""
    if not _is_ours(request, form):
        return _page(request, 403, "form_old")
    shop = shop_of(request)
    with write_to(shop.settings.database) as database:
        if customer:
            found = accounts.find_demo_customer(database, customer)
        else:
            found = accounts.check_password(database, email, password, shop.clock())
        secret = accounts.open_session(database, found, shop.clock()) if found else ""
    if not secret:
        return _page(request, 422, "sign_in_wrong")
    response = RedirectResponse("/orders", 303)
    set_cookie(response, shop.settings, SESSION_COOKIE, secret)
    response.delete_cookie(FORM_COOKIE)
    return response


@router.post("/sign-out")
def sign_out(request: Request, form: Token = "") -> Response:
    """End the session."""
    if not _is_ours(request, form):
        raise HTTPException(403)
    with write_to(shop_of(request).settings.database) as database:
        accounts.close_session(database, request.cookies.get(SESSION_COOKIE, ""))
    response = RedirectResponse("/", 303)
    response.delete_cookie(SESSION_COOKIE)
    response.delete_cookie(FORM_COOKIE)
    return response


@router.post("/identity")
def identity(request: Request) -> JSONResponse:
    """Give who is signed in a fresh identity; only to pages of this shop."""
    if not (request.headers.get("Origin") and _comes_from_here(request)):
        raise HTTPException(403)
    shop, visit = shop_of(request), see_visit(request)
    if visit.customer is None:
        raise HTTPException(401)
    token = make_identity(shop.settings.identity_secret, visit.customer.id, shop.clock())
    return JSONResponse({"identity": token}, headers={"Cache-Control": "no-store"})


def _page(request: Request, status: int, wrong: str) -> Response:
    with read_from(shop_of(request).settings.database) as database:
        people = queries.read_demo_customers(database)
    return render(request, "sign_in.html", status, people=people, wrong=wrong)


def _is_ours(request: Request, form: str) -> bool:
    """Tell whether the form was made by us for this very browser."""
    cookie = request.cookies.get(FORM_COOKIE, "")
    expected = form_token(shop_of(request).settings, cookie)
    right = hmac.compare_digest(form.encode(errors="replace"), expected.encode())
    return bool(cookie) and right and _comes_from_here(request)


def _comes_from_here(request: Request) -> bool:
    """Tell whether the browser says, if it says anything, that one of our pages asks."""
    origin, host = request.headers.get("Origin"), request.headers.get("Host", "")
    if origin is not None and origin not in {f"http://{host}", f"https://{host}"}:
        return False
    return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
