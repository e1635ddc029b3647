"""The log as plain static files (c2sp.org/tlog-tiles): anybody reads checkpoints and hash tiles.

What is in the entries is for who may read the ledger: they hold opaque ids and codes, no words.
"""

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from handrail.core.errors import BadInput, NotFound
from handrail.ledger.checkpoint import size_of
from handrail.ledger.tile import ENTRIES, Place, bundle, parse_tile_path
from handrail.ledger.tree import HEIGHT, WIDE
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.services.service_keys import demand_service
from handrail.web.api.door import key_of
from handrail.web.session import take_desk
from handrail.web.site import site_of

router = APIRouter(prefix="/ledger", include_in_schema=False)
BYTES = "application/octet-stream"
FOR_EVER = "public, max-age=31536000, immutable"


@router.get("/checkpoint")
async def checkpoint(request: Request) -> Response:
    """Return the latest signed checkpoint."""
    text = await site_of(request).house.ledger.checkpoint()
    if not text:
        raise NotFound("The log has no checkpoint yet.", "Ask again in a second.")
    return PlainTextResponse(text, headers={"Cache-Control": "no-store"})


@router.get("/key")
async def key(request: Request) -> Response:
    """Return the public key of the log, as verifiers take it."""
    return PlainTextResponse(f"{site_of(request).house.signer.verifier}\n")


@router.get("/tile/{path:path}")
async def tile(request: Request, path: str) -> Response:
    """Return a hash tile, or, to who may read the ledger, a bundle of entries."""
    house, place = site_of(request).house, _place(path)
    level = 0 if place.level == ENTRIES else int(place.level)
    size = size_of(await house.ledger.checkpoint())
    start = place.index * WIDE
    if (start + place.width) << (level * HEIGHT) > size:
        raise NotFound("The log does not reach so far.", "Read the checkpoint.")
    if place.level == ENTRIES:
        await _demand_reader(request)
        data = bundle(await house.ledger.entries(start, start + place.width))
        return Response(data, media_type=BYTES, headers={"Cache-Control": "no-store"})
    data = b"".join(await house.ledger.hashes(level, start, place.width))
    return Response(data, media_type=BYTES, headers={"Cache-Control": FOR_EVER})


async def _demand_reader(request: Request) -> None:
    """Return for somebody at the desk, or a service with a key, who may read the ledger."""
    house, key = site_of(request).house, key_of(request)
    if key:
        await demand_service(house, key, "read_ledger")
        return
    member = (await take_desk(request)).member
    await demand(house, at_desk("read_ledger", member.id, member.groups))


def _place(path: str) -> Place:
    try:
        return parse_tile_path(f"tile/{path}")
    except BadInput:
        raise NotFound("There is no such tile.", "See c2sp.org/tlog-tiles for the paths.") from None
