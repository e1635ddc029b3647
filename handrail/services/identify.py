"""Identify a customer by the token of the shop they are signed in at."""

from datetime import timedelta

import structlog

from handrail.core.errors import Broken
from handrail.core.message import Known
from handrail.house import House
from handrail.security.identity import LONGEST_LIFE, SKEW, mark_of
from handrail.stored.talk import IdentityUsed

log = structlog.get_logger("handrail.identify")


def use_of(house: House, identity: str) -> IdentityUsed:
    """Return the mark of a token that opens a conversation; it is kept until the token is dead."""
    return IdentityUsed(
        mark_of(identity), house.clock.now() + timedelta(seconds=LONGEST_LIFE + SKEW)
    )


async def identify(house: House, identity: str) -> Known | None:
    """Return what the record says of this customer; `NotSignedIn` for a token that does not hold.

    A record that cannot be read opens nothing: the customer is answered as somebody unknown, who
    may do less, and their details are still found by the detectors.
    """
    try:
        return await house.records.known(identity, house.clock.now())
    except Broken as broken:
        log.warning("record_unread", error=type(broken).__name__)
        house.meter.count("record_unread", broken.code)
        return None
