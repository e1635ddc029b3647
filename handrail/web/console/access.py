"""The access review: who may do what, by which rule of the policy in force."""

from fastapi import APIRouter, Request, Response

from handrail.services.review_access import review_access
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)


@router.get("/access")
async def page(request: Request) -> Response:
    """Show every role with its people and its rights."""
    desk = await take_desk(request)
    roles = await review_access(site_of(request).house, desk.member)
    return pages_of(request).answer(request, "console/access.html", {"desk": desk, "roles": roles})
