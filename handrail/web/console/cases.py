"""A case: the conversation, why it came and went as it did, and what a person does with it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from secrets import token_urlsafe

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from handrail.core.errors import HandrailError, NotAllowed, NotFound
from handrail.core.ids import CaseId
from handrail.core.text import RawText
from handrail.house import House
from handrail.services.answer_as_human import answer_as_human
from handrail.services.claim_case import claim_case
from handrail.services.close_case import close_case
from handrail.services.hand_back_case import hand_back_case
from handrail.services.sign_in import AtDesk
from handrail.stored.cases import CaseRow
from handrail.stored.staff import StaffMember
from handrail.web.console.shown import line_of_case, show_case, show_shelf, tab_of
from handrail.web.csrf import field_of, read_desk_form
from handrail.web.page_route import PageRoute, wants_parts
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console/cases", route_class=PageRoute, include_in_schema=False)
Deed = Callable[[House, StaffMember, CaseId], Awaitable[CaseRow]]
DEEDS: Mapping[str, Deed] = {
    "claim": claim_case,
    "hand-back": hand_back_case,
    "close": close_case,
}
DONE = (*DEEDS, "answer")
PANES = ("conversation", "list", "why")
LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at a case.

    Attributes:
        done: The deed just done, to be told.
        draft: Words that were not sent, to be kept.
        client_id: The id of the answer being written: sent twice, it is one answer.
        refused: Why a deed was not done.
    """

    request: Request
    desk: AtDesk
    case: CaseId
    done: str = ""
    draft: str = field(default="", repr=False)
    client_id: str = ""
    refused: HandrailError | None = None


@router.get("/{case}")
async def page(request: Request, case: str, done: str = "") -> Response:
    """Show a case: the list, the conversation, why."""
    desk = await take_desk(request)
    return await _show(Visit(request, desk, CaseId(case), done if done in DONE else ""))


@router.get("/{case}/conversation")
async def parts(request: Request, case: str) -> Response:
    """Return the parts of a case that change, for the script."""
    desk = await take_desk(request)
    return await _show(Visit(request, desk, CaseId(case)), only_parts=True)


@router.post("/{case}/answer")
async def answer(request: Request, case: str) -> Response:
    """Send what a person wrote to the customer."""
    desk, form = await read_desk_form(request)
    words = field_of(form, "words").replace("\r\n", "\n")
    client_id = field_of(form, "client_id")[:LONGEST_ID] or token_urlsafe(12)
    visit = Visit(request, desk, CaseId(case), "answer", words, client_id)

    async def send(house: House, staff: StaffMember, case: CaseId) -> CaseRow:
        return await answer_as_human(house, staff, case, RawText(words), client_id)

    return await _do(visit, send)


@router.post("/{case}/{deed}")
async def do(request: Request, case: str, deed: str) -> Response:
    """Claim the case, hand it back, or close it."""
    desk, _ = await read_desk_form(request)
    if deed not in DEEDS:
        raise NotFound("There is no such page.", "Go back to the inbox.")
    return await _do(Visit(request, desk, CaseId(case), deed), DEEDS[deed])


async def _do(visit: Visit, deed: Deed) -> Response:
    """Do it and show the case again; refused, show why, and keep what was written."""
    request, desk = visit.request, visit.desk
    try:
        await deed(site_of(request).house, desk.member, visit.case)
    except HandrailError as refused:
        kept = replace(visit, done="", refused=refused)
        return await _show(kept, only_parts=wants_parts(request))
    if wants_parts(request):
        sent = replace(visit, draft="", client_id="")
        return await _show(sent, only_parts=True)
    return RedirectResponse(f"/console/cases/{visit.case}?done={visit.done}", 303)


async def _show(visit: Visit, *, only_parts: bool = False) -> Response:
    request, query = visit.request, visit.request.query_params
    house, fill = site_of(request).house, partial(pages_of(request).answer, request)
    values: dict[str, object] = {
        "desk": visit.desk,
        "at": visit.case,
        "refused": visit.refused,
        "done": visit.done,
        "draft": visit.draft,
        "client_id": visit.client_id or token_urlsafe(12),
        "pane": next((pane for pane in PANES if pane == query.get("pane")), PANES[0]),
    }
    try:
        shown = await show_case(house, visit.desk, visit.case, query.get("turn", ""))
    except NotAllowed as refused:
        values |= {"refused": visit.refused or refused}
        values |= {"line": await line_of_case(house, visit.desk, visit.case)}
        template = "console/gone_parts.html" if only_parts else "console/gone.html"
        return fill(template, values, refused.status)
    status = visit.refused.status if visit.refused else 200
    if only_parts:
        return fill("console/case_parts.html", values | {"shown": shown}, status)
    tab = tab_of(query.get("tab", _tab_for(shown.reading.case.state, mine=shown.reading.case.mine)))
    shelf = await show_shelf(house, visit.desk, tab)
    return fill("console/case.html", values | {"shown": shown, "shelf": shelf}, status)


def _tab_for(state: str, *, mine: bool) -> str:
    """Return the tab in which a case stands."""
    if mine:
        return "mine"
    return {"waiting": "waiting", "closed": "closed"}.get(state, "open")
