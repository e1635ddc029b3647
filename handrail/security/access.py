"""Who sees which kind of detail. One table; what it does not name is hidden.

Agents see what they need on their own case: name, order, contact, address. Payment data, identity
data and secrets are hidden from everybody here; revealing one takes a reason and is a deed of
its own. So are health and the other special categories (GDPR Art. 9): not even their placeholder
says which it is. A bare number is hidden, for nobody knows what it is of.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from handrail.core.text import Kind, RawText, Span
from handrail.security.mask import Register

Reader = Literal["model", "agent", "lead", "privacy", "auditor", "log"]

CASE = frozenset({Kind.ORDER, Kind.CUSTOMER, Kind.REFERENCE})
CONTACT = CASE | {Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.ADDRESS}
SEES: Mapping[Reader, frozenset[Kind]] = {
    "model": frozenset(),
    "agent": CONTACT,
    "lead": CONTACT,
    "privacy": CONTACT
    | {Kind.BIRTH_DATE, Kind.IP, Kind.MAC, Kind.URL, Kind.USERNAME, Kind.PLATE, Kind.AGE},
    "auditor": frozenset(),
    "log": frozenset(),
}


def reader_of(role: str) -> Reader:
    """Return how a role of the staff reads; a role we do not know reads like a log."""
    match role:
        case "agent" | "lead" | "privacy" | "auditor":
            return role
        case _:
            return "log"


def seen_by(reader: Reader, words: RawText, spans: Sequence[Span]) -> RawText:
    """Return what somebody reads of what a person wrote: hidden details become their kind."""
    original = words.unmasked()
    parts: list[str] = []
    last = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.kind in SEES[reader]:
            continue
        parts += [original[last : max(span.start, last)], hidden(span.kind, span.hint)]
        last = max(span.end, last)
    return RawText("".join([*parts, original[last:]]))


def register_for(reader: Reader, register: Register) -> Register:
    """Return a register that brings back what this reader sees, and kinds for the rest."""
    values = {
        (kind, number): value if kind in SEES[reader] else hidden(kind)
        for (kind, number), value in register.values.items()
    }
    return Register(register.numbers, values)


def hidden(kind: Kind, hint: str = "") -> str:
    """Return what stands where a detail is hidden."""
    name = kind.value.lower().replace("_", " ")
    return f"[{name} hidden: {hint}]" if hint else f"[{name} hidden]"
