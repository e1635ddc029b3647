"""The web application of Alder & Finch. It starts nothing when imported."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI, Request
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.staticfiles import StaticFiles

from shop import api, pages, sign_in
from shop.database import read_from
from shop.limits import BodyLimit, ExtraHeaders
from shop.problems import add_problems
from shop.render import Shop, shop_of
from shop.settings import Settings

STATIC = Path(__file__).parent / "static"


def utc_now() -> datetime:
    """Return the time, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def create_app(settings: Settings, clock: Callable[[], datetime] = utc_now) -> FastAPI:
    """Build the application around its settings."""
    app = FastAPI(
        title="Alder & Finch",
        version="1",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        redirect_slashes=False,
    )
    app.state.shop = Shop(settings, clock)
    add_problems(app)
    app.include_router(api.router)
    app.include_router(sign_in.router)
    app.include_router(pages.router)
    app.add_api_route("/healthz", check_health, methods=["GET"])
    app.mount("/static", StaticFiles(directory=STATIC))
    app.add_middleware(BodyLimit)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(settings.hosts))
    app.add_middleware(ExtraHeaders, headers=_headers(settings))
    return app


def check_health(request: Request) -> dict[str, str]:
    """Say that the shop and its database answer."""
    with read_from(shop_of(request).settings.database) as database:
        database.execute("SELECT 1 FROM products LIMIT 1").fetchone()
    return {"status": "ok"}


def _headers(settings: Settings) -> list[tuple[bytes, bytes]]:
    """Return the headers of every answer; only the chat may bring a script, and only its own."""
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {settings.widget_url}",
            f"connect-src 'self' {settings.widget_url}",
            f"style-src 'self' {settings.widget_url}",
            f"img-src 'self' {settings.widget_url}",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        )
    )
    named = {
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    }
    return [(name.encode(), value.encode()) for name, value in named.items()]
