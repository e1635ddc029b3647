"""How a customer proves who they are: a code to the address on record."""

from fastapi import APIRouter, Request
from pydantic import Field

from handrail.services.step_up import identity_of, prove, send_code
from handrail.web.api.door import Token, in_honest_words, open_door
from handrail.web.api.shapes import Body
from handrail.web.site import site_of

router = APIRouter(prefix="/v1/conversations", tags=["identity"])


class Code(Body):
    """A code as it was typed."""

    code: str = Field(min_length=1, max_length=20)


@router.get("/{conversation}/identity")
async def read(request: Request, conversation: str, token: Token = "") -> dict[str, object]:
    """Say how sure it is who writes here: `nobody` vouches, the `shop` does, or a `code` did."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    identity = await identity_of(site.house, found)
    until = identity.proved_until
    return {
        "how": identity.how,
        "sent_to": identity.sent_to,
        "proved_until": until.isoformat(timespec="seconds") if until else None,
    }


@router.post("/{conversation}/identity/code", status_code=202)
async def send(request: Request, conversation: str, token: Token = "") -> dict[str, object]:
    """Send a code to the address on record; the answer gives a hint of the address alone."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    await site.rate.take(found.person or conversation)
    with in_honest_words(site, found.language):
        sent_to, until = await send_code(site.house, found)
    return {"sent_to": sent_to, "until": until.isoformat(timespec="seconds")}


@router.post("/{conversation}/identity/proof")
async def proof(
    request: Request, conversation: str, body: Code, token: Token = ""
) -> dict[str, object]:
    """Take the code."""
    site = site_of(request)
    found = await open_door(site, conversation, token)
    await site.rate.take(found.person or conversation)
    with in_honest_words(site, found.language):
        until = await prove(site.house, found, body.code)
    return {"how": "code", "proved_until": until.isoformat(timespec="seconds")}
