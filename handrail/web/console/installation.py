"""How the installation does: every part with its state and what to do about it."""

from fastapi import APIRouter, Request, Response

from handrail.services.read_health import read_health
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)


@router.get("/installation")
async def page(request: Request) -> Response:
    """Show how everything does; asked at the moment the page is opened."""
    desk = await take_desk(request)
    health = await read_health(site_of(request).house, desk.member)
    values: dict[str, object] = {
        "desk": desk,
        "health": health,
        "version": request.app.version,
    }
    return pages_of(request).answer(request, "console/installation.html", values)
