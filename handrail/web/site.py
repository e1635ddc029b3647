"""What a request reaches: the house, the runner, the limits."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, cast

from fastapi import Request

from handrail.house import House
from handrail.ports.world import RateLimit
from handrail.security.seal import DataKey
from handrail.services.run_turns import Runner
from handrail.web.limits import StreamLimit


@dataclass(frozen=True, slots=True)
class Script:
    """The widget's script with the texts in it, plain and packed, and its entity tag."""

    body: bytes = field(repr=False)
    packed: bytes = field(repr=False)
    tag: str


Role = Literal["web", "worker", "all"]


@dataclass(frozen=True, slots=True)
class Site:
    """Everything a route may use.

    Attributes:
        widget: The widget's script.
        rate: How often a customer may write, and an address may open conversations.
        service_rate: How often another system with a key may open conversations.
        link_key: Signs the links to explanations.
        origins: The sites that may embed the widget, besides our own.
        stopping: Set when the server stops: streams end, their readers come back elsewhere.
    """

    house: House
    runner: Runner
    rate: RateLimit
    service_rate: RateLimit
    metrics: Callable[[], bytes]
    widget: Script
    link_key: DataKey
    origins: tuple[str, ...] = ()
    streams: StreamLimit = field(default_factory=StreamLimit)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)


def site_of(request: Request) -> Site:
    """Return the site of a request."""
    return cast("Site", request.app.state.site)
