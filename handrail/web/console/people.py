"""The company's people, for administrators: invite, change, take away."""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData

from handrail.core.errors import HandrailError, NotFound
from handrail.core.ids import StaffId
from handrail.house import House
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.services.sign_in import AtDesk
from handrail.services.staff_members import (
    ROLES,
    Invited,
    change_role,
    change_teams,
    disable_staff,
    enable_staff,
    invite_again,
    invite_staff,
    join_staff,
    reset_factor_of,
)
from handrail.stored.staff import StaffMember
from handrail.web.api.door import address_of
from handrail.web.console.sign_in import HOME
from handrail.web.csrf import field_of, read_desk_form, read_form
from handrail.web.page_route import SIGN_IN, PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)
HERE = "/console/people"
Deed = Callable[[House, StaffMember, StaffId], Awaitable[None]]
DEEDS: Mapping[str, Deed] = {
    "disable": disable_staff,
    "enable": enable_staff,
    "reset": reset_factor_of,
}
DONE = (*DEEDS, "role", "teams")


@router.get("/people")
async def page(request: Request, done: str = "") -> Response:
    """Show everybody."""
    desk = await take_desk(request)
    return await _show(request, desk, done=done if done in DONE else "")


@router.post("/people/invite")
async def invite(request: Request) -> Response:
    """Invite somebody new; the code is shown this once."""
    desk, form = await read_desk_form(request)
    house = site_of(request).house
    typed = tuple(field_of(form, name) for name in ("login", "name", "role"))
    try:
        invited = await invite_staff(house, desk.member, *typed)
    except HandrailError as refused:
        return await _show(request, desk, refused, form=form)
    return await _show(request, desk, invited=invited)


@router.post("/people/{member}/{deed}")
async def do(request: Request, member: str, deed: str) -> Response:
    """Change somebody."""
    desk, form = await read_desk_form(request)
    house, whom = site_of(request).house, StaffId(member)
    try:
        if deed == "invite":
            invited = await invite_again(house, desk.member, whom)
            return await _show(request, desk, invited=invited)
        if deed == "role":
            await change_role(house, desk.member, whom, field_of(form, "role"))
        elif deed == "teams":
            await change_teams(house, desk.member, whom, field_of(form, "teams"))
        elif deed in DEEDS:
            await DEEDS[deed](house, desk.member, whom)
        else:
            raise NotFound("There is no such page.", "Go back to the people.")
    except HandrailError as refused:
        return await _show(request, desk, refused)
    return RedirectResponse(f"{HERE}?done={deed}", 303)


@router.get("/join")
async def ask(request: Request) -> Response:
    """Ask who was invited for their code and a password."""
    return _join(request)


@router.post("/join")
async def join(request: Request) -> Response:
    """Let somebody who was invited choose a password."""
    site, form = site_of(request), await read_form(request)
    typed = tuple(field_of(form, name) for name in ("login", "code", "password"))
    try:
        await site.rate.take(f"sign-in:{address_of(request)}")
        await join_staff(site.house, *typed)
    except HandrailError as refused:
        return _join(request, refused, typed[0])
    return RedirectResponse(f"{SIGN_IN}?next={HOME}", 303)


def _join(request: Request, refused: HandrailError | None = None, login: str = "") -> Response:
    values: dict[str, object] = {"refused": refused, "login": login, "desk": None}
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/join.html", values, status)


async def _show(
    request: Request,
    desk: AtDesk,
    refused: HandrailError | None = None,
    *,
    done: str = "",
    invited: Invited | None = None,
    form: FormData | None = None,
) -> Response:
    house = site_of(request).house
    await demand(house, at_desk("manage_staff", desk.member.id, desk.member.groups))
    values: dict[str, object] = {
        "desk": desk,
        "refused": refused,
        "done": done,
        "invited": invited,
        "people": await house.staff.everyone(),
        "roles": ROLES,
        "typed": {name: field_of(form, name) if form else "" for name in ("login", "name", "role")},
    }
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/people.html", values, status)
