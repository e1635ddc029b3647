"""Why this answer, and the conversation as a text to keep: both for its customer alone."""

from dataclasses import asdict

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from handrail.core.ids import TurnId
from handrail.services.explain_turn import Why, explain_turn, why_proof
from handrail.services.write_receipt import write_receipt, write_whole_receipt
from handrail.services.write_transcript import write_transcript
from handrail.web.api.door import Token, in_honest_words, open_door
from handrail.web.site import site_of

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])


@router.get("/{conversation}/turns/{turn}/why")
async def why(
    request: Request, conversation: str, turn: str, token: Token = ""
) -> dict[str, object]:
    """Explain one turn: sentences, passages, rules, checks, and the receipt of its record."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    with in_honest_words(site, found.language):
        told = why_json(await explain_turn(site.house, found, TurnId(turn)))
    proof = why_proof(site.link_key, TurnId(turn)).decode()
    return {**told, "link": f"/why/{turn}/{proof}"}


@router.get("/{conversation}/turns/{turn}/receipt")
async def receipt(request: Request, conversation: str, turn: str, token: Token = "") -> Response:
    """Return a receipt of one turn to keep; `handrail ledger receipt` checks it offline."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    with in_honest_words(site, found.language):
        data = await write_receipt(site.house, found, TurnId(turn))
    return _receipt_file(data, f"receipt-{found.case_number}.json")


@router.get("/{conversation}/receipt")
async def whole_receipt(request: Request, conversation: str, token: Token = "") -> Response:
    """Return one receipt of the whole conversation; `handrail ledger receipt` checks it offline."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    with in_honest_words(site, found.language):
        data = await write_whole_receipt(site.house, found)
    return _receipt_file(data, f"receipt-conversation-{found.case_number}.json")


@router.get("/{conversation}/transcript")
async def transcript(request: Request, conversation: str, token: Token = "") -> PlainTextResponse:
    """Return the whole conversation as text, with who wrote each line (T-03)."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    name = f"conversation-{found.case_number}.txt"
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": f'attachment; filename="{name}"',
    }
    with in_honest_words(site, found.language):
        return PlainTextResponse(await write_transcript(site.house, found), headers=headers)


def _receipt_file(data: bytes, name: str) -> Response:
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": f'attachment; filename="{name}"',
    }
    return Response(data, media_type="application/json", headers=headers)


def why_json(why: Why) -> dict[str, object]:
    """Return an explanation as JSON."""
    course, trace = why.course, why.trace
    return {
        "decision": course.decision,
        "sentences": list(why.explanation.sentences),
        "passages": [asdict(cited) for cited in course.cited],
        "rules": [{"id": name, "sentence": sentence} for name, sentence in course.rules],
        "checks": [asdict(check) for check in why.explanation.checks],
        "release": course.release,
        "receipt": {
            "leaf": trace.leaf.hex(),
            "at": trace.at.isoformat(timespec="milliseconds"),
        },
        "contest": why.contest,
    }
