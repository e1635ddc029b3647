"""The customer's API: open a conversation, write, read. The token is a header, never in a URL."""

import asyncio
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Header, Request
from fastapi.responses import JSONResponse

from handrail.core.errors import Broken
from handrail.core.text import RawText
from handrail.security.seal import blind
from handrail.services.identify import identify, use_of
from handrail.services.open_conversation import open_conversation
from handrail.services.read_conversation import read_conversation
from handrail.services.service_keys import OWN_CHANNELS, demand_channel
from handrail.turn.receive import Message, keep
from handrail.web.api.door import After, Token, address_of, in_honest_words, key_of, open_door
from handrail.web.api.shapes import NewConversation, NewMessage, reading_json, shown_of
from handrail.web.site import site_of

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])
LONGEST_WAIT = 25.0


@router.post("", status_code=201)
async def create(request: Request, body: NewConversation) -> dict[str, object]:
    """Open a conversation. The token comes once; keep it."""
    site = site_of(request)
    house = site.house
    if body.channel in OWN_CHANNELS:
        await site.rate.take(address_of(request))
    else:
        service = await demand_channel(house, key_of(request), body.channel)
        await site.service_rate.take(f"service:{service.id}")
    known = await identify(house, body.identity) if body.identity else None
    if known and known.customer:
        await site.rate.take(blind(house.index_key, "customer", known.customer).hex())
    used = use_of(house, body.identity) if known and body.identity else None
    shown = shown_of(body, house.wording, house.clock.now())
    with in_honest_words(site, body.language):
        opened = await open_conversation(house, body.channel, body.language, known, shown, used)
    notice = house.wording.notice("start", body.language)
    return {
        "conversation": opened.conversation,
        "token": opened.token,
        "case_number": opened.case_number,
        "notice": asdict(notice),
    }


@router.post("/{conversation}/messages", response_model=None)
async def write(
    request: Request,
    conversation: str,
    body: NewMessage,
    token: Token = "",
    prefer: Annotated[str, Header(max_length=200)] = "",
) -> JSONResponse:
    """Write a message and wait for its reply; 202 when it takes longer than the wait.

    With `Prefer: respond-async` the answer is 202 at once, and the reply comes by the stream.
    """
    site = site_of(request)
    with in_honest_words(site):
        found = await open_door(site, conversation, token)
    await site.rate.take(found.person or conversation)
    with in_honest_words(site, found.language):
        kept = await keep(site.house, Message(found, body.client_id, RawText(body.text)))
    taken: dict[str, object] = {"message": kept.message, "seq": kept.seq}
    task = site.runner.start(kept.turn, found.id) if kept.turn is not None else None
    if "respond-async" in prefer:
        return JSONResponse(taken, 202, {"Preference-Applied": "respond-async"})
    if task is not None:
        done, _ = await asyncio.wait((task,), timeout=LONGEST_WAIT)
        if done:
            delivery = task.result()
            if delivery is None:
                raise Broken(site.house.wording.say("apology", found.language))
            receipt = delivery.receipt
            taken["receipt"] = {"leaf": receipt.leaf.hex(), "signature": receipt.signature.hex()}
    reading = await read_conversation(site.house, found, kept.seq)
    status = 200 if reading.lines or reading.speaker == "person" else 202
    return JSONResponse({**taken, **reading_json(reading)}, status)


@router.get("/{conversation}/messages")
async def read(
    request: Request, conversation: str, token: Token = "", after: After = 0
) -> dict[str, object]:
    """Read what was said after a sequence number."""
    site = site_of(request)
    with in_honest_words(site):
        found = await open_door(site, conversation, token)
    with in_honest_words(site, found.language):
        return reading_json(await read_conversation(site.house, found, max(0, after)))
