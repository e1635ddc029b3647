"""What the customer's API takes and gives, as JSON."""

from dataclasses import asdict
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from handrail.core.message import Shown
from handrail.services.read_conversation import Line, Reading
from handrail.transparency.wording import Wording

MOST_SHOWN = 8


class Body(BaseModel):
    """A body of ours: unknown keys and wrong types are errors."""

    model_config = ConfigDict(extra="forbid", strict=True)


class ShownNotice(Body):
    """A notice the customer's side showed, and when."""

    notice: str = Field(max_length=40)
    version: str = Field(max_length=20)
    language: Literal["en", "de"]
    at: AwareDatetime = Field(strict=False)


class NewConversation(Body):
    """What opens a conversation."""

    language: Literal["en", "de"] = "en"
    channel: str = Field(default="api", pattern=r"^[a-z][a-z0-9-]{0,30}$")
    identity: str | None = Field(default=None, max_length=2_000)
    shown: list[ShownNotice] = Field(default=[], max_length=MOST_SHOWN)


class NewMessage(Body):
    """What a customer writes; the same `client_id` is the same message."""

    client_id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")
    text: str


def shown_of(body: NewConversation, wording: Wording, now: datetime) -> tuple[Shown, ...]:
    """Return the notices that count as shown: our own current texts, not in the future."""
    return tuple(
        Shown(one.notice, one.version, one.language, body.channel, min(one.at, now))
        for one in body.shown
        if one.notice == "start"
        and wording.texts.get(one.language, {})["start"].version == one.version
    )


def reading_json(reading: Reading) -> dict[str, object]:
    """Return what a customer reads of their conversation."""
    return {
        "speaker": reading.speaker,
        "case": reading.case_state,
        "notices": [
            {"id": notice.notice, "version": notice.version, "language": notice.language}
            for notice in reading.shown
        ],
        "messages": [line_json(line) for line in reading.lines],
    }


def line_json(line: Line) -> dict[str, object]:
    """Return a message as the customer reads it."""
    return {
        "id": line.id,
        "seq": line.seq,
        "author": line.author.value,
        "name": line.name,
        "text": line.words,
        "at": line.at.isoformat(timespec="milliseconds"),
        "turn": line.turn,
        "sources": [asdict(source) for source in line.sources],
        "quoted": [[sentence, number] for sentence, number in line.quoted],
        "choices": list(line.choices),
    }
