"""The auditor's page: search the ledger, see an entry with its proof, take a search away."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from handrail.core.errors import BadInput, HandrailError
from handrail.core.record import Event
from handrail.ledger.extract import MOST_ENTRIES
from handrail.ledger.search import IDS, Search
from handrail.services.export_ledger import export_ledger
from handrail.services.search_ledger import Proved, read_entry, search_ledger
from handrail.services.sign_in import AtDesk
from handrail.web.csrf import field_of, read_desk_form
from handrail.web.page_route import PageRoute
from handrail.web.pages import pages_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/console/ledger", route_class=PageRoute, include_in_schema=False)
FIELDS = ("event", "actor", "about", "since", "until")
LONGEST = 100
LONGEST_NUMBER = 18
MACHINES = {"assistant": "the assistant", "customer": "a customer", "system": "the system"}


@router.get("")
async def page(request: Request) -> Response:
    """Show the search, and a page of what it found."""
    desk = await take_desk(request)
    typed = {name: request.query_params.get(name, "")[:LONGEST].strip() for name in FIELDS}
    return await _show(request, desk, typed, below=request.query_params.get("below", ""))


@router.post("/export")
async def export(request: Request) -> Response:
    """Give away what a search found as one file."""
    desk, form = await read_desk_form(request)
    typed = {name: field_of(form, name)[:LONGEST].strip() for name in FIELDS}
    try:
        made = await export_ledger(site_of(request).house, desk.member, _search(typed))
    except HandrailError as refused:
        return await _show(request, desk, typed, refused=refused)
    return _file(made.data, f"ledger-extract-{made.size}.zip", "application/zip")


@router.get("/{number}")
async def entry(request: Request, number: str) -> Response:
    """Show one entry, its fields, its proof and the checkpoint."""
    desk, proved = await _take(request, number)
    values: dict[str, object] = {
        "desk": desk,
        "one": proved,
        "key": site_of(request).house.signer.verifier,
        "machines": MACHINES,
        "ids": IDS,
    }
    return pages_of(request).answer(request, "console/ledger_entry.html", values)


@router.get("/{number}/entry")
async def entry_file(request: Request, number: str) -> Response:
    """Give away an entry's bytes."""
    _, proved = await _take(request, number)
    return _file(proved.record.raw, f"{proved.record.number}.entry")


@router.get("/{number}/proof")
async def proof_file(request: Request, number: str) -> Response:
    """Give away an entry's proof (c2sp.org/tlog-proof)."""
    _, proved = await _take(request, number)
    return _file(str(proved.proof).encode(), f"{proved.record.number}.tlog-proof")


async def _take(request: Request, number: str) -> tuple[AtDesk, Proved]:
    desk = await take_desk(request)
    told = _number(number)
    return desk, await read_entry(site_of(request).house, desk.member, -1 if told is None else told)


def _number(text: str) -> int | None:
    plain = text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
    return int(text) if plain else None


def _file(data: bytes, name: str, kind: str = "application/octet-stream") -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=kind, headers=headers)


async def _show(
    request: Request,
    desk: AtDesk,
    typed: Mapping[str, str],
    *,
    below: str = "",
    refused: HandrailError | None = None,
) -> Response:
    house, unread = site_of(request).house, False
    try:
        wanted = _search(typed)
    except BadInput as error:
        wanted, refused, unread = Search(), error, True
    found = await search_ledger(house, desk.member, wanted, _number(below))
    asked = {name: value for name, value in typed.items() if value}
    last = found.records[-1].number if found.records else 0
    values: dict[str, object] = {
        "desk": desk,
        "refused": refused,
        "unread": unread,
        "typed": typed,
        "asked": asked,
        "first": urlencode(asked),
        "next": urlencode({**asked, "below": last}),
        "later": bool(below),
        "found": found,
        "events": [event.value for event in Event],
        "machines": MACHINES,
        "most": MOST_ENTRIES,
        "ids": IDS,
    }
    status = refused.status if refused else 200
    return pages_of(request).answer(request, "console/ledger.html", values, status)


def _search(typed: Mapping[str, str]) -> Search:
    """Read the fields of the form; times are UTC, as in the log, and the last minute counts."""
    since, until = _time(typed["since"]), _time(typed["until"])
    if until is not None:
        whole = timedelta(minutes=1) if "T" in typed["until"] else timedelta(days=1)
        until = _after(until, whole)
    if since is not None and until is not None and since >= until:
        raise BadInput("The time to search from lies after the time to search to.", "Swap them.")
    parts = {name: typed[name] for name in ("event", "actor", "about")}
    return Search(**parts, since=since, until=until)


def _time(text: str) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)
    except ValueError:
        sentence = "A time is written like 2026-01-31 or 2026-01-31T09:00, in UTC."
        raise BadInput(sentence, "Correct it.") from None


def _after(at: datetime, span: timedelta) -> datetime:
    try:
        return at + span
    except OverflowError:
        raise BadInput("There is no such time in the log.", "Choose an earlier one.") from None
