"""What happens to an order in each state: which events, how far apart, how long ago."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shop.draw import Draw

HOUR = 60
DAY = 24 * HOUR
SATURDAY, SUNDAY = 5, 6

SENT = ("placed", "paid", "packed", "handed_over")
ON_ITS_WAY = (*SENT, "sorted")
AT_THE_DOOR = (*ON_ITS_WAY, "out_for_delivery")
SENT_BACK = (*AT_THE_DOOR, "delivered", "return_registered", "return_received")

# Minutes between an event and the one before it. A parcel counts as late 2 working days after the
# last day of its delivery time: nine working days are never more than 13 days on the calendar.
GAPS = {
    "placed": (0, 0),
    "paid": (1, 9),
    "packed": (90, 20 * HOUR),
    "handed_over": (HOUR, 5 * HOUR),
    "sorted": (7 * HOUR, 20 * HOUR),
    "delay_announced": (13 * DAY, 14 * DAY),
    "search_started": (13 * DAY, 14 * DAY),
    "lost": (7 * DAY, 7 * DAY + 9 * HOUR),
    "out_for_delivery": (14 * HOUR, 40 * HOUR),
    "delivered": (2 * HOUR, 6 * HOUR),
    "delivered_to_neighbour": (2 * HOUR, 6 * HOUR),
    "return_registered": (DAY, 9 * DAY),
    "return_received": (4 * DAY, 8 * DAY),
    "refund_started": (20 * HOUR, 60 * HOUR),
    "refunded": (DAY, 3 * DAY),
    "cancelled": (20, 80),
}

# The hours (UTC) in which people do these things; never on a Sunday.
OPEN = {
    "packed": (7, 18),
    "handed_over": (12, 19),
    "out_for_delivery": (6, 9),
    "delivered": (9, 18),
    "delivered_to_neighbour": (9, 18),
    "return_received": (8, 17),
    "refund_started": (8, 17),
    "refunded": (8, 17),
    "delay_announced": (8, 18),
    "search_started": (8, 18),
    "lost": (8, 18),
}


@dataclass(frozen=True, slots=True)
class Journey:
    """The events of one state, and how many minutes ago the last one may have been."""

    kinds: tuple[str, ...]
    newest: int
    oldest: int


JOURNEYS = {
    "placed": Journey(("placed",), 15, 5 * HOUR),
    "paid": Journey(("placed", "paid"), 20, 9 * HOUR),
    "packed": Journey(("placed", "paid", "packed"), 20, 5 * HOUR),
    "shipped": Journey(SENT, 40, 6 * HOUR),
    "in_transit": Journey(ON_ITS_WAY, 3 * HOUR, 12 * HOUR),
    "delayed": Journey((*ON_ITS_WAY, "delay_announced"), 2 * HOUR, 2 * DAY),
    "delivered": Journey((*AT_THE_DOOR, "delivered"), DAY, 90 * DAY),
    "delivered_to_neighbour": Journey((*AT_THE_DOOR, "delivered_to_neighbour"), 5 * HOUR, 5 * DAY),
    "partially_delivered": Journey((*AT_THE_DOOR, "delivered"), 5 * HOUR, 2 * DAY),
    "returned": Journey(SENT_BACK, 4 * HOUR, DAY),
    "refund_pending": Journey((*SENT_BACK, "refund_started"), 4 * HOUR, 20 * HOUR),
    "refunded": Journey((*SENT_BACK, "refund_started", "refunded"), DAY, 40 * DAY),
    "cancelled": Journey(("placed", "paid", "cancelled"), DAY, 30 * DAY),
    "lost": Journey((*ON_ITS_WAY, "search_started", "lost"), 5 * HOUR, 2 * DAY),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a parcel."""

    kind: str
    at: datetime
    parcel: int = 1


def plan_events(state: str, now: datetime, draw: Draw) -> list[Event]:
    """Return the events of an order in this state, oldest first, none later than now."""
    journey = JOURNEYS[state]
    at = now - timedelta(minutes=draw.between(journey.newest, journey.oldest))
    events: list[Event] = []
    for kind in reversed(journey.kinds):
        at = _move_back(at, kind)
        events.append(Event(kind, at))
        at -= timedelta(minutes=draw.between(*GAPS[kind]))
    events.reverse()
    return events + _second_parcel(events, now) if state == "partially_delivered" else events


def add_working_days(day: datetime, count: int) -> datetime:
    """Return the day so many working days (Monday to Friday) later."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY:
            count -= 1
    return day


def _move_back(at: datetime, kind: str) -> datetime:
    """Return the latest moment up to `at` when somebody is at work."""
    if kind not in OPEN:
        return at
    first, end = OPEN[kind]
    if at.hour < first:
        at = at.replace(hour=end - 1) - timedelta(days=1)
    elif at.hour >= end:
        at = at.replace(hour=end - 1)
    return at - timedelta(days=1) if at.weekday() == SUNDAY else at


def _second_parcel(events: list[Event], now: datetime) -> list[Event]:
    """The rest of the order left a day after the first parcel and is not there yet."""
    first = {event.kind: event.at for event in events}
    shift = min(timedelta(days=1), (now - first["sorted"]) / 2)
    return [Event(kind, first[kind] + shift, parcel=2) for kind in ("handed_over", "sorted")]
