"""The customer's door: the token opens one conversation; foreign and missing look the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import structlog
from fastapi import Header, Query, Request

from handrail.core.errors import Broken, KeyGone, NotFound
from handrail.core.ids import ConversationId
from handrail.core.message import Language
from handrail.services.open_conversation import hash_token
from handrail.stored.talk import Conversation
from handrail.web.site import Site

log = structlog.get_logger("handrail.door")
LONGEST_KEY = 100
MOST_SEQ = 2**53  # what every reader of JSON counts exactly, and both databases hold
Token = Annotated[str, Header(alias="X-Handrail-Token", max_length=100)]
After = Annotated[int, Query(le=MOST_SEQ)]


async def open_door(site: Site, conversation: str, token: str) -> Conversation:
    """Return the conversation if the token opens it."""
    found = await site.house.conversations.by_token(hash_token(token)) if token else None
    if found is None or found.id != ConversationId(conversation):
        raise NotFound("There is no such conversation.", "Open one with POST /v1/conversations.")
    return found


def key_of(request: Request) -> str:
    """Return the API key a request carries, empty if none."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip()[:LONGEST_KEY] if scheme.lower() == "bearer" else ""


def address_of(request: Request) -> str:
    """Return where a request comes from, for rate limits alone."""
    return request.client.host if request.client else "unknown"


@contextmanager
def in_honest_words(site: Site, language: Language = "en") -> Iterator[None]:
    """Say the fixed apology, with the human route, where a part we lean on failed.

    Nothing was kept then and nothing is promised. A destroyed key is no failure: it is told as is.
    """
    try:
        yield
    except KeyGone:
        raise
    except Broken as broken:
        log.warning("apologised", error=broken.code)
        site.house.meter.count("apologies", broken.code)
        words = site.house.wording.say("apology", language)
    else:
        return
    raise Broken(words)
