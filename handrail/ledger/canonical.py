"""An entry as bytes, always the same bytes: JSON after RFC 8785, and strictly back again.

    {"about":[["turn","..."]],"actor":"assistant","at":"2026-01-31T09:00:00.000Z",
     "commitments":[["body","<base64 of 32 bytes>"]],"event":"assistant:turn:recorded",
     "release":"...","v":"1"}

Keys are sorted, without spaces between, and every value is a string or a list: there are no
numbers whose writing two programs could disagree about.
"""

import json
import re
from base64 import b64decode, b64encode
from datetime import UTC, date, datetime

from handrail.core.errors import BadInput, TooLarge
from handrail.core.record import Commitment, Entry, Event

MAX_ENTRY = 65_535
VERSION = "1"
KEYS = frozenset({"about", "actor", "at", "commitments", "event", "release", "v"})
DIGEST = 32
PAIR = 2
EVENTS = frozenset(event.value for event in Event)
STRING = r'"[^"\\\x00-\x1f]*+"'
COUPLE = rf"\[{STRING},{STRING}\]"
MADE = rf'\[{STRING},"[A-Za-z0-9+/]{{42}}[AEIMQUYcgkosw048]="\]'
TIME = r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}\.[0-9]{3}Z"
PLAIN = re.compile(
    rf'{{"about":\[(?:{COUPLE}(?:,{COUPLE})*+)?+\],"actor":{STRING},"at":"{TIME}",'
    rf'"commitments":\[(?:{MADE}(?:,{MADE})*+)?+\],"event":"(?P<event>[a-z_:]+)",'
    rf'"release":{STRING},"v":"{VERSION}"}}'
)
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


def demand_canonical(data: bytes) -> None:
    """Return if an entry is in its only spelling, as `parse_entry` would; ten times as fast.

    Whole logs are looked through. What the pattern takes is canonical: no string needs an escape,
    the keys stand in order, no digest has loose bits. What it does not take, the parser judges.
    """
    if not _is_plain(data):
        parse_entry(data)


def _is_plain(data: bytes) -> bool:
    try:
        found = PLAIN.fullmatch(data.decode()) if len(data) <= MAX_ENTRY else None
        return (
            found is not None
            and found["event"] in EVENTS
            and bool(date.fromisoformat(found["day"]))
        )
    except ValueError:
        return False


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
