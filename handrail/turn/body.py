"""How a message's words lie inside its seal: JSON in UTF-8, one shape per kind of author."""

import json
from dataclasses import dataclass, field

from handrail.core.decision import Draft
from handrail.core.errors import BadInput
from handrail.core.ids import ConversationId
from handrail.core.message import Author, Heard, Known
from handrail.core.text import Kind, Placeholder, RawText, Span
from handrail.security.seal import DataKey, Place, Sealed, open_sealed
from handrail.stored.talk import StoredMessage


@dataclass(frozen=True, slots=True)
class Source:
    """A source as the customer sees it."""

    number: int
    title: str
    heading: str
    link: str
    passage: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the assistant as stored: safe words, their placeholders, their sources."""

    words: str = field(repr=False)
    details: tuple[Placeholder, ...]
    quoted: tuple[tuple[str, int | None], ...] = field(repr=False)
    sources: tuple[Source, ...]
    choices: tuple[str, ...]


def pack_raw(words: RawText, spans: tuple[Span, ...] = (), by: str = "") -> bytes:
    """Pack what a person wrote, with the spans found in it and, for staff, their name."""
    rows = [[span.start, span.end, span.kind.value, span.hint] for span in spans]
    return json.dumps({"w": words.unmasked(), "s": rows, "by": by}, ensure_ascii=False).encode()


def unpack_raw(body: bytes) -> tuple[RawText, tuple[Span, ...], str]:
    """Unpack what a person wrote, its spans, and the name it was written under."""
    row = json.loads(body)
    spans = tuple(Span(start, end, Kind(kind), hint) for start, end, kind, hint in row["s"])
    return RawText(row["w"]), spans, row["by"]


def pack_draft(draft: Draft) -> bytes:
    """Pack what the assistant says."""
    row = {
        "w": draft.text.words,
        "d": [[detail.kind.value, detail.number, detail.hint] for detail in draft.text.details],
        "q": [[sentence, number] for sentence, number in draft.quoted],
        "src": [
            [number, match.title, match.heading, match.link, match.passage]
            for number, match in enumerate(draft.sources, start=1)
        ],
        "c": list(draft.choices),
    }
    return json.dumps(row, ensure_ascii=False).encode()


def unpack_draft(body: bytes) -> Said:
    """Unpack what the assistant said."""
    row = json.loads(body)
    return Said(
        words=row["w"],
        details=tuple(Placeholder(Kind(kind), number, hint) for kind, number, hint in row["d"]),
        quoted=tuple((sentence, number) for sentence, number in row["q"]),
        sources=tuple(Source(*source) for source in row["src"]),
        choices=tuple(row["c"]),
    )


def pack_known(known: Known) -> bytes:
    """Pack what the shop's record says of a customer."""
    row = {
        "names": known.names,
        "addresses": known.addresses,
        "orders": known.orders,
        "emails": known.emails,
    }
    return json.dumps(row, ensure_ascii=False).encode()


def unpack_known(body: bytes) -> Known:
    """Unpack what the shop's record says of a customer."""
    row = json.loads(body)
    names, addresses, orders = (tuple(row[name]) for name in ("names", "addresses", "orders"))
    return Known(names, addresses, orders, emails=tuple(row.get("emails", ())))


def open_message(key: DataKey, row: StoredMessage) -> Heard:
    """Open a stored message's seal."""
    body = open_sealed(key, row.body, message_place(row.id))
    if row.author is Author.AI:
        said = unpack_draft(body)
        return Heard(row.id, row.author, RawText(said.words), details=said.details)
    words, spans, by = unpack_raw(body)
    return Heard(row.id, row.author, words, spans, by=by)


def open_known(key: DataKey, conversation: ConversationId, sealed: Sealed | None) -> Known:
    """Open what the record says of the customer of a conversation; nothing when nobody knows."""
    if sealed is None:
        return Known()
    return unpack_known(open_sealed(key, sealed, Place("conversation", conversation, "known")))


def said_in(body: bytes) -> str:
    """Return the words of a packed message, whoever wrote it."""
    try:
        return str(json.loads(body)["w"])
    except (ValueError, KeyError, TypeError):
        raise BadInput("What was said cannot be read.") from None


def message_place(message: str) -> Place:
    """Return where a message's body lies; the seal is bound to it."""
    return Place("message", message, "body")
