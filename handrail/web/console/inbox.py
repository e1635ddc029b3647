"""The inbox: which cases wait, which are mine, which are open or closed."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import NotAllowed
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.web.console.shown import show_shelf, tab_of
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)


@router.get("")
async def inbox(request: Request, tab: str = "") -> Response:
    """Show a tab of the inbox; who reads no case but looks after people goes to them."""
    response = await _shelf(request, tab, "", "console/inbox.html")
    if response.status_code == NotAllowed.status and await _looks_after_people(request):
        return RedirectResponse("/console/people", 303)
    return response


@router.get("/inbox/list")
async def parts(request: Request, tab: str = "", at: str = "") -> Response:
    """Return the parts of the inbox that change, for the script; `at` is the open case."""
    return await _shelf(request, tab, at, "console/list_parts.html")


async def _looks_after_people(request: Request) -> bool:
    member = (await take_desk(request)).member
    try:
        await demand(site_of(request).house, at_desk("manage_staff", member.id, member.groups))
    except NotAllowed:
        return False
    return True


async def _shelf(request: Request, tab: str, at: str, template: str) -> Response:
    desk = await take_desk(request)
    values: dict[str, object] = {"desk": desk, "at": at}
    try:
        values |= {"shelf": await show_shelf(site_of(request).house, desk, tab_of(tab))}
    except NotAllowed as refused:
        values |= {"refused": refused}
        return pages_of(request).answer(request, "console/no_inbox.html", values, refused.status)
    return pages_of(request).answer(request, template, values)
