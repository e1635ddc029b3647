"""Facts a question states, and how the engine wants them written."""

from dataclasses import dataclass
from decimal import Decimal

PLACES = 4  # the engine's decimals have four
LARGEST = Decimal("922337203685477.5807")


@dataclass(frozen=True, slots=True)
class Ref:
    """A fact that is somebody or something: its type and id."""

    type: str
    id: str


Fact = bool | int | str | Decimal | Ref
Json = bool | int | str | dict[str, dict[str, str]]


def to_json(fact: Fact) -> Json:
    """Write one fact as JSON for the engine. What it cannot hold exactly raises `ValueError`.

    A limit may stand above or below, so rounding would be wrong one way or the other: whoever
    states a fact rounds it. There are no floats.
    """
    match fact:
        case bool() | int() | str():
            return fact
        case Decimal():
            return {"__extn": {"fn": "decimal", "arg": _exact(fact)}}
        case Ref(type=kind, id=name):
            return {"__entity": {"type": kind, "id": name}}
        case _:
            raise ValueError("a fact is a bool, an int, a string, a Decimal or a Ref")


def _exact(value: Decimal) -> str:
    if not value.is_finite() or abs(value) > LARGEST:
        raise ValueError("this decimal is out of range")
    whole, _, places = f"{value:f}".partition(".")
    if places[PLACES:].strip("0"):
        raise ValueError(f"this decimal has more than {PLACES} places")
    return f"{whole}.{places[:PLACES] or '0'}"
