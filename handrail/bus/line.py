"""A signal as a line of text between processes. What is not such a line is passed over."""

import json
from dataclasses import dataclass
from typing import get_args, get_type_hints

from handrail.core.ids import ConversationId
from handrail.ports.bus import Signal

KINDS = get_args(get_type_hints(Signal)["kind"])
LONGEST = 7_000  # bytes; PostgreSQL refuses a notice of 8,000
AGAIN = Signal("message", None, "again")  # something may have been missed: read the store


@dataclass(frozen=True, slots=True)
class Told:
    """A signal that came from another process."""

    by: str
    topic: str
    signal: Signal


def write_line(by: str, topic: str, signal: Signal) -> str:
    """Write a signal as one line of ASCII; a line too long becomes `again` on its topic."""
    line = _line(by, topic, signal)
    return line if len(line) <= LONGEST else _line(by, topic[:200], AGAIN)


def read_line(line: str) -> Told | None:
    """Read a line back. Anybody who may connect can send one, so nothing in it is believed."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match row:
        case [str(by), str(topic), str(kind), str() | None as owner, str(code), int(seq)]:
            known = next((one for one in KINDS if one == kind), None)
            if known is None or isinstance(seq, bool):
                return None
            conversation = ConversationId(owner) if owner else None
            return Told(by, topic, Signal(known, conversation, code, seq))
        case _:
            return None


def _line(by: str, topic: str, signal: Signal) -> str:
    row = [by, topic, signal.kind, signal.conversation, signal.code, signal.seq]
    return json.dumps(row)
