"""The customer's API: open a conversation, write, read. The token is a header, never in a URL."""

import asyncio
from dataclasses import asdict
from typing import Annotated, Literal

from fastapi import APIRouter, Header, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from handrail.core.errors import Broken, NotFound
from handrail.core.ids import ConversationId
from handrail.core.text import RawText
from handrail.services.open_conversation import hash_token, open_conversation
from handrail.services.read_conversation import Line, Reading, read_conversation
from handrail.stored import Conversation
from handrail.turn.receive import Message, keep
from handrail.web.site import Site, site_of

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])
Token = Annotated[str, Header(alias="X-Handrail-Token", max_length=100)]
LONGEST_WAIT = 25.0


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class NewConversation(_Body):
    """What opens a conversation."""

    language: Literal["en", "de"] = "en"


class NewMessage(_Body):
    """What a customer writes; the same `client_id` is the same message."""

    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")
    text: str


@router.post("", status_code=201)
async def create(request: Request, body: NewConversation) -> dict[str, object]:
    """Open a conversation. The token comes once; keep it."""
    site = site_of(request)
    site.rate.take(_address(request))
    opened = await open_conversation(site.house, "api", body.language)
    notice = site.house.wording.notice("start", body.language)
    return {
        "conversation": opened.conversation,
        "token": opened.token,
        "case_number": opened.case_number,
        "notice": asdict(notice),
    }


@router.post("/{conversation}/messages", response_model=None)
async def write(
    request: Request, conversation: str, body: NewMessage, token: Token = ""
) -> JSONResponse:
    """Write a message and wait for its reply; 202 when it takes longer than the wait."""
    site = site_of(request)
    found = await _open(site, conversation, token)
    site.rate.take(conversation)
    kept = await keep(site.house, Message(found, body.client_id, RawText(body.text)))
    if kept.turn is not None:
        task = site.runner.start(kept.turn, found.id)
        done, _ = await asyncio.wait((task,), timeout=LONGEST_WAIT)
        if done and task.result() is None:
            raise Broken(site.house.wording.say("apology", found.language))
    reading = await read_conversation(site.house, found, kept.seq)
    answer = {"message": kept.message, "seq": kept.seq, **_reading(reading)}
    status = 200 if reading.lines or reading.speaker == "person" else 202
    return JSONResponse(answer, status)


@router.get("/{conversation}/messages")
async def read(
    request: Request, conversation: str, token: Token = "", after: int = 0
) -> dict[str, object]:
    """Read what was said after a sequence number."""
    site = site_of(request)
    found = await _open(site, conversation, token)
    return _reading(await read_conversation(site.house, found, max(0, after)))


async def _open(site: Site, conversation: str, token: str) -> Conversation:
    """Return the conversation if the token opens it; foreign and missing look the same."""
    found = await site.house.conversations.by_token(hash_token(token)) if token else None
    if found is None or found.id != ConversationId(conversation):
        raise NotFound("There is no such conversation.", "Open one with POST /v1/conversations.")
    return found


def _reading(reading: Reading) -> dict[str, object]:
    return {
        "speaker": reading.speaker,
        "case": reading.case_state,
        "notices": [
            {"id": notice.notice, "version": notice.version, "language": notice.language}
            for notice in reading.shown
        ],
        "messages": [_line(line) for line in reading.lines],
    }


def _line(line: Line) -> dict[str, object]:
    return {
        "id": line.id,
        "seq": line.seq,
        "author": line.author.value,
        "text": line.words,
        "at": line.at.isoformat(timespec="milliseconds"),
        "turn": line.turn,
        "sources": [asdict(source) for source in line.sources],
        "choices": list(line.choices),
    }


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"
