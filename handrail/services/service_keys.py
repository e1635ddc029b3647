"""Keys for other systems: made, shown once, used, taken away. Only a hash of each is stored."""

import base64
import hashlib
import re
from dataclasses import dataclass, field
from datetime import timedelta

from handrail.core.errors import BadInput, NotFound, NotSignedIn
from handrail.core.ids import TurnId
from handrail.core.record import Entry, Event
from handrail.house import House, new_id
from handrail.policy.service import CHANNEL, by_service, on_channel
from handrail.policy.staff import at_desk
from handrail.services.ask_policy import demand
from handrail.stored.ledger import Leaf
from handrail.stored.staff import Service, StaffMember
from handrail.turn.leaf import make_leaf

PREFIX = "handrail_"  # a key that leaks is found by its beginning
KEY_BYTES = 32
HINT = 4
LONGEST_NAME = 80
MOST_DAYS = 366
PLAIN_SCOPES = ("ledger", "metrics", "gateway")
CHANNEL_NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
OWN_CHANNELS = ("api", "widget")  # open to everybody; no key opens them


@dataclass(frozen=True, slots=True)
class MadeService:
    """A new service and its key, which exists only here and there."""

    service: Service
    key: str = field(repr=False)


async def add_service(
    house: House, by: StaffMember | None, name: str, scopes: tuple[str, ...], days: int
) -> MadeService:
    """Give another system a key; `by` is none at the command line.

    Raises:
        NotAllowed: The policy does not let this member do it.
        BadInput: No such scope, no name, or a life of no or too many days.
    """
    await _may_manage(house, by)
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(f"A name has 1 to {LONGEST_NAME} characters.", "Give another.")
    if not 1 <= days <= MOST_DAYS:
        raise BadInput(f"A key lives 1 to {MOST_DAYS} days.", "Give another number.")
    asked = tuple(sorted(set(scopes)))
    _demand_scopes(asked)
    key = f"{PREFIX}{base64.urlsafe_b64encode(house.chance.draw(KEY_BYTES)).decode().rstrip('=')}"
    now = house.clock.now()
    made = Service(
        id=new_id(house),
        name=name.strip(),
        scopes=asked,
        key_hash=_hash(key),
        hint=key[-HINT:],
        made=now,
        made_by=by.id if by else "",
        expires=now + timedelta(days=days),
    )
    leaf = _leaf(house, Event.SERVICE_ADDED, by, made.id, *asked)
    await house.services.add(made, leaf)
    return MadeService(made, key)


async def revoke_service(house: House, by: StaffMember | None, service: str) -> None:
    """Take a service's key away, from the next request on."""
    await _may_manage(house, by)
    leaf = _leaf(house, Event.SERVICE_REVOKED, by, service)
    if not await house.services.revoke(service, house.clock.now(), leaf):
        raise NotFound("There is no such key in force.", "Look at the list.")


async def service_of(house: House, key: str) -> Service:
    """Return whose key this is, or raise `NotSignedIn`: unknown, expired and revoked look alike."""
    found = None
    if key.startswith(PREFIX):
        found = await house.services.by_key(_hash(key), house.clock.now())
    if found is None:
        raise NotSignedIn("This key opens nothing.", "Ask an administrator for one in force.")
    return found


async def demand_service(house: House, key: str, action: str) -> Service:
    """Return the service of this key if it may do this; else `NotSignedIn` or `NotAllowed`."""
    service = await service_of(house, key)
    await demand(house, by_service(action, service.id, service.scopes))
    return service


async def demand_channel(house: House, key: str, channel: str) -> Service:
    """Return the service of this key if it may open conversations on this channel."""
    service = await service_of(house, key)
    await demand(house, on_channel(service.id, service.scopes, channel))
    return service


async def _may_manage(house: House, by: StaffMember | None) -> None:
    if by is not None:
        await demand(house, at_desk("manage_services", by.id, by.groups))


def _demand_scopes(scopes: tuple[str, ...]) -> None:
    if not scopes:
        raise BadInput("A key needs at least one scope.", "Choose what it is for.")
    for scope in scopes:
        channel = scope.removeprefix(CHANNEL) if scope.startswith(CHANNEL) else ""
        known = scope in PLAIN_SCOPES or (
            CHANNEL_NAME.fullmatch(channel) is not None and channel not in OWN_CHANNELS
        )
        if not known:
            raise BadInput(
                "A scope is ledger, metrics, gateway or channel:NAME, the name in small letters.",
                "Choose one of these.",
            )


def _leaf(house: House, event: Event, by: StaffMember | None, service: str, *scopes: str) -> Leaf:
    about = (("service", service), *(("scope", scope) for scope in scopes))
    entry = Entry(event, house.clock.now(), by.id if by else "system", about=about)
    return make_leaf(house, None, entry, {}, TurnId("")).row


def _hash(key: str) -> bytes:
    """Return what is stored of a key. It has 256 random bits, so one SHA-256 is enough."""
    return hashlib.sha256(key.encode()).digest()
