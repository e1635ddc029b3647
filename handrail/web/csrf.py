"""Forms come from our own pages: the browser says so, and the session's secret proves it."""

import secrets

from fastapi import Request
from starlette.datastructures import FormData

from handrail.core.errors import NotAllowed
from handrail.services.sign_in import AtDesk
from handrail.web.session import take_desk

FIELD = "csrf"
MOST_FIELDS = 12
RULE = "forms-come-from-our-pages"


async def read_form(request: Request) -> FormData:
    """Return the fields of a form that one of our own pages sent."""
    demand_own_site(request)
    return await request.form(max_files=0, max_fields=MOST_FIELDS)


async def read_desk_form(request: Request, *, bare: bool = False) -> tuple[AtDesk, FormData]:
    """Return who is signed in and the fields of their form, its secret compared."""
    form = await read_form(request)
    desk = await take_desk(request, bare=bare)
    if not secrets.compare_digest(field_of(form, FIELD).encode(), desk.csrf.encode()):
        raise NotAllowed(
            "This form does not belong to your session.", "Reload the page and try again.", RULE
        )
    return desk, form


def field_of(form: FormData, name: str) -> str:
    """Return a field's text, empty if it is missing or a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def demand_own_site(request: Request) -> None:
    """Return if the browser says that the request comes from our own site; fails closed."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    own = f"{request.url.scheme}://{request.headers.get('host', '')}"
    told = site is not None or origin is not None
    if not told or site not in {None, "same-origin"} or origin not in {None, own}:
        raise NotAllowed("This form came from another site.", "Open the page and try again.", RULE)
