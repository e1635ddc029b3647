"""Reveal one hidden detail for a minute; and, for the privacy team, who had which one shown."""

from fastapi import APIRouter, Request, Response

from handrail.core.ids import CaseId
from handrail.services.reveal_detail import REASONS, SHOWN, read_reveals, reveal_detail
from handrail.web.csrf import field_of, read_desk_form
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console", route_class=PageRoute, include_in_schema=False)
LONGEST_NUMBER = 7


@router.post("/cases/{case}/reveal")
async def reveal(request: Request, case: str) -> Response:
    """Show a detail on a page of its own, which leaves by itself, with script or without."""
    desk, form = await read_desk_form(request)
    kind, _, number = field_of(form, "detail").rpartition("_")
    told = number.isascii() and number.isdecimal() and len(number) < LONGEST_NUMBER
    detail = (kind, int(number) if told else 0)
    reason = field_of(form, "reason")
    shown = await reveal_detail(site_of(request).house, desk.member, CaseId(case), detail, reason)
    values: dict[str, object] = {
        "desk": desk,
        "shown": shown,
        "case": case,
        "reason": REASONS[reason],
        "seconds": int(SHOWN.total_seconds()),
    }
    response = pages_of(request).answer(request, "console/revealed.html", values)
    response.headers["Refresh"] = f"{int(SHOWN.total_seconds())}; url=/console/cases/{case}"
    return response


@router.get("/reveals")
async def page(request: Request) -> Response:
    """Show who had which hidden detail shown, when and why."""
    desk = await take_desk(request)
    rows = await read_reveals(site_of(request).house, desk.member)
    values: dict[str, object] = {"desk": desk, "rows": rows, "reasons": REASONS}
    return pages_of(request).answer(request, "console/reveals.html", values)
