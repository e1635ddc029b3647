"""The customer's door: the token opens one conversation; foreign and missing look the same."""

from typing import Annotated

from fastapi import Header, Request

from handrail.core.errors import NotFound
from handrail.core.ids import ConversationId
from handrail.services.open_conversation import hash_token
from handrail.stored import Conversation
from handrail.web.site import Site

Token = Annotated[str, Header(alias="X-Handrail-Token", max_length=100)]


async def open_door(site: Site, conversation: str, token: str) -> Conversation:
    """Return the conversation if the token opens it."""
    found = await site.house.conversations.by_token(hash_token(token)) if token else None
    if found is None or found.id != ConversationId(conversation):
        raise NotFound("There is no such conversation.", "Open one with POST /v1/conversations.")
    return found


def address_of(request: Request) -> str:
    """Return where a request comes from, for rate limits alone."""
    return request.client.host if request.client else "unknown"
