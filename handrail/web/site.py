"""What a request reaches: the house, the runner, the limits."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from fastapi import Request

from handrail.house import House
from handrail.services.run_turns import Runner
from handrail.web.limits import RateLimit


@dataclass(frozen=True, slots=True)
class Site:
    """Everything a route may use."""

    house: House
    runner: Runner
    rate: RateLimit
    metrics: Callable[[], bytes]


def site_of(request: Request) -> Site:
    """Return the site of a request."""
    return cast("Site", request.app.state.site)
