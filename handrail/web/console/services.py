"""Keys of other systems, for administrators: made, shown once, taken away."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData

from handrail.core.errors import BadInput, HandrailError
from handrail.policy.service import CHANNEL
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.services.service_keys import (
    PLAIN_SCOPES,
    MadeService,
    add_service,
    revoke_service,
)
from handrail.services.sign_in import AtDesk
from handrail.web.csrf import field_of, read_desk_form
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console/services", route_class=PageRoute, include_in_schema=False)
HERE = "/console/services"
DAYS = (7, 30, 90, 365)
FIELDS = ("name", "channel", "days", *PLAIN_SCOPES)


@router.get("")
async def page(request: Request, done: str = "") -> Response:
    """Show every key."""
    desk = await take_desk(request)
    return await _show(request, desk, done=done == "revoked")


@router.post("/add")
async def add(request: Request) -> Response:
    """Make a key; it is shown this once."""
    desk, form = await read_desk_form(request)
    try:
        name, scopes, days = field_of(form, "name"), _scopes(form), _days(form)
        made = await add_service(site_of(request).house, desk.member, name, scopes, days)
    except HandrailError as refused:
        return await _show(request, desk, refused, form=form)
    return await _show(request, desk, made=made)


@router.post("/{service}/revoke")
async def revoke(request: Request, service: str) -> Response:
    """Take a key away."""
    desk, _ = await read_desk_form(request)
    try:
        await revoke_service(site_of(request).house, desk.member, service)
    except HandrailError as refused:
        return await _show(request, desk, refused)
    return RedirectResponse(f"{HERE}?done=revoked", 303)


def _scopes(form: FormData) -> tuple[str, ...]:
    channel = field_of(form, "channel").strip()
    ticked = tuple(scope for scope in PLAIN_SCOPES if field_of(form, scope))
    return (*ticked, f"{CHANNEL}{channel}") if channel else ticked


def _days(form: FormData) -> int:
    typed = field_of(form, "days")
    if typed not in map(str, DAYS):
        raise BadInput("A key lives for one of the times of the list.", "Choose one.")
    return int(typed)


async def _show(
    request: Request,
    desk: AtDesk,
    refused: HandrailError | None = None,
    *,
    done: bool = False,
    made: MadeService | None = None,
    form: FormData | None = None,
) -> Response:
    house = site_of(request).house
    await demand(house, at_desk("manage_services", desk.member.id, desk.member.groups))
    people = {one.id: one.name for one in await house.staff.everyone()}
    values: dict[str, object] = {
        "desk": desk,
        "refused": refused,
        "done": done,
        "made": made,
        "services": await house.services.everyone(),
        "people": people,
        "days": DAYS,
        "typed": {name: field_of(form, name) if form else "" for name in FIELDS},
    }
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/services.html", values, status)
