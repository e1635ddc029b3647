"""Renders the pages: who is looking, in which language, with the chat on every one of them."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import get_args
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import Response

from shop.accounts import find_signed_in
from shop.catalogue import Language
from shop.database import read_from
from shop.identity import make_identity
from shop.models import Customer
from shop.settings import Settings
from shop.words import Writer

SESSION_COOKIE = "af_session"
FORM_COOKIE = "af_form"
LANGUAGE_COOKIE = "af_lang"
HALF_A_YEAR = 180 * 24 * 3600
KINDS = ("kitchen", "living", "garden", "robots", "parts")
LOW_STOCK = 5
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Shop:
    """What every request may use."""

    settings: Settings
    clock: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is looking, in which language, and what their forms must carry."""

    language: Language
    chosen: bool
    customer: Customer | None
    form_cookie: str


def shop_of(request: Request) -> Shop:
    """Return what this application was made with."""
    shop: Shop = request.app.state.shop
    return shop


def see_visit(request: Request) -> Visit:
    """Look at the cookies and the address of a request."""
    shop = shop_of(request)
    asked = _language(request.query_params.get("lang"))
    kept = _language(request.cookies.get(LANGUAGE_COOKIE))
    customer = None
    if secret := request.cookies.get(SESSION_COOKIE):
        with read_from(shop.settings.database) as database:
            customer = find_signed_in(database, secret, shop.clock())
    return Visit(
        language=asked or kept or _preferred(request),
        chosen=asked is not None,
        customer=customer,
        form_cookie=request.cookies.get(FORM_COOKIE, ""),
    )


def form_token(settings: Settings, cookie: str) -> str:
    """Return what a form must carry for the browser that holds the cookie."""
    return hmac.new(settings.form_key, cookie.encode(errors="replace"), hashlib.sha256).hexdigest()


def render(request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """Return a page."""
    shop, visit = shop_of(request), see_visit(request)
    needs_form = visit.customer is not None or template == "sign_in.html"
    cookie = visit.form_cookie or secrets.token_urlsafe(24)
    page = TEMPLATES.get_template(template).render(
        writer=Writer(visit.language),
        language=visit.language,
        customer=visit.customer,
        kinds=KINDS,
        low_stock=LOW_STOCK,
        switch=_switch(request, visit.language),
        path=request.url.path,
        widget_url=shop.settings.widget_url,
        identity=_identity(shop, visit.customer),
        form=form_token(shop.settings, cookie) if needs_form else "",
        **values,
    )
    response = HTMLResponse(page, status, {"Cache-Control": "no-store", "Vary": "Accept-Language"})
    if needs_form and not visit.form_cookie:
        set_cookie(response, shop.settings, FORM_COOKIE, cookie)
    if visit.chosen:
        set_cookie(response, shop.settings, LANGUAGE_COOKIE, visit.language, HALF_A_YEAR)
    return response


def set_cookie(
    response: Response, settings: Settings, name: str, value: str, age: int | None = None
) -> None:
    """Set a cookie that no script reads and no other site sends along."""
    response.set_cookie(
        name, value, max_age=age, httponly=True, samesite="lax", secure=settings.secure_cookies
    )


def _identity(shop: Shop, customer: Customer | None) -> str:
    if customer is None:
        return ""
    return make_identity(shop.settings.identity_secret, customer.id, shop.clock())


def _language(text: str | None) -> Language | None:
    return next((language for language in get_args(Language) if language == text), None)


def _preferred(request: Request) -> Language:
    """Return the first language of the browser's list that the shop speaks."""
    for part in request.headers.get("Accept-Language", "")[:200].split(","):
        if found := _language(part.partition(";")[0].strip().partition("-")[0].lower()):
            return found
    return "en"


def _switch(request: Request, language: Language) -> str:
    """Return this page's address in the other language."""
    other = "en" if language == "de" else "de"
    kept = request.query_params.get("kind", "")
    kind = f"kind={kept}&" if kept in KINDS else ""
    return f"{quote(request.url.path)}?{kind}lang={other}"
