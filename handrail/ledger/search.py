"""What can be searched in the log, and where an entry is found: derived from entries alone.

The answers to a search are rows somebody derived, not the log. What proves an entry is its proof.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from handrail.core.record import Event

IDS = frozenset({"conversation", "case", "turn", "staff", "subject", "service"})
UNREADABLE = "unreadable"
LONGEST_ID = 36
NEVER = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Search:
    """What somebody looks for; an empty part asks for nothing.

    Attributes:
        event: An event's code.
        actor: Who did it: `assistant`, `customer`, `system` or an opaque id.
        about: A case number, or an opaque id: of a conversation, a case, a turn, a person.
        since: From this moment on.
        until: Up to this moment, without it.
    """

    event: str = ""
    actor: str = ""
    about: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Where an entry is found: its number, when, what, who, and the ids it names."""

    number: int
    at: datetime
    event: str
    actor: str
    things: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that was found, as the log holds it."""

    number: int
    entry: bytes


def line_of(number: int, entry: bytes) -> Line:
    """Return where an entry is found. One that cannot be read is found too, as unreadable."""
    try:
        document = json.loads(entry)
        at = datetime.fromisoformat(document["at"]).astimezone(UTC)
        things = {_id(value) for key, value in document["about"] if key in IDS and value}
        found = Line(
            number,
            at,
            Event(document["event"]).value,
            _id(document["actor"]),
            tuple(sorted(things)),
        )
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return Line(number, NEVER, UNREADABLE, "")
    return found


def _id(value: str) -> str:
    """Return an id, or raise: nothing that was put into a row by hand stops the index."""
    if len(value) > LONGEST_ID or not value.isprintable():
        raise ValueError(LONGEST_ID)
    return value
