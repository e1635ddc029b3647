"""Whatever else is asked of the console: there is no such page, said on a page."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import NotFound
from handrail.web.page_route import PageRoute
from handrail.web.session import take_desk

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)


@router.api_route("/{rest:path}", methods=["GET", "POST"])
async def lost(request: Request, rest: str) -> Response:
    """Say that there is no such page, to who is signed in; send everybody else to sign in."""
    if not rest:
        return RedirectResponse("/console", 303)
    await take_desk(request)
    raise NotFound("There is no such page.", "Go back to the inbox.")
