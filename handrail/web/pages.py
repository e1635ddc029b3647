"""Pages: templates that escape everything and know every name they use."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast
from urllib.parse import quote, urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from handrail import web
from handrail.services.reveal_detail import REASONS
from handrail.web.assets import Assets, address_of
from handrail.web.site import site_of

FOLDER = Path(web.__path__[0]) / "templates"
ARTICLES = "/help/"
MINUTE, HOUR, DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Pages:
    """The templates, with what each of them may use."""

    templates: Environment = field(repr=False)

    def write(self, request: Request, name: str, values: dict[str, object]) -> str:
        """Fill a template."""
        now = site_of(request).house.clock.now()
        return self.templates.get_template(name).render(now=now, **values)

    def answer(
        self, request: Request, name: str, values: dict[str, object], status: int = 200
    ) -> HTMLResponse:
        """Answer with a filled template."""
        return HTMLResponse(self.write(request, name, values), status)


def open_pages(brand: str, assets: Assets) -> Pages:
    """Prepare the templates, once at the start."""
    templates = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    asset: Callable[[str], str] = partial(address_of, assets)
    templates.globals.update(brand=brand, asset=asset, REASONS=REASONS)
    templates.filters.update(clock=clock, span=span, link=link)
    return Pages(templates)


def pages_of(request: Request) -> Pages:
    """Return the pages of a request."""
    return cast("Pages", request.app.state.pages)


def clock(at: datetime) -> str:
    """Write a time for who has no script: with one it is shown in the reader's own zone."""
    return f"{at:%d %b, %H:%M} UTC"


def span(time: timedelta) -> str:
    """Write how long something took, in its largest unit that says enough."""
    seconds = max(0, int(time.total_seconds()))
    if seconds < MINUTE:
        return f"{seconds} s"
    if seconds < HOUR:
        return f"{seconds // MINUTE} min"
    if seconds < DAY:
        return f"{seconds // HOUR} h {seconds % HOUR // MINUTE:02}"
    return f"{seconds // DAY} d {seconds % DAY // HOUR} h"


def link(address: str) -> str:
    """Return where a page may link to for an article, else nothing: no script in a link."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme in {"http", "https"} and parts.hostname and parts.username is None:
        return address
    if parts.scheme or parts.netloc or not parts.path or "\\" in address:
        return ""
    place = parts.path if parts.path.startswith("/") else f"{ARTICLES}{parts.path}"
    return quote(place) + (f"#{quote(parts.fragment)}" if parts.fragment else "")
