"""An entry as bytes, always the same bytes: JSON after RFC 8785, and strictly back again.

    {"about":[["turn","..."]],"actor":"assistant","at":"2026-01-31T09:00:00.000Z",
     "commitments":[["body","<base64 of 32 bytes>"]],"event":"assistant:turn:recorded",
     "release":"...","v":"1"}

Keys are sorted, without spaces between, and every value is a string or a list: there are no
numbers whose writing two programs could disagree about.
"""

import json
from base64 import b64decode, b64encode
from datetime import UTC, datetime

from handrail.core.errors import BadInput, TooLarge
from handrail.core.record import Commitment, Entry, Event

MAX_ENTRY = 65_535
VERSION = "1"
KEYS = frozenset({"about", "actor", "at", "commitments", "event", "release", "v"})
DIGEST = 32
PAIR = 2
WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(entry: Entry) -> bytes:
    """Return the entry's only spelling. Times are cut to the millisecond, never rounded up."""
    document = {
        "about": [[key, value] for key, value in entry.about],
        "actor": entry.actor,
        "at": _write_time(entry.at),
        "commitments": [[made.name, _write_digest(made.digest)] for made in entry.commitments],
        "event": entry.event.value,
        "release": entry.release,
        "v": VERSION,
    }
    try:
        data = WRITER.encode(document).encode()
    except UnicodeEncodeError:
        raise BadInput("The entry holds half a character (a lone surrogate).") from None
    return _within_limit(data)


def parse_entry(data: bytes) -> Entry:
    """Read an entry, and refuse every spelling but the canonical one."""
    try:
        document: object = json.loads(_within_limit(data).decode())
    except (ValueError, RecursionError):
        raise BadInput("The entry is not JSON in UTF-8.") from None
    entry = _read(document)
    if canonical(entry) != data:
        raise BadInput("The entry is not spelled canonically.")
    return entry


def _within_limit(data: bytes) -> bytes:
    if len(data) > MAX_ENTRY:
        raise TooLarge(
            f"The entry has {len(data)} bytes, {MAX_ENTRY} is the most.",
            "Keep hashes in the log, not what they stand for.",
        )
    return data


def _read(document: object) -> Entry:
    if not isinstance(document, dict) or set(document) != KEYS:
        raise BadInput("The entry has keys missing or too many.")
    if document["v"] != VERSION:
        raise BadInput("The entry has a version this program does not know.")
    return Entry(
        event=_read_event(_read_text(document["event"])),
        at=_read_time(_read_text(document["at"])),
        actor=_read_text(document["actor"]),
        release=_read_text(document["release"]),
        about=_read_pairs(document["about"]),
        commitments=tuple(
            Commitment(name, _read_digest(digest))
            for name, digest in _read_pairs(document["commitments"])
        ),
    )


def _read_text(value: object) -> str:
    if not isinstance(value, str):
        raise BadInput("The entry holds something else where a string is due.")
    return value


def _read_pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        raise BadInput("The entry holds something else where a list is due.")
    return tuple([_read_pair(pair) for pair in value])


def _read_pair(value: object) -> tuple[str, str]:
    if isinstance(value, list) and len(value) == PAIR:
        key, text = value
        if isinstance(key, str) and isinstance(text, str):
            return key, text
    raise BadInput("The entry holds something else where a pair of strings is due.")


def _read_event(value: str) -> Event:
    try:
        return Event(value)
    except ValueError:
        raise BadInput("The entry tells of an event this program does not know.") from None


def _write_time(at: datetime) -> str:
    if at.tzinfo is None:
        raise BadInput("The entry's time has no zone.")
    try:
        utc = at.astimezone(UTC)
    except OverflowError:
        raise BadInput("The entry's time is out of range.") from None
    return utc.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _read_time(value: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise BadInput("The entry's time is not RFC 3339.") from None


def _write_digest(digest: bytes) -> str:
    if len(digest) != DIGEST:
        raise BadInput("A commitment is a SHA-256 of 32 bytes.")
    return b64encode(digest).decode()


def _read_digest(value: str) -> bytes:
    try:
        return b64decode(value, validate=True)
    except ValueError:
        raise BadInput("A commitment is not base64.") from None
