"""Note in the ledger what somebody did that no turn and no case brings."""

from handrail.core.ids import TurnId
from handrail.core.record import Entry, Event
from handrail.house import House
from handrail.turn.leaf import make_leaf


async def note_event(
    house: House, event: Event, *about: tuple[str, str], actor: str = "system"
) -> None:
    """Append an entry of ids and codes; nothing personal may stand in it."""
    entry = Entry(event, house.clock.now(), actor, about=about)
    await house.ledger.append(make_leaf(house, None, entry, {}, TurnId("")).row)
